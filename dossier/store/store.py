"""One open dossier: reading rows, and the transactions in which rows are put and removed."""

import hashlib
import json
import sqlite3
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from dossier.model.changes import Changes
from dossier.model.errors import BugError, KnownError
from dossier.model.rows import Brief, Page, Row
from dossier.store import opening, searching
from dossier.store.lock import Lock
from dossier.store.rows import KINDS, ORDERS, TABLES, R, Value, Values, columns, from_values, to_values


@dataclass(frozen=True, slots=True)
class RowStep:
    """One row before and after: `before` is None for a row put in, `after` for a row taken out."""

    table: str
    id: str
    before: Row | None
    after: Row | None


Step = tuple[RowStep, ...]  # all that one transaction did, in order


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One change as it was recorded. `undoes` is the id of the entry that it takes back."""

    id: str
    at: str
    reviewer: str
    label: str
    rows: Sequence[dict[str, Any]]
    undoes: str | None


class Store:
    """An open dossier. Made by `open_store` or `create_store`, on the thread that alone may write."""

    def __init__(self, path: Path, connection: sqlite3.Connection, lock: Lock | None) -> None:
        self.path = path
        self.connection = connection
        self._lock = lock
        self._owner = threading.get_ident()
        self._open: Transaction | None = None
        self._file = _identity(path)

    @property
    def read_only(self) -> bool:
        return self._lock is None

    def get(self, kind: type[R], id: str, /) -> R:
        """Return the row of `kind` with that id. Raises BugError where there is none."""
        row = self.seek(kind, id)
        if row is None:
            raise BugError(f"no row {id} in {TABLES[kind]}")
        return row

    def seek(self, kind: type[R], id: str, /) -> R | None:
        """Return the row of `kind` with that id, or None."""
        return next(iter(self.find(kind, id=id)), None)

    def find(self, kind: type[R], /, **equals: str | int | None) -> list[R]:
        """Return the rows of `kind` whose columns equal the values given, in the table's own order."""
        names = ", ".join(f'"{name}"' for name in columns(kind))
        sql = f"SELECT {names} FROM {TABLES[kind]}{_where(kind, equals)} ORDER BY {ORDERS.get(kind, 'id')}"
        return [from_values(kind, values) for values in self.query(sql, *equals.values())]

    def count(self, kind: type[Row], /, **equals: str | int | None) -> int:
        """Return how many rows of `kind` have columns that equal the values given."""
        (row,) = self.query(f"SELECT count(*) FROM {TABLES[kind]}{_where(kind, equals)}", *equals.values())
        return int(row[0])

    def query(self, sql: str, *values: Value) -> list[sqlite3.Row]:
        """Run one reading statement. For the store's own modules, which alone write SQL."""
        try:
            return self.connection.execute(sql, values).fetchall()
        except opening.UNREADABLE as error:
            raise opening.reading_error(self.path, error) from error

    def content(self, sha256: str) -> bytes:
        """Return the bytes kept under their SHA-256 (hex). Raises KnownError where they do not match it."""
        rows = self.query("SELECT bytes FROM contents WHERE sha256 = ?", sha256)
        if not rows or hashlib.sha256(rows[0][0]).hexdigest() != sha256:
            raise opening.damaged(self.path, "the bytes of a document are not what they were")
        return bytes(rows[0][0])

    def refuse_damage(self) -> None:
        """Check the whole file. Raises KnownError where it is damaged."""
        try:
            opening.refuse_damage(self.connection, self.path)
        except opening.UNREADABLE as error:
            raise opening.reading_error(self.path, error) from error

    @contextmanager
    def transaction(self) -> Iterator["Transaction"]:
        """All or nothing: what is put and removed inside is committed at the end, or not at all.

        Raises BugError off the owner's thread or inside another transaction, and KnownError when the disk is
        full, the file is gone or cannot be written; then nothing is changed.
        """
        if threading.get_ident() != self._owner:
            raise BugError("a dossier is written by the thread that opened it")
        if self.read_only:
            raise KnownError(
                "read-only", "“{name}” is open for reading only; save a copy to change it.", name=self.path.name
            )
        if self._open is not None:
            raise BugError("a transaction is open already")
        if _identity(self.path) != self._file:  # SQLite would go on writing to a file that nobody can find again
            raise KnownError(
                "file-gone",
                "“{name}” was moved, deleted or replaced while it was open, so the change was not kept; put it back in "
                "“{folder}”.",
                name=self.path.name,
                folder=self.path.absolute().parent,
            )
        self._open = Transaction(self.connection)
        try:
            self.connection.execute("BEGIN IMMEDIATE")
            yield self._open
            self.connection.execute("COMMIT")
        except BaseException as error:
            self._roll_back()
            if isinstance(error, sqlite3.Error | UnicodeDecodeError):
                raise _write_error(self.path, error) from error
            if isinstance(error, UnicodeEncodeError):
                raise KnownError(
                    "half-character",
                    "The text holds half a character (a lone surrogate) that no file can keep; take it out.",
                ) from error
            raise
        finally:
            self._open.end()
            self._open = None

    def _roll_back(self) -> None:
        if self.connection.in_transaction:  # SQLite may have done so itself
            self.connection.execute("ROLLBACK")

    def journal(self, limit: int = -1) -> list[JournalEntry]:
        """Return the newest journal entries first; all of them where `limit` is negative."""
        return self._entries("ORDER BY seq DESC LIMIT ?", limit)

    def has_entry(self, id: str) -> bool:
        """Whether the journal has an entry with that id."""
        return bool(self.query("SELECT 1 FROM journal WHERE id = ?", id))

    def entries_after(self, id: str) -> list[JournalEntry]:
        """Return the journal entries after the one with that id, the oldest first; none where there is no such."""
        return self._entries("WHERE seq > (SELECT seq FROM journal WHERE id = ?) ORDER BY seq", id)

    def entries_since(self, at: str) -> list[JournalEntry]:
        """Return the journal entries made at the time `at` (UTC, ISO 8601) or later, the oldest first."""
        return self._entries("WHERE at >= ? ORDER BY seq", at)

    def _entries(self, which: str, value: Value) -> list[JournalEntry]:
        rows = self.query(f"SELECT id, at, reviewer, label, rows, undoes FROM journal {which}", value)
        try:
            return [
                JournalEntry(id, at, reviewer, label, json.loads(changed), undoes)
                for id, at, reviewer, label, changed, undoes in rows
            ]
        except (ValueError, RecursionError) as error:
            raise opening.damaged(self.path, "its journal cannot be read") from error

    def settle(self) -> bool:
        """Make the main file complete by itself, for whoever copies it to a stick, and return whether it is.

        It is not while another process still reads an older state, or when the disk is full. Nothing is lost then:
        the commits stay in the write-ahead log beside it.
        """
        if self.read_only or self.connection.in_transaction:
            return False
        try:
            _, written, moved = self.connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
        except sqlite3.OperationalError:
            return False
        return bool(written == moved)

    def close(self) -> None:
        """Settle and close. Doing so twice is harmless."""
        with suppress(sqlite3.ProgrammingError):  # closed already
            self.settle()  # for the last connection SQLite does it, not while another process reads
        try:
            self.connection.close()
        finally:
            if self._lock is not None:
                self._lock.release()


def _identity(path: Path) -> tuple[int, int] | None:
    """Return what tells a file from another that took its name (device and inode); None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


class Transaction:
    """Puts and removes rows, keeps the search index in step and remembers each row before and after."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._steps: list[RowStep] = []
        self._ended = False

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

    def replay(self, step: Step, *, backwards: bool) -> None:
        """Bring every row of `step` to its state before it (`backwards`) or after it."""
        for part in reversed(step) if backwards else step:
            self._write(part.table, part.id, part.before if backwards else part.after)

    def keep(self, data: bytes) -> str:
        """Keep `data` under its SHA-256 and return that (hex). Bytes stay with the journal, also after an undo."""
        sha256 = hashlib.sha256(data).hexdigest()
        self._execute("INSERT OR IGNORE INTO contents VALUES (?, ?)", sha256, data)
        return sha256

    def record(self, id: str, at: str, reviewer: str, label: str, undoes: str | None) -> None:
        """Write all that was done so far as one row of the journal."""
        rows = json.dumps([_journal_row(step) for step in self._steps], ensure_ascii=False)
        sql = "INSERT INTO journal (id, at, reviewer, label, rows, undoes) VALUES (?, ?, ?, ?, ?, ?)"
        self._execute(sql, id, at, reviewer, label, rows, undoes)

    def _write(self, table: str, id: str, row: Row | None) -> None:
        kind = KINDS[table]
        names = ", ".join(f'"{name}"' for name in columns(kind))
        found = self._execute(f"SELECT {names} FROM {table} WHERE id = ?", id).fetchone()
        before = from_values(kind, found) if found else None
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
        searching.index(self._connection, id, before, row)
        self._steps.append(RowStep(table, id, before, row))

    def _execute(self, sql: str, *values: Value) -> sqlite3.Cursor:
        if self._ended:
            raise BugError("this transaction has ended; a dossier is written inside a change alone")
        return self._connection.execute(sql, values)


def open_store(path: Path, *, read_only: bool = False) -> Store:
    """Open the dossier at `path`.

    Raises KnownError when it is no dossier, damaged, newer than this program, or, for writing, in use.
    """
    if read_only:
        return Store(path, opening.connect(path, read_only=True), None)
    opening.look_at(path)
    lock = Lock(path)
    lock.acquire()
    try:
        return Store(path, opening.connect(path, read_only=False), lock)
    except BaseException:
        lock.release()
        raise


def create_store(path: Path) -> Store:
    """Make an empty dossier at `path` and open it. Raises KnownError when there is a file already."""
    lock = Lock(path)
    lock.acquire()
    try:
        return Store(path, opening.create(path), lock)
    except BaseException:
        lock.release()
        raise


def _where(kind: type[Any], equals: Mapping[str, str | int | None]) -> str:
    unknown = set(equals) - set(columns(kind))
    if unknown:
        raise BugError(f"{TABLES[kind]} has no column {unknown}")
    return " WHERE " + " AND ".join(f'"{name}" IS ?' for name in equals) if equals else ""


def _journal_row(step: RowStep) -> dict[str, Any]:
    return {
        "table": step.table,
        "id": step.id,
        "before": _journal_values(step.before),
        "after": _journal_values(step.after),
    }


def _journal_values(row: Row | None) -> Values | None:
    """The row as the journal keeps it: without the long texts that can be read again from the bytes kept."""
    if isinstance(row, Brief):
        sha256 = hashlib.sha256(row.original).hexdigest()
        return to_values(replace(row, original=b"")) | {"original": sha256}
    if isinstance(row, Page):
        return to_values(replace(row, text="", formatting=""))
    return to_values(row) if row is not None else None


def _write_error(path: Path, error: sqlite3.Error | UnicodeDecodeError) -> KnownError | BugError:
    if isinstance(error, sqlite3.OperationalError):
        return KnownError(
            "cannot-write",
            "The change could not be written to “{name}” ({reason}); free some space or check the disk.",
            name=path.name,
            reason=str(error),
        )
    if isinstance(error, UnicodeDecodeError) or type(error) is sqlite3.DatabaseError:
        return opening.reading_error(path, error)
    return BugError(f"the change does not fit the dossier: {error}")
