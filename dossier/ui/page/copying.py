"""Selected text as one wants to paste it: lines of a paragraph joined, hyphens at their ends gone. Pure: no Qt."""

import re

from dossier.text.normalise import normalise

_LINE_END = re.compile(
    r"(?P<before>\w+)?(?P<hyphen>[-\u2010\u00ad\u0002])?[ \t]*\n(?P<blank>\s*\n)?[ \t]*(?P<after>\w+)?"
)
_SHORT = 0.75  # of the longest line: a shorter one ends a paragraph, a heading or an item of a list
_DROPPED = re.compile("[\u00ad\u200b\ufeff]")


def clean(text: str) -> str:
    """Return `text` as it reads: words hyphenated at a line's end are whole, paragraphs are lines."""
    lines = text.split("\n")
    longest = max(map(len, lines), default=0)
    result = lines[0]
    for line in lines[1:]:
        result = _joined(result, line, longest)
    return _DROPPED.sub("", result).strip("\n")


def _joined(text: str, line: str, longest: int) -> str:
    last = text[text.rfind("\n") + 1 :]
    bare, following = text.rstrip(" \t"), line.lstrip(" \t")
    if not following.strip() or not last.strip():
        return f"{text}\n{line}"
    if bare[-1] in "-\u2010\u00ad\u0002" and len(bare) > 1 and (bare[-2].isalnum() or bare[-2] == "."):
        return bare[:-1] + _hyphen(bare, following) + following
    return f"{bare}\n{following}" if _ends_paragraph(last, longest) else f"{bare} {following}"


def _hyphen(text: str, following: str) -> str:
    """Return what stays of a hyphen at a line's end: nothing within a word, the hyphen between two."""
    before = re.split(r"\s", text[-60:])[-1]
    after = re.match(r"\S*", following)
    kept = normalise(f"{before}\n{after[0] if after else ''}").text
    stem = len(normalise(before[:-1]).text)
    if kept[stem : stem + 2] == "- ":
        return text[-1] + " "
    return "-" if kept[stem : stem + 1] == "-" else ""


def _ends_paragraph(line: str, longest: int) -> bool:
    return len(line.strip()) < _SHORT * longest
