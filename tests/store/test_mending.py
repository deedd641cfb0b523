"""Copies of damaged protected files: the pages that SQLCipher stops at are found, and empty in the copy."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from dossier.model.errors import KnownError
from dossier.services.protecting import protect
from dossier.store import connecting, keys, opening, schema
from dossier.store.keys import SALT, Key
from dossier.store.mending import broken_pages, lists_tables, mended
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


@pytest.mark.parametrize("number", [1, 2, 3, 40])
def test_any_page_can_be_mended(sound: Path, tmp_path: Path, number: int) -> None:
    data = bytearray(sound.read_bytes())
    data[number * PAGE - 1] ^= 1
    sound.write_bytes(data)
    assert broken_pages(sound, KEY) == (number,)
    folder = tmp_path / "mended"
    folder.mkdir()
    assert broken_pages(mended(sound, KEY, (number,), folder), KEY) == ()


def test_a_passphrase_is_the_right_one_where_one_page_is_as_it_wrote_it(sound: Path) -> None:
    other = Key("five other unlikely words")
    with pytest.raises(KnownError) as refused:
        broken_pages(sound, other)
    assert refused.value.code == "wrong-passphrase"
    data = sound.read_bytes()
    sound.write_bytes(data[:SALT] + bytes(6 * PAGE - SALT) + data[6 * PAGE : 7 * PAGE] + bytes(len(data) - 7 * PAGE))
    assert [*keys.vouched(sound, KEY)].count(True) == 1
    assert 7 not in broken_pages(sound, KEY)


@pytest.mark.parametrize("protected", [True, False])
def test_the_tables_are_listed_anew(sound: Path, tmp_path: Path, protected: bool) -> None:
    """Where a passphrase was set, and where none ever was, they lie elsewhere."""
    path, key = (sound, KEY) if protected else (tmp_path / "plain.dossier", None)
    if not protected:
        sample_session(path).close()
    assert lists_tables(path, key)
    with closing(connecting.connected(path, "ro", key)) as connection:
        sql = "SELECT name, rootpage FROM sqlite_schema WHERE tbl_name = 'notes' AND name NOT LIKE '%_by_%'"
        roots = {*map(tuple, connection.execute(sql))}
    data = path.read_bytes()
    left = 3_000 if protected else 100  # bytes of its first page
    path.write_bytes(data[:left] + bytes(PAGE - left) + data[PAGE:])
    assert not lists_tables(path, key)
    folder = tmp_path / "mended"
    folder.mkdir()
    copy = mended(path, key, broken_pages(path, key), folder)
    assert list(folder.iterdir()) == [copy]
    assert lists_tables(copy, key)
    assert opening.look_at(copy, key) == schema.SCHEMA_VERSION
    with closing(connecting.connected(copy, "ro", key)) as connection:
        assert {*map(tuple, connection.execute(sql))} == roots
