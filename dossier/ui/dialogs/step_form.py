"""A form: what is typed into it is one step, which OK makes; nothing of it goes unasked before that step is made."""

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMessageBox, QVBoxLayout

from dossier.model.errors import KnownError
from dossier.services.editor import Change
from dossier.ui.bridge import Bridge
from dossier.ui.dialogs.closing import DossierDialog
from dossier.ui.guard import guarded
from dossier.ui.theme import Theme
from dossier.ui.widgets.message_bar import MessageBar, MessageKind
from dossier.ui.words import error_words


@guarded
class StepForm(DossierDialog):
    """OK makes the `change`; where it cannot be made the form stays, and says why above its buttons.

    Where the reviewer leaves it another way, it asks about what was typed; where the program does, it makes the change.
    """

    @property
    def change(self) -> Change:
        """What was made of what is typed; where that is as at first, nothing was typed."""
        raise NotImplementedError

    @property
    def typed(self) -> object:
        """What would be lost."""
        return self.change

    def ask(self, bridge: Bridge, theme: Theme) -> None:
        """Open the form over the window."""
        self._bridge = bridge
        self._begun = self.typed
        self.said = MessageBar(theme, closable=False)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.count() - 1, self.said)
        bridge.failed.connect(self._say)
        self.open()

    def keep(self) -> bool:
        """Make the change, where anything was typed; False where it cannot be made."""
        return not self.isVisible() or self.typed == self._begun or self._make()

    def accept(self) -> None:
        if self._make():
            super().accept()

    def reject(self) -> None:
        if self.typed == self._begun or self._may_lose():
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not event.spontaneous():
            if not self.keep():
                event.ignore()
                return
            self._begun = self.typed  # nothing is left to be asked about
        super().closeEvent(event)

    def _make(self) -> bool:
        self.said.dismiss()
        made = self._bridge.perform(self.change)
        if made:
            self._begun = self.typed
        return made

    def _say(self, error: KnownError) -> None:
        self.said.show_message(MessageKind.ERROR, error_words(error))

    def _may_lose(self) -> bool:
        button = QMessageBox.StandardButton
        words = self.tr("Leave the form without what was typed?")
        answer = QMessageBox.question(self, self.windowTitle(), words, button.Discard | button.Cancel, button.Cancel)
        return answer == button.Discard
