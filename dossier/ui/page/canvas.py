"""Pages one below the other, scrolled and zoomed; tiles are painted as they come, coarser ones stand in until then."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QNativeGestureEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QGestureEvent, QPinchGesture, QWidget

from dossier.model.anchor import Rect
from dossier.ui.guard import guarded
from dossier.ui.page.book import Book
from dossier.ui.page.layout import FIT_GAP, FIT_PAGE, FIT_TEXT, FIT_WIDTH, FREE, GAP, LEAST_ZOOM, MOST_ZOOM, stepped
from dossier.ui.page.tasks import Room
from dossier.ui.page.tile_painting import needed_tiles, paint_page
from dossier.ui.page.tiles import KEPT, TileKey
from dossier.ui.theme import Theme

_STEP = 48  # px of one step of the scroll bar
_REST = 90  # ms without scrolling, after which the words of what is seen are read: that would make scrolling jerk
_WHEEL = 1.15  # times as large, for one notch of the wheel
_FRONT = 0.4  # of the window's height: the page that lies there is the one that is read


@guarded
class PageCanvas(QAbstractScrollArea):
    """Shows the book's pages. `page_changed` carries the page that is read, `zoom_changed` says how large they are."""

    page_changed = Signal(int)
    zoom_changed = Signal()
    room_changed = Signal()  # of the viewport

    def __init__(self, theme: Theme, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.book = book
        self._fit = self.usual_fit = FIT_WIDTH
        self._free_zoom = 1.0  # what was chosen, for the next file as well
        self._front = -1
        self._aside = 0.0  # points that the middle of the window lies right of the middle of the pages
        self._laying_out = False
        self._asked: tuple[object, ...] = ()
        self._resting = QTimer(self, singleShot=True, interval=_REST)
        self._resting.timeout.connect(self.viewport().update)
        self._start: tuple[int, float] | None = None  # what to show as soon as the file is open
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCornerWidget(QWidget())
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # so that fitting never swings
        self.verticalScrollBar().setSingleStep(_STEP)
        self.horizontalScrollBar().setSingleStep(_STEP)
        self.horizontalScrollBar().setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # pages are not mirrored
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)
        book.opened.connect(self._on_opened)
        book.sizes_came.connect(self._on_sizes)
        book.tile_came.connect(self._on_tile)
        theme.changed.connect(self.viewport().update)

    # Where things are

    def place(self, page: int) -> QRectF:
        """Return where a page stands in the viewport, on whole device pixels."""
        ratio = self.devicePixelRatioF()
        layout = self.book.layout
        left, top, _, _ = layout.box(page, self.viewport().width())
        wide, high = layout.device_size(page, layout.device_scale(ratio))
        left -= self.horizontalScrollBar().value()
        top -= self.verticalScrollBar().value()
        return QRectF(round(left * ratio) / ratio, round(top * ratio) / ratio, wide / ratio, high / ratio)

    def box(self, page: int, rect: Rect) -> QRectF | None:
        """Return where a rectangle of a page (user space) is shown in the viewport; None while that is not known."""
        boxes = self.boxes_on(page, [rect])
        return boxes[0] if boxes else None

    def boxes_on(self, page: int, rects: Iterable[Rect]) -> list[QRectF]:
        """Return where rectangles of a page (user space) are shown in the viewport; none while that is not known."""
        shape = self.book.shape(page)
        if shape is None:
            return []
        scale = self.book.layout.scale
        x, y = self.place(page).topLeft().toTuple()
        shown = (shape.shown_rect(rect) for rect in rects)
        return [QRectF(x + a * scale, y + b * scale, (c - a) * scale, (d - b) * scale) for a, b, c, d in shown]

    def point(self, position: QPointF) -> tuple[int, float, float] | None:
        """Return the page at, or nearest to, a place in the viewport, and the place on it in user space."""
        layout = self.book.layout
        if not layout.count:
            return None
        page = layout.page_at(position.y() + self.verticalScrollBar().value())
        shape = self.book.shape(page)
        if shape is None:
            return None
        place = self.place(page)
        x, y = (position.x() - place.left()) / layout.scale, (position.y() - place.top()) / layout.scale
        return page, *shape.page_point(min(max(x, 0), shape.width), min(max(y, 0), shape.height))

    def seen(self) -> range:
        """Return the pages of which something is seen."""
        top = self.verticalScrollBar().value()
        return self.book.layout.pages_between(top, top + self.viewport().height() - 1)

    @property
    def front(self) -> int:
        """The page that is read; 0 where there is none."""
        return max(self._front, 0)

    def room(self) -> Room:
        """Return what there is to see pages in."""
        size = self.viewport().size()
        wide, high = float(size.width()), float(size.height())
        return Room(wide, high, self.devicePixelRatioF(), self._fit, self._free_zoom, self.book.theme.value)

    # Scrolling and zooming

    @property
    def fit(self) -> str:
        """What the zoom follows: `FIT_WIDTH`, `FIT_PAGE`, `FIT_TEXT` or `FREE`."""
        return self._fit

    @property
    def zoom(self) -> float:
        return self.book.layout.zoom

    def set_fit(self, fit: str) -> None:
        """Let pages, or what is printed on them, be as wide as the window, wholly in it, or as large as they are."""
        self._fit = fit
        self._keep_place(self._apply_fit)
        if fit == FIT_PAGE:
            self.go_to(self.front)

    def set_zoom(self, zoom: float, around: QPointF | None = None) -> None:
        """Show pages `zoom` times as large as on paper; what lies at `around` in the viewport stays there."""
        self._fit = FREE
        self._free_zoom = min(max(zoom, LEAST_ZOOM), MOST_ZOOM)
        self._keep_place(self._apply_fit, around)

    def zoom_by(self, step: int) -> None:
        """Show pages one step larger (1) or smaller (-1)."""
        self.set_zoom(stepped(self.zoom, step))

    def go_to(self, page: int, points: float = 0.0) -> None:
        """Scroll to the place `points` below the top of a page, as shown."""
        if not self.book.is_open:
            self._start = (page, points)
            return
        page = min(max(page, 0), self.book.layout.count - 1)
        lead = GAP if points <= 0 else 2 * GAP
        if self._fit == FIT_PAGE:  # it is seen as a whole
            points, lead = 0.0, FIT_GAP
        self.verticalScrollBar().setValue(round(self.book.layout.y_of(page, points) - lead))

    def scroll_to(self, box: QRectF, clear: float = 56.0) -> None:
        """Scroll just so far that `box` of the viewport is seen, with some room around it."""
        for bar, low, high, room in (
            (self.verticalScrollBar(), box.top() - clear, box.bottom() + clear, self.viewport().height()),
            (self.horizontalScrollBar(), box.left() - 8, box.right() + 8, self.viewport().width()),
        ):
            if low < 0 or high - low > room:
                bar.setValue(bar.value() + round(low))
            elif high > room:
                bar.setValue(bar.value() + round(high - room))

    def _apply_fit(self) -> None:
        layout, room = self.book.layout, self.viewport().size()
        if not layout.count:
            return
        if self._fit == FREE:
            layout.set_zoom(self._free_zoom)
            return
        layout.set_zoom(layout.zoom_to_fit(self.front, room.width(), room.height(), self._fit))
        if self._fit == FIT_TEXT:
            self._aside = layout.aside(self.front)

    def _keep_place(self, change: Callable[[], object], around: QPointF | None = None) -> None:
        """Do `change` to the layout; what stands at `around`, or at the top, keeps its place in the window."""
        layout = self.book.layout
        if not layout.count:
            return
        at = around or QPointF(self.viewport().width() / 2, 0)
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        page, points = layout.place_at(down.value() + at.y())
        scale = layout.scale
        from_middle = (at.x() - self.viewport().width() / 2) / scale
        self._laying_out = True
        change()
        self._set_ranges()
        down.setValue(round(layout.y_of(page, points) - at.y()))
        self._aside += from_middle - from_middle * scale / layout.scale
        across.setValue(round(across.maximum() / 2 + self._aside * layout.scale))
        self._laying_out = False
        self._moved()
        if layout.scale != scale:
            self.zoom_changed.emit()

    def _set_ranges(self) -> None:
        layout, room = self.book.layout, self.viewport().size()
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        down.setRange(0, max(0, round(layout.height - room.height())))
        down.setPageStep(max(room.height() - _STEP, 1))
        across.setRange(0, max(0, round(layout.width - room.width())))
        across.setPageStep(max(room.width() - _STEP, 1))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if self._laying_out:
            return
        across = self.horizontalScrollBar()
        self._aside = (across.value() - across.maximum() / 2) / self.book.layout.scale
        self._moved()
        self._resting.start()

    def _moved(self) -> None:
        layout = self.book.layout
        if layout.count:
            front = layout.page_at(self.verticalScrollBar().value() + _FRONT * self.viewport().height())
            if front != self._front:
                self._front = front
                self.page_changed.emit(front)
        self.viewport().update()

    # What happens

    def _on_opened(self) -> None:
        self._front = -1
        self._aside = 0.0
        self._asked = ()
        self.verticalScrollBar().setValue(0)
        self._keep_place(self._apply_fit)
        start, self._start = self._start, None
        if start is not None:
            self.go_to(*start)
        self._moved()
        self.zoom_changed.emit()

    def _on_sizes(self, first: int, sizes: list[tuple[float, float]]) -> None:
        layout = self.book.layout

        def take() -> None:
            if layout.set_sizes(first, sizes[: layout.count - first]):
                self._apply_fit()

        self._keep_place(take)

    def _on_tile(self, page: int) -> None:
        if page in self.seen():
            self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_place(self._apply_fit)
        self.room_changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._asked = ()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self.zoom * _WHEEL ** (event.angleDelta().y() / 120), event.position())
            event.accept()
            return
        super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            self.set_zoom(self.zoom * (1 + event.value()), event.position())
            return True
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self.set_zoom(self.zoom * pinch.scaleFactor(), QPointF(self.mapFromGlobal(pinch.hotSpot().toPoint())))
                return True
        return super().viewportEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(480, 600)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.palette.ground)
        seen = self.seen() if self.book.is_open else range(0)
        missing: list[TileKey] = []
        room, ratio = QRectF(self.viewport().rect()), self.devicePixelRatioF()
        for page in seen:
            missing += paint_page(painter, self.book, self._theme, page, self.place(page), room, ratio)
        for page in seen:
            self.paint_over(painter, page)
        self.paint_frame(painter)
        painter.end()
        self._ask(seen, missing)

    def paint_over(self, painter: QPainter, page: int) -> None:
        """Paint what lies on a page; for those who build on this."""

    def paint_frame(self, painter: QPainter) -> None:
        """Paint what lies around all pages; for those who build on this."""

    def _ask(self, seen: range, missing: list[TileKey]) -> None:
        """Ask for what is missing, and for what will be seen when one scrolls on."""
        if not seen:
            return
        margin, ratio = self.viewport().height(), self.devicePixelRatioF()
        room = QRectF(self.viewport().rect()).adjusted(0, -margin, 0, margin)
        around: list[TileKey] = []
        for page in (*seen, seen.stop, seen.start - 1):
            if 0 <= page < self.book.layout.count:
                needed = needed_tiles(self.book, page, self.place(page), room, ratio)
                around += [key for key in needed if key not in missing]
        if 4 * sum(key.width * key.height for key in (*around, *missing)) > KEPT // 2:
            around = []  # a very large window: what is seen must not push itself out
        rests = not self._resting.isActive()
        asked = (seen, rests, tuple(missing), tuple(key for key in around if key not in self.book.tiles))
        if asked != self._asked or any(self.book.facts(page) is None for page in seen):
            self._asked = asked
            self.book.want(seen, missing, asked[3], words=rests)
