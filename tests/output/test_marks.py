from dataclasses import replace

import pytest

from dossier.model.kinds import AnnotationKind, Moved, Verdict
from dossier.output.marks import Planner, judged, rgb
from dossier.output.words import Words
from tests.output.conftest import STAMP
from tests.output.sample import id_of, mark, sample_report

COLOURS = {f"highlight_{number}": "#ffe58a" for number in range(1, 9)} | {"partly": "#8a5a00", "supports": "#1e6b3c"}


@pytest.fixture
def planner(words: Words) -> Planner:
    return Planner(words, COLOURS, STAMP)


def test_a_mark_with_a_comment(planner: Planner):
    planned = planner.of_annotation(mark("some words", "words", "What **kind**?\n\n- a\n- b"))
    assert planned.name == "dossier:" + id_of("mark words")
    assert (planned.subtype, planned.contents, planned.popup) == ("Highlight", "What kind?\n\n• a\n\n• b", True)
    assert (planned.author, planned.created, planned.modified) == (
        "R. Reviewer",
        "D:20261123093000Z",
        "D:20261124180509Z",
    )
    assert planned.colour == pytest.approx((1.0, 0.898, 0.541), abs=0.001)


def test_a_mark_alone_says_what_it_marks(planner: Planner):
    planned = planner.of_annotation(mark("some words", "words"))
    assert (planned.contents, planned.popup) == ("words", False)


def test_kinds(planner: Planner):
    made = mark("some words", "words")
    subtypes = {kind: planner.of_annotation(replace(made, kind=kind)).subtype for kind in AnnotationKind}
    assert subtypes[AnnotationKind.UNDERLINE] == "Underline"
    assert subtypes[AnnotationKind.NOTE] == "Text"
    underline = planner.of_annotation(replace(made, kind=AnnotationKind.UNDERLINE))
    assert underline.colour < planner.of_annotation(made).colour


@pytest.mark.parametrize("colour", [-1, 0, 9, 99])
def test_a_colour_that_is_none_of_the_eight_does_no_harm(planner: Planner, colour: int):
    assert planner.of_annotation(replace(mark("x", "x"), colour=colour)).subtype == "Highlight"


def test_a_judgement_says_its_verdict_first(planner: Planner):
    claim = sample_report().sections[1].claims[0]
    citation = replace(claim.citations[0], stale=())
    planned = planner.of_judgement(claim, citation)
    assert planned.contents == ("[2] Partly supports: The report says 9.6 per cent, in two canals only.\nClaim 1.1")
    assert planned.name == "dossier:" + citation.judgement_id
    assert planned.popup
    assert planned.on_chip
    bare = planner.of_judgement(claim, replace(citation, reason=" ", verdict=Verdict.SUPPORTS))
    assert bare.contents == "[2] Supports\nClaim 1.1"
    stale = planner.of_judgement(claim, replace(citation, reason="", stale=(Moved.CLAIM,)))
    assert stale.contents == "[2] Partly supports\nStale: the claim’s text changed\nClaim 1.1"


def test_only_what_a_person_judged_and_is_printed_counts():
    section = sample_report().sections[1]
    assert [(claim.number, citation.verdict) for claim, citation in judged(section)] == [
        ("1.1", Verdict.PARTLY),
        ("1.3", Verdict.CONTRADICTS),
        ("1.4", Verdict.CANNOT_TELL),
        ("1.4", Verdict.DOES_NOT_SUPPORT),
    ]
    taken_back = [
        replace(claim, citations=tuple(replace(c, verdict=Verdict.UNCHECKED) for c in claim.citations))
        for claim in section.claims
    ]
    assert judged(replace(section, claims=tuple(taken_back))) == []
    nowhere = replace(section, markers=(), claims=tuple(replace(claim, unplaced=True) for claim in section.claims))
    assert judged(nowhere) == []  # such a judgement is printed with the evidence alone


def test_dates(planner: Planner):
    assert planner.pdf_date("2026-01-02T03:04:05+02:00") == "D:20260102010405Z"
    assert planner.pdf_date("2026-01-02T03:04:05") == "D:20260102030405Z"
    assert planner.pdf_date("") == "D:20261124120000Z"


def test_colours():
    assert rgb("#ff0080") == pytest.approx((1, 0, 0.502), abs=0.001)
