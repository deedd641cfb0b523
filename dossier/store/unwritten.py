"""What it means for the reviewer that a change could not be written."""

import sqlite3
from pathlib import Path

from dossier.model.errors import BugError, KnownError
from dossier.store import medium, unread


def gone(path: Path) -> KnownError:
    """Return the error for a file in which SQLite would go on writing, though nobody can find it again."""
    return KnownError(
        "file-gone",
        "“{name}” was moved, deleted or replaced while it was open, so the change was not kept; put it back in "
        "“{folder}”, or save a copy of what is shown here.",
        name=path.name,
        folder=path.absolute().parent,
    )


def write_error(path: Path, error: sqlite3.Error | UnicodeError) -> KnownError | BugError:
    """Return the error for what SQLite said of a write."""
    if isinstance(error, UnicodeEncodeError):
        return KnownError(
            "half-character",
            "The text holds half a character (a lone surrogate) that no file can keep; take it out.",
        )
    if isinstance(error, sqlite3.OperationalError):
        return KnownError(
            "cannot-write",
            "The change could not be written to “{name}” ({reason}); free some space or check the disk.",
            name=path.name,
            reason="its disk is full" if medium.is_full(path) else str(error),
        )
    if isinstance(error, UnicodeDecodeError) or type(error) is sqlite3.DatabaseError:
        return unread.reading_error(path, error)
    return BugError(f"the change does not fit the dossier: {error}")


def lent(path: Path) -> KnownError:
    """Return the error for a dossier into which a long change is being written beside the window."""
    return KnownError("dossier-busy", "“{name}” is being written just now; try again in a moment.", name=path.name)


def read_only(path: Path) -> KnownError:
    """Return the error for a dossier that was opened to be read."""
    return KnownError("read-only", "“{name}” is open for reading only; save a copy to change it.", name=path.name)
