"""The tables of a web page: which hold rows and columns, and where each of their cells stands."""

from collections.abc import Iterator

from lxml.etree import _Element

from dossier.model.cell import Cell
from dossier.text.tables import MOST_COLUMNS, MOST_ROWS, grid

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6", "table")
_LONGEST_CELL = 2_500  # code points; longer ones lay out a page


def cells_of_table(table: _Element, number: int) -> dict[_Element, Cell]:
    """Return the cells of `table`; none where it only lays out the page, so that it is read like running text."""
    if (table.get("role") or "").lower() in ("presentation", "none"):
        return {}
    if any(below is not table and below.tag in _HEADINGS for below in table.iter(*_HEADINGS)):
        return {}
    cells = _placed(table, number)
    rows, columns = {cell.row for cell in cells.values()}, {cell.column for cell in cells.values()}
    if len(columns) < 2 or len(rows) < (1 if any(cell.head for cell in cells.values()) else 2):
        return {}
    if any(sum(map(len, element.itertext())) > _LONGEST_CELL for element in cells):
        return {}
    return cells if grid(list(cells.values())) is not None else {}


def _placed(table: _Element, number: int) -> dict[_Element, Cell]:
    """Return where each cell stands, as the standard reckons it: beside those that reach down from rows above."""
    found: dict[_Element, Cell] = {}
    rows = list(_rows(table))[:MOST_ROWS]
    reaching: dict[int, int] = {}  # column -> the first row that is free again
    for y, row in enumerate(rows):
        x = 0
        for element in row.iterchildren("td", "th"):
            while reaching.get(x, 0) > y:
                x += 1
            wide = _span(element, "colspan", MOST_COLUMNS)
            while wide > 1 and any(reaching.get(x + step, 0) > y for step in range(wide)):
                wide -= 1
            high = min(_span(element, "rowspan", MOST_ROWS) or MOST_ROWS, len(rows) - y)
            found[element] = Cell(number, y, x, high, wide, element.tag == "th")
            for step in range(wide):
                reaching[x + step] = y + high
            x += wide
            if x > MOST_COLUMNS:
                return {}
    return found


def _rows(table: _Element) -> Iterator[_Element]:
    for child in table.iterchildren("tr", "thead", "tbody", "tfoot"):
        if child.tag == "tr":
            yield child
        else:
            yield from child.iterchildren("tr")


def _span(element: _Element, name: str, most: int) -> int:
    value = (element.get(name) or "1").strip()
    return min(int(value), most) if value.isascii() and value.isdigit() and len(value) < 9 else 1
