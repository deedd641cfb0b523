"""A quiet frame around the place where what is dragged would land, with words that say what becomes of it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from dossier.ui.widgets.naming import named


class DropFrame(QFrame):
    """Lies over a part of `window`, and lets all through that the mouse does."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("dropFrame")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.words = named(QLabel(textFormat=Qt.TextFormat.PlainText), "dropWords")
        column = QVBoxLayout(self)
        column.addWidget(self.words, 0, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
        self._window = window
        self.hide()

    def cover(self, part: QWidget, words: str) -> None:
        """Lie over `part`, a widget of the window, and say `words`; hide where there are none."""
        self.setVisible(bool(words))
        self.words.setText(words)
        self.setGeometry(part.rect().translated(part.mapTo(self._window, QPoint())))
        self.raise_()
