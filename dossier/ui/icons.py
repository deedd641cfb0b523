"""The line icons of `resources/icons`, drawn at paint time in the colours of the theme, so crisp at every scale."""

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPen, QPixmap
from PySide6.QtSvg import QSvgRenderer

from dossier.model.kinds import Verdict
from dossier.services.paths import resource

# Icons that point along the line of reading, turned round where that line runs from right to left.
MIRRORED = frozenset({"back", "forward", "chevron-left", "chevron-right", "undo", "redo", "play", "option", "summary"})
STRIKE = 1.4  # of 16: the thickness of the line through a stale mark
DISABLED_OPACITY = 0.45
PROGRAM_SIZES = (16, 32, 64)  # pixels


def verdict_icon_name(verdict: Verdict) -> str:
    """Return the name of the mark of `verdict`."""
    return "verdict-" + verdict.value.replace(" ", "-")


def check_icon(name: str) -> None:
    """Raise BugError where there is no icon `name`: at once, since Qt does not survive an exception while it paints."""
    resource(f"icons/{name}.svg")


def paint_icon(painter: QPainter, name: str, box: QRectF, ink: QColor) -> None:
    """Draw icon `name` into the square `box` in `ink`, mirrored where it must be. BugError for an unknown name."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if name in MIRRORED and QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        painter.translate(box.left() + box.right(), 0)
        painter.scale(-1, 1)
    _renderer(name, ink.name()).render(painter, box)
    painter.restore()


def paint_verdict(
    painter: QPainter, verdict: Verdict, box: QRectF, ink: QColor, *, struck_on: QColor | None = None
) -> None:
    """Draw the mark of `verdict`; a stale one is struck through, on a ground of colour `struck_on`."""
    paint_icon(painter, verdict_icon_name(verdict), box, ink)
    if struck_on is None:
        return
    unit = box.width() / 16
    start, end = QPointF(box.left() - 1.5 * unit, box.center().y()), QPointF(box.right() + 1.5 * unit, box.center().y())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for colour, width in ((struck_on, STRIKE * 1.8), (ink, STRIKE)):  # the first one clears a gap around the line
        painter.setPen(QPen(QBrush(colour), width * unit, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawLine(start, end)
    painter.restore()


class LineIconEngine(QIconEngine):
    """Draws one icon in the ink that the theme has at that moment."""

    def __init__(self, paint: Callable[[QPainter, QRectF], None]) -> None:
        super().__init__()
        self._paint = paint

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        box = QRectF(0, 0, side, side)
        box.moveCenter(QRectF(rect).center())
        if mode is QIcon.Mode.Disabled:
            painter.setOpacity(painter.opacity() * DISABLED_OPACITY)
        self._paint(painter, box)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        result = QPixmap(size)
        if result.isNull():  # no room for it: a painter on nothing would complain at every stroke
            return result
        result.fill(Qt.GlobalColor.transparent)
        painter = QPainter(result)
        try:
            self.paint(painter, QRect(QPoint(), size), mode, state)
        finally:
            painter.end()  # Qt aborts when a pixmap dies under its painter
        return result

    def clone(self) -> QIconEngine:
        return LineIconEngine(self._paint)


def program_icon() -> QIcon:
    """Return the program's own icon, which desktops that go by the window alone show."""
    drawing = QSvgRenderer(str(resource("app/dossier.svg")))
    icon = QIcon()
    for size in PROGRAM_SIZES:
        picture = QPixmap(size, size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        drawing.render(painter)
        painter.end()
        icon.addPixmap(picture)
    return icon


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    text = resource(f"icons/{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(text.replace("currentColor", colour).encode())
