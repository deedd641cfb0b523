"""Damage is found wherever it is, and a sound dossier has none."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from dossier.store import opening
from dossier.store.soundness import damage_of
from dossier.store.store import Store, open_store
from tests.samples import fill, sample_session


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of a dossier with rows of every kind, in one file."""
    path = tmp_path_factory.mktemp("sound") / "ferries.dossier"
    with closing(sample_session(path)) as session:
        fill(session)
    return path.read_bytes()


@pytest.fixture
def path(tmp_path: Path, sound: bytes) -> Path:
    path = tmp_path / "ferries.dossier"
    path.write_bytes(sound)
    return path


@pytest.fixture
def large(path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    """A store of a file that counts as a large one: it is not checked when it is opened."""
    monkeypatch.setattr(opening, "_CHECKED_AT_ONCE", 0)
    with closing(open_store(path)) as store:
        yield store


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("UPDATE citations SET source_id = 'nowhere'", "a row points to one that is missing"),
        ('UPDATE limits SET "end" = 1000000', "its limits leaves its text"),
        ("UPDATE limits SET start = -1", "a damaged row in its table “limits”"),
        ("UPDATE sections SET format = 'x'", "a damaged row in its table “sections”"),
        ("UPDATE annotations SET tags = '{\"a\":1}'", "a damaged row in its table “annotations”"),
        ("UPDATE notes SET body = CAST(x'ff' AS TEXT)", "damaged"),
        ("UPDATE journal SET rows = '{\"a\":1}'", "its journal cannot be read"),
        ('UPDATE journal SET rows = \'[{"table":"notes","id":"n","before":null}]\'', "its journal cannot be read"),
        ("UPDATE journal SET rows = replace(rows, '\"body\"', '\"words\"')", "its journal cannot be read"),
        ('UPDATE journal SET rows = replace(rows, \'"verdict": "\', \'"verdict": "x\')', "“judgements”"),
        ("UPDATE journal SET rows = replace(rows, '\"placing\"', '\"place\"')", ""),
    ],
)
def test_what_only_a_row_can_tell_is_found_in_a_large_file(large: Store, statement: str, said: str) -> None:
    assert damage_of(large) is None
    large.connection.execute("PRAGMA foreign_keys = OFF")
    large.connection.execute(statement)
    found = damage_of(large)
    assert (found is None) == (not said)
    assert said in str(found)


def test_many_claims_in_a_long_section_do_not_keep_the_reviewer_waiting(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE sections SET body = body || printf('%.*c', 4000000, 'x')")
        many = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)"
        columns = "i, section_id, kind, i, i + 1, text, placing"  # each ends behind all before it, as in a real brief
        connection.execute(f"{many} INSERT INTO claims SELECT {columns} FROM n, (SELECT * FROM claims LIMIT 1)")
    with closing(open_store(path)) as store:
        begun = time.monotonic()
        store.refuse_damage()
        assert time.monotonic() - begun < 5  # some tenths of a second; with the text copied for each claim, far more
