"""What a job came to waits while somebody waits in a loop of his own."""

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from dossier.model.kinds import Verdict
from dossier.model.rows import Judgement
from dossier.services import settings
from dossier.store.store import open_store
from dossier.ui.dialogs.reviewer import ReviewerDialog
from dossier.ui.nesting import WhenFree, is_nested
from dossier.ui.theme import Theme
from dossier.ui.window import Window
from tests.samples import sample_session


class Told(QObject):
    """Remembers what it was told, and whether that was in a loop inside another."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[tuple[object, bool]] = []
        self.inner = QEventLoop()
        self.before = -1

    def take(self, result: object) -> None:
        self.told.append((result, is_nested()))


class Deeper(Told):
    """Hands a result over inside a loop that ends 250 ms later."""

    def __init__(self) -> None:
        super().__init__()
        self.when_free = WhenFree(self)
        self.when_free.due.connect(self.take)

    def enter(self) -> None:
        QTimer.singleShot(0, self.hand)
        QTimer.singleShot(250, self.inner.quit)
        self.inner.exec()
        self.before = len(self.told)

    def hand(self) -> None:
        assert is_nested()
        self.when_free.hand("first")
        self.when_free.hand("made")


def test_it_is_handed_on_at_once_where_nobody_waits(qapp: QApplication) -> None:
    told, when_free = Told(), WhenFree()
    when_free.due.connect(told.take)
    when_free.hand(None)
    assert told.told == [(None, False)]


def test_it_waits_until_the_loops_inside_have_ended(qapp: QApplication, qtbot: QtBot) -> None:
    deeper, outer = Deeper(), QEventLoop()
    QTimer.singleShot(0, deeper.enter)
    deeper.when_free.due.connect(outer.quit)
    outer.exec()
    assert deeper.before == 0
    assert deeper.told == [("made", False)]


class Judging(QObject):
    """Judges without a name, and answers the question for it once another dossier and another size were asked for."""

    def __init__(self, window: Window, other: Path) -> None:
        super().__init__()
        self.window, self.other = window, other
        self.loop = QEventLoop()

    def begin(self) -> None:
        assert self.window.desk is not None
        QTimer.singleShot(50, self.ask)
        try:
            self.window.desk.judgement.judge(Verdict.SUPPORTS)
        finally:
            QTimer.singleShot(700, self.loop.quit)  # a look at whether the loop has ended comes each 500 ms

    def ask(self) -> None:
        self.window.renewal.renew()
        self.window.new_brief._target = self.other
        job = self.window.new_brief._start("Importing", lambda *_: False)  # a brief comes in meanwhile, without doubts
        job.wait()
        (dialog,) = self.window.findChildren(ReviewerDialog)
        (field,) = dialog.findChildren(QLineEdit)
        QTest.keyClicks(field, "Ada")
        QTest.keyClick(field, Qt.Key.Key_Return)


def test_a_judgement_is_kept_when_panes_are_to_go_while_the_name_is_asked_for(
    path: Path, tmp_path: Path, theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other.dossier"
    sample_session(other).close()
    window = Window(theme)
    window.use_settings(settings.Settings(theme=settings.Theme.LIGHT, language="en"))
    qtbot.addWidget(window)
    window.show()
    assert window.open_path(path)
    assert window.desk is not None
    window.desk.next_citation()
    judging = Judging(window, other)
    QTimer.singleShot(0, judging.begin)
    with qtbot.captureExceptions() as faults:
        judging.loop.exec()
    assert faults == []
    assert window.bridge is not None
    assert window.bridge.session.path == other, "the new dossier is opened, once the name is given"
    window.close()
    with closing(open_store(path, read_only=True)) as store:
        assert [row.reviewer for row in store.find(Judgement)] == ["Ada"]
