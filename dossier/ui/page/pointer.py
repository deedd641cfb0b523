"""What the mouse does on pages: selects by character, word, line and block, draws areas, follows links."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication

from dossier.intake.pdf.navigation import PageLink
from dossier.model.anchor import Rect
from dossier.ui.page.marks import MarkKind
from dossier.ui.page.selection import Span, Unit, gap_at, joined, unit_at
from dossier.ui.widgets.sizes import around
from dossier.ui.widgets.tip import show_tip

if TYPE_CHECKING:
    from dossier.ui.page.view import PageView

_AREA_KEYS = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier  # many desktops take Alt themselves
_EDGE_STEP = 12  # px a tick while one drags beyond the edge
_TICK = 30  # ms
_LONGEST_TIP = 400  # code points
_LEAST_AREA = 4.0  # px: less is a click


class Pointer(QObject):
    """Keeps what a drag has begun. The timer runs only while one drags beyond the edge."""

    def __init__(self, view: "PageView") -> None:
        super().__init__(view)
        self._view = view
        self._pressed: QPointF | None = None
        self._last = QPointF()
        self._clicks = 0
        self._clicked_at = 0  # ms, of the event's own clock
        self._unit = Unit.CHARACTER
        self._begun = (0, 0)
        self._area_page = -1
        self._ticks = QTimer(self, interval=_TICK)
        self._ticks.timeout.connect(self._on_tick)

    @property
    def area(self) -> tuple[int, QRectF] | None:
        """The page and the rectangle (in the viewport) that are being drawn."""
        if self._area_page < 0 or self._pressed is None:
            return None
        box = QRectF(self._pressed, self._last).normalized()
        return self._area_page, box & self._view.place(self._area_page)

    @property
    def is_held(self) -> bool:
        """Whether the mouse is pressed still."""
        return self._pressed is not None

    def forget(self) -> None:
        """Give up what a drag has begun: other pages are shown."""
        self._ticks.stop()
        self._pressed, self._area_page = None, -1

    def press(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        position = event.position()
        self._count(event, position)
        self._pressed = self._last = position
        if self._view.area_tool or event.modifiers() & _AREA_KEYS:
            found = self._view.point(position)
            self._area_page = found[0] if found is not None else -1
            return
        self._unit = Unit(self._clicks)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        gap = self._gap(position)
        if gap is None:
            return
        if shift:
            self._begun = (self._view.span.anchor, self._view.span.anchor)
            self._view.set_span(Span(self._view.span.anchor, gap))
        else:
            self._begun = self._range(position)
            self._view.set_span(Span(*self._begun))

    def move(self, event: QMouseEvent) -> None:
        self._last = event.position()
        if self._pressed is None:
            self.show_shape()
            return
        if self._area_page >= 0:
            self._view.viewport().update()
            return
        beyond = not 0 <= self._last.y() <= self._view.viewport().height()
        if beyond and not self._ticks.isActive():
            self._ticks.start()
        elif not beyond:
            self._ticks.stop()
        self._extend()

    def release(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or self._pressed is None:
            return
        self._ticks.stop()
        pressed, area = self._pressed, self.area
        self._pressed, self._area_page = None, -1
        if area is not None:
            self._view.viewport().update()
            self._draw(*area)
            return
        still = (event.position() - pressed).manhattanLength() < QApplication.startDragDistance()
        if still and not self._view.span:
            self.activate(pressed)
        self._view.tell_selection()

    def put_caret(self, position: QPointF) -> None:
        """Put the caret where the mouse is, unless that is within what is selected."""
        gap, span = self._gap(position), self._view.span
        if gap is not None and not span.start <= gap <= span.end:
            self._view.set_span(Span(gap, gap))

    def activate(self, position: QPointF) -> None:
        """Follow the link, or take what is marked in hand."""
        found = self._view.point(position)
        if found is None or not self._view.place(found[0]).contains(position):
            return
        link = self._link(position)
        if link is not None:
            self._follow(link)
            return
        marks = self._view.marks.at(*found)
        passages = [placed.mark for placed in marks if placed.mark.kind is MarkKind.PASSAGE]
        notes = [placed.mark for placed in marks if placed.mark.kind not in (MarkKind.PASSAGE, MarkKind.HIT)]
        if passages:
            self._view.passage_activated.emit(passages[0].id)
        if notes:
            self._view.annotation_activated.emit(notes[0].id)

    def show_shape(self) -> None:
        """Show by the mouse's shape what it would do here."""
        if self._view.area_tool:
            shape = Qt.CursorShape.CrossCursor
        elif self._link(self._last) is not None:
            shape = Qt.CursorShape.PointingHandCursor
        else:
            shape = Qt.CursorShape.IBeamCursor if self._on_text(self._last) else Qt.CursorShape.ArrowCursor
        self._view.viewport().setCursor(shape)

    def _count(self, event: QMouseEvent, position: QPointF) -> None:
        """Count clicks that follow each other quickly at the same place: two for a word, three for a line."""
        quick = event.timestamp() - self._clicked_at <= QGuiApplication.styleHints().mouseDoubleClickInterval()
        near = (position - self._last).manhattanLength() < QApplication.startDragDistance()
        self._clicks = self._clicks % Unit.BLOCK + 1 if quick and near and self._clicks else 1
        self._clicked_at = event.timestamp()

    def _gap(self, position: QPointF) -> int | None:
        found = self._view.point(position)
        text = self._view.book.text(found[0]) if found is not None else None
        if found is None or text is None:
            return None
        return self._view.book.start(found[0]) + gap_at(text, found[1], found[2])

    def _range(self, position: QPointF) -> tuple[int, int]:
        """Return what the unit in use covers at a place."""
        gap = self._gap(position)
        found = self._view.point(position)
        text = self._view.book.text(found[0]) if found is not None else None
        if gap is None or found is None or text is None:
            return self._view.span.caret, self._view.span.caret
        if self._unit is Unit.CHARACTER:
            return gap, gap
        start = self._view.book.start(found[0])
        first, last = unit_at(self._unit, text.text, text.boxes, max(text.index_at(found[1], found[2]), 0))
        return first + start, last + start

    def _extend(self) -> None:
        if self._gap(self._last) is not None:
            self._view.set_span(joined(self._range(self._last), self._begun))

    def _on_tick(self) -> None:
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + (-_EDGE_STEP if self._last.y() < 0 else _EDGE_STEP))
        self._extend()

    def _draw(self, page: int, box: QRectF) -> None:
        """Tell of the area that was drawn, in user space."""
        shape = self._view.book.shape(page)
        if shape is None or box.width() < _LEAST_AREA or box.height() < _LEAST_AREA:
            return
        scale = self._view.book.layout.scale
        inside = box.translated(-self._view.place(page).topLeft())
        shown = (inside.left() / scale, inside.top() / scale, inside.right() / scale, inside.bottom() / scale)
        self._view.set_area_tool(on=False)  # it draws one; the next drag selects words again
        self._view.area_drawn.emit(page, shape.page_rect(shown))

    def _link(self, position: QPointF) -> PageLink | None:
        found = self._view.point(position)
        facts = self._view.book.facts(found[0]) if found is not None else None
        if found is None or facts is None or not self._view.place(found[0]).contains(position):
            return None
        _, x, y = found
        return next((k for k in facts.links if k.rect[0] <= x <= k.rect[2] and k.rect[1] <= y <= k.rect[3]), None)

    def _follow(self, link: PageLink) -> None:
        if link.page is None:
            self._view.address_activated.emit(link.address)
            return
        self._view.place_left.emit()
        self._view.go_to_place(link.page, link.top)

    def _on_text(self, position: QPointF) -> bool:
        found = self._view.point(position)
        text = self._view.book.text(found[0]) if found is not None else None
        if found is None or text is None:
            return False
        index = text.index_at(found[1], found[2])
        box = text.boxes[index] if index >= 0 else None
        slack = 3.0
        _, x, y = found
        return box is not None and box[0] - slack <= x <= box[2] + slack and box[1] - slack <= y <= box[3] + slack

    def show_tip(self, at: QPoint) -> None:
        """Show what is told of a place beside the words that it is about."""
        words, boxes = self.tip(QPointF(at))
        page = self._view.place(found[0]) if boxes and (found := self._view.point(QPointF(at))) else QRectF()
        show_tip(words, at, around(boxes).toAlignedRect(), page.toAlignedRect(), self._view.viewport())

    def tip(self, position: QPointF) -> tuple[str, list[QRectF]]:
        """Return where a link leads, or what was commented here or written in the file, and where the words that it is
        about stand in the viewport; '' and none where nothing was.
        """
        found = self._view.point(position)
        if found is None:
            return "", []
        link = self._link(position)
        if link is not None:
            leads = link.address or self.tr("Go to page {page}").format(page=self._view.page_words(link.page or 0))
            return leads, self._view.boxes_on(found[0], [link.rect])
        told = [(placed.mark.comment, placed.rects) for placed in self._view.marks.at(*found) if placed.mark.comment]
        words, rects = (told or self._remarks(*found) or [("", ())])[0]
        return words[:_LONGEST_TIP], self._view.boxes_on(found[0], rects)

    def _remarks(self, page: int, x: float, y: float) -> list[tuple[str, tuple[Rect, ...]]]:
        """Return what others wrote here in the file itself, the topmost first."""
        facts = self._view.book.facts(page)
        wrote = [each for each in facts.remarks if each.words] if facts is not None else []
        here = [k for k in wrote if k.rect[0] <= x <= k.rect[2] and k.rect[1] <= y <= k.rect[3]]
        return [(f"{k.author}: {k.words}" if k.author else k.words, (k.rect,)) for k in reversed(here)]
