"""A bibliography taken into the dossier that is open: chosen, read by a job, looked through, taken with its files."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from dossier.model.errors import KnownError
from dossier.model.ids import new_id
from dossier.model.progress import Cancelled, Progress
from dossier.model.rows import Source
from dossier.services.bibliographies import Read, change_of, propose, read_references
from dossier.services.changes.bibliographies import TakeRecords
from dossier.services.folders import attachment_change
from dossier.services.importing import Attachment, is_attached
from dossier.ui.asking_files import ask_file, usual_folder
from dossier.ui.bridge import Bridge
from dossier.ui.dialogs.import_sources import ImportSourcesDialog
from dossier.ui.jobs import Job
from dossier.ui.panes.files_jobs import ReadingJob
from dossier.ui.widgets.message_bar import MessageKind
from dossier.ui.words import counted, isolated, listed

if TYPE_CHECKING:
    from dossier.ui.window import Window

SUFFIXES = (".bib", ".ris", ".json")


class ImportSourcesFlow(QObject):
    """One bibliography at a time. All that it changes is one step of undo, the files that it attaches too."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._bridge: Bridge | None = None
        self._job: Job | None = None
        self._step = ""
        self._targets: list[str] = []
        self._attached = self._failed = 0
        self._said = ""
        self.dialog: ImportSourcesDialog | None = None

    def choose(self, bridge: Bridge) -> None:
        """Ask for a bibliography and read it."""
        kinds = self.tr("Bibliographies (*.bib *.ris *.json);;All files (*)")
        path = ask_file(self._window, self.tr("Import sources"), usual_folder(bridge), kinds)
        if path is not None:
            self.read(bridge, path)

    def read(self, bridge: Bridge, path: Path) -> None:
        """Read the bibliography at `path`, and show what is in it."""
        if self._job is not None:
            self._job.cancel()
        self._bridge, self._said = bridge, ""
        job = self._job = Job(self.tr("Reading {name}").format(name=isolated(path.name)), partial(_read, path), self)
        job.done.connect(self._on_read)
        job.failed.connect(self._on_failed)
        job.stopped.connect(self._on_stopped)
        self._window.status.show_job(job)
        job.start()

    def _is_open(self) -> bool:
        return self._bridge is not None and self._window.bridge is self._bridge

    def _end(self) -> None:
        self._job = None
        self._window.status.show_job(None)

    def _on_read(self, read: Read) -> None:
        job = self._job
        if job is None or self.sender() is not job:
            return
        if job.cancelled:  # too late for the job, not for the person
            self._on_stopped()
            return
        self._end()
        if self._bridge is None or not self._is_open():
            return
        proposals = propose(self._bridge.store.find(Source), read.bibliography.records)
        self.dialog = ImportSourcesDialog(self._bridge.store, self._window.theme, read, proposals, self._window)
        self.dialog.accepted.connect(self._on_accepted)
        self.dialog.show()

    def _on_failed(self, error: KnownError) -> None:
        if self.sender() is self._job:
            self._end()
            self._window.say(error)

    def _on_stopped(self) -> None:
        job = self._job
        if job is None or self.sender() is not job:
            return
        self._end()
        if job.cancelled and self._is_open():
            nothing = self.tr("Cancelled; nothing was changed.")
            words = self.tr("Cancelled: {done}").format(done=self._all_words()) if self._said else nothing
            self._window.messages.show_message(MessageKind.INFO, words)

    def _on_accepted(self) -> None:
        """Take in what was chosen; the files follow one by one."""
        dialog, self.dialog = self.sender(), None
        if not isinstance(dialog, ImportSourcesDialog) or self._bridge is None or not self._is_open():
            return
        store = self._bridge.store
        change, ids = change_of(store, dialog.chosen_proposals(), dialog.merges(), dialog.records())
        self._step = f"bibliography:{new_id()}"
        if not self._bridge.perform(change, merge=self._step):
            return
        added = sum(record.source_id is None for record in change.records)
        words = counted(added, "%n source added", "%n sources added")
        self._said = self.tr("{added}, {completed} completed").format(
            added=words, completed=len(change.records) - added
        )
        paths: list[Path] = []
        self._targets = []
        for source_id, files in zip(ids, dialog.files(), strict=True):
            self._targets += [source_id] * len(files)
            paths += files
        self._attached = self._failed = 0
        if not paths:
            self._window.messages.show_message(MessageKind.INFO, self._said + ".")
            return
        job = self._job = ReadingJob(list(enumerate(paths)))
        job.read.connect(self._on_file)
        job.done.connect(self._on_all)
        job.failed.connect(self._on_failed)
        job.stopped.connect(self._on_stopped)
        self._window.status.show_job(job)
        job.start()

    def _on_file(self, row: int, result: Attachment | KnownError) -> None:
        job = self._job
        if self.sender() is not job or not isinstance(job, ReadingJob):
            return
        if self._bridge is None or not self._is_open():
            job.cancel()
            return
        if self._bridge.session.editor.redo_label == TakeRecords(()).label:  # it was undone meanwhile
            self._said = ""
            job.cancel()
            return
        if isinstance(result, KnownError):
            self._failed += 1
        elif not is_attached(self._bridge.store, self._targets[row], result.data):
            change = attachment_change(self._bridge.store, self._targets[row], result)
            self._attached += self._bridge.perform(change, merge=self._step)
        job.took()

    def _on_all(self, _count: int) -> None:
        job = self._job
        if job is None or self.sender() is not job:
            return
        if job.cancelled:  # with its last file: too late for the job, not for the person
            self._on_stopped()
            return
        self._end()
        self._window.messages.show_message(MessageKind.INFO, self._all_words())

    def _all_words(self) -> str:
        """Return what was taken in so far, files too."""
        words = f"{self._said}, " + counted(self._attached, "%n document attached", "%n documents attached")
        if self._failed:
            words = listed((words, counted(self._failed, "%n file could not be read", "%n files could not be read")))
        return words + "."


def _read(path: Path, progress: Progress, cancelled: Cancelled) -> Read:
    return read_references(path)
