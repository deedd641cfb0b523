"""A stack that needs no more room than what it shows: Qt's own needs as much as its widest page, seen or not."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from dossier.ui.tabbing import handed_to


class Stack(QStackedWidget):
    """Shows one of several widgets."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(self._on_current)

    def setCurrentWidget(self, widget: QWidget) -> None:
        """Show `widget`; where the keyboard was in the one before, it goes to what this one hands it to."""
        before, focus = self.currentWidget(), self.window().focusWidget()
        left = before is not widget and focus is not None and before is not None and before.isAncestorOf(focus)
        super().setCurrentWidget(widget)
        target = handed_to(widget)
        if left and target is not widget and target.isVisibleTo(self):
            target.setFocus(Qt.FocusReason.OtherFocusReason)  # Qt takes whatever comes first in it, as a link

    def minimumSizeHint(self) -> QSize:
        current = self.currentWidget()
        return current.minimumSizeHint() if current is not None else super().minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        return False  # a page that is not seen would take the height of what is beside the stack

    def _on_current(self) -> None:
        self.updateGeometry()
