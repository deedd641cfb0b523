"""Copies of damaged protected files: the pages that SQLCipher stops at are found, and empty in the copy."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from dossier.services.protecting import protect
from dossier.store import connecting
from dossier.store.keys import Key
from dossier.store.mending import broken_pages, mended
from tests.samples import sample_session

KEY = Key("four unlikely words")
PAGE = 4096


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    path = tmp_path / "ferries.dossier"
    sample_session(path).close()
    protect(path, None, KEY)
    return path


def damage(path: Path, *numbers: int) -> None:
    """Clear the first of these pages, flip a bit in the others."""
    data = bytearray(path.read_bytes())
    for at, number in enumerate(numbers):
        begin = (number - 1) * PAGE
        data[begin : begin + PAGE] = (
            bytes(PAGE) if not at else bytes((data[begin] ^ 1,)) + data[begin + 1 : begin + PAGE]
        )
    path.write_bytes(data)


def counted(path: Path, *tables: str) -> list[int | None]:
    """Return how many rows each of these tables has, in this order; None where it cannot be read."""
    found: list[int | None] = []
    with closing(connecting.connected(path, "ro", KEY)) as connection:
        for table in tables:
            try:
                found.append(connection.execute(f"SELECT count(*) FROM {table} NOT INDEXED").fetchone()[0])
            except sqlite3.DatabaseError:
                found.append(None)
    return found


def test_broken_pages_are_found(sound: Path, tmp_path: Path) -> None:
    assert broken_pages(sound, KEY) == ()
    damage(sound, 7, 9, 30)
    assert broken_pages(sound, KEY) == (7, 9, 30)
    assert broken_pages(sound, None) == ()
    with sound.open("r+b") as file:
        file.truncate(20 * PAGE + 100)
    assert broken_pages(sound, KEY) == (7, 9)


def test_in_the_copy_they_are_empty_and_all_others_as_they_were(sound: Path, tmp_path: Path) -> None:
    with closing(connecting.connected(sound, "ro", KEY)) as connection:
        roots = dict(map(tuple, connection.execute("SELECT name, rootpage FROM sqlite_schema WHERE rootpage")))
    broken = roots["notes"]
    damage(sound, broken)
    folder = tmp_path / "mended"
    folder.mkdir()
    copy = mended(sound, KEY, (broken,), folder)
    assert list(folder.iterdir()) == [copy]
    before, after = sound.read_bytes(), copy.read_bytes()
    begin, end = (broken - 1) * PAGE, broken * PAGE
    assert before[:begin] + before[end:] == after[:begin] + after[end:]
    assert len(set(after[begin:end])) > 200, "it is encrypted, too"
    assert broken_pages(copy, KEY) == ()
    assert counted(sound, "notes", "claims") == [None, None], "SQLCipher reads nothing more"
    notes, claims = counted(copy, "notes", "claims")
    assert notes is None
    assert claims


@pytest.mark.parametrize("number", [2, 3, 40])
def test_any_page_but_the_first_can_be_mended(sound: Path, tmp_path: Path, number: int) -> None:
    damage(sound, number)
    folder = tmp_path / "mended"
    folder.mkdir()
    assert broken_pages(mended(sound, KEY, (number,), folder), KEY) == ()
