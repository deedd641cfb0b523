"""Dates as bibliographies write them to CSL dates: a day, a month, a year, a span of two, or words."""

import re
from typing import Any

_NAMES_OF_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec"
MONTHS = {name: number for number, name in enumerate(_NAMES_OF_MONTHS.split(), 1)}
_SIDE = re.compile(r"(-?\d{4,5})(?:-(\d\d))?(?:-(\d\d))?(?:T[\d:.+Z-]*)?([~?%])?$")
_LARGEST_YEAR = 9999

Date = dict[str, Any]


def of_parts(value: Any) -> list[list[int]]:
    """Return CSL's `date-parts` as numbers, one or two of them; [] where they are none."""
    if not isinstance(value, list) or not 1 <= len(value) <= 2:
        return []
    found = []
    for side in value:
        if not isinstance(side, list) or not 1 <= len(side) <= 3:
            return []
        numbers = [_number(part) for part in side]
        while numbers and numbers[-1] in (None, 0):
            numbers.pop()
        known = [number for number in numbers if number is not None]
        if not known or len(known) < len(numbers) or not _is_date(known):
            return []
        found.append(known)
    return found


def of_iso(text: str) -> Date | None:
    """Return a date as biblatex writes it (`2020-05-03`, `2020/2021`, `1850~`); None where it is no such date."""
    sides = [_SIDE.match(side.strip()) for side in text.split("/")] if text.count("/") <= 1 else []
    parts = []
    for side in sides:
        numbers = [int(part) for part in side.groups()[:3] if part is not None] if side else []
        if not numbers or not _is_date(numbers):
            return None
        parts.append(numbers)
    if not parts:
        return None
    circa = any(side is not None and side[4] for side in sides)
    return {"date-parts": parts} | ({"circa": True} if circa else {})


def of_fields(year: str, month: str = "", day: str = "") -> Date | None:
    """Return a date of its parts as BibTeX has them; words where the year is no number; None where there is none."""
    year = year.strip()
    if not year:
        return None
    whole = of_iso(year)
    if whole is None:
        digits = re.fullmatch(r"(-?\d{1,4})", year)
        if digits is None:
            return {"literal": year}
        whole = {"date-parts": [[int(year)]]}
    numbers = [month_number(month), int(day) if day.strip().isdecimal() and len(day.strip()) <= 2 else None]
    if len(whole["date-parts"]) == 1 and len(whole["date-parts"][0]) == 1 and numbers[0]:
        known = [*whole["date-parts"][0], *(number for number in numbers if number)]
        whole["date-parts"] = [known if _is_date(known) else known[:2]]
    return whole


def of_slashes(text: str) -> Date | None:
    """Return a date as RIS writes it, `2020/05/03/spring`; words where it is none."""
    text = text.strip()
    sides = re.fullmatch(r"(-?\d{1,4})(?:[/-](\d{1,2})?)?(?:[/-](\d{1,2})?)?(?:/(.*))?", text)
    if not text:
        return None
    if sides is None:
        return of_iso(text) or {"literal": text}
    numbers = [int(sides[1])]
    for part in (sides[2], sides[3]):
        if not part or not int(part):
            break
        numbers.append(int(part))
    return {"date-parts": [numbers]} if _is_date(numbers) else {"literal": text}


def month_number(text: str) -> int | None:
    """Return the number of a month, given as one or by its English name; None where it is neither."""
    text = text.strip().lower()
    if text.isdecimal() and len(text) <= 2:
        return int(text) if 1 <= int(text) <= 12 else None
    return MONTHS.get(text[:3]) if text[:3].isalpha() else None


def _number(part: Any) -> int | None:
    if isinstance(part, bool):
        return None
    if isinstance(part, int):
        return part
    text = part.strip() if isinstance(part, str) else ""
    return int(text) if re.fullmatch(r"-?\d{1,5}", text, re.ASCII) else None


def _is_date(numbers: list[int]) -> bool:
    if not -_LARGEST_YEAR <= numbers[0] <= _LARGEST_YEAR:
        return False
    return all(1 <= number <= most for number, most in zip(numbers[1:], (24, 31), strict=False))
