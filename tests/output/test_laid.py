from itertools import pairwise
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from dossier.model.kinds import AnnotationKind
from dossier.output import laid
from tests.output.conftest import STAMP
from tests.output.sample import id_of, sample_report


def test_comments_have_the_numbers_that_their_words_name(resources: Path):
    report = laid.lay_out_text(sample_report(), resources, STAMP)
    named = {}
    for section in report.data["sections"]:
        pieces = list(laid.noted(section))
        for before, piece in pairwise(pieces):
            if piece["kind"] == "comment":
                named[piece["number"]] = {report.marks[number].comment for number in before["notes"]}
    assert {number: number in marks for number, marks in named.items()} == dict.fromkeys(range(1, 6), True)
    assert report.comments[2].quote == "own figures are **lower**"
    assert report.comments[2].kind is AnnotationKind.UNDERLINE
    assert report.comments[2].line == "Underline · R. Reviewer, 24 Nov 2026"
    assert {mark.id for mark in report.marks.values() if not mark.comment} == {
        id_of("mark would cut losses by a tenth [2]; the towns’ own figures")
    }


def test_places_are_those_of_the_report(resources: Path):
    report = laid.lay_out_text(sample_report(), resources, STAMP)
    assert {"claim-1.1", "claim-1.6", "source-2", "further-1", "evidence-1.1-1", "section-2"} <= report.places
    assert report.place("source-2") == "source-2"
    assert report.place("source-9") is None
    assert report.place(None) is None


@given(st.text(st.characters()))
def test_settled_text_fits_xml_and_turns_nothing_round(text: str):
    settled = laid.settled(text)
    settled.encode()
    assert not set(settled) & {chr(code) for code in [*range(9), 11, 12, *range(13, 32), 0x7F, 0xFFFE, 0xFFFF]}
    depth = 0
    for character in settled:
        depth += (character in "\u202a\u202b\u202d\u202e\u2066\u2067\u2068") - (character in "\u202c\u2069")
        assert depth >= 0
    assert laid.settled(settled) == settled


def test_settled_keeps_what_it_can():
    assert laid.settled({"a": ["x\r\ny\tz\u2028\x00", 1, None]}) == {"a": ["x\ny\tz \ufffd", 1, None]}
    assert laid.settled("\u202eabc") == "\u202eabc\u202c"
    assert laid.settled("a\u202cb\u2069") == "ab"
    assert laid.settled("\u2067\u202ea\u2069b") == "\u2067\u202ea\u2069b"


def test_words_that_look_the_same_are_one_piece():
    pieces: list[dict[str, Any]] = [
        {"kind": "words", "text": "a", "notes": [1]},
        {"kind": "hook"},
        {"kind": "words", "text": "b"},
        {"kind": "words", "text": "c", "styles": []},
        {"kind": "break"},
        {"kind": "words", "text": "d", "styles": ["code"]},
    ]
    assert [piece.get("text") for piece in laid.joined(pieces)] == ["a", "bc", None, "d"]
    assert [piece.get("text") for piece in laid.joined(pieces, marked=False)] == ["abc", None, "d"]


def test_addresses_that_may_be_links():
    for address in ("https://example.org/a?b=c#d", "HTTP://x", "mailto:a@b.c"):
        assert laid.safe_address(address) == address
    for address in ("javascript:x", "https://a b", "//x", "data:x", "https://ä", "", "file:///x", "https://a\n"):
        assert laid.safe_address(address) == ""


def test_a_chip_leads_to_its_source():
    assert laid.source_of({"kind": "chip", "number": "+12"}) == "source-12"
