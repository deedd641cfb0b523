"""Whole copies of a dossier: of all that is committed, also while it is worked on, and where its file is gone."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from dossier.model.errors import BugError, KnownError
from dossier.store import companions, medium, opening, schema, unread
from dossier.store.connecting import poured
from dossier.store.heads import schema_version
from dossier.store.keys import Key
from dossier.store.store import Store, open_store

_AT_ONCE = 2_000  # pages between two looks at whether the copy is still wanted


class NotWanted(Exception):
    """The copy was given up."""


def origin(store: Store) -> str:
    """Return what all copies of a dossier share, whatever its schema: its brief's id, else its first change's."""
    begun = store.query("SELECT id FROM brief LIMIT 1") or store.query("SELECT id FROM journal ORDER BY seq LIMIT 1")
    return str(begun[0][0]) if begun else ""


def journal_ids(store: Store) -> list[str]:
    """Return the ids of all journal entries, the oldest first: what tells one copy from another."""
    return [row[0] for row in store.query("SELECT id FROM journal ORDER BY seq")]


def write_copy(store: Store, target: Path, *, wanted: Callable[[], bool] = lambda: True) -> None:
    """Write all that is committed in `store` to a new file at `target`, readable by its owner alone, and to the disk.

    The copy is one file, complete by itself. Raises FileExistsError, KnownError when it cannot be written or read, and
    NotWanted; then nothing is left behind.
    """
    with _new_file(target):
        with closing(opening.connect_new(target, store.key)) as copy:
            _copy(store, copy, wanted)
            copy.execute("PRAGMA journal_mode = DELETE")
        to_the_disk(target)


def stand_alone(store: Store) -> None:
    """Have no log beside the file of `store` any more, so that another file may take its name.

    Raises KnownError while another process, or another thread, reads it.
    """
    try:
        (mode,) = store.connection.execute("PRAGMA journal_mode = DELETE").fetchone()
    except sqlite3.OperationalError:
        mode = ""
    if mode != "delete":
        raise KnownError(
            "dossier-read",
            "“{name}” is being read by another program, or for an export; try again when that is done.",
            name=store.path.name,
        )


def write_converted(store: Store, target: Path, key: Key | None) -> None:
    """Write all that the file of `store` holds by itself to a new file at `target`, which `key` protects, or nothing.

    To be called when nothing is in a log beside it. Raises FileExistsError, and KnownError when it cannot be written or
    read, or does not come out the same; then nothing is left behind.
    """
    with _new_file(target):
        with closing(poured(store.path, store.key, target, key)) as copy:
            same = schema.fingerprint_of(copy) == schema.FINGERPRINTS[schema_version(store)]
            tables = [row[0] for row in store.query("SELECT name FROM sqlite_schema WHERE type = 'table'")]
            counts = [f'SELECT count(*) FROM "{name}"' for name in tables]
            if not same or any(copy.execute(sql).fetchone()[0] != store.query(sql)[0][0] for sql in counts):
                raise BugError("a converted copy is not what its original is")
        to_the_disk(target)


@contextmanager
def _new_file(target: Path) -> Iterator[None]:
    """Make an empty file of the owner's alone at `target`; where what is done with it fails, it is removed again."""
    try:
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError:
        raise
    except OSError as error:
        raise _not_written(target, error.strerror or str(error)) from error
    try:
        yield
    except BaseException as error:
        for ending in ("", *companions.ENDINGS):
            with suppress(OSError):
                target.with_name(target.name + ending).unlink()
        if isinstance(error, sqlite3.Error | OSError):
            full = medium.is_full(target)
            raise _not_written(target, "its disk is full" if full else str(error)) from error
        raise


def put_back(source: Store, target: Store, draft: Path) -> None:
    """Make the open dossier `target` what `source` is, in one transaction; what was there is not in it any more.

    Readers never see half of it, and a power cut leaves the one or the other. What was read of `target` before, and
    what its editor could undo, is of no use afterwards. `draft` is where a file may be that is
    needed meanwhile. Raises KnownError; then it is as it was.
    """
    try:
        if (source.key is None) == (target.key is None):
            _copy(source, target.connection, lambda: True)
        else:
            _put_back_converted(source, target, draft)
    except sqlite3.Error as error:
        raise _not_written(target.path, str(error)) from error


def _put_back_converted(source: Store, target: Store, draft: Path) -> None:
    """Put back a copy that is like `target`: between what is protected and what is not SQLCipher copies neither way."""
    try:
        write_converted(source, draft, target.key)
        with closing(open_store(draft, read_only=True, key=target.key)) as converted:
            _copy(converted, target.connection, lambda: True)
    finally:
        draft.unlink(missing_ok=True)


def _copy(store: Store, copy: sqlite3.Connection, wanted: Callable[[], bool]) -> None:
    def look(status: int, remaining: int, total: int) -> None:
        if not wanted():
            raise NotWanted

    try:
        store.connection.backup(copy, pages=-1 if store.writes_here else _AT_ONCE, progress=look)
    except sqlite3.DatabaseError as error:
        if unread.is_damage(error):
            raise unread.damaged(store.path, str(error)) from error
        raise


def to_the_disk(path: Path) -> None:
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
