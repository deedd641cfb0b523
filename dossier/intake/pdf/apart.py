"""Child processes that have PDFs loaded: starting one, asking it within a time, ending it."""

import io
import os
import pickle
import select
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from itertools import count
from typing import IO, Any

from dossier import children
from dossier.intake.pdf import answers
from dossier.intake.pdf.loaded import refusal
from dossier.intake.pdf.serving import HEAD, LENGTH, Ask, Kind, Load
from dossier.model.errors import BugError, KnownError

Bytes = bytes | bytearray | memoryview

_PIPE = 1 << 20  # bytes that wait in a pipe, where the system lets us say so: a tile goes through in one piece
_SET_PIPE_SIZE = 1031  # F_SETPIPE_SZ of Linux
_LOOK = 0.05  # seconds between two looks at the clock while an answer is awaited
_LARGEST = 1 << 27  # bytes of an answer; of a page with four million characters
_LONGEST = 1 << 14  # bytes that are told of a fault


class Ended(Exception):
    """The child process ended, or says what no child of ours would."""


class Late(Exception):
    """The time that a question had is over."""


class Child:
    """One process, for one file. It sleeps while nothing is asked of it, and ends when this one does."""

    def __init__(self) -> None:
        try:
            self._process = _starter.submit(_started).result()
        except RuntimeError as error:  # of threads: there can be none any more
            raise OSError(str(error)) from error
        self._questions, self._answers = _opened(self._process.stdin), _opened(self._process.stdout)
        if sys.platform != "win32":
            os.set_blocking(self._questions.fileno(), False)  # it may be stopped, and read nothing
        self.pid = self._process.pid

    def ask(
        self,
        question: Load | Ask,
        declared: Any,
        until: Callable[[], float],
        data: Bytes = b"",
        into: memoryview | None = None,
    ) -> Any:
        """Return what the child answers, of the type `declared`; plain bytes are written `into` a buffer instead.

        `until` tells, as often as it is asked, until when (`time.monotonic`) it may take. Raises Ended and Late, after
        which the child is to be killed; KnownError (a `refusal`) and BugError as the child found.
        """
        asked = pickle.dumps(question)
        try:
            self._write(LENGTH.pack(len(asked)) + asked, until)
            self._write(data, until)
        except OSError as error:
            raise Ended from error
        kind, length = HEAD.unpack(self._read(HEAD.size, until))
        if kind == Kind.BYTES and into is not None and length == into.nbytes:
            self._read_into(into.cast("B"), until)
            return None
        answer = self._read(length, until)
        if kind == Kind.FAULT:
            raise BugError(_plain(answer[:_LONGEST].decode(errors="replace")))
        if kind == Kind.REFUSAL:
            raise _refused(answer)
        if kind != Kind.VALUE or into is not None:
            raise Ended
        try:
            return answers.read(answer, declared)
        except answers.Garbled as error:
            raise Ended from error

    @property
    def is_of_use(self) -> bool:
        """Whether nobody ended or stopped it from outside."""
        if self._process.poll() is not None:
            return False
        if sys.platform == "win32":
            return True
        return os.waitid(os.P_PID, self.pid, os.WSTOPPED | os.WNOHANG | os.WNOWAIT) is None

    def kill(self) -> None:
        """End the process, whatever it is doing, and leave nothing of it."""
        self._process.kill()
        self._process.wait()
        self._questions.close()
        self._answers.close()

    def _write(self, data: Bytes, until: Callable[[], float]) -> None:
        view = memoryview(data)
        while view:
            _wait(_is_writable, self._questions, until)
            view = view[self._questions.write(view) or 0 :]

    def _read(self, length: int, until: Callable[[], float]) -> bytearray:
        if length > _LARGEST:
            raise Ended
        data = bytearray(length)
        self._read_into(memoryview(data), until)
        return data

    def _read_into(self, view: memoryview, until: Callable[[], float]) -> None:
        while view:
            _wait(_is_readable, self._answers, until)
            count = self._answers.readinto(view)
            if not count:
                raise Ended
            view = view[count:]


# It ends with the program, and its children with it (`end_with_the_parent`): other threads come and go.
_starter = ThreadPoolExecutor(1, "children")


def _started() -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        children.command("dossier.intake.pdf.serving"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=children.environment(),
        bufsize=0,
    )


def _opened(pipe: IO[bytes] | None) -> io.FileIO:
    assert isinstance(pipe, io.FileIO)
    if sys.platform == "linux":
        import fcntl

        with suppress(OSError):
            fcntl.fcntl(pipe.fileno(), _SET_PIPE_SIZE, _PIPE)
    return pipe


def _wait(is_ready: Callable[[io.FileIO, float], bool], pipe: io.FileIO, until: Callable[[], float]) -> None:
    while not is_ready(pipe, _LOOK):
        if time.monotonic() > until():
            raise Late


def _is_writable(pipe: io.FileIO, seconds: float) -> bool:
    if sys.platform == "win32":  # where a write waits, as long as it takes
        return True
    waiting = select.poll()
    waiting.register(pipe, select.POLLOUT)
    return bool(waiting.poll(seconds * 1000))


def _is_readable(pipe: io.FileIO, seconds: float) -> bool:
    if sys.platform == "win32":  # where only sockets can be waited for so
        import _winapi
        import msvcrt

        last = time.monotonic() + seconds
        handle = msvcrt.get_osfhandle(pipe.fileno())
        with suppress(BrokenPipeError):
            while not _winapi.PeekNamedPipe(handle, 0)[0]:
                if time.monotonic() > last:
                    return False
                time.sleep(0.001)
        return True
    waiting = select.poll()
    waiting.register(pipe, select.POLLIN)
    return bool(waiting.poll(seconds * 1000))


def _plain(told: str) -> str:
    """Return what is told of a fault without what a terminal would obey."""
    return "".join(each if each == "\n" or each.isprintable() else "\ufffd" for each in told)


def _refused(answer: bytearray) -> KnownError:
    try:
        return refusal(answer.decode())
    except (UnicodeDecodeError, KeyError) as error:
        raise Ended from error


_lock = threading.Lock()
_resting: list[Child] = []  # that never had a file; one at most
_let_go = count()


def make_ready() -> None:
    """Have a child process ready, where one can be started, so that the next file need not wait for its start."""
    with _lock, suppress(OSError):
        if not _resting:
            _resting.append(Child())


def take() -> Child:
    """Return a child process that never had a file. To be let go after the one that it gets, which may have made it its
    own, and could say what it likes of the next. Raises OSError where none can be started.
    """
    with _lock:
        child = _resting.pop() if _resting else None
    if child is not None and not child.is_of_use:
        child.kill()
        child = None
    return child or Child()


def let_go(child: Child) -> None:
    """End a child process. Where this was not the first file, another may come, whose process is started meanwhile."""
    child.kill()
    if next(_let_go):
        make_ready()
