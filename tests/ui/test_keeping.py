"""Backups and recovery in the window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QListWidget, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from dossier.model.kinds import OnKind
from dossier.model.rows import Note
from dossier.services.backups import Why, back_up, backups_of
from dossier.services.changes.notes import AddNote
from dossier.services.protecting import protect
from dossier.store.keys import Key
from dossier.ui.dialogs.backups import BackupsDialog
from dossier.ui.navigator import Place, View
from dossier.ui.theme import Theme
from dossier.ui.window import Window
from tests.ui.windows import shown_window


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    with shown_window(qtbot, Theme()) as window:
        yield window


def write(window: Window, body: str) -> None:
    assert window.bridge is not None
    assert window.bridge.perform(AddNote(OnKind.DOSSIER, "", body))


def why(window: Window) -> list[Why]:
    assert window.bridge is not None
    return [backup.why for backup in backups_of(window.bridge.store)]


def test_a_daily_backup_is_made_beside_the_window_and_no_second_one(window: Window, path: Path, qtbot: QtBot) -> None:
    window.open_path(path)
    write(window, "one")
    window.keeping.look()
    qtbot.waitUntil(lambda: why(window) == [Why.DAILY])
    write(window, "two")
    qtbot.waitUntil(lambda: window.keeping._job is None)
    window.keeping.look()
    qtbot.waitUntil(lambda: window.keeping._job is None)
    assert why(window) == [Why.DAILY]


def test_a_backup_is_made_compared_and_restored_in_one_step(window: Window, path: Path, qtbot: QtBot) -> None:
    window.open_path(path)
    write(window, "one")
    window.actions_by_name["backups"].trigger()
    [dialog] = window.findChildren(BackupsDialog)
    assert "no backup" in dialog.words.text()
    assert not dialog.restore.isEnabled()
    press(dialog, "backupsMake")
    assert dialog.differs.text() == "The same as now."
    dialog.close()
    write(window, "two")
    window.actions_by_name["backups"].trigger()
    dialog = window.findChildren(BackupsDialog)[-1]
    listed = dialog.findChild(QListWidget, "backupsList")
    assert listed is not None
    assert listed.count() == 1
    assert "notes: 1 → 2" in dialog.differs.text()
    assert "write a note" in dialog.differs.text()
    assert "1 change since" in dialog.differs.text()
    assert window.desk is not None
    window.desk.navigator.go(Place(View.HISTORY))
    press(dialog, "backupsRestore")
    assert window.bridge is not None
    assert window.focusWidget() is window.desk.history.list
    assert [note.body for note in window.bridge.store.find(Note)] == ["one"]
    assert why(window) == [Why.RESTORE, Why.HAND]
    assert "Restored" in window.messages.text
    window.actions_by_name["backups"].trigger()
    dialog = window.findChildren(BackupsDialog)[-1]
    assert dialog.differs.text().splitlines()[:2] == ["1 change that it alone has", "notes: 2 → 1"]
    dialog.close()


def press(dialog: BackupsDialog, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert button is not None
    button.click()


def test_a_backup_that_cannot_be_read_says_so(window: Window, path: Path) -> None:
    window.open_path(path)
    assert window.bridge is not None
    made = back_up(window.bridge.store, Why.HAND)
    made.path.write_bytes(b"x")
    window.actions_by_name["backups"].trigger()
    [dialog] = window.findChildren(BackupsDialog)
    assert "is not a dossier" in dialog.differs.text()
    write(window, "kept")
    press(dialog, "backupsRestore")
    assert window.bridge is not None
    assert [note.body for note in window.bridge.store.find(Note)] == ["kept"]
    assert "is not a dossier" in window.messages.text


@pytest.mark.parametrize("key", [None, Key("four unlikely words")], ids=["open", "protected"])
def test_what_can_be_read_of_a_damaged_dossier_is_offered(
    window: Window, path: Path, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, key: Key | None
) -> None:
    if key is None:
        data = bytearray(path.read_bytes())
        data[-8192:] = bytes(8192)
    else:
        protect(path, None, key)
        data = bytearray(path.read_bytes())
        data[2000] ^= 1  # in the first page, which the passphrase opens
    path.write_bytes(data)
    assert not window.opening.open_path(path, key)
    button = window.messages.findChild(QPushButton, "message-action")
    assert button is not None
    assert button.text() == "Recover what can be read…"
    new = tmp_path / "new.dossier"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *rest: (str(new), ""))
    with monkeypatch.context() as faulty, qtbot.captureExceptions() as faults:
        faulty.setattr("dossier.services.recovering.recover", lambda *rest: 1 // 0)
        button.click()
        qtbot.waitUntil(lambda: bool(faults))
    button.click()  # a fault does not keep anybody from trying again
    qtbot.waitUntil(lambda: window.bridge is not None, timeout=10_000)
    assert window.bridge is not None
    assert window.bridge.session.path == new
    box = window.findChild(QMessageBox, "recoveredBox")
    assert box is not None
    assert "rows" in box.text()
    box.close()
    assert path.read_bytes() == bytes(data)


def test_what_is_damaged_is_not_backed_up_but_said(window: Window, path: Path, qtbot: QtBot) -> None:
    window.open_path(path)
    write(window, "words " * 3000)
    assert window.bridge is not None
    window.bridge.store.settle()
    with path.open("rb+") as file:
        file.seek(-8192, 2)
        file.write(bytes(8192))
    window.keeping.look()
    qtbot.waitUntil(lambda: window.keeping._job is None)
    assert "damaged" in window.messages.text
    assert why(window) == []
