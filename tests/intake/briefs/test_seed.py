"""The real brief: every figure that is known of it. Its text is not here; the facts are offsets and counts."""

from collections import Counter
from hashlib import sha256

import pytest

from dossier.intake.briefs import read_brief
from dossier.model.imported import ImportedMarker

pytestmark = pytest.mark.corpora

# Section, character offset in the file and numbers of each run, and the character that follows it.
RUNS = [
    (0, 564, [1], "."),
    (0, 763, [2, 3, 4, 5], "."),
    (1, 1151, [2], ";"),
    (1, 1412, [6, 7], "."),
    (2, 1752, [4], ";"),
    (2, 1960, [8], "."),
    (3, 2435, [9], ";"),
    (3, 2549, [3, 10], "."),
    (4, 3063, [4], "."),
    (5, 3531, [3, 11], "."),
    (6, 4255, [8, 12], "."),
    (6, 4462, [6, 7], "."),
    (7, 4968, [2, 4, 9], "."),
]
USES = {1: 1, 2: 3, 3: 3, 4: 4, 5: 1, 6: 2, 7: 2, 8: 2, 9: 2, 10: 1, 11: 1, 12: 1}


@pytest.fixture(scope="module")
def data(corpora):
    return (corpora / "seeds/us-icc-options.txt").read_bytes()


@pytest.fixture(scope="module")
def brief(data):
    return read_brief(data, "us-icc-options.txt")


def body_offsets(brief):
    """Return where each section's body begins in the file."""
    offsets, at = [], len(brief.opening)
    for section in brief.sections:
        offsets.append(at + len(section.heading))
        at += len(section.heading + section.body + section.gap)
    return offsets


def test_it_is_the_file_that_the_facts_are_of(data):
    assert sha256(data).hexdigest() == "b556419c2fcf3e874b42e48341337ab6f5bdb4f6ed6f95720ffe0ff998338b5c"


def test_the_stored_text_is_the_original(brief, data):
    assert brief.text.encode() == data


def test_question_and_notice(brief):
    assert len(brief.question) == 90
    assert brief.question.endswith("sanctions?")
    assert brief.title == brief.question
    assert brief.notice.startswith("This fact-check may be outdated")
    assert brief.opening.count("\n") == 2


def test_sections(brief):
    assert [section.number for section in brief.sections] == [*range(8)]
    assert [section.kind for section in brief.sections] == ["summary", *["option"] * 6, "limits"]
    assert [len(section.body) for section in brief.sections[1:]] == [561, 496, 529, 431, 632, 651, 434]
    assert [section.heading.count("\n") for section in brief.sections] == [1] * 8
    assert [section.gap for section in brief.sections] == ["\n"] * 7 + [""]
    assert all("\n" not in section.body for section in brief.sections)


def test_markers_stand_where_the_inventory_says(brief, data):
    text = data.decode()
    found = []
    for index, (section, offset) in enumerate(zip(brief.sections, body_offsets(brief), strict=True)):
        runs: dict[int, list[ImportedMarker]] = {}
        for marker in section.markers:
            assert section.body[marker.start : marker.end] == f"[{marker.number}]"
            runs.setdefault(marker.run, []).append(marker)
        for markers in runs.values():
            start, end = offset + markers[0].start, offset + markers[-1].end
            found.append((index, start, [marker.number for marker in markers], text[end]))
    assert found == RUNS
    assert Counter(number for _, _, numbers, _ in found for number in numbers) == USES


def test_claims(brief):
    claims = [(section, claim) for section in brief.sections for claim in section.claims]
    assert [len(section.claims) for section in brief.sections] == [2, 2, 2, 2, 1, 2, 2, 1]
    assert len(claims) == 14
    cited = [[section.markers[i].number for i in claim.markers] for section, claim in claims]
    assert [numbers for numbers in cited if numbers] == [numbers for _, _, numbers, _ in RUNS]
    assert cited.index([]) == 10  # the last sentence of section 5
    assert [claim.kind for _, claim in claims] == ["fact"] * 13 + ["limit"]
    for section, claim in claims:
        before, after = section.body[: claim.start], section.body[claim.end :]
        assert before == "" or before.endswith(("]. ", "]; "))
        assert after.startswith(" [") or after == "."


def test_sources_are_numbers_only(brief):
    assert [source.number for source in brief.sources] == [*range(1, 13)]
    assert all(source.csl == {} for source in brief.sources)


def test_only_the_kinds_of_claims_are_unsure(brief):
    assert Counter(doubt.code for doubt in brief.doubts) == {"claim-kind": 14}
