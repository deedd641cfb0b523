"""One thread that works on one open PDF for the page view: what is seen first, what is no longer wanted not at all."""

import atexit
import threading
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from weakref import WeakSet

from PySide6.QtCore import QObject, Signal

from dossier.intake.pdf.files import PdfFile
from dossier.model.errors import KnownError

OPENED = "opened"


class Lane(IntEnum):
    """What is done first; the tasks of a lane are done in the order in which they were asked for."""

    FILE = 0  # opening
    SEEN = 1  # tiles of what is seen
    WORDS = 2  # the text and the links of pages that are seen
    SMALL = 3  # thumbnails that are seen
    AROUND = 4  # what will be seen next
    REST = 5  # the sizes of all pages


@dataclass(frozen=True, slots=True)
class Task:
    """`work` is done on the worker's thread; `key` names it, and its result."""

    key: Hashable
    work: Callable[[PdfFile], object]


@dataclass(frozen=True, slots=True)
class Result:
    """What a task came to: its value, or the KnownError it raised. `book` counts the files that were opened."""

    book: int
    key: Hashable
    value: object


@dataclass(frozen=True, slots=True)
class _Opening:
    opening: Callable[[], PdfFile]
    first: Callable[[PdfFile], object]


class Results(QObject):
    """Carries results to the thread that made it."""

    arrived = Signal(object)  # Result


class Worker:
    """Keeps a thread that sleeps while there is nothing to do. No method waits for it but `stop_and_wait`."""

    def __init__(self) -> None:
        self.results = Results()
        self._changed = threading.Condition()
        self._lanes: dict[Lane, list[Task]] = {lane: [] for lane in Lane}
        self._open: _Opening | None = None
        self._book = 0
        self._busy: set[Hashable] = set()  # being done, or done and not yet taken
        self._stopped = False
        self._file: PdfFile | None = None  # that is open now; the worker's thread alone asks anything of it
        self._thread: threading.Thread | None = None

    def open(self, opening: Callable[[], PdfFile], first: Callable[[PdfFile], object]) -> int:
        """Close the file that is open and open another; return its number.

        What `first` says of it, or why it cannot be opened, arrives under the key `OPENED`.
        """
        with self._changed:
            self._book += 1
            self._give_up()
            self._open = _Opening(opening, first)
            self._busy.clear()
            for lane in Lane:
                self._lanes[lane] = []
            self._wake()
            return self._book

    def close_file(self) -> None:
        """Close the file that is open; what was asked of it is forgotten."""
        with self._changed:
            self._book += 1
            self._give_up()
            self._open = None
            self._busy.clear()
            for lane in Lane:
                self._lanes[lane] = []
            if self._thread is not None:
                self._wake()

    def want(self, wanted: Mapping[Lane, Sequence[Task]]) -> None:
        """Do these tasks in place of those that wait in the same lanes."""
        with self._changed:
            for lane, tasks in wanted.items():
                self._lanes[lane] = [task for task in tasks if task.key not in self._busy]
            self._wake()

    def taken(self, result: Result) -> bool:
        """The result has arrived: its task may be asked for again. Return whether it is of the file that is open."""
        with self._changed:
            if result.book != self._book:
                return False
            self._busy.discard(result.key)
            return True

    def stop(self) -> None:
        """End the thread after what it is doing."""
        with self._changed:
            self._stopped = True
            self._give_up()
            self._changed.notify_all()

    def stop_and_wait(self) -> None:
        """End the thread, and return when it has: before PDFium itself is shut down."""
        self.stop()
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join()

    def _give_up(self) -> None:
        """Stop the picture that is being drawn, if one is. Call with the lock held."""
        if self._file is not None:
            self._file.hurry()

    def _wake(self) -> None:
        """Call with the lock held."""
        if self._thread is None and not self._stopped:
            self._thread = threading.Thread(target=self._run, name="pages", daemon=True)
            self._thread.start()
        self._changed.notify_all()

    def _run(self) -> None:
        _LIVE.add(self)
        _stop_at_exit()
        file: PdfFile | None = None
        book = 0
        while True:
            with self._changed:
                task = self._next(book)
                while task is None and not self._stopped and book == self._book:
                    self._changed.wait()
                    task = self._next(book)
                stopped, now, opening = self._stopped, self._book, self._open
            if stopped:
                break
            if now != book:
                if file is not None:
                    file.close()
                file, book = None, now
                if opening is not None:
                    file = self._opened(book, opening)
            elif task is not None and file is not None:
                self._deliver(book, task.key, _outcome(task.work, file))
        if file is not None:
            file.close()
        _LIVE.discard(self)

    def _next(self, book: int) -> Task | None:
        if book != self._book:
            return None
        for lane in Lane:
            if self._lanes[lane]:
                task = self._lanes[lane].pop(0)
                self._busy.add(task.key)
                return task
        return None

    def _opened(self, book: int, wanted: _Opening) -> PdfFile | None:
        try:
            file = wanted.opening()
        except Exception as error:  # noqa: BLE001 - the border of the thread: handed over
            self._deliver(book, OPENED, error)
            return None
        with self._changed:
            self._file = file
        self._deliver(book, OPENED, _outcome(wanted.first, file))
        return file

    def _deliver(self, book: int, key: Hashable, value: object) -> None:
        with self._changed:
            if self._stopped or book != self._book:
                return
        self.results.arrived.emit(Result(book, key, value))


def _outcome(work: Callable[[PdfFile], object], file: PdfFile) -> object:
    try:
        return work(file)
    except KnownError as error:
        return error
    except Exception as error:  # noqa: BLE001 - the border of the thread: handed over, raised on the window's own
        return error


_LIVE: "WeakSet[Worker]" = WeakSet()


def _stop_all() -> None:
    for worker in list(_LIVE):
        worker.stop_and_wait()


def _stop_at_exit() -> None:
    """Stop all workers before PDFium is shut down: what is registered last is done first."""
    if not _REGISTERED:
        _REGISTERED.append(True)
        atexit.register(_stop_all)


_REGISTERED: list[bool] = []
