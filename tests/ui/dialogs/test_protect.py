"""Setting, changing and removing a passphrase."""

import pytest
from PySide6.QtCore import QSize, Qt
from pytestqt.qtbot import QtBot

from dossier.ui.dialogs.protect import ProtectDialog
from dossier.ui.theme import Theme
from dossier.ui.widgets import room

LONG = "“Ferries over the strait.dossier” does not open with this passphrase: it has another, or it is damaged. " * 2
STRONG = "harbour lantern ocean sparrow tin"


def test_a_new_passphrase_is_typed_twice_and_its_strength_told(qtbot: QtBot, theme: Theme) -> None:
    dialog = ProtectDialog(theme, is_protected=False)
    qtbot.addWidget(dialog)
    asked: list[tuple[str, str]] = []
    dialog.protect_asked.connect(lambda present, new: asked.append((present, new)))
    dialog.show()
    assert (dialog.present.isVisible(), dialog.remove.isVisible()) == (False, False)
    told = []
    for text in ("", "seven77", "password", "tr0ub4dor&3", STRONG):
        dialog.new.setText(text)
        told.append(dialog.measure.text().split(" ")[0].strip(":,"))
        assert not dialog.protect.isEnabled()
    assert told == ["At", "At", "Weak", "Fair", "Strong"]
    dialog.again.setText("harbor")
    assert dialog.measure.text() == "The two are not the same."
    dialog.again.setText(STRONG)
    dialog.protect.click()
    assert asked == [("", STRONG)]


def test_a_weak_one_is_the_reviewers_choice_but_a_short_one_is_not(qtbot: QtBot, theme: Theme) -> None:
    dialog = ProtectDialog(theme, is_protected=False)
    qtbot.addWidget(dialog)
    for text, enabled in (("seven77", False), ("password", True)):
        dialog.new.setText(text)
        dialog.again.setText(text)
        assert dialog.protect.isEnabled() is enabled


def test_the_present_one_is_asked_for_before_it_is_changed_or_removed(qtbot: QtBot, theme: Theme) -> None:
    dialog = ProtectDialog(theme, is_protected=True)
    qtbot.addWidget(dialog)
    removed: list[str] = []
    dialog.remove_asked.connect(removed.append)
    dialog.show()
    dialog.new.setText(STRONG)
    dialog.again.setText(STRONG)
    assert (dialog.protect.isEnabled(), dialog.remove.isEnabled()) == (False, False)
    dialog.present.setText("four unlikely words")
    assert (dialog.protect.isEnabled(), dialog.remove.isEnabled()) == (True, True)
    dialog.remove.click()
    assert removed == ["four unlikely words"]
    dialog.refuse("That is not it.")
    assert (dialog.wrong.text(), dialog.present.text(), dialog.remove.isEnabled()) == ("That is not it.", "", False)


def test_sentences_are_seen_whole(qtbot: QtBot, theme: Theme) -> None:
    dialog = ProtectDialog(theme, is_protected=True)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.refuse(LONG)
    dialog.new.setText(STRONG)
    layout = dialog.layout()
    assert layout is not None
    layout.activate()
    for label in (dialog.words, dialog.measure, dialog.wrong):
        assert label.height() >= label.heightForWidth(label.width()), label.text()


@pytest.mark.parametrize("is_protected", [True, False])
def test_it_opens_with_room_for_all_of_it(qtbot: QtBot, theme: Theme, is_protected: bool) -> None:
    dialog = ProtectDialog(theme, is_protected=is_protected)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.words.height() >= dialog.words.heightForWidth(dialog.words.width())
    for field in (dialog.present, dialog.new, dialog.again):
        if field.isVisible():
            assert field.height() >= field.sizeHint().height()
            assert not field.visibleRegion().isEmpty()
            assert field.visibleRegion().boundingRect().height() == field.height()


def test_on_a_low_screen_it_scrolls_and_what_was_wrong_is_seen(
    qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "most_size", lambda window: QSize(667, 280))
    dialog = ProtectDialog(theme, is_protected=True)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.refuse(LONG)
    assert dialog.height() <= 280
    for seen in (dialog.wrong, dialog.protect, dialog.present):
        assert seen.visibleRegion().boundingRect().height() == seen.height()
    dialog.activateWindow()
    dialog.new.setFocus()
    qtbot.keyClick(dialog.new, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.again
    qtbot.waitUntil(lambda: dialog.again.visibleRegion().boundingRect().height() == dialog.again.height())


def test_its_fields_have_room_before_it_is_shown_when_the_desktop_takes_its_size(qtbot: QtBot, theme: Theme) -> None:
    dialog = ProtectDialog(theme, is_protected=False)
    qtbot.addWidget(dialog)
    before = dialog.height()
    dialog.show()
    assert before > dialog.again.mapTo(dialog, dialog.again.rect().bottomLeft()).y()
