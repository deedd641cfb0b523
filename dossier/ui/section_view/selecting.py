"""Selecting with the mouse: told when the mouse lets go; beyond the edge a text scrolls gently."""

from PySide6.QtCore import QElapsedTimer, QPoint, Qt, QTimerEvent, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QTextEdit, QWidget

from dossier.ui.guard import guarded

GENTLE = 50  # ms from one step of scrolling to the next; Qt takes 3 where the mouse is 40 px beyond the edge


@guarded
class SelectedText(QTextEdit):
    """Tells its `selection`, but not while the mouse is held: what then appears below would take the place from under
    the mouse, which would be beyond the edge, and the text would scroll away.
    """

    selection_changed = Signal(object, object)  # start and end, or None and None
    menu_asked = Signal(QPoint)  # in global coordinates

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told: tuple[int, int] | None = None
        self._held = False
        self._since_step = QElapsedTimer()
        self._since_step.start()
        self.selectionChanged.connect(self._tell_selection)

    def selection(self) -> tuple[int, int] | None:
        """Return the range that is selected, or None."""
        raise NotImplementedError

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held |= event.button() is Qt.MouseButton.LeftButton
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._held |= event.button() is Qt.MouseButton.LeftButton
        super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if self._held and not event.buttons():
            self._let_go()  # elsewhere: words were dragged out

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._let_go()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            if self.selection() is None:
                self.setTextCursor(self.cursorForPosition(event.pos()))
            self.menu_asked.emit(event.globalPos())
        else:
            self.menu_asked.emit(self.viewport().mapToGlobal(self.cursorRect().bottomLeft()))

    def timerEvent(self, event: QTimerEvent) -> None:
        if self._held:
            if self._since_step.elapsed() < GENTLE:
                return
            self._since_step.start()
        super().timerEvent(event)

    def _let_go(self) -> None:
        self._held = False
        self._tell_selection()

    def _tell_selection(self) -> None:
        selection = self.selection()
        if not self._held and selection != self._told:
            self._told = selection
            self.selection_changed.emit(*(selection or (None, None)))
