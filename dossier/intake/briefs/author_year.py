"""Markers by author and year, `(Author 2020; Other and Third 2019a)` and `Author (2020)`, against a list of sources."""

import re
from collections.abc import Iterator

from dossier.intake.briefs.printed import LeftAsText, Listed, Printed, spread
from dossier.intake.briefs.works import NO_DATE
from dossier.model.kinds import MarkerForm

_NO_DATE = r"n\.\s?d\.|s\.\s?[df]\.|o\.\s?J\."
_YEAR = rf"(?:\d{{4}}[a-z]?|{_NO_DATE})"
_YEARS = rf"{_YEAR}(?:\s?[,،，、&]\s?(?:{_YEAR}|[a-z]\b))*"
_LOCATOR = (
    r"(?:\s?[,:،：，]\s?(?:pp?\.|S\.|págs?\.|art\.|§{1,2}|paras?\.?|ch\.|chap\.|ص|第)?\s?[\divxlc][^;()（）]{0,30})?"
)
_GROUP = re.compile(r"[(（\[](?P<inside>[^()（）\[\]\r\n]{3,400}(?:\r?\n[^()（）\[\]\r\n]{1,400})?)[)）\]]")
_HAS_YEAR = re.compile(rf"\d{{4}}|{_NO_DATE}")
_BETWEEN = re.compile(r"[;；؛]")
_PREFIX = re.compile(
    r"\s*(?:(?:see(?: also)?|cf|compare|e\.g|for example|vgl|siehe(?: auch)?|voir(?: aussi)?|v|véase|ver|as in|"
    r"quoted in|cited in|انظر|راجع|参见|见)[.,:：]*\s+|参见|见)?",
    re.IGNORECASE,
)
_PART = re.compile(rf"(?P<authors>[^\d;]{{1,160}}?)[,،，]?\s*(?P<years>{_YEARS}){_LOCATOR}\s*")
_YEARS_ONLY = re.compile(rf"\s*(?P<years>{_YEARS}){_LOCATOR}\s*")
_EACH_YEAR = re.compile(rf"(?P<year>\d{{4}})(?P<letter>[a-z])?|(?P<none>{_NO_DATE})|\b(?P<alone>[a-z])\b")
_NAME = r"(?:[A-ZÀ-ÞĀ-Ž\u0386-\u042f][\w'’-]*|[\u0620-\u064a]{2,}|[\u4e00-\u9fff]{2,12})"
_SMALL = r"(?:of|the|for|on|de|du|des|del|la|van|von|der|den|für|et|y|e|und|and|&|و)"
_NAMES_BEFORE = re.compile(
    rf"(?P<authors>{_NAME}(?:(?:\s+{_SMALL}){{0,2}}\s+{_NAME}){{0,8}}"
    r"(?:\s+(?:et\s+al\.?|and\s+others|y\s+otros|u\.\s?a\.|وآخرون))?|[\u4e00-\u9fff]{2,12}等人?)(?:['’]s?)?\s?$"
)


def by_author(body: str, start: int, end: int, listed: Listed) -> Iterator[Printed | LeftAsText]:
    """Yield the markers by author and year between `start` and `end` whose work is listed."""
    if not listed.works.names:
        return
    for group in _GROUP.finditer(body, start, end):
        if not _HAS_YEAR.search(group["inside"]):
            continue
        narrative = _YEARS_ONLY.fullmatch(group["inside"])
        if narrative:
            yield from _narrative(body, start, group, narrative, listed)
        else:
            yield from _parts(body, group, listed)


def _narrative(
    body: str, start: int, group: re.Match[str], years: re.Match[str], listed: Listed
) -> Iterator[Printed | LeftAsText]:
    """Yield the marker of `Author (2020)`: the year in its parentheses."""
    before = body[max(start, group.start() - 100) : group.start()]
    names = _NAMES_BEFORE.search(before)
    if names is None:
        return
    words = names["authors"].split()
    for first in range(len(words)):  # "The Harbour Office", "As Lee"
        found = _numbers(" ".join(words[first:]), years["years"], listed)
        if found:
            yield _printed(found, group.start(), group.end())
            return


def _parts(body: str, group: re.Match[str], listed: Listed) -> Iterator[Printed | LeftAsText]:
    at = group.start("inside")
    found: list[tuple[int, int, list[tuple[int, bool]]]] = []
    missing = False
    for text in _BETWEEN.split(group["inside"]):
        prefix = _PREFIX.match(text)
        part = _PART.fullmatch(text, prefix.end() if prefix else 0) or _PART.fullmatch(text)
        numbers = _numbers(part["authors"], part["years"], listed) if part else []
        if numbers:
            lead = len(text) - len(text.lstrip())
            found.append((at + lead, at + len(text.rstrip()), numbers))
        else:
            missing = True
        at += len(text) + 1
    if not found:
        return
    if missing:
        for first, last, numbers in found:
            yield _printed(numbers, first, last)
        yield LeftAsText("author-year-missing", group[0])
        return
    starts = [group.start(), *(first for first, _, _ in found[1:]), group.end()]
    for (_, _, numbers), first, last in zip(found, starts, starts[1:], strict=False):
        yield _printed(numbers, first, last)


def _numbers(authors: str, years: str, listed: Listed) -> list[tuple[int, bool]]:
    """Return the sources of `Author 2019a, b, 2020`, each with whether it is certain; [] where one is missing."""
    found: list[tuple[int, bool]] = []
    year = ""
    for match in _EACH_YEAR.finditer(years):
        year = match["year"] or year
        wanted = NO_DATE if match["none"] else year + (match["letter"] or match["alone"] or "")
        numbers, certain = listed.works.find(authors, wanted)
        if not numbers:
            return []
        found.append((numbers[0], certain))
    return found


def _printed(numbers: list[tuple[int, bool]], start: int, end: int) -> Printed:
    pieces = spread([number for number, _ in numbers], start, end)
    return Printed(MarkerForm.AUTHOR_YEAR, start, end, tuple(pieces), sure=all(certain for _, certain in numbers))
