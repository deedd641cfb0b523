"""Two answers, two places: the machine's finding and the person's verdict; neither stands for the other."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from dossier.model.imported import ImportedDocument, ImportedPage
from dossier.model.kinds import DocumentKind, Moved, Verdict
from dossier.model.rows import Citation, Document, Evidence, Judgement
from dossier.services import reading
from dossier.services.changes.citations import RemoveCitation
from dossier.services.changes.documents import AddDocument
from dossier.services.changes.evidence import TieEvidence
from dossier.services.changes.sections import EditBody
from dossier.ui.panes.judgement import JudgementBar
from dossier.ui.theme import Theme
from tests.samples import SOURCE_TEXT, SUMMARY
from tests.ui.panes.reviewing import Review

SLOW = "The older ferry needs two hours."


class Judging(Review):
    def __init__(self, path: Path, theme: Theme, qtbot: QtBot, **name: str) -> None:
        super().__init__(path, **name)
        self.bar = JudgementBar(self.bridge, self.navigator, theme)
        qtbot.addWidget(self.bar)
        self.bar.resize(600, 220)
        self.bar.show()
        self.take("0.2")

    @property
    def log(self) -> Document:
        return self.store.find(Document)[0]

    @property
    def said(self) -> str:
        finding = self.bar.finding
        parts = (finding.asked, finding.words, finding.where)
        return " ".join(part.text() for part in parts if part.isVisible())

    def tie(self, words: str, number: str = "0.2", document: Document | None = None, text: str = SOURCE_TEXT) -> None:
        start = text.index(words)
        document_id = (document or self.log).id
        assert self.bridge.perform(TieEvidence(self.citation(number).id, document_id, start, start + len(words)))

    def judgement(self, number: str = "0.2") -> Judgement | None:
        return next(iter(self.store.find(Judgement, citation_id=self.citation(number).id)), None)

    def attach(self, *pages: str, name: str, number: int = 2, is_sheet: bool = False) -> Document:
        starts = [sum(map(len, pages[:index])) for index in range(len(pages))]
        read = tuple(
            ImportedPage(str(index), start, page)
            for index, (start, page) in enumerate(zip(starts, pages, strict=True), 1)
        )
        document = ImportedDocument(DocumentKind.TEXT, name, read)
        data = "".join(pages).encode()
        assert self.bridge.perform(AddDocument(self.source(number).id, name, data, document, is_sheet, id=name))
        return self.store.get(Document, name)


@pytest.fixture
def judging(tmp_path: Path, theme: Theme, qtbot: QtBot):
    made = Judging(tmp_path / "a.dossier", theme, qtbot)
    yield made
    made.mend_disk()
    made.close()


def test_it_starts_unchecked_and_asks_of_the_claim_in_hand(judging: Judging) -> None:
    assert judging.bar.verdicts.verdict is Verdict.UNCHECKED
    assert judging.bar.question.text() == "does it support claim 0.2?"
    assert judging.bar.verdicts.accessibleName() == "does it support claim 0.2?"
    judging.take("0.1")
    assert judging.bar.question.text() == "does it support claim 0.1?"


def test_what_the_machine_found_of_the_passage(judging: Judging) -> None:
    assert judging.said == "No passage tied"
    judging.tie(SLOW)
    assert judging.said == "is the passage there? exact show it"
    judging.take("0.1")
    assert judging.said == "Nothing attached to look in"


def test_a_passage_of_a_sheet_is_never_the_sources_own_word(judging: Judging) -> None:
    sheet = judging.attach("About the log.", name="sheet", is_sheet=True)
    judging.tie("the log", document=sheet, text="About the log.")
    assert judging.said == "is the passage there? no source text in the sheet"


def test_it_names_the_page_and_leads_through_several_passages(judging: Judging, qtbot: QtBot) -> None:
    pages = ("First page. ", "Second page.")
    paged = judging.attach(*pages, name="paged")
    judging.tie("Second page", document=paged, text="".join(pages))
    assert judging.said == "is the passage there? exact p. 2"
    judging.tie(SLOW)
    assert judging.said == "1 of 2 · is the passage there? exact p. 2"
    qtbot.mouseClick(judging.bar.finding.after, Qt.MouseButton.LeftButton)
    assert judging.said == "2 of 2 · is the passage there? exact show it"
    assert judging.navigator.place.document_id == judging.log.id
    qtbot.mouseClick(judging.bar.finding.after, Qt.MouseButton.LeftButton)
    assert judging.said.startswith("1 of 2")


def test_a_finding_is_no_verdict(judging: Judging) -> None:
    judging.tie(SLOW)
    assert judging.judgement() is None
    assert judging.bar.verdicts.verdict is Verdict.UNCHECKED


@pytest.mark.parametrize("verdict", [verdict for verdict in Verdict if verdict is not Verdict.UNCHECKED])
def test_a_verdict_is_kept_and_shown_with_its_reviewer(judging: Judging, verdict: Verdict) -> None:
    judging.bar.judge(verdict)
    kept = judging.judgement()
    assert kept is not None
    assert (kept.verdict, kept.reviewer) == (verdict, "Ada Reviewer")
    assert judging.bar.verdicts.verdict is verdict
    assert judging.bar.byline.text().startswith("Ada Reviewer · ")
    judging.bar.judge(Verdict.UNCHECKED)
    assert judging.judgement() is None
    assert not judging.bar.byline.isVisible()


def test_a_click_on_a_segment_judges(judging: Judging, qtbot: QtBot) -> None:
    segment = judging.bar.verdicts.segment(Verdict.PARTLY)
    qtbot.mouseClick(segment, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert judging.bar.verdicts.verdict is Verdict.PARTLY


def test_the_same_verdict_again_changes_nothing(judging: Judging) -> None:
    judging.bar.judge(Verdict.SUPPORTS)
    before = judging.judgement()
    judging.bar.judge(Verdict.SUPPORTS)
    assert judging.judgement() == before
    assert judging.bridge.undo()
    assert judging.judgement() is None


def test_the_reason_goes_with_its_verdict_in_one_step(judging: Judging, qtbot: QtBot) -> None:
    judging.bar.judge(Verdict.DOES_NOT_SUPPORT)
    qtbot.keyClicks(judging.bar.reason, "Another ICC.")
    assert judging.bar.flush()
    kept = judging.judgement()
    assert kept is not None
    assert (kept.verdict, kept.reason) == (Verdict.DOES_NOT_SUPPORT, "Another ICC.")
    judging.bridge.undo()
    assert judging.judgement() is None
    assert judging.bar.reason.toPlainText() == ""
    judging.bridge.redo()
    assert judging.bar.reason.toPlainText() == "Another ICC."


def test_a_reason_typed_before_goes_along_too(judging: Judging, qtbot: QtBot) -> None:
    qtbot.keyClicks(judging.bar.reason, "Wait, which ICC?")
    assert judging.bar.flush()
    kept = judging.judgement()
    assert kept is not None
    assert (kept.verdict, kept.reason) == (Verdict.UNCHECKED, "Wait, which ICC?")
    assert judging.bar.verdicts.verdict is Verdict.UNCHECKED
    judging.bar.judge(Verdict.CONTRADICTS)
    judging.bridge.undo()
    assert judging.judgement() is None


def test_another_verdict_is_another_step(judging: Judging) -> None:
    judging.bar.judge(Verdict.SUPPORTS)
    judging.bar.judge(Verdict.PARTLY)
    judging.bridge.undo()
    assert judging.bar.verdicts.verdict is Verdict.SUPPORTS


def test_a_verdict_takes_along_words_that_still_rest(judging: Judging, qtbot: QtBot) -> None:
    qtbot.keyClicks(judging.bar.reason, "half typed")
    judging.bar.judge(Verdict.PARTLY)
    kept = judging.judgement()
    assert kept is not None
    assert kept.reason == "half typed"
    assert not judging.bar.draft.pending


def test_a_stale_judgement_says_what_moved_and_can_be_given_again(judging: Judging, qtbot: QtBot) -> None:
    judging.bar.judge(Verdict.SUPPORTS)
    judging.tie(SLOW)
    judging.attach("A newer log.", name="newer")
    assert (
        judging.bar.verdicts.accessibleDescription()
        == "No longer counts: document changed, passage changed since. Choose again."
    )
    assert judging.bar.again.text() == "Judge again: supports"
    qtbot.mouseClick(judging.bar.again, Qt.MouseButton.LeftButton)
    assert judging.bar.verdicts.accessibleDescription() == ""
    assert not judging.bar.again.isVisible()
    assert judging.bar.verdicts.verdict is Verdict.SUPPORTS
    judging.bridge.undo()
    assert judging.bar.again.isVisible()


def test_mending_the_reason_of_a_stale_judgement_does_not_judge_again(judging: Judging, qtbot: QtBot) -> None:
    judging.bar.judge(Verdict.SUPPORTS)
    claim = judging.claim("0.2")
    judging.bridge.perform(EditBody(claim.section_id, SUMMARY.replace("is slow", "is very slow")))
    qtbot.keyClicks(judging.bar.reason, "It did.")
    assert judging.bar.flush()
    state = reading.citation_states(judging.store)[judging.citation("0.2").id]
    assert state.stale == {Moved.CLAIM}
    assert state.judgement is not None
    assert state.judgement.reason == "It did."


def test_a_reason_without_a_verdict_is_never_stale(judging: Judging, qtbot: QtBot) -> None:
    qtbot.keyClicks(judging.bar.reason, "later")
    judging.bar.flush()
    judging.tie(SLOW)
    assert judging.bar.verdicts.accessibleDescription() == ""


def test_going_elsewhere_keeps_the_reason_of_what_was_left(judging: Judging, qtbot: QtBot) -> None:
    qtbot.keyClicks(judging.bar.reason, "of 0.2")
    judging.take("0.1")
    assert judging.bar.reason.toPlainText() == ""
    kept = judging.judgement("0.2")
    assert kept is not None
    assert kept.reason == "of 0.2"
    assert judging.judgement("0.1") is None


def test_words_that_cannot_be_written_wait_and_come_back(judging: Judging, qtbot: QtBot) -> None:
    qtbot.keyClicks(judging.bar.reason, "precious")
    judging.break_disk()
    assert not judging.bar.flush()
    judging.take("0.1")
    assert judging.bar.reason.toPlainText() == ""
    assert not judging.bar.flush()
    judging.take("0.2")
    assert judging.bar.reason.toPlainText() == "precious"
    judging.bar.judge(Verdict.PARTLY)
    assert judging.bar.verdicts.verdict is Verdict.UNCHECKED
    assert judging.bar.reason.toPlainText() == "precious"
    judging.take("1.1")
    judging.mend_disk()
    judging.bar.judge(Verdict.SUPPORTS)
    kept = judging.judgement("0.2")
    assert kept is not None
    assert kept.reason == "precious"
    assert judging.bar.flush()


def test_the_name_is_asked_for_at_the_first_key_and_declining_takes_it_back(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    judging = Judging(tmp_path / "b.dossier", theme, qtbot, reviewer="", answer="")
    qtbot.keyClicks(judging.bar.reason, "x")
    assert judging.asked == 1
    assert judging.bar.reason.toPlainText() == ""
    assert judging.bar.flush()
    judging.bar.judge(Verdict.SUPPORTS)
    assert judging.judgement() is None
    judging.answer = "Grace"
    qtbot.keyClicks(judging.bar.reason, "why")
    assert judging.bar.flush()
    kept = judging.judgement()
    assert kept is not None
    assert (kept.reason, kept.reviewer, judging.asked) == ("why", "Grace", 3)
    judging.close()


def test_a_citation_that_goes_leaves_nothing_to_judge(judging: Judging) -> None:
    judging.bridge.perform(RemoveCitation(judging.citation("0.2").id))
    assert judging.bar.verdicts.verdict is None
    assert not judging.bar.reason.isEnabled()
    judging.bar.judge(Verdict.SUPPORTS)
    judging.bar.judge_again()
    assert judging.store.find(Judgement) == []
    judging.bridge.undo()
    assert judging.bar.verdicts.verdict is Verdict.UNCHECKED


def test_the_keyboard_goes_to_the_reason_and_back(judging: Judging, qtbot: QtBot) -> None:
    judging.bar.activateWindow()
    judging.bar.write_reason()
    qtbot.waitUntil(judging.bar.reason.hasFocus)
    qtbot.keyClicks(judging.bar.reason, "so")
    qtbot.keyClick(judging.bar.reason, Qt.Key.Key_Escape)
    assert judging.bar.verdicts.segment(Verdict.UNCHECKED).hasFocus()
    kept = judging.judgement()
    assert kept is not None
    assert kept.reason == "so"


@pytest.mark.parametrize("width", [360, 420, 600, 700])
def test_nothing_is_cut_at_any_width(judging: Judging, qtbot: QtBot, width: int) -> None:
    judging.tie(SLOW)
    judging.bar.resize(width, 300)
    parts = (judging.bar.finding.asked, judging.bar.finding.words, judging.bar.question)
    qtbot.waitUntil(lambda: all(part.width() >= part.sizeHint().width() for part in parts))
    for part in parts:
        assert part.mapTo(judging.bar, part.rect().bottomRight()).x() <= width


def test_evidence_and_citations_are_only_read_here(judging: Judging) -> None:
    before = (judging.store.count(Evidence), judging.store.count(Citation))
    judging.bar.judge(Verdict.CANNOT_TELL)
    assert (judging.store.count(Evidence), judging.store.count(Citation)) == before
