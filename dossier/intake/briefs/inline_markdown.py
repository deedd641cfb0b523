"""A stretch of formatted text as Markdown that shows the same words: emphasis, links, marks of notes, escapes."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from dossier.intake.briefs.notes import Mark
from dossier.text.inline import Span, Style, inline

_OBJECT = "\ufffc"
_ESCAPED = re.compile(
    r"[*`]|(?<![^\W_])_|_(?![^\W_])|\\(?=[!-/:-@\[-`{-~\n]|$)|<(?=(?:https?|mailto):)|(?<=\])\(", re.IGNORECASE
)
_LINE_START = re.compile(r"(?m)^[ \t]*(?=#{1,6}(?:[ \t]|$)|>|=+[ \t]*$|-+[ \t]*$|~{3,}|\|)|^[ \t]+")
_RAISED = str.maketrans("0123456789+-–—‐‑−,", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁻⁻⁻,")
_LOWERED = str.maketrans("0123456789+-–", "₀₁₂₃₄₅₆₇₈₉₊₋₋")
_FIGURES = re.compile(r"[0-9][0-9+,\s–—‐‑−-]*|[+–−-]")
_EDGE = re.compile(r"^([\W_]*)(.*?)([\W_]*)$", re.DOTALL)
_STYLED = Style.STRONG | Style.EMPHASIS | Style.CODE


@dataclass(frozen=True, slots=True)
class _Piece:
    """Words of one style; `raw` ones are Markdown already."""

    text: str
    style: Style = Style.TEXT
    address: str = ""
    raw: bool = False


class InlineWriter:
    """Writes stretches of one text. In `entries`, links back into the text are left out."""

    def __init__(self, text: str, spans: Sequence[Span], marks: dict[int, Mark]) -> None:
        self._text = text
        self._spans = spans
        self._starts = [span.start for span in spans]
        self._marks = marks

    def plain(self, start: int, end: int) -> str:
        """Return a stretch in one line, without styles; marks of notes stay what they are."""
        return " ".join("".join(_escaped(piece) for piece in self._pieces(start, end)).split())

    def written(self, start: int, end: int, *, entry: bool = False) -> str:
        """Return a stretch with its styles; lines that end in it are hard line ends."""
        pieces = list(self._pieces(start, end, entry=entry))
        bare = "".join(_escaped(piece) for piece in pieces)
        if any(piece.style & _STYLED or piece.address for piece in pieces):
            styled = "".join(_styled(pieces))
            if _shown(styled) == _shown(bare):
                return _lines(styled)
        return _lines(bare)

    def _pieces(self, start: int, end: int, *, entry: bool = False) -> Iterator[_Piece]:
        first = max(0, bisect_right(self._starts, start) - 1)
        at = start
        for index in range(first, len(self._spans)):
            span = self._spans[index]
            if span.start >= end:
                return
            if span.end <= at or Style.HIDDEN in span.style or span.picture:
                continue
            mark = self._marks.get(span.start)
            if mark is not None and mark.end <= end:
                yield _Piece(f"[{mark.number}]" + (f"({mark.address})" if mark.address else ""), raw=True)
                at = mark.end
                continue
            words = self._text[max(span.start, at) : min(span.end, end)].replace(_OBJECT, "")
            address = span.address or ""
            if entry and address.startswith("#") and int(address[1:]) < start:
                continue
            if address.startswith("#"):
                address = ""
            if words:
                yield _Piece(_figures(words, span.style), span.style & _STYLED, address)


def _figures(words: str, style: Style) -> str:
    """Return raised and lowered figures as the characters that are: `m²`, `CO₂`."""
    if style & Style.RAISED and _FIGURES.fullmatch(words.strip()):
        return words.translate(_RAISED)
    if style & Style.LOWERED and _FIGURES.fullmatch(words.strip()):
        return words.translate(_LOWERED)
    return words


def _escaped(piece: _Piece) -> str:
    return piece.text if piece.raw else _ESCAPED.sub(r"\\\g<0>", piece.text)


def _styled(pieces: Sequence[_Piece]) -> Iterator[str]:
    for address, linked in groupby(pieces, key=lambda piece: piece.address):
        words = "".join(_strong(list(linked)))
        if not address or not words.strip():
            yield words
            continue
        core = words.strip()
        at = words.index(core)
        target = f"<{address}>" if re.search(r"[()\s]", address) else address
        yield f"{words[:at]}[{core}]({target}){words[at + len(core) :]}"


def _strong(pieces: Sequence[_Piece]) -> Iterator[str]:
    for is_strong, group in groupby(pieces, key=lambda piece: Style.STRONG in piece.style):
        words = "".join(_emphasised(list(group)))
        yield _around(words, "**") if is_strong else words


def _emphasised(pieces: Sequence[_Piece]) -> Iterator[str]:
    for style, group in groupby(pieces, key=lambda piece: piece.style & (Style.EMPHASIS | Style.CODE)):
        own = list(group)
        if style & Style.CODE and not any(piece.raw or "`" in piece.text for piece in own):
            yield _around("".join(piece.text for piece in own), "`")
        else:
            words = "".join(_escaped(piece) for piece in own)
            yield _around(words, "*") if style & Style.EMPHASIS else words


def _around(words: str, mark: str) -> str:
    """Put `mark` around words, white space and punctuation at their edges left outside, where Markdown reads it."""
    if mark == "`":
        core = words.strip()
        return words.replace(core, f"`{core}`", 1) if core else words
    match = _EDGE.match(words)
    before, core, after = match.groups() if match else ("", "", words)
    if not core or before.endswith(("\\", "[")):
        return words
    return f"{before}{mark}{core}{mark}{after}"


def _shown(markdown: str) -> str:
    return "".join(markdown[span.start : span.end] for span in inline(markdown) if Style.HIDDEN not in span.style)


def _lines(words: str) -> str:
    """Return words whose lines are hard line ends, and none of which begins a block of its own by chance."""
    lines = [line.strip() for line in words.strip().split("\n")]
    return _LINE_START.sub(_escape_start, "  \n".join(line for line in lines if line))


def _escape_start(match: re.Match[str]) -> str:
    following = match.string[match.end() : match.end() + 1]
    return "\\" if following in ("#", ">", "=", "-", "~", "|") else ""
