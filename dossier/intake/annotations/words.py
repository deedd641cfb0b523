"""The words under a mark: the characters whose centre lies in one of its quads."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from dossier.intake.pdf.characters import PageText
from dossier.model.anchor import Range, Rect
from dossier.model.foreign import Quad

# Ligatures (`fi`) that Ghostscript wrote with the bytes of their letters the wrong way round: U+6600 U+6900.
_SWAPPED = re.compile("(?<=[A-Za-z])[\u6600\u6900\u6c00]{2,3}|[\u6600\u6900\u6c00]{2,3}(?=[a-z])")
_MOST_TESTS = 2_000_000  # of a character against a quad, on one page
_NEAR = 36.0  # points; what stands farther from a note's icon is not what the note is on
_TOUCHING = 1.0  # times the height of a character; columns stand farther from each other


class PageWords:
    """The characters of one page, ready to be asked for by place."""

    def __init__(self, page: PageText) -> None:
        self.text = _SWAPPED.sub(_unswapped, page.text)
        self._page = page
        centres = [
            ((box[1] + box[3]) / 2, (box[0] + box[2]) / 2, index)
            for index, box in enumerate(page.boxes)
            if box is not None
        ]
        self._centres = sorted(centres)
        self._heights = [centre[0] for centre in self._centres]
        self._tests = _MOST_TESTS
        self._starts = [0, *(index + 1 for index, character in enumerate(self.text) if character == "\n")]

    def under(self, quads: Iterable[Quad]) -> tuple[Range, ...]:
        """Return the ranges of the text under `quads`, in the order of the text; white space between joins them."""
        found: set[int] = set()
        for quad in quads:
            ys = [corner[1] for corner in quad]
            first, last = bisect_left(self._heights, min(ys)), bisect_right(self._heights, max(ys))
            self._tests -= last - first
            if self._tests < 0:  # a page of marks that each cover everything: none but a hostile file has it
                break
            found.update(index for y, x, index in self._centres[first:last] if _inside(quad, x, y))
        return self._spans(sorted(found))

    def in_rect(self, rect: Rect) -> tuple[Range, ...]:
        """Return the ranges of the text inside `rect`."""
        left, bottom, right, top = rect
        return self.under([((left, bottom), (right, bottom), (right, top), (left, top))])

    def beside(self, rect: Rect) -> tuple[Range, ...]:
        """Return the range of the line of text that stands at `rect`, or beside it; none where the nearest is far."""
        left, bottom, right, top = rect
        x, y = (left + right) / 2, (bottom + top) / 2
        level = [index for height, _x, index in self._centres if bottom <= height <= top]
        nearest = min(level, key=lambda index: self._distance(index, x, y), default=-1)
        if nearest < 0:
            nearest = self._page.index_at(x, y)
            if nearest < 0 or self._distance(nearest, x, y) > _NEAR**2:
                return ()
        return self._spans(self._line_of(nearest))

    def _line_of(self, index: int) -> range:
        """Return the range of the printed line that a character stands in.

        Where words of both directions meet, PDFium breaks the text of one line: parts of it that touch are one.
        """
        first = last = bisect_right(self._starts, index) - 1
        box = self._page.boxes[index]
        if box is not None:
            while first > 0 and self._touch(first - 1, first, box):
                first -= 1
            while last + 1 < len(self._starts) and self._touch(last + 1, last, box):
                last += 1
        return range(self._starts[first], self._end(last))

    def _end(self, line: int) -> int:
        return self._starts[line + 1] - 1 if line + 1 < len(self._starts) else len(self.text)

    def _touch(self, line: int, other: int, box: Rect) -> bool:
        """Whether two lines of the text are printed as one, at the height of `box`."""
        parts = self._across(line, box), self._across(other, box)
        if parts[0] is None or parts[1] is None:
            return False
        gap = max(parts[0][0], parts[1][0]) - min(parts[0][1], parts[1][1])
        return gap <= _TOUCHING * (box[3] - box[1])

    def _across(self, line: int, box: Rect) -> tuple[float, float] | None:
        """Return from where to where a line of the text goes at the height of `box`; None where it is not there."""
        level = (box[1] + box[3]) / 2
        boxes = [one for one in self._page.boxes[self._starts[line] : self._end(line)] if one is not None]
        there = [one for one in boxes if one[1] <= level <= one[3]]
        return (min(one[0] for one in there), max(one[2] for one in there)) if there else None

    def _distance(self, index: int, x: float, y: float) -> float:
        box = self._page.boxes[index]
        if box is None:
            return float("inf")
        across, along = max(box[0] - x, 0.0, x - box[2]), max(box[1] - y, 0.0, y - box[3])
        return across * across + along * along

    def _spans(self, indexes: Sequence[int]) -> tuple[Range, ...]:
        spans: list[list[int]] = []
        for index in indexes:
            if self.text[index].isspace():
                continue
            if spans and not self.text[spans[-1][1] : index].strip():
                spans[-1][1] = index + 1
            else:
                spans.append([index, index + 1])
        return tuple((start, end) for start, end in spans)


def _unswapped(match: re.Match[str]) -> str:
    return "".join(chr(ord(character) >> 8) for character in match[0])


def _inside(quad: Quad, x: float, y: float) -> bool:
    """Whether a point lies in a quad whose corners are given in the order of walking round."""
    inside = False
    for (ax, ay), (bx, by) in zip(quad, (*quad[1:], quad[0]), strict=True):
        if (ay > y) != (by > y) and x < ax + (y - ay) / (by - ay) * (bx - ax):
            inside = not inside
    return inside
