"""Every click in the dialog is a change of its own that undo takes back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from dossier.model.kinds import ClaimKind
from dossier.model.rows import Citation, Claim, Source
from dossier.services import reading
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
