"""Writes the flow of a section into a Qt document."""

from collections.abc import Sequence
from itertools import islice, takewhile

from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextListFormat,
    QTextTable,
    QTextTableFormat,
)

from dossier.model.kinds import BlockKind
from dossier.text.markup import Style
from dossier.ui import fonts
from dossier.ui.section_view.chips import CHIP_OBJECT, SLOT
from dossier.ui.section_view.paragraph import Paragraph, Run
from dossier.ui.section_view.pictures import IN_TABLE, PICTURE, PICTURE_OBJECT
from dossier.ui.section_view.setting import MANY_COLUMNS, column_shares
from dossier.ui.theme import READING, Theme

_BELOW = 0.55  # of the font size: clear space after a paragraph
_TIGHT = 0.2  # the same within a list
_ABOVE_HEADING = 0.9
_INDENT = 22.0  # px a level
_LARGE = 21 / 16  # of the font size: a document's main heading
_SMALL = 12 / 16
_LOWERED = QTextCharFormat.VerticalAlignment.AlignSubScript
_PADDING = 5.0  # px in a cell

_NUMBERS = {
    "a": QTextListFormat.Style.ListLowerAlpha,
    "A": QTextListFormat.Style.ListUpperAlpha,
    "i": QTextListFormat.Style.ListLowerRoman,
    "I": QTextListFormat.Style.ListUpperRoman,
}


class DocumentWriter:
    """Writes paragraphs in the theme's fonts and colours at `zoom` (1.0 is 100 %)."""

    def __init__(self, theme: Theme, zoom: float) -> None:
        self._theme = theme
        self._size = READING * zoom
        self._zoom = zoom
        self._next_slot = 0
        self._table: QTextTable | None = None  # the one that is being filled

    def write(self, document: QTextDocument, flow: Sequence[Paragraph]) -> None:
        """Make `document` show `flow`, and nothing else."""
        margins = document.rootFrame().frameFormat()
        document.clear()
        document.rootFrame().setFrameFormat(margins)  # as they were, so that it need not be laid out twice
        document.setDefaultFont(self._theme.reading(self._size))
        document.setIndentWidth(_INDENT * self._zoom)
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        for number, paragraph in enumerate(flow):
            following = flow[number + 1] if number + 1 < len(flow) else None
            form, base = self._block_format(paragraph, following), self._format(paragraph, Style.TEXT)
            before = flow[number - 1] if number else None
            if before is not None and paragraph.cell == before.cell:
                cursor.insertBlock(form, base)
            else:
                if paragraph.cell is not None:
                    self._go_to_cell(cursor, flow, number)
                elif self._table is not None:
                    cursor.setPosition(self._table.lastPosition() + 1)
                    self._table = None
                cursor.setBlockFormat(form)
                cursor.mergeBlockCharFormat(base)  # merged, since a cell keeps there how far it reaches
            if paragraph.kind is BlockKind.ITEM and paragraph.begins:
                cursor.createList(_list_format(paragraph))
            for run in paragraph.runs:
                self._write_run(cursor, paragraph, run)
        cursor.endEditBlock()

    def _go_to_cell(self, cursor: QTextCursor, flow: Sequence[Paragraph], number: int) -> None:
        """Go to the cell of paragraph `number`, the first one of it; before the first one of a table, make that."""
        cell = flow[number].cell
        assert cell is not None
        if self._table is None:
            own = list(takewhile(lambda paragraph: paragraph.cell is not None, islice(flow, number, None)))
            cells = [each.cell for each in own if each.cell is not None]
            rows = max(each.row + each.rows for each in cells)
            columns = max(each.column + each.columns for each in cells)
            self._table = cursor.insertTable(rows, columns, self._table_format(own, columns))
            for each in dict.fromkeys(cells):
                if each.rows > 1 or each.columns > 1:
                    self._table.mergeCells(each.row, each.column, each.rows, each.columns)
        cursor.setPosition(self._table.cellAt(cell.row, cell.column).firstPosition())

    def _table_format(self, own: Sequence[Paragraph], columns: int) -> QTextTableFormat:
        shares = column_shares(own, columns)
        form = QTextTableFormat()
        form.setBorderCollapse(True)
        form.setBorder(1)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderBrush(self._theme.palette.line)
        form.setCellPadding((_PADDING if len(shares) < MANY_COLUMNS else _PADDING / 2) * self._zoom)
        form.setCellSpacing(0)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        form.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, share) for share in shares])
        form.setTopMargin(self._size * _BELOW)
        form.setBottomMargin(self._size * _BELOW)
        return form

    def _write_run(self, cursor: QTextCursor, paragraph: Paragraph, run: Run) -> None:
        format = self._format(paragraph, run.style, run.address)
        if run.picture:
            format.setObjectType(PICTURE_OBJECT)
            format.setProperty(PICTURE, run.picture)
            format.setProperty(IN_TABLE, paragraph.cell is not None)
        if not run.slots:
            cursor.insertText(run.text, format)
            return
        for character in run.text:
            format.setObjectType(CHIP_OBJECT)
            format.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBaseline)
            format.setProperty(SLOT, self._next_slot)
            cursor.insertText(character, format)
            self._next_slot += 1

    def _format(self, paragraph: Paragraph, style: Style, address: str | None = None) -> QTextCharFormat:
        heads = paragraph.cell is not None and paragraph.cell.head
        strong = Style.STRONG in style or paragraph.kind is BlockKind.HEADING or heads
        weight = fonts.BOLD if strong else fonts.REGULAR
        italic = Style.EMPHASIS in style
        size = self._size * (_LARGE if paragraph.large else _SMALL if paragraph.small else 1)
        format = QTextCharFormat()
        if Style.CODE in style or paragraph.kind is BlockKind.CODE:
            format.setFont(fonts.font(fonts.MONO, size * 0.85, weight, italic=italic))
            format.setBackground(self._theme.palette.chip)
        else:
            format.setFont(self._theme.reading(size, weight, italic=italic))
        if Style.RAISED in style or Style.LOWERED in style:
            raised, lowered = QTextCharFormat.VerticalAlignment.AlignSuperScript, _LOWERED
            format.setVerticalAlignment(raised if Style.RAISED in style else lowered)
        format.setFontStrikeOut(Style.STRUCK in style)
        if paragraph.kind is BlockKind.QUOTATION:
            format.setForeground(self._theme.palette.quiet)
        if address is not None:
            format.setAnchor(True)
            format.setAnchorHref(address)
            format.setForeground(self._theme.palette.accent)
            format.setFontUnderline(True)
        return format

    def _block_format(self, paragraph: Paragraph, following: Paragraph | None) -> QTextBlockFormat:
        form = QTextBlockFormat()
        line = self._size * self._theme.measure.line_height * (_SMALL if paragraph.small else 1)
        if paragraph.spacer:
            form.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
            return form
        pictured = any(run.picture for run in paragraph.runs)
        heights = QTextBlockFormat.LineHeightTypes
        form.setLineHeight(line, (heights.MinimumHeight if pictured else heights.FixedHeight).value)
        in_list = paragraph.kind is BlockKind.ITEM and following is not None and following.kind is BlockKind.ITEM
        below = _TIGHT if in_list else _BELOW
        last_of_cell = paragraph.cell is not None and (following is None or following.cell != paragraph.cell)
        form.setBottomMargin(0 if following is None or last_of_cell else self._size * below)
        if paragraph.kind is BlockKind.HEADING:
            form.setTopMargin(0 if paragraph.cell else self._size * _ABOVE_HEADING)
            form.setHeadingLevel(paragraph.level)
        elif paragraph.kind in (BlockKind.QUOTATION, BlockKind.CODE) or (
            paragraph.kind is BlockKind.ITEM and not paragraph.begins
        ):
            form.setIndent(paragraph.level)
        elif paragraph.kind is BlockKind.RULE:
            form.setBackground(self._theme.palette.line)
            form.setProperty(
                QTextFormat.Property.BlockTrailingHorizontalRulerWidth,
                QTextLength(QTextLength.Type.PercentageLength, 100),
            )
        return form


def _list_format(paragraph: Paragraph) -> QTextListFormat:
    """Return a list of its own for one item, so that each shows the number that its text gives it."""
    form = QTextListFormat()
    form.setIndent(max(1, paragraph.level))
    if paragraph.ordinal is None:
        form.setStyle(QTextListFormat.Style.ListDisc)
    else:
        form.setStyle(_NUMBERS.get(paragraph.letters, QTextListFormat.Style.ListDecimal))
        form.setStart(paragraph.ordinal)
    return form
