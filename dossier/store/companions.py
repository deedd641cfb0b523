"""What lies beside a dossier: where others may write too, links and pipes may have the names that it needs."""

import os
import stat
from pathlib import Path

from dossier.model.errors import KnownError

ENDINGS = ("-wal", "-shm", "-journal")  # of what SQLite keeps beside a file


def log_of(path: Path) -> Path:
    """Return where SQLite keeps the write-ahead log of `path`: beside the file that a symbolic link leads to."""
    real = path.resolve()
    return real.with_name(real.name + ENDINGS[0])


def refuse_strange(path: Path) -> None:
    """Raise KnownError where SQLite would open what is no ordinary file beside `path`: for a pipe it waits for ever."""
    real = os.path.realpath(path)
    for ending in ENDINGS:
        try:
            found = os.lstat(real + ending)
        except OSError:  # there is none; or the stick is gone, which is said next
            continue
        if not stat.S_ISREG(found.st_mode):
            raise strange(path, Path(real + ending))


def refuse_second_name(path: Path) -> None:
    """Raise KnownError where the file at `path` has another name, by which others may write to it meanwhile.

    Lock and log go by the name: neither would know of the other, and the two writers destroy the file.
    """
    try:
        names = path.stat().st_nlink
    except OSError:  # it is gone, which is said next
        return
    if names > 1:
        raise KnownError(
            "several-names",
            "“{name}” has another name on its disk (a hard link), so it is not written to; make a copy of it, or "
            "remove the other name.",
            name=path.name,
        )


def opened(path: Path, flags: int) -> int:
    """Open a file that is the program's own, made for its owner alone with `O_CREAT`, and return its handle.

    Raises OSError also where that is a link, a pipe, or whatever else is no file of one name.
    """
    flags |= getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    handle = os.open(path, flags, 0o600)
    found = os.fstat(handle)
    if stat.S_ISREG(found.st_mode) and found.st_nlink <= 1:  # none: it was removed just now
        return handle
    os.close(handle)
    raise FileExistsError(f"{path} is no ordinary file")


def is_strange(path: Path) -> bool:
    """Whether something is at `path` that `opened` does not open, whoever asks."""
    try:
        found = path.lstat()
    except OSError:
        return False
    return not stat.S_ISREG(found.st_mode) or found.st_nlink > 1


def strange(path: Path, other: Path) -> KnownError:
    """Return the error for what lies beside `path` and is no ordinary file."""
    return KnownError(
        "strange-beside",
        "Beside “{name}” lies “{other}”, which is no ordinary file; move that to another folder, and open the dossier "
        "again.",
        name=path.name,
        other=other.name,
    )
