"""How marks look on a page: mixed into the paper like ink, or like light where the paper is dark."""

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from dossier.model.anchor import Rect
from dossier.services.settings import PageTheme
from dossier.ui.icons import paint_icon
from dossier.ui.page.marks import MarkKind, Placed
from dossier.ui.page.themes import COLOURS
from dossier.ui.palette import Palette, palette

_UNDERLINE = 1.5  # px
_AROUND = 2.0  # px between a passage and its outline
_SIGN = 20.0  # px: found at a glance on a page, as large as other readers have it
_Mode = QPainter.CompositionMode

ToScreen = Callable[[Iterable[Rect]], list[QRectF]]


def colours_on(theme: PageTheme) -> Palette:
    """Return the colours of marks on a page theme, whatever the window's theme is."""
    return palette("dark" if COLOURS[theme].dark else "light")


def paint_marks(painter: QPainter, marks: Iterable[Placed], to_screen: ToScreen, theme: PageTheme) -> None:
    """Paint the marks of one page, those in hand with an outline."""
    colours = colours_on(theme)
    for placed in marks:
        boxes = to_screen(placed.rects)
        if not boxes:
            continue
        kind = placed.mark.kind
        if kind is MarkKind.UNDERLINE:
            _underline(painter, boxes, colours.highlight_line(placed.mark.colour))
        elif kind is MarkKind.AREA:
            _fill(painter, boxes, colours.highlight(placed.mark.colour), theme)
            _outline(painter, boxes, colours.highlight_line(placed.mark.colour), 0.0)
        elif kind is MarkKind.PASSAGE:
            _fill(painter, boxes, colours.in_hand, theme)
        elif kind is MarkKind.HIT:
            _fill(painter, boxes, colours.highlight(6 if placed.mark.strong else 1), theme)
        else:
            _fill(painter, boxes, colours.highlight(placed.mark.colour), theme)
        if placed.mark.strong:
            _outline(painter, boxes, colours.accent, _AROUND if kind is MarkKind.PASSAGE else 0.0)
        if kind is MarkKind.NOTE or placed.mark.comment:
            _sign(painter, boxes, colours)


def paint_selection(painter: QPainter, boxes: Iterable[QRectF], theme: PageTheme) -> None:
    """Paint selected words."""
    _fill(painter, list(boxes), colours_on(theme).selection, theme)


def paint_area(painter: QPainter, box: QRectF, colour: int, theme: PageTheme) -> None:
    """Paint an area that is being drawn."""
    colours = colours_on(theme)
    _fill(painter, [box], colours.highlight(colour), theme)
    _outline(painter, [box], colours.accent, 0.0)


def paint_caret(painter: QPainter, box: QRectF, theme: PageTheme, *, after: bool) -> None:
    """Paint the caret at the left edge of a character's box, or `after` at its right edge."""
    x = box.right() if after else box.left()
    painter.fillRect(QRectF(x - 1, box.top(), 2, box.height()), colours_on(theme).accent)


def _fill(painter: QPainter, boxes: list[QRectF], colour: QColor, theme: PageTheme) -> None:
    dark = COLOURS[theme].dark
    painter.setCompositionMode(_Mode.CompositionMode_Screen if dark else _Mode.CompositionMode_Multiply)
    for box in _apart(boxes):
        painter.fillRect(box, colour)
    painter.setCompositionMode(_Mode.CompositionMode_SourceOver)


def _apart(boxes: list[QRectF]) -> Iterator[QRectF]:
    """Yield the boxes of lines cut so that no two that follow each other overlap: nothing is mixed in twice."""
    last: QRectF | None = None
    for box in boxes:
        if last is not None and last.intersects(box):
            if last.top() < box.top() and last.bottom() < box.bottom():
                box = box.adjusted(0, last.bottom() - box.top(), 0, 0)
            elif box.top() < last.top() and box.bottom() < last.bottom():
                box = box.adjusted(0, 0, 0, last.top() - box.bottom())
            elif last.left() < box.left():
                box = box.adjusted(last.right() - box.left(), 0, 0, 0)
            else:
                box = box.adjusted(0, 0, last.left() - box.right(), 0)
        if box.width() > 0 and box.height() > 0:
            yield box
            last = box


def _underline(painter: QPainter, boxes: list[QRectF], colour: QColor) -> None:
    for box in boxes:
        painter.fillRect(QRectF(box.left(), box.bottom() - _UNDERLINE, box.width(), _UNDERLINE), colour)


def _outline(painter: QPainter, boxes: list[QRectF], colour: QColor, around: float) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(_joined(boxes, around).simplified())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _joined(boxes: list[QRectF], around: float) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for box in boxes:
        path.addRect(box.adjusted(-around, -around, around, around))
    return path


def _sign(painter: QPainter, boxes: list[QRectF], colours: Palette) -> None:
    """Paint the sign of a comment at the upper right corner of what it is on."""
    corner = boxes[0].topRight() + QPointF(1, -_SIGN * 0.6)
    box = QRectF(corner.x(), corner.y(), _SIGN, _SIGN)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_icon(painter, "comment", box, colours.accent)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
