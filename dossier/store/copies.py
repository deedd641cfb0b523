"""Whole copies of a dossier: of all that is committed, also while it is worked on, and where its file is gone."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from dossier.model.errors import KnownError
from dossier.store import opening
from dossier.store.store import Store

_AT_ONCE = 2_000  # pages between two looks at whether the copy is still wanted


class NotWanted(Exception):
    """The copy was given up."""


def write_copy(store: Store, target: Path, *, wanted: Callable[[], bool] = lambda: True) -> None:
    """Write all that is committed in `store` to a new file at `target`, readable by its owner alone, and to the disk.

    The copy is one file, complete by itself. Raises FileExistsError, KnownError when it cannot be written or read, and
    NotWanted; then nothing is left behind.
    """
    try:
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError:
        raise
    except OSError as error:
        raise _not_written(target, error.strerror or str(error)) from error
    try:
        with closing(opening.connect_new(target)) as copy:
            _copy(store, copy, wanted)
            copy.execute("PRAGMA journal_mode = DELETE")
        _to_the_disk(target)
    except BaseException as error:
        for ending in ("", "-journal", "-wal", "-shm"):
            with suppress(OSError):
                target.with_name(target.name + ending).unlink()
        if isinstance(error, sqlite3.Error | OSError):
            full = opening.is_full(target)
            raise _not_written(target, "its disk is full" if full else str(error)) from error
        raise


def put_back(source: Store, target: Store) -> None:
    """Make the open dossier `target` what `source` is, in one transaction; what was there is not in it any more.

    Readers never see half of it, and a power cut leaves the one or the other. What was read of `target` before, and
    what its editor could undo, is of no use afterwards. Raises KnownError; then it is as it was.
    """
    try:
        _copy(source, target.connection, lambda: True)
    except sqlite3.Error as error:
        raise _not_written(target.path, str(error)) from error


def _copy(store: Store, copy: sqlite3.Connection, wanted: Callable[[], bool]) -> None:
    def look(status: int, remaining: int, total: int) -> None:
        if not wanted():
            raise NotWanted

    try:
        store.connection.backup(copy, pages=-1 if store.writes_here else _AT_ONCE, progress=look)
    except sqlite3.DatabaseError as error:
        if opening.is_damage(error):
            raise opening.damaged(store.path, str(error)) from error
        raise


def _to_the_disk(path: Path) -> None:
    """Have the system write the file and its name, so that a power cut does not take them."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
    with suppress(OSError):  # a system on which folders cannot be opened
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _not_written(target: Path, reason: str) -> KnownError:
    return KnownError(
        "copy-unwritable",
        "A copy of the dossier cannot be written to “{path}” ({reason}); choose another folder or free some space.",
        path=target,
        reason=reason,
    )
