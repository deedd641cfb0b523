"""A brief before it is stored: what was understood, sections left out, kinds changed."""

from pathlib import Path

import pytest

from dossier.model.errors import KnownError
from dossier.model.kinds import ClaimKind, SectionKind
from dossier.services.previews import (
    BriefFile,
    Choices,
    brief_file,
    chosen,
    claims_of,
    counts_of,
    doubt_rows,
    read_as_it_stands,
    section_rows,
)

BRIEF = """# Tolls

Should the town raise the toll?

## Summary

The toll pays for dredging [1]. It is low [2].

## The old toll

The toll began in 1900 [3].

## 1. Raise it

Revenue grows [1].

## Limits

Nobody counted small boats.

## Sources

1. Harbour Office. Dredging. 2020.
2. Port Law. 1999.
"""
FILE = BriefFile("tolls.md", BRIEF.encode())


def test_counts_rows_and_doubts_say_what_was_understood():
    brief = read_as_it_stands(FILE, Choices())
    counts = counts_of(brief)
    assert (counts.sections, counts.claims, counts.markers, counts.citations, counts.sources) == (4, 5, 4, 4, 3)
    rows = section_rows(brief)
    assert [(row.number, row.kind, row.claims, row.markers) for row in rows] == [
        (0, SectionKind.SUMMARY, 2, 2),
        (2, SectionKind.BACKGROUND, 1, 1),
        (1, SectionKind.OPTION, 1, 1),
        (3, SectionKind.LIMITS, 1, 0),
    ]
    assert [row.doubts for row in rows] == [2, 2, 1, 1]  # all that is listed of them
    doubts = doubt_rows(brief)
    assert sum(row.doubts for row in rows) == sum(doubt.times for doubt in doubts if doubt.sections)
    assert [doubt.code for doubt in doubts[:2]] == ["number-without-source", "section-kind"]
    assert doubts[1].sections == (1,)
    assert [doubt.code for doubt in doubts[2:]] == ["claim-kind", "claim-kind"]
    assert sum(doubt.times for doubt in doubts) == counts.doubts
    assert [words for words, _ in claims_of(brief.sections[0])] == ["The toll pays for dredging", "It is low"]


def test_nothing_chosen_changes_nothing():
    brief = read_as_it_stands(FILE, Choices())
    assert chosen(brief, Choices()) is brief
    assert chosen(brief, Choices(kinds={1: SectionKind.BACKGROUND})).sections == brief.sections


@pytest.mark.parametrize("left_out", [{0}, {1}, {0, 1}, {3}, {0, 1, 2, 3}])
def test_the_text_of_what_is_left_out_stays_and_its_sources_without_record_go(left_out):
    brief = read_as_it_stands(FILE, Choices())
    kept = chosen(brief, Choices(left_out=frozenset(left_out)))
    assert kept.text == brief.text
    assert len(kept.sections) == 4 - len(left_out)
    assert [source.number for source in kept.sources] == ([1, 2] if 1 in left_out else [1, 2, 3])
    for doubt in kept.doubts:
        assert doubt.section is None or doubt.section < len(kept.sections)
        assert doubt.claim is None or doubt.section is not None
        if doubt.section is not None and doubt.claim is not None:
            assert doubt.claim < len(kept.sections[doubt.section].claims)


def test_claims_of_limits_are_limits_and_numbers_stay_unique():
    brief = read_as_it_stands(FILE, Choices())
    kept = chosen(brief, Choices(kinds={0: SectionKind.BACKGROUND, 1: SectionKind.LIMITS, 3: SectionKind.SUMMARY}))
    assert [section.kind for section in kept.sections] == [
        SectionKind.BACKGROUND,
        SectionKind.LIMITS,
        SectionKind.OPTION,
        SectionKind.SUMMARY,
    ]
    assert [section.number for section in kept.sections] == [4, 2, 1, 0]
    assert [claim.kind for claim in kept.sections[1].claims] == [ClaimKind.LIMIT]
    assert [claim.kind for claim in kept.sections[3].claims] == [ClaimKind.FACT]
    assert not any(doubt.code == "section-kind" for doubt in kept.doubts)


def test_a_level_of_headings_that_is_chosen_holds():
    deep = BRIEF.replace("## 1. Raise it", "### 1. Raise it")
    brief = read_as_it_stands(BriefFile("x.md", deep.encode()), Choices(heading_level=3))
    assert [section.title for section in brief.sections if section.kind is SectionKind.OPTION] == ["Raise it"]


def test_a_file_is_read_or_said_to_be_missing(tmp_path: Path):
    path = tmp_path / "tolls.md"
    path.write_bytes(FILE.data)
    assert brief_file(path) == FILE
    with pytest.raises(KnownError) as caught:
        brief_file(tmp_path / "none.md")
    assert caught.value.code == "no-file"
