"""Rows put and removed in one transaction of a dossier, each remembered before and after."""

import json
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Any, NamedTuple

from dossier.model.changes import Changes
from dossier.model.errors import BugError
from dossier.model.rows import Brief, Page, Row
from dossier.store import indexing
from dossier.store.rows import KINDS, TABLES, Value, Values, from_values, listed_columns, to_values


class RowStep(NamedTuple):
    """One row before and after: `before` is None for a row put in, `after` for a row taken out."""

    table: str
    id: str
    before: Row | None
    after: Row | None


Step = tuple[RowStep, ...]  # all that one transaction did, in order


class Transaction:
    """Puts and removes rows, keeps the search index in step and remembers each row before and after.

    `watch` is told how many rows were written, before each; what it raises ends the transaction.
    """

    def __init__(self, connection: sqlite3.Connection, watch: Callable[[int], None] | None = None) -> None:
        self._connection = connection
        self._watch = watch
        self._steps: list[RowStep] = []
        self._ended = False
        self.recorded: str | None = None  # the id of the journal's entry, once there is one

    def end(self) -> None:
        """Take no more rows: whoever still holds this transaction could only write past it."""
        self._ended = True

    @property
    def step(self) -> Step:
        return tuple(self._steps)

    @property
    def changes(self) -> Changes:
        """What has been touched so far."""
        tables: dict[str, set[str]] = {}
        for step in self._steps:
            tables.setdefault(step.table, set()).add(step.id)
        return Changes(MappingProxyType({name: frozenset(ids) for name, ids in tables.items()}))

    def put(self, row: Row) -> None:
        """Insert `row`, or update the row that has its id. A row that stays as it is, is not touched."""
        self._write(TABLES[type(row)], row.id, row)

    def remove(self, kind: type[Row], id: str) -> None:
        """Take out the row of `kind` with that id, if there is one."""
        self._write(TABLES[kind], id, None)

    def replay(self, step: Step, *, backwards: bool) -> bool:
        """Bring every row of `step` to its state before it (`backwards`) or after it.

        Stops and returns False at one that is not as `step` left it, or found it: another program changed it since.
        """
        for part in reversed(step) if backwards else step:
            old, new = (part.after, part.before) if backwards else (part.before, part.after)
            if self._row(part.table, part.id) != old:
                return False
            self._write(part.table, part.id, new)
        return True

    def keep(self, data: bytes) -> str:
        """Keep `data` under its SHA-256 and return that (hex). Bytes stay with the journal, also after an undo."""
        sha256 = _sha256(data)
        self._execute("INSERT OR IGNORE INTO contents VALUES (?, ?)", sha256, data)
        return sha256

    def record(self, id: str, at: str, reviewer: str, label: str, undoes: str | None) -> None:
        """Write all that was done so far as one row of the journal."""
        rows = json.dumps([_journal_row(step) for step in self._steps], ensure_ascii=False)
        sql = "INSERT INTO journal (id, at, reviewer, label, rows, undoes) VALUES (?, ?, ?, ?, ?, ?)"
        self._execute(sql, id, at, reviewer, label, rows, undoes)
        self.recorded = id

    def keep_journal(self, entries: Sequence[Sequence[Value]]) -> None:
        """Put in whole entries of the journal (seq, id, at, reviewer, label, rows, undoes) of another file."""
        for entry in entries:
            self._execute("INSERT OR IGNORE INTO journal VALUES (?, ?, ?, ?, ?, ?, ?)", *entry)

    def _write(self, table: str, id: str, row: Row | None) -> None:
        kind = KINDS[table]
        names = listed_columns(kind)
        if self._watch is not None:
            self._watch(len(self._steps))
        before = self._row(table, id)
        if before == row:
            return
        if row is None:
            self._execute(f"DELETE FROM {table} WHERE id = ?", id)
        else:
            values = to_values(row)
            if before is None:
                places = ", ".join("?" for _ in values)
                self._execute(f"INSERT INTO {table} ({names}) VALUES ({places})", *values.values())
            else:
                settings = ", ".join(f'"{name}" = ?' for name in values)
                self._execute(f"UPDATE {table} SET {settings} WHERE id = ?", *values.values(), id)
        indexing.index(self._connection, id, before, row)
        self._steps.append(RowStep(table, id, before, row))

    def _row(self, table: str, id: str) -> Row | None:
        kind = KINDS[table]
        names = listed_columns(kind)
        found = self._execute(f"SELECT {names} FROM {table} WHERE id = ?", id).fetchone()
        return from_values(kind, found) if found else None

    def _execute(self, sql: str, *values: Value) -> sqlite3.Cursor:
        if self._ended:
            raise BugError("this transaction has ended; a dossier is written inside a change alone")
        return self._connection.execute(sql, values)


def _journal_row(step: RowStep) -> dict[str, Any]:
    return {
        "table": step.table,
        "id": step.id,
        "before": journal_values(step.before),
        "after": journal_values(step.after),
    }


def _sha256(data: bytes) -> str:
    import hashlib  # which a start does without

    return hashlib.sha256(data).hexdigest()


def journal_values(row: Row | None) -> Values | None:
    """Return the row as the journal keeps it: without the long texts that can be read again from the bytes kept."""
    if isinstance(row, Brief):
        sha256 = _sha256(row.original)
        return to_values(replace(row, original=b"")) | {"original": sha256}
    if isinstance(row, Page):
        return to_values(replace(row, text="", formatting=""))
    return to_values(row) if row is not None else None
