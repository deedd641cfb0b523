"""The chips that stand in the text for printed markers: a mark of the judgement and the number of the source."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPyTextObject, QTextDocument, QTextFormat

from dossier.ui import fonts
from dossier.ui.icons import paint_verdict
from dossier.ui.section_view.content import Chip, SectionContent
from dossier.ui.section_view.paragraph import Slot
from dossier.ui.theme import Theme

CHIP_OBJECT = QTextFormat.ObjectTypes.UserObject.value + 1
SLOT = QTextFormat.Property.UserProperty.value + 1  # the number of the slot, on its character's format

# Logical pixels at zoom 100 %.
_HEIGHT = 18.0
_MARK = 10.0
_GAP = 3.0
_SIDE = 6.0
_AROUND = 1.0  # clear of words and of the next chip
_FONT = 11
_CENTRED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
UNNUMBERED = "+"  # a source that the brief does not number


class ChipPainter(QPyTextObject):
    """Measures and draws the chips of one document. What it knows can change without a change to the document."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._slots: tuple[Slot, ...] = ()
        self._chips: Mapping[str, Chip] = {}
        self._zoom = 1.0
        self.claim_in_hand = ""
        self.citation_in_hand = ""
        self.hovered = -1  # a slot

    def set_slots(self, slots: tuple[Slot, ...], zoom: float) -> None:
        """Take the slots of a new document, shown at `zoom` (1.0 is 100 %)."""
        self._slots = slots
        self._zoom = zoom
        self.hovered = -1

    def set_content(self, content: SectionContent) -> None:
        """Take the judgements, and what is in hand."""
        self._chips = {chip.citation_id: chip for chip in content.chips}
        self.claim_in_hand = content.claim_in_hand
        self.citation_in_hand = content.citation_in_hand

    def intrinsicSize(self, doc: QTextDocument, posInDocument: int, format: QTextFormat) -> QSizeF:
        slot = self._slot(format)
        if slot is None:
            return QSizeF()
        word = QFontMetricsF(self._font()).horizontalAdvance(self._label(slot))
        mark = _MARK + _GAP if slot.citation_id else 0.0
        return QSizeF(word + self._zoom * (mark + 2 * _SIDE + 2 * _AROUND), self._zoom * _HEIGHT)

    def drawObject(
        self, painter: QPainter, rect: QRectF | QRect, doc: QTextDocument, posInDocument: int, format: QTextFormat
    ) -> None:
        slot = self._slot(format)
        if slot is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        around = self._zoom * _AROUND
        pill = QRectF(rect).adjusted(around, 0.5, -around, -0.5)
        chip = self._chips.get(slot.citation_id)
        self._draw_pill(painter, pill, slot, chip)
        if chip is None:
            painter.setFont(self._font())
            painter.setPen(self._theme.palette.quiet)
            painter.drawText(pill, _CENTRED, self._label(slot))
        else:
            mirrored = doc.findBlock(posInDocument).textDirection() is Qt.LayoutDirection.RightToLeft
            self._draw_chip(painter, pill, slot, chip, mirrored=mirrored)
        painter.restore()

    def _draw_pill(self, painter: QPainter, pill: QRectF, slot: Slot, chip: Chip | None) -> None:
        colours = self._theme.palette
        of_claim = chip is not None and bool(self.claim_in_hand) and chip.claim_id == self.claim_in_hand
        in_hand = chip is not None and chip.citation_id == self.citation_in_hand
        hovered = 0 <= self.hovered < len(self._slots) and self._slots[self.hovered] is slot
        painter.setBrush(colours.pane if in_hand else colours.chip)
        if in_hand:
            painter.setPen(QPen(colours.accent, 2))
        elif of_claim:
            painter.setPen(QPen(colours.accent, 1))
        else:
            painter.setPen(QPen(colours.quiet, 1) if hovered and chip is not None else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)

    def _draw_chip(self, painter: QPainter, pill: QRectF, slot: Slot, chip: Chip, *, mirrored: bool) -> None:
        colours = self._theme.palette
        in_hand = chip.citation_id == self.citation_in_hand
        side, mark, gap = self._zoom * _SIDE, self._zoom * _MARK, self._zoom * _GAP
        box = QRectF(pill.left() + side, pill.center().y() - mark / 2, mark, mark)
        words = QRectF(box.right() + gap, pill.top(), pill.right() - side - box.right() - gap, pill.height())
        if mirrored:
            for part in (box, words):
                part.moveRight(pill.left() + pill.right() - part.left())
        struck_on = (colours.pane if in_hand else colours.chip) if chip.stale else None
        paint_verdict(painter, chip.verdict, box, colours.verdict(chip.verdict), struck_on=struck_on)
        painter.setFont(self._font())
        painter.setPen(colours.accent if in_hand else colours.ink)
        painter.drawText(words, _CENTRED, self._label(slot))

    def _slot(self, format: QTextFormat) -> Slot | None:
        number = format.intProperty(SLOT)
        return self._slots[number] if 0 <= number < len(self._slots) else None

    def _label(self, slot: Slot) -> str:
        chip = self._chips.get(slot.citation_id)
        if chip is not None:
            return UNNUMBERED if chip.source_number is None else str(chip.source_number)
        return str(slot.marker.number) if slot.marker is not None else ""

    def _font(self) -> QFont:
        return fonts.font(fonts.SANS, _FONT * self._zoom, fonts.SEMIBOLD)
