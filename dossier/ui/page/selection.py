"""What is selected of a document, and how far a word, a line or a block reaches. Pure: no Qt.

Offsets count code points: of one page's text where they say so, else of the whole document's.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from dossier.intake.pdf.characters import PageText
from dossier.model.anchor import Rect

_WORD = re.compile(r"\w+(?:[’'\u00ad-]\w+)*")
_LINE_GAP = 0.9  # of a line's height: what stands further apart is another block


class Unit(IntEnum):
    """What a selection grows by; as many clicks as its number."""

    CHARACTER = 1
    WORD = 2
    LINE = 3
    BLOCK = 4


@dataclass(frozen=True, slots=True)
class Span:
    """A selection: it was begun at `anchor`, the caret stands at `caret`."""

    anchor: int = 0
    caret: int = 0

    @property
    def start(self) -> int:
        return min(self.anchor, self.caret)

    @property
    def end(self) -> int:
        return max(self.anchor, self.caret)

    def __bool__(self) -> bool:
        return self.anchor != self.caret


def gap_at(text: PageText, x: float, y: float) -> int:
    """Return the gap between two characters that lies nearest to a place of the page; 0 where there is no text."""
    index = text.index_at(x, y)
    box = text.boxes[index] if index >= 0 else None
    if box is None:
        return 0
    right_half = x > (box[0] + box[2]) / 2
    return index + (right_half != is_right_to_left(text.text[index]))


def is_right_to_left(character: str) -> bool:
    """Return whether a character belongs to a script that is written from right to left."""
    return unicodedata.bidirectional(character) in ("R", "AL")


def unit_at(unit: Unit, text: str, boxes: Sequence[Rect | None], at: int) -> tuple[int, int]:
    """Return the range of the word, line or block that the character `at` of a page's text belongs to."""
    if unit is Unit.WORD:
        return word_at(text, at)
    if unit is Unit.LINE:
        return line_at(text, at)
    if unit is Unit.BLOCK:
        return block_at(text, boxes, at)
    return at, at


def word_at(text: str, at: int) -> tuple[int, int]:
    """Return the word at `at`, or the one character that is no part of a word."""
    start, end = line_at(text, at)
    for match in _WORD.finditer(text, start, end):
        if match.start() <= at < match.end():
            return match.start(), match.end()
    return (at, at + 1) if at < end else (end, end)


def line_at(text: str, at: int) -> tuple[int, int]:
    """Return the line at `at`, without its end."""
    start = text.rfind("\n", 0, at) + 1
    end = text.find("\n", at)
    return start, end if end >= 0 else len(text)


def block_at(text: str, boxes: Sequence[Rect | None], at: int) -> tuple[int, int]:
    """Return the lines around `at` that follow each other closely on the page: a paragraph, a cell, a caption."""
    first, last = line_at(text, at)
    while last < len(text):
        start, end = line_at(text, last + 1)
        if not _belong(_line_box(boxes, *line_at(text, last)), _line_box(boxes, start, end)):
            break
        last = end
    while first > 0:
        start, end = line_at(text, first - 1)
        if not _belong(_line_box(boxes, start, end), _line_box(boxes, *line_at(text, first))):
            break
        first = start
    return first, last


def _line_box(boxes: Sequence[Rect | None], start: int, end: int) -> Rect | None:
    """Return the box of a line; None where nothing is printed."""
    inside = [box for box in boxes[start:end] if box is not None]
    if not inside:
        return None
    return (
        min(box[0] for box in inside),
        min(box[1] for box in inside),
        max(box[2] for box in inside),
        max(box[3] for box in inside),
    )


def _belong(upper: Rect | None, lower: Rect | None) -> bool:
    """Whether one line stands close to the other, in whichever direction lines follow each other on the page."""
    if upper is None or lower is None:
        return False
    wide = max(upper[0], lower[0]) < min(upper[2], lower[2])
    high = max(upper[1], lower[1]) < min(upper[3], lower[3])
    down = max(upper[1], lower[1]) - min(upper[3], lower[3])
    across = max(upper[0], lower[0]) - min(upper[2], lower[2])
    if wide and not high:
        return down <= _LINE_GAP * min(upper[3] - upper[1], lower[3] - lower[1])
    if high and not wide:
        return across <= _LINE_GAP * min(upper[2] - upper[0], lower[2] - lower[0])
    return wide and high


def joined(over: tuple[int, int], begun: tuple[int, int]) -> Span:
    """Return the selection that was begun with the range `begun` and has come to the range `over`."""
    if over[0] < begun[0]:
        return Span(begun[1], over[0])
    return Span(begun[0], max(over[1], begun[1]))
