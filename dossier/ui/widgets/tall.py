"""A place for what may need more height than there is: it scrolls then, and is as it would be without where not."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QBoxLayout,
    QFrame,
    QLayout,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QWidget,
)

from dossier.ui.guard import guarded

_LEAST = 120  # px of the height that are seen at least
_LAID_OUT = (QEvent.Type.LayoutRequest, QEvent.Type.Resize, QEvent.Type.Show)  # what is inside has its widths now
_ROUNDS = 3  # of laying out: what is in rows may need others once it has its width
_DOWN = (QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.BottomToTop)


@guarded
class Tall(QScrollArea):
    """Scrolls `inside` up and down, never to the sides; Tab scrolls to what it reaches."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewport(QWidget())  # one that we know, as in a list of cards
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = inside
        self._fitting = False
        self.setWidget(inside)
        inside.installEventFilter(self)

    def minimumSizeHint(self) -> QSize:
        inside = self._inside.minimumSizeHint().expandedTo(self._inside.minimumSize())
        bar = self.verticalScrollBar()
        wide = inside.width() + (bar.sizeHint().width() if bar.isVisibleTo(self) else 0)
        return QSize(wide, min(inside.height(), _LEAST))

    def sizeHint(self) -> QSize:
        return self._inside.sizeHint()

    @property
    def lacking(self) -> int:
        """The height, in px, that is missing for all of it to be seen."""
        return max(0, least_height(self._inside) - self.viewport().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _LAID_OUT and watched is self._inside:
            self.updateGeometry()
            self._fit()
        return super().eventFilter(watched, event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # another page of a stack is shown
            self._fit()
        return super().viewportEvent(event)

    def _fit(self) -> None:
        """Make what is inside as wide as the place, and as high, or higher where that would cut words."""
        if self._fitting:
            return
        self._fitting = True
        inside, room = self._inside, self.viewport().size()
        if inside.width() != room.width():
            inside.resize(room.width(), max(inside.height(), room.height()))
        for _ in range(_ROUNDS):
            high = max(room.height(), least_height(inside))
            if inside.height() == high:
                break
            inside.resize(room.width(), high)
        self._fitting = False


def least_height(widget: QWidget) -> int:
    """Return the height at which nothing of `widget` is cut, as wide as it is now; what scrolls by itself may."""
    if isinstance(widget, QStackedWidget):
        current = widget.currentWidget()
        return max(least_height(current) if current is not None else 0, widget.minimumHeight())
    if isinstance(widget, QTabWidget):
        page = widget.currentWidget()
        return widget.tabBar().sizeHint().height() + (least_height(page) if page is not None else 0)
    layout = widget.layout()
    if layout is not None and not isinstance(widget, QAbstractScrollArea | QSplitter):
        return max(_least_height(layout, widget.width()), widget.minimumHeight())
    least = max(widget.minimumSizeHint().height(), widget.minimumHeight())
    if widget.hasHeightForWidth() and not isinstance(widget, QAbstractScrollArea):
        least = max(least, widget.heightForWidth(widget.width()))
    return min(least, widget.maximumHeight())


def _least_height(layout: QLayout, room: int) -> int:
    """Return the height at which nothing of `layout` is cut; `room` is its width where it has none, as while it waits
    to be laid out anew: for no width at all a few wrapped words ask for hundreds of px.
    """
    margins = layout.contentsMargins()
    wide = layout.geometry().width() or room
    around = margins.top() + margins.bottom()
    if not isinstance(layout, QBoxLayout):
        high = layout.minimumSize().height()
        return max(high, layout.heightForWidth(wide)) if layout.hasHeightForWidth() else high
    heights = []
    for at in range(layout.count()):
        item = layout.itemAt(at)
        inner, widget = (item.layout(), item.widget()) if item is not None else (None, None)
        if widget is not None and not widget.isHidden():
            heights.append(least_height(widget))
        elif inner is not None and not inner.isEmpty():
            heights.append(_least_height(inner, wide - margins.left() - margins.right()))
    if layout.direction() not in _DOWN:
        return max(heights, default=0) + around
    return sum(heights) + around + max(0, len(heights) - 1) * max(layout.spacing(), 0)
