"""Where words stand in a text without a word, a number or a negation being cut: `5 %` is not in `15 %`."""

import re
from collections.abc import Iterator

from dossier.text.negations import PREFIXES, WRITTEN_AFTER, WRITTEN_BEFORE

# Letters and digits of scripts that set words apart; in the others any character may begin a word.
_PART_OF_WORD = re.compile(r"[^\W_\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_DECIMAL = ".,·٫/:"  # between digits: one number, one fraction, one time of day
_GROUPS = " \u00a0\u2009\u202f'’٬"  # between groups of three digits
_COMPARED = "<≤≥±≈"
_SIGNS = "-‐‑–−±<≤≥≈$€£¥₹₽"
_GROUP_BEFORE = re.compile(rf"(?<!\d)(?<!\d[.,:/])\d{{1,3}}(?:[{_GROUPS}]\d{{3}})*[{_GROUPS}]\Z")
_GROUP_AFTER = re.compile(rf"[{_GROUPS}]\d{{3}}(?!\d)")
_LEADING_GROUP = re.compile(r"\d{3}(?!\d)")
_LAST_GROUP = re.compile(r"(?<!\d)\d{1,3}\Z")
_LONGEST_WORD = 200
_REACH = 24  # code points before a place that may belong to a number that it lies in


def find_whole(words: str, text: str, start: int = 0, end: int | None = None) -> int:
    """Return where `words` stand whole in `text[start:end]`; -1 where they do not."""
    return next(wholes(words, text, start, end), -1)


def wholes(words: str, text: str, start: int = 0, end: int | None = None) -> Iterator[int]:
    """Yield where `words` stand whole in `text[start:end]`, in order."""
    at = text.find(words, start, end) if words else -1
    while at >= 0:
        if not cuts_before(text, at) and not cuts_after(text, at + len(words)):
            yield at
        at = text.find(words, at + 1, end)


def whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a range with all of the words, numbers and negations that its ends cut, as a drag of the mouse does."""
    first, last = start, end
    while first < last and text[first].isspace():
        first += 1
    while first < last and text[last - 1].isspace():
        last -= 1
    least, most = max(0, first - _LONGEST_WORD), min(len(text), last + _LONGEST_WORD)
    begun, ended = first, last
    while begun > least and (cuts_before(text, begun) or (begun < first and _joins(text, begun - 1, begun))):
        begun -= 1
    while ended < most and (cuts_after(text, ended) or (ended > last and _joins(text, ended, ended - 1))):
        ended += 1
    return min(start, begun), max(end, ended)


def _joins(text: str, outer: int, inner: int) -> bool:
    """Whether a range that grew to the mark at `inner` goes on with what is beyond it: the `n` of `n-th`."""
    return text[inner].isspace() or (not text[inner].isalnum() and text[outer].isalnum())


def cuts_before(text: str, at: int) -> bool:
    """Whether the characters before and at a place belong together."""
    if at <= 0 or at >= len(text):
        return False
    before = text[at - 1]
    if (before in WRITTEN_BEFORE and text[at].isalnum()) or _is_decimal_mark(text, at):
        return True
    if not _PART_OF_WORD.match(text[at]):
        return False
    if _PART_OF_WORD.match(before):
        return True
    if text[at].isdecimal():
        return _cuts_number_before(text, at)
    return before in "-‐‑" and _ends_in_prefix(text, at - 1)


def _cuts_number_before(text: str, at: int) -> bool:
    before, earlier = text[at - 1], text[at - 2] if at > 1 else " "
    if before in _DECIMAL and earlier.isdecimal():
        return True
    if before in "-−" and not (earlier.isalnum() or earlier in ")]"):
        return True
    sign = earlier if before in " \u00a0\u202f" else before
    if sign in _COMPARED or (sign == ">" and text[:at].rstrip(" \u00a0\u202f>")[-1:] not in ("", "\n", "\r")):
        return True
    return bool(
        before in _GROUPS
        and earlier.isdecimal()
        and _LEADING_GROUP.match(text, at)
        and _GROUP_BEFORE.search(text[max(0, at - _REACH) : at])
    )


def cuts_after(text: str, at: int) -> bool:
    """Whether the characters before and at a place belong together, as they do where words end there."""
    if at >= len(text) or at == 0:
        return False
    before, following = text[at - 1], text[at]
    if (before.isalnum() and text.startswith(WRITTEN_AFTER, at)) or _is_decimal_mark(text, at - 1):
        return True
    if before in _SIGNS and following.isdecimal():
        return True
    if not _PART_OF_WORD.match(before):
        return False
    if _PART_OF_WORD.match(following):
        return True
    later = text[at + 1] if at + 1 < len(text) else " "
    if before.isdecimal():
        if following in _DECIMAL and later.isdecimal():
            return True
        return bool(_GROUP_AFTER.match(text, at) and _LAST_GROUP.search(text[max(0, at - _REACH) : at]))
    return following in "'’" and later in "tT" and not text[at + 2 : at + 3].isalpha()  # can't


def _is_decimal_mark(text: str, at: int) -> bool:
    """Whether the character at `at` stands inside a number: `3.` is not the whole of `3.5`."""
    return text[at] in _DECIMAL and text[at - 1 : at].isdecimal() and text[at + 1 : at + 2].isdecimal()


def _ends_in_prefix(text: str, hyphen: int) -> bool:
    """Whether the word before the hyphen is one that denies what follows: non-binding."""
    first = hyphen
    while first > 0 and hyphen - first < _REACH and text[first - 1].isalpha():
        first -= 1
    return text[first:hyphen].casefold() in PREFIXES
