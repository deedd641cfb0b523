"""A short round of power cuts; and with the syncs left out the same check finds losses, so that it can."""

import random
from pathlib import Path

import pytest

from tests.kills.cuts import Record, Recorded, after_a_cut, compiled, recorded, try_cuts

outside = pytest.mark.outside


@pytest.fixture(scope="module")
def shim(tmp_path_factory: pytest.TempPathFactory) -> Path:
    library = compiled(tmp_path_factory.mktemp("shim"))
    if library is None:
        pytest.skip("there is no C compiler (cc) here")
    return library


@outside
def test_a_power_cut_loses_nothing_that_was_committed(shim: Path, tmp_path: Path) -> None:
    tally = try_cuts(recorded(shim, tmp_path, 60, 7), _tried(tmp_path), 150, random.Random(7))
    assert tally.problems == []
    assert tally.tries == 150
    assert tally.acknowledged > 1000


@outside
def test_with_the_syncs_left_out_the_loss_is_found(shim: Path, tmp_path: Path) -> None:
    tally = try_cuts(recorded(shim, tmp_path, 60, 7, syncs=False), _tried(tmp_path), 60, random.Random(7))
    assert tally.problems


def _tried(folder: Path) -> Path:
    tried = folder / "tried"
    tried.mkdir()
    return tried


def test_what_was_synced_is_there_and_the_rest_may_be_missing() -> None:
    name = "harbour.dossier-wal"
    done = (Record("create", name, 0, b""), Record("write", name, 0, b"ab"), Record("sync", name, 0, b""))
    later = (Record("write", name, 2, b"cd"), Record("truncate", name, 1, b""), Record("remove", name, 0, b""))
    made = Recorded(b"main", done + later)
    seen = {after_a_cut(made, 5, random.Random(seed))[name] for seed in range(40)}
    assert seen >= {b"ab", b"abcd", b"a"}
    assert name not in after_a_cut(made, 6, random.Random(1))
    assert after_a_cut(made, 0, random.Random(1)) == {"harbour.dossier": b"main"}
