"""Which backups are kept: many of the last days on which there are any, few of long ago."""

from collections.abc import Callable, Sequence
from datetime import datetime

NEWEST = 5  # kept in any case
DAYS, WEEKS, MONTHS = 14, 12, 24  # of the last that has any and so many before it, the newest of each is kept
ROOM = 4 * 1024**3  # bytes that all together may take, the newest not counted

_NAMES: tuple[tuple[int, Callable[[datetime], object]], ...] = (
    (DAYS, lambda at: at.date()),
    (WEEKS, lambda at: at.isocalendar()[:2]),
    (MONTHS, lambda at: (at.year, at.month)),
)


def kept(times: Sequence[datetime], sizes: Sequence[int], now: datetime, newest: int = NEWEST) -> set[int]:
    """Return which backups to keep, as indexes into `times` (aware) and `sizes` (bytes), given in any order.

    The `newest` are kept in any case. Days are counted, not ages: after a year without a backup, or with a clock that
    is wrong, none goes. Those later than `now` are judged apart: either they were made by a clock that was ahead, and
    must not push out those of today, or the clock is behind now, and they are all there is.
    """
    order = sorted(range(len(times)), key=lambda index: times[index], reverse=True)
    until = [index for index in order if times[index] <= now]
    after = [index for index in order if times[index] > now]
    return _kept(until, times, sizes, newest) | _kept(after, times, sizes, newest)


def _kept(order: Sequence[int], times: Sequence[datetime], sizes: Sequence[int], newest: int) -> set[int]:
    """Return which of `order`, the newest first, to keep."""
    chosen = set(order[:newest])
    for most, name_of in _NAMES:
        named: dict[object, int] = {}
        for index in order:
            named.setdefault(name_of(times[index]), index)
        chosen |= set(list(named.values())[: most + 1])
    return set(order[:newest]) | _that_fit([index for index in order[newest:] if index in chosen], sizes)


def _that_fit(order: Sequence[int], sizes: Sequence[int]) -> set[int]:
    fitting, taken = set(), 0
    for index in order:
        taken += sizes[index]
        if taken > ROOM:
            break
        fitting.add(index)
    return fitting
