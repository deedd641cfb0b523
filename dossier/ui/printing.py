"""Printing the report: its pages, made as an export makes them, on the printer that the reviewer chooses."""

from datetime import datetime

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from dossier.intake.pdf.files import PdfFile, open_pdf
from dossier.intake.pdf.rendering import render
from dossier.intake.pdf.shapes import page_shape
from dossier.model.errors import KnownError
from dossier.model.progress import Cancelled, Progress
from dossier.services.settings import Paper, Settings
from dossier.ui.bridge import Bridge
from dossier.ui.job_flow import JobFlow
from dossier.ui.widgets.message_bar import MessageKind

_FINEST = 300  # dots an inch: finer pictures of pages only take longer
_SIZES = {Paper.A4: QPageSize.PageSizeId.A4, Paper.LETTER: QPageSize.PageSizeId.Letter}


class PrintFlow(JobFlow):
    """One print at a time. What it needs is read at once from the dossier; making and drawing the pages is a job.

    Pages that the printer has when it is cancelled are printed.
    """

    def begin(self, bridge: Bridge, settings: Settings) -> None:
        """Ask for the printer, then print the report."""
        if self.running:
            self._messages.show_message(MessageKind.INFO, self.tr("A report is being printed; see below."))
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageSize(QPageSize(_SIZES[settings.paper]))
        dialog = QPrintDialog(printer, self._parent)
        dialog.setWindowTitle(self.tr("Print the report"))
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            self.print_to(bridge, settings, printer)
        dialog.deleteLater()

    def print_to(self, bridge: Bridge, settings: Settings, printer: QPrinter) -> None:
        """Print the report of the open dossier, written as the settings say."""
        from dossier.services.formats import FORMATS, Asked, Work

        format = FORMATS["report-pdf"]
        asked = Asked(settings.author, language=settings.report_language, paper=settings.paper)
        try:
            gathered = format.gather(bridge.store, asked)
        except KnownError as error:
            self._on_failed(error)
            return
        name = bridge.session.path.stem
        printer.setDocName(name)

        def work(progress: Progress, cancelled: Cancelled) -> object:
            def make(done: int, steps: int) -> None:  # half of the work
                progress(done, 2 * steps)

            def draw(done: int, steps: int) -> None:
                progress(steps + done, 2 * steps)

            pdf = format.render(gathered, Work(datetime.now().astimezone(), make, cancelled)).data
            return print_pages(open_pdf(pdf, name), printer, draw, cancelled)

        self._start(self.tr("Printing"), work)

    def _on_done(self, result: object) -> None:
        self._messages.show_message(MessageKind.INFO, self.tr("Pages printed: %1").replace("%1", str(result)))

    def _cancelled_words(self) -> str:
        return self.tr("Printing was cancelled.")


def print_pages(file: PdfFile, printer: QPrinter, progress: Progress, cancelled: Cancelled) -> int:
    """Draw the pages of `file` that `printer` was asked for, and close it; return how many. May run on any thread.

    Raises KnownError where the printer does not take them.
    """
    printer.setFullPage(True)
    first = max(1, printer.fromPage())
    last = min(printer.toPage() or file.page_count, file.page_count)
    painter = QPainter()
    try:
        if not painter.begin(printer):
            raise KnownError(
                "print-refused", "The printer does not take the pages; check that it is on, and try again."
            )
        for number in range(first, last + 1):
            if cancelled():
                printer.abort()
                return number - first
            if number > first:
                printer.newPage()
            _draw(painter, file, number - 1, printer)
            progress(number - first + 1, last - first + 1)
        return max(0, last - first + 1)
    finally:
        if painter.isActive():
            painter.end()
        file.close()


def _draw(painter: QPainter, file: PdfFile, index: int, printer: QPrinter) -> None:
    """Draw a page as large as the paper lets it be, in the middle."""
    shape = page_shape(file, index)
    scale = min(printer.resolution(), _FINEST) / 72
    width, height = round(shape.width * scale), round(shape.height * scale)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    render(file, index, scale, 0, 0, width, height, memoryview(image.bits()))
    paper = printer.paperRect(QPrinter.Unit.DevicePixel)
    fit = min(paper.width() / width, paper.height() / height)
    left, top = (paper.width() - width * fit) / 2, (paper.height() - height * fit) / 2
    painter.drawImage(QRectF(left, top, width * fit, height * fit), image)
