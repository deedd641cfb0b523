"""Sources by author and year, for briefs that cite `(Author 2020)`."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from dossier.text.stopwords import word_set

_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_YEAR = re.compile(r"\b((?:1[5-9]|20)\d\d)([a-z])?(?![\w-])|\b(n\.\s?d\.|s\.\s?[df]\.|o\.\s?J\.)")

_SMALL = word_set("""
    a an the of for in on and or et al von van der den de du la le les el los las y und für des da do dos di e
    zu
""")
_ET_AL = re.compile(
    r",?\s*(?:\bet\s+al\b\.?|\band\s+others\b|\bet\s+autres\b|\by\s+otros\b|\bu\.\s?a\.|\bund\s+andere\b|وآخرون|等人?)"
)
_AND = re.compile(r"\s*(?:[,،，、&;/＆]|\b(?:and|et|y|e|und|with)\b|\sو|和|与|及)\s*")
NO_DATE = "n.d."


@dataclass(slots=True)
class Works:
    """Numbers of sources by a word of their author and their year, and the words of each one's author."""

    by_name: dict[tuple[str, str], list[int]] = field(default_factory=dict)
    names: dict[int, list[str]] = field(default_factory=dict)

    def add(self, number: int, entry: str, record: Mapping[str, Any]) -> None:
        """Take an entry of the list of sources."""
        author = " ".join(name.get("literal", "") for name in record.get("author", ())) or _before_year(entry)
        words = folded_words(author)
        if not words:
            return
        self.names[number] = words
        capitals = "".join(word[0] for word in _WORD.findall(author) if word[0].isupper()).casefold()
        keys = {word for word in words if word not in _SMALL}
        keys |= {capitals} if len(capitals) > 2 else set()
        for year in years_of(entry, record):
            for key in keys:
                self.by_name.setdefault((key, year), []).append(number)

    def find(self, authors: str, year: str) -> tuple[list[int], bool]:
        """Return the sources by `authors` of `year` (`2020`, `2020a`), best first, and whether the first is certain."""
        shortened = _ET_AL.sub("", authors)
        names = [folded_words(name) for name in _AND.split(shortened) if name.strip()]
        if not names or not names[0]:
            return [], True
        found = self._by(names[0], year)
        plain, letter = (year[:-1], year[-1]) if year[:-1].isdecimal() and year[-1].isalpha() else (year, "")
        if not found and letter:  # the list prints no letters: the order tells
            alike = self._by(names[0], plain)
            place = ord(letter) - ord("a")
            return (alike[place : place + 1] or alike[:1], False)
        if len(found) > 1:
            others = [word for name in names[1:] for word in name]
            several = bool(others) or shortened != authors
            found.sort(key=lambda number: self._distance(number, names[0], others, several))
            best, second = (self._distance(number, names[0], others, several) for number in found[:2])
            return found, best < second
        return found, True

    def _by(self, words: list[str], year: str) -> list[int]:
        """Return the sources whose author has all these words, in the order of their numbers."""
        keys = [word for word in words if word not in _SMALL] or words
        found = self.by_name.get((keys[0], year), [])
        for key in keys[1:]:
            others = set(self.by_name.get((key, year), []))
            found = [number for number in found if number in others]
        return sorted(set(found))

    def _distance(self, number: int, first: list[str], others: list[str], several: bool) -> tuple[int, int, int]:
        names = self.names[number]
        leads = names[: len(first)] == first or names[-len(first) :] == first
        missing = sum(word not in names for word in others)
        extra = len(names) - len(first) - len(others)
        return (missing, not leads, -min(extra, 3) if several and not others else extra)


def folded_words(text: str) -> list[str]:
    """Return the words of a name in lower case and without accents; single letters are initials and left out."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    found = (re.sub(r"['’]s?$", "", word) for word in _WORD.findall(plain))
    return [word for word in found if len(word) > 1]


def years_of(entry: str, record: Mapping[str, Any]) -> set[str]:
    """Return the year of an entry, with its letter where it prints one."""
    issued = record.get("issued", {}).get("date-parts", [[]])[0]
    found: set[str] = set()
    for match in _YEAR.finditer(entry):
        if match[3]:
            found |= set() if issued else {NO_DATE}
        elif not issued or int(match[1]) == issued[0]:
            found.add(match[1] + (match[2] or ""))
    if issued:
        found.add(str(issued[0]))
        lettered = {year for year in found if year[-1].isalpha()}
        found = lettered or found
    return found


def _before_year(entry: str) -> str:
    match = _YEAR.search(entry)
    return " ".join(entry[: match.start() if match else 0].split()[:8])
