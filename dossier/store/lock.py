"""Who may write: one process a dossier, by an advisory lock on a small file beside it."""

import os
import sys
from pathlib import Path

from dossier.model.errors import KnownError


class Lock:
    """Held from `acquire` to `release`. The lock file stays empty of names: it says nothing about the reviewer."""

    def __init__(self, dossier: Path) -> None:
        self.path = dossier.with_name(f".{dossier.name}.lock")
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
                    name=self.path.parent.name,
                    reason=error.strerror,
                ) from error
            try:
                _lock(handle)
            except OSError as error:
                os.close(handle)
                raise KnownError(
                    "dossier-in-use",
                    "This dossier is open in another window or command; close it there, then try again.",
                ) from error
            if os.fstat(handle).st_nlink:
                self._handle = handle
            else:  # the holder before us removed the file between our open and our lock: once more
                os.close(handle)

    def release(self) -> None:
        """Give the lock back and remove its file. Doing so twice is harmless."""
        if self._handle is None:
            return
        self.path.unlink(missing_ok=True)
        os.close(self._handle)
        self._handle = None


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
