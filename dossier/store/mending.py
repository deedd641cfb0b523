"""Copies of damaged files that can be read past their damage.

SQLCipher reads nothing more of a file once it met a page that is not as it wrote it. In a copy such pages are replaced
by empty ones that it did write: then only what lay on them is gone, as in a file without a passphrase.

Where the list of tables is damaged, which begins on the first page, it is made anew of what its other pages say.
"""

import re
import shutil
import sqlite3
from collections.abc import Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from dossier.store import keys, opening, schema, unread
from dossier.store.keys import PAGE, Key
from dossier.store.salvaging import Reader

_AT_ONCE = 1024  # pages
# Of a dossier, whatever its page size, its modes and its counts: sqlite.org/fileformat2.html, section 1.3.
_BEGINNING = re.compile(rb"SQLite format 3\0.{4}\0\x40\x20\x20.{20}\0\0\0\x04.{12}(?!\0{4}).{8}DOSR", re.DOTALL)
_MOST_LISTED = 1_000  # rows of one page of it, and the greatest number of one
_ENTRY = "type, name, tbl_name, rootpage, sql"


def broken_pages(path: Path, key: Key | None) -> tuple[int, ...]:
    """Return the numbers, from 1, of the pages at which SQLCipher would stop.

    Of a file without a passphrase that is the first where it does not begin as ours do, else none.
    Raises KnownError where the passphrase is a wrong one.
    """
    if not keys.is_protected(path):
        with path.open("rb") as file:
            return () if _BEGINNING.match(file.read(PAGE)) else (1,)
    if key is None:
        return ()
    sound = [*keys.vouched(path, key)]
    if sound and not any(sound):
        raise keys.wrong_passphrase(path)
    return tuple(number for number, vouched in enumerate(sound, 1) if not vouched)


def lists_tables(path: Path, key: Key | None) -> bool:
    """Whether it can be read which tables there are."""
    try:
        with closing(opening.connect_damaged(path, key)) as connection:
            return bool(connection.execute("SELECT name FROM sqlite_schema").fetchall())
    except unread.UNREADABLE as error:
        return unread.is_out_of_reach(error)  # who reads on says so


def mended(path: Path, key: Key | None, pages: Sequence[int], folder: Path) -> Path:
    """Return a copy of `path` in `folder`, with its log, in which these pages are empty and the tables are listed.

    All of it is encrypted where `path` is.
    """
    copy, empty = folder / path.name, folder / "empty"
    shutil.copyfile(path, copy)
    log = path.with_name(f"{path.name}-wal")
    if log.exists():
        shutil.copyfile(log, copy.with_name(log.name))
    raw = key.raw(keys.salt_of(path)) if key is not None and keys.is_protected(path) else None
    first = _make_empty(empty, raw, path.stat().st_size // PAGE)
    with empty.open("rb") as source, copy.open("r+b") as file:
        for number in pages:
            source.seek((number - 1) * PAGE)
            file.seek((number - 1) * PAGE)
            file.write(source.read(PAGE) if number > 1 else first)
    empty.unlink()
    if 1 in pages or not lists_tables(copy, key):
        with copy.open("r+b") as file:
            file.write(first)
        _list_tables(copy, raw)
    return copy


def _make_empty(path: Path, raw: str | None, pages: int) -> bytes:
    """Make a file with the key `raw` whose first `pages` pages, but for the very first, are empty.

    Returns a first page for a file of so many, of which none is free.
    """
    from dossier.store import ciphered

    with closing(ciphered.connect(f"{path.absolute().as_uri()}?mode=rwc", raw, patience=0)) as connection:
        for pragma in ("journal_mode = OFF", "synchronous = OFF", "secure_delete = ON"):
            connection.execute(f"PRAGMA {pragma}").fetchall()
        connection.execute("CREATE TABLE empty (bytes BLOB)")
        for _ in range(pages // _AT_ONCE + 1):  # SQLite has a limit for one value
            connection.execute("INSERT INTO empty VALUES (zeroblob(?))", (_AT_ONCE * PAGE,))
        with path.open("rb") as file:
            first = file.read(PAGE)
        connection.execute("DROP TABLE empty")
    return first


def _list_tables(path: Path, raw: str | None) -> None:
    """Let the first page of `path`, which is one of `_make_empty`, say where the tables are."""
    from dossier.store import ciphered

    with closing(ciphered.connect(f"{path.absolute().as_uri()}?mode=rw", raw, patience=0)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        connection.execute("PRAGMA synchronous = OFF")
        if connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0] > 1:  # the log had the first page
            return
        connection.execute("DELETE FROM sqlite_schema")
        pages = range(2, min(opening.LISTING, path.stat().st_size // PAGE) + 1)
        _list(connection, [("table", f"page{n}", f"page{n}", n, f"CREATE TABLE page{n} ({_ENTRY})") for n in pages])
        found = _entries(connection, pages)
        version, made = max(
            ((version, schema.made_by(version)) for version in range(1, schema.SCHEMA_VERSION + 1)),
            key=lambda each: len(each[1] & found.keys()),
        )
        tables = {name for kind, name, _, _ in made & found.keys() if kind == "table"}
        entries = [(*entry[:3], found[entry], entry[3]) for entry in made & found.keys() if entry[2] in tables]
        connection.execute("DELETE FROM sqlite_schema")
        _list(connection, sorted(entries, key=lambda entry: entry[0] != "table"))  # an index after its table
        connection.execute(f"PRAGMA user_version = {version}")
        connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")


def _list(connection: sqlite3.Connection, entries: Sequence[tuple[Any, ...]]) -> None:
    connection.executemany(f"INSERT INTO sqlite_schema ({_ENTRY}) VALUES (?, ?, ?, ?, ?)", entries)
    connection.execute("PRAGMA writable_schema = RESET")  # reads it
    connection.execute("PRAGMA writable_schema = ON")


def _entries(connection: sqlite3.Connection, pages: Sequence[int]) -> dict[tuple[Any, ...], Any]:
    """Return where the things lie that these pages list, by what they are: type, name, table and SQL."""
    reader, found = Reader(connection), {}
    for page in pages:
        sql = f"SELECT {_ENTRY} FROM page{page} WHERE type IN ('table', 'index') AND rowid < ? LIMIT ?"
        with suppress(*unread.UNREADABLE):  # most pages hold something else
            for kind, name, table, root, words in reader.selected(sql, (_MOST_LISTED, _MOST_LISTED)):
                found[kind, name, table, words] = root
    return found
