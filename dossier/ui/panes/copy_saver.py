"""A document's file, as it was attached, saved outside the dossier."""

from contextlib import closing
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dossier.model.errors import KnownError
from dossier.model.progress import Cancelled, Progress
from dossier.model.rows import Document
from dossier.services.copying import save_copy
from dossier.store.keys import Key
from dossier.store.store import open_store
from dossier.ui.asking_files import ask_target
from dossier.ui.bridge import Bridge
from dossier.ui.jobs import Job
from dossier.ui.words import isolated


class CopySaver(QWidget):
    """Asks where a copy goes, and saves it beside the window: a file may be large, and a stick slow.

    `saved` carries where it lies; what went wrong is told by the bridge. `job_started` carries the job,
    `job_ended` too.
    """

    saved = Signal(str)
    job_started = Signal(object)  # Job
    job_ended = Signal(object)  # Job

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.hide()

    def ask(self, document: Document) -> None:
        """Ask where to, and save the file of `document`."""
        target = ask_target(self.window(), self.tr("Save a copy"), document.name)
        if target is not None:
            self.save(document, target)

    def save(self, document: Document, target: Path) -> None:
        """Save the file of `document` to `target`."""
        work = partial(_save, self._bridge.store.path_now(), self._bridge.store.key, document, target)
        job = Job(self.tr("Saving {name}").format(name=isolated(target.name)), work, self)
        job.done.connect(self._on_done)
        job.failed.connect(self._on_failed)
        job.stopped.connect(self._end)
        self.job_started.emit(job)
        job.start()

    def _end(self) -> None:
        self.job_ended.emit(self.sender())

    def _on_done(self, target: Path) -> None:
        self._end()
        self.saved.emit(str(target))

    def _on_failed(self, error: KnownError) -> None:
        self._end()
        self._bridge.failed.emit(error)


def _save(
    path: Path, key: Key | None, document: Document, target: Path, progress: Progress, cancelled: Cancelled
) -> Path:
    with closing(open_store(path, read_only=True, key=key)) as store:
        save_copy(store, document, target)
    return target
