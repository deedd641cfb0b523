"""Work beside the window: it computes on another thread and reports back on the window's own."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRunnable, Qt, QThreadPool, Signal

from dossier.model.errors import KnownError
from dossier.model.progress import Cancelled, Progress
from dossier.ui.nesting import WhenFree

Work = Callable[[Progress, Cancelled], object]


_LOOK = 100  # ms
_working: set["Job"] = set()


class Job(QObject):
    """One piece of work. `work(progress, cancelled)` runs on another thread and must not touch a widget or the store.

    Exactly one of `done(result)`, `failed(error)` and `stopped()` is emitted, on the thread that made the job; any
    other exception than KnownError is raised there, after `stopped`. Once started it lives until it has reported
    and no longer: nobody else deletes it. What it belongs to may go meanwhile, and then it is asked to stop.
    `done` of a `patient` one waits until nobody is in a loop inside the window's own, and so does its end.
    """

    progressed = Signal(float)  # the share that is done, 0 to 1
    done = Signal(object)
    failed = Signal(object)  # KnownError
    stopped = Signal()
    _reported = Signal(object, object)  # from the other thread: what it is about, and a value

    def __init__(self, label: str, work: Work, parent: QObject | None = None, *, patient: bool = False) -> None:
        super().__init__(parent)
        self.label = label
        self._work = work
        self._patient = patient
        self._cancel = threading.Event()
        self._thread = 0  # that it runs on
        self._begun = threading.Lock()  # held by whoever was first: its thread, or `finish`
        self._ended = threading.Event()
        self._reported.connect(self._on_reported, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        _working.add(self)
        parent = self.parent()
        if parent is not None:  # which would delete it, while the other thread reports by it
            parent.destroyed.connect(self.cancel)
            self.setParent(None)
        QThreadPool.globalInstance().start(_Runner(self))

    def cancel(self) -> None:
        """Ask the work to stop; it does at its next look, and does not wait for a PDF."""
        self._cancel.set()
        if self._thread:
            from dossier.intake.pdf.files import give_up

            give_up(self._thread)

    def finish(self) -> None:
        """Ask the work to stop, and return when it has reported; what has not begun is not begun any more."""
        self.cancel()
        if self._begun.acquire(blocking=False):
            self._on_reported("failed", KnownError("cancelled", "Cancelled."))
            return
        self._ended.wait()
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)  # its report, which waits in the queue

    def wait(self) -> None:
        """Return when the work has ended: for the work of another job, which began later."""
        self._ended.wait()

    @property
    def cancelled(self) -> bool:
        """Whether it was asked to stop; it may have been done already."""
        return self._cancel.is_set()

    def run(self) -> None:
        """Do the work, on whatever thread this is called."""
        if not self._begun.acquire(blocking=False):
            return
        self._thread = threading.get_ident()
        try:
            result = self._work(self._report_progress, self._cancel.is_set)
        except Exception as error:  # noqa: BLE001 - the border of the thread: handed over, raised on the window's own
            self._reported.emit("failed", error)
        else:
            self._reported.emit("done", result)
        finally:
            self._thread = 0
            self._ended.set()

    def _report_progress(self, done: int, steps: int) -> None:
        self._reported.emit("progressed", done / steps)

    def _on_reported(self, about: str, value: object) -> None:
        if about == "progressed":
            self.progressed.emit(value)
            return
        if about == "done":
            if self._patient:
                when_free = WhenFree(self)
                when_free.due.connect(self._hand_over)
                when_free.hand(value)
            else:
                self._hand_over(value)
            return
        self._end()
        if isinstance(value, KnownError):
            self.stopped.emit() if self._cancel.is_set() else self.failed.emit(value)
        elif isinstance(value, Exception):
            self.stopped.emit()
            raise value  # a fault of this program: the window's hook shows it

    def _hand_over(self, result: object) -> None:
        self._end()
        self.done.emit(result)

    def _end(self) -> None:
        _working.discard(self)
        self.deleteLater()


def given_up() -> list[Job]:
    """Return the jobs that were asked to stop and may not have yet."""
    return [job for job in _working if job.cancelled]


def finish_jobs() -> None:
    """Ask all work to stop, and return when it has: before the window, and what jobs report by, is taken down."""
    done = False
    while not done:  # a job may open a PDF just after it was asked
        for job in list(_working):
            job.cancel()
        done = QThreadPool.globalInstance().waitForDone(_LOOK)


class _Runner(QRunnable):
    def __init__(self, job: Job) -> None:
        super().__init__()
        self._job = job

    def run(self) -> None:
        self._job.run()
