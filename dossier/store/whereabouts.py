"""Where an open file is now: whoever renames it, moves it or puts another in its place does not ask us."""

import os
import stat
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from dossier.model.errors import KnownError
from dossier.store.companions import ENDINGS

Identity = tuple[int, int]  # device and inode
_Read = TypeVar("_Read")

_OPEN_FILES = Path("/proc/self/fd")  # the system's list of the files that this process has open
_TRASH = {"Trash", ".Trashes", "$RECYCLE.BIN"}
_TRIES = 5  # where one file after the other takes a name


def identity(path: Path) -> Identity | None:
    """Return what tells a file from another that took its name; None where there is none, or it cannot be reached.

    A folder is none, nor is a pipe, which would keep whoever opens it waiting for ever.
    """
    try:
        found = path.stat()
    except (OSError, ValueError):  # the latter of a name that no file can have
        return None
    return (found.st_dev, found.st_ino) if stat.S_ISREG(found.st_mode) else None


def is_emptied(path: Path) -> bool:
    """Whether the file at `path`, which is a dossier, was cut to nothing."""
    with suppress(OSError):
        return path.stat().st_size == 0
    return False


def of_one_file(path: Path, read: Callable[[], _Read]) -> _Read:
    """Return what `read` reads at `path`; anew where it was refused and another file took that name meanwhile.

    What it says then may be of both: a passphrase that was just set makes an open file look damaged.
    """
    for _ in range(_TRIES - 1):
        file = identity(path)
        try:
            return read()
        except KnownError:
            if identity(path) in (file, None):
                raise
    return read()


def name_now(file: Identity) -> Path | None:
    """Return the path that the open file `file` has now; None where it was deleted, or the system does not say.

    A file in the trash counts as deleted: it may be gone the next day.
    """
    with suppress(OSError):
        for handle in os.listdir(_OPEN_FILES):
            with suppress(OSError):
                path = Path(os.readlink(_OPEN_FILES / handle))
                if identity(path) == file and not _in_trash(path):
                    return path
    return None


def left_beside(path: Path, file: Identity | None) -> list[Path]:
    """Return what SQLite leaves beside `path` when it closes `file`, which is open and no longer has that name.

    Where another file has the name by now, it would take a log that lies there for its own.
    """
    now = identity(path)
    if now is not None and now == file:
        return []
    logs = [path.with_name(path.name + ending) for ending in ENDINGS]
    return [log for log in logs if (held := identity(log)) and (now is None or name_now(held) is not None)]


def sweep(logs: Iterable[Path]) -> None:
    """Remove what was `left_beside` a name; only where the file is complete without it."""
    for log in logs:
        with suppress(OSError):
            log.unlink()


def _in_trash(path: Path) -> bool:
    return any(part in _TRASH or part.startswith(".Trash-") for part in path.parts)
