"""A field for plain text that grows with it, up to a number of lines."""

from math import ceil

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from dossier.ui.guard import guarded
from dossier.ui.theme import Theme

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_AROUND = 14  # px above and below the text: as the style sheet pads a field, and a little, or Qt sees one line too few


@guarded
class GrowingEdit(QPlainTextEdit):
    """Emits `left` on Escape and on Ctrl+Enter; Tab moves on."""

    left = Signal()

    def __init__(self, theme: Theme, *, lines: tuple[int, int] = (1, 8), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._most = lines
        self.setFont(theme.sans())
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._on_size_changed)

    def sizeHint(self) -> QSize:
        lines = min(max(self._lines(), self._least), self._most)
        return QSize(super().sizeHint().width(), lines * ceil(QFontMetricsF(self.font()).lineSpacing()) + _AROUND)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _leaves(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _leaves(event):
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _lines(self) -> int:
        """Return how many lines the text has as it is wrapped: that is what this document calls its height."""
        return round(self.document().size().height())

    def _on_size_changed(self) -> None:
        full = self._lines() > self._most
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded if full else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        self.updateGeometry()


def _leaves(event: QKeyEvent) -> bool:
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return event.key() == Qt.Key.Key_Escape or (control and event.key() in _ENTER)
