"""A dossier with a passphrase in the window."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from dossier.model.kinds import OnKind
from dossier.model.rows import Note
from dossier.services import settings
from dossier.services.backups import Why, back_up, backups_of
from dossier.services.changes.notes import AddNote
from dossier.services.protecting import protect
from dossier.store.keys import Key, is_protected
from dossier.store.store import open_store
from dossier.ui.dialogs.passphrase import PassphraseDialog
from dossier.ui.dialogs.protect import ProtectDialog
from dossier.ui.theme import Theme
from dossier.ui.window import Window
from tests.samples import sample_session
from tests.ui.windows import shown_window

WORDS, OTHER = "four unlikely words", "five other unlikely words"


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> Iterator[Window]:
    with shown_window(qtbot, theme) as window:
        yield window


def question(window: Window) -> PassphraseDialog:
    (dialog,) = [dialog for dialog in window.findChildren(PassphraseDialog) if dialog.isVisible()]
    return dialog


def answer(window: Window, passphrase: str) -> None:
    dialog = question(window)
    dialog.field.setText(passphrase)
    dialog.open_button.click()


def set_passphrase(window: Window, present: str, new: str) -> ProtectDialog:
    window.actions_by_name["protect"].trigger()
    (dialog,) = [dialog for dialog in window.findChildren(ProtectDialog) if dialog.isVisible()]
    dialog.present.setText(present)
    dialog.new.setText(new)
    dialog.again.setText(new)
    button = dialog.findChild(QPushButton, "protectGo" if new else "protectRemove")
    assert button is not None
    button.click()
    return dialog


def test_the_passphrase_is_asked_for_and_the_dossier_opens(window: Window, path: Path) -> None:
    protect(path, None, Key(WORDS))
    assert not window.open_path(path)
    assert window.desk is None
    answer(window, OTHER)
    assert "does not open with this passphrase" in question(window).wrong.text()
    answer(window, WORDS)
    assert window.bridge is not None
    assert window.bridge.session.path == path
    assert not [dialog for dialog in window.findChildren(PassphraseDialog) if dialog.isVisible()]
    assert window.messages.text == ""


def test_asked_at_the_start_it_waits_for_the_window_and_its_look(
    path: Path, theme: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    protect(path, None, Key(WORDS))
    qapp.setStyleSheet("")
    window = Window(theme)
    qtbot.addWidget(window)
    theme.wait()
    assert not window.open_path(path)
    theme.dress()
    window.show()
    qtbot.waitUntil(lambda: bool(window.findChildren(PassphraseDialog)))
    dialog = question(window)
    assert all(button.icon().isNull() for button in dialog.findChildren(QPushButton))
    dialog.reject()


def test_after_three_wrong_ones_one_sentence_says_so(window: Window, path: Path) -> None:
    protect(path, None, Key(WORDS))
    window.open_path(path)
    for passphrase in ("one that is wrong", "one more", OTHER):
        answer(window, passphrase)
    assert not [dialog for dialog in window.findChildren(PassphraseDialog) if dialog.isVisible()]
    assert "does not open with this passphrase" in window.messages.text
    assert window.desk is None
    window.open_path(path)
    answer(window, WORDS)
    assert window.desk is not None


def test_the_dossier_that_is_open_stays_while_another_is_asked_for(window: Window, path: Path) -> None:
    other = path.with_name("other.dossier")
    sample_session(other).close()
    protect(path, None, Key(WORDS))
    window.open_path(other)
    window.open_path(path)
    question(window).reject()
    assert window.bridge is not None
    assert window.bridge.session.path == other


def test_it_is_set_changed_and_removed_in_the_window(window: Window, path: Path, qtbot: QtBot) -> None:
    window.open_path(path)
    assert window.bridge is not None
    assert window.bridge.perform(AddNote(OnKind.DOSSIER, "", "saltwort"))
    back_up(window.bridge.store, Why.HAND)
    for present, new in (("", WORDS), (WORDS, OTHER), (OTHER, "")):
        set_passphrase(window, present, new)
        qtbot.waitUntil(lambda: window.desk is not None)
        assert window.bridge is not None
        assert is_protected(path) is window.status.protected.isVisible() is bool(new)
        assert window.status.protected.accessibleName() == "Protected with a passphrase"
        assert [note.body for note in window.bridge.store.find(Note)] == ["saltwort"]
        assert all(is_protected(backup.path) is bool(new) for backup in backups_of(window.bridge.store))
        assert window.bridge.perform(AddNote(OnKind.DOSSIER, "", "more"))
        assert window.bridge.session.editor.undo() is not None
        way_back = "Undo does not take that back: “Protect with a passphrase” changes or removes it."
        said = f"The dossier is protected now. {way_back}" if new else "The passphrase is removed."
        assert window.messages.text == said


def test_the_present_one_has_to_be_right(window: Window, path: Path, qtbot: QtBot) -> None:
    window.open_path(path)
    set_passphrase(window, "", WORDS)
    qtbot.waitUntil(lambda: window.desk is not None)
    dialog = set_passphrase(window, OTHER, "")
    assert dialog.isVisible()
    assert dialog.wrong.text() == "That is not the present passphrase."
    assert is_protected(path)
    dialog.close()


def test_what_cannot_be_done_is_said_and_the_dossier_is_open_again(window: Window, path: Path, qtbot: QtBot) -> None:
    window.open_path(path)
    window.settings = settings.Settings(reviewer="Ada Reviewer")
    with closing(open_store(path, read_only=True)) as reader:
        reader.connection.execute("BEGIN")
        reader.query("SELECT count(*) FROM notes")
        set_passphrase(window, "", WORDS)
        qtbot.waitUntil(lambda: window.desk is not None, timeout=10_000)
    assert "is being read by another program" in window.messages.text
    assert not is_protected(path)


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
def test_a_fault_before_or_after_it_is_done_opens_the_dossier_again(
    window: Window, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, after: bool
) -> None:
    def faulty(path: Path, key: Key | None, new: Key | None) -> None:
        if after:
            protect(path, key, new)
        raise ZeroDivisionError

    monkeypatch.setattr("dossier.services.protecting.protect", faulty)
    window.open_path(path)
    with qtbot.captureExceptions() as faults:
        set_passphrase(window, "", WORDS)
        qtbot.waitUntil(lambda: window.desk is not None and bool(faults))
    assert [kind for kind, *_ in faults] == [ZeroDivisionError]
    assert is_protected(path) is window.status.protected.isVisible() is after
    assert not any(button.isVisible() for button in window.status.findChildren(QPushButton, "jobCancel"))
    monkeypatch.undo()
    set_passphrase(window, WORDS if after else "", OTHER)
    qtbot.waitUntil(lambda: window.desk is not None)
    assert window.messages.text.startswith("The dossier is protected now.")


def test_backups_of_it_are_compared_and_restored(window: Window, path: Path) -> None:
    protect(path, None, Key(WORDS))
    window.open_path(path)
    answer(window, WORDS)
    assert window.bridge is not None
    backup = back_up(window.bridge.store, Why.HAND).path
    assert window.bridge.perform(AddNote(OnKind.DOSSIER, "", "saltwort"))
    window.keeping.restore(backup)
    assert window.bridge.store.find(Note) == []
    assert is_protected(path)


def test_one_that_is_read_only_is_not_protected(window: Window, path: Path) -> None:
    with closing(open_store(path)):
        window.open_path(path)
        window.actions_by_name["protect"].trigger()
    assert "reading only" in window.messages.text
    assert not window.findChildren(ProtectDialog)
