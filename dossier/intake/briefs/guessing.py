"""Which forms of markers a brief has: what is clear is always read, of the other forms the one that prevails."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from dossier.intake.briefs.printed import Listed, Piece, Printed
from dossier.model.kinds import MarkerForm

_CLEAR = (MarkerForm.BRACKETS, MarkerForm.FOOTNOTES)
_LEAST_CITED = 0.25  # of the listed sources that numbers in parentheses must cite
_LEAST_FLATTENED = 0.1  # of the listed sources that numbers glued to words must cite
_MOST_SKIPPED = 3
_CERTAIN, _WEAK, _FILLS = 6, 3, 2  # what a number counts in a row of rising ones
_LEAST_SHARE = 0.6  # of the numbers up to the largest that raised ones without a list must have


@dataclass(slots=True)
class _Count:
    """How many markers have a form, and their numbers."""

    markers: int = 0
    numbers: set[int] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Guess:
    """The forms that are read, the one that prevails (None without markers), and how many of others are left."""

    forms: frozenset[MarkerForm]
    prevailing: MarkerForm | None
    left: dict[MarkerForm, int]


def guess_forms(printed: Iterable[Printed], listed: Listed) -> Guess:
    """Return which forms of markers are read, by what was found in the whole brief."""
    counts = {form: _Count() for form in MarkerForm}
    for each in printed:
        if each.weak and listed.form is None:
            continue
        counts[each.form].markers += 1
        counts[each.form].numbers.update(piece.number for piece in each.pieces)
    clear = sum(counts[form].markers for form in _CLEAR)
    others = [form for form in MarkerForm if form not in _CLEAR and _plausible(form, counts[form], listed)]
    best = max(others, key=lambda form: _weight(form, counts[form]), default=None)
    if best is None or _weight(best, counts[best]) <= clear:
        forms = frozenset(_CLEAR)
        prevailing = max(_CLEAR, key=lambda form: counts[form].markers) if clear else None
        if MarkerForm.RAISED in others and _also_raised(counts[MarkerForm.RAISED], listed):
            forms |= {MarkerForm.RAISED}
    else:
        forms, prevailing = frozenset({best}), best
        if listed.numbered and counts[MarkerForm.BRACKETS].numbers <= set(listed.numbers):
            forms |= {MarkerForm.BRACKETS}
        if counts[MarkerForm.FOOTNOTES].numbers <= set(listed.labels.values()):
            forms |= {MarkerForm.FOOTNOTES}
    return Guess(forms, prevailing, {form: counts[form].markers for form in others if form not in forms})


def _also_raised(count: _Count, listed: Listed) -> bool:
    """Whether raised numbers are read beside those that the file links to its list: each is that of a listed source.

    A page links some of its raised numbers, and prints `6, 7` or `3-5` without links.
    """
    return bool(listed.notes) and listed.numbered and count.numbers <= set(listed.numbers)


def _weight(form: MarkerForm, count: _Count) -> float:
    """Return what a form has for it. Where other numbers look alike, it is how many sources are cited that counts."""
    if form is MarkerForm.FLATTENED:
        return len(count.numbers) / 2
    return len(count.numbers) if form is MarkerForm.PARENTHESES else count.markers


def _plausible(form: MarkerForm, count: _Count, listed: Listed) -> bool:
    if not count.markers:
        return False
    numbers = count.numbers
    if form is MarkerForm.RAISED and not listed.numbers:
        return 1 in numbers and len(numbers) > 1 and len(numbers) >= _LEAST_SHARE * max(numbers)
    if form is MarkerForm.FLATTENED:
        return len(numbers) >= _LEAST_FLATTENED * len(listed.numbers)
    if form is MarkerForm.PARENTHESES:
        return len(numbers) >= max(min(2, len(listed.numbers)), _LEAST_CITED * len(listed.numbers))
    return True


def two_in_a_row(printed: Iterable[Printed]) -> Iterator[Printed]:
    """Yield the markers of a brief, in order; `plays.34` once was 3 and 4 where 3 is the next new number, and 34 far
    from it.
    """
    highest = 0
    for each in printed:
        if each.form is MarkerForm.FLATTENED and len(each.pieces) == 1:
            pieces = _as_two(each.pieces[0])
            if pieces and pieces[0].number == highest + 1 and each.pieces[0].number > highest + _MOST_SKIPPED:
                each = replace(each, pieces=pieces)
        if not each.weak:
            highest = max(highest, *(piece.number for piece in each.pieces))
        yield each


def _as_two(piece: Piece) -> tuple[Piece, ...]:
    """Return the two numbers, one after the other, whose digits are those of one; () where they are none."""
    digits = str(piece.number)
    for width in (1, 2):
        first, second = digits[:width], digits[width:]
        if second and second == str(int(first) + 1) and piece.end - piece.start == len(digits):
            edge = piece.start + width
            return Piece(int(first), piece.start, edge), Piece(int(second), edge, piece.end)
    return ()


def in_sequence(printed: Sequence[Printed]) -> set[int]:
    """Return which of the markers of a brief, in order, are weak and none: their number is not the next new one.

    New numbers rise from marker to marker: of all rows that rise, the one with the most in it (certain ones count
    more) tells which number is next at each place. A weak one must be in it, and not far above the one before.
    """
    row = _rising(printed)
    refused = {i for i, each in enumerate(printed) if each.weak}
    for at, (i, number) in enumerate(row):
        before = row[at - 1][1] if at else 0
        after = row[at + 1][1] if at + 1 < len(row) else None
        most = 1 if printed[i].fills else _MOST_SKIPPED
        if number <= before + most and not (printed[i].fills and after is not None and after > number + 1):
            refused.discard(i)
    return refused


def _rising(printed: Sequence[Printed]) -> list[tuple[int, int]]:
    """Return the row of rising numbers that has the most weight, each with its place in `printed`."""
    best = _Best(max((piece.number for each in printed for piece in each.pieces), default=0))
    weights: list[int] = []
    before: list[int] = []
    elements: list[tuple[int, int]] = []
    for i, each in enumerate(printed):
        for piece in each.pieces:
            weight, previous = best.below(piece.number)
            weights.append(weight + (_FILLS if each.fills else _WEAK if each.weak else _CERTAIN))
            before.append(previous)
            best.put(piece.number, weights[-1], len(elements))
            elements.append((i, piece.number))
    at = best.below(best.highest + 1)[1]
    row: list[tuple[int, int]] = []
    while at >= 0:
        row.append(elements[at])
        at = before[at]
    return row[::-1]


class _Best:
    """The heaviest row that ends below a number, as a tree of sums (Fenwick): briefs may have thousands of markers."""

    def __init__(self, highest: int) -> None:
        self.highest = highest
        self._held: list[tuple[int, int]] = [(0, -1)] * (highest + 1)

    def below(self, number: int) -> tuple[int, int]:
        """Return the weight of the heaviest row that ends below `number`, and its last element; (0, -1) for none."""
        found = (0, -1)
        at = number - 1
        while at > 0:
            if self._held[at][0] > found[0]:
                found = self._held[at]
            at -= at & -at
        return found

    def put(self, number: int, weight: int, element: int) -> None:
        while number <= self.highest:
            if weight > self._held[number][0]:
                self._held[number] = (weight, element)
            number += number & -number
