"""What came back in a file, read and compared with the dossier beside the window."""

from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from dossier.model.foreign import ForeignFile
from dossier.model.progress import Cancelled, Progress
from dossier.model.returned import Outcome
from dossier.store.keys import Key
from dossier.ui.jobs import Job
from dossier.ui.words import isolated


class ComparingJob(Job):
    """Its result is a pair of the file and what it says. It opens the dossier by itself, as it is when it begins."""

    def __init__(self, file: Path | ForeignFile | None, dossier: Path, key: Key | None, parent: QObject) -> None:
        assert file is not None, "there is a file to compare"
        label = QCoreApplication.translate("ReturnedPane", "Reading {name}").format(name=isolated(file.name))
        super().__init__(label, self._compare, parent)
        self._file = file
        self._dossier = dossier
        self._key = key

    def _compare(self, progress: Progress, cancelled: Cancelled) -> tuple[ForeignFile, Outcome]:
        from dossier.services.returning import compare, read_returned, with_its_document
        from dossier.store.store import open_store

        read = read_returned(self._file) if isinstance(self._file, Path) else self._file
        with closing(open_store(self._dossier, read_only=True, key=self._key)) as store:
            file = with_its_document(store, read) if isinstance(self._file, Path) else read
            return file, compare(store, file, cancelled)
