"""Files attached to a source: read beside the window, written by it, one after the other.

Where the source has a document of the same kind, the reviewer is asked first whether the file is a newer version of it.
"""

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from dossier.model.anchor import Anchor
from dossier.model.errors import KnownError
from dossier.model.ids import new_id
from dossier.model.kinds import OnKind
from dossier.model.progress import Cancelled, Progress
from dossier.model.rows import Document
from dossier.services.changes.documents import AddDocument
from dossier.services.importing import Attachment, find_in_newer, is_attached, read_attachment, shown_name
from dossier.services.judging import current
from dossier.services.texts import text_of
from dossier.services.versions import lying_on, plan_version
from dossier.store.contents import read_content
from dossier.text.places import Found
from dossier.ui.bridge import Bridge
from dossier.ui.jobs import Job, Work
from dossier.ui.words import isolated


@dataclass(frozen=True, slots=True)
class Asked:
    """A file for a source that may be a newer version of one of `older`."""

    name: str
    source_id: str
    older: Sequence[Document]


class Attaching(QObject):
    """Reads and attaches; what cannot be read is told by the bridge. `busy` carries the name of the file being read,
    '' when there is none left; `attached` the source, the new document and how many comments came with it. `asked`
    wants `answer` before it goes on; `replaced` carries the VersionPlan of a newer version that was attached.
    `password_asked` carries the name of a file that needs a password: what waits waits until it is given or given up;
    `password_wrong` that it was not the one.
    """

    busy = Signal(str)
    attached = Signal(str, str, int)
    asked = Signal(object)  # Asked
    replaced = Signal(object)  # VersionPlan
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
        self._file: Attachment | None = None  # what the reviewer is asked about
        self._older: Document | None = None

    def attach(self, source_id: str, paths: Sequence[Path]) -> None:
        """Attach the files at `paths` to a source, in their order."""
        self._waiting.extend((source_id, path) for path in paths)
        if self._job is None and self._file is None:
            self._next()

    @property
    def is_busy(self) -> bool:
        """Whether a file is being read, or a question about one waits for its answer."""
        return self._job is not None or self._file is not None

    def cancel(self) -> None:
        """Give up what is being read and what waits."""
        self._waiting.clear()
        if self._job is not None:
            self._job.cancel()
        if self._job is not None or self._file is not None:
            self._next()

    def answer(self, older: Document | None) -> None:
        """Attach the file that was asked about: as a newer version of `older`, or as a further document."""
        file = self._file
        if file is None:
            return
        if older is None or self._bridge.store.seek(Document, older.id) is None:  # it may be gone by now
            self._put(file, None, {})
            return
        self._older = older
        anchors = [row.anchor for row in lying_on(self._bridge.store, older)]
        words = self.tr("Finding again what lies on {name}").format(name=isolated(older.name))
        text = text_of(self._bridge.store, OnKind.DOCUMENT, older.id)
        store = self._bridge.store
        read_older = partial(read_content, store.path_now(), older.sha256, store.key)
        self._start(words, partial(_find, anchors, older, text, read_older, file), self._on_found)

    def leave(self) -> None:
        """Do not attach the file that was asked about; go on with those that wait."""
        if self._file is not None:
            self._next()

    def _next(self) -> None:
        self._file = self._older = None
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
        self.busy.emit(path.name)
        self._start(
            self.tr("Reading {name}").format(name=isolated(path.name)),
            partial(_read, path, self._password),
            self._on_read,
        )

    def _start(self, words: str, work: Work, done: Callable[[Any], None]) -> None:
        job = self._job = Job(words, work, self)
        job.done.connect(done)
        job.failed.connect(self._on_failed)
        self.job_started.emit(job)
        job.start()

    def _on_read(self, file: Attachment) -> None:
        if self.sender() is not self._job:
            return  # given up meanwhile
        known = current(self._bridge.store.find(Document, source_id=self._source_id))
        alike = [each for each in known if each.kind is file.document.kind and not each.is_sheet]
        if not alike or is_attached(self._bridge.store, self._source_id, file.data):
            self._put(file, None, {})  # a twin is refused in words
            return
        self._job, self._file = None, file
        self.busy.emit("")
        self.asked.emit(Asked(file.name, self._source_id, alike))

    def _on_found(self, found: Mapping[Anchor, Found]) -> None:
        if self.sender() is self._job and self._file is not None:
            self._put(self._file, self._older, found)

    def _put(self, file: Attachment, older: Document | None, found: Mapping[Anchor, Found]) -> None:
        id, source_id, store = new_id(), self._source_id, self._bridge.store
        older = older and store.seek(Document, older.id)
        plan = None if older is None else plan_version(store, older, id, file.document, found)
        change = AddDocument(
            source_id,
            file.name,
            file.data,
            file.document,
            newer_version=older is not None,
            older_id=older.id if older else "",
            found=found,
            id=id,
        )
        if self._bridge.perform(change):
            if self._password:
                self.unlocked.emit(store.get(Document, id).sha256, self._password)
            self._password = ""
            self.attached.emit(source_id, id, len(file.document.annotations))
            if plan is not None:
                self.replaced.emit(plan)
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


def _find(
    anchors: Sequence[Anchor],
    older: Document,
    older_text: str,
    read_older: Callable[[], bytes],
    file: Attachment,
    progress: Progress,
    cancelled: Cancelled,
) -> dict[Anchor, Found]:
    return find_in_newer(anchors, older, older_text, read_older, file, progress, cancelled)
