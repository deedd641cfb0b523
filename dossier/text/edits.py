"""Where the places of a text are after it was edited by hand.

Typing changes one stretch of a text: what stands before it stays, what stands after it shifts. Knowing that stretch
is surer than searching, because no near twin elsewhere can be mistaken for the place.
"""

import re
from collections.abc import Iterable

from dossier.model.anchor import Anchor, anchor_at
from dossier.model.kinds import Placing

_SHORTEST = 12  # code points; shorter words stand in many a place by chance, so they count only with their context
_ENDS_BEFORE = frozenset(".;:!?—]")
_BEGINS_AFTER = re.compile(r"\s*(?:\Z|[.;:!?—\[\n])")
_PUNCTUATION = re.compile(r"[^\w\[\]\n]*")
_NO_WORDS = frozenset("\n[")  # what holds one of them is more than words typed into a sentence
_STOPPED = re.compile(r"[.!?]\W")
_STOPS = frozenset(".;:!?")  # what is typed behind one of them is no part of the claim before it


class Edited:
    """A text `before` and `after` one edit; offsets are code points.

    `ranges` are the places that matter: where a deletion or an insertion can be read in several ways (one of two
    sentences that begin alike was deleted), it is read so that it cuts the fewest of them.
    """

    def __init__(self, before: str, after: str, ranges: Iterable[tuple[int, int]] = ()) -> None:
        self.before = before
        self.after = after
        shared = min(len(before), len(after))
        start = 0
        while start < shared and before[start] == after[start]:
            start += 1
        tail = 0
        while tail < shared - start and before[-1 - tail] == after[-1 - tail]:
            tail += 1
        back = _slide(before, after, start, tail, list(ranges))
        self._start = start - back
        self._old_end = len(before) - tail - back
        self._new_end = len(after) - tail - back
        self._shift = len(after) - len(before)

    @property
    def typed(self) -> tuple[int, int]:
        """The changed stretch in the new text: what was typed or put in; empty where words were only taken away."""
        return self._start, self._new_end

    def ends_where_typed(self, end: int) -> bool:
        """Whether what ended at `end` in the old text has the typed words behind it, after punctuation at most."""
        if not end <= self._start < self._new_end or _PUNCTUATION.fullmatch(self.before, end, self._start) is None:
            return False
        return _STOPPED.search(self.before[end : self._start] + self.after[self._start]) is None

    def position(self, at: int) -> int:
        """Return where the offset `at` is now; inside the changed stretch, its beginning."""
        if at <= self._start:
            return at
        return at + self._shift if at >= self._old_end else self._start

    def span(self, start: int, end: int) -> tuple[int, int] | None:
        """Return where `start` to `end` is now; None when its words, or most of them, are gone.

        A range that holds the changed stretch grows and shrinks with it; one that the stretch only overlaps keeps
        what lies outside it.
        """
        if end <= self._start:
            return start, end
        if start >= self._old_end:
            return start + self._shift, end + self._shift
        if start >= self._start and end <= self._old_end:
            return self._moved_within(start, end)
        kept = max(0, self._start - start) + max(0, end - self._old_end)
        return self._outside(start, end) if 2 * kept >= end - start else None

    def grown(self, start: int, end: int) -> tuple[int, int] | None:
        """Return where a claim of `start` to `end` is now, with what was typed at its ends; None when it is gone.

        A claim reaches to its markers, so words typed before them are its own: “can” made “cannot” is another claim.
        However much of it is rewritten, it stays as long as one of its ends does.
        """
        if self._old_end == self._start and self._start in (start, end):
            return self._with_typed(start, end) or self.span(start, end)
        inside = start < self._start and end > self._old_end
        rewritten = start <= self._start and end >= self._old_end and self._new_end > self._start
        if inside or (rewritten and (start, end) != (self._start, self._old_end)):
            return self._outside(start, end)
        found = self.span(start, end)
        is_within = self._start <= start < end <= self._old_end
        if found and is_within and not (self._has_same_sides(start, end, *found) or self._is_alone(*found)):
            return None
        return found

    def find(self, anchor: Anchor) -> tuple[Placing, Anchor]:
        """Return how and where `anchor` stands now; unplaced, it keeps what it was."""
        span = self.span(anchor.start, anchor.end)
        if span is None:
            return Placing.UNPLACED, anchor
        found = anchor_at(self.after, *span)
        if found.exact != anchor.exact:
            return Placing.CHANGED, found
        return (Placing.EXACT if span[0] == anchor.start else Placing.MOVED), found

    def came_back(self, words: str) -> tuple[int, int] | None:
        """Return where this edit put the lost `words` of a claim back into the text; None where it did not.

        They must stand there once and for themselves, from one stop or line or marker to the next: “Nobody says that
        it sank” does not bring back “it sank”.
        """
        if len(words) < _SHORTEST:
            return None
        first = max(0, self._start - len(words) + 1)
        around = self.after[first : self._new_end + len(words) - 1]
        at = around.find(words)
        if at < 0 or around.find(words, at + 1) >= 0:
            return None
        start, end = first + at, first + at + len(words)
        return (start, end) if self._is_alone(start, end) else None

    def _is_alone(self, start: int, end: int) -> bool:
        """Whether nothing but stops, lines and markers stands around `start` to `end` of the new text."""
        before = self.after[:start]
        words = before.rstrip()
        ended = not words or words[-1] in _ENDS_BEFORE or "\n" in before[len(words) :]
        return ended and _BEGINS_AFTER.match(self.after, end) is not None

    def _has_same_sides(self, start: int, end: int, new_start: int, new_end: int) -> bool:
        """Whether what touches `start` to `end` of the old text touches `new_start` to `new_end` of the new one."""
        old = self.before[max(0, start - _SHORTEST) : start], self.before[end : end + _SHORTEST]
        return old == (self.after[max(0, new_start - _SHORTEST) : new_start], self.after[new_end : new_end + _SHORTEST])

    def _with_typed(self, start: int, end: int) -> tuple[int, int] | None:
        """A range with what was typed at one of its ends; None if that is a sentence of its own or holds a marker."""
        typed = self.after[self._start : self._new_end]
        words = typed.strip()
        if not words or set(typed) & _NO_WORDS:
            return None
        if end == self._start:
            return None if words[0] in _STOPS else (start, end + len(typed.rstrip()))
        return None if words[-1] in _STOPS else (start + len(typed) - len(typed.lstrip()), end + self._shift)

    def _moved_within(self, start: int, end: int) -> tuple[int, int] | None:
        """A range inside the changed stretch: its words, if they stand exactly once in the old stretch and the new."""
        words = self.before[start:end]
        prefix, suffix = _context(words, self.before[self._start : start], self.before[end : self._old_end])
        quote = prefix + words + suffix
        old, new = self.before[self._start : self._old_end], self.after[self._start : self._new_end]
        if old.count(quote) != 1 or new.count(quote) != 1:
            return None
        found = self._start + new.index(quote) + len(prefix)
        return found, found + len(words)

    def _outside(self, start: int, end: int) -> tuple[int, int] | None:
        """A range with the stretch inside it or over one end of it: what is left, without white space at its ends."""
        new_start = start if start <= self._start else self._new_end
        new_end = end + self._shift if end >= self._old_end else self._start
        while new_start < new_end and self.after[new_start].isspace():
            new_start += 1
        while new_end > new_start and self.after[new_end - 1].isspace():
            new_end -= 1
        return (new_start, new_end) if new_start < new_end else None


def _context(words: str, prefix: str, suffix: str) -> tuple[str, str]:
    """Return how much of `prefix` and `suffix` must stand around `words` for them to be told from others."""
    missing = max(0, _SHORTEST - len(words))
    return prefix[len(prefix) - min(missing, len(prefix)) :], suffix[:missing]


def _slide(before: str, after: str, start: int, tail: int, ranges: list[tuple[int, int]]) -> int:
    """Return by how much to move the changed stretch, which lies as far to the right as it can, to the left.

    Only a pure deletion or insertion has a choice: “aab” made of “ab” may be an a put first or second.
    """
    longer = max(before, after, key=len)
    stop = len(longer) - tail
    if stop - start != abs(len(before) - len(after)) or start == stop:
        return 0
    furthest = 0
    while furthest < start and longer[start - furthest - 1] == longer[stop - furthest - 1]:
        furthest += 1
    deleted = longer is before
    ends = {end for _, end in ranges}
    edges = ends | {begin for begin, _ in ranges}
    choices = {start - edge for edge in edges} | ({stop - edge for edge in edges} if deleted else set())

    def cost(back: int) -> tuple[int, bool, int]:
        first, last = start - back, (stop if deleted else start) - back
        cut = sum(begin < first < end or begin < last < end for begin, end in ranges)
        is_words = not set(longer[start - back : stop - back]) & _NO_WORDS
        return cut, deleted or first not in ends or not is_words, back  # words typed before its markers are a claim's

    return min((back for back in choices | {0} if 0 <= back <= furthest), key=cost)
