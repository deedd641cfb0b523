"""What is painted under the text: limits, the claim in hand, highlights and underlines."""

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextDocument
from PySide6.QtWidgets import QTextEdit

from dossier.model.kinds import AnnotationKind, ClaimKind
from dossier.ui.icons import paint_icon
from dossier.ui.palette import Palette
from dossier.ui.section_view.content import SectionContent
from dossier.ui.section_view.geometry import line_boxes
from dossier.ui.section_view.position_map import PositionMap

_UNDERLINE = 2.0  # px at zoom 100 %
_BAR = 1.0
_SIGN = 12.0
_NOTE = 10.0
_AROUND = 40.0  # px above and below what is seen in which something may reach into it


@dataclass(frozen=True, slots=True)
class Decoration:
    """One range of the document, by colour token filled or underlined, or underlined in a highlight's colour `mark`;
    `sign` puts a limit's mark beside it, `note` dots the underline and puts the mark of a note at its end,
    `low` leaves room above it for the underline of the claim in hand.
    """

    first: int
    last: int
    fill: str = ""
    underline: str = ""
    mark: int = 0
    sign: bool = False
    note: bool = False
    low: bool = False


def decorations(content: SectionContent, places: PositionMap, hovered_claim: str = "") -> list[Decoration]:
    """Return what is to be painted, from the bottom up."""
    found = [
        Decoration(*places.document_range(start, end), fill="limit_ground", sign=True)
        for start, end in _limits(content)
    ]
    hovered = content.claim(hovered_claim)
    if hovered is not None and hovered_claim != content.claim_in_hand:
        found.append(Decoration(*places.document_range(hovered[0].start, hovered[0].end), fill="hover"))
    in_hand = content.claim(content.claim_in_hand)
    if in_hand is not None:
        found.append(Decoration(*places.document_range(in_hand[0].start, in_hand[0].end), fill="in_hand"))
    for note in content.annotations:
        first, last = places.document_range(note.anchor.start, note.anchor.end)
        if note.kind in (AnnotationKind.UNDERLINE, AnnotationKind.NOTE):
            low = in_hand is not None and note.anchor.start < in_hand[0].end and in_hand[0].start < note.anchor.end
            found.append(Decoration(first, last, mark=note.colour, note=note.kind is AnnotationKind.NOTE, low=low))
        else:
            found.append(Decoration(first, last, fill=f"highlight_{note.colour}"))
    if in_hand is not None:  # above highlights, so that the thread through the window is never cut
        found.append(Decoration(*places.document_range(in_hand[0].start, in_hand[0].end), underline="accent"))
    return [each for each in found if each.first < each.last]


class DecorationPainter:
    """Paints decorations; keeps where they lie until the text is laid out anew."""

    def __init__(self, view: QTextEdit) -> None:
        self._view = view
        self._boxes: dict[tuple[int, int], list[QRectF]] = {}

    @property
    def _document(self) -> QTextDocument:
        # Never kept: the binding may have given us the wrapper of a dead view's document that lay at the same address,
        # and gives it up with that view.
        return self._view.document()

    def forget_places(self) -> None:
        """The text was laid out anew."""
        self._boxes.clear()

    def boxes(self, first: int, last: int) -> list[QRectF]:
        """Return the boxes of the document's `first` to `last`, in its coordinates."""
        key = (first, last)
        if key not in self._boxes:
            self._boxes[key] = line_boxes(self._document, first, last)
        return self._boxes[key]

    def positions(self, seen: QRectF) -> tuple[int, int]:
        """Return the positions between which all that lies in `seen` stands, in whole blocks."""
        layout = self._document.documentLayout()
        fuzzy = Qt.HitTestAccuracy.FuzzyHit
        first = layout.hitTest(QPointF(seen.left(), seen.top() - _AROUND), fuzzy)
        last = layout.hitTest(QPointF(seen.right(), seen.bottom() + _AROUND), fuzzy)
        if first < 0 or last < 0:
            return 0, self._document.characterCount()
        after = self._document.findBlock(last)
        return self._document.findBlock(first).position(), after.position() + after.length()

    def paint(self, painter: QPainter, all_decorations: list[Decoration], colours: Palette, zoom: float) -> None:
        """Paint in the document's coordinates, as far as the painter's clip reaches."""
        clip = painter.clipBoundingRect()
        top, bottom = self.positions(clip)
        for decoration in all_decorations:
            if decoration.last < top or decoration.first > bottom:
                continue  # a thousand may be out of sight: where they lie is not asked
            boxes = self.boxes(decoration.first, decoration.last)
            for box in boxes:
                if box.intersects(clip):
                    _paint_box(painter, box, decoration, colours, zoom)
            if decoration.note and boxes and boxes[-1].intersects(clip):
                _paint_note(painter, boxes[-1], colours.highlight_line(decoration.mark), zoom)
            if decoration.sign and boxes:
                self._paint_sign(painter, decoration, colours, zoom)

    def _paint_sign(self, painter: QPainter, decoration: Decoration, colours: Palette, zoom: float) -> None:
        """Paint a bar along the text in its margin, on the side where lines begin, and a limit's mark above it."""
        boxes = self.boxes(decoration.first, decoration.last)
        mirrored = self._document.findBlock(decoration.first).textDirection() is Qt.LayoutDirection.RightToLeft
        frame = self._document.rootFrame().frameFormat()
        size = zoom * _SIGN
        width = self._document.textWidth()
        edge = width - frame.rightMargin() + size * 0.5 if mirrored else frame.leftMargin() - size * 1.5
        paint_icon(painter, "limits", QRectF(edge, boxes[0].center().y() - size / 2, size, size), colours.limit_ink)
        bar = QRectF(edge + (size - zoom * _BAR) / 2, boxes[0].bottom(), zoom * _BAR, 0)
        bar.setBottom(max(bar.top(), boxes[-1].bottom()))
        painter.fillRect(bar, colours.limit_ink)


def _paint_box(painter: QPainter, box: QRectF, decoration: Decoration, colours: Palette, zoom: float) -> None:
    if decoration.fill:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.colour(decoration.fill))
        painter.drawRoundedRect(box.adjusted(-1, 0, 1, 1), 2, 2)
    if decoration.underline:
        _underline(painter, box, colours.colour(decoration.underline), zoom * _UNDERLINE)
    if decoration.mark:
        colour = colours.highlight_line(decoration.mark)
        if decoration.low:
            box = box.translated(0, 2 * zoom * _UNDERLINE)
        if decoration.note:
            _dots(painter, box, colour, zoom * _UNDERLINE)
        else:
            _underline(painter, box, colour, zoom * _UNDERLINE)


def _underline(painter: QPainter, box: QRectF, colour: QColor, thick: float) -> None:
    line = QRectF(box.left() - 1, round(box.bottom()), box.width() + 2, max(1, round(thick)))  # on whole pixels
    painter.fillRect(line, colour)


def _dots(painter: QPainter, box: QRectF, colour: QColor, thick: float) -> None:
    painter.setPen(QPen(colour, thick, Qt.PenStyle.DotLine))
    painter.drawLine(QLineF(box.left(), box.bottom() + thick / 2, box.right(), box.bottom() + thick / 2))


def _paint_note(painter: QPainter, box: QRectF, colour: QColor, zoom: float) -> None:
    """Paint the mark of a note above the end of its words."""
    size = zoom * _NOTE
    paint_icon(painter, "comment", QRectF(box.right() - size / 2, box.top() - size / 2, size, size), colour)


def _limits(content: SectionContent) -> list[tuple[int, int]]:
    claims = [(claim.start, claim.end) for claim, _ in content.claims if claim.kind is ClaimKind.LIMIT]
    return claims + [(limit.start, limit.end) for limit in content.limits]
