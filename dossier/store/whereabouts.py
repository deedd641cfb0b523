"""Where an open file is now: whoever renames it, moves it or puts another in its place does not ask us."""

import os
from contextlib import suppress
from pathlib import Path

Identity = tuple[int, int]  # device and inode

_OPEN_FILES = Path("/proc/self/fd")  # the system's list of the files that this process has open
_TRASH = {"Trash", ".Trashes", "$RECYCLE.BIN"}
_BESIDE = ("-wal", "-shm", "-journal")  # what SQLite keeps beside a file


def identity(path: Path) -> Identity | None:
    """Return what tells a file from another that took its name; None where there is none, or it cannot be reached."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


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


def sweep(path: Path) -> None:
    """Remove what SQLite left beside a name that no file has any more; only where the file is complete without it."""
    if not path.exists():
        for ending in _BESIDE:
            with suppress(OSError):
                path.with_name(path.name + ending).unlink()


def _in_trash(path: Path) -> bool:
    return any(part in _TRASH or part.startswith(".Trash-") for part in path.parts)
