"""What the system's keyring keeps for the reviewer or forgets, asked beside the window."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from dossier.model.errors import KnownError
from dossier.model.progress import Cancelled, Progress
from dossier.store.keys import salt_of
from dossier.ui.jobs import Job
from dossier.ui.widgets.message_bar import MessageKind
from dossier.ui.words import error_words

if TYPE_CHECKING:
    from dossier.ui.dialogs.protect import ProtectDialog
    from dossier.ui.window import Window


class KeyringFlow(QObject):
    """Tells the keyring what to do, and the reviewer what came of it."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._dialog: ProtectDialog | None = None  # where what comes of forgetting is said

    def keep(self, path: Path, passphrase: str) -> None:
        """Keep the passphrase of the dossier at `path`, which it just opened."""
        job = _KeepJob(salt_of(path), path.name, passphrase)
        job.done.connect(self._on_kept)
        job.failed.connect(self._window.say)
        job.start()

    def forget(self, salt: bytes, dialog: "ProtectDialog | None") -> None:
        """Forget the passphrase of the file with `salt`; `dialog` says so."""
        self._dialog = dialog
        job = _ForgetJob(salt)
        job.done.connect(self._on_forgotten)
        job.failed.connect(self._on_not_forgotten)
        job.start()

    def drop(self, salt: bytes) -> None:
        """Forget a passphrase that the dossier has no longer, and say so only where the keyring refuses."""
        from dossier.services import keyring

        if keyring.is_offered():
            job = _ForgetJob(salt)
            job.failed.connect(self._on_not_dropped)
            job.start()

    def _on_kept(self, _: object) -> None:
        words = self.tr("This computer’s keyring keeps the passphrase.")
        self._window.messages.show_message(MessageKind.INFO, words)

    def _on_forgotten(self, there_was_one: object) -> None:
        gone, none = self.tr("The keyring has forgotten it."), self.tr("The keyring did not have it.")
        self._say_forgotten(gone if there_was_one else none)

    def _on_not_forgotten(self, error: KnownError) -> None:
        self._say_forgotten(error_words(error))

    def _say_forgotten(self, words: str) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None and dialog is self._window.protecting.dialog:
            dialog.say_forgotten(words)
        else:  # closed meanwhile
            self._window.messages.show_message(MessageKind.INFO, words)

    def _on_not_dropped(self, error: KnownError) -> None:
        from dossier.services import keyring

        if not keyring.is_absent(error):
            self._window.say(error)


class _KeepJob(Job):
    def __init__(self, salt: bytes, name: str, passphrase: str) -> None:
        super().__init__("", self._keep)
        self._salt, self._name, self._passphrase = salt, name, passphrase

    def _keep(self, progress: Progress, cancelled: Cancelled) -> None:
        from dossier.services import keyring

        keyring.keep(self._salt, self._name, self._passphrase, cancelled=cancelled)


class _ForgetJob(Job):
    def __init__(self, salt: bytes) -> None:
        super().__init__("", self._forget)
        self._salt = salt

    def _forget(self, progress: Progress, cancelled: Cancelled) -> bool:
        from dossier.services import keyring

        return keyring.forget(self._salt, cancelled=cancelled)
