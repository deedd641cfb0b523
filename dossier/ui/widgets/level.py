"""Words of any script on the line of a field, where Qt draws those of a higher script too high."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont, QTextLayout
from PySide6.QtWidgets import QLineEdit


def ascent(text: str, font: QFont) -> int:
    """Return how many px below its top the line of `text` is, which other scripts than the Latin one lower."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return round(line.ascent())


class Level(QObject):
    """Qt 6.11 makes room in `field` for what is typed, Arabic as well, and sets it as high as Latin words in less."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._field = field
        field.textChanged.connect(self._settle)
        self._settle(field.text())

    def _settle(self, text: str) -> None:
        lower = 0 if text.isascii() else ascent(text, self._field.font()) - self._field.fontMetrics().ascent()
        margins = self._field.textMargins()
        if margins.top() != lower:
            self._field.setTextMargins(margins.left(), lower, margins.right(), -lower)
