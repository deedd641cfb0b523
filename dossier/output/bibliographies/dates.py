"""CSL dates as bibliographies write them."""

from collections.abc import Mapping
from typing import Any


def parts_of(date: Any) -> list[list[int]]:
    """Return a date's numbers, of one day or of the two ends of a span; [] where it is words, or no date."""
    given = date.get("date-parts") if isinstance(date, Mapping) else None
    sides = given if isinstance(given, list) else []
    found = [[part for part in side if isinstance(part, int)] for side in sides if isinstance(side, list)]
    return [side for side in found if side]


def iso(date: Any) -> str:
    """Return a date as ISO 8601 and biblatex write it: `2020-05-03`, `2020/2021`, `1850~`; its words where it has no
    numbers.
    """
    sides = ["-".join([_year(side[0]), *(f"{part:02}" for part in side[1:])]) for side in parts_of(date)]
    if sides:
        return "/".join(sides) + ("~" if date.get("circa") else "")
    return words_of(date)


def slashes(date: Any) -> str:
    """Return a date as RIS writes it: `2020/05/03/`, `2020///`; its words where it has no numbers."""
    sides = parts_of(date)
    if not sides:
        return words_of(date)
    year, *rest = sides[0]
    rest_written = [f"{part:02}" for part in rest] + [""] * (2 - len(rest))
    return "/".join([_year(year), *rest_written, ""])


def words_of(date: Any) -> str:
    """Return the words of a date that has no numbers."""
    if not isinstance(date, Mapping):
        return ""
    return next((str(date[name]) for name in ("literal", "raw") if isinstance(date.get(name), str)), "")


def _year(year: int) -> str:
    return f"-{-year:04}" if year < 0 else f"{year:04}"
