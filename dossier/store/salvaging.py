"""Reading what can be read of a damaged file, row by row, past the pages that are gone.

The file may have been made to do harm. Only tables that are word for word a dossier's are read, no row may take long,
pages that come round again end the reading, and the bytes of documents are handed on one by one.
"""

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from dossier.model.errors import KnownError
from dossier.model.rows import Row
from dossier.store import opening, schema
from dossier.store.keys import Key
from dossier.store.rows import KINDS, R, columns, from_values

_TRIES = 20_000  # row numbers that are tried one by one where no index tells which there are
_STEPS = 1_000  # of SQLite's virtual machine, between two looks at how many a row took
_MOST_LOOKS = 10_000  # a sound row takes none


@dataclass(slots=True)
class Salvaged:
    """What was read: rows by table, and what is known to be missing, as (table, id) with '' for an id not known.

    `contents` are the fingerprints of documents whose bytes were handed on, `journal` is as in the table.
    """

    rows: dict[str, list[Row]] = field(default_factory=dict)
    missing: list[tuple[str, str]] = field(default_factory=list)
    contents: set[str] = field(default_factory=set)
    journal: list[tuple[Any, ...]] = field(default_factory=list)


def salvage(path: Path, keep: Callable[[bytes], str], key: Key | None = None) -> Salvaged:
    """Return what can be read of the damaged dossier at `path`, which is not changed.

    `keep` takes the bytes of each document and returns their fingerprint (SHA-256, hex).
    Raises KnownError where not even its tables can be found.
    """
    version = opening.look_at(path, key)
    found = Salvaged()
    try:
        with closing(opening.connect_damaged(path, key)) as connection:
            reader = _Reader(connection, found)
            tables = _tables(connection, version)
            found.missing += [(table, "") for table in (*KINDS, "contents", "journal") if table not in tables]
            for table, kind in KINDS.items():
                found.rows[table] = []
                if table in tables:
                    _salvage_table(reader, table, kind, found)
            if "contents" in tables:
                _salvage_contents(reader, keep, found)
            if "journal" in tables:
                entries = reader.index("journal", "id")
                names = ("seq", "id", "at", "reviewer", "label", "rows", "undoes")
                found.journal = sorted(reader.rows("journal", names, entries), key=_first)
    except opening.UNREADABLE as error:
        raise KnownError(
            "beyond-recovery",
            "Nothing can be read of “{name}”: the page that says where everything is is gone; restore a backup.",
            name=path.name,
        ) from error
    return found


def _tables(connection: sqlite3.Connection, version: int) -> set[str]:
    """Return the tables that the file has as a dossier of its version has them, and nothing else by their name."""
    listed = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema").fetchall()
    known = {row[1]: row for row in schema.made_by(version) if row[0] == "table"}
    names = [row[1] for row in listed]
    return {row[1] for row in listed if known.get(row[1]) == tuple(row) and names.count(row[1]) == 1}


def _salvage_contents(reader: "_Reader", keep: Callable[[bytes], str], found: Salvaged) -> None:
    known = reader.index("contents", "sha256")
    for sha256, data in reader.rows("contents", ("sha256", "bytes"), known):
        if isinstance(sha256, str) and isinstance(data, bytes):
            if keep(data) == sha256:
                found.contents.add(sha256)
            else:
                found.missing.append(("contents", sha256))


def _first(row: tuple[Any, ...]) -> int:
    return row[0] if isinstance(row[0], int) else 0


def _salvage_table(reader: "_Reader", table: str, kind: type[R], found: Salvaged) -> None:
    known = reader.index(table, "id")
    read: dict[str, Row] = {}
    for values in reader.rows(table, columns(kind), known):
        try:
            row = from_values(kind, values)
        except KnownError:
            found.missing.append((table, values[0] if isinstance(values[0], str) else ""))
        else:
            read[row.id] = row
    found.rows[table] = list(read.values())
    lost = {id for _, id in found.missing}
    found.missing += [(table, id) for id in known.values() if id not in read and id not in lost]


class _Reader:
    """Reads the rows of tables, however the pages lie; a row that takes SQLite too long counts as unreadable."""

    def __init__(self, connection: sqlite3.Connection, found: Salvaged) -> None:
        self._connection = connection
        self._found = found
        self._looks = 0
        connection.set_progress_handler(self._look, _STEPS)

    def _look(self) -> int:
        self._looks += 1
        return int(self._looks > _MOST_LOOKS)

    def _selected(self, sql: str, values: Sequence[Any] = ()) -> Iterator[Any]:
        self._looks = 0
        for row in self._connection.execute(sql, values):
            yield row
            self._looks = 0

    def index(self, table: str, column: str) -> dict[int, str]:
        """Return the row numbers and the ids that the index of the ids has, which lies on other pages than the rows."""
        ids: dict[int, str] = {}
        index = f"sqlite_autoindex_{table}_1"
        sql = f"SELECT rowid, {column} FROM {table} INDEXED BY {index} WHERE {column} >= '' ORDER BY {column}"
        for order in ("", " DESC"):
            seen: set[int] = set()
            try:
                for number, id in self._selected(sql + order):
                    if number in seen:  # pages that come round again
                        break
                    seen.add(number)
                    if isinstance(id, str):
                        ids[number] = id
            except opening.UNREADABLE:
                continue  # from the other end
            break
        return ids

    def rows(self, table: str, names: Sequence[str], known: Mapping[int, str]) -> Iterator[tuple[Any, ...]]:
        """Yield the rows that can be read: from the front to the first gap, from the back to it, each one between."""
        listed = ", ".join(f'"{name}"' for name in names)
        sql = f"SELECT rowid, {listed} FROM {table} NOT INDEXED ORDER BY rowid"
        read: set[int] = set()
        for order in ("", " DESC"):
            try:
                for number, *values in self._selected(sql + order):
                    if number in read:
                        break
                    read.add(number)
                    yield tuple(values)
                else:
                    return
            except opening.UNREADABLE:
                continue
        if not known:
            self._found.missing.append((table, ""))
        front = min(read, default=0)
        numbers = sorted(set(known) - read) if known else range(front, front + _TRIES)
        for number in numbers:
            if number not in read:
                with suppress(*opening.UNREADABLE):
                    for row in self._selected(f"SELECT {listed} FROM {table} WHERE rowid = ?", (number,)):
                        yield tuple(row)
