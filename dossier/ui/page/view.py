"""Pages with what is selected and marked on them. Offsets count code points of the whole document's text."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from dossier.model.anchor import Rect
from dossier.ui.guard import guarded
from dossier.ui.page import copying, painting
from dossier.ui.page.book import Book
from dossier.ui.page.canvas import PageCanvas
from dossier.ui.page.marks import Marks, page_of, parts
from dossier.ui.page.pointer import Pointer
from dossier.ui.page.selection import Span, is_right_to_left
from dossier.ui.theme import Theme
from dossier.ui.widgets.sizes import around

_MOST_BOXES = 64  # selections of a page whose boxes are kept


@guarded
class PageView(PageCanvas):
    """`area_drawn` carries a page and a rectangle in user space; `place_left` the place that a link led away from."""

    selection_changed = Signal(object, object)  # start and end, or None and None
    caret_moved = Signal()
    passage_activated = Signal(str)
    annotation_activated = Signal(str)
    address_activated = Signal(str)
    menu_asked = Signal(QPoint)  # in global coordinates
    area_drawn = Signal(int, object)
    area_tool_changed = Signal(bool)
    place_left = Signal()

    def __init__(self, theme: Theme, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(theme, book, parent)
        self.marks = Marks(book)
        self.span = Span()
        self.starts: list[int] = []
        self.words_focus = False  # whether the text beside has the keyboard
        self._told: tuple[int, int] | None = None  # what was told to be selected
        self._area_tool = False
        self.area_colour = 1  # of the next area
        self._to_reveal: tuple[int, int, str] | None = None  # as soon as it is known where the words stand
        self._to_go: tuple[int, float | None] | None = None  # as soon as it is known how the page lies
        self._selected: dict[tuple[int, int, int], tuple[Rect, ...]] = {}
        self._pointer = Pointer(self)
        self.viewport().setMouseTracking(True)
        book.opened.connect(self._on_book_opened)
        book.words_came.connect(self._on_words)
        book.facts_came.connect(self._on_facts)

    def _on_book_opened(self) -> None:
        self.starts = [page.start for page in self.book.pages]

    def begin(self) -> None:
        """Another document is opened: nothing is selected, nothing waits to be shown."""
        self.starts = [page.start for page in self.book.pages]
        self.span, self._told = Span(), None
        self._selected.clear()
        self._to_reveal = None
        self._start = None
        self._pointer.forget()
        self.marks.set_marks((), (), "")
        self.marks.set_hits(())
        self.set_area_tool(on=False)
        self.viewport().update()

    # What is selected

    @property
    def length(self) -> int:
        pages = self.book.pages
        return pages[-1].start + len(pages[-1].text) if pages else 0

    def words_of(self, start: int, end: int) -> str:
        """Return the document's text from `start` to `end`."""
        found = []
        for page, first, last in parts(self.starts, start, end):
            found.append(self.book.pages[page].text[first:last])
        return "".join(found)

    def set_span(self, span: Span) -> None:
        """Select, or put the caret."""
        if span == self.span:
            return
        before, self.span = bool(self.span), span
        self.viewport().update()
        self.caret_moved.emit()
        if span or before:
            self.tell_selection()

    def tell_selection(self) -> None:
        """Tell what is selected; the pointer asks for it when the mouse lets go. Until then what appears below because
        of it would take the place from under the mouse.
        """
        chosen = (self.span.start, self.span.end) if self.span else None
        if chosen != self._told and not self._pointer.is_held:
            self._told = chosen
            self.selection_changed.emit(*(chosen or (None, None)))

    def select(self, start: int, end: int) -> None:
        self.set_span(Span(start, end))

    def select_all(self) -> None:
        self.set_span(Span(0, self.length))

    def selected_range(self) -> tuple[int, int] | None:
        """Return the selected range without white space at its ends; None where no word is selected."""
        words = self.words_of(self.span.start, self.span.end)
        start = self.span.start + len(words) - len(words.lstrip())
        end = self.span.end - (len(words) - len(words.rstrip()))
        return (start, end) if start < end else None

    def clear_selection(self) -> None:
        self.set_span(Span(self.span.start, self.span.start))

    def copy(self) -> None:
        """Put the selected words on the clipboard as they read."""
        words = copying.clean(self.words_of(self.span.start, self.span.end))
        if words:
            QGuiApplication.clipboard().setText(words)

    def where(self, start: int, end: int) -> tuple[int | None, tuple[Rect, ...]]:
        """Return page and rectangles of a range, for its anchor; (None, ()) where they are not known yet."""
        for page, first, last in parts(self.starts, start, end):
            text = self.book.text(page)
            return (page, text.rects(first, last)) if text is not None else (None, ())
        return None, ()

    def page_of(self, offset: int) -> int:
        return page_of(self.starts, offset)

    # Showing a place

    def reveal_range(self, start: int, end: int, *, caret: bool = False, mark: str = "") -> None:
        """Scroll until `start` to `end`, or the annotation `mark`, is seen; with `caret` put the caret there too."""
        if caret:
            self.set_span(Span(start, start))
        self._to_reveal = (start, end, mark)
        if not self.book.is_open or not self._reveal(start, end, mark):
            self._go_near(start, end, mark)

    @property
    def is_revealing(self) -> bool:
        """Whether a place is still to be scrolled to, when it is known where it is."""
        return self._to_reveal is not None

    def boxes(self, start: int, end: int) -> list[QRectF]:
        """Return where `start` to `end` lies in the viewport, one box a line; none where that is not known yet."""
        found: list[QRectF] = []
        for page, first, last in parts(self.starts, start, end):
            found += self.boxes_on(page, self._rects(page, first, last))
        return found

    def caret_box(self) -> tuple[QRectF, bool] | None:
        """Return the box of the character that the caret stands before, or, and True, of the one it stands after."""
        page = self.page_of(self.span.caret)
        text = self.book.text(page)
        if text is None or not text.boxes:
            return None
        at = min(self.span.caret - self.book.start(page), len(text.boxes))
        for index, after in ((at, False), (at - 1, True)):
            rect = text.boxes[index] if 0 <= index < len(text.boxes) else None
            if rect is not None:
                box = self.box(page, rect)
                return (box, after != is_right_to_left(text.text[index])) if box is not None else None
        return None

    def show_caret(self) -> None:
        """Scroll just so far that the caret is seen."""
        found = self.caret_box()
        if found is not None:
            self.scroll_to(found[0])
        else:
            self.reveal_range(self.span.caret, self.span.caret)

    def _reveal(self, start: int, end: int, id: str) -> bool:
        """Scroll to the words; False where it is not known where they stand."""
        mark = self.marks.find(start, end, id)
        if mark is not None and mark.page is not None and mark.rects:
            known = self.boxes_on(mark.page, mark.rects)
        else:
            known = self.boxes(start, max(end, start + 1))
        if not known:
            return False
        self._to_reveal = None
        whole = around(known)
        self.scroll_to(whole if whole.height() < self.viewport().height() else known[0])
        return True

    def _go_near(self, start: int, end: int, id: str) -> None:
        """Go to the page, so that it is read; its words are gone to when they are known."""
        mark = self.marks.find(start, end, id)
        page = mark.page if mark is not None and mark.page is not None else self.page_of(start)
        if not self.book.is_open or page not in self.seen() or self.book.text(page) is not None:
            self.go_to(page)

    def _rects(self, page: int, first: int, last: int) -> tuple[Rect, ...]:
        key = (page, first, last)
        if key not in self._selected:
            text = self.book.text(page)
            if text is None:
                return ()
            if len(self._selected) > _MOST_BOXES:
                self._selected.clear()
            self._selected[key] = text.rects(first, last)
        return self._selected[key]

    def _on_words(self, page: int) -> None:
        self.marks.forget_page(page)
        self._try_again(page)

    def _on_facts(self, page: int) -> None:
        if self._to_go is not None and self._to_go[0] == page:
            self.go_to_place(*self._to_go)
        self._try_again(page)

    def _try_again(self, page: int) -> None:
        if self._to_reveal is not None and page in (self.page_of(self._to_reveal[0]), self.front):
            self._reveal(*self._to_reveal)
        if page in self.seen():
            self.viewport().update()

    def go_to_place(self, page: int, top: float | None) -> None:
        """Go to a height of a page, given in user space; to its top where none is given."""
        shape = self.book.shape(page)
        points = shape.shown_point(shape.box[0], top)[1] if shape is not None and top is not None else 0.0
        self._to_reveal = None
        self._to_go = (page, top) if shape is None and top is not None else None
        self.go_to(page, max(points, 0.0))

    def page_words(self, page: int) -> str:
        """Return how a page is named: its printed label, and which of how many it is where that differs."""
        return page_words(page, self.book)

    # Areas

    @property
    def area_tool(self) -> bool:
        """Whether dragging marks an area."""
        return self._area_tool

    def set_area_tool(self, *, on: bool) -> None:
        if on != self._area_tool:
            self._area_tool = on
            self._pointer.show_shape()
            self.area_tool_changed.emit(on)

    # What the reviewer does

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._to_reveal = None
        self._pointer.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pointer.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pointer.release(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            self._pointer.put_caret(QPointF(event.pos()))
            self.menu_asked.emit(event.globalPos())
        else:
            self.ask_menu()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what was just selected in view where what is done with it takes room from below."""
        found = self.caret_box() if self.span and event.size().height() < event.oldSize().height() else None
        super().resizeEvent(event)
        if found is not None and QRectF(QPointF(), event.oldSize().toSizeF()).contains(found[0].center()):
            self.show_caret()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._pointer.show_tip(event.pos())
            return True
        return super().viewportEvent(event)

    def ask_menu(self) -> None:
        """Ask for the menu at the caret."""
        found = self.caret_box()
        at = found[0].bottomLeft().toPoint() if found is not None else QPoint(24, 24)
        self.menu_asked.emit(self.viewport().mapToGlobal(at))

    def activate_at_caret(self) -> None:
        """Do what a click at the caret would do."""
        found = self.caret_box()
        if found is not None:
            self._pointer.activate(found[0].center())

    # Painting

    def paint_over(self, painter: QPainter, page: int) -> None:
        theme = self.book.theme
        painter.save()
        painter.setClipRect(self.place(page))
        painting.paint_marks(painter, self.marks.on_page(page), partial(self.boxes_on, page), theme)
        for part, first, last in parts(self.starts, self.span.start, self.span.end):
            if part == page:
                painting.paint_selection(painter, self.boxes_on(page, self._rects(page, first, last)), theme)
        area = self._pointer.area
        if area is not None and area[0] == page:
            painting.paint_area(painter, area[1], self.area_colour, theme)
        found = self.caret_box() if self.words_focus and self.page_of(self.span.caret) == page else None
        if found is not None:
            painting.paint_caret(painter, found[0], theme, after=found[1])
        painter.restore()

    def paint_frame(self, painter: QPainter) -> None:
        """Show that the keyboard is here, where no caret does."""
        if self.words_focus and self.caret_box() is None:
            painter.setPen(QPen(self._theme.palette.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))


def page_words(page: int, book: Book) -> str:
    """Return "iv (4 of 20)"; "4 of 20" where the printed label is the number."""
    stored = book.stored(page)
    label = stored.label if stored is not None else ""
    count = book.layout.count or len(book.pages)
    of = QCoreApplication.translate("PageView", "{number} of {count}").format(number=page + 1, count=count)
    return of if label in ("", str(page + 1)) else f"{label} ({of})"
