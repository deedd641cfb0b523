"""From places in a section's body to places in the document that shows it, and back.

A body counts Unicode code points. A Qt document counts UTF-16 units, leaves markup out, and holds one object for
every chip. Pure: no Qt.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the body, `start` to `end`, and how it is shown.

    With `length` None it is shown character by character. Else `length` positions of the document stand for all of
    it: none for hidden markup, one for the border of two paragraphs, one a chip for a marker.
    """

    start: int
    end: int
    length: int | None = None


class PositionMap:
    """The two-way map; `pieces` cover the body in order, and each begins where the one before it ended.

    Ranges are half open. A range in the one text maps to the smallest range in the other that shows, or says, all of
    it: half a marker becomes the whole one, half a surrogate pair the whole character.
    """

    def __init__(self, body: str, pieces: Iterable[Piece]) -> None:
        self._wide = [at for at, character in enumerate(body) if character > "\uffff"]
        self._wide_units = [at + before for before, at in enumerate(self._wide)]
        self._pieces: list[Piece] = []
        self._places: list[int] = []  # where each piece begins in the document
        place = 0
        for piece in pieces:
            self._pieces.append(piece)
            self._places.append(place)
            place += self._length(piece)
        self.length = place
        self._shown = [i for i, piece in enumerate(self._pieces) if self._length(piece)]
        self._shown_places = [self._places[i] for i in self._shown]
        self._said = [i for i, piece in enumerate(self._pieces) if piece.start < piece.end]
        self._said_starts = [self._pieces[i].start for i in self._said]

    def document_range(self, start: int, end: int) -> tuple[int, int]:
        """Return the document's range that shows the body's `start` to `end`; empty where nothing of it is shown."""
        first = self._first_place(start)
        return first, max(first, self._last_place(end)) if start < end else first

    def body_range(self, first: int, last: int) -> tuple[int, int]:
        """Return the body's range that the document's `first` to `last` shows."""
        start = self._first_offset(first)
        return start, max(start, self._last_offset(last)) if first < last else start

    def position(self, offset: int) -> int:
        """Return where in the document the caret stands at `offset` of the body."""
        return self._first_place(offset)

    def offset(self, position: int) -> int:
        """Return where in the body the caret stands at `position` of the document."""
        return self._first_offset(position)

    def _first_place(self, offset: int) -> int:
        at = bisect_right(self._said_starts, offset) - 1
        if at < 0:
            return 0
        i = self._said[at]
        piece = self._pieces[i]
        if offset >= piece.end:
            return self._places[i] + self._length(piece)
        return self._places[i] + (self._units(piece.start, offset) if piece.length is None else 0)

    def _last_place(self, offset: int) -> int:
        at = bisect_left(self._said_starts, offset) - 1
        if at < 0:
            return 0
        i = self._said[at]
        piece = self._pieces[i]
        if piece.length is None:
            return self._places[i] + self._units(piece.start, min(offset, piece.end))
        return self._places[i] + piece.length

    def _first_offset(self, position: int) -> int:
        at = bisect_right(self._shown_places, position) - 1
        if at < 0:
            return 0
        i = self._shown[at]
        piece = self._pieces[i]
        if position >= self._places[i] + self._length(piece):
            return piece.end
        return self._walk(piece.start, position - self._places[i])[0] if piece.length is None else piece.start

    def _last_offset(self, position: int) -> int:
        at = bisect_left(self._shown_places, position) - 1
        if at < 0:
            return 0
        i = self._shown[at]
        piece = self._pieces[i]
        if piece.length is None:
            return min(self._walk(piece.start, position - self._places[i])[1], piece.end)
        return piece.end

    def _length(self, piece: Piece) -> int:
        return self._units(piece.start, piece.end) if piece.length is None else piece.length

    def _units(self, start: int, end: int) -> int:
        """Return how many UTF-16 units the body has from `start` to `end`."""
        return end - start + bisect_left(self._wide, end) - bisect_left(self._wide, start)

    def _walk(self, start: int, units: int) -> tuple[int, int]:
        """Return the offset `units` after `start`, rounded down and up where it falls into a surrogate pair."""
        unit = start + bisect_left(self._wide, start) + units
        wide_before = bisect_left(self._wide_units, unit)
        offset = unit - wide_before
        inside = wide_before > 0 and self._wide_units[wide_before - 1] == unit - 1
        return offset, offset + inside
