"""The bundled dossier is what its readable files make, row for row, and nothing in it is judged."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from dossier.model.kinds import DocumentKind, Verdict
from dossier.model.rows import Citation, Claim, Document, Judgement, Marker, Section, Source
from dossier.services import reading
from dossier.services.paths import data
from dossier.store.rows import KINDS
from dossier.store.store import Store, open_store

BUNDLED = "us-icc-options.dossier"


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
def bundled():
    store = open_store(data(BUNDLED), read_only=True)
    yield store
    store.close()


def test_building_it_again_gives_the_same_rows_and_documents(
    script: ModuleType, bundled: Store, tmp_path: Path
) -> None:
    script.build(tmp_path / BUNDLED)
    again = open_store(tmp_path / BUNDLED, read_only=True)
    for kind in KINDS.values():
        if kind is not Document:
            assert again.find(kind) == bundled.find(kind)
    for before, after in zip(bundled.find(Document), again.find(Document), strict=True):
        # Another release of the typesetter may write the same pages in other bytes; their text is compared as pages.
        if before.kind is not DocumentKind.PDF:
            assert after == before
            assert again.content(after.sha256) == bundled.content(before.sha256)
    assert again.journal() == bundled.journal() == []
    again.close()


def test_the_figures_are_those_of_the_readable_files(bundled: Store) -> None:
    assert bundled.count(Section) == 8
    assert bundled.count(Claim) == 55
    assert bundled.count(Citation) == 93
    assert bundled.count(Marker) == 23
    assert len(reading.all_limits(bundled)) == 7
    assert [source.number for source in bundled.find(Source) if source.number is not None] == list(range(1, 13))
    assert sum(document.kind is DocumentKind.PDF for document in bundled.find(Document)) == 3
    assert all(document.is_sheet for document in bundled.find(Document))


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
