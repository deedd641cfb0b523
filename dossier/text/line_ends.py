"""Line ends of a page's text: which of them lie within a paragraph, and what of a hyphen there belongs to the word."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dossier.model.kinds import BlockKind
from dossier.text.blocks import Block
from dossier.text.formatting import Formatting
from dossier.text.inline import Span, Style
from dossier.text.normalise import normalise

_ITEM = re.compile(r"(?:[-•–*▪]|\(?\d{1,3}[.)]|\(?[a-z]\))\s")  # what an item of a list begins with
_LEADER = re.compile(r"\.{4}|(?:\. ){4}|…{2}")  # of a table of contents
_SHORT = 0.75  # of the longest line: a shorter one ends a paragraph, a heading or an item of a list
_LEAST = 40  # letters of a line that text was broken into, at least; lists have shorter ones
_AROUND = 3  # lines before and after one that it is compared with: a page may have columns of several widths
_GOES_ON = 20  # letters of a short line that goes on where the next one begins with a small letter
_STOPS = ".:;!?"
_READ = 200  # letters before a line end that are looked at
_FIGURES = 0.4  # of the words of a line: it is a row of a table
_HYPHENS = "-\u2010\u00ad\u0002"
_KEPT = tuple(_HYPHENS)


@dataclass(frozen=True, slots=True)
class Joint:
    """A line end with what is to be left out around it, `start` to `end` (code points), and what is read there:
    a line end still, a space between two words, a hyphen, or nothing within a word.
    """

    start: int
    end: int
    read: str


def joints(text: str) -> Iterator[Joint]:
    """Yield what becomes of each line end of words that were selected: all of one width."""
    lines = text.split("\n")
    longest = max(map(len, lines), default=0)
    yield from _joints(lines, [longest] * len(lines))


def page_joints(text: str) -> Iterator[Joint]:
    """Yield what becomes of each line end of a page, whose lines may have several widths and be rows of tables."""
    lines = text.split("\n")
    sizes = [len(line.strip()) for line in lines]
    widths = [max(_LEAST, *sizes[max(0, at - _AROUND) : at + _AROUND + 1]) for at in range(len(lines))]
    for at, line in enumerate(lines):
        if not _is_prose(line):
            widths[at] = 0
        elif sizes[at] >= _GOES_ON and line.rstrip()[-1] not in _STOPS and _begins_small(lines, at + 1):
            widths[at] = sizes[at]  # beside a picture lines are short
    yield from _joints(lines, widths)


def flowing(text: str, borders: Sequence[int] = ()) -> Formatting:
    """Return `text`, that of pages which begin at `borders`, as paragraphs: joined lines, whole words."""
    blocks: list[Block] = []
    spans: list[Span] = []
    for start, end in _stretches(len(text), borders):
        at = begun = start
        for joint in page_joints(text[start:end].rstrip("\n")):
            first, last = start + joint.start, start + joint.end
            if joint.read[:1] in _KEPT:
                first += 1  # the hyphen itself stays
            if at < first:
                spans.append(Span(at, first))
            if joint.read.endswith(" "):
                spans.append(Span(first, last, Style.SOFT))
            elif first < last:
                spans.append(Span(first, last, Style.HIDDEN))
            if joint.read == "\n":
                blocks.append(_paragraph(begun, first, last))
                begun = last
            at = last
        shown = start + len(text[start:end].rstrip("\n"))
        if at < shown:
            spans.append(Span(at, shown))
        if shown < end:
            spans.append(Span(shown, end, Style.HIDDEN))
        if begun < end:
            blocks.append(_paragraph(begun, shown, end))
    return Formatting(tuple(blocks), tuple(spans))


def _paragraph(start: int, shown: int, end: int) -> Block:
    return Block(start, end, BlockKind.PARAGRAPH, ((start, shown),) if start < shown else ())


def _stretches(length: int, borders: Sequence[int]) -> Iterator[tuple[int, int]]:
    starts = sorted({0, *(border for border in borders if 0 < border < length)})
    for at, start in enumerate(starts):
        end = starts[at + 1] if at + 1 < len(starts) else length
        if start < end:
            yield start, end


def _begins_small(lines: Sequence[str], at: int) -> bool:
    return at < len(lines) and lines[at].lstrip()[:1].islower()


def _is_prose(line: str) -> bool:
    words = line.split()
    figures = sum(any(character.isdigit() for character in word) for word in words)
    return figures <= _FIGURES * len(words) and not _LEADER.search(line)


def _joints(lines: Sequence[str], widths: Sequence[int]) -> Iterator[Joint]:
    """Yield the joints of `lines`; `widths` says how long each would be if it were full, 0 where it stands alone."""
    read, at, left_out = "", 0, 0  # what is read up to the end of the line; of its beginning a joint left that much out
    for number, line in enumerate(lines[:-1]):
        read = (read + line[left_out:])[-_READ:]
        at += len(line)
        joint = _joint(read, line, lines[number + 1], widths[number], at)
        yield joint
        read = read[: len(read) - (at - joint.start)] + joint.read
        at += 1
        left_out = joint.end - at


def _joint(read: str, line: str, following: str, width: int, at: int) -> Joint:
    """Return the joint of `line`, which ends at `at`, and the one that is `following`."""
    bare, rest = read.rstrip(" \t"), following.lstrip(" \t")
    if not width or not rest.strip() or not line.strip():
        return Joint(at, at + 1, "\n")
    start, end = at - (len(read) - len(bare)), at + 1 + len(following) - len(rest)
    if bare[-1] in _HYPHENS and len(bare) > 1 and (bare[-2].isalnum() or bare[-2] == "."):
        return Joint(start - 1, end, _hyphen(bare, rest))
    if len(line.strip()) < _SHORT * width or _ITEM.match(rest) is not None:
        return Joint(start, end, "\n")
    return Joint(start, end, " ")


def _hyphen(read: str, following: str) -> str:
    """Return what stays of a hyphen at a line's end: nothing within a word, the hyphen between two."""
    before = re.split(r"\s", read[-60:])[-1]
    after = re.match(r"\S*", following)
    kept = normalise(f"{before}\n{after[0] if after else ''}").text
    stem = len(normalise(before[:-1]).text)
    if kept[stem : stem + 2] == "- ":
        return read[-1] + " "
    return "-" if kept[stem : stem + 1] == "-" else ""
