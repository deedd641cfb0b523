"""Whether a dossier holds only what this program writes: no page is broken, each row is one and points to one."""

import sqlite3
from contextlib import suppress
from dataclasses import MISSING, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dossier.model.errors import BugError, KnownError
from dossier.model.rows import Brief, Row
from dossier.store import indexing
from dossier.store.rows import KINDS, TABLES, from_values, listed_columns, part_from_values
from dossier.store.unread import DAMAGE, UNREADABLE, damaged, reading_error

if TYPE_CHECKING:
    from dossier.store.store import Store

# What is raised where something is not as it must be: our own fault, unless the file is damaged.
SURPRISES = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    BugError,
    LookupError,
    RecursionError,
    TypeError,
    ValueError,
)


def damage_of(store: "Store") -> KnownError | None:
    """Look at all of an open dossier, row by row too, and return what is damaged; None where nothing is.

    For who met one of SURPRISES: a large file is opened without a look at all of it, and what only its rows can tell is
    met by whoever reads them. It may take seconds.
    """
    try:
        store.refuse_damage()
        for kind, table in TABLES.items():
            for row in store.connection.execute(f"SELECT {listed_columns(kind)} FROM {table}"):
                from_values(kind, row)
        _refuse_wrong_history(store)
    except UNREADABLE as error:
        found = reading_error(store.path, error)
    except KnownError as error:
        found = error
    else:
        return None
    return found if found.code in DAMAGE else None


def _refuse_wrong_history(store: "Store") -> None:
    try:
        for entry in store.journal():
            for row in entry.rows:
                for values in (row["before"], row["after"]):
                    if values is not None:
                        _refuse_wrong_values(KINDS[row["table"]], values)
    except KeyError as error:
        raise damaged(store.path, "its journal cannot be read") from error


def _refuse_wrong_values(kind: type[Row], values: dict[str, Any]) -> None:
    """Raise KnownError, or KeyError, where a row in the journal is none. Older ones lack columns that came later."""
    kept = values | {"original": b""} if kind is Brief else values  # its bytes lie elsewhere
    named = [each.name for each in fields(kind) if each.name in kept or each.default is each.default_factory is MISSING]
    part_from_values(kind, named, [kept[name] for name in named])


def refuse_damage(connection: sqlite3.Connection, path: Path) -> None:
    """Raise KnownError where SQLite finds the file damaged, a row points nowhere, or a range leaves its text."""
    # All at one moment. Of a protected file SQLCipher looks at the index for searching, too, as that was when it was
    # last asked something: what another program wrote meanwhile would be damage.
    connection.execute("SAVEPOINT looking")
    try:
        with suppress(*UNREADABLE, MemoryError):  # the latter where the index asks for more than there is
            connection.execute("SELECT 1 FROM search WHERE search MATCH 'x' LIMIT 1").fetchone()
        _refuse_damage(connection, path)
    finally:
        with suppress(*UNREADABLE):  # an error of the disk took it back already
            connection.execute("RELEASE looking")


def _refuse_damage(connection: sqlite3.Connection, path: Path) -> None:
    findings = _findings(connection)
    if of_the_file := [finding for finding in findings if finding != "ok" and "fts5" not in finding.lower()]:
        raise damaged(path, of_the_file[0])  # the index for searching is made anew where it is met
    if connection.execute("PRAGMA foreign_key_check").fetchone():
        raise damaged(path, "a row points to one that is missing")
    for table in ("claims", "limits", "markers"):
        # The ends first: joined before, SQLite would carry a section's whole text along with every row.
        ends = f'SELECT section_id, max("end") AS furthest FROM {table} GROUP BY section_id'
        furthest = f"SELECT furthest, body FROM ({ends}) JOIN sections ON sections.id = section_id"
        if any(end > len(body) for end, body in connection.execute(furthest)):
            raise damaged(path, f"a range of its {table} leaves its text")


def _findings(connection: sqlite3.Connection) -> list[str]:
    """Return what SQLite finds; table by table where that of SQLCipher fails over the index for searching."""
    try:
        return [finding for (finding,) in connection.execute("PRAGMA integrity_check(2)")]
    except (*UNREADABLE, MemoryError) as error:
        if not indexing.is_damaged(error):
            raise
    tables = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage").fetchall()
    checks = (connection.execute(f"PRAGMA integrity_check({table})") for (table,) in tables)
    return [finding for check in checks for (finding,) in check]
