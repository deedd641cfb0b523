"""Widgets side by side, in as many rows as they need."""

import shiboken6
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem


class Flow(QLayout):
    """Lays widgets out along the line of reading, `gap` px apart; with `fill` the last one takes what is left of its
    row.
    """

    def __init__(self, gap: int, parent: QWidget | None = None, *, fill: bool = True) -> None:
        self._gap = gap
        self._fill = fill
        # With their widgets, and before Qt asks for them, which it does when the layout gets its widget.
        self._items: list[tuple[QLayoutItem, QWidget | None]] = []
        self._heights: dict[int, int] = {}  # by width, both in px: a window that comes up asks a hundred times
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append((item, item.widget()))
        self.invalidate()

    def insert(self, at: int, widget: QWidget) -> None:
        """Put `widget` in before the one at `at`."""
        self.addWidget(widget)
        self._items.insert(at, self._items.pop())

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._item(index) if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index)[0] if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._shown()]
        return QSize(
            max((size.width() for size in sizes), default=0), max((size.height() for size in sizes), default=0)
        )

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def _item(self, at: int) -> QLayoutItem | None:
        """Return the item at `at`. PySide may give an item up that its widget still needs: it is made anew, or the
        widgets would lie on each other where none was given a place. While a window is deleted its widgets are gone.
        """
        item, widget = self._items[at]
        if not shiboken6.isValid(item):
            if widget is None or not shiboken6.isValid(widget):
                return None
            item = QWidgetItem(widget)
            self._items[at] = item, widget
        return item

    def _shown(self) -> list[QLayoutItem]:
        items = (self._item(at) for at in range(len(self._items)))
        return [item for item in items if item is not None and not item.isEmpty()]

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Lay out in `rect`, or only say how high that is."""
        x = y = tall = 0
        row: list[tuple[QLayoutItem, int, QSize]] = []  # with where it begins, and how large it is
        shown = self._shown()
        for item in shown:
            size = item.sizeHint()
            if x > 0 and x + size.width() > rect.width():
                self._set_row(row, rect, y, tall, move=move)
                x, y, tall, row = 0, y + tall + self._gap, 0, []
            filling = self._fill and item is shown[-1]
            width = rect.width() - x if filling else min(size.width(), rect.width())
            row.append((item, x, QSize(width, size.height())))
            x += width + self._gap
            tall = max(tall, size.height())
        self._set_row(row, rect, y, tall, move=move)
        return y + tall

    def _set_row(
        self, row: list[tuple[QLayoutItem, int, QSize]], rect: QRect, y: int, tall: int, *, move: bool
    ) -> None:
        """Give what stands in one row its place, each in the middle of the row's height."""
        parent = self.parentWidget()
        mirrored = parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for item, x, size in row if move else ():
            left = rect.right() + 1 - x - size.width() if mirrored else rect.left() + x
            item.setGeometry(QRect(QPoint(left, rect.top() + y + (tall - size.height()) // 2), size))
