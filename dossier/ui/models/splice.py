"""What turns one list of keys into another: one stretch taken out, one put in, the rest untouched."""

from collections.abc import Sequence


def splice(old: Sequence[str], new: Sequence[str]) -> tuple[int, int, int]:
    """Return (first, removed, inserted): `old` without `removed` keys from `first` on and with `inserted` keys of
    `new` there is `new`.
    """
    shorter = min(len(old), len(new))
    first = 0
    while first < shorter and old[first] == new[first]:
        first += 1
    same = 0
    while same < shorter - first and old[-1 - same] == new[-1 - same]:
        same += 1
    return first, len(old) - same - first, len(new) - same - first
