"""The entries of a list of sources, numbered in any usual way or not at all."""

import re
from dataclasses import dataclass

from dossier.intake.briefs.printed import RAISED
from dossier.text.blocks import LINE

_UNSPACED = "\u0600-\u06ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff《「“（【"
_ENTRY = re.compile(
    r"\s{0,3}(?:[-*+•]\s+)?(?:\*\*|__)?\|?\s{0,3}(?:"
    r"\[\^(?P<label>[^\]\s^\[]{1,60})\]:?\s*"
    r"|\\?\[\^?(?P<square>\d{1,4})\^?\\?\]\s*"
    r"|[【［〔](?P<wide>\d{1,4})[】］〕]\s*"
    r"|[(（](?P<round>\d{1,3})[)）]\s*"
    r"|(?P<dotted>\d{1,4})(?:\\?[.):](?:\*\*|__)?(?:\s+|(?=[" + _UNSPACED + r"]))|[．、：]\s*)"
    r"|(?P<dashed>\d{1,3})\s?[-–ـ|]\s+(?=\S)"
    r"|(?P<raised>[¹²³⁴-⁹][⁰¹²³⁴-⁹]{0,2})\s*(?=\S)"
    r"|<sup>\s*(?P<html>\d{1,3})\s*</sup>\s*"
    r"|(?P<circled>[①-⑳])\s*"
    r"|(?:sources?|quelle|fuente|ref\.?|réf\.?|note|مصدر|المصدر|来源|文献)\s?(?P<named>\d{1,3})\s?[.:)：、–-]\s*"
    r"|\#(?P<hash>\d{1,3})[.:]?\s+"
    r")(?:\*\*|__)?[:.]?\s*(?=\S)",
    re.IGNORECASE,
)
_BRACKETED = frozenset(("label", "square", "wide"))
_BARE = re.compile(r"\s{0,3}(?P<bare>\d{1,3})(?:\t+|[ \u00a0]+)(?=\S)")
_BULLET = re.compile(r"\s{0,3}[-*+•–]\s+(?=\S)")
_TABLE_RULE = re.compile(r"(?=[\s:|]*-)[\s:|-]+")


@dataclass(slots=True)
class Entry:
    """An entry with the number that it prints, or the label of a footnote."""

    number: int | None
    text: str
    label: str = ""


def begins_entry(line: str, *, bracketed: bool = False) -> bool:
    """Whether a line begins an entry; `bracketed`: one whose number is in square brackets."""
    match = _ENTRY.match(line)
    if bracketed:
        return match is not None and match.lastgroup in _BRACKETED
    return match is not None or _BULLET.match(line) is not None


def entries(text: str) -> list[Entry]:
    """Return the entries of a list; a line that begins none goes on with the entry before it."""
    lines = [line for line in LINE.findall(text) if not _TABLE_RULE.fullmatch(line) or not line.strip()]
    if not any(begins_entry(line) for line in lines):
        bare = _numbered_bare(lines)
        return bare or [Entry(None, line.strip()) for line in lines if line.strip()]
    found: list[Entry] = []
    blank = True
    for line in lines:
        numbered = _ENTRY.match(line)
        bullet = _BULLET.match(line)
        if numbered and not (numbered.lastgroup == "dotted" and not blank and _goes_on(numbered, found)):
            found.append(_entry(numbered, line))
        elif bullet:
            found.append(Entry(None, line[bullet.end() :]))
        elif found and line.strip() and not line.lstrip().startswith("#"):
            found[-1].text += " " + line.strip()
        blank = not line.strip()
    return found


def _entry(match: re.Match[str], line: str) -> Entry:
    text = line[match.end() :].strip()
    if line.lstrip().startswith("|"):
        text = " ".join(cell.strip() for cell in text.strip("|").split("|"))
    printed = match[match.lastgroup or 0]
    if match.lastgroup == "label":
        return Entry(None, text, printed)
    if match.lastgroup == "circled":
        return Entry(ord(printed) - ord("①") + 1, text)
    return Entry(int(printed.translate(RAISED)), text)


def _goes_on(match: re.Match[str], found: list[Entry]) -> bool:
    """Whether a number with a stop at the start of a line is the end of the entry before it: a year, a page."""
    last = found[-1].number if found else None
    return last is not None and not last <= int(match["dotted"]) <= last + 20


def _numbered_bare(lines: list[str]) -> list[Entry]:
    """Return the entries of a list that is numbered `1 Title`, in sequence from 1; nothing where it is not."""
    found: list[Entry] = []
    for line in lines:
        match = _BARE.match(line)
        if match and int(match["bare"]) == len(found) + 1:
            found.append(Entry(len(found) + 1, line[match.end() :].strip()))
        elif line.strip() and found:
            found[-1].text += " " + line.strip()
        elif line.strip():
            return []
    return found if len(found) > 1 else []
