"""Opened PDFs, each loaded in a child process of its own, which can be ended: functions of this package ask there."""

import threading
import time
from collections.abc import Callable, Hashable, Iterator
from contextlib import closing, contextmanager
from typing import Any, Concatenate, ParamSpec, TypeVar
from weakref import WeakSet

from dossier.intake.pdf import apart
from dossier.intake.pdf.answers import returned
from dossier.intake.pdf.loaded import LoadedPdf, page_label, refusal
from dossier.intake.pdf.serving import Ask, Load, Loaded
from dossier.model.errors import BugError, KnownError

P = ParamSpec("P")
R = TypeVar("R")

_OPENING = 60.0  # seconds for opening a file
_PATIENCE = 30.0  # seconds for what is asked of it
_GRACE = 0.2  # seconds for what nobody waits for any more
_NEVER = float("inf")

_open_files: "WeakSet[PdfFile]" = WeakSet()  # those that are being opened, too


class GivenUp(KnownError):
    """Nobody waits any more for what was asked of a file."""

    def __init__(self) -> None:
        error = refusal("page-slow")
        super().__init__(error.code, error.sentence)


class PdfFile:
    """One PDF that is open; to be closed. Its pages are asked for with the functions of this package.

    A page that takes more than `patience` seconds, or ends the process, is not asked for again unless it is given more;
    the rest of the file stays usable, in another process.
    """

    def __init__(self, read: Callable[[], bytes], name: str, password: str) -> None:
        self.patience = _PATIENCE
        self._read, self.name, self._password = read, name, password
        self._asking = threading.Lock()
        self._until = 0.0  # when what is being asked is given up
        self._hurried = _NEVER  # when that is so sooner
        self._thread = threading.get_ident()
        self._given_up = False
        self._failed: dict[Hashable, tuple[float, str]] = {}  # by page: the seconds it was given, a refusal's code
        self._child: apart.Child | None = None
        _open_files.add(self)
        loaded = self._load()
        self.page_count, self.title = loaded.page_count, loaded.title

    def label(self, index: int) -> str:
        """Return the printed label of a page (`iv`), else its number from 1."""
        return page_label(self, index)

    def ask(self, call: Callable[Concatenate[LoadedPdf, P], R], *args: P.args, **keys: P.kwargs) -> R:
        """Return what `call`, a function of some module, says of this file in the other process.

        Raises KnownError `page-slow` and `page-broken`, for a page (the first of `args`) that has no end or ends the
        process; what else `call` raises.
        """
        value: R = self._ask(self.patience, call, args, keys)
        return value

    def fill(self, buffer: memoryview, patience: float | None, call: Callable[..., bytearray], *args: Any) -> None:
        """Have the bytes that `call` returns written into `buffer`, which is as large. Raises as `ask` does."""
        self._ask(self.patience if patience is None else patience, call, args, {}, buffer)

    def begin(self, patience: float) -> None:
        """Give each call `patience` seconds from now on, in no hurry."""
        self.patience = patience
        self._hurried = _NEVER

    def hurry(self, seconds: float) -> None:
        """Give what is asked no more than `seconds` from now, until it `begin`s anew. Any thread may say so."""
        self._hurried = min(self._hurried, time.monotonic() + seconds)

    def give_up(self, thread: int) -> None:
        """See `give_up`."""
        if self._thread == thread:
            self._given_up = True
            self.hurry(_GRACE)

    def close(self) -> None:
        """Give its memory back; nothing may be asked for afterwards."""
        _open_files.discard(self)
        with self._asking:
            child, self._child = self._child, None
        if child is not None:
            apart.let_go(child)

    def _ask(
        self,
        patience: float,
        call: Callable[..., object],
        args: tuple[Any, ...],
        keys: dict[str, Any],
        into: memoryview | None = None,
    ) -> Any:
        page = args[0] if args else call.__name__
        given, code = self._failed.get(page, (0.0, ""))
        if patience <= given:
            raise refusal(code)
        with self._asking:
            if self._child is None:
                self._load()
            begun = time.monotonic()
            try:
                question = Ask(call.__module__, call.__name__, args, keys)
                return self._child_asked(patience, question, returned(call), into=into)
            except apart.Late:
                if time.monotonic() - begun < patience:
                    raise GivenUp from None
                code = "page-slow"
            except apart.Ended:
                patience, code = _NEVER, "page-broken"
        self._failed[page] = patience, code
        raise refusal(code)

    def _load(self) -> Loaded:
        """Load the file into a child process."""
        data = self._read()
        try:
            self._child = apart.take()
        except OSError as error:
            raise refusal("pdf-unstarted", self.name) from error
        try:
            loaded: Loaded = self._child_asked(_OPENING, Load(len(data), self._password), Loaded, data)
        except apart.Late:
            raise GivenUp if self._given_up else refusal("pdf-slow", self.name) from None
        except apart.Ended:
            raise refusal("pdf-broken", self.name) from None
        except KnownError as error:
            apart.let_go(self._child)
            self._child = None
            raise refusal(error.code, self.name) from None
        return loaded

    def _child_asked(
        self,
        patience: float,
        question: Ask | Load,
        declared: Any,
        data: bytes = b"",
        into: memoryview | None = None,
    ) -> Any:
        """Ask the child; it is ended where it does not answer as it should."""
        assert self._child is not None
        self._until = time.monotonic() + patience
        try:
            return self._child.ask(question, declared, self._deadline, data, into)
        except (KnownError, BugError):
            raise
        except BaseException:
            self._child.kill()
            self._child = None
            raise

    def _deadline(self) -> float:
        return min(self._until, self._hurried)


def open_pdf(data: bytes | Callable[[], bytes], name: str, password: str = "") -> PdfFile:
    """Open the PDF that `data` holds, or gives as often as it is asked; `name` is for the sentence of an error.

    Raises KnownError `pdf-password` where it needs a password, `pdf-wrong-password` where `password` is not the one,
    `pdf-broken`, `pdf-slow`, `pdf-no-pages` and `pdf-long`.
    """
    return PdfFile((lambda: data) if isinstance(data, bytes) else data, name, password)


@contextmanager
def whole_pdf(data: bytes, name: str, password: str = "") -> Iterator[PdfFile]:
    """Give a PDF that is open. Raises KnownError as `open_pdf` does, also where one of its pages fails."""
    with closing(open_pdf(data, name, password)) as file:
        try:
            yield file
        except KnownError as error:
            if isinstance(error, GivenUp) or not error.code.startswith("page-"):
                raise
            raise refusal(error.code.replace("page-", "pdf-"), name) from error


def give_up(thread: int) -> None:
    """Give up what a thread asks of any file that it has open: nobody waits for it. Any thread may say so."""
    for file in list(_open_files):
        file.give_up(thread)
