"""Every click in the dialog is a change of its own that undo takes back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from dossier.model.kinds import ClaimKind
from dossier.model.rows import Citation, Claim, Section, Source
from dossier.services import reading
from dossier.services.changes.limits import AddLimit
from dossier.ui.bridge import Bridge
from dossier.ui.dialogs.correct_claim import CorrectClaimDialog
from dossier.ui.theme import Theme
from tests.samples import sample_session


@pytest.fixture
def bridge(tmp_path: Path, qtbot: QtBot):
    made = Bridge(sample_session(tmp_path / "a.dossier"), lambda: "Ada")
    yield made
    made.close()


def opened(bridge: Bridge, number: str) -> tuple[CorrectClaimDialog, Claim]:
    claim = reading.claim_by_name(bridge.store, number)
    dialog = CorrectClaimDialog(bridge, Theme(), claim.id)
    dialog.show()
    return dialog, claim


def cited(bridge: Bridge, claim: Claim) -> list[int]:
    citations = bridge.store.find(Citation, claim_id=claim.id)
    return sorted(bridge.store.get(Source, citation.source_id).number or 0 for citation in citations)


def test_the_kind_is_changed_and_follows_an_undo(bridge: Bridge) -> None:
    dialog, claim = opened(bridge, "0.1")
    dialog.kinds.button(2).click()
    assert bridge.store.get(Claim, claim.id).kind is ClaimKind.INFERENCE
    bridge.undo()
    assert dialog.kinds.checkedId() == 0
    dialog.close()


def test_a_citation_is_added_by_the_marker_printed_next_and_removed_again(bridge: Bridge) -> None:
    dialog, claim = opened(bridge, "0.1")
    dialog.sources.setCurrentIndex(dialog.sources.findText("[2]", Qt.MatchFlag.MatchStartsWith))
    dialog.add.click()
    assert cited(bridge, claim) == [1, 2]
    added = next(c for c in bridge.store.find(Citation, claim_id=claim.id) if c.source_id == _source(bridge, 2).id)
    assert added.marker_id is not None
    rows = dialog.findChildren(QPushButton, "removeCitation")
    rows[0].click()
    assert cited(bridge, claim) == [2]
    dialog.close()


def test_a_citation_moves_to_another_claim(bridge: Bridge) -> None:
    dialog, claim = opened(bridge, "0.1")
    (target,) = dialog.findChildren(QComboBox, "moveTo")
    index = target.findText("0.3")
    target.activated.emit(index)
    assert cited(bridge, claim) == []
    assert cited(bridge, reading.claim_by_name(bridge.store, "0.3")) == [1]
    dialog.close()


def test_a_removed_claim_closes_the_dialog(bridge: Bridge, qtbot: QtBot) -> None:
    dialog, claim = opened(bridge, "0.3")
    with qtbot.waitSignal(dialog.destroyed):
        dialog.remove.click()
    assert bridge.store.seek(Claim, claim.id) is None


def _source(bridge: Bridge, number: int) -> Source:
    return bridge.store.find(Source, number=number)[0]


def test_its_words_are_those_selected_in_the_text(bridge: Bridge, qtbot: QtBot) -> None:
    dialog, claim = opened(bridge, "0.2")
    text = dialog.range.text
    assert text.textCursor().selectedText() == claim.text
    assert not dialog.range.use.isEnabled()
    for _ in range(len("the ")):
        qtbot.keyClick(text, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    dialog.range.use.click()
    assert bridge.store.get(Claim, claim.id).text == "older one is slow"
    bridge.undo()
    assert text.textCursor().selectedText() == claim.text
    dialog.close()


def test_it_is_split_at_the_caret_and_joined_again(bridge: Bridge, qtbot: QtBot) -> None:
    dialog, claim = opened(bridge, "0.2")
    cursor = dialog.range.text.textCursor()
    cursor.setPosition(claim.start + len("the older one"))
    dialog.range.text.setTextCursor(cursor)
    dialog.range.split.click()
    assert bridge.store.get(Claim, claim.id).text == "the older one"
    dialog.range.join.click()
    assert bridge.store.get(Claim, claim.id).text == claim.text
    dialog.close()


def test_a_limit_is_tied_and_untied(bridge: Bridge) -> None:
    section = bridge.store.find(Section)[0]
    bridge.perform(AddLimit(section.id, 0, 11, id="l"))
    dialog, claim = opened(bridge, "0.2")
    assert dialog.limits.choice.currentText() == "Two ferries"
    dialog.limits.tie.click()
    assert [limit.text for limit in reading.limits_on(bridge.store, claim.id)] == ["Two ferries"]
    assert not dialog.limits.tie.isEnabled()
    (untie,) = dialog.findChildren(QPushButton, "untieLimit")
    untie.click()
    assert reading.limits_on(bridge.store, claim.id) == []
    bridge.undo()
    assert len(reading.limits_on(bridge.store, claim.id)) == 1
    dialog.close()
