"""A process of its own that shows PDFs, one after the other, and prints a JSON line for each: what became of it.

Run by `test_real_files`: a crash or a hang is then the end of this process and no other.
"""

import json
import os
import resource
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from dossier.intake.documents import read_document
from dossier.model.errors import KnownError
from dossier.model.kinds import DocumentKind
from dossier.model.rows import Document, Page
from dossier.ui.page.pane import PagePane
from dossier.ui.theme import Theme

WAIT = 20  # seconds for one file


class Watch:
    """Shows one file at a time and says what came of it."""

    def __init__(self) -> None:
        self.pane = PagePane(Theme())
        self.pane.resize(560, 700)
        self.pane.show()
        self.loop = QEventLoop()
        self.deadline = QTimer(singleShot=True)
        self.deadline.timeout.connect(self.loop.quit)
        self.outcome = ""
        self.pane.book.tile_came.connect(self._look)
        self.pane.book.words_came.connect(self._look)
        self.pane.book.failed.connect(self._on_failed)

    def show(self, path: Path) -> dict[str, object]:
        start = time.perf_counter()
        data = path.read_bytes()
        self.outcome, sentence, characters = "", "", 0
        pages: list[Page] = []
        try:
            read = read_document(data, path.name)
            pages = [Page(str(i), "d", i, each.label, each.start, each.text) for i, each in enumerate(read.pages)]
            characters = sum(len(page.text) for page in pages)
        except KnownError as error:
            sentence = str(error)
        document = Document("d", "s", 0, DocumentKind.PDF, False, path.name, path.name, len(data), "", None, "")
        self.pane.show_document(document, pages, lambda: data, path.name)
        self.deadline.start(WAIT * 1000)
        if not self.outcome:
            self.loop.exec()
        self.deadline.stop()
        return {
            "file": path.name,
            "outcome": self.outcome or "nothing",
            "refused": sentence,
            "characters": characters,
            "pages": self.pane.book.layout.count,
            "seconds": round(time.perf_counter() - start, 2),
            "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
        }

    def _look(self, page: int) -> None:
        """Stop when the first page is seen in full and its words are known."""
        if page == 0 and self.pane.book.text(0) is not None:
            if self.pane.book.broken(0):
                self._end("broken page")
            elif self.pane.book.tiles.of_page(0):
                self._end("shown")

    def _on_failed(self, error: KnownError) -> None:
        self._end(error.code)

    def _end(self, outcome: str) -> None:
        self.outcome = outcome
        self.loop.quit()


if __name__ == "__main__":
    app = QApplication(sys.argv[:1])
    watch = Watch()
    for name in sys.argv[1:]:
        print(json.dumps(watch.show(Path(name))), flush=True)
    watch.pane.close()
