"""Paints the table of options."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import (
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from dossier.model.kinds import Verdict
from dossier.model.rows import Source
from dossier.ui.cards.standing import is_selected
from dossier.ui.cards.text import lay_out
from dossier.ui.fonts import SEMIBOLD
from dossier.ui.icons import paint_icon, paint_verdict
from dossier.ui.models.cards import Index
from dossier.ui.models.options import ROW, Column, OptionRow
from dossier.ui.theme import Theme
from dossier.ui.widgets.progress_strip import HEIGHT as STRIP
from dossier.ui.widgets.progress_strip import paint_progress
from dossier.ui.words import counted

LEAD = 24  # px: the number before the title
SIDE = 8
_ABOVE = 10
_MARK = 12
_CHIP_SIDE = 8
_GAP = 6


class Piece(NamedTuple):
    """Something small in a cell, `width` px wide: a chip or a mark with its count."""

    width: float
    paint: Callable[[QPainter, QRectF, Qt.LayoutDirection], None]


class OptionsDelegate(QStyledItemDelegate):
    """A cell is a flow of pieces with a remark below, or the option's title with its progress."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.hovered = -1  # the row under the mouse
        self._theme = theme
        self._title = theme.sans(theme.measure.type[2], SEMIBOLD)
        self._small = theme.sans(theme.measure.type[1])
        self._chip = theme.sans(theme.measure.type[0], SEMIBOLD)
        self._heights: dict[tuple[str, int, int], tuple[OptionRow, int]] = {}  # of cells, by section, column and width
        self._widths: dict[str, float] = {}  # of chips, by what they say
        self._pitch = QFontMetricsF(self._small).lineSpacing() + 4  # px from one line of pieces to the next

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ROW)
        if not isinstance(row, OptionRow):
            return QSize()
        key = (row.section_id, index.column(), option.rect.width())
        known = self._heights.get(key)
        if known is None or known[0] is not row:
            known = self._heights[key] = row, self._height(row, index.column(), option.rect.width() - 2 * SIDE)
        return QSize(option.rect.width(), known[1])

    def _height(self, row: OptionRow, column: int, width: int) -> int:
        if column == Column.OPTION:
            height = lay_out(row.title, self._title, width - LEAD, 3).height + _GAP + STRIP
        else:
            lines = _lines(self._piece_widths(row, column), width)
            height = lines * self._pitch + (self._pitch if self._remark(row, column) else 0)
        return round(height + 2 * _ABOVE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        if not isinstance(row, OptionRow):
            return
        colours = self._theme.palette
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # each text as it runs itself
        if is_selected(option, index):
            painter.fillRect(option.rect, colours.in_hand)
        elif index.row() == self.hovered:
            painter.fillRect(option.rect, colours.hover)
        painter.setPen(QPen(colours.line, 1))
        whole = QRectF(option.rect)
        painter.drawLine(whole.bottomLeft(), whole.bottomRight())
        if index.column() == Column.OPTION:
            self._paint_option(painter, option, row)
        else:
            self._paint_cell(painter, option, row, index.column())
        painter.restore()

    def _paint_option(self, painter: QPainter, option: QStyleOptionViewItem, row: OptionRow) -> None:
        colours = self._theme.palette
        lines = lay_out(row.title, self._title, option.rect.width() - 2 * SIDE - LEAD, 3)
        title = _placed(option, SIDE + LEAD, _ABOVE, lines.width, lines.height)
        lines.draw(painter, title.left(), title.top(), colours.ink, option.direction)
        number = _placed(option, SIDE, _ABOVE, LEAD, lines.pitch)
        self._write(painter, option, number, str(row.number), colours.quiet)
        strip = _placed(option, SIDE + LEAD, _ABOVE + lines.height + _GAP, lines.width, STRIP)
        paint_progress(painter, strip, row.tally.verdicts, colours, option.direction)

    def _paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, row: OptionRow, column: int) -> None:
        width = option.rect.width() - 2 * SIDE
        last = -1
        for line, left, piece in _flowed(self._pieces(row, column), width):
            box = _placed(option, SIDE + left, _ABOVE + line * self._pitch, piece.width, self._pitch)
            piece.paint(painter, box, option.direction)
            last = line
        remark = self._remark(row, column)
        if remark:
            box = _placed(option, SIDE, _ABOVE + (last + 1) * self._pitch, width, self._pitch)
            words = QFontMetricsF(self._small).elidedText(remark, Qt.TextElideMode.ElideRight, width)
            plain = not row.tally.citations or (column == Column.LIMITS)
            self._write(painter, option, box, words, self._theme.palette.quiet if plain else self._theme.palette.partly)

    def _remark(self, row: OptionRow, column: int) -> str:
        """Return what is said below the pieces, or instead of them."""
        if column == Column.RESTS_ON:
            if not row.sources:
                return QCoreApplication.translate("Options", "no source")
            if row.alone is not None and row.alone.number is not None:
                return QCoreApplication.translate("Options", "[{number}] only").format(number=row.alone.number)
        if column == Column.JUDGEMENTS:
            if not row.tally.citations:
                return QCoreApplication.translate("Options", "no citations")
            if row.tally.stale:
                return counted(row.tally.stale, "%n stale", "%n stale")
        if column == Column.LIMITS and not row.limits:
            return QCoreApplication.translate("Options", "none")
        return ""

    def _pieces(self, row: OptionRow, column: int) -> Iterator[Piece]:
        if column == Column.RESTS_ON:
            for source in row.sources:
                yield self._chip_piece(_chip_words(source))
        elif column == Column.JUDGEMENTS:
            for verdict, count in row.tally.verdicts.items():
                if count:
                    yield self._mark_piece(verdict, count)
        elif row.limits:
            yield self._limits_piece(row.limits)

    def _piece_widths(self, row: OptionRow, column: int) -> Iterable[float]:
        if column == Column.RESTS_ON:
            return (self._chip_width(_chip_words(source)) for source in row.sources)
        return (piece.width for piece in self._pieces(row, column))

    def _chip_piece(self, text: str) -> Piece:
        def paint(painter: QPainter, box: QRectF, direction: Qt.LayoutDirection) -> None:
            pill = box.adjusted(0, 2, 0, -2)
            painter.setPen(QPen(self._theme.palette.line, 1))
            painter.setBrush(self._theme.palette.chip)
            painter.drawRoundedRect(pill.adjusted(0.5, 0.5, -0.5, -0.5), pill.height() / 2, pill.height() / 2)
            painter.setPen(self._theme.palette.ink)
            painter.setFont(self._chip)
            painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)

        return Piece(self._chip_width(text), paint)

    def _chip_width(self, text: str) -> float:
        width = self._widths.get(text)
        if width is None:
            width = max(QFontMetricsF(self._chip).horizontalAdvance(text) + 2 * _CHIP_SIDE, 26)
            self._widths[text] = width
        return width

    def _mark_piece(self, verdict: Verdict, count: int) -> Piece:
        def paint_mark(painter: QPainter, box: QRectF) -> None:
            paint_verdict(painter, verdict, box, self._theme.palette.verdict(verdict))

        return self._counted_piece(count, paint_mark, self._theme.palette.ink)

    def _limits_piece(self, count: int) -> Piece:
        def paint_mark(painter: QPainter, box: QRectF) -> None:
            paint_icon(painter, "limits", box.adjusted(-1, -1, 1, 1), self._theme.palette.limit_ink)

        return self._counted_piece(count, paint_mark, self._theme.palette.limit_ink)

    def _counted_piece(self, count: int, mark: Callable[[QPainter, QRectF], None], ink: QColor) -> Piece:
        text = str(count)

        def paint(painter: QPainter, box: QRectF, direction: Qt.LayoutDirection) -> None:
            mirrored = direction is Qt.LayoutDirection.RightToLeft
            left = box.right() - _MARK if mirrored else box.left()
            mark(painter, QRectF(left, box.center().y() - _MARK / 2, _MARK, _MARK))
            words = box.adjusted(0, 0, -_MARK - 4, 0) if mirrored else box.adjusted(_MARK + 4, 0, 0, 0)
            side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
            painter.setPen(ink)
            painter.setFont(self._small)
            painter.drawText(words, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, text)

        return Piece(_MARK + 4 + QFontMetricsF(self._small).horizontalAdvance(text) + 4, paint)

    def _write(self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF, text: str, ink: QColor) -> None:
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.setPen(ink)
        painter.setFont(self._small)
        painter.drawText(box, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, text)


def _chip_words(source: Source) -> str:
    return str(source.number) if source.number is not None else "+"


def _lines(widths: Iterable[float], width: float) -> int:
    """Return how many lines `_flowed` puts pieces of these widths in."""
    lines, left = 1, 0.0
    for each in widths:
        if left and left + each > width:
            lines, left = lines + 1, 0.0
        left += each + _GAP
    return lines


def _flowed(pieces: Iterable[Piece], width: float) -> Iterator[tuple[int, float, Piece]]:
    """Yield (line, left, piece): as many pieces in a line as have room."""
    line, left = 0, 0.0
    for piece in pieces:
        if left and left + piece.width > width:
            line, left = line + 1, 0.0
        yield line, left, piece
        left += piece.width + _GAP


def _placed(option: QStyleOptionViewItem, left: float, top: float, width: float, height: float) -> QRectF:
    """Return a box of the cell, `left` px from the side where reading begins."""
    whole = QRectF(option.rect)
    if option.direction is Qt.LayoutDirection.RightToLeft:
        left = whole.width() - left - width
    return QRectF(whole.left() + left, whole.top() + top, width, height)
