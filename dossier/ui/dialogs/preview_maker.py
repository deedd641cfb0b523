"""Makes the preview that was asked for last, beside the window; what was asked before is given up."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from dossier.model.errors import KnownError
from dossier.model.progress import Cancelled, Progress
from dossier.services.previewing import Order, Preview, make_preview
from dossier.store.keys import Key
from dossier.ui.jobs import Job

REST = 350  # ms without another choice, before a preview is begun


class PreviewMaker(QObject):
    """One preview at a time: `begun`, `progressed(share)`, then `made(Preview)` or `failed(KnownError)`."""

    begun = Signal()
    progressed = Signal(float)
    made = Signal(object)
    failed = Signal(object)

    def __init__(self, path: Path, parent: QObject | None = None, key: Key | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._key = key
        self._order: Order | None = None
        self._job: Job | None = None
        self._resting = QTimer(self, singleShot=True)
        self._resting.timeout.connect(self._begin)

    @property
    def busy(self) -> bool:
        """Whether a preview is being made, or will be when the choices rest."""
        return self._job is not None or self._resting.isActive()

    def ask(self, order: Order) -> None:
        """Make the preview of `order`, unless another is asked for at once; the one being made is given up."""
        if order == self._order:
            return
        self.stop()
        self._order = order
        self._resting.start(REST)
        self.begun.emit()

    def stop(self) -> None:
        """Give up what is being made, and make nothing."""
        self._resting.stop()
        self._order = None
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _begin(self) -> None:
        assert self._order is not None
        # Without a parent: a job that was given up ends by itself, whether or not the dialog is still there.
        job = self._job = Job(self.tr("Preview"), partial(_make, self._path, self._key, self._order))
        job.progressed.connect(self._on_progressed)
        job.done.connect(self._on_done)
        job.failed.connect(self._on_failed)
        job.start()

    def _on_progressed(self, share: float) -> None:
        if self.sender() is self._job:
            self.progressed.emit(share)

    def _on_done(self, result: object) -> None:
        if self.sender() is self._job and isinstance(result, Preview):
            self._job = None
            self.made.emit(result)

    def _on_failed(self, error: KnownError) -> None:
        if self.sender() is self._job:
            self._job = None
            self.failed.emit(error)


def _make(path: Path, key: Key | None, order: Order, progress: Progress, cancelled: Cancelled) -> object:
    return make_preview(path, order, key=key, progress=progress, cancelled=cancelled)
