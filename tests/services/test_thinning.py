"""Of many backups the newest, one a day, one a week and one a month are kept, and no more than there is room for."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from dossier.services.thinning import DAYS, MONTHS, NEWEST, ROOM, WEEKS, kept

NOW = datetime(2026, 11, 26, 5, 0, tzinfo=UTC)
AGES = st.lists(st.integers(-10_000, 60 * 24 * 800), max_size=120)  # minutes


def ages(*minutes: int) -> list[datetime]:
    return [NOW - timedelta(minutes=age) for age in minutes]


@given(AGES)
def test_the_newest_are_kept_and_there_is_a_most(minutes: list[int]) -> None:
    times = ages(*minutes)
    keep = kept(times, [1] * len(times), NOW)
    newest = sorted(times, reverse=True)[:NEWEST]
    assert sorted((times[index] for index in keep), reverse=True)[: len(newest)] == newest
    most = NEWEST + (DAYS + 1) + (WEEKS + 1) + (MONTHS + 2)
    assert sum(times[index] <= NOW for index in keep) <= most
    assert sum(times[index] > NOW for index in keep) <= most


@given(AGES)
def test_thinning_what_was_thinned_removes_nothing(minutes: list[int]) -> None:
    times = ages(*minutes)
    left = [times[index] for index in sorted(kept(times, [1] * len(times), NOW))]
    assert len(kept(left, [1] * len(left), NOW)) == len(left)


def test_a_year_of_daily_backups() -> None:
    times = [NOW - timedelta(days=day) for day in range(365)]
    keep = kept(times, [1] * 365, NOW)
    days_kept = sorted(keep)
    assert days_kept[: DAYS + 1] == list(range(DAYS + 1))
    assert 30 < len(keep) < 45
    assert max(keep) > 330, "something of a year ago is there"


def test_large_ones_of_long_ago_give_way() -> None:
    times = [NOW - timedelta(days=day) for day in range(20)]
    keep = kept(times, [ROOM // 2] * 20, NOW)
    assert keep == set(range(NEWEST + 2))


def test_a_clock_that_was_ahead_costs_nothing_of_today() -> None:
    ahead = [NOW + timedelta(days=3650, minutes=minute) for minute in range(20)]
    today = [NOW - timedelta(minutes=minute) for minute in range(3)]
    keep = kept(ahead + today, [1] * 23, NOW)
    assert keep >= {20, 21, 22}, "those of today"
    assert len(keep) < 2 * NEWEST


def test_a_clock_that_is_behind_or_ahead_costs_no_backup() -> None:
    """An empty battery sets it to 2000, a slip of the hand to 2040; a year without a backup looks the same."""
    times = [NOW - timedelta(days=day) for day in range(365)]
    daily = kept(times, [1] * 365, NOW)
    for now in (datetime(2000, 1, 1, tzinfo=UTC), datetime(2040, 1, 1, tzinfo=UTC)):
        keep = kept([now, *times], [1] * 366, now)
        assert 0 in keep, "the one just made"
        assert len({index - 1 for index in keep if index} & daily) >= len(daily) - 3
