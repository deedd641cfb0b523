"""Writes the flow of a section into a Qt document."""

from collections.abc import Sequence

from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextLength,
    QTextListFormat,
)

from dossier.text.markup import BlockKind, Style
from dossier.ui import fonts
from dossier.ui.section_view.chips import CHIP_OBJECT, SLOT
from dossier.ui.section_view.flow import Paragraph, Run
from dossier.ui.theme import READING, Theme

_BELOW = 0.55  # of the font size: clear space after a paragraph
_TIGHT = 0.2  # the same within a list
_ABOVE_HEADING = 0.9
_INDENT = 22.0  # px a level


class DocumentWriter:
    """Writes paragraphs in the theme's fonts and colours at `zoom` (1.0 is 100 %)."""

    def __init__(self, theme: Theme, zoom: float) -> None:
        self._theme = theme
        self._size = READING * zoom
        self._zoom = zoom
        self._next_slot = 0

    def write(self, document: QTextDocument, flow: Sequence[Paragraph]) -> None:
        """Make `document` show `flow`, and nothing else."""
        document.clear()
        document.setDefaultFont(self._theme.serif(self._size))
        document.setIndentWidth(_INDENT * self._zoom)
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        for number, paragraph in enumerate(flow):
            following = flow[number + 1] if number + 1 < len(flow) else None
            form, base = self._block_format(paragraph, following), self._format(paragraph, Style.TEXT)
            if number:
                cursor.insertBlock(form, base)
            else:
                cursor.setBlockFormat(form)
                cursor.setBlockCharFormat(base)
            if paragraph.kind is BlockKind.ITEM and paragraph.begins:
                cursor.createList(_list_format(paragraph))
            for run in paragraph.runs:
                self._write_run(cursor, paragraph, run)
        cursor.endEditBlock()

    def _write_run(self, cursor: QTextCursor, paragraph: Paragraph, run: Run) -> None:
        format = self._format(paragraph, run.style, run.address)
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
        strong = Style.STRONG in style or paragraph.kind is BlockKind.HEADING
        weight = fonts.BOLD if strong else fonts.REGULAR
        italic = Style.EMPHASIS in style
        format = QTextCharFormat()
        if Style.CODE in style or paragraph.kind is BlockKind.CODE:
            format.setFont(fonts.font(fonts.MONO, self._size * 0.85, weight, italic=italic))
            format.setBackground(self._theme.palette.chip)
        else:
            format.setFont(self._theme.serif(self._size, weight, italic=italic))
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
        line = self._size * self._theme.measure.line_height
        form.setLineHeight(line, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        in_list = paragraph.kind is BlockKind.ITEM and following is not None and following.kind is BlockKind.ITEM
        below = _TIGHT if in_list else _BELOW
        form.setBottomMargin(0 if following is None else self._size * below)
        if paragraph.kind is BlockKind.HEADING:
            form.setTopMargin(self._size * _ABOVE_HEADING)
            form.setHeadingLevel(paragraph.level)
        elif paragraph.kind is BlockKind.QUOTATION or (paragraph.kind is BlockKind.ITEM and not paragraph.begins):
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
        form.setStyle(QTextListFormat.Style.ListDecimal)
        form.setStart(paragraph.ordinal)
    return form
