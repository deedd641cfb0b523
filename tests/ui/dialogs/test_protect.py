"""Setting, changing and removing a passphrase."""

from pytestqt.qtbot import QtBot

from dossier.ui.dialogs.protect import ProtectDialog
from dossier.ui.theme import Theme

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
