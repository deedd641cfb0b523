"""A write that fails is said once and until one succeeds; what was typed is kept, and the work goes on in a copy."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from dossier.model.errors import KnownError
from dossier.model.rows import Note
from dossier.store.store import open_store
from dossier.ui.theme import Theme
from dossier.ui.unsaved import AGAIN
from dossier.ui.widgets.message_bar import MessageKind
from dossier.ui.window import Window
from tests.ui.windows import shown_window


@pytest.fixture
def window(path: Path, qtbot: QtBot) -> Iterator[Window]:
    with shown_window(qtbot, Theme(), path) as window:
        yield window
        make_room(window)


def type_note(window: Window, qtbot: QtBot, words: str) -> QPlainTextEdit:
    """Type a note, as far as it gets."""
    assert window.desk is not None
    window.desk.notes.write_note()
    field = window.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    qtbot.keyClicks(field, words)
    window.desk.flush()
    return field


def fill_disk(window: Window) -> None:
    """Let the file grow no more: SQLite says what it says on a full disk."""
    connection = connection_of(window)
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")


def make_room(window: Window) -> None:
    if window.bridge is not None:
        connection_of(window).execute("PRAGMA max_page_count = 1000000")


def connection_of(window: Window) -> sqlite3.Connection:
    assert window.bridge is not None
    return window.bridge.store.connection


def bodies(window: Window) -> list[str]:
    assert window.bridge is not None
    return [note.body for note in window.bridge.store.find(Note)]


LONG = "words " * 3000


def test_on_a_full_disk_one_message_stays_until_a_write_succeeds(window: Window, qtbot: QtBot) -> None:
    fill_disk(window)
    assert window.desk is not None
    window.desk.notes.write_note()
    field = window.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    field.setPlainText(LONG)
    assert not window.desk.flush()
    bar = window.unsaved.bar
    assert not bar.isHidden()
    assert bar.kind is MessageKind.ERROR
    assert "full" in bar.text
    assert window.status.saved.text() == "Not saved yet"
    window.messages.show_message(MessageKind.WARNING, "Something else.")
    window.messages.dismiss()
    qtbot.keyClick(bar, "\x1b")
    assert not bar.isHidden()
    assert field.toPlainText() == LONG
    make_room(window)
    button = bar.findChild(QPushButton, "message-action")
    assert button is not None
    button.click()
    assert bar.isHidden()
    assert bodies(window) == [LONG]
    assert window.status.saved.text() == "All changes saved"


def test_it_tries_again_by_itself(window: Window, qtbot: QtBot) -> None:
    fill_disk(window)
    assert window.desk is not None
    window.desk.notes.write_note()
    field = window.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    field.setPlainText(LONG)
    assert not window.desk.flush()
    timer = next(timer for timer in window.unsaved.findChildren(QTimer) if timer.interval() == AGAIN)
    assert timer.isActive()
    timer.timeout.emit()
    assert window.unsaved.is_shown
    make_room(window)
    timer.timeout.emit()
    assert not window.unsaved.is_shown
    assert not timer.isActive()
    assert bodies(window) == [LONG]


def test_a_file_that_was_deleted_goes_on_as_a_copy(
    window: Window, qtbot: QtBot, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path.unlink()
    field = type_note(window, qtbot, "still here")
    assert window.unsaved.is_shown
    assert field.toPlainText() == "still here"
    copy = tmp_path / "copy.dossier"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *rest: (str(copy), ""))
    button = window.unsaved.bar.findChild(QPushButton, "message-action")
    assert button is not None
    assert button.text() == "Save a copy…"
    button.click()
    assert not window.unsaved.is_shown
    assert window.bridge is not None
    assert window.bridge.session.path == copy
    assert window.settings.last_dossier == str(copy)
    window.actions_by_name["undo"].trigger()
    window.actions_by_name["redo"].trigger()
    assert window.close()
    assert sorted(child.name for child in tmp_path.iterdir() if "dossier" in child.name) == ["copy.dossier"]
    store = open_store(copy)
    assert [note.body for note in store.find(Note)] == ["still here"]
    store.close()


def test_a_rename_is_followed_and_told(window: Window, qtbot: QtBot, path: Path) -> None:
    away = path.rename(path.with_name("away.dossier"))
    type_note(window, qtbot, "still here")
    assert not window.unsaved.is_shown
    assert "away.dossier" in window.messages.text
    assert window.settings.last_dossier == str(away)


def test_closing_asks_before_it_loses_words(window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    fill_disk(window)
    assert window.desk is not None
    window.desk.notes.write_note()
    field = window.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    field.setPlainText(LONG)
    answers = [QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Discard]
    monkeypatch.setattr(QMessageBox, "question", lambda *rest: answers.pop(0))
    assert not window.close()
    assert field.toPlainText() == LONG
    assert window.close()
    assert window.desk is None
    assert answers == []


def test_what_a_damaged_dossier_refuses_is_unsaved_and_can_be_recovered_or_left(
    window: Window, qtbot: QtBot, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It said that all was saved, and could not be closed."""
    assert window.desk is not None
    field, copy = type_note(window, qtbot, "a word"), path.read_bytes()
    path.write_bytes(b"")
    field.setPlainText("still here")
    assert not window.desk.flush()
    bar = window.unsaved.bar
    assert not bar.isHidden()
    assert "damaged" in bar.text
    assert window.status.saved.text() == "Not saved yet"
    save, recover = (bar.findChild(QPushButton, f"message-{name}") for name in ("action", "second"))
    assert save is not None
    assert recover is not None
    asked: list[str] = []

    def ask(_parent: object, title: str, *_rest: object) -> tuple[str, str]:
        asked.append(title)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    save.click()
    recover.click()
    assert asked == ["Save a copy of the dossier", "Recover into a new dossier"]
    answers = [QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Discard]
    monkeypatch.setattr(QMessageBox, "question", lambda *rest: answers.pop(0))
    assert not window.close()
    assert field.toPlainText() == "still here"
    assert window.close()
    path.write_bytes(copy)


def test_closing_asks_whatever_it_was_that_kept_the_words_from_the_file(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.bridge is not None
    error = KnownError("of-no-kind", "It cannot be written.")
    monkeypatch.setattr(window.bridge.session.editor, "perform", Refusing(error))
    type_note(window, qtbot, "still here")
    monkeypatch.setattr(QMessageBox, "question", lambda *rest: QMessageBox.StandardButton.Discard)
    assert window.close()


class Refusing:
    """Raises an error, whatever it is asked."""

    def __init__(self, error: KnownError) -> None:
        self.error = error

    def __call__(self, *arguments: object, **named: object) -> None:
        raise self.error
