"""PDFs in the page view: the first page, scrolling, and a book of 2,000 pages."""

import io
import os
import time
from collections.abc import Iterator
from statistics import quantiles
from typing import Any

import pikepdf

from tests.bench.material import words
from tests.bench.measuring import Measured, paired, timed

_FRAME = 1 / 60  # seconds
_LINES, _WORDS = 46, 11  # of a page
_WIDTH = 820  # px of the view


def measure(pages: int, book: int, pairs: int) -> Iterator[Measured]:
    """Measure a view of `pages` pages and one of `book` pages."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from tests.bench.windows import application

    short, middle, long = _pdf(2), _pdf(pages), _pdf(book)
    with application() as app:
        yield first_page(app, short, pairs)
        yield without_process(app, short, pairs)
        yield opening(app, (short, 2), (long, book), pairs)
        yield scrolling(app, middle, pages)


def first_page(app: Any, data: bytes, pairs: int) -> Measured:
    """From the bytes to the first page painted, beside PDFium alone rendering as many pixels."""
    import pypdfium2

    view = _View(app)
    view.open(data)
    scale = view.scale

    def bare() -> None:
        pdf = pypdfium2.PdfDocument(data)
        pdf[0].render(scale=scale, rev_byteorder=False).close()
        pdf.close()

    measured = paired("show the first page of a PDF", timed(lambda: view.open(data)), ("pypdfium2", timed(bare)), pairs)
    view.close()
    return measured


def without_process(app: Any, data: bytes, pairs: int) -> Measured:
    """The first page where the process that loads the PDF has to be started, beside one that is ready."""
    view = _View(app)
    view.open(data)
    shown = timed(lambda: view.open(data))

    def cold() -> float:
        view.end_process()
        return shown()

    name = "show the first page, with a process to be started"
    measured = paired(name, cold, ("ours, with one that is ready", shown), pairs)
    view.close()
    return measured


def opening(app: Any, short: tuple[bytes, int], long: tuple[bytes, int], pairs: int) -> Measured:
    """A long book beside a short one, both to the first page painted."""
    view = _View(app)
    name = f"open a PDF of {long[1]:,} pages"
    other = f"ours, one of {short[1]} pages"
    measured = paired(name, timed(lambda: view.open(long[0])), (other, timed(lambda: view.open(short[0]))), pairs)
    view.close()
    return measured


def scrolling(app: Any, data: bytes, pages: int) -> Measured:
    """The frame that is slower than 95 of 100 while one scrolls through all pages, beside a frame at 60 Hz."""
    view = _View(app)
    view.open(data)
    frames = view.scroll()
    view.close()
    return Measured(
        f"scroll {pages} pages, p95 of {len(frames)} frames",
        "a frame at 60 Hz",
        quantiles(frames, n=20)[18],
        _FRAME,
        quantiles(frames, n=20)[18] / _FRAME,
        1,
    )


class _View:
    """A pane on the screen, if it is one that nobody sees."""

    def __init__(self, app: Any) -> None:
        from PySide6.QtCore import QEventLoop

        from dossier.ui.page.pane import PagePane
        from dossier.ui.theme import Theme

        self._app = app
        self._theme = Theme()
        self._pane = PagePane(self._theme)
        self._pane.resize(_WIDTH, 1_000)
        self._pane.show()
        self._stored: dict[int, Any] = {}
        self._loop = QEventLoop()
        self._pane.book.tile_came.connect(self._loop.quit)

    @property
    def scale(self) -> float:
        return self._pane.book.layout.scale

    def open(self, data: bytes) -> None:
        """Show a PDF, and return when its first page is painted."""
        from dossier.model.kinds import DocumentKind
        from dossier.model.rows import Document

        document = Document("d", "s", 0, DocumentKind.PDF, False, "x.pdf", "", 0, "", None, "")
        self._pane.show_document(document, self._pages(data), lambda: data, "Report")
        self._loop.exec()  # it sleeps while there is nothing to do, as the window does
        self._pane.view.viewport().repaint()

    def scroll(self) -> list[float]:
        """Scroll to the end, a third of the window a frame, and return the seconds that each frame took."""
        bar = self._pane.view.verticalScrollBar()
        frames = []
        for y in range(0, bar.maximum(), self._pane.view.viewport().height() // 3):
            start = time.perf_counter()
            bar.setValue(y)
            self._pane.view.viewport().repaint()
            self._app.processEvents()
            frames.append(time.perf_counter() - start)
            time.sleep(max(0.0, _FRAME - frames[-1]))  # the screen shows it, and the other thread works
        return frames

    def end_process(self) -> None:
        """Close the PDF, and end the process that had it loaded."""
        from dossier.intake.pdf import apart

        self._pane.close_document()
        while not apart._resting:
            self._app.processEvents()
        apart._resting.pop().kill()

    def close(self) -> None:
        self._pane.close_document()
        self._pane.deleteLater()
        self._app.processEvents()

    def _pages(self, data: bytes) -> Any:
        from dossier.intake.pdf.reading import read_pdf
        from dossier.model.rows import Page

        if id(data) not in self._stored:
            read = read_pdf(data, "x.pdf")
            self._stored[id(data)] = [
                Page(str(index), "d", index, page.label, page.start, page.text) for index, page in enumerate(read.pages)
            ]
        return self._stored[id(data)]


def _pdf(pages: int) -> bytes:
    """Return a PDF of made-up text, one column."""
    pdf = pikepdf.new()
    name = pikepdf.Name
    font = pdf.make_indirect(pikepdf.Dictionary(Type=name.Font, Subtype=name.Type1, BaseFont=name.Helvetica))
    resources = pdf.make_indirect(pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font)))
    drawn = words(pages, pages * _LINES * _WORDS)
    for number in range(pages):
        page = pdf.add_blank_page(page_size=(595, 842))
        page.Resources = resources
        lines = []
        for line in range(_LINES):
            at = (number * _LINES + line) * _WORDS
            lines.append(f"BT /F1 11 Tf 60 {780 - 15 * line} Td ({' '.join(drawn[at : at + _WORDS])}) Tj ET")
        page.Contents = pdf.make_stream("\n".join(lines).encode())
    out = io.BytesIO()
    pdf.save(out)
    return out.getvalue()
