"""Reading what can be read of a damaged file, row by row, past the pages that are gone."""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from dossier.model.errors import KnownError
from dossier.model.rows import Row
from dossier.store import opening
from dossier.store.keys import Key
from dossier.store.rows import KINDS, R, columns, from_values

_TRIES = 20_000  # row numbers that are tried one by one where no index tells which there are


@dataclass(slots=True)
class Salvaged:
    """What was read: rows by table, and what is known to be missing, as (table, id) with '' for an id not known.

    `contents` and `journal` are as in the tables of those names.
    """

    rows: dict[str, list[Row]] = field(default_factory=dict)
    missing: list[tuple[str, str]] = field(default_factory=list)
    contents: dict[str, bytes] = field(default_factory=dict)
    journal: list[tuple[Any, ...]] = field(default_factory=list)


def salvage(path: Path, key: Key | None = None) -> Salvaged:
    """Return what can be read of the damaged dossier at `path`, which is not changed.

    Raises KnownError where not even its tables can be found.
    """
    opening.look_at(path, key)
    found = Salvaged()
    try:
        with closing(opening.connect_damaged(path, key)) as connection:
            tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
            for table, kind in KINDS.items():
                found.rows[table] = []
                if table in tables:
                    _salvage_table(connection, table, kind, found)
            hashes = _index(connection, "contents", "sha256")
            for sha256, data in _readable(connection, "contents", ("sha256", "bytes"), found, hashes):
                if isinstance(sha256, str) and isinstance(data, bytes):
                    found.contents[sha256] = data
            entries = _index(connection, "journal", "id")
            names = ("seq", "id", "at", "reviewer", "label", "rows", "undoes")
            found.journal = sorted(_readable(connection, "journal", names, found, entries), key=_first)
    except opening.UNREADABLE as error:
        raise KnownError(
            "beyond-recovery",
            "Nothing can be read of “{name}”: the page that says where everything is is gone; restore a backup.",
            name=path.name,
        ) from error
    return found


def _first(row: tuple[Any, ...]) -> int:
    return row[0] if isinstance(row[0], int) else 0


def _salvage_table(connection: sqlite3.Connection, table: str, kind: type[R], found: Salvaged) -> None:
    known = _index(connection, table, "id")
    read: dict[str, Row] = {}
    for values in _readable(connection, table, columns(kind), found, known):
        try:
            row = from_values(kind, values)
        except KnownError:
            found.missing.append((table, values[0] if isinstance(values[0], str) else ""))
        else:
            read[row.id] = row
    found.rows[table] = list(read.values())
    lost = {id for _, id in found.missing}
    found.missing += [(table, id) for id in known.values() if id not in read and id not in lost]


def _index(connection: sqlite3.Connection, table: str, column: str) -> dict[int, str]:
    """Return the row numbers and the ids that the index of the ids has, which lies on other pages than the rows."""
    ids: dict[int, str] = {}
    index = f"sqlite_autoindex_{table}_1"
    sql = f"SELECT rowid, {column} FROM {table} INDEXED BY {index} WHERE {column} >= '' ORDER BY {column}"
    for order in ("", " DESC"):
        try:
            for number, id in connection.execute(sql + order):
                if isinstance(id, str):
                    ids[number] = id
        except opening.UNREADABLE:
            continue  # from the other end
        break
    return ids


def _readable(
    connection: sqlite3.Connection, table: str, names: Sequence[str], found: Salvaged, known: Mapping[int, str]
) -> Iterator[tuple[Any, ...]]:
    """Yield the rows that can be read: from the front to the first gap, from the back to it, and each one between."""
    listed = ", ".join(f'"{name}"' for name in names)
    sql = f"SELECT rowid, {listed} FROM {table} NOT INDEXED ORDER BY rowid"
    read: set[int] = set()
    for order in ("", " DESC"):
        try:
            for number, *values in connection.execute(sql + order):
                if number in read:
                    break
                read.add(number)
                yield tuple(values)
            else:
                return
        except opening.UNREADABLE:
            continue
    if not known:
        found.missing.append((table, ""))
    front = min(read, default=0)
    numbers = sorted(set(known) - read) if known else range(front, front + _TRIES)
    for number in numbers:
        if number not in read:
            with suppress(*opening.UNREADABLE):
                row = connection.execute(f"SELECT {listed} FROM {table} WHERE rowid = ?", (number,)).fetchone()
                if row is not None:
                    yield tuple(row)
