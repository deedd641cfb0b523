"""A thin bar of verdicts: how far the citations of a part are judged, and with what result."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath

from dossier.model.kinds import Verdict
from dossier.ui.palette import Palette
from dossier.ui.words import verdict_word

Counts = Mapping[Verdict, int]  # citations by verdict; what is missing counts 0

HEIGHT = 3  # px
_SMALLEST = 2.0  # px: one contradiction among hundreds is still seen
JUDGED = tuple(verdict for verdict in Verdict if verdict is not Verdict.UNCHECKED)  # in the order of the bar


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
