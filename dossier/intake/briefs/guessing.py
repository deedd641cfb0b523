"""Which forms of markers a brief has: what is clear is always read, of the other forms the one that prevails."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from dossier.intake.briefs.printed import Listed, Printed
from dossier.model.kinds import MarkerForm

_CLEAR = (MarkerForm.BRACKETS, MarkerForm.FOOTNOTES)
_LEAST_CITED = 0.25  # of the listed sources that numbers in parentheses must cite
_MOST_SKIPPED = 3
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
    else:
        forms, prevailing = frozenset({best}), best
        if listed.numbered and counts[MarkerForm.BRACKETS].numbers <= set(listed.numbers):
            forms |= {MarkerForm.BRACKETS}
        if counts[MarkerForm.FOOTNOTES].numbers <= set(listed.labels.values()):
            forms |= {MarkerForm.FOOTNOTES}
    return Guess(forms, prevailing, {form: counts[form].markers for form in others if form not in forms})


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
    if form is MarkerForm.PARENTHESES:
        return len(numbers) >= max(min(2, len(listed.numbers)), _LEAST_CITED * len(listed.numbers))
    return True


def in_sequence(printed: Sequence[Printed]) -> set[int]:
    """Return which of the markers of a brief, in order, are weak and none: their number is not the next new one.

    It is the next where it is above all before it and below the next new number that is certain.
    """
    ahead: list[int] = []  # the next new number that is certain, for each place
    highest = max((piece.number for each in printed for piece in each.pieces), default=0) + 1
    news = _new_numbers(printed)
    following = highest
    for i in range(len(printed) - 1, -1, -1):
        ahead.append(following)
        following = news.get(i, following)
    ahead.reverse()
    refused: set[int] = set()
    highest = 0
    for i, each in enumerate(printed):
        numbers = [piece.number for piece in each.pieces]
        if each.weak and not highest < numbers[0] <= min(highest + _MOST_SKIPPED, ahead[i] - 1):
            refused.add(i)
        else:
            highest = max(highest, numbers[-1]) if each.weak or i in news else highest
    return refused


def _new_numbers(printed: Sequence[Printed]) -> dict[int, int]:
    """Return, by place, the certain numbers that are above all certain ones before them."""
    found: dict[int, int] = {}
    highest = 0
    for i, each in enumerate(printed):
        number = max(piece.number for piece in each.pieces)
        if not each.weak and number > highest:
            found[i] = min(piece.number for piece in each.pieces if piece.number > highest)
            highest = number
    return found
