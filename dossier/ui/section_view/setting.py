"""Paragraphs of a formatted document put together: navigation folded, tables filled up to whole grids. Pure: no Qt."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from dossier.model.cell import Cell
from dossier.model.kinds import BlockKind
from dossier.text.tables import grid
from dossier.ui.section_view.content import Fold
from dossier.ui.section_view.paragraph import Paragraph, Run
from dossier.ui.section_view.position_map import Piece

FOLD = "#fold-"  # the address of the line that opens and closes a fold, before its number

MANY_COLUMNS = 5
_BOLD = 1.2  # as wide as others
_LONGEST_WORD = 18  # letters; longer ones may be broken
_LONGEST_TEXT = 120


def with_folds(flow: Sequence[Paragraph], folds: Sequence[Fold]) -> list[Paragraph]:
    """Return `flow` with a line for each of `folds`: before its paragraphs where it is open, else in their place."""
    known = {fold.number: fold for fold in folds}
    found: list[Paragraph] = []
    for number, run in groupby(flow, key=lambda paragraph: paragraph.fold):
        own, fold = list(run), known.get(number)
        if fold is None:
            found += own
            continue
        start = own[0].start
        end, border = (start, Piece(start, start, 1)) if fold.open else (own[-1].border.start, own[-1].border)
        piece = Piece(start, end, len(fold.label.encode("utf-16-le")) // 2)
        line = Run(piece, fold.label, address=f"{FOLD}{number}")
        found.append(Paragraph(BlockKind.PARAGRAPH, (line,), border, fold=number))
        if fold.open:
            found += own
    return found


def with_tables(flow: Sequence[Paragraph]) -> list[Paragraph]:
    """Return `flow` with an empty paragraph in each empty cell, and spacers where Qt needs a paragraph at a table."""
    found: list[Paragraph] = []
    for table, run in groupby(flow, key=lambda paragraph: paragraph.cell.table if paragraph.cell else None):
        own = list(run)
        if table is None:
            found += own
            continue
        if not found or found[-1].cell is not None:
            found.append(_empty(own[0].start, spacer=True))
        found += _filled(own)
    if found and found[-1].cell is not None:
        found.append(_empty(found[-1].border.end, spacer=True))
    return found


def column_shares(table: Sequence[Paragraph], columns: int) -> list[float]:
    """Return how wide each column of a table is to be, in hundredths: by its longest word, less by its longest text.

    Qt's own shares take a letter for the least width, and so break words where there was room.
    """
    words, texts = [2] * columns, [2] * columns
    for paragraph in table:
        cell = paragraph.cell
        if cell is None or cell.columns > 1:
            continue
        text = "".join(run.text for run in paragraph.runs)
        texts[cell.column] = max(texts[cell.column], min(len(text), _LONGEST_TEXT))
        longest = round(max(map(len, text.split()), default=0) * (_BOLD if cell.head else 1))
        words[cell.column] = max(words[cell.column], min(longest, _LONGEST_WORD))
    weights = [max(word, text / 3) + 2.5 for word, text in zip(words, texts, strict=True)]
    return [100 * weight / sum(weights) for weight in weights]


def _filled(own: Sequence[Paragraph]) -> Iterator[Paragraph]:
    by_cell = [(cell, list(each)) for cell, each in groupby(own, key=lambda paragraph: paragraph.cell) if cell]
    whole = grid([cell for cell, _ in by_cell])
    if whole is None:
        yield from (replace(paragraph, cell=None) for paragraph in own)
        return
    top = min(cell.row for cell, _ in by_cell)
    small = max(cell.column + cell.columns for cell in whole) >= MANY_COLUMNS
    written = {(cell.row - top, cell.column): each for cell, each in by_cell}
    at = own[0].start
    for cell in whole:
        for paragraph in written.get((cell.row, cell.column), ()):
            yield replace(paragraph, cell=cell, small=small)
            at = paragraph.border.end
        if (cell.row, cell.column) not in written:
            yield _empty(at, cell)


def _empty(at: int, cell: Cell | None = None, *, spacer: bool = False) -> Paragraph:
    return Paragraph(BlockKind.PARAGRAPH, (), Piece(at, at, 1), cell=cell, spacer=spacer)
