"""A list of cards whose rows can be dragged to another place with the mouse; keys do the same elsewhere."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from dossier.ui.cards.delegate import CardDelegate
from dossier.ui.cards.view import CardList
from dossier.ui.guard import guarded
from dossier.ui.models.cards import CardModel
from dossier.ui.theme import Theme

_LINE = 2  # px


@guarded
class DraggedList(CardList):
    """`dropped` carries the key of a row, the key of the row that it was dropped on, and whether below its middle."""

    dropped = Signal(str, str, bool)

    def __init__(self, theme: Theme, model: CardModel, delegate: CardDelegate, parent: QWidget | None = None) -> None:
        super().__init__(theme, model, delegate, parent)
        self._theme = theme
        self._held = ""
        self._from = QPoint()
        self._over: QPoint | None = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._from = event.position().toPoint()
            self._held = self.cards.key(self.indexAt(self._from))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        far = (at - self._from).manhattanLength() >= QApplication.startDragDistance()
        if self._held and event.buttons() & Qt.MouseButton.LeftButton and (self._over is not None or far):
            self._over = at
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self.viewport().update()
            return
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        over, held = self._over, self._held
        self._held, self._over = "", None
        self.viewport().unsetCursor()
        self.viewport().update()
        if over is None:
            super().mouseReleaseEvent(event)
            return
        target, below = self._target(event.position().toPoint())
        self.setState(CardList.State.NoState)
        if target and target != held:
            self.dropped.emit(held, target, below)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._over is not None:
            target, below = self._target(self._over)
            if target and target != self._held:
                box = self.visualRect(self.cards.index_of(target))
                top = box.bottom() if below else box.top()
                painter = QPainter(self.viewport())
                painter.fillRect(QRect(box.left(), top - _LINE // 2, box.width(), _LINE), self._theme.palette.accent)
                painter.end()

    def _target(self, at: QPoint) -> tuple[str, bool]:
        index = self.indexAt(QPoint(self.viewport().width() // 2, at.y()))
        return self.cards.key(index), at.y() > self.visualRect(index).center().y()
