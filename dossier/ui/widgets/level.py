"""Words of any script on the line of a field, where Qt draws those of a higher script too high."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QLineEdit


class Level(QObject):
    """Qt 6.11 makes room in `field` for what is typed, Arabic as well, and sets it as high as Latin words in less."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._field = field
        field.textChanged.connect(self._settle)
        self._settle(field.text())

    def _settle(self, text: str) -> None:
        lower = 0
        if not text.isascii():
            layout = QTextLayout(text, self._field.font())
            layout.beginLayout()
            line = layout.createLine()
            layout.endLayout()
            lower = round(line.ascent()) - self._field.fontMetrics().ascent()
        margins = self._field.textMargins()
        if margins.top() != lower:
            self._field.setTextMargins(margins.left(), lower, margins.right(), -lower)
