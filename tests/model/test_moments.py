from datetime import UTC, datetime, timedelta, timezone

from dossier.model.moments import now, stored


def test_a_moment_is_kept_in_utc_to_the_second():
    east = timezone(timedelta(hours=5, minutes=30))
    assert stored(datetime(2026, 3, 1, 2, 15, 9, 999_999, east)) == "2026-02-28T20:45:09Z"


def test_now_lies_between_before_and_after():
    before = datetime.now(UTC).replace(microsecond=0)
    assert before <= datetime.fromisoformat(now()) <= datetime.now(UTC)
