"""Who may write: one process a dossier, by an advisory lock on a small file beside it.

On network drives and sticks such locks may not reach from one computer to another. There the file says which computer
has the dossier, and since when; it is touched as long as that is so.
"""

import errno
import json
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from dossier.model.errors import KnownError
from dossier.store import medium
from dossier.store.companions import is_strange, opened, strange

_ALIVE = 15 * 60  # s after the last sign of life of another computer, in which its lock holds
_LONGEST = 4096  # bytes of a lock file that are read
_HELD = {errno.EAGAIN, errno.EACCES, errno.EDEADLK}  # another process has it; the other codes: no locks here


class Holder(NamedTuple):
    """Which computer holds a lock, and since when (UTC, ISO 8601)."""

    computer: str
    since: str


class Lock:
    """Held from `acquire` to `release`, or until the process ends, however it ends.

    The lock file says nothing about the reviewer; unless it lies where other computers may come (`shared`), it is
    empty.
    """

    def __init__(self, dossier: Path, *, shared: bool = False) -> None:
        self._shared = shared
        self.path = lock_of(dossier.resolve())  # one lock, by whatever symbolic link the dossier is opened
        self._name = dossier.name
        self._handle: int | None = None
        self._here = ""  # the name of this computer, as it was written

    def acquire(self, *, take_over: bool = False) -> None:
        """Take the lock; with `take_over` also from a computer whose locks do not reach here, but whose name is in it.

        Raises KnownError while another window or command holds it, or where it cannot be made.
        """
        while self._handle is None:
            try:
                handle = opened(self.path, os.O_RDWR | os.O_CREAT)
            except OSError as error:
                raise self._not_made(error) from error
            try:
                hold(handle)
            except OSError as error:
                holder = _holder(os.pread(handle, _LONGEST, 0)) if self._shared and error.errno in _HELD else None
                os.close(handle)
                if holder is not None and holder.computer != _computer():
                    raise self._elsewhere(holder) from error
                raise self._refusal(error) from error
            if os.fstat(handle).st_nlink:
                if self._shared:
                    self._sign(handle, take_over=take_over)
                with suppress(OSError):  # of one that was killed it may be there since long
                    self._touch(handle)
                self._handle = handle
            else:  # the holder before us removed the file between our open and our lock: once more
                os.close(handle)

    def release(self) -> None:
        """Give the lock back and remove its file. Doing so twice is harmless."""
        if self._handle is None:
            return
        with suppress(OSError):  # the folder may be gone with its stick; a file left behind locks nobody out
            if self._taken_over() is None:
                self.path.unlink()
        os.close(self._handle)
        self._handle = None

    def keep_alive(self) -> None:
        """Tell other computers that the dossier is still open here."""
        if self._handle is not None and self._shared and self._taken_over() is None:
            with suppress(OSError):  # the next write says what is wrong
                self._touch(self._handle)

    def refuse_taken_over(self) -> None:
        """Raise KnownError while another computer has the lock, to which this one, asleep, gave no sign of life."""
        holder = self._taken_over()
        if holder is not None:
            raise self._elsewhere(holder)

    def _taken_over(self) -> Holder | None:
        """Return whose name is in the lock file that is there now, where that is not ours."""
        if self._handle is None or not self._shared:
            return None
        with suppress(OSError):
            if os.path.samestat(os.lstat(self.path), os.fstat(self._handle)):
                said = os.pread(self._handle, _LONGEST, 0)  # where locks are a network's, another handle would end ours
            else:
                with open(opened(self.path, os.O_RDONLY), "rb") as other:
                    said = other.read(_LONGEST)
            holder = _holder(said)
            return holder if holder is not None and holder.computer != self._here else None
        return None

    def _touch(self, handle: int) -> None:
        os.utime(handle if os.utime in os.supports_fd else self.path)

    def _sign(self, handle: int, *, take_over: bool) -> None:
        """Write whose the lock is.

        Raises KnownError where another computer wrote its name not long ago, and it is not taken over.
        """
        here = self._here = _computer()
        try:
            holder = _holder(os.pread(handle, _LONGEST, 0))
            others = holder is not None and holder.computer != here and not take_over
            if holder is not None and others and self._age(handle) < _ALIVE:
                raise self._elsewhere(holder)
            since = datetime.now(UTC).strftime("%Y-%m-%d %H:%M")
            os.ftruncate(handle, 0)
            os.pwrite(handle, json.dumps({"computer": here, "since": since}).encode(), 0)
        except KnownError:
            os.close(handle)
            raise
        except OSError as error:
            os.close(handle)
            raise self._refusal(error) from error

    def _elsewhere(self, holder: Holder) -> KnownError:
        return KnownError(
            "dossier-elsewhere",
            "“{name}” is open on the computer “{computer}” since {since} UTC; close it there, then try again.",
            name=self._name,
            computer=holder.computer,
            since=holder.since,
        )

    def _age(self, handle: int) -> float:
        """Return how long ago (s) the lock was touched, by the clock of the drive that it lies on."""
        probe = self.path.with_name(f"{self.path.name}.{os.getpid()}")
        probe.unlink(missing_ok=True)
        other = os.open(probe, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            return os.fstat(other).st_mtime - os.fstat(handle).st_mtime
        finally:
            os.close(other)
            probe.unlink(missing_ok=True)

    def _not_made(self, error: OSError) -> KnownError:
        if is_strange(self.path):
            return strange(self.path.with_name(self._name), self.path)
        return KnownError(
            "folder-read-only",
            "The folder of “{name}” cannot be written to ({reason}); copy the dossier to a folder of yours.",
            name=self._name,
            reason=error.strerror,
        )

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


@contextmanager
def locked(path: Path, *, take_over: bool = False) -> Iterator[Lock]:
    """Take the lock of what is opened inside, which keeps it; where that fails it is given back."""
    lock = Lock(path, shared=medium.is_shared(path))
    lock.acquire(take_over=take_over)
    try:
        yield lock
    except BaseException:
        lock.release()
        raise


def lock_of(dossier: Path) -> Path:
    """Return the lock file of the dossier at `dossier`."""
    return dossier.with_name(f".{dossier.name}.lock")


def held_for(dossier: Path) -> float | None:
    """Return how long (s) ago the lock of `dossier` was taken, or showed a sign of life; None where there is none."""
    try:
        return time.time() - Lock(dossier).path.lstat().st_mtime
    except OSError:
        return None


def _holder(text: bytes) -> Holder | None:
    """Return whose name is in a lock file; None where it is empty or holds something else."""
    try:
        said = json.loads(text)
        return Holder(str(said["computer"])[:80], str(said["since"])[:20])
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def _computer() -> str:
    """Return the name of this computer."""
    import platform  # which a start on a disk of its own does without

    return platform.node()


if sys.platform == "win32":
    import msvcrt

    def hold(handle: int) -> None:
        """Lock an open file until it is closed. Raises OSError where another process has it."""
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def hold(handle: int) -> None:
        """Lock an open file until it is closed. Raises OSError where another process has it."""
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
