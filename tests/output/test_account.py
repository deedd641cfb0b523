from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.model.errors import BugError
from dossier.model.kinds import AnnotationKind
from dossier.model.report import Listed, Report, Table
from dossier.output.account import MOST_NAMED, account_of, account_part, remarks
from dossier.output.characters import Characters
from dossier.output.words import Words
from tests.output.sample import id_of, sample_report


def lines_of(report: Report) -> dict[Table, tuple[int, int, int]]:
    return {line.table: (line.total, line.carried, line.listed) for line in account_of(report).lines}


def test_what_is_carried_and_what_is_listed():
    lines = lines_of(sample_report())
    assert lines == {
        Table.SECTIONS: (3, 3, 0),
        Table.CLAIMS: (11, 11, 0),
        Table.LIMITS: (1, 1, 0),  # the other is a claim
        Table.MARKERS: (7, 7, 0),
        Table.CITATIONS: (10, 10, 0),
        Table.JUDGEMENTS: (5, 5, 0),
        Table.EVIDENCE: (2, 2, 0),
        Table.ANNOTATIONS: (9, 7, 2),
        Table.NOTES: (8, 8, 0),
        Table.SOURCES: (5, 5, 0),
        Table.CANDIDATES: (1, 1, 0),
        Table.DOCUMENTS: (2, 2, 0),
    }
    assert {(item.id, item.reason) for item in account_of(sample_report()).listed} == {
        (id_of("mark gone"), "unplaced"),
        (id_of("area"), "area"),
    }


def test_what_no_words_carry_is_listed():
    report = sample_report()
    bare = report.sections[0].annotations[0]
    account = account_of(report, [bare])
    assert Listed(Table.ANNOTATIONS, bare.id, bare.quote, "no_words") in account.listed
    (line,) = [line for line in account.lines if line.table is Table.ANNOTATIONS]
    assert (line.total, line.carried, line.listed) == (9, 6, 3)


def test_a_row_that_went_missing_is_said():
    report = sample_report()
    short = replace(report, notes=())
    assert account_of(short).listed.count(Listed(Table.NOTES, "", "notes", "unaccounted")) == 2
    assert lines_of(short)[Table.NOTES] == (8, 6, 2)


def test_a_row_that_is_there_twice_is_a_bug():
    report = sample_report()
    with pytest.raises(BugError):
        account_of(replace(report, notes=report.notes * 2))


@given(st.data())
def test_carried_and_listed_are_the_total(data: st.DataObject):
    """Whatever is taken out of the tree, moved to the unplaced, or made an area: the dossier's totals stand."""
    report = sample_report()
    keep = lambda rows: tuple(row for row in rows if data.draw(st.booleans()))  # noqa: E731
    sections = tuple(
        replace(section, annotations=keep(section.annotations), claims=keep(section.claims), notes=keep(section.notes))
        for section in keep(report.sections)
    )
    moved = keep([a for section in report.sections for a in section.annotations if a not in sum_of(sections)])
    sources = tuple(replace(source, documents=keep(source.documents)) for source in keep(report.sources))
    changed = replace(report, sections=sections, sources=sources, unplaced=(*report.unplaced, *moved))
    account = account_of(changed)
    for line in account.lines:
        assert line.total == report.totals[line.table]
        assert line.carried + line.listed == line.total
        assert line.carried >= 0
        assert sum(item.table is line.table for item in account.listed) == line.listed


def sum_of(sections: tuple) -> list:
    return [annotation for section in sections for annotation in section.annotations]


def test_long_labels_are_shortened():
    report = sample_report()
    long = replace(report.unplaced[0], quote="many\nwords " * 40)
    (item, *_rest) = account_of(replace(report, unplaced=(long,))).listed
    assert item.label.startswith("many words many")
    assert len(item.label) == 81
    empty = replace(long, quote="", where="", kind=AnnotationKind.NOTE)
    assert account_of(replace(report, unplaced=(empty,))).listed[0].label == "note"


def test_the_page_adds_up(words: Words):
    part = account_part(account_of(sample_report()), words)
    assert part["sum"] == ["All", "64", "62", "2"]
    assert [sum(int(row[column]) for row in part["rows"]) for column in (1, 2, 3)] == [64, 62, 2]
    assert len(part["listed"]) == 2


def test_remarks_say_what_printing_took(words: Words):
    assert remarks(Characters(), words, [], True) == []
    found = Characters(Counter({"\ue000": 2, "1\u20e3": 1}), 1, (Path("x.ttf"),))
    assert remarks(found, words, ["x.ttf"], False) == [
        "3 characters have no glyph in the fonts on this machine and are shown as �: U+20E3, U+E000.",
        "A font for them, installed on this machine, will be used by the next export.",
        "1 invisible control character was left out.",
        "Set with fonts of this machine, beside the usual ones: x.ttf.",
        "Some text kept this file from meeting PDF/UA-1 and PDF/A-2; it is tagged, but does not claim either.",
    ]
    many = Characters(Counter(chr(0xE000 + i) for i in range(MOST_NAMED + 5)))
    assert remarks(many, words, [], True)[0].endswith("….")
