"""Anchors found again in a text that has changed, and never on another passage: in doubt they stay unplaced.

A place is known by its words and by what stands around them. Words that stand elsewhere, or words like them, count
only where the surroundings are the old ones too.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from dossier.model.anchor import CONTEXT, Anchor, anchor_at
from dossier.model.kinds import Placing
from dossier.text.normalise import Normalised, normalise
from dossier.text.quotes import SHORTEST_APPROXIMATE, best_words

Found = tuple[Placing, Anchor | None]

_LARGEST_BUDGET = 256  # edits
_LEAST_KEPT = 0.85  # of the quote's characters, in one piece of text
_ALIKE, _SAME = 0.7, 0.9  # of a context; unlike texts reach about 0.45
_SHORTEST_CONTEXT = 4  # code points; less says nothing
_MOST_HITS = 2_000  # of a quote that is everywhere; those nearest to the old place are looked at
_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class _Sides:
    """How alike what stands before and after a place is to what stood there, 0 to 1; None where nothing is known."""

    before: float | None
    after: float | None

    @property
    def known(self) -> list[float]:
        return [side for side in (self.before, self.after) if side is not None]


class Places:
    """A text in which anchors are found again, one or a thousand: it is normalised once."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def normal(self) -> Normalised:
        return normalise(self.text)

    def find(self, anchor: Anchor) -> Found:
        """Return how and where `anchor` stands in the text now; (`unplaced`, None) where it cannot be told.

        An anchor found in another place has no page and no rectangles: they were those of the old one.
        """
        text = self.text
        if not anchor.exact.strip():
            return Placing.UNPLACED, None
        if text[anchor.start : anchor.end] == anchor.exact and _stays(anchor, text):
            return Placing.EXACT, anchor
        moved = _best_exact(anchor, text)
        if moved is not None:
            return Placing.MOVED, anchor_at(text, moved, moved + len(anchor.exact))
        changed = _best_normalised(anchor, text, self.normal) or _best_approximate(anchor, text, self.normal)
        if changed is not None:
            return Placing.CHANGED, anchor_at(text, *changed)
        return Placing.UNPLACED, None


def find_again(anchor: Anchor, text: str) -> Found:
    """Return how and where one anchor stands in `text` now, as `Places.find` does."""
    return Places(text).find(anchor)


def _stays(anchor: Anchor, text: str) -> bool:
    known = _sides(anchor, text, anchor.start, anchor.end).known
    return not known or max(known) >= _ALIKE


def _best_exact(anchor: Anchor, text: str) -> int | None:
    """Return where the anchor's words stand in their old surroundings, else None."""
    hits = sorted(_occurrences(anchor.exact, text), key=lambda hit: abs(hit - anchor.start))[:_MOST_HITS]
    return _chosen(anchor, text, [(hit, hit + len(anchor.exact)) for hit in hits])


def _best_normalised(anchor: Anchor, text: str, normal: Normalised) -> tuple[int, int] | None:
    """Return where the anchor's words stand with other typography, else None."""
    quote = normalise(anchor.exact).text.strip()
    if not quote:
        return None
    spans = [normal.span(hit, hit + len(quote)) for hit in _occurrences(quote, normal.text)]
    spans = sorted(spans, key=lambda span: abs(span[0] - anchor.start))[:_MOST_HITS]
    start = _chosen(anchor, text, spans)
    return next((span for span in spans if span[0] == start), None)


def _occurrences(quote: str, text: str) -> Iterator[int]:
    at = text.find(quote)
    while at >= 0:
        yield at
        at = text.find(quote, at + 1)


def _chosen(anchor: Anchor, text: str, spans: list[tuple[int, int]]) -> int | None:
    """Return the start of the place whose surroundings are the old ones; of several the best, then the nearest."""
    best: tuple[float, int] | None = None
    for start, end in spans:
        known = _sides(anchor, text, start, end).known
        if not known:
            if len(spans) > 1:
                return None
        elif not _is_supported(known, len(anchor.exact)):
            continue
        score = (sum(known), -abs(start - anchor.start))
        if best is None or score > best:
            best, chosen = score, start
    return chosen if best is not None else None


def _is_supported(known: list[float], length: int) -> bool:
    """Whether surroundings are the old ones: on both sides, or beyond doubt on one; for short words on both."""
    if min(known) >= _ALIKE:
        return len(known) == 2 or length >= SHORTEST_APPROXIMATE or max(known) >= _SAME
    return max(known) >= _SAME and length >= SHORTEST_APPROXIMATE


def _best_approximate(anchor: Anchor, text: str, normal: Normalised) -> tuple[int, int] | None:
    """Return the place between the old surroundings whose words are like the anchor's, else None."""
    from rapidfuzz.distance import LCSseq, Levenshtein

    quote = normalise(anchor.exact).text.strip()
    if len(quote) < SHORTEST_APPROXIMATE:
        return None
    budget = min(_LARGEST_BUDGET, len(quote) // 5)
    best: tuple[int, int] | None = None
    fewest = budget + 1
    for start, end in _candidates(anchor, quote, normal):
        found = normal.text[start:end]
        edits = Levenshtein.distance(quote, found, score_cutoff=fewest)
        if edits >= fewest or LCSseq.similarity(quote, found) < _LEAST_KEPT * len(quote):
            continue
        span = normal.span(start, end)
        if _stands_between_old_surroundings(anchor, text, *span):
            best, fewest = span, edits
    return best


def _candidates(anchor: Anchor, quote: str, normal: Normalised) -> Iterator[tuple[int, int]]:
    """Yield ranges of the normalised text that may be the anchor's: between its context, near its place, anywhere."""
    from rapidfuzz.fuzz import partial_ratio_alignment

    text = normal.text
    prefix, suffix = normalise(anchor.prefix).text, normalise(anchor.suffix).text
    near = normal.position(anchor.start)
    reach = len(quote) + 4 * CONTEXT
    regions = [(max(0, near - reach), near + len(quote) + reach), (0, len(text))]
    for context, before, after in ((prefix, 0, reach), (suffix, reach, 0)):
        if len(context) >= _SHORTEST_CONTEXT:
            for hit in sorted(_occurrences(context, text), key=lambda at: abs(at - near))[:8]:
                regions.insert(0, (max(0, hit - before), hit + len(context) + after))
    for start, end in regions:
        part = text[start:end]
        first = part.find(prefix) if prefix else -1
        last = part.find(suffix, first + len(prefix)) if first >= 0 and suffix else -1
        if last >= 0:
            inside = part[first + len(prefix) : last]
            begin = start + first + len(prefix) + len(inside) - len(inside.lstrip())
            yield begin, begin + len(inside.strip())
        found = partial_ratio_alignment(quote, part, score_cutoff=60) if len(part) >= len(quote) // 2 else None
        if found is not None:
            yield best_words(quote, text, start + found.dest_start, start + found.dest_end)


def _stands_between_old_surroundings(anchor: Anchor, text: str, start: int, end: int) -> bool:
    """Whether changed words are the anchor's: both surroundings are the old ones, with the same numbers in them.

    A near twin next door is told by standing, word for word, in the old surroundings itself.
    """
    sides = _sides(anchor, text, start, end)
    if not sides.known or min(sides.known) < _ALIKE or (len(sides.known) < 2 and max(sides.known) < _SAME):
        return False
    before, after = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
    if _numbers(anchor.prefix, cut_first=True) != _numbers(before, cut_first=True):
        return False
    if _numbers(anchor.suffix) != _numbers(after):
        return False
    found = normalise(text[start:end]).text.strip()
    following = normalise(anchor.suffix).text.strip()
    preceding = normalise(anchor.prefix).text.strip()
    next_door = min(len(found), len(following), CONTEXT // 2)
    last_door = min(len(found), len(preceding), CONTEXT // 2)
    is_next = next_door >= SHORTEST_APPROXIMATE and found[:next_door] == following.lstrip(" .;,")[:next_door]
    is_last = last_door >= SHORTEST_APPROXIMATE and found[-last_door:] == preceding[-last_door:]
    return not (is_next or is_last)


def _numbers(context: str, cut_first: bool = False) -> list[str]:
    """Return the numbers of a context, without one that may be cut at its outer edge."""
    found = list(_NUMBER.finditer(context))
    if cut_first:
        return [match[0] for match in found if match.start() > 0]
    return [match[0] for match in found if match.end() < len(context)]


def _sides(anchor: Anchor, text: str, start: int, end: int) -> _Sides:
    before = normalise(text[max(0, start - len(anchor.prefix)) : start]).text
    after = normalise(text[end : end + len(anchor.suffix)]).text
    prefix, suffix = normalise(anchor.prefix).text, normalise(anchor.suffix).text
    return _Sides(_likeness(prefix[::-1], before[::-1]), _likeness(suffix, after))


def _likeness(old: str, new: str) -> float | None:
    """Return how alike two contexts are, both read away from the place; None where the old one is too short."""
    from rapidfuzz.fuzz import ratio

    if len(old.strip()) < _SHORTEST_CONTEXT:
        return None
    touching = 0
    for a, b in zip(old, new, strict=False):
        if a != b:
            break
        touching += 1
    half = min(CONTEXT // 2, len(old))
    return max(ratio(old, new) / 100, _ALIKE if touching >= half else 0.0)
