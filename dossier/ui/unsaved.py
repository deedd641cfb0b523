"""The one message about writing: it stays from the write that failed to the one that succeeds."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from dossier.model.errors import KnownError
from dossier.store.unread import DAMAGE
from dossier.ui.asking_files import ask_target, dossier_files
from dossier.ui.bridge import Bridge
from dossier.ui.theme import Theme
from dossier.ui.widgets.message_bar import MessageBar, MessageKind
from dossier.ui.words import error_words

if TYPE_CHECKING:
    from dossier.ui.desk import Desk

GONE = "file-gone"
CODES = (GONE, *DAMAGE, "cannot-write", "cannot-read", "disk-full", "dossier-busy", "copy-unwritable")
_LOST = (GONE, *DAMAGE)  # a further try helps little
AGAIN = 5_000  # ms between two tries to keep what was typed


class Unsaved(QObject):
    """Says that changes cannot be written, tries again by itself, and offers what a person can do.

    `recovery_asked` tells that what can be read of the dossier is wanted in another file.
    """

    recovery_asked = Signal()

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.bar = MessageBar(theme, closable=False)
        self.bar.setObjectName("unsavedBar")
        self.bar.action_triggered.connect(self._act)
        self.bar.second_triggered.connect(self.recovery_asked)
        self._bridge: Bridge | None = None
        self._desk: Desk | None = None
        self._code = ""
        self._timer = QTimer(self, interval=AGAIN)
        self._timer.timeout.connect(self._keep)

    def use(self, bridge: Bridge | None, desk: "Desk | None") -> None:
        """Watch over another dossier, or over none."""
        self.clear()
        self._bridge, self._desk = bridge, desk

    @property
    def is_shown(self) -> bool:
        return bool(self._code)

    def takes(self, error: KnownError) -> bool:
        """Show `error` where it is one of writing; return whether it was."""
        if error.code not in CODES or self._bridge is None or self._bridge.store.read_only:
            return False
        words = error_words(error) + " " + self.tr("What you typed is kept here.")
        if words != self.bar.text:  # said once, however often it is tried
            again = self.tr("Save a copy…") if error.code in _LOST else self.tr("Try again")
            second = self.tr("Recover what can be read…") if error.code in DAMAGE else ""
            self.bar.show_message(MessageKind.ERROR, words, again, second=second)
        self._code = error.code
        self._timer.start()
        return True

    def clear(self) -> None:
        """Take the message away: something was written."""
        self._code = ""
        self._timer.stop()
        self.bar.dismiss()

    def may_lose(self) -> bool:
        """Whether the reviewer, asked, closes the dossier without what could not be written."""
        from PySide6.QtWidgets import QMessageBox

        button = QMessageBox.StandardButton
        words = self.tr("What was typed last could not be written. Close without it?")
        answer = QMessageBox.question(
            self.bar, self.tr("Not saved"), words, button.Discard | button.Cancel, button.Cancel
        )
        return answer == button.Discard

    def _keep(self) -> None:
        if self._desk is not None:
            self._desk.flush()

    def _act(self) -> None:
        if self._bridge is None or self._desk is None:
            return
        if self._code in _LOST:
            self._save_copy(self._bridge)
        elif self._bridge.can_write():
            self._desk.flush()

    def _save_copy(self, bridge: Bridge) -> None:
        usual = str(bridge.session.path)
        chosen = ask_target(self.bar, self.tr("Save a copy of the dossier"), usual, dossier_files())
        if chosen is not None and self._desk is not None and bridge.save_elsewhere(chosen):
            self._desk.flush()
