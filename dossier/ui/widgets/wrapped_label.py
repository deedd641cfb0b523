"""Plain text on as many lines as its width asks for, which remembers how many that is."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QWidget

from dossier.ui.guard import guarded


@guarded
class WrappedLabel(QLabel):
    """A layout asks it some thirty times for its height before it is first shown; Qt would set the words each time."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._heights: dict[int, int] = {}  # by width, both in px

    def setText(self, text: str) -> None:
        self._heights.clear()
        super().setText(text)

    def changeEvent(self, event: QEvent) -> None:
        self._heights.clear()  # the font, the style
        super().changeEvent(event)

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]
