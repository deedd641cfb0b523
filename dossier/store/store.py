"""One open dossier: reading rows, and the transactions in which rows are put and removed."""

import json
import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from dossier.model.errors import BugError, KnownError
from dossier.model.rows import Row
from dossier.store import indexing, keys, opening, schema, soundness, unread, unwritten, whereabouts
from dossier.store.companions import refuse_second_name
from dossier.store.journal import Journal
from dossier.store.keys import Key
from dossier.store.lock import Lock, locked
from dossier.store.logs import Found, KeptLog
from dossier.store.rows import ORDERS, TABLES, R, Value, from_values, listed_columns, where
from dossier.store.transaction import Transaction


class Store(Journal):
    """An open dossier. Made by `open_store` or `create_store`, on the thread that alone may write."""

    def __init__(self, path: Path, connection: sqlite3.Connection, lock: Lock | None, key: Key | None = None) -> None:
        self.path = path
        self.key = key  # of its passphrase; None where it has none
        self.connection = connection
        self._lock = lock
        self._owner = threading.get_ident()
        self._open: Transaction | None = None
        self._file = whereabouts.identity(path)
        self._shaken = False  # the disk failed us: the file is opened anew before it is used again
        self._log = KeptLog(path)
        self._newest: str | None = None  # the id of the journal's newest entry, once something was written
        self._watch: Callable[[int], None] | None = None
        self._second: sqlite3.Connection | None = None  # while a long change is written `beside`

    @property
    def read_only(self) -> bool:
        return self._lock is None

    @property
    def lent(self) -> bool:
        """Whether a long change is written `beside`: until it is done, nothing is written here."""
        return self._second is not None

    @property
    def writes_here(self) -> bool:
        """Whether this is the thread that writes here: then nothing is written while it does something else."""
        return not self.read_only and threading.get_ident() == self._owner

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
        return self._read(kind, where(kind, equals), *equals.values())

    def find_among(self, kind: type[R], column: str, values: Iterable[str], /) -> list[R]:
        """Return the rows of `kind` that have one of `values` in `column`, in the table's own order, in one read."""
        where(kind, {column: None})
        return self._read(kind, f' WHERE "{column}" IN (SELECT value FROM json_each(?))', json.dumps(list(values)))

    def _read(self, kind: type[R], which: str, *values: Value) -> list[R]:
        sql = f"SELECT {listed_columns(kind)} FROM {TABLES[kind]}{which} ORDER BY {ORDERS.get(kind, 'id')}"
        return [from_values(kind, row) for row in self.query(sql, *values)]

    def count(self, kind: type[Row], /, **equals: str | int | None) -> int:
        """Return how many rows of `kind` have columns that equal the values given."""
        (row,) = self.query(f"SELECT count(*) FROM {TABLES[kind]}{where(kind, equals)}", *equals.values())
        return int(row[0])

    def query(self, sql: str, *values: Value) -> list[sqlite3.Row]:
        """Run one reading statement. For the store's own modules, which alone write SQL."""
        if self._shaken and self._open is None and threading.get_ident() == self._owner:
            self._taken_up()
        try:
            return self.connection.execute(sql, values).fetchall()
        except unread.UNREADABLE as error:
            self._shaken = self._shaken or unread.is_out_of_reach(error)
            if self.writes_here and self._open is None and self._log_found() is Found.MENDED:
                return self.query(sql, *values)
            raise unread.reading_error(self.path, error) from error

    def content(self, sha256: str) -> bytes:
        """Return the bytes kept under their SHA-256 (hex). Raises KnownError where they do not match it."""
        import hashlib

        rows = self.query("SELECT bytes FROM contents WHERE sha256 = ?", sha256)
        data = rows[0][0] if rows else None
        if not isinstance(data, bytes) or hashlib.sha256(data).hexdigest() != sha256:
            raise unread.damaged(self.path, "the bytes of a document are not what they were")
        return data

    def refuse_damage(self) -> None:
        """Check the whole file. Raises KnownError where it is damaged."""
        try:
            soundness.refuse_damage(self.connection, self.path)
        except unread.UNREADABLE as error:
            raise unread.reading_error(self.path, error) from error

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        """All or nothing: what is put and removed inside is committed at the end, or not at all.

        Raises BugError off the owner's thread or inside another transaction, and KnownError when the disk is
        full, the file is gone or cannot be written; then nothing is changed.
        """
        if threading.get_ident() != self._owner:
            raise BugError("a dossier is written by the thread that opened it")
        if self.read_only:
            raise unwritten.read_only(self.path)
        if self._open is not None:
            raise BugError("a transaction is open already")
        if self.lent:
            raise unwritten.lent(self.path)
        self._stand_firm()
        self._open, changes = Transaction(self.connection, self._watch), self.connection.total_changes
        try:
            self.connection.execute("BEGIN IMMEDIATE")
            yield self._open
            indexing.complete(self.connection)
            if self._log_found() is not Found.LEFT:  # then what was read meanwhile may be anything
                raise unwritten.lent(self.path)
            self.connection.execute("COMMIT")
        except BaseException as error:
            self._shaken = self._shaken or unread.is_out_of_reach(error)
            self._log.forget()
            self._roll_back()
            if isinstance(error, indexing.TakenBack):
                raise unwritten.lent(self.path) from error
            if isinstance(error, sqlite3.Error | UnicodeError):
                raise unwritten.write_error(self.path, error) from error
            raise
        finally:
            self._open.end()
            done, self._open = self._open, None
        if not self._log.is_there():  # removed just now: what is in it goes into the file, which is then opened anew
            self._shaken = self.settle()
        elif not self._log.note(wrote=self.connection.total_changes > changes):
            self._begin_again()
        elif self._log.is_long:
            self.settle()
        self._newest = done.recorded or self._newest

    def _begin_again(self) -> None:
        """Open the file anew after a commit was cut off the log, without which SQLite would go on as if it were there.

        Raises KnownError: nothing was changed.
        """
        self._shaken = True
        self._log.empty()
        self.connection.close()
        self._log.put_back()
        self._use(self.path, opening.connect(self.path, read_only=False, key=self.key))
        raise unwritten.lent(self.path)

    def _log_found(self) -> Found:
        """Put right what others did to the log; SQLite may hold in memory what it read of that: all is opened anew."""
        found = self._log.mend()
        self._shaken = self._shaken or found is Found.MENDED
        return found

    def _roll_back(self) -> None:
        with suppress(sqlite3.Error):  # a disk that is gone; the file is opened anew, and rolled back, when it is back
            if self.connection.in_transaction:  # SQLite may have done so itself
                self.connection.execute("ROLLBACK")

    def lend(self) -> None:
        """Open the file once more, to be written `beside`; the next moment another may have its name.

        Raises KnownError where it cannot be written.
        """
        self.probe()
        second = opening.connect_again(self.path, self.key, read_only=False)
        if self._file != whereabouts.identity(self.path):
            second.close()
            raise unwritten.gone(self.path)
        self._second = second

    def take_back(self) -> None:
        """Write here again; nobody writes beside any more."""
        second, self._second = self._second, None
        if second is not None:
            second.close()

    @contextmanager
    def beside(self, watch: Callable[[int], None]) -> Iterator["Store"]:
        """Give what is `lent`, to be written on the thread that asks.

        `watch` is that of the transactions there. What is committed there is read here from then on.
        """
        assert self._second is not None
        own = Store(self.path, self._second, self._lock, self.key)
        own._file, own._watch = self._file, watch
        try:
            yield own
        finally:
            own.connection.close()

    def probe(self) -> None:
        """Write nothing new, but write, to the disk. Raises KnownError where that does not succeed."""
        with self.transaction():
            self.connection.execute(f"PRAGMA user_version = {schema.SCHEMA_VERSION}")

    def _stand_firm(self) -> None:
        """See that what is written now goes into the file that the reviewer knows; open it anew where need be.

        A file that was renamed is followed, one that was away with its stick is taken up again where nothing in it
        changed meanwhile. Raises KnownError where there is none to write to.
        """
        if self._lock is not None:
            self._lock.refuse_taken_over()
        if self._file != whereabouts.identity(self.path):
            now = whereabouts.name_now(self._file) if self._file is not None else None
            if now is not None:
                if self._watch is None:  # what is written `beside` stays in its file, which the window follows
                    self.move_to(now)
            elif not self._taken_up():
                raise unwritten.gone(self.path)
        elif self._is_unsure() and not self._taken_up():
            raise unread.unreadable(self.path, "its disk does not answer, or another program changed it")
        if whereabouts.is_emptied(self.path):  # SQLite may go on in the log beside it, which nobody can read then
            raise unread.damaged(self.path, "another program emptied it")

    def _is_unsure(self) -> bool:
        """Whether the file has to be opened anew before it is written: its disk or its log were not as they should."""
        return self._log_found() is Found.BROKEN or self._shaken or not self._log.is_there()

    def path_now(self) -> Path:
        """Return the path for who opens the file once more; one that was renamed is followed first."""
        if not self.read_only and not self.lent:
            with suppress(KnownError):  # who opens it says what is wrong
                self._stand_firm()
        return self.path

    def move_to(self, path: Path) -> None:
        """Go on in the file at `path`, which is this dossier: renamed, or a copy that was just made of it.

        Raises KnownError where it cannot be opened, or is open elsewhere; then all is as it was.
        """
        if self._lock is None:
            raise BugError("only a dossier that is written is followed")
        left = whereabouts.left_beside(self.path, self._file) if path != self.path else []
        complete = self.settle()
        with locked(path) as lock:
            connection = opening.connect(path, read_only=False, key=self.key)
        self._use(path, connection)
        self._lock.release()
        self._lock = lock
        if complete:
            whereabouts.sweep(left)

    def _use(self, path: Path, connection: sqlite3.Connection) -> None:
        with suppress(sqlite3.Error):
            self.connection.close()
        self.path, self.connection = path, connection
        self._file, self._shaken, self._log = whereabouts.identity(path), False, KeptLog(path)

    def _taken_up(self) -> bool:
        """Open the file at our path anew where it holds what ours held; return whether it does.

        While the file that we hold still answers, it is given up only for one that is complete with the same entries.
        """
        if whereabouts.identity(self.path) is None:
            return False
        try:
            self.connection.execute("PRAGMA shrink_memory")  # pages of a log that was not ours
            known = opening.newest_entry(self.connection)
        except sqlite3.Error:
            known = self._newest
        else:
            if self.settle() and opening.newest_entry_alone(self.path, self.key) != known:
                return False
        try:
            connection = opening.connect(self.path, read_only=self.read_only, key=self.key)
        except KnownError:
            return False
        if known is not None and opening.newest_entry(connection) != known:
            connection.close()
            return False
        self._use(self.path, connection)
        return True

    def keep_lock(self) -> None:
        """Tell other computers that the dossier is still open here; to be called every few minutes."""
        if self._lock is not None:
            self._lock.keep_alive()

    def settle(self) -> bool:
        """Make the main file complete by itself, for whoever copies it to a stick, and return whether it is.

        It is not while another process still reads an older state, or when the disk is full. Nothing is lost then:
        the commits stay in the write-ahead log beside it.
        """
        if self.read_only or self._open is not None or self._log_found() is Found.BROKEN:
            return False
        try:
            _, written, moved = self.connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
        except sqlite3.DatabaseError:  # also where the file is damaged, or closed already
            return False
        return bool(written == moved)

    def close(self) -> None:
        """Settle and close. Doing so twice is harmless."""
        left = whereabouts.left_beside(self.path, self._file)
        if not self.read_only and self._log_found() is Found.BROKEN and self._log.renew():
            # Closing the last connection copies the log that it has into the file: this is not to be the last.
            with suppress(KnownError):
                self._use(self.path, opening.connect(self.path, read_only=False, key=self.key))
        complete = self.settle()  # for the last connection SQLite does it, not while another process reads
        try:
            self.connection.close()
        finally:
            if self._lock is not None:
                self._lock.release()
        if complete:
            whereabouts.sweep(left)


def open_store(
    path: Path,
    *,
    read_only: bool = False,
    as_it_is: bool = False,
    key: Key | None = None,
    take_over: bool = False,
) -> Store:
    """Open the dossier at `path`. One of an older schema is migrated, not `as_it_is` (to be copied, and read only).

    `key` opens a protected one, and is not used for another; `take_over` is as in `Lock.acquire`.
    Raises KnownError when it is no dossier, damaged, newer than this program, protected by another passphrase or, for
    writing, in use or there under several names.
    """
    if read_only:
        connection = whereabouts.of_one_file(
            path, lambda: opening.connect(path, read_only=True, as_it_is=as_it_is, key=key)
        )
        return Store(path, connection, None, _used(key, path))
    opening.look_at(path, key)
    refuse_second_name(path)
    with locked(path, take_over=take_over) as lock:
        return Store(path, opening.connect(path, read_only=False, key=key), lock, _used(key, path))


def create_store(path: Path, key: Key | None = None) -> Store:
    """Make an empty dossier at `path`, protected with `key`, and open it. Raises KnownError when there is a file."""
    with locked(path) as lock:
        return Store(path, opening.create(path, key), lock, key)


def _used(key: Key | None, path: Path) -> Key | None:
    return key if key is not None and keys.is_protected(path) else None
