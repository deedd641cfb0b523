"""Tables as every format of a report takes them; what would be none on paper is left as paragraphs.

An entry is `{"kind": "table", "shares": [...], "heads": rows, "repeats": bool, "cells": [{"row", "column", "rows",
"columns", "head", "blocks"}]}`; rows and columns count from 0, those without words are left out. `shares` are the
columns' widths. `repeats`: the heads may be printed again on each page, since nothing in them is there to be found.
"""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from itertools import groupby
from typing import Any

from dossier.model.cell import Cell
from dossier.model.report import Block

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
    found: list[dict[str, Any]] = [
        {
            "row": bisect_left(rows, cell.row),
            "column": bisect_left(columns, cell.column),
            "rows": _spanned(rows, cell.row, cell.rows),
            "columns": _spanned(columns, cell.column, cell.columns),
            "head": cell.head,
            "blocks": entries(inner),
        }
        for cell, inner in cells
    ]
    shares = [_share([inner for cell, inner in cells if cell.column == n and cell.columns == 1]) for n in columns]
    heads = _heads(found, len(rows))
    repeats = _printed_again([cell for cell in found if cell["row"] < heads])
    return {"kind": "table", "shares": shares, "heads": heads, "repeats": repeats, "cells": found}


def by_rows(entry: dict[str, Any]) -> list[list[dict[str, Any] | None]]:
    """Return the cells of a table row by row in the order of its columns, None for each place without words; what a
    cell reaches over has no place of its own.
    """
    cells = {(cell["row"], cell["column"]): cell for cell in entry["cells"]}
    rows = max(cell["row"] + cell["rows"] for cell in entry["cells"])
    covered = {
        (row, column)
        for cell in entry["cells"]
        for row in range(cell["row"], cell["row"] + cell["rows"])
        for column in range(cell["column"], cell["column"] + cell["columns"])
    } - set(cells)
    columns = range(len(entry["shares"]))
    return [[cells.get((row, column)) for column in columns if (row, column) not in covered] for row in range(rows)]


def _printed_again(heads: Sequence[dict[str, Any]]) -> bool:
    """Whether heads may be printed on every page: nothing in them leads or is led to. Then they lose their hooks, which
    may be on one page only.
    """
    lines = [entry for cell in heads for entry in cell["blocks"]]
    if not all("pieces" in entry for entry in lines):
        return False
    pieces = [piece for entry in lines for piece in entry["pieces"]]
    if any(piece["kind"] not in ("words", "break", "hook") or piece.get("notes") for piece in pieces):
        return False
    for entry in lines:
        entry["pieces"] = [piece for piece in entry["pieces"] if piece["kind"] != "hook"]
    return True


def _cells(blocks: Sequence[Block]) -> list[tuple[Cell, list[Block]]]:
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
