"""What a newer brief would do to the dossier that is open, told before it is put in: compared beside the window."""

from contextlib import closing
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from dossier.model.errors import KnownError
from dossier.model.kinds import Placing
from dossier.model.progress import Cancelled, Progress
from dossier.model.rows import Claim, Section
from dossier.services.fates import counts_of
from dossier.services.importing import NewerBrief, plan_newer
from dossier.store.keys import Key
from dossier.store.rows import TABLES
from dossier.store.store import open_store
from dossier.ui.jobs import Job
from dossier.ui.words import counted, dotted, error_words

REST = 350  # ms without another choice, before it is compared


class Comparison(QObject):
    """One at a time: `said` carries the words for the brief that was asked about last, "" until they are known."""

    said = Signal(str)

    def __init__(self, path: Path, key: Key | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._key = key
        self._newer: NewerBrief | None = None
        self._job: Job | None = None
        self._resting = QTimer(self, singleShot=True, interval=REST)
        self._resting.timeout.connect(self._begin)

    def ask(self, newer: NewerBrief) -> None:
        """Compare `newer` with the dossier unless another is asked about at once; the one before is given up."""
        self.stop()
        self._newer = newer
        self._resting.start()
        self.said.emit("")

    def stop(self) -> None:
        """Compare nothing, and say nothing of what was begun."""
        self._resting.stop()
        job, self._job = self._job, None
        if job is not None:
            job.cancel()

    def _begin(self) -> None:
        assert self._newer is not None
        # Without a parent: a job that was given up ends by itself, whether or not the dialog is still there.
        job = self._job = Job(self.tr("Comparing"), partial(_compare, self._path, self._key, self._newer))
        job.done.connect(self._on_done)
        job.failed.connect(self._on_failed)
        job.start()

    def _on_done(self, result: object) -> None:
        if self.sender() is self._job and isinstance(result, tuple):
            self._job = None
            self.said.emit(self._words(*result))

    def _on_failed(self, error: KnownError) -> None:
        if self.sender() is self._job:
            self._job = None
            self.said.emit(error_words(error))

    def _words(self, sections: int, unplaced: int) -> str:
        more = self.tr("As many sections as now")
        if sections > 0:
            more = counted(sections, "%n section more than now", "%n sections more than now")
        elif sections < 0:
            more = counted(-sections, "%n section fewer than now", "%n sections fewer than now")
        lost = self.tr("every claim would be found again")
        if unplaced:
            lost = counted(unplaced, "%n claim would be unplaced", "%n claims would be unplaced")
        return dotted([more, lost])


def _compare(
    path: Path, key: Key | None, newer: NewerBrief, progress: Progress, cancelled: Cancelled
) -> tuple[int, int]:
    """Return how many sections there would be more than now, and how many claims would be unplaced."""
    with closing(open_store(path, read_only=True, key=key)) as store:
        plan = plan_newer(store, newer)
        counts = counts_of(fate for fate in plan.fates if fate.table == TABLES[Claim])
        return len(newer.imported.sections) - store.count(Section), counts[Placing.UNPLACED]
