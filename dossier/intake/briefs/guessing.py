"""Which forms of markers a brief has: what is clear is always read, of the other forms the one that prevails."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from dossier.intake.briefs.printed import Listed, Printed
from dossier.model.kinds import MarkerForm

_CLEAR = (MarkerForm.BRACKETS, MarkerForm.FOOTNOTES)
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
    """Return what a form has for it; what was flattened only where there is nothing else."""
    return count.markers if form is not MarkerForm.FLATTENED else min(count.markers, 0.5)


def _plausible(form: MarkerForm, count: _Count, listed: Listed) -> bool:
    if not count.markers:
        return False
    if form is MarkerForm.RAISED and not listed.numbers:
        numbers = count.numbers
        return 1 in numbers and len(numbers) > 1 and len(numbers) >= _LEAST_SHARE * max(numbers)
    if form is MarkerForm.PARENTHESES:
        return len(count.numbers) > 1 or len(listed.numbers) == 1
    return True
