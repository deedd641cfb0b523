"""A field of one line whose words may be longer than it is: their beginning is seen, until one writes at their end."""

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from dossier.ui.guard import guarded


@guarded
class LongLine(QLineEdit):
    """Where the keyboard comes all words are selected, as in any field, but from their end to their beginning."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setCursorPosition(0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.text() and self.selectedText() == self.text():
            self.setSelection(len(self.text()), -len(self.text()))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not self.hasSelectedText():
            self.setCursorPosition(0)
