"""Two answers, never merged: what the machine found, and what a person says."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dossier.model.kinds import Verdict
from dossier.model.rows import Citation, Document, Judgement, Section
from dossier.services import reading
from dossier.services.changes.evidence import TieEvidence
from dossier.services.changes.judgements import Judge
from dossier.services.changes.sections import EditBody
from dossier.ui.bridge import Bridge
from dossier.ui.navigator import Navigator, Place, View
from dossier.ui.panes.judgement import JudgementBar
from dossier.ui.theme import Theme
from tests.samples import SOURCE_TEXT, sample_session


class Shown:
    def __init__(self, path: Path, qtbot: QtBot) -> None:
        self.bridge = Bridge(sample_session(path), lambda: "Ada")
        self.store = self.bridge.store
        self.navigator = Navigator()
        self.pane = JudgementBar(self.bridge, self.navigator, Theme())
        qtbot.addWidget(self.pane)
        self.pane.show()
        self.summary = self.store.find(Section)[0]
        self.first, self.second = reading.section_citations(self.store, self.summary.id)

    def take(self, citation: Citation) -> None:
        self.navigator.go(Place(View.SECTION, self.summary.id, citation.claim_id, citation.id, citation.source_id))

    def judgement(self, citation: Citation) -> Judgement | None:
        return next(iter(self.store.find(Judgement, citation_id=citation.id)), None)


@pytest.fixture
def shown(tmp_path: Path, qtbot: QtBot):
    made = Shown(tmp_path / "a.dossier", qtbot)
    yield made
    made.bridge.close()


def test_it_starts_unchecked_and_names_the_claim(shown: Shown) -> None:
    shown.take(shown.first)
    assert shown.pane.question.text() == "does it support claim 0.1?"
    assert shown.pane.bar.verdict is Verdict.UNCHECKED
    assert shown.judgement(shown.first) is None


def test_a_click_judges_and_undo_takes_it_back(shown: Shown) -> None:
    shown.take(shown.first)
    shown.pane.bar.segment(Verdict.PARTLY).click()
    judgement = shown.judgement(shown.first)
    assert judgement is not None
    assert (judgement.verdict, judgement.reviewer) == (Verdict.PARTLY, "Ada Reviewer")
    assert shown.pane.bar.verdict is Verdict.PARTLY
    shown.bridge.undo()
    assert shown.pane.bar.verdict is Verdict.UNCHECKED


def test_verdict_and_reason_of_one_sitting_are_one_undo_step(shown: Shown, qtbot: QtBot) -> None:
    shown.take(shown.first)
    shown.pane.judge(Verdict.SUPPORTS)
    qtbot.keyClicks(shown.pane.reason, "page 3")
    assert shown.pane.flush()
    judgement = shown.judgement(shown.first)
    assert judgement is not None
    assert (judgement.verdict, judgement.reason) == (Verdict.SUPPORTS, "page 3")
    shown.bridge.undo()
    assert shown.judgement(shown.first) is None


def test_a_reason_without_a_verdict_is_kept_and_counts_as_unchecked(shown: Shown, qtbot: QtBot) -> None:
    shown.take(shown.first)
    qtbot.keyClicks(shown.pane.reason, "look at page 3")
    shown.take(shown.second)
    judgement = shown.judgement(shown.first)
    assert judgement is not None
    assert (judgement.verdict, judgement.reason) == (Verdict.UNCHECKED, "look at page 3")
    assert shown.pane.reason.toPlainText() == ""
    shown.take(shown.first)
    assert shown.pane.reason.toPlainText() == "look at page 3"


def test_two_citations_are_two_undo_steps(shown: Shown) -> None:
    shown.take(shown.first)
    shown.pane.judge(Verdict.SUPPORTS)
    shown.take(shown.second)
    shown.pane.judge(Verdict.PARTLY)
    shown.bridge.undo()
    assert shown.judgement(shown.first) is not None
    assert shown.judgement(shown.second) is None


def test_a_stale_judgement_says_why_and_can_be_given_again(shown: Shown) -> None:
    shown.take(shown.first)
    shown.pane.judge(Verdict.SUPPORTS)
    assert shown.pane.again.isHidden()
    shown.bridge.perform(EditBody(shown.summary.id, shown.summary.body.replace("Two ferries", "Three ferries")))
    assert shown.pane.bar.stale_reason
    assert not shown.pane.again.isHidden()
    shown.pane.again.click()
    assert shown.pane.bar.stale_reason == ""
    assert shown.pane.again.isHidden()


def test_the_machine_says_only_whether_the_passage_is_there(shown: Shown) -> None:
    shown.take(shown.first)
    assert shown.pane.found.text() == "No document of this source is here"
    shown.take(shown.second)
    assert shown.pane.found.text() == "No passage is tied to this citation yet"
    document = shown.store.find(Document)[0]
    start = SOURCE_TEXT.index("The older")
    shown.bridge.perform(TieEvidence(shown.second.id, document.id, start, start + 20))
    assert shown.pane.found.text() == "Passage · is it there? exact"
    assert shown.pane.bar.verdict is Verdict.UNCHECKED


def test_what_was_judged_elsewhere_shows_here(shown: Shown) -> None:
    shown.take(shown.first)
    shown.bridge.perform(Judge(shown.first.id, Verdict.CONTRADICTS, "no"))
    assert shown.pane.bar.verdict is Verdict.CONTRADICTS
    assert shown.pane.reason.toPlainText() == "no"


def test_without_a_name_nothing_is_judged_and_the_words_stay(tmp_path: Path, qtbot: QtBot) -> None:
    bridge = Bridge(sample_session(tmp_path / "b.dossier", reviewer=""), lambda: "")
    navigator = Navigator()
    pane = JudgementBar(bridge, navigator, Theme())
    qtbot.addWidget(pane)
    citation = bridge.store.find(Citation)[0]
    navigator.go(Place(View.SECTION, "", citation.claim_id, citation.id, citation.source_id))
    qtbot.keyClicks(pane.reason, "words")
    assert not pane.flush()
    assert pane.reason.toPlainText() == "words"
    assert bridge.store.find(Judgement) == []
    bridge.close()
