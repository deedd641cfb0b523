"""A process that shows a PDF and does what it is told on standard input; `listener` hears it by AT-SPI."""

import sys

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from dossier.intake.pdf.reading import read_pdf
from dossier.model.kinds import DocumentKind
from dossier.model.rows import Document, Page
from dossier.ui.page.pane import PagePane
from dossier.ui.theme import Theme
from tests.intake.pdf.samples import make_pdf

PAGES = (("The harbour report", "Two ferries cross the strait."), ("The newer ferry needs one hour.",))


class Spoken(QWidget):
    """Does `select WORDS`, `page NUMBER`, `focus` and `quit`, and answers each with a line."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Spoken")
        self.pane = PagePane(Theme())
        column = QVBoxLayout(self)
        column.addWidget(self.pane.bar)
        column.addWidget(self.pane)
        self.resize(600, 700)
        data = make_pdf(*PAGES)
        read = read_pdf(data, "x.pdf")
        self.pages = [Page(str(i), "d", i, each.label, each.start, each.text) for i, each in enumerate(read.pages)]
        document = Document("d", "s", 0, DocumentKind.PDF, False, "x.pdf", "", 0, "Report", None, "")
        self.pane.book.opened.connect(self._on_opened)
        self.pane.show_document(document, self.pages, lambda: data, "Report")
        self._told = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._told.activated.connect(self._on_told)

    def _on_opened(self) -> None:
        print("opened", flush=True)

    def _on_told(self) -> None:
        verb, _, rest = sys.stdin.readline().strip().partition(" ")
        if verb == "select":
            start = "".join(page.text for page in self.pages).index(rest)
            self.pane.select(start, start + len(rest))
        elif verb == "page":
            self.pane.go_to_named(rest)
        elif verb == "focus":
            self.pane.setFocus()
        else:
            QApplication.quit()
        print("done", flush=True)


if __name__ == "__main__":
    app = QApplication(sys.argv[:1])
    window = Spoken()
    window.show()
    window.activateWindow()
    app.exec()
    window.pane.close_document()
