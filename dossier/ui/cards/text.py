"""Text laid out in at most so many lines, with some of it bold, the last line ending in … where there is more."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from dossier.model.record import Record, record

_LONGEST = 1_000  # code points that are laid out where the number of lines is limited
_LONGEST_WHOLE = 5_000  # characters of one that has as many lines as it needs
_UNLIMITED = 10_000.0  # px


@record
class Lines(Record):
    """Laid out text: its height in px, and whether some of it is left out."""

    layout: QTextLayout
    count: int
    pitch: float
    width: float
    elided: bool
    ascent: float

    @property
    def height(self) -> float:
        return self.count * self.pitch

    @property
    def natural_width(self) -> float:
        """How wide the widest line is."""
        return max((self.layout.lineAt(number).naturalTextWidth() for number in range(self.count)), default=0.0)

    def draw(
        self,
        painter: QPainter,
        left: float,
        top: float,
        ink: QColor,
        direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
    ) -> None:
        """Draw the lines from `left`, `top` on, against the side where reading begins."""
        painter.setPen(ink)
        for number in range(self.count):
            line = self.layout.lineAt(number)
            rest = self.width - line.naturalTextWidth() if direction is Qt.LayoutDirection.RightToLeft else 0.0
            down = self.ascent - line.ascent()  # letters of another font, as Arabic ones, stand on the same line
            line.draw(painter, QPointF(left + rest, top + down))


def lay_out(
    text: str,
    font: QFont,
    width: float,
    most: int = 1,
    hits: Sequence[tuple[int, int]] = (),
    bold: QFont | None = None,
) -> Lines:
    """Return `text` in at most `most` lines (0: as many as it needs) of `width` px; `hits` are set in `bold`."""
    text = text.replace("\n", " ")
    longest = _LONGEST if most else _LONGEST_WHOLE
    if len(text) > longest:
        text = text[:longest] + "…"
    width = max(width, 1.0)
    layout, count = _broken(text, font, width, hits, bold)
    elided = bool(most) and count > most
    if elided:
        start = code_points(text, layout.lineAt(most - 1).textStart())
        metrics = QFontMetricsF(bold if bold is not None and hits else font)
        text = text[:start] + metrics.elidedText(text[start:], Qt.TextElideMode.ElideRight, width)
        layout, count = _broken(text, font, width, hits, bold)
        count = min(count, most)
    return Lines(layout, count, QFontMetricsF(font).lineSpacing(), width, elided, QFontMetricsF(font).ascent())


def units(text: str, at: int) -> int:
    """Return how many UTF-16 units, which Qt counts in, the first `at` code points of `text` take."""
    return len(text[:at].encode("utf-16-le", "surrogatepass")) // 2


def code_points(text: str, at: int) -> int:
    """Return how many code points of `text` its first `at` UTF-16 units are."""
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * at].decode("utf-16-le", "replace"))


def _broken(
    text: str, font: QFont, width: float, hits: Sequence[tuple[int, int]], bold: QFont | None
) -> tuple[QTextLayout, int]:
    layout = QTextLayout(text, font)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # as the text runs, not as the window does
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    if bold is not None and hits:
        layout.setFormats([_format(text, start, min(end, len(text)), bold) for start, end in hits if start < len(text)])
    pitch = QFontMetricsF(font).lineSpacing()
    layout.beginLayout()
    count = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width if text else _UNLIMITED)
        line.setPosition(QPointF(0, count * pitch))
        count += 1
    layout.endLayout()
    return layout, count


def _format(text: str, start: int, end: int, bold: QFont) -> QTextLayout.FormatRange:
    from PySide6.QtGui import QTextCharFormat  # its enums take the binding more than a millisecond

    shape = QTextLayout.FormatRange()
    shape.start = units(text, start)
    shape.length = units(text, end) - shape.start
    shape.format = QTextCharFormat()
    shape.format.setFont(bold)
    return shape
