"""Where ranges of a laid-out document lie on its page, line by line."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextDocument, QTextLine

from dossier.ui.section_view.paragraph import OBJECT
from dossier.ui.words import RIGHT_TO_LEFT


def line_boxes(document: QTextDocument, first: int, last: int) -> list[QRectF]:
    """Return the boxes of the document's `first` to `last`, in its own coordinates; more than one a line where
    directions mix. A box is as high as the document's font, so that other fonts in the line do not move it.
    """
    found: list[QRectF] = []
    metrics = QFontMetricsF(document.defaultFont())
    block = document.findBlock(first)
    while block.isValid() and block.position() < last:
        begin, end = max(first, block.position()), min(last, block.position() + block.length() - 1)
        corner = document.documentLayout().blockBoundingRect(block).topLeft()
        layout = block.layout()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            start = max(begin - block.position(), line.textStart())
            stop = min(end - block.position(), line.textStart() + line.textLength())
            if start >= stop:
                continue
            baseline = corner.y() + line.y() + line.ascent()
            for left, right in _extents(block, line, start, stop):
                box = QRectF(corner.x() + left, baseline - metrics.ascent(), right - left, metrics.height())
                found.append(box)
        block = block.next()
    return found


def position_at(document: QTextDocument, point: QPointF) -> int | None:
    """Return the position of the character under `point`, in the document's coordinates; None where there is none.
    The space between two lines of a paragraph belongs to both, half to each.
    """
    hit = document.documentLayout().hitTest(point, Qt.HitTestAccuracy.FuzzyHit)
    if hit < 0:
        return None
    block = document.findBlock(hit)
    corner = document.documentLayout().blockBoundingRect(block).topLeft()
    layout = block.layout()
    top = corner.y() + layout.lineAt(0).y()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        box = line.naturalTextRect().translated(corner)
        box.setTop(top)
        if number + 1 < layout.lineCount():
            box.setBottom((box.bottom() + corner.y() + layout.lineAt(number + 1).y()) / 2)
        if box.contains(point):
            at = _character_at(block, line, point.x() - corner.x())
            return None if at is None else block.position() + at
        top = box.bottom()
    return None


def _character_at(block: QTextBlock, line: QTextLine, x: float) -> int | None:
    """Return the character at `x` along `line`; Qt's own `xToCursor` is one off where text runs from right to left."""
    found = None
    for at in range(line.textStart(), line.textStart() + line.textLength()):
        left, right = _extent(block, line, at)
        if left <= x < right:
            found = at  # each letter of a ligature reaches to its end, so the last one is meant
    return found


def _extents(block: QTextBlock, line: QTextLine, start: int, stop: int) -> list[tuple[float, float]]:
    """Return where the characters `start` to `stop` of `block` lie along `line`, from left to right."""
    if not RIGHT_TO_LEFT.search(block.text()):
        left, right = _x(line, start), _x(line, stop)
        if stop == line.textStart() + line.textLength():
            right = line.naturalTextRect().right()
        return [(left, right)] if left < right else []
    found: list[tuple[float, float]] = []
    for left, right in sorted(_extent(block, line, at) for at in range(start, stop)):
        if found and left <= found[-1][1] + 0.5:
            found[-1] = (found[-1][0], max(found[-1][1], right))
        elif left < right:
            found.append((left, right))
    return found


def _extent(block: QTextBlock, line: QTextLine, at: int) -> tuple[float, float]:
    """Return where the character `at` lies along `line`, from left to right."""
    if block.document().characterAt(block.position() + at) == OBJECT:  # Qt gives an object no trailing edge
        ends = _x(line, at), _x(line, at + 1)
    else:
        ends = _x(line, at), _x(line, at, trailing=True)
    return min(ends), max(ends)


def _x(line: QTextLine, at: int, *, trailing: bool = False) -> float:
    edge = QTextLine.Edge.Trailing if trailing else QTextLine.Edge.Leading
    found = line.cursorToX(at, edge)  # the place, and the position that it was rounded to
    assert isinstance(found, tuple)
    return float(found[0])
