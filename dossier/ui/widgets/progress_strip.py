"""A thin bar of verdicts: how far the citations of a part are judged, and with what result."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dossier.model.kinds import Verdict
from dossier.ui.guard import guarded
from dossier.ui.palette import Palette
from dossier.ui.theme import Theme
from dossier.ui.widgets.naming import plain_tip
from dossier.ui.words import verdict_word

Counts = Mapping[Verdict, int]  # citations by verdict; what is missing counts 0

HEIGHT = 3  # px
_SMALLEST = 2.0  # px: one contradiction among hundreds is still seen
JUDGED = tuple(verdict for verdict in Verdict if verdict is not Verdict.UNCHECKED)  # in look.md's order


def progress_words(counts: Counts) -> str:
    """Return the bar in words: "3 of 8 judged: 2 supports, 1 contradicts"."""
    total, judged = sum(counts.values()), sum(counts.get(verdict, 0) for verdict in JUDGED)
    if not total:
        return QCoreApplication.translate("ProgressStrip", "no citations")
    words = QCoreApplication.translate("ProgressStrip", "{judged} of {total} judged").format(judged=judged, total=total)
    parts = [f"{counts[verdict]} {verdict_word(verdict)}" for verdict in JUDGED if counts.get(verdict)]
    return f"{words}: {', '.join(parts)}" if parts else words


def paint_progress(
    painter: QPainter,
    box: QRectF,
    counts: Counts,
    colours: Palette,
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
) -> None:
    """Draw the bar into `box`, from the side where reading begins; what is unchecked stays a line."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outline = QPainterPath()
    outline.addRoundedRect(box, box.height() / 2, box.height() / 2)
    painter.setClipPath(outline)
    painter.setPen(Qt.PenStyle.NoPen)  # drawn, not filled: to find the right `fillRect` takes the binding 3 ms at first
    painter.setBrush(colours.line)
    painter.drawRect(box)
    at = 0.0
    for verdict, width in _widths(counts, box.width()):
        left = box.left() + at if direction is Qt.LayoutDirection.LeftToRight else box.right() - at - width
        painter.setBrush(colours.verdict(verdict))
        painter.drawRect(QRectF(left, box.top(), width, box.height()))
        at += width
    painter.restore()


@guarded
class ProgressStrip(QWidget):
    """The bar as a widget; its accessible name says it in words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("progress-strip")
        self._theme = theme
        self._counts: Counts = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_counts({})
        theme.changed.connect(self._repaint)

    def set_counts(self, counts: Counts) -> None:
        """Show `counts`."""
        self._counts = dict(counts)
        words = progress_words(self._counts)
        self.setAccessibleName(words)
        self.setToolTip(plain_tip(words))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_progress(painter, QRectF(self.rect()), self._counts, self._theme.palette, self.layoutDirection())
        painter.end()

    def _repaint(self) -> None:
        self.update()


def _widths(counts: Counts, whole: float) -> list[tuple[Verdict, float]]:
    """Return the width of every judged part; small ones are widened at the cost of the widest."""
    total = sum(counts.values())
    widths = {v: max(_SMALLEST, whole * counts[v] / total) for v in JUDGED if counts.get(v)}
    if widths:
        unchecked = counts.get(Verdict.UNCHECKED, 0)
        room = whole - (max(_SMALLEST, whole * unchecked / total) if unchecked else 0)
        widest = max(widths, key=widths.__getitem__)
        widths[widest] = max(_SMALLEST, widths[widest] + room - sum(widths.values()))
    return list(widths.items())
