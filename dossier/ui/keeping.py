"""Backups in the window: one a day while the dossier changes, the list of them, and back to one; recovery of a file."""

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from dossier.model.errors import KnownError
from dossier.model.progress import Cancelled, Progress
from dossier.store.keys import Key
from dossier.store.store import open_store
from dossier.store.unread import DAMAGE
from dossier.ui.asking_files import ask_target, dossier_files
from dossier.ui.bridge import Bridge
from dossier.ui.jobs import Job
from dossier.ui.widgets.message_bar import MessageKind
from dossier.ui.words import error_words, listed

if TYPE_CHECKING:
    from dossier.services.recovering import Recovered
    from dossier.ui.window import Window

HOUR = 3_600_000  # ms; by a clock that nobody sets, so that neither a jump nor a week asleep matters
SOON = 60_000  # ms after a dossier was opened


class KeepFlow(QObject):
    """Works on the window's dossier. The method that an action calls has the action's name."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._path: Path | None = None
        self._key: Key | None = None
        self._job: Job | None = None
        self._unchecked = False
        self._recovery: Job | None = None
        self._damaged = Path()
        self._damaged_key: Key | None = None
        self._target = Path()
        self._said = ""
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        window.messages.action_triggered.connect(self._on_action)
        window.unsaved.recovery_asked.connect(self._on_unsaved)

    def use(self, bridge: Bridge | None) -> None:
        """Watch over another dossier, or over none."""
        if self._job is not None:
            self._job.cancel()
        self._path = bridge.session.path if bridge is not None and not bridge.store.read_only else None
        self._timer.stop()
        self._unchecked = True
        if self._path is not None:
            self._timer.start(SOON)

    def look(self) -> None:
        """Make a backup where one is due, beside the window."""
        self._timer.start(HOUR)
        bridge = self._window.bridge
        if bridge is None or self._job is not None:
            return
        self._path, self._key = bridge.session.path, bridge.store.key
        self._job = Job(self.tr("Backing up"), self._back_up)
        self._job.done.connect(self._on_ended)
        self._job.failed.connect(self._on_failed)
        self._job.stopped.connect(self._on_ended)
        self._job.start()

    def _back_up(self, progress: Progress, cancelled: Cancelled) -> None:
        from dossier.services.backups import Why, back_up, is_due
        from dossier.store.copies import NotWanted

        assert self._path is not None
        with closing(open_store(self._path, read_only=True, key=self._key)) as store:
            due = is_due(store)
            if due or self._unchecked:  # opening looks through small files alone; and damage is not to be backed up
                store.refuse_damage()
                self._unchecked = False
            if due:
                try:
                    back_up(store, Why.DAILY, wanted=lambda: not cancelled())
                except NotWanted:
                    return

    def _on_ended(self, result: object = None) -> None:
        self._job = None

    def _on_failed(self, error: KnownError) -> None:
        self._job = None
        if error.code in DAMAGE and self._path is not None:
            self.offer_recovery(self._path, error, self._key)
        else:
            self._window.messages.show_message(MessageKind.WARNING, error_words(error))

    def backups(self) -> None:
        from dossier.ui.dialogs.backups import BackupsDialog

        window = self._window
        if window.bridge is not None and window.desk is not None and window.desk.flush():
            dialog = BackupsDialog(window.bridge.store, window.theme, window)
            dialog.restore_asked.connect(self.restore)
            dialog.show()

    def restore(self, backup: Path) -> None:
        """Make the open dossier what it was when `backup` was made; what it is now is backed up first."""
        from dossier.services.backups import restore

        window = self._window
        if window.bridge is None:
            return
        target, key = window.bridge.session.path, window.bridge.store.key
        if not window.close_dossier():
            return
        try:
            restore(backup, target, key)
        except KnownError as error:
            window.opening.open_path(target, key)
            window.say(error)
            return
        if window.opening.open_path(target, key):
            words = self.tr(
                "Restored. What the dossier was before is the newest of the backups; undo does not reach back to it."
            )
            window.messages.show_message(MessageKind.INFO, words)

    # Recovery

    def offer_recovery(self, damaged: Path, error: KnownError, key: Key | None = None) -> None:
        """Say that a dossier is damaged, with a button that leads to what can be read of it."""
        self._damaged, self._damaged_key, self._said = damaged, key, error_words(error)
        self._window.messages.show_message(MessageKind.ERROR, self._said, self.tr("Recover what can be read…"))

    def _on_action(self) -> None:
        if self._said and self._window.messages.text == self._said:
            self._choose()

    def _on_unsaved(self) -> None:
        bridge = self._window.bridge
        if bridge is not None:
            self._damaged, self._damaged_key, self._said = bridge.session.path, bridge.store.key, ""
            self._choose()

    def _choose(self) -> None:
        if self._recovery is not None:
            return
        usual = str(self._damaged.with_name(f"{self._damaged.stem}-recovered.dossier"))
        title = self.tr("Recover into a new dossier")
        chosen = ask_target(self._window, title, usual, dossier_files())
        if chosen is not None:
            self._target = chosen
            self._recovery = Job(self.tr("Recovering"), self._recover, patient=True)
            self._recovery.done.connect(self._on_recovered)
            self._recovery.failed.connect(self._on_not_recovered)
            self._recovery.stopped.connect(self._on_recovery_stopped)
            self._recovery.start()

    def _recover(self, progress: Progress, cancelled: Cancelled) -> "Recovered":
        from dossier.services.recovering import recover

        return recover(self._damaged, self._target, self._damaged_key)

    def _on_recovered(self, recovered: "Recovered") -> None:
        self._recovery = None
        self._said = ""
        self._window.messages.dismiss()
        if self._window.opening.open_path(self._target, self._damaged_key):
            self._tell(recovered)

    def _on_not_recovered(self, error: KnownError) -> None:
        self._on_recovery_stopped()
        self._window.say(error)

    def _on_recovery_stopped(self) -> None:
        self._recovery = None

    def _tell(self, recovered: "Recovered") -> None:
        """Say what is missing; in full in the details."""
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self._window)
        box.setObjectName("recoveredBox")
        box.setIcon(QMessageBox.Icon.Information)
        rows = sum(recovered.counts.values())
        box.setText(self.tr("Recovered: {rows} rows. The damaged file was left as it is.").format(rows=rows))
        totals = [f"{table}: {number}" for table, number in recovered.totals().items()]
        nothing = self.tr("Nothing is known to be missing.")
        missing = self.tr("Missing: {what}.").format(what=listed(totals))
        box.setInformativeText(missing if totals else nothing)
        if totals:
            box.setDetailedText("\n".join("  ".join(part) for part in sorted(recovered.missing)))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()
