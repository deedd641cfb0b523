"""Selected text as one wants to paste it: lines of a paragraph joined, hyphens at their ends gone. Pure: no Qt."""

import re
from itertools import pairwise

from dossier.text.normalise import normalise

_ITEM = re.compile(r"(?:[-•–*▪]|\(?\d{1,3}[.)]|\(?[a-z]\))\s")  # what an item of a list begins with
_SHORT = 0.75  # of the longest line: a shorter one ends a paragraph, a heading or an item of a list
_DROPPED = re.compile("[\u00ad\u200b\ufeff]")


def clean(text: str) -> str:
    """Return `text` as it reads: words hyphenated at a line's end are whole, paragraphs are lines."""
    lines = text.split("\n")
    longest = max(map(len, lines), default=0)
    result = lines[0]
    for last, line in pairwise(lines):
        result = _joined(result, last, line, longest)
    return _DROPPED.sub("", result).strip("\n")


def _joined(text: str, last: str, line: str, longest: int) -> str:
    """Return `text`, which ends with the line `last`, and the next `line`."""
    bare, following = text.rstrip(" \t"), line.lstrip(" \t")
    if not following.strip() or not last.strip():
        return f"{text}\n{line}"
    if bare[-1] in "-\u2010\u00ad\u0002" and len(bare) > 1 and (bare[-2].isalnum() or bare[-2] == "."):
        return bare[:-1] + _hyphen(bare, following) + following
    return f"{bare}\n{following}" if _ends_paragraph(last, following, longest) else f"{bare} {following}"


def _hyphen(text: str, following: str) -> str:
    """Return what stays of a hyphen at a line's end: nothing within a word, the hyphen between two."""
    before = re.split(r"\s", text[-60:])[-1]
    after = re.match(r"\S*", following)
    kept = normalise(f"{before}\n{after[0] if after else ''}").text
    stem = len(normalise(before[:-1]).text)
    if kept[stem : stem + 2] == "- ":
        return text[-1] + " "
    return "-" if kept[stem : stem + 1] == "-" else ""


def _ends_paragraph(line: str, following: str, longest: int) -> bool:
    return len(line.strip()) < _SHORT * longest or _ITEM.match(following) is not None
