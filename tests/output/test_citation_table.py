import csv
import io
import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dossier.model.report import Report, Table
from dossier.output.citation_table import COLUMNS, harmless, render_citation_table, table_bytes
from dossier.output.laid import settled
from tests.output.conftest import STAMP
from tests.output.golden_files import same_as_golden
from tests.output.sample import id_of, sample_report


def rows_of(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))


def made(report: Report, resources: Path) -> bytes:
    return render_citation_table(report, resources=resources, timestamp=STAMP).data


def test_the_sample_is_as_its_golden_file_says(resources: Path):
    assert same_as_golden("sample.csv", made(sample_report(), resources).decode())


def test_one_row_a_citation_with_all_that_was_found_and_said(resources: Path):
    data = made(sample_report(), resources)
    assert data.startswith(b"\xef\xbb\xbfClaim,")
    heads, *rows = rows_of(data)
    assert len(heads) == len(COLUMNS)
    assert len(rows) == 10
    row = dict(zip(COLUMNS, next(row for row in rows if row[0] == "claim 1.1"), strict=True))
    assert row == {
        "claim": "claim 1.1",
        "text": "Meters on the main canals would cut losses by a tenth",
        "kind": "fact",
        "unplaced": "",
        "source": "2",
        "title": "",
        "verdict": "Partly supports",
        "reason": "The report says 9.6 per cent, in two canals only.",
        "reviewer": "R. Reviewer",
        "judged": "2026-11-23T09:30:00Z",
        "stale": "yes",
        "why_stale": "the document changed and the passage changed",
        "check": "quoted exactly",
        "passage": "losses fell by 9.6 per cent",
        "document": "Canal report",
        "page": "3",
        "id": row["id"],
    }


def test_passages_stand_line_by_line_beside_their_checks(resources: Path):
    report = sample_report()
    section = report.sections[1]
    claim = section.claims[0]
    (citation,) = claim.citations
    both = (*citation.passages, replace(citation.passages[0], quote="two\nlines", page="", evidence_id=id_of("e")))
    claims = (replace(claim, citations=(replace(citation, passages=both),)), *section.claims[1:])
    report = replace(report, sections=(replace(section, claims=claims),), totals={})
    row = dict(zip(COLUMNS, rows_of(made(report, resources))[1], strict=True))
    assert row["passage"] == "losses fell by 9.6 per cent\ntwo lines"
    assert (row["page"], row["check"].count("\n"), row["document"].count("\n")) == ("3\n", 1, 1)


def test_what_has_no_row_is_listed(resources: Path):
    account = render_citation_table(sample_report(), resources=resources, timestamp=STAMP).account
    lines = {line.table: (line.total, line.carried, line.listed) for line in account.lines}
    assert lines[Table.CITATIONS] == (10, 10, 0)
    assert lines[Table.JUDGEMENTS] == (5, 5, 0)
    assert lines[Table.CLAIMS] == (11, 8, 3)
    assert lines[Table.NOTES] == (8, 0, 8)
    assert {item.label for item in account.listed if item.table is Table.CLAIMS} == {
        "1.5 Nobody has said who would read them",
        "1.6 Gates rust.",
        "2.1 Storage in winter would need no gates",
    }
    assert {item.reason for item in account.listed} == {"no_column"}


cells = st.text(st.characters(exclude_categories=["Cs"])) | st.text(st.sampled_from("=+-@\t\r\n;,\"' 1A＝"))


@given(st.lists(st.lists(cells, min_size=2, max_size=2), min_size=1, max_size=3))
def test_any_cell_comes_back_and_none_is_a_formula(rows: list[list[str]]):
    back = rows_of(table_bytes(rows))
    assert [len(row) for row in back] == [2] * len(rows)
    for given_row, read_row in zip(rows, back, strict=True):
        for cell, read in zip(given_row, read_row, strict=True):
            assert read == harmless(cell)
            assert read.replace("'", "") == settled(cell).replace("'", "")
            assert not re.match(r"\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n]", read)


@given(st.lists(st.lists(cells, min_size=2, max_size=2), min_size=1, max_size=3), st.sampled_from(";\t"))
@example([["a;=cmd|' /C calc'!A0", "b"]], ";")
def test_programs_that_part_cells_elsewhere_see_no_formula_either(rows: list[list[str]], delimiter: str):
    text = table_bytes(rows).decode("utf-8-sig")
    for line in text.split("\r\n"):
        for cell in line.split(delimiter)[1:]:
            assert not re.match(r"\s*[=+\-@]", cell)


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
        ("  @SUM(1)", "  '@SUM(1)"),
        ("-5 degrees", "'-5 degrees"),
        ("\tx", "'\tx"),
        ("a = b, -c", "a = b, -c"),
        ("a; =b", "a; '=b"),
        ("a\x00", "a\ufffd"),
    ],
)
def test_cells_made_harmless(cell: str, shown: str):
    assert harmless(cell) == shown
