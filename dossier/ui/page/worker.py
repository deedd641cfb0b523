"""One thread that works on one open PDF for the page view: what is seen first, what is no longer wanted not at all."""

import atexit
import threading
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QObject, Signal

from dossier.intake.pdf.files import GivenUp, PdfFile, give_up
from dossier.model.errors import KnownError

OPENED = "opened"
PATIENCE = 10.0  # seconds for a task
_UNWANTED = 1.0  # seconds more for a task that others wait behind


class Lane(IntEnum):
    """What is done first; the tasks of a lane are done in the order in which they were asked for."""

    FILE = 0  # opening
    SEEN = 1  # tiles of what is seen
    WORDS = 2  # the text and the links of pages that are seen
    SMALL = 3  # thumbnails that are seen
    AROUND = 4  # what will be seen next
    REST = 5  # the sizes of all pages
    REMARKS = 6  # what others wrote on any page


@dataclass(frozen=True, slots=True)
class Task:
    """`work` is done on the worker's thread; `key` names it, and its result. It has `patience` seconds; what it does is
    of a `page`, or of the whole file.
    """

    key: Hashable
    work: Callable[[PdfFile], object]
    patience: float = PATIENCE
    page: int | None = None


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
        self._late: set[int | None] = set()  # pages that others waited behind
        self._doing: tuple[Lane, Task] | None = None
        self._stopped = False
        self._file: PdfFile | None = None  # that is open now; the worker's thread alone asks anything of it
        self._thread: threading.Thread | None = None

    def open(self, opening: Callable[[], PdfFile], first: Callable[[PdfFile], object]) -> int:
        """Close the file that is open and open another; return its number.

        What `first` says of it, or why it cannot be opened, arrives under the key `OPENED`.
        """
        with self._changed:
            self._forget()
            self._open = _Opening(opening, first)
            self._wake()
            return self._book

    def close_file(self) -> None:
        """Close the file that is open; what was asked of it is forgotten."""
        with self._changed:
            self._forget()
            self._open = None
            if self._thread is not None:
                self._wake()

    def want(self, wanted: Mapping[Lane, Sequence[Task]]) -> None:
        """Do these tasks in place of those that wait in the same lanes. What is being done is given up soon where it is
        no longer wanted, or what is of other pages waits behind it; then those come first.
        """
        with self._changed:
            for lane, tasks in wanted.items():
                waiting = [task for task in tasks if task.key not in self._busy]
                self._lanes[lane] = sorted(waiting, key=lambda task: task.page in self._late)
            self._hurry(wanted)
            self._wake()

    def _hurry(self, wanted: Mapping[Lane, Sequence[Task]]) -> None:
        """Give what is being done a moment more where it is in the way. Call with the lock held."""
        if self._doing is not None and self._file is not None and self._is_in_the_way(*self._doing, wanted):
            self._file.hurry(_UNWANTED)

    def _is_in_the_way(self, lane: Lane, task: Task, wanted: Mapping[Lane, Sequence[Task]]) -> bool:
        if lane in wanted and all(other.key != task.key for other in wanted[lane]):
            return any(self._lanes.values())
        waiting = (other for at in Lane if at <= lane for other in self._lanes[at])
        return any(other.page != task.page and other.page not in self._late for other in waiting)

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
        """End the thread, and return when it has."""
        self.stop()
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join()

    def _forget(self) -> None:
        """Forget the file, and all that was asked of it. Call with the lock held."""
        self._book += 1
        self._give_up()
        self._busy.clear()
        self._late.clear()
        for lane in Lane:
            self._lanes[lane] = []

    def _give_up(self) -> None:
        """Wait for no answer of the file that is open, or being opened. Call with the lock held."""
        if self._thread is not None and self._thread.ident is not None:
            give_up(self._thread.ident)

    def _wake(self) -> None:
        """Call with the lock held."""
        if self._thread is None and not self._stopped:
            self._thread = threading.Thread(target=self._run, name="pages", daemon=True)
            self._thread.start()
        self._changed.notify_all()

    def _run(self) -> None:
        atexit.register(self.stop_and_wait)  # a thread that reports when Python is no more would end the process
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
                book = now
                self._close()
                if opening is not None:
                    self._opened(book, opening)
            elif task is not None and self._file is not None:
                self._do(book, task, self._file)
        self._close()
        atexit.unregister(self.stop_and_wait)

    def _do(self, book: int, task: Task, file: PdfFile) -> None:
        value = _outcome(task.work, file)
        with self._changed:
            doing, self._doing = self._doing, None
            if isinstance(value, GivenUp):
                if doing is not None and task.page is None:  # nobody asks for it again
                    self._lanes[doing[0]].append(task)
                self._busy.discard(task.key)
                self._late.add(task.page)
                return
        self._deliver(book, task.key, value)

    def _close(self) -> None:
        with self._changed:
            file, self._file, self._doing = self._file, None, None
        if file is not None:
            file.close()

    def _next(self, book: int) -> Task | None:
        if book != self._book:
            return None
        for lane in Lane:
            if self._lanes[lane]:
                task = self._lanes[lane].pop(0)
                self._doing = lane, task
                if self._file is not None:
                    self._file.begin(task.patience)
                    self._hurry({})
                self._busy.add(task.key)
                return task
        return None

    def _opened(self, book: int, wanted: _Opening) -> None:
        try:
            file = wanted.opening()
        except Exception as error:  # noqa: BLE001 - the border of the thread: handed over
            self._deliver(book, OPENED, error)
            return
        with self._changed:
            self._file = file
        self._deliver(book, OPENED, _outcome(wanted.first, file))

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
