"""A review in the window, from start to end, by keys and clicks: `python -m tests.network.review DOSSIER FOLDER`.

It goes through everything that has to do with addresses, with other programs and with files: hostile notes, a link that
leads out, pages of a PDF, search, printers, every export and what comes back. FOLDER is where it writes.
"""

import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from dossier.intake.documents import read_document
from dossier.main import main
from dossier.model.kinds import OnKind
from dossier.model.rows import Annotation, Claim, Judgement, Source
from dossier.services.changes.documents import AddDocument
from dossier.services.changes.notes import AddNote
from dossier.services.exporting import write_export
from dossier.services.formats import FORMATS, Asked
from dossier.services.returning.comparing import compare
from dossier.services.returning.files import read_returned
from dossier.services.settings import Settings, save
from dossier.ui.desk import Desk
from dossier.ui.window import Window

HOSTILE = (
    "![a](http://127.0.0.1:9/a.png) ![b](//127.0.0.1/b.png) <img src='http://127.0.0.1:9/c.png'>\n\n"
    "<style>@import url(http://127.0.0.1:9/d.css);</style><iframe src='http://127.0.0.1:9/e'></iframe>\n\n"
    "[out](http://127.0.0.1:9/f) [name](http://example.org/)\n"
)
PAGE = b"<html><head><link rel=stylesheet href='http://127.0.0.1:9/a.css'></head><body><p>The court said so.</p>\
<img src='http://127.0.0.1:9/b.png'><a href='http://127.0.0.1:9/'>out</a></body></html>"


def wait_until(there: Callable[[], object], seconds: int = 60) -> None:
    last = time.monotonic() + seconds
    while not there():
        assert time.monotonic() < last, "this did not happen in time"
        QTest.qWait(20)


class Review:
    """The steps, each seen to have happened. `failure` is what went wrong, None when all is done."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.failure: BaseException | None = RuntimeError("the review was not run")

    def run(self) -> None:
        try:
            self.window = next(one for one in QApplication.topLevelWidgets() if isinstance(one, Window))
            for step in (self.attach, self.judge, self.notes, self.search, self.print, self.export, self.take_back):
                step()
                print("done:", step.__name__, flush=True)
            self.failure = None
        except BaseException as error:  # noqa: BLE001  it is told where the process ends
            self.failure = error
        finally:
            self.window.close()
            QApplication.quit()

    @property
    def desk(self) -> Desk:
        assert self.window.desk is not None
        return self.window.desk

    def press(self, *names: str) -> None:
        for name in names:
            action = self.window.actions_by_name[name]
            assert action.isEnabled(), name
            action.trigger()
            QTest.qWait(30)

    def attach(self) -> None:
        source = self.desk.bridge.store.find(Source)[0]
        for name, data in (("page.html", PAGE), ("notes.md", HOSTILE.encode())):
            assert self.desk.bridge.perform(AddDocument(source.id, name, data, read_document(data, name)))

    def judge(self) -> None:
        self.press("next_citation", "judge_supports", "next_citation", "judge_does_not_support", "reason")
        QTest.keyClicks(self.desk.judgement.reason, "see http://example.org/ for this")
        self.press("next_unchecked", "highlight", "back")
        store = self.desk.bridge.store
        assert len(store.find(Judgement)) == 2
        assert store.find(Annotation)
        for _ in range(5):
            self.press("next_citation", "next_section")

    def notes(self) -> None:
        claim = self.desk.bridge.store.find(Claim)[0]
        assert self.desk.bridge.perform(AddNote(OnKind.CLAIM, claim.id, HOSTILE))
        self.press("next_citation")
        self.desk.notes.link.show_address("http://127.0.0.1:9/f")
        assert self.desk.notes.link.isVisible()
        self.desk.notes.link.copy.click()
        for edit in self.window.findChildren(QTextEdit):
            if not edit.isReadOnly():
                continue
            edit.document().resource(QTextDocument.ResourceType.ImageResource, "http://127.0.0.1:9/z.png")

    def search(self) -> None:
        self.press("find_everywhere")
        QTest.keyClicks(self.window.header.search, "court")
        QTest.qWait(800)
        assert self.window.header.search.text() == "court"
        self.press("overview")

    def print(self) -> None:
        QPrinterInfo.availablePrinters()  # loads the system's printing, as the dialog does
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.folder / "printed.pdf"))
        printer.setResolution(72)
        self.window.printing.print_to(self.desk.bridge, self.window.settings, printer)
        wait_until(lambda: not self.window.printing.running, 300)
        assert (self.folder / "printed.pdf").stat().st_size > 1000

    def export(self) -> None:
        for name, format in FORMATS.items():
            asked = Asked(self.window.settings.author)
            gathered = format.gather(self.desk.bridge.store, asked)
            write_export(format, gathered, self.folder / f"out{format.ending}")
            print("exported:", name, flush=True)

    def take_back(self) -> None:
        file = read_returned(self.folder / "out-report.pdf")
        assert file.annotations
        compare(self.desk.bridge.store, file)


def run(dossier: str, folder: str) -> int:
    """Review `dossier` in the window, as `dossier FILE` opens it; 0 when every step was seen to happen."""
    save(Settings(reviewer="Ada Reviewer"))
    app = QApplication(sys.argv[:1])
    review = Review(Path(folder))
    QTimer.singleShot(1500, review.run)
    code = main([dossier])
    assert app is not None
    if review.failure is not None:
        traceback.print_exception(review.failure, file=sys.stdout)
        return 1
    return code


if __name__ == "__main__":
    sys.exit(run(*sys.argv[1:]))
