"""A button that opens a menu, for assistive technology too."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QToolButton, QWidget


class MenuButton(QToolButton):
    """Opens its menu when it is pressed, by pointer, key or a screen reader.

    Qt's own mode for this (`InstantPopup`) does nothing when assistive technology asks for the menu or for a press.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.DelayedPopup)
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        QTimer.singleShot(0, self.showMenu)  # who asked from another process is answered before the menu waits
