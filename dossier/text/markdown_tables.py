"""Tables of Markdown, `| a | b |` row by row: each cell a block of its own, where a body is shown.

Elsewhere a table is one paragraph, whose rows are its lines: claims and markers are ranges of these.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import count, pairwise

from dossier.model.cell import Cell
from dossier.model.kinds import BlockKind
from dossier.text.blocks import Block
from dossier.text.inline import Span, Style
from dossier.text.tables import MOST_COLUMNS, MOST_ROWS, cells_of, grid

_PIPE = re.compile(r"(?<!\\)(?:\\\\)*\|")
_ROW = re.compile(r"\s*\|")
_RULE = re.compile(r"\s*\|?[\s:|-]*-[\s:|-]*")

Cut = tuple[int, int]


def with_cells(body: str, blocks: Sequence[Block], spans: Sequence[Span]) -> tuple[tuple[Block, ...], tuple[Span, ...]]:
    """Return the blocks and spans of a Markdown body with its tables cut into cells; what parts these is hidden."""
    numbers = count(1)
    found: list[Block] = []
    for block in blocks:
        cells = list(_cells(body, block, next(numbers))) if _is_table(body, block) else []
        found += cells if cells and grid(list(cells_of(cells))) else [block]
    if all(block.cell is None for block in found):
        return tuple(blocks), tuple(spans)
    return tuple(found), tuple(_cut_spans(spans, found))


def _is_table(body: str, block: Block) -> bool:
    """Whether each line of a paragraph is a row: several, or one with a line under it."""
    lines = block.content
    if block.kind is not BlockKind.PARAGRAPH or not 1 < len(lines) <= MOST_ROWS:
        return False
    return all(_ROW.match(body, *line) for line in lines) and not _RULE.fullmatch(body, *_trimmed(body, *lines[0]))


def _cells(body: str, block: Block, table: int) -> Iterator[Block]:
    """Yield the cells of a table; together they cover its block. A line of dashes makes those above it the head."""
    rules = [at for at, line in enumerate(block.content) if _RULE.fullmatch(body, *_trimmed(body, *line))]
    head = rules[0] if rules else 0
    parts: list[tuple[Cell, Cut]] = []
    row = 0
    for at, line in enumerate(block.content):
        if at in rules:
            continue
        cuts = list(_parts(body, *line))
        if not 0 < len(cuts) <= MOST_COLUMNS:
            return
        parts += [(Cell(table, row, column, head=at < head), cut) for column, cut in enumerate(cuts)]
        row += 1
    starts = [block.start, *(cut[0] for _, cut in parts[1:]), block.end]
    for (cell, cut), start, end in zip(parts, starts, starts[1:], strict=False):
        yield replace(block, start=start, end=end, content=(cut,), cell=cell)


def _parts(body: str, start: int, end: int) -> Iterator[Cut]:
    """Yield from where to where the text of each cell of a row reaches."""
    start, end = _trimmed(body, start, end)
    pipes = [match.end() - 1 for match in _PIPE.finditer(body, start, end)]
    edges = [*pipes, end] if pipes and pipes[-1] != end - 1 else pipes
    for before, after in pairwise(edges):
        yield _trimmed(body, before + 1, after)


def _trimmed(body: str, start: int, end: int) -> Cut:
    while start < end and body[end - 1].isspace():
        end -= 1
    while start < end and body[start].isspace():
        start += 1
    return start, end


def _cut_spans(spans: Sequence[Span], blocks: Sequence[Block]) -> Iterator[Span]:
    """Yield spans cut at the borders of cells and of their texts; what lies outside the texts is hidden."""
    edges = sorted({place for block in blocks if block.cell for place in (block.start, *block.content[0], block.end)})
    shown = [block.content[0] for block in blocks if block.cell]
    tables = [(block.start, block.end) for block in blocks if block.cell]
    at = text = own = 0
    for span in spans:
        start = span.start
        while start < span.end:
            while at < len(edges) and edges[at] <= start:
                at += 1
            end = min(span.end, edges[at]) if at < len(edges) else span.end
            while text < len(shown) and shown[text][1] <= start:
                text += 1
            while own < len(tables) and tables[own][1] <= start:
                own += 1
            inside = own < len(tables) and tables[own][0] <= start
            hidden = inside and not (text < len(shown) and shown[text][0] <= start)
            yield Span(start, end, Style.HIDDEN) if hidden else replace(span, start=start, end=end)
            start = end
