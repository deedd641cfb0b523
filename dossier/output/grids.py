"""Tables of a source as the typesetter's template takes them; what would be none on paper is left as paragraphs.

An entry is `{"kind": "table", "shares": [...], "heads": rows, "cells": [{"row", "column", "rows", "columns", "head",
"blocks"}]}`; rows and columns count from 0, those without words are left out. `shares` are the columns' widths.
"""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Any

from dossier.model.report import Block, TableCell

MOST_COLUMNS = 10  # that find room beside each other on a page
_WIDE = 26  # characters of a column that it is given for itself
MOST_WORDS = 1_200  # characters of a cell: more is a page that is laid out by a table

Entries = Callable[[Sequence[Block]], list[dict[str, Any]]]
"""Turns the blocks of one cell into entries."""


def end_of_table(blocks: Sequence[Block], at: int) -> int:
    """Return where the table ends that begins at `at`; `at` itself where none does that can be set as one."""
    first = blocks[at].cell
    if first is None:
        return at
    stop = at
    while stop < len(blocks) and (cell := blocks[stop].cell) is not None and cell.table == first.table:
        stop += 1
    cells = _cells(blocks[at:stop])
    columns = {cell.column for cell, _inner in cells}
    fits = 2 <= len(columns) <= MOST_COLUMNS
    short = all(sum(len(run.text) for block in inner for run in block.runs) <= MOST_WORDS for _cell, inner in cells)
    return stop if fits and short else at


def table_entry(blocks: Sequence[Block], entries: Entries) -> dict[str, Any]:
    """Return the entry of one table."""
    cells = _cells(blocks)
    rows = sorted({cell.row for cell, _inner in cells})
    columns = sorted({cell.column for cell, _inner in cells})
    found = [
        {
            "row": bisect_left(rows, cell.row),
            "column": bisect_left(columns, cell.column),
            "rows": _spanned(rows, cell.row, cell.rows),
            "columns": _spanned(columns, cell.column, cell.columns),
            "head": cell.head,
            "blocks": entries([replace(block, cell=None) for block in inner]),
        }
        for cell, inner in cells
    ]
    shares = [_share([inner for cell, inner in cells if cell.column == n and cell.columns == 1]) for n in columns]
    return {"kind": "table", "shares": shares, "heads": _heads(found, len(rows)), "cells": found}


def _cells(blocks: Sequence[Block]) -> list[tuple[TableCell, list[Block]]]:
    grouped = ((cell, list(inner)) for cell, inner in groupby(blocks, key=lambda block: block.cell))
    return [(cell, inner) for cell, inner in grouped if cell is not None]


def _share(column: Sequence[Sequence[Block]]) -> int:
    """Return how wide a column wants to be, in characters: its longest word, and more for longer texts."""
    texts = ["".join(run.text for block in inner for run in block.runs) for inner in column]
    word = max((len(word) for text in texts for word in text.split()), default=1)
    return max(round(1.2 * min(word, _WIDE)) + 3, min(max(map(len, texts), default=1), _WIDE))


def _spanned(used: Sequence[int], first: int, count: int) -> int:
    return bisect_left(used, first + count) - bisect_left(used, first)


def _heads(cells: Sequence[dict[str, Any]], rows: int) -> int:
    """Return how many rows at the top are heads alone; 0 where a head reaches into the rows below."""
    heads = 0
    while heads < rows and all(cell["head"] for cell in cells if cell["row"] == heads):
        heads += 1
    reaches = any(cell["row"] < heads < cell["row"] + cell["rows"] for cell in cells)
    return 0 if reaches or heads == rows else heads
