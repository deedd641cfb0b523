"""Moments as a dossier keeps them: in UTC, ISO 8601, to the second, as in `2026-11-20T08:15:00Z`."""

from datetime import UTC, datetime


def stored(moment: datetime) -> str:
    """Return an aware moment as it is kept."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def now() -> str:
    """Return the present moment as it is kept."""
    return stored(datetime.now(UTC))
