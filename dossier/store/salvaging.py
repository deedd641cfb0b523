"""Reading what can be read of a damaged file, row by row, past the pages that are gone.

The file may have been made to do harm. Only tables that are word for word a dossier's are read, no row may take long,
pages that come round again end the reading, and the bytes of documents are handed on one by one.

A page of zeros, as a disk gives one that it cannot read, may be the last that a long row is continued on. All such rows
end with a text, which then ends with NUL, as none of ours does: that row is not read.
"""

import sqlite3
from bisect import bisect_left
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from dossier.model.errors import KnownError
from dossier.model.rows import Row
from dossier.store import opening, schema, unread
from dossier.store.keys import Key
from dossier.store.rows import KINDS, R, columns, from_values

_GAP, _TRIES = 20_000, 200_000  # row numbers tried one by one where no index tells which there are: in a gap, in all
_LEAST = -(2**63)  # the least row number that SQLite has
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
            reader = Reader(connection)
            tables = _tables(connection, version)
            found.missing += [(table, "") for table in (*KINDS, "contents", "journal") if table not in tables]
            for table, kind in KINDS.items():
                found.rows[table] = []
                if table in tables:
                    _salvage_table(reader, table, kind, found)
            if "contents" in tables:
                _salvage_contents(reader, keep, found)
            if "journal" in tables:
                entries = _Table(reader, "journal", "id")
                names = ("id", "seq", "at", "reviewer", "label", "rows", "undoes")
                found.journal = sorted((_seq_first(row) for row in entries.rows(names)), key=_first)
                found.missing += [("journal", id) for id in entries.lost({row[1] for row in found.journal})]
    except unread.UNREADABLE as error:
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


def _salvage_contents(reader: "Reader", keep: Callable[[bytes], str], found: Salvaged) -> None:
    for sha256, data in _Table(reader, "contents", "sha256").rows(("sha256", "bytes")):
        if isinstance(sha256, str) and isinstance(data, bytes):
            if keep(data) == sha256:
                found.contents.add(sha256)
            else:
                found.missing.append(("contents", sha256))


def _seq_first(row: tuple[Any, ...]) -> tuple[Any, ...]:
    id, seq, *rest = row
    return (seq, id, *rest)


def _first(row: tuple[Any, ...]) -> int:
    return row[0] if isinstance(row[0], int) else 0


def _salvage_table(reader: "Reader", table: str, kind: type[R], found: Salvaged) -> None:
    reading = _Table(reader, table, "id")
    read: dict[str, Row] = {}
    for values in reading.rows(columns(kind)):
        try:
            row = from_values(kind, values)
        except KnownError:
            found.missing.append((table, values[0] if isinstance(values[0], str) else ""))
        else:
            read[row.id] = row
    found.rows[table] = list(read.values())
    listed = {id for name, id in found.missing if name == table}
    found.missing += [(table, id) for id in reading.lost(read.keys() | listed)]


class Reader:
    """Runs statements; a row that takes SQLite too long counts as unreadable."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._looks = 0
        connection.set_progress_handler(self._look, _STEPS)

    def _look(self) -> int:
        self._looks += 1
        return int(self._looks > _MOST_LOOKS)

    def selected(self, sql: str, values: Sequence[Any] = ()) -> Iterator[Any]:
        self._looks = 0
        for row in self._connection.execute(sql, values):
            yield row
            self._looks = 0


class _Table:
    """One table: the rows that can be read, however the pages lie, and the ids of those that cannot.

    The ids stand in an index too (`key` is their column), which lies on other pages than the rows.
    """

    def __init__(self, reader: Reader, name: str, key: str) -> None:
        self._reader = reader
        self._name, self._key = name, key
        self._known: dict[int, str] = {}  # row numbers and ids, as the index has them
        self._read: set[int] = set()
        self._torn: set[str] = set()  # ids of rows that end on a page of zeros
        self._reached_end = False  # by the newest scan
        self._last = 0  # the row number at which that ended
        self._gap = ("", "")  # the ids of the index between which something is not read
        self._newest_id = ""  # that was read in the index
        self._index_whole = self._read_index()
        self._rows_whole = False

    def lost(self, found: Collection[str]) -> list[str]:
        """Return the ids that the index has and that are not among those `found`; '' for more that there may be."""
        lost = sorted(({*self._known.values()} | self._torn) - {*found})
        return lost if self._rows_whole or self._index_whole else [*lost, ""]

    def rows(self, names: Sequence[str]) -> Iterator[tuple[Any, ...]]:
        """Yield the rows that can be read, the key first: from the front, from the back, and what lies between gaps."""
        listed = ", ".join(f'"{name}"' for name in names)
        sql = f"SELECT rowid, {listed} FROM {self._name} NOT INDEXED WHERE rowid"
        upward = f"{sql} >= ? ORDER BY rowid"
        ids: set[str] = set()
        for row in self._all(sql, upward):
            if isinstance(row[0], str):
                ids.add(row[0])
            if any(isinstance(value, str) and value.endswith("\0") for value in row):
                self._torn.add(str(row[0]))
            else:
                yield row
        if not self._index_whole and not self._rows_whole:
            self._read_index_between(ids)

    def _all(self, sql: str, upward: str) -> Iterator[tuple[Any, ...]]:
        yield from self._scan(upward, _LEAST)
        self._rows_whole = self._reached_end
        if self._rows_whole:
            return
        front = max(self._read, default=0)
        yield from self._scan(f"{sql} >= ? ORDER BY rowid DESC", _LEAST)
        yield from self._step(upward, front)  # whatever the index has: one that was altered may end too soon
        for number in sorted(self._known.keys() - self._read):
            yield from self._scan(f"{sql} = ?", number)

    def _scan(self, sql: str, start: int) -> Iterator[tuple[Any, ...]]:
        """Yield rows to the first that cannot be read, or that was read before."""
        self._reached_end = False
        try:
            for number, *values in self._reader.selected(sql, (start,)):
                self._last = number
                if number in self._read:  # also of pages that come round again
                    return
                self._read.add(number)
                yield tuple(values)
        except unread.UNREADABLE:
            return
        self._reached_end = True

    def _step(self, upward: str, front: int) -> Iterator[tuple[Any, ...]]:
        """Yield what lies between `front` and the rows that were read from the back, past one gap after the other."""
        end = min((number for number in self._read if number > front), default=None)
        known = sorted(self._known.keys() - self._read)
        at, gap, tries = front + 1, _GAP, _TRIES
        while tries and (end is None or at < end):
            before, self._last = len(self._read), at
            yield from self._scan(f"{upward} LIMIT 1", at)  # Python's sqlite3 gives no row whose follower is unreadable
            if len(self._read) > before:
                gap = _GAP
                yield from self._scan(upward, self._last + 1)
            else:
                gap, tries = gap - 1, tries - 1
            if self._reached_end:
                return
            at = max(at, self._last) + 1
            if not gap:
                later = bisect_left(known, at)
                if later == len(known):
                    return
                at, gap = known[later], _GAP

    def _read_index(self) -> bool:
        """Read the index from the front, and past what cannot be read from the back; return whether it is whole."""
        if self._read_index_from("", ""):
            return True
        front = max(self._known.values(), default="")
        self._read_index_from("", " DESC")
        self._gap = (front, min((id for id in self._known.values() if id > front), default=""))
        return False

    def _read_index_between(self, ids: Collection[str]) -> None:
        """Read on in the index behind each gap, from ids that are known from the rows themselves."""
        front, back = self._gap
        at = front
        for id in sorted(ids):
            if id > at and (not back or id < back):
                self._read_index_from(id, "")
                at = max(self._newest_id, id)

    def _read_index_from(self, start: str, order: str) -> bool:
        """Read the index to what cannot be read, or was read before; return whether its end was reached."""
        self._newest_id = start
        index, key = f"sqlite_autoindex_{self._name}_1", self._key
        sql = f"SELECT rowid, {key} FROM {self._name} INDEXED BY {index} WHERE {key} >= ? ORDER BY {key}{order}"
        try:
            for number, id in self._reader.selected(sql, (start,)):
                if number in self._known:  # also of pages that come round again
                    return False
                if isinstance(id, str):
                    self._known[number] = self._newest_id = id
        except unread.UNREADABLE:
            return False
        return True
