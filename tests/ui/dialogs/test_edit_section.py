"""What is typed into a section is kept as it rests, one undo step while the dialog is open."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from dossier.model.kinds import Placing, SectionKind, Verdict
from dossier.model.rows import Brief, Citation, Claim, Section
from dossier.services import reading
from dossier.services.changes.judgements import Judge
from dossier.services.changes.sections import EditBody
from dossier.services.changes.sources import AddSource
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


def test_a_title_that_cannot_be_written_keeps_the_dialog(bridge: Bridge, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = EditSectionDialog(bridge, Theme(), bridge.store.find(Section)[1].id)
    dialog.show()
    dialog.title.setText("Tides again")
    with monkeypatch.context() as refusing:
        refusing.setattr(bridge, "perform", lambda *change, **how: False)
        assert not dialog.close()
    assert dialog.close()
    assert bridge.store.find(Section)[1].title == "Tides again"


def test_line_ends_and_hard_spaces_that_nobody_touched_stay_and_so_do_judgements(bridge: Bridge, qtbot: QtBot) -> None:
    section = bridge.store.find(Section)[0]
    bridge.perform(
        EditBody(section.id, "Deux\u00a0bacs traversent [1].\r\nIls sont lents\u00a0: deux heures [2].\r\nFin.")
    )
    for citation in bridge.store.find(Citation):
        bridge.perform(Judge(citation.id, Verdict.SUPPORTS))
    dialog = EditSectionDialog(bridge, Theme(), section.id)
    dialog.show()
    assert len(dialog.body.extraSelections()) == 5  # three claims, two markers
    tinted = [mark.cursor.selectedText() for mark in dialog.body.extraSelections()]
    assert tinted[1].startswith("Ils sont lents")
    dialog.body.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(dialog.body, " Encore")
    dialog.close()
    body = bridge.store.get(Section, section.id).body
    assert body == "Deux\u00a0bacs traversent [1].\r\nIls sont lents\u00a0: deux heures [2].\r\nFin. Encore"
    assert not any(state.stale for state in reading.citation_states(bridge.store).values())


def test_claims_are_tinted_and_what_is_no_source_is_told(bridge: Bridge, qtbot: QtBot) -> None:
    section = bridge.store.find(Section)[0]
    dialog = EditSectionDialog(bridge, Theme(), section.id)
    dialog.show()
    assert dialog.told.text().startswith("3 claims, tinted.")
    dialog.body.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(dialog.body, " Boats are blue [9]")
    dialog.draft.flush()
    assert "There is no source [9] yet." in dialog.told.text()
    assert dialog.told.text().startswith("4 claims, tinted.")
    bridge.perform(AddSource(9, {"title": "Blue boats"}))
    assert "no source" not in dialog.told.text()
    bridge.undo()
    bridge.undo()
    assert dialog.body.toPlainText() == section.body
    dialog.close()


def test_a_bracket_offers_the_sources(bridge: Bridge, qtbot: QtBot) -> None:
    section = bridge.store.find(Section)[0]
    dialog = EditSectionDialog(bridge, Theme(), section.id)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.body.hasFocus)
    dialog.body.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(dialog.body, " Boats are blue [strait")
    assert dialog.completer.list.isVisible()
    assert dialog.rect().contains(dialog.completer.list.geometry())
    qtbot.keyClick(dialog.body, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    qtbot.keyClicks(dialog.body, "] [")
    qtbot.keyClick(dialog.body, Qt.Key.Key_Return)
    dialog.draft.flush()
    assert bridge.store.get(Section, section.id).body.endswith("Boats are blue [strait] [1]")
    claim = reading.claim_by_name(bridge.store, "0.4")
    assert len(bridge.store.find(Citation, claim_id=claim.id)) == 1
    dialog.close()
