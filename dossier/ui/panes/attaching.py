"""Files attached to a source: read beside the window, written by it, one after the other."""

from collections import deque
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from dossier.model.errors import KnownError
from dossier.model.ids import new_id
from dossier.model.rows import Document
from dossier.services.changes.documents import AddDocument
from dossier.services.importing import Attachment, read_attachment, shown_name
from dossier.services.judging import current
from dossier.ui.bridge import Bridge
from dossier.ui.jobs import Cancelled, Job, Progress


class Attaching(QObject):
    """Reads and attaches; what cannot be read is told by the bridge. `busy` carries the name of the file being read,
    '' when there is none left; `attached` the source and the new document. `password_asked` carries the name of a file
    that needs a password: what waits waits until it is given or given up; `password_wrong` that it was not the one.
    """

    busy = Signal(str)
    attached = Signal(str, str)
    job_started = Signal(object)  # Job
    password_asked = Signal(str)
    password_wrong = Signal()
    unlocked = Signal(str, str)  # SHA-256 of a file that was attached, and its password

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._waiting: deque[tuple[str, Path]] = deque()
        self._source_id = ""
        self._path = Path()
        self._password = ""
        self._job: Job | None = None

    def attach(self, source_id: str, paths: Sequence[Path]) -> None:
        """Attach the files at `paths` to a source, in their order."""
        self._waiting.extend((source_id, path) for path in paths)
        if self._job is None:
            self._next()

    def cancel(self) -> None:
        """Give up what is being read and what waits."""
        self._waiting.clear()
        if self._job is not None:
            self._job.cancel()
            self._next()

    def _next(self) -> None:
        if not self._waiting:
            self._job = None
            self.busy.emit("")
            return
        self._source_id, self._path = self._waiting.popleft()
        self._password = ""
        self._read()

    def give_password(self, password: str) -> None:
        """Read the file that needs a password with this one."""
        self._password = password
        self._read()

    def give_up(self) -> None:
        """Leave the file that needs a password, and go on with what waits."""
        self._next()

    def _read(self) -> None:
        path = self._path
        label = self.tr("Reading {name}").format(name=path.name)
        job = self._job = Job(label, partial(_read, path, self._password), self)
        job.done.connect(self._on_read)
        job.failed.connect(self._on_failed)
        self.busy.emit(path.name)
        self.job_started.emit(job)
        job.start()

    def _on_read(self, file: Attachment) -> None:
        if self.sender() is not self._job:
            return  # given up meanwhile
        known = current(self._bridge.store.find(Document, source_id=self._source_id))
        newer = any(document.name == file.name and not document.is_sheet for document in known)
        id = new_id()
        change = AddDocument(self._source_id, file.name, file.data, file.document, newer_version=newer, id=id)
        if self._bridge.perform(change):
            if self._password:
                self.unlocked.emit(self._bridge.store.get(Document, id).sha256, self._password)
            self._password = ""
            self.attached.emit(self._source_id, id)
        self._next()

    def _on_failed(self, error: KnownError) -> None:
        if self.sender() is not self._job:
            return
        if error.code == "pdf-password":
            self.busy.emit("")
            self.password_asked.emit(shown_name(self._path))
        elif error.code == "pdf-wrong-password":
            self.busy.emit("")
            self.password_wrong.emit()
        else:
            self._bridge.failed.emit(error)
            self._next()


def _read(path: Path, password: str, progress: Progress, cancelled: Cancelled) -> Attachment:
    return read_attachment(path, password)
