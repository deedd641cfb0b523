"""Which backups are kept: many of the last days, few of long ago."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

NEWEST = 5  # kept in any case
DAYS, WEEKS, MONTHS = 14, 12, 24  # of so many, the newest of each is kept
ROOM = 4 * 1024**3  # bytes that all together may take, the newest not counted


def kept(times: Sequence[datetime], sizes: Sequence[int], now: datetime, newest: int = NEWEST) -> set[int]:
    """Return which backups to keep, as indexes into `times` (aware) and `sizes` (bytes), given in any order.

    The `newest` are kept in any case. A time that is later than `now` (the clock was set back) counts as of now.
    """
    order = sorted(range(len(times)), key=lambda index: times[index], reverse=True)
    chosen = set(order[:newest])
    buckets: tuple[tuple[timedelta, Callable[[datetime], object]], ...] = (
        (timedelta(days=DAYS), lambda at: at.date()),
        (timedelta(weeks=WEEKS), lambda at: at.isocalendar()[:2]),
        (timedelta(days=31 * MONTHS), lambda at: (at.year, at.month)),
    )
    for span, name_of in buckets:
        seen = set()
        for index in order:
            at = min(times[index], now)
            if now - at <= span and name_of(at) not in seen:
                seen.add(name_of(at))
                chosen.add(index)
    return set(order[:newest]) | _that_fit([index for index in order[newest:] if index in chosen], sizes)


def _that_fit(order: Sequence[int], sizes: Sequence[int]) -> set[int]:
    fitting, taken = set(), 0
    for index in order:
        taken += sizes[index]
        if taken > ROOM:
            break
        fitting.add(index)
    return fitting
