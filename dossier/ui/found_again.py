"""One quiet line when what lay on a text was found again, with the way to the list of it."""

from PySide6.QtCore import QObject, Signal

from dossier.ui.widgets.message_bar import MessageBar, MessageKind


class FoundAgainLine(QObject):
    """Shows the line in the window's message bar; its button asks for the report, or for what is unplaced."""

    report_asked = Signal()
    unplaced_asked = Signal()

    def __init__(self, messages: MessageBar, parent: QObject) -> None:
        super().__init__(parent)
        self._messages = messages
        self._said = ""
        self._leads_to_report = False
        messages.action_triggered.connect(self._on_action)

    def show_replaced(self, sentence: str, lost: bool) -> None:
        """Say what a replacement did; where something is `lost`, the line stays until it is closed."""
        self._show(sentence, lost, self.tr("Show what was found again"), to_report=True)

    def show_edited(self, sentence: str, lost: bool) -> None:
        """Say what an edit of a section's text did."""
        self._show(sentence, lost, self.tr("Show what is unplaced") if lost else "", to_report=False)

    def take_back(self) -> None:
        """Say no more of a replacement that was taken back."""
        if self._leads_to_report:
            self.clear()

    def clear(self) -> None:
        """Say no more of a dossier that is closed."""
        if self._said and self._messages.text == self._said:
            self._messages.dismiss()

    def _show(self, sentence: str, lost: bool, action: str, *, to_report: bool) -> None:
        self._said, self._leads_to_report = sentence, to_report
        self._messages.show_message(MessageKind.WARNING if lost else MessageKind.INFO, sentence, action)

    def _on_action(self) -> None:
        if not self._said or self._messages.text != self._said:
            return  # the button was another message's
        self._messages.dismiss()
        if self._leads_to_report:
            self.report_asked.emit()
        else:
            self.unplaced_asked.emit()
