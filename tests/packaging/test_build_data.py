"""The bundled dossier is what its readable files make, row for row, and nothing in it is judged."""

import importlib.util
import io
import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pikepdf
import pytest

from dossier.model.kinds import DocumentKind, Verdict
from dossier.model.rows import (
    Annotation,
    Brief,
    Candidate,
    Citation,
    Claim,
    Document,
    Doubt,
    Judgement,
    Marker,
    Note,
    Page,
    Section,
    Source,
)
from dossier.services import reading
from dossier.services.paths import data
from dossier.store.store import Store, open_store

BUNDLED = "us-icc-options.dossier"
LABEL = "A sheet written for this dossier, not the source's text."


@pytest.fixture(scope="module")
def script() -> ModuleType:
    path = Path(__file__).resolve().parents[2] / "packaging" / "build_data.py"
    spec = importlib.util.spec_from_file_location("build_data", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def bundled() -> Iterator[Store]:
    store = open_store(data(BUNDLED), read_only=True)
    yield store
    store.close()


def test_what_is_committed_is_what_the_readable_files_make(script: ModuleType, tmp_path: Path) -> None:
    script.build(tmp_path / BUNDLED)
    assert script.differences(data(BUNDLED), tmp_path / BUNDLED) == []


def test_building_twice_gives_the_same_bytes(script: ModuleType, tmp_path: Path) -> None:
    script.build(tmp_path / "one")
    script.build(tmp_path / "two")
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


@pytest.mark.parametrize(
    ("table", "statement"),
    [
        ("claims", "UPDATE claims SET kind = 'fact' WHERE kind = 'limit'"),
        ("notes", "DELETE FROM notes"),
        ("journal", "INSERT INTO journal VALUES (1, 'j', '', '', '', '[]', NULL)"),
        ("search", "INSERT INTO search_refs VALUES (99999, 'note', 'n', 0)"),
        ("search", "DELETE FROM search WHERE rowid = (SELECT max(rowid) FROM search)"),
        ("pages", "UPDATE pages SET text = text || '.' WHERE label <> ''"),
        ("documents", "UPDATE documents SET name = 'x' WHERE kind = 'pdf'"),
    ],
)
def test_a_check_finds_what_differs(script: ModuleType, tmp_path: Path, table: str, statement: str) -> None:
    other = tmp_path / BUNDLED
    other.write_bytes(data(BUNDLED).read_bytes())
    connection = sqlite3.connect(other)
    connection.execute(statement)
    if statement.startswith("INSERT INTO search_refs"):
        connection.execute("INSERT INTO search (rowid, text) VALUES (99999, 'x')")
    connection.commit()
    connection.close()
    assert script.differences(data(BUNDLED), other) == [table]


def test_the_check_of_the_command_line_passes(script: ModuleType) -> None:
    before = data(BUNDLED).read_bytes()
    assert script.main(["--check"]) == 0
    assert data(BUNDLED).read_bytes() == before


def test_the_figures_are_those_of_the_readable_files(bundled: Store) -> None:
    assert bundled.count(Section) == 8
    assert bundled.count(Claim) == 55
    assert bundled.count(Citation) == 93
    assert bundled.count(Marker) == 23
    assert len(reading.all_limits(bundled)) == 7
    numbers = [source.number for source in bundled.find(Source)]
    assert numbers == [*range(1, 13), *[None] * len(readable("further-sources.json"))]
    documents = bundled.find(Document)
    assert len(documents) == 13
    assert all(document.is_sheet for document in documents)
    assert bundled.find(Doubt) == []


def readable(name: str) -> Any:
    return json.loads((data("us-icc-options") / name).read_text(encoding="utf-8"))


def test_claims_are_those_of_the_readable_file_with_their_kinds_and_citations(bundled: Store) -> None:
    numbers = {source.id: source.number for source in bundled.find(Source)}
    for claim in readable("claims.json")["claims"]:
        row = reading.claim_by_name(bundled, claim["number"])
        cited = [numbers[citation.source_id] for citation in bundled.find(Citation, claim_id=row.id)]
        assert (row.text, row.kind.value, cited) == (claim["text"], claim["kind"], claim["sources"])


def test_the_stored_text_is_the_readable_brief(bundled: Store) -> None:
    [brief] = bundled.find(Brief)
    text = brief.opening + "".join(s.heading + s.body + s.gap for s in bundled.find(Section))
    assert text.encode() == brief.original == (data("us-icc-options") / "brief.md").read_bytes()
    assert brief.notice.startswith("This brief may be outdated.")
    assert brief.question.endswith("without sanctions?")


def test_records_keep_identification_remark_and_candidates_apart(bundled: Store) -> None:
    for item in readable("sources.json"):
        [source] = bundled.find(Source, number=int(item["id"]))
        custom = item["custom"]
        assert (source.identification.value, source.remark) == (custom["identification"], custom["remark"])
        assert source.csl == {name: value for name, value in item.items() if name not in ("id", "custom")}
        candidates = bundled.find(Candidate, source_id=source.id)
        assert [row.csl["title"] for row in candidates] == [other["csl"]["title"] for other in custom["candidates"]]


def test_what_the_editor_wrote_stands_in_its_order(bundled: Store) -> None:
    given = readable("annotations.json")
    rows = bundled.find(Annotation)
    wanted = [(a["quote"], a["kind"], a["colour"], a["comment"]) for a in given["annotations"]]
    assert [(row.anchor.exact, row.kind.value, row.colour, row.comment) for row in rows] == wanted
    notes = bundled.find(Note)
    assert [note.body for note in notes] == [note["text"] for note in given["notes"]]
    signed = {(row.reviewer, row.made_at) for row in rows} | {(note.reviewer, note.made_at) for note in notes}
    assert [reviewer for reviewer, _ in signed] == ["Editor"]


def test_three_sheets_are_pdfs_too_that_say_what_they_are(bundled: Store) -> None:
    numbers = {source.id: source.number for source in bundled.find(Source)}
    pdfs = [document for document in bundled.find(Document) if document.kind is DocumentKind.PDF]
    assert sorted(numbers[document.source_id] or 0 for document in pdfs) == [1, 2, 9]
    for document in pdfs:
        with pikepdf.open(io.BytesIO(bundled.content(document.sha256))) as pdf:
            assert pdf.Root.MarkInfo.Marked
            assert pdf.docinfo["/Subject"] == LABEL
        for page in bundled.find(Page, document_id=document.id):
            assert page.text.count(LABEL) == 2  # below the title and at the foot
        [sheet] = [d for d in bundled.find(Document, source_id=document.source_id) if d.kind is DocumentKind.MARKDOWN]
        assert document.title == sheet.title


def test_nothing_ships_judged(bundled: Store) -> None:
    assert bundled.find(Judgement) == []
    assert {state.verdict for state in reading.citation_states(bundled).values()} == {Verdict.UNCHECKED}


def test_limits_are_tied_to_what_they_limit(bundled: Store) -> None:
    def limiting(number: str) -> int:
        return len(reading.limits_on(bundled, reading.claim_by_name(bundled, number).id))

    assert {number: limiting(number) for number in ("0.4", "0.9", "2.5", "5.6", "3.3")} == {
        "0.4": 6,  # the L5 and the L7 rows
        "0.9": 3,
        "2.5": 1,
        "5.6": 6,
        "3.3": 0,
    }


def test_the_file_needs_no_other_beside_it(bundled: Store) -> None:
    assert data(BUNDLED).read_bytes()[18:20] == b"\x01\x01"  # no write-ahead log (sqlite.org/fileformat2.html, 1.3.3)
