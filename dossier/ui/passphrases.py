"""How a passphrase is found out: from the system's keyring where that keeps it, else from the reviewer."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from dossier.model.errors import KnownError
from dossier.model.progress import Cancelled, Progress
from dossier.services import keyring
from dossier.store.keys import salt_of
from dossier.ui.dialogs.passphrase import PassphraseDialog
from dossier.ui.jobs import Job
from dossier.ui.theme import Theme
from dossier.ui.words import error_words


class PassphraseQuestion(QObject):
    """`given(passphrase)` tells one; whoever tries it calls `leave`, or `refuse`. `over` means that nobody gives any.

    The keyring is asked first, which takes two seconds at most; where it is locked, its owner is asked to unlock it
    while the dialog is there already.
    """

    given = Signal(str)
    over = Signal()

    def __init__(self, path: Path, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self.path = path
        self._theme = theme
        self._window = window
        self._dialog: PassphraseDialog | None = None
        self._job: _FindJob | None = None
        self._is_left = False
        self.is_to_be_kept = False  # whether the reviewer wants the keyring to keep what she gave

    def ask(self) -> None:
        """Begin."""
        if keyring.is_offered():
            self._look_up(may_prompt=False)
        elif self._window.isVisible():
            self._ask_alone()
        else:  # at the start: after the window, which it belongs to, and in the style sheet that the window has then
            QTimer.singleShot(0, self._ask_alone)

    def _ask_alone(self) -> None:
        """Ask the reviewer, where there is no keyring."""
        if not self._is_left:
            self._show("", can_keep=False)

    def refuse(self, sentence: str) -> bool:
        """Say that it was wrong; False when it was the last try, and the question is over."""
        if self._dialog is None:  # it was the keyring's, and is of a file that has another by now
            self._show("", can_keep=True)
            return True
        return self._dialog.refuse(sentence)

    def leave(self) -> None:
        """End it; nothing is told any more."""
        self._is_left = True
        if self._job is not None:
            self._job.cancel()
        if self._dialog is not None:
            self._dialog.close()
        self.deleteLater()

    def _look_up(self, *, may_prompt: bool) -> None:
        self._job = _FindJob(salt_of(self.path), may_prompt=may_prompt)
        self._job.done.connect(self._on_found)
        self._job.failed.connect(self._on_locked if not may_prompt else self._on_not_unlocked)
        self._job.start()

    def _on_found(self, passphrase: str | None) -> None:
        self._job = None
        if self._is_left:
            return
        if passphrase is not None:
            self.given.emit(passphrase)
        elif self._dialog is None:
            self._show("", can_keep=True)
        else:
            self._dialog.say_keyring("", can_keep=True)

    def _on_locked(self, error: KnownError) -> None:
        self._job = None
        if self._is_left:
            return
        if keyring.is_absent(error):
            self._show(error_words(error), can_keep=False)
            return
        self._show(self.tr("The keyring is locked: unlock it, or type the passphrase."), can_keep=True)
        self._look_up(may_prompt=True)

    def _on_not_unlocked(self, error: KnownError) -> None:
        self._job = None
        if not self._is_left and self._dialog is not None:
            self._dialog.say_keyring(error_words(error), can_keep=True)

    def _show(self, sentence: str, *, can_keep: bool) -> None:
        self._dialog = PassphraseDialog(self.path.name, self._theme, self._window)
        self._dialog.say_keyring(sentence, can_keep=can_keep)
        self._dialog.given.connect(self._on_given)
        self._dialog.finished.connect(self._on_finished)
        self._dialog.open()

    def _on_given(self, passphrase: str) -> None:
        self.is_to_be_kept = self._dialog is not None and self._dialog.keep.isChecked()
        self.given.emit(passphrase)

    def _on_finished(self) -> None:
        self._dialog = None
        if not self._is_left:
            self.over.emit()


class _FindJob(Job):
    def __init__(self, salt: bytes, *, may_prompt: bool) -> None:
        super().__init__("", self._find)
        self._salt, self._may_prompt = salt, may_prompt

    def _find(self, progress: Progress, cancelled: Cancelled) -> str | None:
        return keyring.find(self._salt, may_prompt=self._may_prompt, cancelled=cancelled)
