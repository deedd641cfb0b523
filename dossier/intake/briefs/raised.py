"""Markers that are raised: `⁴`, `<sup>4</sup>`, `^4^`."""

import re
from collections.abc import Iterator
from itertools import pairwise

from dossier.intake.briefs.printed import DASHES, NUMBERS, RAISED, LeftAsText, Listed, Piece, Printed, pieces_of, spread
from dossier.model.kinds import MarkerForm
from dossier.text.scripts import is_cjk
from dossier.text.stopwords import word_set

_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_RAISED = re.compile(
    rf"⁽?(?P<raised>[{_DIGITS}]{{1,30}}(?:(?:[,˒،，]\s?|[{DASHES}⁻])[{_DIGITS}]{{1,4}}){{0,20}})⁾?"
    r"|<sup\b[^<>\r\n]{0,200}>(?P<html>(?:[^<\r\n]|<(?!/?sup\b)){1,600}?)</sup\s?>"
    rf"|(?<![\^\\])\^\[?(?P<caret>{NUMBERS})\]?\^(?![\w^])",
    re.IGNORECASE,
)
_TAG = re.compile(r"<[^<>]*>")
_HREF = re.compile(r"\bhref\s*=\s*[\"']?([^\"'\s>]{1,2000})", re.IGNORECASE)
_NUMBERS = re.compile(NUMBERS)
_SEPARATED = re.compile(r"(?<=\d)[\s\[\]()]*[,;][\s\[\]()]*(?=\d)|(?<=\d)[\s\[\]()]+(?=\d)")

_WORD_BEFORE = re.compile(r"[^\W\d_]+$")
_YEAR_BEFORE = re.compile(r"(?<![\d.,])(?:1[5-9]|20)\d\d$")
_SUMS = re.compile(r"\([^()]{0,40}[-+−*/·×][^()]{0,40}\)$")
_VARIABLE = re.compile(r"(?:^|[^\w*_>])(?:[*_]{1,3}[^\W\d_][*_]{1,3}|<(i|em|var)>[^\W\d_]</\1>)$")
_LONG_WORD = re.compile(r"[^\W\d_]{3}")
_MEASURES = word_set("km cm mm dm nm µm μm hm dam ft yd sq log sin cos tan chi mc CO NO SO CH PM")
_AFTER_NUMBER = word_set("in mi rod pc ac")  # units that are words too
_LEAST_AFTER_NUMBER = 4  # 10² and 10³ are numbers
_THIN = "\u00a0\u202f\u2009\u200a\u2060"
_BACK = 48
_CLOSES = re.compile(r"\s*(?:[.,;:!?)”\"»—–]|$)")


def raised(body: str, start: int, end: int, listed: Listed) -> Iterator[Printed | LeftAsText]:
    """Yield the raised numbers between `start` and `end` that may be markers; exponents and isotopes are none."""
    for match in _RAISED.finditer(body, start, end):
        pieces = _pieces(body, match, listed)
        if pieces is None:
            continue
        weak = _is_exponent(body, match, start)
        if weak and not _may_follow_number(body, match, start, pieces):
            continue
        sure = not weak and not _YEAR_BEFORE.search(body[max(start, match.start() - 6) : match.start()])
        if not pieces or (listed.numbers and not all(piece.number in listed.numbers for piece in pieces)):
            pieces = _divided(match, listed)
            sure = False
        if not pieces:
            yield LeftAsText("number-as-text", match[0])
            continue
        href = _HREF.search(match["html"]) if match["html"] else None
        in_brackets = match["html"] and "[" in match["html"]
        form = MarkerForm.BRACKETS if in_brackets else MarkerForm.RAISED
        yield Printed(form, match.start(), match.end(), pieces, href[1] if href else "", sure, weak)


def _may_follow_number(body: str, match: re.Match[str], first: int, pieces: tuple[Piece, ...]) -> bool:
    """Whether a number that looks like an exponent may be a marker after all: `COVID-19⁹³.`, `$944,000⁸³.`, `the U.S⁴.`

    It is no usual exponent, and ends a clause.
    """
    before = body[max(first, match.start() - 1) : match.start()]
    space = match["html"] is not None and before == " "
    follows = before.isdecimal() or space or (before.isalpha() and body[match.start() - 2 : match.start() - 1] == ".")
    small = not space and any(piece.number < _LEAST_AFTER_NUMBER for piece in pieces)
    return follows and not small and _CLOSES.match(body, match.end()) is not None


def _pieces(body: str, match: re.Match[str], listed: Listed) -> tuple[Piece, ...] | None:
    """Return the numbers of a raised stretch; None where it holds something else."""
    if match["html"] is None:
        return pieces_of(body, match.span("raised" if match["raised"] else "caret"), match.span(), listed)
    words = " ".join(_TAG.sub(" ", match["html"]).translate(RAISED).replace("][", ",").split())
    plain = _SEPARATED.sub(",", words).strip(" []()")
    if not _NUMBERS.fullmatch(plain):
        return None
    found = pieces_of(plain, (0, len(plain)), (0, len(plain)), listed)
    return tuple(spread([piece.number for piece in found], match.start(), match.end()))


def _is_exponent(body: str, match: re.Match[str], first: int) -> bool:
    """Whether a raised number belongs to what it is glued to: `m²`, `10³`, `¹⁴C`, `Ca²⁺`; or stands by itself."""
    start, end = match.span()
    before = body[max(first, start - _BACK) : start]
    bare = before.rstrip(_THIN)
    following = body[end : end + 1]
    if not bare or bare[-1].isspace() or bare[-1] in "⁻⁺⁽([{=+/^-" or following in ("⁺", "⁻", "°"):
        return True
    if bare[-1].isdigit():  # raised and lowered digits too
        return not _YEAR_BEFORE.search(bare) or following.isalnum()
    if bare.lower().endswith("</sub>") or _VARIABLE.search(bare) or (bare[-1] == ")" and _is_sum(bare)):
        return True
    glued = following.isalnum() and not is_cjk(following) and following not in _DIGITS
    if glued and not bare.endswith("</sup>") and not _stands_apart(bare[-1], following):
        return True
    word = _WORD_BEFORE.search(bare)
    if word is None or is_cjk(bare[-1]):
        return False
    rest = bare[: word.start()].rstrip()
    name = word[0]
    if len(name) == 1 or name in _MEASURES or rest.endswith("="):
        return bool(name.isascii() or len(name) > 1 or name.lower() in "µμχπσωαβγδθλ")
    return name.lower() in _AFTER_NUMBER and rest[-1:].isdigit()


def _stands_apart(before: str, following: str) -> bool:
    """Whether a marker is between two sentences that nothing else parts, or between words without spaces."""
    return before in '.!?:;,”»")]。！？；，：」』）؟،؛۔' or not following.isascii()


def _is_sum(before: str) -> bool:
    match = _SUMS.search(before)
    return match is not None and not _LONG_WORD.search(match[0])


def _divided(match: re.Match[str], listed: Listed) -> tuple[Piece, ...]:
    """Return `¹²` as 1 and 2 where the list of sources ends before 10, and `³⁰³¹` as 30 and 31."""
    digits = (match["raised"] or "").translate(RAISED)
    if not digits.isdecimal() or not listed.numbers:
        return ()
    for width in (1,) if max(listed.numbers) < 10 else (2, 3):
        numbers = [int(digits[at : at + width]) for at in range(0, len(digits), width)]
        steps = [after - before for before, after in pairwise(numbers)]
        fits = bool(steps) and len(digits) % width == 0 and all(number in listed.numbers for number in numbers)
        if fits and (min(steps) > 0 if width == 1 else set(steps) == {1}):
            at = match.start("raised")
            return tuple(Piece(n, at + i * width, at + (i + 1) * width) for i, n in enumerate(numbers))
    return ()
