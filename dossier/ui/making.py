"""Large changes made beside the window, which reads meanwhile and writes nothing."""

from PySide6.QtCore import QObject

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
