"""Markup within a block: strong, emphasis, code, links, escapes and hard line breaks, with their positions.

CommonMark's rules for what opens and closes emphasis, in one pass and linear time. Unclosed markup and raw HTML
are text.
"""

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from enum import Flag, auto
from functools import reduce
from itertools import compress, pairwise, product
from operator import or_

_SPECIAL = re.compile(
    r"(?=[\\`*_!\[\]<]|  )"  # what it can begin with: most letters need not be tried six times
    r"(?:(?P<escape>\\[!-/:-@\[-`{-~])"
    r"|(?P<break>(?:\\|(?<! ) {2,})(?:\r\n|\r|\n))"
    r"|(?P<code>`+)"
    r"|(?P<run>\*+|_+)"
    r"|(?P<open>!?\[)"
    r"|(?P<close>\])"
    r"|(?P<address><(?:https?|mailto):[^\s<>]*>))",
    re.IGNORECASE,
)
_BACKTICKS = re.compile("`+")
_TARGET = re.compile(
    r"\([ \t]*(?:<([^<>\r\n]{0,2000})>|([^\s()<>]{0,2000}(?:\([^\s()]{0,2000}\)[^\s()<>]{0,2000}){0,8}))"
    r"(?:[ \t\r\n]{1,9}(?:\"[^\"]{0,2000}\"|'[^']{0,2000}'))?[ \t]*\)"
)
_SAFE_ADDRESS = re.compile(r"(?:https?|mailto|dossier):[!-~\u00a1-\U0010ffff]+", re.IGNORECASE)


class Style(Flag):
    """How a stretch of text is shown. HIDDEN characters are markup; BREAK marks a line end that breaks the line,
    SOFT one that is a space, with the blanks around it.
    """

    TEXT = 0
    STRONG = auto()
    EMPHASIS = auto()
    CODE = auto()
    HIDDEN = auto()
    BREAK = auto()
    RAISED = auto()
    LOWERED = auto()
    STRUCK = auto()
    SOFT = auto()


_FLAGS = (Style.STRONG, Style.EMPHASIS, Style.CODE, Style.HIDDEN, Style.BREAK)  # what Markdown has
_UNIONS = {
    chosen: reduce(or_, compress(_FLAGS, chosen), Style.TEXT) for chosen in product((False, True), repeat=len(_FLAGS))
}


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of one style; `address` is the link that it carries, of a scheme that may be followed.

    `picture` is the SHA-256 (hex) of the picture that the stretch describes, where there is one.
    """

    start: int
    end: int
    style: Style = Style.TEXT
    address: str | None = None
    picture: str = ""


@dataclass(slots=True)
class _Run:
    """A run of `*` or `_` that may open emphasis; `count` of its characters are not used yet, from `start` on."""

    mark: str
    start: int
    length: int
    count: int
    closes: bool


def inline(text: str) -> list[Span]:
    """Return the spans of a block's text; in order they cover it."""
    reader = _Reader(text)
    reader.read()
    return _flattened(len(text), reader.ranges)


def _flattened(length: int, ranges: list[Span]) -> list[Span]:
    """Return spans that cover `length` characters, each with all styles of the `ranges` it lies in."""
    if not ranges:
        return [Span(0, length)] if length else []
    edges: dict[int, tuple[list[Span], list[Span]]] = {0: ([], []), length: ([], [])}
    for span in ranges:
        edges.setdefault(span.start, ([], []))[0].append(span)
        edges.setdefault(span.end, ([], []))[1].append(span)
    places = sorted(edges)
    depth = [0] * len(_FLAGS)  # of the ranges that one is in, those of each style
    links: list[str] = []
    spans: list[Span] = []
    for at, end in pairwise(places):
        begun, ended = edges[at]
        for span in ended:
            if span.address is None:
                depth[_FLAGS.index(span.style)] -= 1
            else:
                links.remove(span.address)
        for span in begun:
            if span.address is None:
                depth[_FLAGS.index(span.style)] += 1
            else:
                links.append(span.address)
        style = _UNIONS[tuple(map(bool, depth))]
        address = links[-1] if links else None
        if spans and (spans[-1].style, spans[-1].address) == (style, address):  # a thousand `*` are one span of markup
            spans[-1] = Span(spans[-1].start, end, style, address)
        else:
            spans.append(Span(at, end, style, address))
    return spans


class _Reader:
    """Reads one block's text from left to right and notes the ranges of every style."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.ranges: list[Span] = []
        self._runs: list[_Run] = []
        self._bottom: dict[tuple[str, bool, int], int] = {}  # below it no run can open for that kind of closer
        self._brackets: list[tuple[int, int]] = []  # start and end of `[` or `![`
        self._inactive = 0  # brackets below it hold a link, so they cannot be one
        self._backticks: dict[int, list[int]] | None = None

    def read(self) -> None:
        at = 0
        while match := _SPECIAL.search(self.text, at):
            at = self._take(match)

    def _take(self, match: re.Match[str]) -> int:
        """Take one token; return where to go on."""
        start, end, kind = match.start(), match.end(), match.lastgroup
        if kind == "escape":
            self._hide(start, start + 1)
        elif kind == "break":
            line_end = start + len(match[0].rstrip("\r\n"))
            self._hide(start, line_end)
            self.ranges.append(Span(line_end, end, Style.BREAK))
        elif kind == "code":
            return self._code(start, end)
        elif kind == "run":
            self._run(start, end)
        elif kind == "open":
            self._brackets.append((start, end))
        elif kind == "close":
            return self._close(end)
        else:
            self._hide(start, start + 1)
            self._link(start + 1, end - 1, self.text[start + 1 : end - 1])
            self._hide(end - 1, end)
        return end

    def _hide(self, start: int, end: int) -> None:
        if start < end:
            self.ranges.append(Span(start, end, Style.HIDDEN))

    def _link(self, start: int, end: int, address: str) -> None:
        if start < end and _SAFE_ADDRESS.fullmatch(address):
            self.ranges.append(Span(start, end, Style.TEXT, address))

    def _code(self, start: int, end: int) -> int:
        if self._backticks is None:
            self._backticks = {}
            for match in _BACKTICKS.finditer(self.text):
                self._backticks.setdefault(match.end() - match.start(), []).append(match.start())
        ends = self._backticks.get(end - start, [])
        i = bisect_right(ends, end - 1)
        if i == len(ends):
            return end
        close = ends[i]
        inside = self.text[end:close]
        padded = inside[:1] == inside[-1:] == " " and bool(inside.strip(" "))
        self._hide(start, end + padded)
        self.ranges.append(Span(end + padded, close - padded, Style.CODE))
        self._hide(close - padded, close + end - start)
        return close + end - start

    def _close(self, end: int) -> int:
        """Take a `]`: with the address that may follow it, it closes a link."""
        if not self._brackets:
            return end
        start, inside = self._brackets.pop()
        image = self.text[start] == "!"
        inactive = len(self._brackets) < self._inactive
        self._inactive = min(self._inactive, len(self._brackets))
        if inactive and not image:
            return end
        target = _TARGET.match(self.text, end)
        if target is None:
            return end
        if not image:
            self._inactive = len(self._brackets)
        if self.text[inside : end - 1].isdecimal() and not image:
            self._hide(end, target.end())  # a marker is shown as printed, `[4]`
            self._link(start, end, target[1] or target[2] or "")
            return target.end()
        self._hide(start, inside)
        if not image:
            self._link(inside, end - 1, target[1] or target[2] or "")
        self._hide(end - 1, target.end())
        return target.end()

    def _run(self, start: int, end: int) -> None:
        mark = self.text[start]
        before, after = _character_class(self.text, start - 1), _character_class(self.text, end)
        left = after != "space" and (after != "mark" or before != "word")
        right = before != "space" and (before != "mark" or after != "word")
        opens, closes = left, right
        if mark == "_":
            opens = left and (not right or before == "mark")
            closes = right and (not left or after == "mark")
        count = end - start
        if closes:
            count = self._emphasise(mark, start, end, opens)
        if opens and count:
            self._runs.append(_Run(mark, end - count, end - start, count, closes))

    def _emphasise(self, mark: str, start: int, end: int, opens: bool) -> int:
        """Close what the run at `start` closes; return how many of its characters are left."""
        key = (mark, opens, (end - start) % 3)
        while start < end:
            i = len(self._runs) - 1
            bottom = min(self._bottom.get(key, 0), len(self._runs))
            while i >= bottom and not _matches(self._runs[i], mark, opens, key[2]):
                i -= 1
            if i < bottom:
                self._bottom[key] = len(self._runs)
                break
            run = self._runs[i]
            del self._runs[i + 1 :]
            used = 2 if run.count >= 2 and end - start >= 2 else 1
            opened = run.start + run.count
            self._hide(opened - used, opened)
            self._hide(start, start + used)
            if opened < start:
                self.ranges.append(Span(opened, start, Style.STRONG if used == 2 else Style.EMPHASIS))
            run.count -= used
            start += used
            if not run.count:
                self._runs.pop()
        return end - start


def _matches(run: _Run, mark: str, opens: bool, length: int) -> bool:
    """Whether `run` opens what a run of `mark` closes; CommonMark's rule of three keeps `**a*b**` from being torn."""
    if run.mark != mark:
        return False
    return not ((run.closes or opens) and (run.length + length) % 3 == 0 and length % 3 != 0)


def _character_class(text: str, at: int) -> str:
    if not 0 <= at < len(text) or text[at].isspace():
        return "space"
    return "mark" if unicodedata.category(text[at])[0] in "PS" else "word"
