"""What tests of pages stand on: a PDF that is shown, and waiting for what comes from the other thread."""

from collections.abc import Callable, Sequence

import pytest
from pytestqt.qtbot import QtBot

from dossier.intake.pdf.reading import read_pdf
from dossier.model.kinds import DocumentKind
from dossier.model.rows import Document, Page
from dossier.ui.page.pane import PagePane
from dossier.ui.theme import Theme
from tests.intake.pdf.samples import make_pdf

PAGES = (
    ("The harbour report", "Two ferries cross the inter-", "national strait."),
    ("The newer ferry needs one hour.", "Nobody counted the passengers."),
    ("", ""),
    ("A last page.",),
)


class Shown:
    """A PDF in a pane of 500 by 640 px."""

    def __init__(self, qtbot: QtBot, theme: Theme, data: bytes, pages: Sequence[Page] | None = None) -> None:
        self.qtbot = qtbot
        self.pane = PagePane(theme)
        qtbot.addWidget(self.pane)
        qtbot.addWidget(self.pane.bar)
        self.pane.resize(500, 640)
        self.pane.show()
        self.view = self.pane.view
        self.book = self.pane.book
        self.pages = stored(data) if pages is None else pages
        self.show(data)

    def show(self, data: bytes) -> None:
        document = Document("d", "s", 0, DocumentKind.PDF, False, "report.pdf", "sha", len(data), "Report", None, "")
        self.pane.show_document(document, self.pages, lambda: data, "Report")

    @property
    def text(self) -> str:
        return "".join(page.text for page in self.pages)

    def wait(self, page: int = 0) -> None:
        """Wait until all is known of a page, and it is seen in full."""
        self.qtbot.waitUntil(lambda: self.book.is_open)
        if page not in self.view.seen():
            self.view.go_to(page)
        self.qtbot.waitUntil(lambda: self.book.text(page) is not None and self.book.shape(page) is not None)
        self.qtbot.waitUntil(lambda: bool(self.book.tiles.of_page(page)) or bool(self.book.broken(page)))

    def span(self, words: str) -> tuple[int, int]:
        start = self.text.index(words)
        return start, start + len(words)


def stored(data: bytes) -> list[Page]:
    """Return the pages of a PDF as a dossier keeps them."""
    read = read_pdf(data, "report.pdf")
    return [Page(f"p{i}", "d", i, page.label, page.start, page.text) for i, page in enumerate(read.pages)]


ShowPdf = Callable[..., Shown]


@pytest.fixture
def show_pdf(qtbot: QtBot, theme: Theme) -> ShowPdf:
    def show(data: bytes, pages: Sequence[Page] | None = None) -> Shown:
        return Shown(qtbot, theme, data, pages)

    return show


@pytest.fixture
def shown(show_pdf: ShowPdf) -> Shown:
    """Return a PDF of four pages, the third of them empty; all is known of the first."""
    made = show_pdf(make_pdf(*PAGES))
    made.wait()
    return made
