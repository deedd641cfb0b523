"""Actions on words work where the keyboard is."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from dossier.model.rows import Annotation
from dossier.services import reading
from dossier.ui.places import claim_place
from dossier.ui.theme import Theme
from tests.ui.windows import shown_window


def test_with_the_keyboard_in_a_document_nothing_of_the_brief_is_marked(qtbot: QtBot, path: Path, theme: Theme) -> None:
    with shown_window(qtbot, theme, path, size=(1300, 900), active=True) as window:
        desk = window.open_desk
        claim = reading.claim_by_name(desk.bridge.store, "0.2")
        desk.navigator.go(claim_place(desk.bridge.store, claim.id))
        desk.claim.view.select(claim.start, claim.end)
        desk.source.tab.text.setFocus()
        for action in ("underline", "colour_3"):
            with qtbot.waitSignal(desk.told) as said:
                window.actions_by_name[action].trigger()
            assert str(said.args[0]).startswith("Select the words to mark first")
        assert desk.bridge.store.find(Annotation) == []
        desk.claim.view.setFocus()
        window.actions_by_name["underline"].trigger()
        assert desk.bridge.store.count(Annotation) == 1
