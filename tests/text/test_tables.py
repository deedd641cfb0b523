from dossier.model.cell import Cell
from dossier.model.kinds import BlockKind
from dossier.text.blocks import Block
from dossier.text.tables import MOST_COLUMNS, MOST_ROWS, cells_of, grid, tables_that_fit


def test_empty_places_are_filled_in_reading_order():
    cells = [Cell(1, 4, 0, rows=2), Cell(1, 4, 1, columns=2), Cell(1, 5, 2)]
    assert grid(cells) == [Cell(1, 0, 0, rows=2), Cell(1, 0, 1, columns=2), Cell(1, 1, 1), Cell(1, 1, 2)]


def test_what_makes_no_table_is_none():
    assert grid([Cell(1, 0, 1), Cell(1, 0, 0)]) is None
    assert grid([Cell(1, 0, 0, columns=2), Cell(1, 0, 1)]) is None
    assert grid([Cell(1, 0, 0, rows=0)]) is None
    assert grid([Cell(1, 0, 0, rows=2**30, columns=2**30)]) is None
    assert grid([Cell(1, 0, MOST_COLUMNS)]) is None
    assert grid([Cell(1, 0, 0, rows=MOST_ROWS + 1)]) is None
    assert grid([Cell(1, 0, 0), Cell(1, MOST_ROWS - 1, MOST_COLUMNS - 1)]) is None  # too many cells


def block(at: int, cell: Cell | None) -> Block:
    return Block(at, at + 1, BlockKind.PARAGRAPH, ((at, at + 1),), cell=cell)


def test_only_tables_that_fit_stay_tables():
    good, bad = Cell(1, 0, 0), Cell(2, 3, 3)
    blocks = [block(0, None), block(1, good), block(2, good), block(3, bad), block(4, Cell(2, 0, 0))]
    assert [each.cell for each in tables_that_fit(blocks)] == [None, good, good, None, None]
    assert list(cells_of(blocks)) == [good, bad, Cell(2, 0, 0)]
