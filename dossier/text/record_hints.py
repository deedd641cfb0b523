"""What looks wrong in a field of a bibliographic record. A hint, never a refusal: sources are what they are."""

import re
from datetime import date
from urllib.parse import urlsplit

_DOI = re.compile(r"10\.\d{4,9}(?:\.\d+)*/\S+")
_DOI_BEFORE = re.compile(r"^\s*(?:https?://(?:dx\.)?doi\.org/|doi:)\s*", re.IGNORECASE)
_APART = re.compile(r"[\s‐-―-]+")
_EARLIEST = 1450  # of a printed source; earlier ones are told with a year too, but more often mistyped


def bare_doi(value: str) -> str:
    """Return a DOI without the address or the word before it."""
    return _DOI_BEFORE.sub("", value).strip()


def hint_on(field: str, value: str) -> str:
    """Return the code of what looks wrong in `value`, or ''. Fields without a form of their own have no hints."""
    value = value.strip()
    if not value:
        return ""
    match field:
        case "DOI":
            return "" if _DOI.fullmatch(bare_doi(value)) else "doi-shape"
        case "ISBN":
            return _isbn(value)
        case "ISSN":
            return _issn(value)
        case "URL":
            return _address(value)
    return ""


def date_hint(year: str, month: int, day: str, *, today: date | None = None) -> str:
    """Return the code of what looks wrong in a date, known in part or not at all; `month` is 0 for none."""
    latest = (today or date.today()).year + 1
    year, day = year.strip(), day.strip()
    if not year:
        return "year-missing" if month or day else ""
    if not re.fullmatch(r"-?\d{1,6}", year):
        return "year-number"
    if int(year) > latest:
        return "year-future"
    if int(year) < _EARLIEST:
        return "year-early"
    if not day:
        return ""
    if not month:
        return "month-missing"
    try:
        date(int(year), month, int(day))
    except ValueError:
        return "day-none"
    return ""


def _isbn(value: str) -> str:
    digits = _APART.sub("", value).upper().removeprefix("ISBN").lstrip(":")
    if re.fullmatch(r"[0-9]{13}", digits):
        right = sum(int(digit) * (3 if i % 2 else 1) for i, digit in enumerate(digits)) % 10 == 0
    elif re.fullmatch(r"[0-9]{9}[0-9X]", digits):
        right = sum((10 if d == "X" else int(d)) * (10 - i) for i, d in enumerate(digits)) % 11 == 0
    else:
        return "isbn-length"
    return "" if right else "isbn-check"


def _issn(value: str) -> str:
    digits = _APART.sub("", value).upper()
    if not re.fullmatch(r"[0-9]{7}[0-9X]", digits):
        return "issn-length"
    right = sum((10 if d == "X" else int(d)) * (8 - i) for i, d in enumerate(digits)) % 11 == 0
    return "" if right else "issn-check"


def _address(value: str) -> str:
    try:
        parts = urlsplit(value)
    except ValueError:
        return "address-form"
    if parts.scheme.lower() not in ("http", "https"):
        return "address-scheme"
    return "address-form" if not parts.hostname or " " in value else ""
