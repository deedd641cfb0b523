"""The way to an open dossier: from the menu, from the command line, dropped, or from another start of the program."""

import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from dossier.model.errors import KnownError
from dossier.services.instances import ask
from dossier.services.session import Session, bundled_copy, open_session
from dossier.store.keys import Key
from dossier.store.soundness import SURPRISES
from dossier.store.unread import DAMAGE
from dossier.ui.asking_files import ask_file, dossier_files, usual_folder
from dossier.ui.widgets.message_bar import MessageKind
from dossier.ui.words import error_words, isolated

if TYPE_CHECKING:
    from dossier.ui.passphrases import PassphraseQuestion
    from dossier.ui.window import Window

# Why a dossier does not open to be written, but to be read.
_READABLE = ("dossier-in-use", "dossier-elsewhere", "folder-read-only", "several-names")


class OpenFlow(QObject):
    """Opens dossiers in the window. The method that an action calls has the action's name."""

    unlocking = Signal()  # a protected dossier is opened next

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._question: PassphraseQuestion | None = None
        self._said = ""  # that another computer has a dossier, in the message with the button
        self._theirs: tuple[Path, Key | None] = (Path(), None)
        self._taking_over = False
        window.messages.action_triggered.connect(self._on_action)
        self.elsewhere = False  # the window that has the dossier open came to the front instead of this one

    def open(self) -> None:
        window = self._window
        title = self.tr("Open a dossier")
        path = ask_file(window, title, usual_folder(window.bridge), dossier_files())
        if path is not None:
            self.open_path(path)

    def open_bundled(self) -> None:
        try:
            path = bundled_copy()
        except KnownError as error:
            self._window.say(error)
        else:
            self.open_path(path)

    def open_path(self, path: Path, key: Key | None = None) -> bool:
        """Open the dossier at `path` in place of the one that is open; False, and a message, when it cannot be.

        False too where its passphrase is asked for first; `key` is that passphrase.
        """
        window = self._window
        if window.bridge is not None and window.bridge.session.writes(path):
            return True
        self.elsewhere = False
        if key is not None:
            self.unlocking.emit()
        try:
            session = self._session(path, key)
        except KnownError as error:
            self._refused(path, key, error)
            if window.desk is None:
                window.show_start()
            return False
        if session is None:
            self.elsewhere = True
            words = self.tr("“%1” is open in another window, which is in front now.").replace("%1", isolated(path.name))
            window.messages.show_message(MessageKind.INFO, words)
            return False
        if not window.close_dossier():
            session.close()
            return False
        self._leave_question()
        try:
            window.show_session(session)
        except (KnownError, *SURPRISES) as error:  # as from a click: what could be shown stays, beside what is wrong
            sys.excepthook(type(error), error, error.__traceback__)
        return True

    def _refused(self, path: Path, key: Key | None, error: KnownError) -> None:
        """Ask for a passphrase, three times at most; say any other error."""
        window = self._window
        if error.code == "passphrase-needed":
            self._ask(path)
            return
        if (
            error.code == "wrong-passphrase"
            and self._question is not None
            and self._question.refuse(error_words(error))
        ):
            return
        self._leave_question()
        if error.code in DAMAGE:
            window.keeping.offer_recovery(path, error, key)
        else:
            window.say(error)

    def _ask(self, path: Path) -> None:
        from dossier.ui.passphrases import PassphraseQuestion

        self._leave_question()
        self._question = PassphraseQuestion(path, self._window.theme, self._window)
        self._question.given.connect(self._on_given)
        self._question.over.connect(self._leave_question)
        self._question.ask()

    def _on_given(self, passphrase: str) -> None:
        question = self._question
        if question is not None and self.open_path(question.path, Key(passphrase)) and question.is_to_be_kept:
            self._window.keyring.keep(question.path, passphrase)

    def _leave_question(self) -> None:
        question, self._question = self._question, None
        if question is not None:
            question.leave()

    def _session(self, path: Path, key: Key | None) -> Session | None:
        """Open it, else read it; None where another window has it and came to the front. Raises KnownError."""
        window = self._window
        try:
            return open_session(path, reviewer=window.settings.reviewer, key=key, take_over=self._taking_over)
        except KnownError as error:
            if error.code not in _READABLE:
                raise
            if error.code == "dossier-in-use":
                if ask(path):
                    return None
                with suppress(KnownError):  # who had it may have closed it while we asked
                    return open_session(path, reviewer=window.settings.reviewer, key=key)
            session = open_session(path, reviewer=window.settings.reviewer, read_only=True, key=key)
            words = error_words(error) + " " + self.tr("It is shown for reading only.")
            action = ""
            if error.code == "dossier-elsewhere" and not self._taking_over:
                action = self.tr("Write all the same…")
                self._said, self._theirs = words, (path, key)
            window.messages.show_message(MessageKind.WARNING, words, action)
            return session

    # A dossier that another computer has

    def _on_action(self) -> None:
        if not self._said or self._window.messages.text != self._said:
            return
        from PySide6.QtWidgets import QMessageBox

        path, _ = self._theirs
        box = QMessageBox(self._window)
        box.setObjectName("writeAllTheSame")
        box.setIcon(QMessageBox.Icon.Warning)
        box.setTextFormat(Qt.TextFormat.PlainText)
        words = self.tr("If “{name}” is still open on the other computer, changes made here or there can be lost.")
        box.setText(words.format(name=isolated(path.name)))
        box.addButton(QMessageBox.StandardButton.Cancel)
        write = box.addButton(self.tr("Write all the same"), QMessageBox.ButtonRole.AcceptRole)
        write.clicked.connect(self._take_over)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _take_over(self) -> None:
        (path, key), self._said = self._theirs, ""
        if not self._window.close_dossier():  # the reader of the same file might stand in the way
            return
        self._taking_over = True
        try:
            self._window.messages.dismiss()
            self.open_path(path, key)
        finally:
            self._taking_over = False
