"""The passphrase of the open dossier: set, changed and removed, beside the window; the dossier is closed meanwhile."""

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from dossier.model.errors import KnownError
from dossier.model.progress import Cancelled, Progress
from dossier.store.keys import Key, salt_of
from dossier.ui.jobs import Job, given_up
from dossier.ui.widgets.message_bar import MessageKind
from dossier.ui.words import side_by_side

if TYPE_CHECKING:
    from dossier.services.protecting import Converted
    from dossier.ui.dialogs.protect import ProtectDialog
    from dossier.ui.window import Window


class ProtectFlow(QObject):
    """Works on the window's dossier. The method that an action calls has the action's name."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self.dialog: ProtectDialog | None = None  # that is open
        self._job: Job | None = None
        self._path = Path()
        self._key: Key | None = None
        self._new: Key | None = None
        self._readers: list[Job] = []  # our own, which read the dossier until they look up
        self._salt = b""  # of the file as it was: where it is another by now, the new passphrase opens it

    def protect(self) -> None:
        """Ask for a passphrase, or for another one."""
        from dossier.ui.dialogs.protect import ProtectDialog

        window = self._window
        if window.bridge is None or self._job is not None:
            return
        store = window.bridge.store
        if store.read_only:
            words = self.tr("The dossier is open for reading only; save a copy to protect it.")
            window.messages.show_message(MessageKind.INFO, words)
            return
        dialog = self.dialog = ProtectDialog(window.theme, window, is_protected=store.key is not None)
        dialog.protect_asked.connect(self._on_protect)
        dialog.remove_asked.connect(self._on_remove)
        dialog.forget_asked.connect(self._on_forget)
        dialog.finished.connect(self._on_closed)
        dialog.open()

    def _on_closed(self) -> None:
        self.dialog = None

    def _on_forget(self) -> None:
        if self._window.bridge is not None:
            self._window.keyring.forget(salt_of(self._window.bridge.store.path), self.dialog)

    def _on_protect(self, present: str, new: str) -> None:
        self._convert(present, Key(new))

    def _on_remove(self, present: str) -> None:
        self._convert(present, None)

    def _convert(self, present: str, new: Key | None) -> None:
        """Close the dossier, convert it beside the window and open it again."""
        window, dialog = self._window, self.dialog
        if window.bridge is None or dialog is None:
            return
        store = window.bridge.store
        if store.key is not None and Key(present) != store.key:
            dialog.refuse(self.tr("That is not the present passphrase."))
            return
        dialog.close()
        self._path, self._key, self._new = store.path, store.key, new
        self._salt = salt_of(store.path)
        if not window.close_dossier():
            return
        self._readers = given_up()
        self._job = Job(self.tr("Protecting") if new else self.tr("Removing the passphrase"), self._work)
        self._job.done.connect(self._on_done)
        self._job.failed.connect(self._on_failed)
        self._job.stopped.connect(self._on_stopped)
        window.status.show_job(self._job)
        self._job.start()

    def _work(self, progress: Progress, cancelled: Cancelled) -> "Converted":
        from dossier.services.protecting import protect

        for reader in self._readers:
            reader.wait()
        return protect(self._path, self._key, self._new)  # to its end: who closes the window asked for it, too

    def _on_done(self, converted: "Converted") -> None:
        if self._key is not None:
            self._window.keyring.drop(self._salt)
        if not (self._ended() and self._window.opening.open_path(self._path, self._new)):
            return
        words = self._set_words() if self._new else self.tr("The passphrase is removed.")
        if not converted.left:
            self._window.messages.show_message(MessageKind.INFO, words)
            return
        left = self.tr("These backups could not be opened and are as they were: {names}")
        names = side_by_side(path.name for path in converted.left)
        self._window.messages.show_message(MessageKind.WARNING, f"{words} {left.format(names=names)}")

    def _set_words(self) -> str:
        item = self._window.actions_by_name["protect"].text().rstrip("…")
        words = self.tr("The dossier is protected now. Undo does not take that back: “{item}” changes or removes it.")
        return words.format(item=item)

    def _on_failed(self, error: KnownError) -> None:
        self._on_stopped()
        self._window.say(error)

    def _on_stopped(self) -> None:
        """Open the dossier again after it was cancelled, or ended with a fault, which is reported."""
        if self._ended():
            with suppress(OSError):  # it is gone, as opening says next
                if salt_of(self._path) != self._salt:
                    self._key = self._new
            self._window.opening.open_path(self._path, self._key)

    def _ended(self) -> bool:
        """Clear up after the job; return whether the dossier may be opened again: no other was meanwhile."""
        if self._job is not None:
            self._window.status.end_job(self._job)
        self._job = None
        return self._window.desk is None
