"""Tables whose cells are blocks of a text: which of them fit together, and the grid that they make."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from dossier.model.cell import Cell
from dossier.text.blocks import Block

MOST_ROWS = 5_000
MOST_COLUMNS = 60
MOST_CELLS = 40_000  # of the grid


def grid(cells: Sequence[Cell]) -> list[Cell] | None:
    """Return the cells of a whole table in reading order, the first row as 0 and empty places filled.

    None where they make no table: out of order, one over the other, or too many.
    """
    top = min(cell.row for cell in cells)
    rows = max(cell.row + cell.rows for cell in cells) - top
    columns = max(cell.column + cell.columns for cell in cells)
    if not (0 < rows <= MOST_ROWS and 0 < columns <= MOST_COLUMNS and rows * columns <= MOST_CELLS):
        return None
    taken: set[tuple[int, int]] = set()
    before = (-1, -1)
    for cell in cells:
        if (cell.row, cell.column) <= before or cell.rows < 1 or cell.columns < 1:
            return None
        before = (cell.row, cell.column)
        places = [(r, c) for r in _range(cell.row - top, cell.rows) for c in _range(cell.column, cell.columns)]
        if not taken.isdisjoint(places):
            return None
        taken.update(places)
    filled = [Cell(cells[0].table, r, c) for r in range(rows) for c in range(columns) if (r, c) not in taken]
    filled += [replace(cell, row=cell.row - top) for cell in cells]
    return sorted(filled, key=lambda cell: (cell.row, cell.column))


def tables_that_fit(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return `blocks`, those of tables that cannot be laid out as ones outside any table."""
    found: list[Block] = []
    for table, run in groupby(blocks, key=_table_of):
        own = list(run)
        if table is not None and grid(list(cells_of(own))) is None:
            own = [replace(block, cell=None) for block in own]
        found += own
    return tuple(found)


def cells_of(blocks: Sequence[Block]) -> Iterator[Cell]:
    """Yield the cells that `blocks` stand in, one after the other."""
    for cell, _ in groupby(block.cell for block in blocks):
        if cell is not None:
            yield cell


def _table_of(block: Block) -> int | None:
    return block.cell.table if block.cell is not None else None


def _range(start: int, length: int) -> range:
    return range(start, start + length)
