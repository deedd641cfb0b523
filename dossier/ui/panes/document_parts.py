"""A document's text in parts that are quick to lay out: a book is shown some dozens of pages at a time. Pure: no Qt."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from dossier.model.rows import Page
from dossier.text.formatting import Formatting, cut, read_formatting
from dossier.text.line_ends import flowing
from dossier.text.markup import Style

LONGEST = 200_000  # code points of a part
MOST_PIECES = 2_500  # of a part: what is laid out by itself, as a paragraph or a link
_PIECE = re.compile(r"\n+|[*_`]+|[][|]")  # where one may begin in a text without a setting, which may be Markdown


@dataclass(frozen=True, slots=True)
class Part:
    """`text` is the document's from `start` on; `pages` are the label and the offset in `text` of each page in it.

    `whole` is how the document's text is set, where its file says so. A text that `flows`, a PDF's, is set by its
    lines.
    """

    start: int
    text: str
    pages: tuple[tuple[str, int], ...] = ()
    whole: Formatting | None = None
    flows: bool = False

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def formatting(self) -> Formatting | None:
        """How `text` is set."""
        if self.flows:
            return flowing(self.text, [start for _, start in self.pages])
        return cut(self.whole, self.start, self.end) if self.whole is not None else None

    def page_at(self, offset: int) -> str:
        """Return the label of the page that `offset` of `text` lies on; '' where there are no pages."""
        at = bisect_right([start for _, start in self.pages], offset) - 1
        return self.pages[at][0] if at >= 0 else ""


def parts_of(pages: Sequence[Page], longest: int = LONGEST, *, flows: bool = False) -> list[Part]:
    """Return the parts of a document, whole pages where they fit; at least one, which may be empty.

    A text that `flows` is broken into lines, as a PDF's is.
    """
    text = "".join(page.text for page in pages)
    labels = [(page.label or str(page.page + 1), page.start) for page in pages] if len(pages) > 1 else []
    formatting = _read(pages[0].formatting, text) if len(pages) == 1 else None
    longest = longest // 2 if formatting else longest  # tables and pictures take longer to lay out
    borders = _borders(formatting) if formatting else [start for _, start in labels]
    starts = [] if flows else _pieces(text, formatting)  # lines that flow together are quick
    parts: list[Part] = []
    start = 0
    while start < len(text) or not parts:
        last = bisect_left(starts, start) + MOST_PIECES
        limit = min(start + longest, max(start + 1, starts[last])) if last < len(starts) else start + longest
        end = _end(text, start, borders, limit)
        inside = tuple((label, max(0, at - start)) for label, at in _within(labels, start, end))
        parts.append(Part(start, text[start:end], inside, formatting, flows))
        start = end
    return parts


@lru_cache(maxsize=4)
def _read(formatting: str, text: str) -> Formatting | None:
    """Return how `text` is set; kept, so that going back and forth between sources costs it once."""
    return read_formatting(formatting, text)


def _within(labels: Sequence[tuple[str, int]], start: int, end: int) -> Sequence[tuple[str, int]]:
    """The pages that begin between `start` and `end`, and before them the one that `start` lies on."""
    starts = [at for _, at in labels]
    first = bisect_right(starts, start) - 1
    return [label for label in labels[max(0, first) :] if label[1] < end or (label[1] == start == end)]


def _pieces(text: str, formatting: Formatting | None) -> list[int]:
    """Return where the pieces begin of which a part has not too many."""
    if formatting is None:
        return [match.start() for match in _PIECE.finditer(text)]
    own = (span.start for span in formatting.spans if span.style is not Style.HIDDEN)
    return sorted([*own, *(block.start for block in formatting.blocks)])


def _borders(formatting: Formatting) -> list[int]:
    """Return where a part may begin: with any block but those within a row of a table."""
    found: list[int] = []
    row: object = None
    for block in formatting.blocks:
        own = (block.cell.table, block.cell.row) if block.cell is not None else None
        if own is None or own != row:
            found.append(block.start)
        row = own
    return found


def _end(text: str, start: int, borders: Sequence[int], limit: int) -> int:
    if limit >= len(text):
        return len(text)
    border = borders[bisect_right(borders, limit) - 1] if borders else 0
    if border > start:
        return border
    for gap in ("\n\n", "\n", " "):
        end = text.rfind(gap, start, limit) + len(gap)
        if end > start + len(gap):
            return end
    return limit
