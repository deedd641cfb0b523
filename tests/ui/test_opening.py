"""A dossier that another computer's name says it has: shown, and written all the same only when that is confirmed."""

import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from dossier.store import medium
from dossier.store.lock import Lock
from dossier.ui.application import Faults
from dossier.ui.theme import Theme
from dossier.ui.window import Window
from tests.samples import fill, sample_session
from tests.ui.windows import shown_window


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> Iterator[Window]:
    with shown_window(qtbot, theme) as window:
        yield window


@pytest.fixture
def theirs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the path of a dossier on a drive on which locks do not reach us, as another computer holds it."""
    path = tmp_path / "ferries.dossier"
    sample_session(path).close()
    monkeypatch.setattr(medium, "is_shared", lambda path: True)
    monkeypatch.setattr("platform.node", lambda: "laptop-b")
    lock = Lock(path, shared=True)
    lock.acquire()
    said = lock.path.read_bytes()
    lock.release()
    lock.path.write_bytes(said)
    monkeypatch.setattr("platform.node", lambda: "laptop-a")
    return path


def test_damage_that_is_met_while_it_is_shown_is_said_beside_what_could_be_shown(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "damaged.dossier"
    with closing(sample_session(path)) as session:
        fill(session)
        session.store.connection.execute("UPDATE judgements SET verdict = 'x'")
    monkeypatch.setattr(sys, "excepthook", Faults(window))
    assert window.open_path(path)
    assert "a verdict that is none" in window.messages.text
    assert window.desk is not None


def asked(window: Window) -> QMessageBox:
    """Press the button of the message, and return the question that comes."""
    window.messages.action_triggered.emit()
    box = window.findChild(QMessageBox, "writeAllTheSame")
    assert box is not None
    return box


def read_only(window: Window) -> bool:
    assert window.bridge is not None
    return window.bridge.store.read_only


def test_it_is_shown_with_the_other_computers_name_and_nothing_is_written(window: Window, theirs: Path) -> None:
    before = Lock(theirs).path.read_bytes()
    assert window.open_path(theirs)
    assert read_only(window)
    assert "“laptop-b” since 20" in window.messages.text
    box = asked(window)
    assert "“ferries.dossier” is still open on the other computer" in box.text()
    box.button(QMessageBox.StandardButton.Cancel).click()
    assert read_only(window)
    assert Lock(theirs).path.read_bytes() == before


def test_it_is_written_once_that_is_confirmed(window: Window, theirs: Path) -> None:
    window.open_path(theirs)
    box = asked(window)
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
    [write] = [b for b in box.findChildren(QPushButton) if box.buttonRole(b) is QMessageBox.ButtonRole.AcceptRole]
    write.click()
    assert not read_only(window)
    assert b"laptop-a" in Lock(theirs).path.read_bytes()
    assert window.messages.isHidden()


def test_a_message_about_something_else_asks_nothing(window: Window, theirs: Path) -> None:
    window.open_path(theirs)
    window.messages.dismiss()
    window.messages.action_triggered.emit()
    assert window.findChild(QMessageBox, "writeAllTheSame") is None
