"""A short round of each target, what was found before, and that a fault is found at all."""

import random
from contextlib import suppress
from pathlib import Path

import pytest

from dossier.model.errors import KnownError
from dossier.text import query
from tests.fuzz.guided import Target, fuzz
from tests.fuzz.mutating import mutate_bytes, mutate_zipped, zipped
from tests.fuzz.targets import TARGETS

CORPUS = sorted((Path(__file__).parent / "corpus").glob("*/*"))


@pytest.mark.parametrize("name", TARGETS)
def test_a_short_round_finds_nothing(name: str) -> None:
    done = fuzz(TARGETS[name], 0, seed=1, least=20)
    assert done.executions == 20
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


def test_a_changed_archive_is_mostly_still_one() -> None:
    data, chance = zipped([("a.xml", b"<a/>"), ("b.xml", b"<b/>")]), random.Random(1)
    changed = [mutate_zipped(mutate_bytes([b"<x>"]))(data, chance) for _ in range(200)]
    assert sum(each.startswith(b"PK") for each in changed) > 150
    assert len(set(changed)) > 100
