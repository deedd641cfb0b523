"""Many files beside the window: looked into, and read one after the other as fast as they are attached."""

import threading
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal

from dossier.model.errors import KnownError
from dossier.model.progress import Cancelled, Progress
from dossier.services.folders import Known, Listed, Proposal, list_files, propose
from dossier.services.importing import Attachment, read_attachment
from dossier.ui.jobs import Job

_AHEAD = 2  # files that are read and wait to be attached; each may be large
_LOOK = 0.2  # s between two looks whether the job was cancelled, while it waits


class LookingJob(Job):
    """Lists what is at `paths` and says where each file belongs; its result is a pair of Listed and proposals."""

    def __init__(self, paths: Sequence[Path], known: Known) -> None:
        super().__init__(QCoreApplication.translate("FilesJobs", "Looking into the files"), self._look, _application())
        self._paths = tuple(paths)
        self._known = known

    def _look(self, progress: Progress, cancelled: Cancelled) -> tuple[Listed, list[Proposal]]:
        listed = list_files(self._paths, cancelled)
        return listed, propose(listed.files, self._known, progress=progress, cancelled=cancelled)


class ReadingJob(Job):
    """Reads files in their order: `read` carries the row and what was read, or the error. Whoever hears it says `took`
    when it is done with that file; reading goes no further ahead than two.
    """

    read = Signal(int, object)  # Attachment or KnownError

    def __init__(self, files: Sequence[tuple[int, Path]]) -> None:
        super().__init__(QCoreApplication.translate("FilesJobs", "Attaching the files"), self._read_all, _application())
        self._files = tuple(files)
        self._room = threading.Semaphore(_AHEAD)

    def took(self) -> None:
        """Let the next file be read."""
        self._room.release()

    def _read_all(self, progress: Progress, cancelled: Cancelled) -> int:
        for done, (row, path) in enumerate(self._files, 1):
            while not self._room.acquire(timeout=_LOOK):
                _stop_if(cancelled)
            _stop_if(cancelled)
            result: Attachment | KnownError
            try:
                result = read_attachment(path)
            except KnownError as error:
                result = error
            self.read.emit(row, result)
            progress(done, len(self._files))
        return len(self._files)


def _application() -> QCoreApplication | None:
    """Return the parent of a job that may outlive its pane: another thread still works in it."""
    return QCoreApplication.instance()


def _stop_if(cancelled: Cancelled) -> None:
    if cancelled():
        raise KnownError("cancelled", "Cancelled.")
