"""Who may write: one process a dossier, by an advisory lock on a small file beside it."""

import errno
import os
import sys
from contextlib import suppress
from pathlib import Path

from dossier.model.errors import KnownError

_HELD = {errno.EAGAIN, errno.EACCES, errno.EDEADLK}  # another process has it; the other codes: no locks here


class Lock:
    """Held from `acquire` to `release`, or until the process ends, however it ends.

    The lock file is empty: it says nothing about the reviewer.
    """

    def __init__(self, dossier: Path) -> None:
        target = dossier.resolve()  # one lock, by whatever symbolic link the dossier is opened
        self.path = target.with_name(f".{target.name}.lock")
        self._name = dossier.name
        self._handle: int | None = None

    def acquire(self) -> None:
        """Take the lock. Raises KnownError while another window or command holds it, or where it cannot be made."""
        while self._handle is None:
            try:
                handle = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
            except OSError as error:
                raise KnownError(
                    "folder-read-only",
                    "The folder of “{name}” cannot be written to ({reason}); copy the dossier to a folder of yours.",
                    name=self._name,
                    reason=error.strerror,
                ) from error
            try:
                _lock(handle)
            except OSError as error:
                os.close(handle)
                raise self._refusal(error) from error
            if os.fstat(handle).st_nlink:
                self._handle = handle
            else:  # the holder before us removed the file between our open and our lock: once more
                os.close(handle)

    def release(self) -> None:
        """Give the lock back and remove its file. Doing so twice is harmless."""
        if self._handle is None:
            return
        with suppress(OSError):  # the folder may be gone with its stick; a file left behind locks nobody out
            self.path.unlink()
        os.close(self._handle)
        self._handle = None

    def _refusal(self, error: OSError) -> KnownError:
        if error.errno in _HELD:
            return KnownError(
                "dossier-in-use",
                "“{name}” is open in another window or command; close it there, then try again.",
                name=self._name,
            )
        return KnownError(
            "cannot-lock",
            "“{name}” cannot be locked where it lies ({reason}); copy it to a folder of this computer.",
            name=self._name,
            reason=error.strerror,
        )


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
