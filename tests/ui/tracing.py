"""A review of a protected dossier in the real window, offscreen, that ends in a kill while a note is being typed.

`python -m tests.ui.tracing DOSSIER PASSPHRASE WORD MEMORY` is the process that is killed, by itself. WORD stands in all
that is typed. On Linux.
"""

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from dossier.model.kinds import OnKind, Verdict
from dossier.model.rows import Citation, Document, Section
from dossier.output import scratch
from dossier.services import settings
from dossier.services.annotated.choice import BINDER, SourceChoice
from dossier.services.backups import Why, back_up
from dossier.services.changes.annotations import Annotate
from dossier.services.changes.judgements import Judge
from dossier.services.formats import Asked
from dossier.services.previewing import Order
from dossier.ui.application import start
from dossier.ui.dialogs.passphrase import PassphraseDialog
from dossier.ui.dialogs.preview_maker import PreviewMaker
from dossier.ui.theme import Theme
from dossier.ui.window import Window

_LONGEST = 20_000  # ms that anything may take


def wait(until: Callable[[], bool]) -> None:
    """Let the window work until something holds."""
    loop, timer, end = QEventLoop(), QTimer(), QTimer()
    timer.timeout.connect(lambda: loop.quit() if until() else None)
    end.singleShot(_LONGEST, loop.quit)
    timer.start(20)
    loop.exec()
    if not until():
        raise RuntimeError("it took too long")


def opened(path: Path, passphrase: str) -> Window:
    """Return the window with the dossier, for which the passphrase was asked, if it has one."""
    window = Window(Theme(QApplication.instance()))
    settings.save(settings.Settings(reviewer="Ada Reviewer"))
    start(window, path, settings.load())
    window.show()
    if window.desk is None:
        wait(lambda: any(dialog.isVisible() for dialog in window.findChildren(PassphraseDialog)))
        (dialog,) = window.findChildren(PassphraseDialog)
        QTest.keyClicks(dialog.field, passphrase)
        dialog.open_button.click()
    return window


def review(window: Window, word: str) -> None:
    """Judge, mark, search, preview, back up and type."""
    bridge, desk = window.bridge, window.desk
    assert bridge is not None
    assert desk is not None
    section, document = bridge.store.find(Section)[0], bridge.store.find(Document)[0]
    assert bridge.perform(Judge(bridge.store.find(Citation)[0].id, Verdict.PARTLY, f"because of {word}"))
    assert bridge.perform(Annotate(OnKind.SECTION, section.id, 0, 9, comment=f"on {word}", tags=(word,)))
    assert bridge.perform(Annotate(OnKind.DOCUMENT, document.id, 0, 7, comment=f"in {word}"))
    window.header.search.setText(word)
    wait(lambda: not bridge.store.connection.in_transaction)
    for order in (
        Order("report-pdf", Asked()),
        Order(BINDER, choice=SourceChoice(None)),
        Order("markdown", Asked()),
    ):
        made: list[object] = []
        maker = PreviewMaker(bridge.session.path, window, bridge.store.key)
        maker.made.connect(made.append)
        maker.failed.connect(made.append)
        maker.ask(order)
        wait(lambda made=made: bool(made))  # type: ignore[misc]
    back_up(bridge.store, Why.HAND)
    window.save_settings()
    desk.notes.write_note()
    field = desk.notes.findChildren(QPlainTextEdit)[-1]
    QTest.keyClicks(field, f"a note about {word} ")
    wait(
        lambda: word in str(bridge.store.journal(1)[0].rows) and "a note about" in str(bridge.store.journal(1)[0].rows)
    )
    QTest.keyClicks(field, f"and more of {word}")
    QCoreApplication.sendPostedEvents()


def main() -> None:
    app = QApplication([])
    path, passphrase, word, memory = sys.argv[1:]
    scratch._MEMORY = Path(memory)
    review(opened(Path(path), passphrase), word)
    print("reviewed", flush=True)
    assert app is not None
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main()
