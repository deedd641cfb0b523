"""Asking for a dossier's passphrase."""

from pytestqt.qtbot import QtBot

from dossier.ui.dialogs.passphrase import PassphraseDialog
from dossier.ui.theme import Theme


def test_it_hands_on_what_is_typed_and_closes_after_the_third_wrong_one(qtbot: QtBot, theme: Theme) -> None:
    dialog = PassphraseDialog("<b>a</b>.dossier", theme)
    given: list[str] = []
    dialog.given.connect(given.append)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "<b>a</b>.dossier" in dialog.sentence.text()
    assert not dialog.open_button.isEnabled()
    for turn, left in enumerate((True, True, False)):
        dialog.field.setText(f"word {turn}")
        assert dialog.field.displayText() == "●" * 6
        dialog.open_button.click()
        assert dialog.refuse("It is another.") is left
        if left:
            assert dialog.field.text() == ""
            assert dialog.wrong.text() == "It is another."
    assert given == ["word 0", "word 1", "word 2"]
    assert not dialog.isVisible()


def test_sentences_are_seen_whole(qtbot: QtBot, theme: Theme) -> None:
    dialog = PassphraseDialog("Ferries over the strait.dossier", theme)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.refuse("“Ferries over the strait.dossier” does not open with this passphrase: it has another. " * 2)
    layout = dialog.layout()
    assert layout is not None
    layout.activate()
    for label in (dialog.sentence, dialog.wrong):
        assert label.height() >= label.heightForWidth(label.width()), label.text()
