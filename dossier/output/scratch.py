"""Folders for temporary files, and errors that name them instead of the file that was to be made.

What a kill leaves of them is removed when the next one is made, or by `sweep`. Texts of a dossier are held in memory
where the system can; files that are too large for that, the sources of a binder, only where it is protected.
"""

import errno
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from dossier.model.errors import KnownError

if sys.platform != "win32":
    import fcntl

_MEMORY = Path("/dev/shm")
_PREFIX = "dossier-"
_OWNER = ".owner"
_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS, errno.EACCES}


@contextmanager
def scratch(prefix: str, *, memory: int = 0) -> Iterator[Path]:
    """Give a folder of the owner's alone, which is removed at the end. Raises KnownError where none can be made.

    With `memory` (bytes that it will hold) it lies in memory, where the system has that much to give.
    """
    where = _in_memory(memory) if memory else None
    try:
        folder = tempfile.TemporaryDirectory(prefix=prefix, dir=where, ignore_cleanup_errors=True)
        owner = _own(Path(folder.name))
    except OSError as error:
        raise not_scratched(error) from error
    try:
        with folder as name:
            sweep()
            yield Path(name)
    finally:
        if owner is not None:
            os.close(owner)


@contextmanager
def held(folder: Path, files: Mapping[str, bytes]) -> Iterator[tuple[int, ...]]:
    """Put `files` by their names into `folder`, held in memory, so that a kill leaves nothing of them behind.

    Gives the handles that a child process has to inherit, to read and write them. Empty ones are for it to write.
    Where the system holds no files in memory, they lie in the folder.
    """
    if not hasattr(os, "memfd_create"):
        for name, data in files.items():
            if data:
                (folder / name).write_bytes(data)
        yield ()
        return
    handles: list[int] = []
    try:
        for name, data in files.items():
            handles.append(os.memfd_create(name))
            (folder / name).symlink_to(f"/proc/self/fd/{handles[-1]}")
            (folder / name).write_bytes(data)
        yield tuple(handles)
    finally:
        for handle in handles:
            os.close(handle)


def _in_memory(size: int) -> str | None:
    """Return the folder that lies in memory; None where there is none, or not that much room in it."""
    try:
        found = os.statvfs(_MEMORY)
        room = found.f_bavail * found.f_frsize
    except (OSError, AttributeError):
        return None
    return str(_MEMORY) if os.access(_MEMORY, os.W_OK) and room > 2 * size else None


def _own(folder: Path) -> int | None:
    """Hold a lock in `folder` as long as this process lives and uses it; return its handle, None where none is had."""
    if sys.platform == "win32":
        return None
    begun = folder / f"{_OWNER}.new"  # under which no other process looks for it: it is locked when it is seen
    handle = os.open(begun, os.O_CREAT | os.O_RDWR, 0o600)
    fcntl.flock(handle, fcntl.LOCK_EX)
    os.rename(begun, folder / _OWNER)
    return handle


def sweep() -> None:
    """Remove the folders that killed processes left, in memory too: those that nobody holds any more."""
    if sys.platform == "win32":
        return
    with suppress(OSError):  # no folder for temporary files can be written to
        _sweep(Path(tempfile.gettempdir()))
    _sweep(_MEMORY)


def _sweep(place: Path) -> None:
    for owner in place.glob(f"{_PREFIX}*/{_OWNER}"):
        with suppress(OSError):
            handle = os.open(owner, os.O_RDWR | os.O_NOFOLLOW | os.O_NONBLOCK)  # the place is open to everybody
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                shutil.rmtree(owner.parent, ignore_errors=True)
            finally:
                os.close(handle)


@contextmanager
def scratching() -> Iterator[None]:
    """Around work that writes nothing but temporary files. Raises KnownError where they cannot be written."""
    try:
        yield
    except OSError as error:
        if error.errno not in _NO_ROOM:
            raise
        raise not_scratched(error) from error


def not_scratched(error: OSError) -> KnownError:
    """Return the error for temporary files that cannot be written."""
    try:
        folder = tempfile.gettempdir()
    except OSError:  # none of the places that there may be can be written to
        folder = tempfile.gettempprefix()
    return KnownError(
        "temporary-unwritable",
        "Temporary files cannot be written to “{folder}” ({reason}); free some space there, or set TMPDIR to another "
        "folder.",
        folder=folder,
        reason=error.strerror or str(error),
    )
