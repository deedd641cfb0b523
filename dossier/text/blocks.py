"""The blocks of a body of text: paragraphs, headings, list items, quotations, code, with their positions.

A small scanner of our own for the everyday part of CommonMark, since Python-Markdown keeps no source positions.
It reads line by line, in one pass, and never fails: what is no markup is text.
"""

import re
from dataclasses import dataclass, field
from itertools import pairwise

from dossier.model.cell import Cell
from dossier.model.kinds import BlockKind, TextFormat

LINE = re.compile(r"([^\r\n]*)(?:\r\n|\r|\n|$)")
_QUOTE = re.compile(r" {0,3}>[ \t]?")
_INDENT = re.compile(r"[ \t]*")
_FENCE = re.compile(r"(`{3,}(?=[^`]*$)|~{3,})")
_HEADING = re.compile(r"(#{1,6})(?:[ \t]+|$)(.*?)(?:[ \t]+#+)?[ \t]*$")
_RULE = re.compile(r"(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_UNDERLINE = re.compile(r"(?:(=+)|-+)[ \t]*$")
_ITEM = re.compile(r"(?:[-*+]|(\d{1,9})[.)])(?:[ \t]+|$)")
TEXT_ITEM = re.compile(r"[ \t]*(?:[-*•‣–]|\(?\d{1,3}[.)])[ \t]+")
_SHORTEST_BROKEN, _LONGEST_BROKEN = 45, 100  # lines that were broken at a fixed length


@dataclass(frozen=True, slots=True)
class Block:
    """One block; the blocks of a body, in order, cover it in full, markup and blank lines included.

    `content` holds the ranges that are its own text, line by line, each with its line end where the block goes on.
    `level` is a heading's level, an item's depth or a quotation's (from 1). `ordinal` is the number of an ordered
    item, `letters` how it is written where not in figures (`a`, `A`, `i`, `I`). `begins` is False for a later
    paragraph of the item before it. Blocks of one `fold` are navigation, which may be shown folded; 0 is none.
    """

    start: int
    end: int
    kind: BlockKind
    content: tuple[tuple[int, int], ...]
    level: int = 0
    ordinal: int | None = None
    begins: bool = True
    letters: str = ""
    cell: Cell | None = None
    fold: int = 0


def blocks(body: str, format: TextFormat) -> tuple[Block, ...]:
    """Return the blocks of `body`; in plain text each line, or each paragraph of a text with fixed line length."""
    if not body:
        return ()
    scanner = _Scanner(body)
    if format is TextFormat.MARKDOWN:
        for match in LINE.finditer(body):
            if match.end() > match.start():
                scanner.line(match.start(), match.end(1), match.end())
    else:
        _scan_text(scanner)
    return scanner.finish()


def _scan_text(scanner: "_Scanner") -> None:
    """Read plain text: a line is a paragraph, unless it was broken because the next word did not fit."""
    lines = [match for match in LINE.finditer(scanner.body) if match.end() > match.start()]
    width = max(len(match[1].rstrip()) for match in lines)
    length = 0  # of the line before; 0 after a blank one
    for match in lines:
        words = match[1].strip()
        if not words:
            length = 0
            continue
        fitted = length + 1 + len(words.split(None, 1)[0]) <= width
        broken = length >= _SHORTEST_BROKEN and width <= _LONGEST_BROKEN and not fitted
        scanner.paragraph_open = broken and not TEXT_ITEM.match(match[1])
        first = match.start() + len(match[1]) - len(match[1].lstrip())
        scanner.text(match.start(), first, match.end(1), match.end())
        length = len(match[1].rstrip())


@dataclass(slots=True)
class _Open:
    """A block being read; the last range of `content` has its line's end in `line_end`."""

    start: int
    kind: BlockKind
    level: int = 0
    ordinal: int | None = None
    begins: bool = True
    content: list[tuple[int, int]] = field(default_factory=list)
    line_end: int = 0

    def add(self, start: int, stop: int, end: int) -> None:
        if self.content:
            self.content[-1] = (self.content[-1][0], self.line_end)
        self.content.append((start, stop))
        self.line_end = end


class _Scanner:
    """Reads a body line by line. A line is given by its start, where its characters stop, and where the next begins."""

    def __init__(self, body: str) -> None:
        self.body = body
        self.found: list[_Open] = []
        self.paragraph_open = False
        self._fence = ""
        self._in_code = False  # indented code, which blank lines do not end
        self._items: list[int] = []  # the column at which the text of each open item begins
        self._quotes = 0

    def finish(self) -> tuple[Block, ...]:
        if not self.found:
            self.found.append(_Open(0, BlockKind.PARAGRAPH))
        starts = [0, *(block.start for block in self.found[1:]), len(self.body)]
        return tuple(
            Block(start, end, open.kind, tuple(open.content), open.level, open.ordinal, open.begins)
            for open, (start, end) in zip(self.found, pairwise(starts), strict=True)
        )

    def text(self, start: int, first: int, stop: int, end: int) -> None:
        """Take a line of running text, which goes on with the open paragraph or begins one."""
        if not self.paragraph_open:
            if self._items:
                self._begin(_Open(start, BlockKind.ITEM, len(self._items), begins=False))
            elif self._quotes:
                self._begin(_Open(start, BlockKind.QUOTATION, self._quotes))
            else:
                self._begin(_Open(start, BlockKind.PARAGRAPH))
            self.paragraph_open = True
        self.found[-1].add(first, stop, end)

    def line(self, start: int, stop: int, end: int) -> None:
        """Take a line of Markdown."""
        at, quotes = self._quote_marks(start, stop)
        if self._fence and quotes >= self._quotes:
            self._fenced(at, stop, end)
            return
        self._fence = ""
        indent = _columns(self.body, at, stop)
        first = at + indent[1]
        if first == stop:
            if quotes < self._quotes:
                self._set_quotes(quotes)
            self.paragraph_open = False
            if self._in_code:
                self.found[-1].line_end = end
            return
        rest = self.body[first:stop]
        if self.paragraph_open and quotes <= self._quotes and not self._starts_block(rest, indent[0]):
            self.text(start, first, stop, end)  # what a person left out of its list or quotation still belongs to it
            return
        if quotes != self._quotes:
            self._set_quotes(quotes)
        while self._items and indent[0] < self._items[-1]:
            self._items.pop()
            self.paragraph_open = False
        self._block(start, at, first, stop, end, indent[0])

    def _block(self, start: int, at: int, first: int, stop: int, end: int, column: int) -> None:
        rest = self.body[first:stop]
        inner = column - (self._items[-1] if self._items else 0)
        if inner >= 4 and not self.paragraph_open:
            self._indented_code(start, first - (inner - 4 if "\t" not in self.body[at:first] else 0), stop, end)
        elif fence := _FENCE.match(rest):
            self._begin(_Open(start, BlockKind.CODE))
            self._fence = fence[1]
        elif heading := _HEADING.match(rest):
            self._begin(_Open(start, BlockKind.HEADING, len(heading[1])))
            self.found[-1].add(first + heading.start(2), first + heading.end(2), end)
        elif self.paragraph_open and self._underlines(rest):
            underline = _UNDERLINE.match(rest)
            self.found[-1].kind = BlockKind.HEADING
            self.found[-1].level = 1 if underline and underline[1] else 2
            self.paragraph_open = False
        elif _RULE.match(rest):
            self._begin(_Open(start, BlockKind.RULE))
        elif item := _ITEM.match(rest):
            width = item.end() if item.end() - len(item[0].rstrip()) <= 4 else len(item[0].rstrip()) + 1
            self._items.append(column + max(width, 2))
            self._begin(_Open(start, BlockKind.ITEM, len(self._items), int(item[1]) if item[1] else None))
            self.found[-1].add(first + item.end(), stop, end)
            self.paragraph_open = True
        else:
            self.text(start, first, stop, end)

    def _begin(self, block: _Open) -> None:
        self.found.append(block)
        self.paragraph_open = self._in_code = False

    def _quote_marks(self, start: int, stop: int) -> tuple[int, int]:
        quotes = 0
        while match := _QUOTE.match(self.body, start, stop):
            if self._fence and quotes == self._quotes:
                break
            start = match.end()
            quotes += 1
        return start, quotes

    def _set_quotes(self, quotes: int) -> None:
        self._quotes = quotes
        self._items.clear()
        self.paragraph_open = False

    def _starts_block(self, rest: str, column: int) -> bool:
        """Whether a line ends the open paragraph by beginning something else."""
        if column - (self._items[-1] if self._items else 0) >= 4:
            return False
        if self._underlines(rest):
            return True
        item = _ITEM.match(rest)
        if item and not _RULE.match(rest):
            in_list = self.found[-1].kind is BlockKind.ITEM
            return in_list or (item.end() < len(rest) and item[1] in (None, "1"))
        return bool(_FENCE.match(rest) or _HEADING.match(rest) or _RULE.match(rest))

    def _underlines(self, rest: str) -> bool:
        return self.found[-1].kind is BlockKind.PARAGRAPH and _UNDERLINE.match(rest) is not None

    def _fenced(self, at: int, stop: int, end: int) -> None:
        closing = self.body[at:stop].strip()
        if closing and set(closing) == {self._fence[0]} and len(closing) >= len(self._fence):
            self._fence = ""
        else:
            self.found[-1].add(at, stop, end)

    def _indented_code(self, start: int, first: int, stop: int, end: int) -> None:
        if not self._in_code:
            self._begin(_Open(start, BlockKind.CODE))
            self._in_code = True
        self.found[-1].add(first, stop, end)


def _columns(body: str, at: int, stop: int) -> tuple[int, int]:
    """Return the width in columns and the length in characters of the white space at `at`; a tab counts four."""
    match = _INDENT.match(body, at, stop)
    space = match[0] if match else ""
    return len(space.expandtabs(4)), len(space)
