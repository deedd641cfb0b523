"""What it means for the reviewer that a dossier, or a part of it, could not be read."""

import sqlite3
from pathlib import Path

from dossier.model.errors import KnownError
from dossier.store import medium

DAMAGE = ("damaged", "row-damaged")  # codes of what is said of a file that is broken inside
UNREADABLE = (sqlite3.DatabaseError, UnicodeDecodeError)  # the latter for messages that quote broken bytes
BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
OUT_OF_REACH = {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_PERM, sqlite3.SQLITE_READONLY}


def damaged(path: Path, reason: str) -> KnownError:
    """Return the error for a file that is broken inside."""
    return KnownError(
        "damaged",
        "“{name}” is damaged ({reason}); it was left as it is: recover what can be read of it, or restore a backup.",
        name=path.name,
        reason=" ".join(reason.split()),
    )


def reading_error(path: Path, error: sqlite3.DatabaseError | UnicodeDecodeError) -> KnownError:
    """Return what an error of SQLite while opening or reading means for the reviewer."""
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF
    if code in BUSY:
        return KnownError(
            "dossier-busy", "“{name}” is being written by another program; try again in a moment.", name=path.name
        )
    out_of_room = code in OUT_OF_REACH and medium.is_full(path)  # a reader too begins a log beside it
    if code == sqlite3.SQLITE_FULL or out_of_room:
        return KnownError(
            "disk-full",
            "“{name}” cannot be opened while its disk is full; free some space, then try again.",
            name=path.name,
        )
    if code in OUT_OF_REACH:
        return unreadable(path, str(error))
    return damaged(path, "text that is none" if isinstance(error, UnicodeDecodeError) else str(error))


def is_out_of_reach(error: BaseException) -> bool:
    """Whether `error` is the disk's fault: what is open may be of no use any more, even when the disk is back.

    What was opened on a disk that was read-only stays so when the disk no longer is.
    """
    codes = (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY)
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in codes


def is_damage(error: BaseException) -> bool:
    """Whether `error` says that the file is broken inside."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def unreadable(path: Path, reason: str) -> KnownError:
    """Return the error for a file that its disk does not hand over."""
    return KnownError(
        "cannot-read",
        "“{name}” cannot be read ({reason}); check its permissions and its disk.",
        name=path.name,
        reason=reason,
    )
