"""What stands before and after a place, compared with what stood there: how much it says that this is the place."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dossier.model.anchor import CONTEXT, Anchor
from dossier.text.quotes import SHORTEST_APPROXIMATE

ALIKE, SAME = 0.7, 0.9  # likeness of a context; unlike texts reach about 0.45
NEAR = CONTEXT // 2  # code points; as many that touch a place unchanged say as much as a whole context that is alike
_ENOUGH = 60  # code points of words and what touches them, so many that no other place has them by chance
SHORTEST_KNOWN = 4  # code points; a shorter context says nothing
NUMBER = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Side:
    """How alike one context is to what it was, 0 to 1, and how many code points that touch the place are the same.

    `length` is how long the context was; `whole` says that all of it is the same, and the text ends there as it did.
    `is_at_end` says that the text ends with it now.
    """

    likeness: float
    touching: int
    length: int
    whole: bool
    is_at_end: bool = False

    @property
    def is_strong(self) -> bool:
        return self.whole or self.touching >= NEAR or (self.likeness >= SAME and self.length >= NEAR)

    @property
    def is_alike(self) -> bool:
        return self.is_strong or self.likeness >= ALIKE


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Both contexts of a place, normalised; `before` and `after` are None where too little is known of what stood."""

    before: Side | None
    after: Side | None

    @property
    def known(self) -> list[Side]:
        return [side for side in (self.before, self.after) if side is not None]

    @property
    def score(self) -> float:
        return sum(side.likeness for side in self.known)

    @property
    def agree(self) -> bool:
        """Whether both are alike, and one of them beyond doubt; with one alone known, that one."""
        return bool(self.known) and all(s.is_alike for s in self.known) and any(s.is_strong for s in self.known)

    @property
    def are_whole(self) -> bool:
        """Whether nothing in them has changed; one that an end of the text cut short may be longer now."""
        return any(side.whole for side in self.known) and all(s.touching == s.length for s in self.known)

    @property
    def touch(self) -> bool:
        """Whether what touches the place is the same on all sides that are known."""
        return bool(self.known) and all(side.whole or side.touching >= NEAR for side in self.known)

    def agree_on_one(self, length: int) -> bool:
        """Whether one side is the same, all of it, or for words of that `length` in code points what touches them.

        It is enough only where no other place has it too.
        """
        return any(side.whole or (side.touching >= NEAR and length + side.touching >= _ENOUGH) for side in self.known)


@dataclass(frozen=True, slots=True)
class Sought:
    """An anchor, normalised: its words without white space around them, its contexts, where about it stood."""

    anchor: Anchor
    words: str
    prefix: str
    suffix: str
    near: int

    def around(self, text: str, start: int, end: int) -> Surroundings:
        """Compare what stands around a place of a normalised text with what stood around the anchor."""
        return surroundings(self.prefix, self.suffix, text, start, end)


def surroundings(prefix: str, suffix: str, text: str, start: int, end: int) -> Surroundings:
    """Compare the contexts of `start` to `end` of a normalised text with what they were, normalised too."""
    before = text[max(0, start - len(prefix)) : start]
    first, last = start - len(prefix) <= 0, end + len(suffix) >= len(text)
    return Surroundings(_side(prefix[::-1], before[::-1], first), _side(suffix, text[end : end + len(suffix)], last))


def contexts(text: str, start: int, end: int) -> tuple[str, str]:
    """Return what stands before and after a place, as far as an anchor keeps it."""
    return text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]


def alike(before: str, after: str, old_before: str, old_after: str) -> float:
    """Return how alike two pairs of contexts are, 0 to 2; text where the other one ends there counts as unlike."""
    from rapidfuzz.fuzz import ratio

    return (ratio(before, old_before) + ratio(after, old_after)) / 100


def same_numbers(old_prefix: str, old_suffix: str, before: str, after: str) -> bool:
    """Whether two pairs of contexts have the same numbers; one that may be cut at an outer edge does not count."""
    return list(_inner(old_prefix[::-1])) == list(_inner(before[::-1])) and list(_inner(old_suffix)) == list(
        _inner(after)
    )


def occurrences(words: str, text: str) -> Iterator[int]:
    """Yield where `words` stand in `text`, also where they overlap; nowhere without words."""
    at = text.find(words) if words else -1
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def touching(before: str, words: str, after: str, text: str) -> Iterator[int]:
    """Yield where words stand in a text that touch there what is before or after them here."""
    near = before[-NEAR:]
    for at in occurrences(near + words, text):
        yield at + len(near)
    yield from occurrences(words + after[:NEAR], text)


def standing(sought: Sought, text: str) -> set[int]:
    """Return where an anchor's words stand in a normalised text; short ones only where they touch what they touched."""
    words, before, after = sought.words, sought.prefix[-NEAR:], sought.suffix[:NEAR]
    if len(words) >= SHORTEST_APPROXIMATE or not (before or after):
        return set(occurrences(words, text))
    found = {at + len(before) for at in occurrences(before + words, text)} if before else set()
    return found | (set(occurrences(words + after, text)) if after else set())


def tells(side: str, own: str, twin: str) -> bool:
    """Whether a context is the anchor's own as it was, and unlike that of another place with the same words."""
    from rapidfuzz.fuzz import ratio

    return side == own and len(own) >= NEAR and ratio(own, twin) < ALIKE * 100


def count(words: str, text: str) -> int:
    """Return in how many places `words` stand in `text`, also where they overlap."""
    return sum(1 for _ in occurrences(words, text))


def _inner(context: str) -> Iterator[str]:
    for match in NUMBER.finditer(context):
        if match.end() < len(context):
            yield match[0]


def _side(old: str, new: str, at_end: bool) -> Side | None:
    """Compare two contexts, both read away from the place; None where the old one is too short to say anything.

    `at_end` says that the new one reaches to an end of the text, as an old one that is short did.
    """
    from rapidfuzz.fuzz import ratio

    if len(old.strip()) < SHORTEST_KNOWN:
        return None
    touching = 0
    for a, b in zip(old, new, strict=False):
        if a != b:
            break
        touching += 1
    whole = touching == len(old) and (len(old) >= NEAR or at_end)
    return Side(ratio(old, new) / 100, touching, len(old), whole, at_end)


def shared_ends(before: str, after: str) -> tuple[int, int]:
    """Return how many code points two texts have in common at the beginning and at the end; they may overlap."""
    shared = min(len(before), len(after))
    return _same_from(before, after, shared), _same_from(before[::-1], after[::-1], shared)


def _same_from(one: str, other: str, most: int) -> int:
    """Return how many code points two texts have in common at their beginning, at most `most`; by halving."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
