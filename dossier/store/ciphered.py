"""SQLCipher, made to look like Python's own sqlite3, errors and all. Loaded when the first protected file is opened."""

import sqlite3
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Any, Self, cast

from sqlcipher3 import dbapi2 as sqlcipher

_ATTACH = 24  # SQLITE_ATTACH, in sqlite.org/c3ref/c_alter_table.html
_OK, _DENY = 0, 1


def connect(address: str, raw: str | None, *, patience: float) -> sqlite3.Connection:
    """Return a connection to the file at `address` (a URI), encrypted with the key `raw`, not encrypted without one.

    No file of another key is touched by it; a wrong key is found when something is read (SQLITE_NOTADB).
    """
    connection = sqlcipher.connect(
        address, uri=True, isolation_level=None, check_same_thread=False, timeout=patience, factory=_Connection
    )
    connection.row_factory = sqlcipher.Row
    connection.execute("PRAGMA cipher_log_level = NONE")  # it prints on stderr else
    if raw is not None:
        connection.execute(f'PRAGMA key = "{raw}"')
    return cast(sqlite3.Connection, connection)


def forbid_attaching(connection: sqlite3.Connection) -> None:
    """Let no statement attach another file; Python's sqlite3 has a limit for that, SQLCipher's binding has none."""
    connection.set_authorizer(_authorize)


def pour(connection: sqlite3.Connection, address: str, raw: str) -> None:
    """Put all that the file at `address` holds into the empty file of `connection`; `raw` is its key, '' for none."""
    connection.execute("ATTACH ? AS old KEY ?", (address, raw))
    connection.execute("SELECT sqlcipher_export('main', 'old')").fetchall()
    for pragma in ("application_id", "user_version"):
        (value,) = connection.execute(f"PRAGMA old.{pragma}").fetchone()
        connection.execute(f"PRAGMA main.{pragma} = {value}")
    connection.execute("DETACH old")
    connection.execute("PRAGMA writable_schema = RESET")  # the index for searching came in as a row; now it is a table


def _authorize(action: int, *about: str | None) -> int:
    return _DENY if action == _ATTACH else _OK


def _translated(error: Exception) -> sqlite3.Error:
    """Return the error of sqlite3 that says what SQLCipher's says."""
    kind: type[sqlite3.Error] = getattr(sqlite3, type(error).__name__, sqlite3.DatabaseError)
    translated = kind(*error.args)
    translated.sqlite_errorcode = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
    translated.sqlite_errorname = getattr(error, "sqlite_errorname", "SQLITE_ERROR")
    return translated


class _Cursor(sqlcipher.Cursor):  # type: ignore[misc]
    def execute(self, sql: str, values: Sequence[Any] = ()) -> Self:
        try:
            super().execute(sql, values)
        except sqlcipher.Error as error:
            raise _translated(error) from error
        return self

    def executemany(self, sql: str, rows: Any) -> Self:
        try:
            super().executemany(sql, rows)
        except sqlcipher.Error as error:
            raise _translated(error) from error
        return self

    def fetchall(self) -> list[Any]:
        try:
            return cast(list[Any], super().fetchall())
        except sqlcipher.Error as error:
            raise _translated(error) from error

    def fetchone(self) -> Any:
        try:
            return super().fetchone()
        except sqlcipher.Error as error:
            raise _translated(error) from error

    def __next__(self) -> Any:
        try:
            return super().__next__()
        except sqlcipher.Error as error:
            raise _translated(error) from error


class _Connection(sqlcipher.Connection):  # type: ignore[misc]
    def cursor(self, factory: type[_Cursor] = _Cursor) -> _Cursor:
        try:
            return cast(_Cursor, super().cursor(factory))
        except sqlcipher.Error as error:
            raise _translated(error) from error

    def execute(self, sql: str, values: Sequence[Any] = ()) -> _Cursor:
        return self.cursor().execute(sql, values)

    def executemany(self, sql: str, rows: Any) -> _Cursor:
        return self.cursor().executemany(sql, rows)

    def backup(
        self, target: Any, *, pages: int = -1, progress: Callable[[int, int, int], None] = lambda *status: None
    ) -> None:
        try:
            super().backup(target, pages=pages, progress=progress)
        except sqlcipher.Error as error:
            raise _translated(error) from error

    def blobopen(self, table: str, column: str, row: int, *, readonly: bool = False) -> "_Blob":
        try:
            return _Blob(self.open_blob(table, column, row, readonly))
        except sqlcipher.Error as error:
            raise _translated(error) from error


class _Blob:
    def __init__(self, blob: Any) -> None:
        self._blob = blob

    def read(self, size: int) -> bytes:
        try:
            return bytes(self._blob.read(size))
        except sqlcipher.Error as error:
            raise _translated(error) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._blob.close()
