"""Which record is a source that is there already: told by DOI, ISBN, address, or title and year. Pure."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from dossier.model.rows import Csl
from dossier.services.matching import is_like
from dossier.text.normalise import normalise


class Sign(StrEnum):
    """What tells that two records are of one work."""

    DOI = "doi"
    ISBN = "isbn"
    ADDRESS = "address"
    TITLE = "title"  # with the year


class Merge(StrEnum):
    """What becomes of a record whose work is there already. FILL overwrites nothing."""

    FILL = "fill"  # only fields that the source has not are taken over
    KEEP = "keep"  # the source stays as it is
    REPLACE = "replace"  # fields of the record take the place of the source's
    BOTH = "both"  # it becomes a further source


_WORD = re.compile(r"[^\W_]+")
_SCHEME = re.compile(r"^(?:https?://)?(?:www\.)?", re.IGNORECASE)
_DOI = re.compile(r"10\.\d{4,9}/\S+")
_PARTS = frozenset({"chapter", "paper-conference", "entry-encyclopedia", "entry-dictionary", "entry"})
_TELLING = 3  # words of a title that is met by no chance
_SHORTEST_ADDRESS = 8  # code points: `a.org/b1`
_NOT_MERGED = frozenset({"id", "citation-number", "citation-key", "citation-label"})  # names in another program's list
_SAYS_NOTHING = frozenset({"", "document"})


@dataclass(frozen=True, slots=True)
class Twin:
    """The record that another is of the same work as, by its index, and what tells so."""

    index: int
    sign: Sign


class Known:
    """Records that others are compared with, found by what tells them."""

    def __init__(self, records: Iterable[Csl] = ()) -> None:
        self.records: list[Csl] = []
        self._by_key: dict[tuple[Sign, str], list[int]] = {}
        for record in records:
            self.add(record)

    def add(self, record: Csl) -> None:
        """Take one more record into account."""
        for key in keys_of(record):
            self._by_key.setdefault(key, []).append(len(self.records))
        self.records.append(record)

    def twin_of(self, record: Csl) -> Twin | None:
        """Return the first known record that is of the same work; None where there is none."""
        for sign, key in keys_of(record):
            for index in self._by_key.get((sign, key), ()):
                if _agree(sign, self.records[index], record):
                    return Twin(index, sign)
        return None


def keys_of(csl: Csl) -> list[tuple[Sign, str]]:
    """Return what a record can be found by, the surest first."""
    keys = [
        (Sign.DOI, _doi(csl)),
        *((Sign.ISBN, isbn) for isbn in _isbns(_text(csl, "ISBN"))),
        (Sign.ADDRESS, _address(_text(csl, "URL"))),
        (Sign.TITLE, plain_title(csl)),
    ]
    return [key for key in keys if key[1]]


def _agree(sign: Sign, one: Csl, other: Csl) -> bool:
    """Whether nothing speaks against two records that share a sign being of one work."""
    titles = [plain_title(csl) for csl in (one, other)]
    if sign is Sign.TITLE:
        return _same_year(one, other, long=len(titles[0].split()) >= _TELLING)
    if sign is Sign.ISBN and (one.get("type") in _PARTS) != (other.get("type") in _PARTS):
        return False  # a chapter bears the number of its book
    if sign is Sign.DOI or not all(titles):
        return True
    return titles[0] == titles[1] or is_like(one, other)


def _same_year(one: Csl, other: Csl, *, long: bool) -> bool:
    years = [year_of(csl) for csl in (one, other)]
    if all(years):
        return years[0] == years[1]
    return long  # a long title without a year on one side is the same work; a short one may be any


def merged(ours: Csl, theirs: Csl, merge: Merge) -> dict[str, Any]:
    """Return the record that a source has after `theirs` was merged into it."""
    if merge in (Merge.KEEP, Merge.BOTH):
        return dict(ours)
    new = {name: value for name, value in theirs.items() if name not in _NOT_MERGED and value not in ("", [], None)}
    if new.get("type") in _SAYS_NOTHING:
        new.pop("type", None)
    if merge is Merge.REPLACE:
        return {**ours, **new}
    kept = {name: value for name, value in ours.items() if value not in ("", [], None)}
    if kept.get("type") in _SAYS_NOTHING and "type" in new:
        kept.pop("type", None)
    return {**new, **kept}


def plain_title(csl: Csl) -> str:
    """Return the words of a record's title in small letters, with single spaces between them."""
    return " ".join(_WORD.findall(normalise(_text(csl, "title"), fold_case=True).text))


def year_of(csl: Csl) -> str:
    """Return the year of a record; '' where it has none."""
    issued = csl.get("issued")
    parts = issued.get("date-parts") if isinstance(issued, Mapping) else None
    if isinstance(parts, Sequence) and parts and isinstance(parts[0], Sequence) and parts[0]:
        return str(parts[0][0])
    words = str(issued.get("literal") or issued.get("raw") or "") if isinstance(issued, Mapping) else ""
    found = re.search(r"\b(1[5-9]|20)\d\d\b", words)
    return found[0] if found else ""


def _text(csl: Csl, name: str) -> str:
    value = csl.get(name)
    return value.strip() if isinstance(value, str) else ""


def _doi(csl: Csl) -> str:
    found = _DOI.search(_text(csl, "DOI").lower()) or _DOI.search(_text(csl, "URL").lower())
    return found[0].rstrip(".,;)") if found else ""


def _isbns(text: str) -> list[str]:
    """Return the ISBNs of a field with thirteen digits each, so that both forms of one are alike."""
    found = []
    for part in re.split(r"[,;/\s](?=\s*97[89]|\s*\d{9}[\dXx]\b)", text):
        digits = re.sub(r"[^0-9Xx]", "", part).upper()
        if len(digits) == 10:
            digits = _thirteen(digits)
        if len(digits) == 13:
            found.append(digits)
    return found


def _thirteen(ten: str) -> str:
    body = "978" + ten[:9]
    if not body.isdecimal():
        return ""
    total = sum(int(digit) * (3 if i % 2 else 1) for i, digit in enumerate(body))
    return body + str(-total % 10)


def _address(address: str) -> str:
    address = _SCHEME.sub("", address.partition("#")[0]).rstrip("/").lower()
    return address if len(address) >= _SHORTEST_ADDRESS else ""
