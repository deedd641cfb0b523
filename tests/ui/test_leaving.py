"""Signals and the end of a session: what is typed is kept, dialogs give way, the window closes."""

import os
import signal
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from dossier.model.rows import Brief, Note
from dossier.store.store import open_store
from dossier.ui.dialogs.question import QuestionDialog
from dossier.ui.leaving import Leaving
from dossier.ui.theme import Theme
from dossier.ui.window import Window
from tests.samples import sample_session
from tests.ui.windows import shown_window


@pytest.fixture
def path(tmp_path: Path) -> Path:
    sample_session(tmp_path / "ferries.dossier").close()
    return tmp_path / "ferries.dossier"


@pytest.fixture
def window(path: Path, qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:
    monkeypatch.setattr(QApplication, "quit", lambda: None)  # the test's own loop goes on
    with shown_window(qtbot, theme, path, active=True) as shown:
        yield shown


@pytest.fixture
def leaving(window: Window) -> Iterator[Leaving]:
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    before = [(number, signal.getsignal(number)) for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT)]
    yield Leaving(window, app)
    signal.set_wakeup_fd(-1)
    for number, handler in before:
        signal.signal(number, handler)


class Manager:
    """Stands for the desktop's, which Qt makes where there is one."""

    def __init__(self, *, asks: bool = True) -> None:
        self.asks, self.cancelled = asks, False

    def allowsInteraction(self) -> bool:
        return self.asks

    def release(self) -> None:
        pass

    def cancel(self) -> None:
        self.cancelled = True


def type_note(window: Window) -> None:
    assert window.desk is not None
    window.desk.notes.write_note()
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "Tides")


def notes(path: Path) -> list[str]:
    with closing(open_store(path, read_only=True)) as store:
        return [note.body for note in store.find(Note)]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_signal_closes_the_window_and_keeps_what_is_typed(
    window: Window, leaving: Leaving, path: Path, qtbot: QtBot, number: signal.Signals
) -> None:
    type_note(window)
    os.kill(os.getpid(), number)
    qtbot.waitUntil(lambda: not window.isVisible())
    assert notes(path) == ["Tides"]


def test_a_dialog_that_waits_gives_way(window: Window, leaving: Leaving, qtbot: QtBot) -> None:
    box = QMessageBox(window)
    box.open()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is box)
    os.kill(os.getpid(), signal.SIGTERM)
    qtbot.waitUntil(lambda: not window.isVisible())
    assert not box.isVisible()


def test_at_the_end_of_a_session_what_is_typed_is_kept(window: Window, leaving: Leaving, path: Path) -> None:
    type_note(window)
    leaving.keep()
    assert notes(path) == ["Tides"]
    assert window.isVisible()


def type_question(window: Window) -> QuestionDialog:
    """Type words into the question's form."""
    window.actions_by_name["edit_question"].trigger()
    form = window.findChild(QuestionDialog)
    assert isinstance(form, QuestionDialog)
    form.notice.setPlainText("Tides")
    return form


def notice(path: Path) -> str:
    with closing(open_store(path, read_only=True)) as store:
        return store.find(Brief)[0].notice


def test_words_in_a_form_are_kept_at_the_end_of_a_session_and_by_a_signal(
    window: Window, leaving: Leaving, path: Path, qtbot: QtBot
) -> None:
    form = type_question(window)
    leaving.keep()
    assert notice(path) == "Tides"
    form.notice.setPlainText("Tides turn")
    os.kill(os.getpid(), signal.SIGTERM)
    qtbot.waitUntil(lambda: not window.isVisible())
    assert notice(path) == "Tides turn"


def test_words_in_a_form_that_cannot_be_written_are_given_up_only_if_the_reviewer_says_so(
    window: Window, leaving: Leaving, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    form, answers = type_question(window), [False, True]
    monkeypatch.setattr(window.bridge, "perform", lambda change: False)
    monkeypatch.setattr(window.unsaved, "may_lose", lambda: answers.pop(0))
    os.kill(os.getpid(), signal.SIGTERM)
    qtbot.waitUntil(lambda: len(answers) == 1)
    assert form.isVisible()
    assert window.isVisible()
    leaving.leave()
    assert not form.isVisible()
    assert not window.isVisible()


@pytest.mark.parametrize("discard", [True, False])
def test_a_session_goes_on_where_what_is_typed_cannot_be_written_and_is_not_given_up(
    window: Window, leaving: Leaving, monkeypatch: pytest.MonkeyPatch, discard: bool
) -> None:
    assert window.desk is not None
    monkeypatch.setattr(window.desk, "flush", lambda: False)
    monkeypatch.setattr(window.unsaved, "may_lose", lambda: discard)
    manager = Manager()
    leaving.keep(manager)  # type: ignore[arg-type]
    assert manager.cancelled is not discard
    silent = Manager(asks=False)
    leaving.keep(silent)  # type: ignore[arg-type]
    assert not silent.cancelled
    monkeypatch.undo()
