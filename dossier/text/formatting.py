"""How a document's file sets its text (headings, lists, tables, links, pictures), kept beside the text as JSON.

`{"format": 1, "blocks": [[start, stop, kind, {...}], ...], "spans": [[start, end, styles, address, picture], ...]}`;
offsets count code points of the page's text. Reading it back is strict, since a dossier may come by mail: whatever
does not fit is no formatting at all, and the text is shown plain.
"""

import json
import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from dossier.model.cell import Cell
from dossier.model.kinds import BlockKind
from dossier.text.blocks import Block
from dossier.text.inline import Span, Style
from dossier.text.tables import tables_that_fit

LONGEST = 64_000_000  # characters of formatting
DEEPEST = 12  # levels of lists and quotations that are told apart
_NUMBERS = range(-(2**31), 2**31)  # what a list may count to
_ADDRESS = re.compile(r"(?:https?://|mailto:)[!-~\u00a1-\U0010ffff]{1,8000}|#\d{1,9}", re.IGNORECASE)
_PICTURE = re.compile(r"[0-9a-f]{64}")
_STYLES = {
    "b": Style.STRONG,
    "i": Style.EMPHASIS,
    "c": Style.CODE,
    "r": Style.RAISED,
    "l": Style.LOWERED,
    "s": Style.STRUCK,
}
_LETTERS = ("", "a", "A", "i", "I")


@dataclass(frozen=True, slots=True)
class Formatting:
    """How one text is set: its blocks and its spans, in order, cover it in full.

    No span crosses the border of a block. A block's `content` is one range, or none; what follows it up to the next
    block is hidden.
    """

    blocks: tuple[Block, ...]
    spans: tuple[Span, ...]


class _Misfit(Exception):
    """It is not what this module writes."""


def may_link(address: str) -> bool:
    """Whether a document may carry a link to `address`: of the web, of mail, or `#` and an offset in its own text."""
    return _ADDRESS.fullmatch(address) is not None


def write_formatting(blocks: Sequence[Block], spans: Sequence[Span]) -> str:
    """Return the JSON of a text's blocks, whose `content` is one range or none, and of its styled spans."""
    rows = [[*(block.content[0] if block.content else (block.start, block.start)), block.kind, *_more(block)]
            for block in blocks]  # fmt: skip
    styled = [_span_row(span) for span in spans if span.style or span.address or span.picture]
    return json.dumps({"format": 1, "blocks": rows, "spans": styled}, ensure_ascii=False, separators=(",", ":"))


def read_formatting(formatting: str, text: str) -> Formatting | None:
    """Return how `text` is set; None where `formatting` is '' or does not fit it."""
    if not formatting or len(formatting) > LONGEST:
        return None
    try:
        read = json.loads(formatting)
        if not isinstance(read, dict) or read.get("format") != 1:
            return None
        blocks = tables_that_fit(_blocks(_rows(read, "blocks"), text))
        return Formatting(blocks, _covering(blocks, _spans(_rows(read, "spans"), len(text))))
    except (_Misfit, ValueError, RecursionError):
        return None


def cut(formatting: Formatting, start: int, end: int) -> Formatting:
    """Return how the text from `start` to `end` is set, its offsets counted from `start`."""
    if start >= end:
        return Formatting((), ())
    blocks, spans = formatting.blocks, formatting.spans
    first = max(0, bisect_left(blocks, start, key=_start) - 1)
    last = bisect_left(blocks, end, key=_start)
    own = [block for block in blocks[first:last] if start < block.end or block.start == start]
    first_span = max(0, bisect_left(spans, start, key=_start) - 1)
    own_spans = spans[first_span : bisect_left(spans, end, key=_start)]
    if start == 0 and end >= blocks[-1].end:
        return formatting
    return Formatting(
        tuple(_cut_block(block, start, end) for block in own),
        tuple(
            Span(max(s.start, start) - start, min(s.end, end) - start, s.style, s.address, s.picture)
            for s in own_spans
            if start < s.end
        ),
    )


def _cut_block(block: Block, start: int, end: int) -> Block:
    content = tuple(
        (max(first, start) - start, min(last, end) - start)
        for first, last in block.content
        if first < end and start < last
    )
    first, last = max(block.start, start) - start, min(block.end, end) - start
    return replace(block, start=first, end=last, content=content, begins=block.begins and block.start >= start)


def _start(part: Block | Span) -> int:
    return part.start


def _more(block: Block) -> list[dict[str, Any]]:
    more: dict[str, Any] = {}
    if block.level:
        more["level"] = block.level
    if block.ordinal is not None:
        more["ordinal"] = block.ordinal
    if not block.begins:
        more["begins"] = False
    if block.letters:
        more["letters"] = block.letters
    if block.fold:
        more["fold"] = block.fold
    if block.cell is not None:
        cell = block.cell
        more["cell"] = [cell.table, cell.row, cell.column, cell.rows, cell.columns, int(cell.head)]
    return [more] if more else []


def _span_row(span: Span) -> list[Any]:
    styles = "".join(letter for letter, style in _STYLES.items() if style in span.style)
    row = [span.start, span.end, styles, span.address or "", span.picture]
    while row[-1] == "":
        row.pop()
    return row


def _rows(read: dict[str, Any], name: str) -> list[Any]:
    rows = read.get(name)
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise _Misfit
    return rows


def _number(value: object, within: range) -> int:
    if type(value) is not int or value not in within:
        raise _Misfit
    return value


def _text(value: object, pattern: re.Pattern[str] | None = None) -> str:
    if not isinstance(value, str) or (pattern is not None and value and not pattern.fullmatch(value)):
        raise _Misfit
    return value


def _blocks(rows: list[Any], text: str) -> list[Block]:
    length, at = len(text), 0
    ranges: list[tuple[int, int]] = []
    for row in rows:
        if not 3 <= len(row) <= 4:
            raise _Misfit
        start = _number(row[0], range(at, length + 1))
        if text[at:start].strip():
            raise _Misfit  # words that would not be shown
        at = _number(row[1], range(start, length + 1))
        ranges.append((start, at))
    if text[at:].strip() or (text and not rows):
        raise _Misfit
    starts = [0, *(start for start, _ in ranges[1:]), length]
    return [
        _block(row, own, start, end)
        for row, own, (start, end) in zip(rows, ranges, pairwise(starts), strict=bool(rows))
    ]


def _block(row: list[Any], own: tuple[int, int], start: int, end: int) -> Block:
    kind, content = BlockKind(_text(row[2])), (own,) if own[0] < own[1] else ()
    if len(row) == 3:
        return Block(start, end, kind, content)
    more = row[3]
    if not isinstance(more, dict):
        raise _Misfit
    ordinal, letters, begins = more.get("ordinal"), more.get("letters", ""), more.get("begins", True)
    if letters not in _LETTERS or not isinstance(begins, bool):
        raise _Misfit
    return Block(
        start,
        end,
        kind,
        content,
        _number(more.get("level", 0), range(DEEPEST + 1)),
        None if ordinal is None else _number(ordinal, _NUMBERS),
        begins,
        letters,
        _cell(more.get("cell")),
        _number(more.get("fold", 0), range(2**31)),
    )


def _cell(value: object) -> Cell | None:
    if value is None:
        return None
    if not isinstance(value, list) or len(value) != 6:
        raise _Misfit
    table, row, column, rows, columns, head = (_number(each, range(2**31)) for each in value)
    return Cell(table, row, column, rows, columns, bool(head))


def _spans(rows: list[Any], length: int) -> list[Span]:
    found: list[Span] = []
    at = 0
    for row in rows:
        if not 3 <= len(row) <= 5:
            raise _Misfit
        start = _number(row[0], range(at, length + 1))
        at = _number(row[1], range(start + 1, length + 1))
        style = Style.TEXT
        for letter in _text(row[2]):
            if letter not in _STYLES:
                raise _Misfit
            style |= _STYLES[letter]
        address = _text(row[3] if len(row) > 3 else "", _ADDRESS)
        picture = _text(row[4] if len(row) > 4 else "", _PICTURE)
        found.append(Span(start, at, style, address or None, picture))
    return found


def _covering(blocks: Sequence[Block], styled: Sequence[Span]) -> tuple[Span, ...]:
    """Return spans that cover the text: the styled ones cut at the borders of blocks, plain and hidden ones between."""
    found: list[Span] = []
    i = 0
    for block in blocks:
        at = block.start
        for start, stop in block.content:
            if at < start:
                found.append(Span(at, start, Style.HIDDEN))
            at = start
            while at < stop:
                while i < len(styled) and styled[i].end <= at:
                    i += 1
                if i == len(styled) or styled[i].start >= stop:
                    found.append(Span(at, stop))
                    at = stop
                elif at < styled[i].start:
                    found.append(Span(at, styled[i].start))
                    at = styled[i].start
                else:
                    whole, start = styled[i], at
                    at = min(stop, whole.end)
                    found.append(
                        whole if whole.start == start and whole.end == at else replace(whole, start=start, end=at)
                    )
        if at < block.end:
            found.append(Span(at, block.end, Style.HIDDEN))
    return tuple(found)
