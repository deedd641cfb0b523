"""What is typed into a section is kept as it rests, one undo step while the dialog is open."""

from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from dossier.model.kinds import Placing, SectionKind
from dossier.model.rows import Brief, Claim, Section
from dossier.services import reading
from dossier.ui.bridge import Bridge
from dossier.ui.dialogs.edit_section import EditSectionDialog
from dossier.ui.theme import Theme
from tests.samples import sample_session


@pytest.fixture
def bridge(tmp_path: Path, qtbot: QtBot):
    made = Bridge(sample_session(tmp_path / "a.dossier"), lambda: "Ada")
    yield made
    made.close()


def test_typing_changes_the_text_and_the_claim_and_leaves_the_imported_bytes(bridge: Bridge, qtbot: QtBot) -> None:
    section = bridge.store.find(Section)[0]
    original = bridge.store.find(Brief)[0].original
    claim = reading.claim_by_name(bridge.store, "0.1")
    dialog = EditSectionDialog(bridge, Theme(), section.id)
    dialog.show()
    cursor = dialog.body.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.NextWord)
    dialog.body.setTextCursor(cursor)
    qtbot.keyClicks(dialog.body, "old ")
    qtbot.waitUntil(lambda: "old ferries" in bridge.store.get(Section, section.id).body)
    assert bridge.store.get(Claim, claim.id).text == "Two old ferries cross the strait"
    assert bridge.store.find(Brief)[0].original == original
    qtbot.keyClicks(dialog.body, "wooden ")
    dialog.close()
    assert "old wooden ferries" in bridge.store.get(Section, section.id).body
    bridge.undo()
    assert bridge.store.get(Section, section.id).body == section.body
    assert bridge.store.get(Claim, claim.id) == claim


def test_words_taken_away_leave_their_claim_unplaced(bridge: Bridge) -> None:
    section = bridge.store.find(Section)[0]
    before = bridge.store.find(Claim, section_id=section.id)
    dialog = EditSectionDialog(bridge, Theme(), section.id)
    dialog.body.setPlainText("Entirely other words now")
    dialog.draft.flush()
    assert {bridge.store.get(Claim, claim.id).placing for claim in before} == {Placing.UNPLACED}
    typed = [row for row in bridge.store.find(Claim, section_id=section.id) if row.placing is not Placing.UNPLACED]
    assert [claim.text for claim in typed] == ["Entirely other words now"]
    dialog.close()


def test_title_and_kind_are_changed(bridge: Bridge, qtbot: QtBot) -> None:
    section = bridge.store.find(Section)[1]
    dialog = EditSectionDialog(bridge, Theme(), section.id)
    dialog.show()
    dialog.title.selectAll()
    qtbot.keyClicks(dialog.title, "  Tides   again ")
    dialog.kind.activated.emit(dialog.kind.findText("Background"))
    dialog.close()
    after = bridge.store.get(Section, section.id)
    assert after.title == "Tides again"
    assert after.kind is SectionKind.BACKGROUND
