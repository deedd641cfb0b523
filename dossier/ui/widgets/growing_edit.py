"""A field for plain text that grows with it, up to a number of lines."""

from math import ceil

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from dossier.ui.guard import guarded
from dossier.ui.theme import Theme

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_GAP = 12  # px beside the hint
_AROUND = 14  # px above and below the text: as the style sheet pads a field, and a little, or Qt sees one line too few


@guarded
class GrowingEdit(QPlainTextEdit):
    """Emits `left` on Escape and on Ctrl+Enter; Tab moves on. A quiet hint says so where the last line leaves room."""

    left = Signal()

    def __init__(self, theme: Theme, *, lines: tuple[int, int] = (1, 8), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._most = lines
        self.setFont(theme.sans())
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._on_size_changed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalScrollBar().rangeChanged.connect(self._stay)
        self._hint = self.tr("{key} when done").format(
            key=QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText)
        )
        self.setAccessibleDescription(self._hint)

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

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        room = self.hint_room() if self.hasFocus() and not self.isReadOnly() else QRectF()
        if not room.isEmpty():
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self._hint)

    def hint_room(self) -> QRectF:
        """Return where the hint stands, in the viewport: after the text; empty where there is no room."""
        end = QTextCursor(self.document())
        end.movePosition(QTextCursor.MoveOperation.End)
        caret, metrics = self.cursorRect(end), QFontMetricsF(self.font())
        said = metrics.horizontalAdvance(self.placeholderText()) if self.document().isEmpty() else 0
        width = metrics.horizontalAdvance(self._hint) + _GAP
        if end.block().textDirection() is Qt.LayoutDirection.RightToLeft:
            left, room = 0.0, caret.left() - said
        else:
            left, room = self.viewport().width() - width, self.viewport().width() - caret.right() - said
        fits = room >= width + _GAP and caret.bottom() <= self.viewport().height()
        return QRectF(left, caret.top(), width, caret.height()) if fits else QRectF()

    def _lines(self) -> int:
        """Return how many lines the text has as it is wrapped: that is what this document calls its height."""
        return round(self.document().size().height())

    def _on_size_changed(self) -> None:
        full = self._lines() > self._most
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded if full else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        self.updateGeometry()

    def _stay(self) -> None:
        """Have nothing to scroll to the sides: Qt counts the space at which a line breaks as wider than the field."""
        self.horizontalScrollBar().setRange(0, 0)


def _leaves(event: QKeyEvent) -> bool:
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return event.key() == Qt.Key.Key_Escape or (control and event.key() in _ENTER)
