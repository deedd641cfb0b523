"""What the annotations on a source say."""

from dataclasses import replace
from typing import Any

import pytest

from dossier.model.anchor import Anchor
from dossier.model.kinds import AnnotationKind, ClaimKind, Moved, OnKind, Verdict
from dossier.model.report import ReportAnnotation, ReportCitation, ReportClaim, ReportNote
from dossier.model.rows import Passage
from dossier.output.marks import Planner
from dossier.output.runs import runs_of
from dossier.output.source_marks import SourcePlanner
from dossier.output.words import Words
from tests.output.conftest import STAMP
from tests.output.sample import DAY, LATER, note

PASSAGE = Passage("p1", "d1", Anchor(3, 9, "a ferry"))
GREEN, INK = "#00ff00", "#808080"


@pytest.fixture
def planner(words: Words) -> SourcePlanner:
    colours = {verdict.value.replace(" ", "_"): INK for verdict in Verdict} | {"supports": GREEN}
    colours |= {f"highlight_{number}": "#ffffff" for number in range(1, 9)}
    return SourcePlanner(Planner(words, colours, STAMP))


def cited(number: str, verdict: Verdict = Verdict.UNCHECKED, **more: Any) -> tuple[ReportClaim, ReportCitation]:
    judged = {"judgement_id": f"j{number}", "reviewer": "A. R.", "judged_at": DAY}
    values = (judged if verdict is not Verdict.UNCHECKED else {}) | more
    citation = ReportCitation(f"c{number}", "s1", 4, "", "m", verdict, **values)
    return ReportClaim(number, number, ClaimKind.FACT, 0, 1, "x"), citation


def test_a_judgement_comes_first_with_its_claim_and_reason(planner: SourcePlanner):
    uses = [cited("3.3", Verdict.PARTLY, reason="only in winter "), cited("4.1", Verdict.DOES_NOT_SUPPORT)]
    planned = planner.of_passage(PASSAGE, uses, (), is_sheet=False)
    assert planned.contents == "[4] Partly supports claim 3.3: only in winter\n[4] Does not support claim 4.1"
    assert (planned.name, planned.subtype, planned.author, planned.popup) == ("dossier:p1", "Highlight", "A. R.", True)
    assert planned.created == planned.modified == "D:20261123093000Z"


def test_what_nobody_judged_says_so_and_shows_no_support(planner: SourcePlanner):
    planned = planner.of_passage(PASSAGE, [cited("3.3")], (), is_sheet=False)
    assert planned.contents == "[4] Unchecked for claim 3.3"
    assert planned.author == ""
    supported = planner.of_passage(PASSAGE, [cited("3.3", Verdict.SUPPORTS)], (), is_sheet=False)
    assert supported.colour != planned.colour
    assert supported.colour[1] == 1


@pytest.mark.parametrize(
    "uses",
    [
        [cited("3.3", Verdict.SUPPORTS), cited("4.1")],
        [cited("3.3", Verdict.SUPPORTS), cited("4.1", Verdict.CONTRADICTS)],
        [cited("3.3", Verdict.SUPPORTS, stale=(Moved.CLAIM,))],
    ],
    ids=["one is unchecked", "they differ", "stale"],
)
def test_a_colour_of_support_takes_that_all_support_it(planner: SourcePlanner, uses: Any):
    unchecked = planner.of_passage(PASSAGE, [cited("3.3")], (), is_sheet=False).colour
    assert planner.of_passage(PASSAGE, uses, (), is_sheet=False).colour == unchecked


def test_stale_judgements_sheets_and_several_reviewers_are_said(planner: SourcePlanner):
    uses = [
        cited("3.3", Verdict.SUPPORTS, stale=(Moved.CLAIM, Moved.PASSAGE)),
        cited("4.1", Verdict.SUPPORTS, reviewer="B. R.", judged_at=LATER),
    ]
    planned = planner.of_passage(PASSAGE, uses, (), is_sheet=True)
    assert planned.contents.splitlines() == [
        "[4] Supports claim 3.3 (A. R.)",
        "Stale: the claim’s text changed and the passage changed",
        "[4] Supports claim 4.1 (B. R.)",
        "This passage is from a sheet about the source, not the source’s own words.",
    ]
    assert planned.author == ""
    assert planned.modified > planned.created


def test_what_an_unplaced_claim_cites_gives_no_colour_and_says_so(planner: SourcePlanner):
    lost, citation = cited("3.4", Verdict.CONTRADICTS)
    uses = [cited("3.3", Verdict.SUPPORTS), (replace(lost, unplaced=True), citation)]
    planned = planner.of_passage(PASSAGE, uses, (), is_sheet=False)
    assert planned.contents == "[4] Supports claim 3.3\n[4] Contradicts claim 3.4 (unplaced)"
    assert planned.colour == planner.of_passage(PASSAGE, uses[:1], (), is_sheet=False).colour
    unchecked = planner.of_passage(PASSAGE, [cited("3.3")], (), is_sheet=False).colour
    assert planner.of_passage(PASSAGE, uses[1:], (), is_sheet=False).colour == unchecked


def test_the_hint_names_claims_and_verdicts(planner: SourcePlanner):
    planned = planner.of_passage(PASSAGE, [cited("3.3", Verdict.PARTLY)], (), is_sheet=False)
    assert planned.hint == {
        "Kind": "passage",
        "Citations": [{"Citation": "c3.3", "Claim": "3.3", "Verdict": "partly"}],
    }


def test_annotations_keep_their_kind_and_notes_on_them_are_replies(planner: SourcePlanner):
    area = ReportAnnotation(
        "a1", OnKind.DOCUMENT, AnnotationKind.AREA, 2, 0, 0, "", runs_of("See *here*"), "A. R.", DAY, LATER
    )
    planned = planner.of_annotation(replace(area, replies=(note("reply", "Why?"),)))
    assert (planned.subtype, planned.contents) == ("Square", "See here")
    assert [(reply.contents, reply.author) for reply in planned.replies] == [("Why?", "R. Reviewer")]


def test_notes_on_a_document_are_one_thread(planner: SourcePlanner):
    first, second = note("first", "A scan."), note("second", "Page 3 is missing.")
    planned = planner.of_notes([first, second])
    assert (planned.subtype, planned.contents, planned.name) == ("Text", "A scan.", f"dossier:{first.id}")
    assert [reply.contents for reply in planned.replies] == ["Page 3 is missing."]


def test_no_name_is_written_where_none_is_shown(planner: SourcePlanner):
    nameless = [cited("3.3", Verdict.PARTLY, reviewer="")]
    assert planner.of_passage(PASSAGE, nameless, (), is_sheet=False).author == ""
    bare = ReportNote("n", runs_of("x"), "", DAY, LATER)
    assert planner.of_notes([bare]).author == ""
