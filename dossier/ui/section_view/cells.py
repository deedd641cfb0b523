"""Selections that reach over the cells of a table. Qt takes whole cells then, and a rectangle of them."""

from PySide6.QtGui import QTextCursor


def selected_positions(cursor: QTextCursor) -> tuple[int, int]:
    """Return the range of the document that is selected: over several cells all of them, over several rows whole rows.

    A range runs through the text in its order, which no rectangle of cells but whole rows does.
    """
    table = cursor.currentTable()
    if table is None or not cursor.hasComplexSelection():
        return cursor.selectionStart(), cursor.selectionEnd()
    row, rows, column, columns = _cells(cursor)
    if rows > 1:
        column, columns = 0, table.columns()
    first = table.cellAt(row, column).firstPosition()
    return first, max(first, table.cellAt(row + rows - 1, column + columns - 1).lastPosition())


def with_whole_rows(cursor: QTextCursor) -> QTextCursor | None:
    """Return `cursor` with all that its range holds selected to the eye too; None where it is so already."""
    table = cursor.currentTable()
    if table is None or not cursor.hasComplexSelection():
        return None
    row, rows, _, columns = _cells(cursor)
    if rows == 1 or columns == table.columns():
        return None
    whole = QTextCursor(cursor)
    whole.setPosition(table.cellAt(row, 0).firstPosition())
    whole.setPosition(
        table.cellAt(row + rows - 1, table.columns() - 1).firstPosition(), QTextCursor.MoveMode.KeepAnchor
    )
    return whole


def _cells(cursor: QTextCursor) -> tuple[int, int, int, int]:
    """Return the first row, how many there are, the first column, and how many of these."""
    found = cursor.selectedTableCells()
    assert isinstance(found, tuple)
    row, rows, column, columns = found
    return row, rows, column, columns
