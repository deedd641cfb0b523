"""Printing the report: its pages, made as an export makes them, on the printer that the reviewer chooses."""

from datetime import datetime

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from dossier.intake.pdf.files import PdfFile, open_pdf
from dossier.intake.pdf.rendering import render
from dossier.intake.pdf.shapes import page_shape
from dossier.model.errors import KnownError
from dossier.services.settings import Paper, Settings
from dossier.ui.bridge import Bridge
from dossier.ui.jobs import Cancelled, Job, Progress
from dossier.ui.status import Status
from dossier.ui.widgets.message_bar import MessageBar, MessageKind

_FINEST = 300  # dots an inch: finer pictures of pages only take longer
_MAKING = 0.5  # of the work; the rest is drawing
_SIZES = {Paper.A4: QPageSize.PageSizeId.A4, Paper.LETTER: QPageSize.PageSizeId.Letter}


class PrintFlow(QObject):
    """One print at a time. What it needs is read at once from the dossier; making and drawing the pages is a job."""

    def __init__(self, parent: QWidget, status: Status, messages: MessageBar) -> None:
        super().__init__(parent)
        self._parent = parent
        self._status = status
        self._messages = messages
        self._job: Job | None = None

    @property
    def running(self) -> bool:
        return self._job is not None

    def begin(self, bridge: Bridge, settings: Settings) -> None:
        """Ask for the printer, then print the report."""
        if self._job is not None:
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
            def made(done: int, steps: int) -> None:
                progress(_MAKING * done / steps)

            pdf = format.render(gathered, Work(datetime.now().astimezone(), made, cancelled)).data
            return print_pages(open_pdf(pdf, name), printer, progress, cancelled)

        self._job = Job(self.tr("Printing"), work, self)
        self._job.done.connect(self._on_done)
        self._job.failed.connect(self._on_failed)
        self._job.stopped.connect(self._end)
        self._status.show_job(self._job)
        self._job.start()

    def cancel(self) -> None:
        """Stop the print that is under way, if there is one; pages that the printer has are printed."""
        if self._job is not None:
            self._job.cancel()

    def _end(self) -> None:
        self._status.show_job(None)
        if self._job is not None:
            self._job.deleteLater()
        self._job = None

    def _on_done(self, pages: object) -> None:
        self._end()
        self._messages.show_message(MessageKind.INFO, self.tr("Pages printed: %1").replace("%1", str(pages)))

    def _on_failed(self, error: KnownError) -> None:
        self._end()
        self._messages.show_message(MessageKind.ERROR, str(error))


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
            progress(_MAKING + (1 - _MAKING) * (number - first + 1) / max(1, last - first + 1))
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
