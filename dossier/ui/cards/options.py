"""Paints the table of options, and the table itself."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QHoverEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from dossier.model.kinds import Verdict
from dossier.model.rows import Source
from dossier.ui.cards.text import lay_out
from dossier.ui.fonts import SEMIBOLD
from dossier.ui.guard import guarded
from dossier.ui.icons import paint_icon, paint_verdict
from dossier.ui.models.cards import Index
from dossier.ui.models.options import ROW, Column, OptionRow, OptionsModel
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
_SHARES = {Column.RESTS_ON: (0.22, 104, 220), Column.JUDGEMENTS: (0.26, 128, 250), Column.LIMITS: (0.1, 64, 90)}


@dataclass(frozen=True, slots=True)
class Piece:
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
        if option.state & QStyle.StateFlag.State_Selected:
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


@guarded
class OptionsTable(QTableView):
    """As high as its rows, part of a page that scrolls. `chosen` carries the id of the section of a row that was
    clicked or entered; `revealed` the box of the row that is now current, to be scrolled to.
    """

    chosen = Signal(str)
    revealed = Signal(object)  # QRect in this table's own pixels

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.options = OptionsModel()
        self._delegate = OptionsDelegate(theme)  # not children, as in a list of cards
        self.setItemDelegate(self._delegate)
        self.setModel(self.options)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setFont(theme.sans(theme.measure.type[1]))
        self.setMouseTracking(True)
        self.entered.connect(self._on_entered)
        self.viewportEntered.connect(self._on_left)
        self.clicked.connect(self._on_clicked)
        self.options.rowsInserted.connect(self._fit)
        self.options.rowsRemoved.connect(self._fit)
        self.options.dataChanged.connect(self._fit)
        theme.changed.connect(self._repaint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.chosen.emit(self.options.row(self.currentIndex()).section_id)
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.isValid():
            box = self.visualRect(self.options.index(current.row(), 0))
            self.revealed.emit(box.translated(self.viewport().pos()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            whole = event.size().width()
            rest = whole
            for column, (share, least, most) in _SHARES.items():
                width = min(max(round(whole * share), least), most)
                self.setColumnWidth(column, width)
                rest -= width
            self.setColumnWidth(Column.OPTION, max(rest, 120))
            self._fit()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHoverEvent) and event.type() is QEvent.Type.HoverEnter:
            self._on_entered(self.indexAt(event.position().toPoint()))  # it came under a mouse that rests
        return super().viewportEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._on_left()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.hasFocus() or not self.currentIndex().isValid():
            return
        row = self.currentIndex().row()
        first = self.visualRect(self.options.index(row, 0))
        ring = QRectF(first.united(self.visualRect(self.options.index(row, len(Column) - 1))))
        radius = self._theme.measure.radius
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.palette.accent, 2))
        painter.drawRoundedRect(ring.adjusted(1, 1, -1, -1), radius, radius)
        painter.end()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        if not self.isVisible():
            return  # its columns have no widths yet
        self.resizeRowsToContents()
        rows = sum(self.rowHeight(row) for row in range(self.options.rowCount()))
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows)

    def _on_entered(self, index: QModelIndex) -> None:
        self._delegate.hovered = index.row()
        self.viewport().update()

    def _on_left(self) -> None:
        self._delegate.hovered = -1
        self.viewport().update()

    def _on_clicked(self, index: QModelIndex) -> None:
        self.chosen.emit(self.options.row(index).section_id)

    def _repaint(self) -> None:
        self.viewport().update()


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
