"""Large changes made beside the window, which reads meanwhile and writes nothing."""

from PySide6.QtCore import QObject, Signal

from dossier.model.errors import KnownError
from dossier.model.progress import Cancelled, Progress
from dossier.services.backups import Why, back_up
from dossier.services.before import replaces_much
from dossier.services.editor import Change, Made, make
from dossier.ui.bridge import Bridge
from dossier.ui.jobs import Job

_TOLD = 500  # rows from one word about the progress to the next


class Watch:
    """Told by `Store.beside` of each row: says how many of `rows` are written, and ends it when it is cancelled."""

    def __init__(self, progress: Progress, cancelled: Cancelled, rows: int = 0) -> None:
        self.rows = rows  # 0: as long as that is not known
        self._progress = progress
        self._cancelled = cancelled

    def __call__(self, written: int) -> None:
        if self._cancelled():
            raise KnownError("cancelled", "Cancelled.")
        if self.rows and written % _TOLD == 0:
            self._progress(min(written, self.rows), self.rows)


class Making(Job):
    """Makes `change`, of about that many `rows`, in what `bridge` has lent.

    `Bridge.take` is to be given its result, or None where it has none.
    """

    def __init__(self, bridge: Bridge, change: Change, rows: int, label: str, parent: QObject) -> None:
        super().__init__(label, self._make, parent)
        self._store, self._reviewer = bridge.store, bridge.session.editor.reviewer
        self._change = change
        self.rows = rows
        bridge.writer = self

    def _make(self, progress: Progress, cancelled: Cancelled) -> Made:
        with self._store.beside(Watch(progress, cancelled, self.rows)) as own:
            if replaces_much(self._change):
                back_up(own, Why.IMPORT)
            return make(own, self._change, self._reviewer)


class Beside(QObject):
    """Makes one large change at a time for a pane, which tells of the job, as it begins and ends."""

    job_started = Signal(object)  # Job
    job_ended = Signal(object)  # Job
    made = Signal(bool)  # whether it was made; what was in the way is told by the bridge

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._job: Making | None = None

    @property
    def running(self) -> bool:
        return self._job is not None

    def make(self, change: Change, rows: int, label: str) -> None:
        """Make `change`, of about that many `rows`; what is in the way is told by the bridge."""
        if self._job is not None or not self._bridge.lend():
            return
        job = self._job = Making(self._bridge, change, rows, label, self)
        job.done.connect(self._on_made)
        job.failed.connect(self._on_not_made)
        job.stopped.connect(self._on_not_made)
        self.job_started.emit(job)
        job.start()

    def _on_made(self, made: Made | None) -> None:
        job, self._job = self._job, None
        self.job_ended.emit(job)
        self._bridge.take(made)
        self.made.emit(made is not None)

    def _on_not_made(self, error: KnownError | None = None) -> None:
        self._on_made(None)
        if error is not None:
            self._bridge.failed.emit(error)
