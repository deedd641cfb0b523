"""Tables of a Word file: their first row is repeated on each page and named as what it is, and no page parts a row."""

from collections.abc import Iterable, Sequence
from typing import Any

from dossier.output.docx_file import text_width
from dossier.output.docx_shapes import kept_whole, mirrored, repeated, ruled, sized
from dossier.output.docx_text import Pen


def new_table(pen: Pen, heads: Iterable[str], name: str, shares: Sequence[float]) -> Any:
    """Return a new table with its first row; `name` is for those who hear it, `shares` are the columns' widths."""
    names = list(heads)
    table = pen.document.add_table(rows=0, cols=len(names))
    ruled(table, pen.colours["line"], name, shares, text_width(pen.laid.data["document"]))
    if pen.laid.rtl:
        mirrored(table)
    first = new_row(pen, table)
    for cell, text in zip(first.cells, names, strict=True):
        pen.run(cell.paragraphs[0], text, colour="quiet", bold=True)
    repeated(first)
    return table


def new_row(pen: Pen, table: Any) -> Any:
    """Return a new row at the end of `table`."""
    row = sized(table.add_row())
    kept_whole(row)
    for cell in row.cells:
        pen.in_style(cell.paragraphs[0], "Cell")
        pen.directed(cell.paragraphs[0], {})
    return row
