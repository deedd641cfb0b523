"""The machine's answer: each class has a shape of its own, a difference is shown, a click leads to the place."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from dossier.model.kinds import QuoteCheck
from dossier.model.rows import Document, Passage
from dossier.services.changes.evidence import TieEvidence
from dossier.ui.panes.finding import Finding
from dossier.ui.theme import Theme
from dossier.ui.words import quote_check_icon
from tests.samples import SOURCE_TEXT
from tests.ui.panes.reviewing import Review

SLOW = "The older ferry needs two hours."


class Found(Review):
    def __init__(self, path: Path, theme: Theme, qtbot: QtBot) -> None:
        super().__init__(path)
        self.finding = Finding(self.bridge, self.navigator, theme)
        qtbot.addWidget(self.finding)
        self.finding.show()
        self.take("0.2")

    def tie(self, words: str) -> None:
        start = SOURCE_TEXT.index(words)
        document = self.store.find(Document)[0]
        assert self.bridge.perform(TieEvidence(self.citation("0.2").id, document.id, start, start + len(words)))
        self.finding.show_citation(self.citation("0.2"))

    def quote(self, words: str) -> None:
        """Let the passage have other words than stand in its document, as after a newer version of it."""
        (passage,) = self.store.find(Passage)
        with self.store.transaction() as write:
            write.put(replace(passage, anchor=replace(passage.anchor, exact=words)))
        self.finding.refresh()


@pytest.fixture
def found(tmp_path: Path, theme: Theme, qtbot: QtBot):
    made = Found(tmp_path / "a.dossier", theme, qtbot)
    yield made
    made.close()


def test_no_two_findings_have_one_shape() -> None:
    icons = [quote_check_icon(check) for check in (*QuoteCheck, None)]
    assert len(set(icons)) == len(icons)


def test_a_difference_is_shown_and_said(found: Found) -> None:
    found.tie(SLOW)
    assert not found.finding.diff.isVisibleTo(found.finding)
    found.quote("The older ferry needs three hours.")
    assert found.finding.words.text() == "differs"
    assert "<s " in found.finding.diff.text()
    assert found.finding.accessibleDescription() == "where the quotation has “three”, the text has “two”"
    assert found.finding.accessibleName() == "Passage · differs · show it"


def test_words_that_are_nowhere_lead_nowhere(found: Found) -> None:
    found.tie(SLOW)
    found.quote("Nobody has ever seen a lighthouse from here.")
    assert found.finding.words.text() == "not found"
    assert not found.finding.where.isVisible()
    assert found.finding.diff.text() == ""


def test_a_click_leads_to_where_it_was_found(found: Found, qtbot: QtBot) -> None:
    found.tie(SLOW)
    (passage,) = found.store.find(Passage)
    pointed = []
    found.navigator.pointed.connect(lambda: pointed.append(True))
    qtbot.mouseClick(found.finding.where, Qt.MouseButton.LeftButton)
    assert (found.navigator.place.passage_id, found.navigator.place.offset) == (passage.id, -1)
    found.quote("Harbour log.")
    qtbot.mouseClick(found.finding.where, Qt.MouseButton.LeftButton)
    assert found.navigator.place.offset == 0
    assert pointed == [True, True]


def test_the_passages_are_taken_one_after_the_other(found: Found, qtbot: QtBot) -> None:
    found.finding.next()  # nothing to go to
    found.tie(SLOW)
    assert not found.finding.after.isVisible()
    found.tie("Harbour log.")
    assert found.finding.asked.accessibleName() == "Passage 1 of 2"
    found.finding.next()
    second = found.navigator.place.passage_id
    found.finding.refresh()
    assert found.finding.asked.accessibleName() == "Passage 2 of 2"
    qtbot.mouseClick(found.finding.before, Qt.MouseButton.LeftButton)
    found.finding.refresh()
    found.finding.previous()
    assert found.navigator.place.passage_id == second
