"""No click for as long as a double click lasts: its second half is not meant for what stands there since the first."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget


class Rest(QTimer):
    """Lets clicks pass `widget` by after `begin`, until they cannot be part of a double click any more."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, singleShot=True, interval=QGuiApplication.styleHints().mouseDoubleClickInterval())
        self._widget = widget
        self.timeout.connect(self._end)

    def begin(self) -> None:
        """Take no click of the mouse from now on; keys go on."""
        self._widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.start()

    def _end(self) -> None:
        self._widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, False)
