"""Copies of damaged protected files that can be read past their damage.

SQLCipher reads nothing more of a file once it met a page that is not as it wrote it. In a copy such pages are replaced
by empty ones that it did write: then only what lay on them is gone, as in a file without a passphrase.
"""

import re
import shutil
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from dossier.store import connecting, keys
from dossier.store.keys import Key

_PAGE = 4096  # bytes
_AT_ONCE = 1024  # pages
_NUMBER = re.compile(r"page (\d+)")  # as SQLCipher says of a page that its key does not vouch for


def broken_pages(path: Path, key: Key | None) -> tuple[int, ...]:
    """Return the numbers, from 1, of the pages at which SQLCipher would stop; none of a file without a passphrase."""
    if key is None or not keys.is_protected(path):
        return ()
    whole = path.stat().st_size // _PAGE
    try:
        with closing(connecting.connected(path, "ro", key)) as connection:
            said = [str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check")]
    except sqlite3.DatabaseError:  # a disk that fails: who reads on says so
        return ()
    numbers = {int(found[1]) for each in said if (found := _NUMBER.search(each))}
    return tuple(sorted(number for number in numbers if number <= whole))


def mended(path: Path, key: Key, pages: Sequence[int], folder: Path) -> Path:
    """Return a copy of `path` in `folder`, with its log, in which these pages are empty. All of it is encrypted."""
    copy, empty = folder / path.name, folder / "empty"
    shutil.copyfile(path, copy)
    log = path.with_name(f"{path.name}-wal")
    if log.exists():
        shutil.copyfile(log, copy.with_name(log.name))
    _make_empty(empty, key.raw(keys.salt_of(path)), pages[-1])
    with empty.open("rb") as source, copy.open("r+b") as file:
        for number in pages:
            source.seek((number - 1) * _PAGE)
            file.seek((number - 1) * _PAGE)
            file.write(source.read(_PAGE))
    empty.unlink()
    return copy


def _make_empty(path: Path, raw: str, pages: int) -> None:
    """Make a file with the key `raw` whose first `pages` pages, but for the very first, are empty."""
    from dossier.store import ciphered

    with closing(ciphered.connect(f"{path.absolute().as_uri()}?mode=rwc", raw, patience=0)) as connection:
        for pragma in ("journal_mode = OFF", "synchronous = OFF", "secure_delete = ON"):
            connection.execute(f"PRAGMA {pragma}").fetchall()
        connection.execute("CREATE TABLE empty (bytes BLOB)")
        for _ in range(pages // _AT_ONCE + 1):  # SQLite has a limit for one value
            connection.execute("INSERT INTO empty VALUES (zeroblob(?))", (_AT_ONCE * _PAGE,))
        connection.execute("DROP TABLE empty")
