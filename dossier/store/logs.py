"""The write-ahead log as we left it: others may remove it, cut it off or write over it while it is in use.

SQLite looks at none of that, and copies into the file whatever is there by then. What was committed is remembered here
until it is in the file, so that the log can be written again. Its format: sqlite.org/fileformat2.html, section 4.
"""

import os
import tempfile
import time
from contextlib import suppress
from enum import Enum
from pathlib import Path
from typing import NamedTuple

from dossier.store.companions import log_of

_HEADER = 32  # bytes: of these 8 to 12 the size of a page, 16 to 24 the salts
_FRAME = 24  # bytes before each page: of these 4 to 8 is zero but at the end of a commit, 8 to 16 the salts
LONG = 4 * 1024 * 1024  # bytes, with which SQLite by itself would copy them into the file
# Each commit is on the disk before it counts; what is in the log is copied by `Store.settle`, which looks at it first.
PRAGMAS = ("synchronous = FULL", "wal_autocheckpoint = 0", f"journal_size_limit = {LONG}")
_MOST = 4 * LONG  # bytes; what is longer is not remembered
_TRIES, _PAUSE = 5, 0.05  # s, in which another program is through with what it does to the log
_STEP = 256 * 1024  # bytes of a commit that are read first


class Found(Enum):
    """How a log was found: as it was left, put right just now, or past mending."""

    LEFT = "left"
    MENDED = "mended"
    BROKEN = "broken"


class _Look(NamedTuple):
    """A file: its device and inode, its size in bytes and when it was written (ns)."""

    file: tuple[int, int]
    size: int
    written: int


class KeptLog:
    """The log of the dossier at `path`; `note` is to be called after each commit, and `mend` before it is relied on."""

    def __init__(self, path: Path) -> None:
        self._path = log_of(path)
        self._left = self._look()
        self._head = self._read_head()
        self._kept = None if self._head else bytearray()  # what a log of others ends with, nobody knows

    @property
    def is_long(self) -> bool:
        """Whether it is time to copy what is in it into the file; then the next commit begins it anew."""
        return self._kept is None or len(self._kept) > LONG

    def is_there(self) -> bool:
        """Whether the log is the one that SQLite writes, which goes on in one that nobody finds any more.

        Another process removes it that takes itself for the last one: the system gives up SQLite's lock on a file when
        we close any other handle of the same file.
        """
        return self._is_ours(self._look())

    def note(self, *, wrote: bool) -> bool:
        """Take in the one commit that was made just now; what others did to what was before it, is mended.

        False where it `wrote` and nothing of that is there: others cut it off.
        """
        now = self._look()  # before it is read: `mend` is to see what others do to it from then on
        if now is None or not self._is_ours(now):
            return True
        self._left = self._left or now
        head, kept = self._read_head(), self._kept
        if not self._head or _is_anew(head, self._head):
            kept = self._kept = bytearray(head)  # all before is in the file
        if now.size > _MOST:
            self._head, self._kept, self._left = head, None, now
            return True
        if kept is None:
            return True
        known = len(kept)
        last = max(_HEADER, known - _frame(kept))  # where the newest page begins, which is gone if anything is
        piece = self._read(_STEP, last)
        is_whole = head == kept[:_HEADER] and piece.startswith(kept[last:])
        kept += memoryview(piece)[max(0, known - last) :]
        while (end := _commit_end(kept, known, kept)) == known and len(piece) == _STEP:
            piece = self._read(_STEP, len(kept))
            kept += piece
        del kept[end:]
        if end == known and wrote:
            return not self.is_there()
        self._left = now
        if not is_whole:
            self._write(kept)
        # Where more follows in the same log, another connection wrote, and the newest commit is not the one taken in.
        is_all = self._read(_FRAME, end)[8:16] != kept[16:24]
        self._head = bytes(kept[:_HEADER])
        self._kept = kept if is_all else None
        return True

    def empty(self) -> None:
        """Leave nothing in it that closing the connection could copy into the file; `put_back` what was there then."""
        self._write(b"")

    def put_back(self) -> None:
        """Write all that is remembered, while nobody has it open."""
        self._write(self._kept or b"")

    def renew(self) -> bool:
        """Put all that is remembered in the place of a log that cannot be written, for who opens the file next."""
        if self._kept is None:
            return False
        try:
            handle, name = tempfile.mkstemp(prefix=self._path.name, dir=self._path.parent)
            with os.fdopen(handle, "wb") as file:
                file.write(self._kept)
                file.flush()
                os.fsync(handle)
            os.replace(name, self._path)
        except OSError:
            return False
        self._left = self._look()
        return True

    def forget(self) -> None:
        """Take back nothing from now on: a commit failed, and what it left in the log is not known."""
        self._kept = None

    def mend(self) -> Found:
        """Write again what others cut off or wrote over. One that was removed, SQLite still has; `is_there` tells."""
        now = self._look()
        if now == self._left or now is None or self._left is None or not self._is_ours(now):
            return Found.LEFT
        if self._kept is None:
            return Found.BROKEN if now.size < self._left.size else Found.LEFT
        data = self._read(_MOST)
        if _is_anew(data, self._head) or _commit_end(data, len(self._kept), self._head) > len(self._kept):
            self._kept = None  # another program wrote, as it may
        elif not data.startswith(self._kept):
            return Found.MENDED if self._write(self._kept) else Found.BROKEN
        self._left = now
        return Found.LEFT

    def _is_ours(self, now: _Look | None) -> bool:
        return self._left is None or (now is not None and now.file == self._left.file)

    def _look(self) -> _Look | None:
        try:
            found = self._path.stat()
        except OSError:
            return None
        return _Look((found.st_dev, found.st_ino), found.st_size, found.st_mtime_ns)

    def _read_head(self) -> bytes:
        head = self._read(_HEADER)
        return head if len(head) == _HEADER else b""  # less is none: SQLite begins there anew

    def _read(self, most: int, at: int = 0) -> bytes:
        with suppress(OSError), self._path.open("rb", buffering=0) as log:
            log.seek(at)
            return log.read(min(most, max(0, os.fstat(log.fileno()).st_size - at)))  # it makes room for as many
        return b""

    def _write(self, whole: bytes | bytearray) -> bool:
        """Make `whole` all that is in it, and return whether it stays so: who writes over a file cuts it off first."""
        for _ in range(_TRIES):
            with suppress(OSError), self._path.open("rb+") as log:
                log.write(whole)
                log.truncate()
                os.fsync(log.fileno())
            time.sleep(_PAUSE)
            now = self._look()
            if self._read(_MOST) == whole:
                self._left = now
                return True
        return False


def _is_anew(data: bytes, head: bytes) -> bool:
    """Whether a log with that header was begun anew, each time with a first salt greater by one, and is `data` now."""
    begun, now = (int.from_bytes(each[16:20], "big") for each in (head, data))
    return data[:12] == head[:12] and 0 < (now - begun) & 0xFFFFFFFF < 1 << 31


def _frame(log: bytes | bytearray) -> int:
    return _FRAME + int.from_bytes(log[8:12], "big")


def _commit_end(data: bytes | bytearray, at: int, log: bytes | bytearray) -> int:
    """Return where in `data` the commit ends that begins at `at`, in a log with that header; `at` where none does."""
    size, salts = _frame(log), log[16:24]
    end = at
    while len(data) >= end + size and data[end + 8 : end + 16] == salts:
        end += size
        if data[end - size + 4 : end - size + 8] != bytes(4):
            return end
    return at
