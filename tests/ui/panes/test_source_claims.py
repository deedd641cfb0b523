from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from dossier.model.kinds import Verdict
from dossier.services.changes.citations import AddCitation
from dossier.services.changes.judgements import Judge
from dossier.services.changes.sections import EditBody
from dossier.ui.navigator import View
from dossier.ui.panes.source_claims import SourceClaims, citations_of
from dossier.ui.theme import Theme
from tests.samples import SUMMARY
from tests.ui.panes.reviewing import Review


class Claims(Review):
    def __init__(self, path: Path, theme: Theme, qtbot: QtBot) -> None:
        super().__init__(path)
        self.view = SourceClaims(self.store, self.navigator, theme)
        qtbot.addWidget(self.view)
        self.view.resize(420, 400)
        self.view.show()

    @property
    def spoken(self) -> list[str]:
        model = self.view.list.cards
        return [model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]


@pytest.fixture
def claims(tmp_path: Path, theme: Theme, qtbot: QtBot):
    made = Claims(tmp_path / "a.dossier", theme, qtbot)
    yield made
    made.close()


def test_every_claim_that_rests_on_the_source_is_listed_in_reading_order(claims: Claims) -> None:
    assert [number for _, number in claims.view.show_source(claims.source(2).id)] == ["0.2", "1.1"]
    assert claims.spoken == [
        "Claim 0.2, fact, unchecked: the older one is slow",
        "Claim 1.1, fact, unchecked: The timetable follows rule‑of‑thumb tides",
    ]
    claims.bridge.perform(AddCitation(claims.claim("0.3").id, claims.source(2).id))
    assert len(claims.view.show_source(claims.source(2).id)) == 3
    QAbstractItemModelTester(claims.view.list.cards, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_each_shows_what_a_person_said_and_whether_it_still_counts(claims: Claims) -> None:
    citation = claims.citation("0.2")
    claims.bridge.perform(Judge(citation.id, Verdict.DOES_NOT_SUPPORT))
    claims.view.show_source(claims.source(2).id)
    claims.view.take(citation.id)
    assert claims.spoken[0] == "Claim 0.2, fact, does not support: the older one is slow"
    assert claims.view.list.current_key == citation.id
    changed = SUMMARY.replace("one is slow", "one is very slow")
    claims.bridge.perform(EditBody(claims.claim("0.2").section_id, changed))
    claims.view.refresh()
    assert "does not support, no longer counts: claim text changed" in claims.spoken[0]


def test_choosing_one_takes_its_claim_and_citation_in_hand(claims: Claims, qtbot: QtBot) -> None:
    claims.view.show_source(claims.source(2).id)
    claims.view.take(claims.citation("0.2").id)
    qtbot.keyClick(claims.view.list, Qt.Key.Key_Down)
    qtbot.keyClick(claims.view.list, Qt.Key.Key_Return)
    place = claims.navigator.place
    assert (place.view, place.claim_id) == (View.SECTION, claims.claim("1.1").id)
    assert claims.store.get(type(claims.citation("0.2")), place.citation_id).source_id == claims.source(2).id


def test_a_source_that_nothing_rests_on_says_so(claims: Claims) -> None:
    assert claims.view.show_source("none") == []
    assert not claims.view.list.isVisible()
    assert citations_of(claims.store, "none") == []
