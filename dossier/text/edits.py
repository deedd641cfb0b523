"""Where the places of a text are after it was edited by hand.

Typing changes one stretch of a text: what stands before it stays, what stands after it shifts. Knowing that stretch
is surer than searching, because no near twin elsewhere can be mistaken for the place.
"""

from dossier.model.anchor import Anchor, anchor_at
from dossier.model.kinds import Placing


class Edited:
    """A text `before` and `after` one edit; offsets are code points."""

    def __init__(self, before: str, after: str) -> None:
        self.before = before
        self.after = after
        shared = min(len(before), len(after))
        start = 0
        while start < shared and before[start] == after[start]:
            start += 1
        tail = 0
        while tail < shared - start and before[-1 - tail] == after[-1 - tail]:
            tail += 1
        self._start = start
        self._old_end = len(before) - tail
        self._new_end = len(after) - tail

    def position(self, at: int) -> int:
        """Return where the offset `at` is now; inside the changed stretch, its beginning."""
        if at <= self._start:
            return at
        if at >= self._old_end:
            return at + self._new_end - self._old_end
        return self._start

    def span(self, start: int, end: int) -> tuple[int, int] | None:
        """Return where `start` to `end` is now; None when nothing of it is left.

        A range that holds the changed stretch grows and shrinks with it; one that the stretch only overlaps keeps
        what lies outside it.
        """
        shift = self._new_end - self._old_end
        if end <= self._start:
            return start, end
        if start >= self._old_end:
            return start + shift, end + shift
        if start >= self._start and end <= self._old_end:
            return self._moved_within(start, end)
        new_start = start if start <= self._start else self._new_end
        new_end = end + shift if end >= self._old_end else self._start
        new_start, new_end = self._trimmed(new_start, new_end)
        return (new_start, new_end) if new_start < new_end else None

    def find(self, anchor: Anchor) -> tuple[Placing, Anchor]:
        """Return how and where `anchor` stands now; unplaced, it keeps what it was."""
        span = self.span(anchor.start, anchor.end)
        if span is None:
            return Placing.UNPLACED, anchor
        found = anchor_at(self.after, *span)
        if found.exact != anchor.exact:
            return Placing.CHANGED, found
        return (Placing.EXACT if span[0] == anchor.start else Placing.MOVED), found

    def _moved_within(self, start: int, end: int) -> tuple[int, int] | None:
        """A range inside the changed stretch: its words, if they stand in the new stretch exactly once."""
        words = self.before[start:end]
        stretch = self.after[self._start : self._new_end]
        if stretch.count(words) != 1:
            return None
        found = self._start + stretch.index(words)
        return found, found + len(words)

    def _trimmed(self, start: int, end: int) -> tuple[int, int]:
        while start < end and self.after[start].isspace():
            start += 1
        while end > start and self.after[end - 1].isspace():
            end -= 1
        return start, end
