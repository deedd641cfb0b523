"""The tables of a Word file: where each cell stands, cells that go on in the row below taken as one."""

from collections.abc import Iterator
from dataclasses import replace

from lxml.etree import _Element

from dossier.intake.documents.package import attribute, number
from dossier.model.cell import Cell
from dossier.text.tables import MOST_COLUMNS, MOST_ROWS, grid

_LONGEST_CELL = 2_500  # code points; longer ones lay out a page


def cells_of_table(table: _Element, number_of_table: int) -> dict[_Element, Cell]:
    """Return the cells of `table`; none where it only lays out the page, so that it is read like running text.

    A cell that continues one above is left out: it holds no text of its own.
    """
    found: dict[_Element, Cell] = {}
    reaching: dict[int, _Element] = {}  # column -> the cell that may go on downwards
    for y, row in enumerate(within(table, "w-tr")):
        properties = row.find("w-trPr")
        head = properties is not None and properties.find("w-tblHeader") is not None
        x = number(properties.find("w-gridBefore"), 0) if properties is not None else 0
        for element in within(row, "w-tc"):
            own = element.find("w-tcPr")
            wide = min(max(number(own.find("w-gridSpan") if own is not None else None, 1), 1), MOST_COLUMNS)
            merged = own.find("w-vMerge") if own is not None else None
            above = reaching.get(x)
            goes_on = merged is not None and attribute(merged, "val", "continue") == "continue"
            if goes_on and above is not None and _reaches(found[above], y, wide):
                found[above] = replace(found[above], rows=found[above].rows + 1)
            else:
                found[element] = Cell(number_of_table, y, x, 1, wide, head)
                reaching[x] = element
            x += wide
        if y >= MOST_ROWS or x > MOST_COLUMNS:
            return {}
    if len({cell.column for cell in found.values()}) < 2 or grid(list(found.values())) is None:
        return {}
    if any(sum(map(len, element.itertext())) > _LONGEST_CELL for element in found):
        return {}
    return found


def _reaches(above: Cell, row: int, columns: int) -> bool:
    return above.columns == columns and above.row + above.rows == row


def within(holder: _Element, tag: str) -> Iterator[_Element]:
    """Yield the rows of a table, or the cells of a row, also those that a content control holds."""
    for child in holder:
        if child.tag == tag:
            yield child
        elif child.tag in ("w-sdt", "w-sdtContent", "w-customXml", "w-ins"):
            yield from within(child, tag)
