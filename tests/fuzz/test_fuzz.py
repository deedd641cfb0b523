"""A short round of each target, what was found before, and that a fault is found at all."""

import io
import json
import random
import sqlite3
import zipfile
from contextlib import suppress
from pathlib import Path
from threading import Event
from xml.etree import ElementTree

import pytest

from dossier.model.errors import KnownError
from dossier.text import query
from tests.fuzz.guided import Target, fuzz
from tests.fuzz.mutating import mutate_bytes, mutate_zipped, zipped
from tests.fuzz.seeds import WORD_SNIPPETS, WORD_TAGS, XFDF, XFDF_SNIPPETS, XFDF_TAGS, word
from tests.fuzz.shaping import mutate_json, mutate_rows, mutate_xml
from tests.fuzz.targets import TARGETS

CORPUS = sorted((Path(__file__).parent / "corpus").glob("*/*"))


@pytest.mark.parametrize("name", TARGETS)
def test_a_short_round_finds_nothing(name: str) -> None:
    done = fuzz(TARGETS[name], 0, seed=1, least=TARGETS[name].short)
    assert done.executions == TARGETS[name].short
    assert done.reached
    assert {place: trace for place, (_, trace) in done.faults.items()} == {}


@pytest.mark.parametrize("path", CORPUS, ids=[f"{path.parent.name}/{path.name}" for path in CORPUS])
def test_what_was_found_is_mended(path: Path) -> None:
    with suppress(KnownError):
        TARGETS[path.parent.name].read(path.read_bytes())


def test_a_fault_behind_a_word_and_a_digit_is_found() -> None:
    """A planted one, which random bytes alone would hardly reach."""

    def read(data: bytes) -> None:
        query.parse(data.decode("latin-1"))
        if b"NOT" in data and b"7" in data:
            raise ZeroDivisionError

    done = fuzz(Target("planted", read, lambda: [b"a"], mutate_bytes([b"NOT"])), 0, seed=1, least=2_000)
    assert [place.split()[0] for place in done.faults] == ["ZeroDivisionError"]
    ((data, trace),) = done.faults.values()
    assert b"NOT" in data
    assert "ZeroDivisionError" in trace


def test_what_is_slow_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.fuzz.guided.SLOWEST", 0.05)

    def read(data: bytes) -> None:
        while True:
            query.parse("a")

    done = fuzz(Target("slow", read, lambda: [b"a"], mutate_bytes([])), 0.01, seed=1)
    assert [place.split()[0] for place in done.faults] == ["Slow"]


@pytest.mark.parametrize(("waits", "found"), [(100, []), (2, ["Slow"])])
def test_waiting_is_no_fault_unless_it_has_no_end(
    monkeypatch: pytest.MonkeyPatch, waits: int, found: list[str]
) -> None:
    monkeypatch.setattr("tests.fuzz.guided.SLOWEST", 0.05)
    monkeypatch.setattr("tests.fuzz.guided.WAITS", waits)
    done = fuzz(Target("waiting", lambda data: Event().wait(0.2), lambda: [b"a"], mutate_bytes([])), 0, seed=1)
    assert [place.split()[0] for place in done.faults] == found


def test_a_changed_archive_is_mostly_still_one() -> None:
    data, chance = zipped([("a.xml", b"<a/>"), ("b.xml", b"<b/>")]), random.Random(1)
    changed = [mutate_zipped(mutate_bytes([b"<x>"]))(data, chance) for _ in range(200)]
    assert sum(each.startswith(b"PK") for each in changed) > 150
    assert len(set(changed)) > 100


def test_changed_trees_are_mostly_still_trees() -> None:
    chance = random.Random(1)
    inner = mutate_bytes([b"<x>"])
    remarks = mutate_xml(inner, XFDF_TAGS, XFDF_SNIPPETS)
    package = mutate_zipped(mutate_xml(inner, WORD_TAGS, WORD_SNIPPETS))
    values = mutate_json(inner)
    found = {"xfdf": 0, "docx": 0, "json": 0}
    seen: set[bytes] = set()
    for _ in range(200):
        made = remarks(XFDF.encode(), chance)
        packed = package(word(), chance)
        told = values(b'{"a": [1, "x", {"b": null}], "c": "y"}', chance)
        seen |= {made, packed, told}
        with suppress(ElementTree.ParseError):
            ElementTree.fromstring(made)
            found["xfdf"] += 1
        with suppress(ElementTree.ParseError, zipfile.BadZipFile, KeyError, ValueError):
            ElementTree.fromstring(zipfile.ZipFile(io.BytesIO(packed)).read("word/document.xml"))
            found["docx"] += 1
        with suppress(ValueError):
            json.loads(told)
            found["json"] += 1
    assert min(found.values()) > 150, found
    assert len(seen) > 400


def test_changed_rows_are_mostly_still_a_database(tmp_path: Path) -> None:
    (seed,), chance = list(TARGETS["dossier"].seeds()), random.Random(1)
    mutate, sound = mutate_rows(mutate_bytes([])), 0
    for _ in range(40):
        path = tmp_path / "a"
        path.write_bytes(mutate(seed, chance))
        connection = sqlite3.connect(path)
        with suppress(sqlite3.DatabaseError):
            sound += connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        connection.close()
    assert sound > 25
