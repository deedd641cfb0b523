"""The passphrase of a dossier in the system's keyring: kept when asked for, used, forgotten."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from dossier.services import keyring, protecting, secret_service
from dossier.store.keys import Key, salt_of
from dossier.ui.dialogs.passphrase import PassphraseDialog
from dossier.ui.dialogs.protect import ProtectDialog
from dossier.ui.jobs import finish_jobs
from dossier.ui.theme import Theme
from dossier.ui.window import Window
from tests.keyrings import FakeKeyring, Owner
from tests.ui.windows import shown_window

WORDS, OTHER = "four unlikely words", "five other unlikely words"


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> Iterator[Window]:
    with shown_window(qtbot, theme) as window:
        yield window
    finish_jobs()


@pytest.fixture
def protected(path: Path) -> Path:
    protecting.protect(path, None, Key(WORDS))
    return path


def dialogs(window: Window) -> list[PassphraseDialog]:
    return [dialog for dialog in window.findChildren(PassphraseDialog) if dialog.isVisible()]


def question(window: Window, qtbot: QtBot) -> PassphraseDialog:
    qtbot.waitUntil(lambda: len(dialogs(window)) == 1)
    return dialogs(window)[0]


def answer(dialog: PassphraseDialog, passphrase: str, *, keep: bool = False) -> None:
    dialog.field.setText(passphrase)
    dialog.keep.setChecked(keep)
    dialog.open_button.click()


def protect_dialog(window: Window) -> ProtectDialog:
    window.actions_by_name["protect"].trigger()
    (dialog,) = [dialog for dialog in window.findChildren(ProtectDialog) if dialog.isVisible()]
    return dialog


def test_it_is_kept_when_asked_for_and_opens_the_dossier_then(
    window: Window, protected: Path, fake: FakeKeyring, qtbot: QtBot
) -> None:
    window.open_path(protected)
    dialog = question(window, qtbot)
    assert (dialog.keep.isVisible(), dialog.keep.isChecked(), dialog.keyring.isVisible()) == (True, False, False)
    answer(dialog, OTHER, keep=True)
    assert "does not open" in dialog.wrong.text()
    answer(dialog, WORDS, keep=True)
    assert window.desk is not None
    qtbot.waitUntil(lambda: window.messages.text == "This computer’s keyring keeps the passphrase.")
    assert [secret for _, _, secret in fake.items.values()] == [WORDS.encode()]
    assert window.close_dossier()
    window.open_path(protected)
    qtbot.waitUntil(lambda: window.desk is not None)
    assert not dialogs(window)


def test_it_is_not_kept_unless_asked_for(window: Window, protected: Path, fake: FakeKeyring, qtbot: QtBot) -> None:
    window.open_path(protected)
    answer(question(window, qtbot), WORDS)
    assert window.desk is not None
    finish_jobs()
    assert "CreateItem" not in fake.asked


def test_without_a_keyring_one_sentence_says_so(
    window: Window, protected: Path, fake: FakeKeyring, qtbot: QtBot
) -> None:
    fake.has_service = False
    window.open_path(protected)
    dialog = question(window, qtbot)
    assert not dialog.keep.isVisible()
    assert dialog.keyring.text() == "No keyring answers on this computer; type the passphrase each time."
    answer(dialog, WORDS)
    assert window.desk is not None


def test_a_keyring_that_says_nothing_holds_nobody_up(
    window: Window, protected: Path, fake: FakeKeyring, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(secret_service, "PATIENCE", 0.3)
    fake.is_mute = True
    window.open_path(protected)
    assert not dialogs(window)  # the window's thread came back at once
    assert question(window, qtbot).keyring.text().startswith("No keyring answers")


def test_on_a_system_without_one_nothing_is_offered(window: Window, protected: Path) -> None:
    window.open_path(protected)
    (dialog,) = dialogs(window)
    assert not dialog.keep.isVisible()
    assert not dialog.keyring.isVisible()
    answer(dialog, WORDS)
    assert not protect_dialog(window).forget.isVisible()


def test_a_locked_one_is_unlocked_by_its_owner(
    window: Window, protected: Path, fake: FakeKeyring, qtbot: QtBot
) -> None:
    keyring.keep(salt_of(protected), protected.name, WORDS)
    fake.locked = True
    window.open_path(protected)
    qtbot.waitUntil(lambda: window.desk is not None)
    assert not dialogs(window)


def test_a_locked_one_whose_owner_is_away_lets_the_passphrase_be_typed(
    window: Window, protected: Path, fake: FakeKeyring, qtbot: QtBot
) -> None:
    keyring.keep(salt_of(protected), protected.name, WORDS)
    fake.locked, fake.owner = True, Owner.AWAY
    window.open_path(protected)
    dialog = question(window, qtbot)
    assert "The keyring is locked" in dialog.keyring.text()
    qtbot.waitUntil(lambda: "Prompt" in fake.asked)
    answer(dialog, WORDS)
    assert window.desk is not None
    finish_jobs()
    assert fake.dismissed.is_set()


def test_one_that_refuses_is_said_in_the_question(
    window: Window, protected: Path, fake: FakeKeyring, qtbot: QtBot
) -> None:
    keyring.keep(salt_of(protected), protected.name, WORDS)
    fake.locked, fake.owner = True, Owner.REFUSES
    window.open_path(protected)
    dialog = question(window, qtbot)
    qtbot.waitUntil(lambda: "or unlock the keyring and try again" in dialog.keyring.text())


def test_a_kept_one_that_is_wrong_is_asked_for(
    window: Window, protected: Path, fake: FakeKeyring, qtbot: QtBot
) -> None:
    keyring.keep(salt_of(protected), protected.name, OTHER)
    window.open_path(protected)
    answer(question(window, qtbot), WORDS, keep=True)
    assert window.desk is not None
    qtbot.waitUntil(lambda: [secret for _, _, secret in fake.items.values()] == [WORDS.encode()])


def test_another_dossier_opened_meanwhile_stays(
    window: Window, protected: Path, fake: FakeKeyring, qtbot: QtBot
) -> None:
    keyring.keep(salt_of(protected), protected.name, WORDS)
    window.open_path(protected)
    window.opening._leave_question()
    finish_jobs()
    qtbot.wait(0)
    assert window.desk is None
    assert not dialogs(window)


def test_a_button_forgets_it(window: Window, protected: Path, fake: FakeKeyring, qtbot: QtBot) -> None:
    keyring.keep(salt_of(protected), protected.name, WORDS)
    window.open_path(protected)
    qtbot.waitUntil(lambda: window.desk is not None)
    dialog = protect_dialog(window)
    dialog.forget.click()
    qtbot.waitUntil(lambda: dialog.forgotten.text() == "The keyring has forgotten it.")
    assert not fake.items
    dialog.forget.click()
    qtbot.waitUntil(lambda: dialog.forgotten.text() == "The keyring did not have it.")
    fake.has_service = False
    dialog.forget.click()
    qtbot.waitUntil(lambda: dialog.forgotten.text().startswith("No keyring answers"))
    fake.has_service = True
    dialog.forget.click()
    dialog.close()
    qtbot.waitUntil(lambda: window.messages.text == "The keyring did not have it.")


@pytest.mark.parametrize("new", [OTHER, ""])
def test_changed_or_removed_it_is_forgotten_by_itself(
    window: Window, protected: Path, fake: FakeKeyring, qtbot: QtBot, new: str
) -> None:
    keyring.keep(salt_of(protected), protected.name, WORDS)
    window.open_path(protected)
    qtbot.waitUntil(lambda: window.desk is not None)
    dialog = protect_dialog(window)
    dialog.present.setText(WORDS)
    dialog.new.setText(new)
    dialog.again.setText(new)
    button = dialog.findChild(QPushButton, "protectGo" if new else "protectRemove")
    assert button is not None
    button.click()
    qtbot.waitUntil(lambda: not fake.items)
    qtbot.waitUntil(lambda: window.desk is not None)
