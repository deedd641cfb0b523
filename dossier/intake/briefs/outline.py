"""What a brief's form gives, whatever its format: its opening and its headed parts, as ranges of the whole text."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise

from dossier.intake.briefs.headings import is_notice, question_in
from dossier.model.imported import ImportedDoubt

_NOT_BLANK = re.compile(r"\S")
_BLANK_LINES = re.compile(r"(?:[^\S\r\n]*(?:\r\n|\r|\n))*")
_PROSE = re.compile(
    r"[.!?…。！？؟:][\"'”’»)*_\s]*$|[\[【［]\^?\d{1,3}[\]】］,;–-]|[^\W\d][.!?。]?[¹²³⁴-⁹]+\W*$|</sup>"
    r"|[^\W\d][.!?][\"”’»)]?\d{1,3}$"
)
_LONGEST_TITLE = 160
_LONGEST_REMARK, _MOST_REMARKS = 120, 6  # a date, a place, an author; longer, or more of them, is prose


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading that begins a part: its range, line end included, its words and the number printed before them.

    `stands_over`: it heads the parts that follow, and has no words of its own.
    """

    start: int
    end: int
    title: str
    number: int | None = None
    is_sources: bool = False
    guessed: bool = False
    stands_over: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the text: `heading` is None for what stands before the first one. Its body may be empty."""

    heading: Heading | None
    start: int
    body_start: int
    body_end: int
    end: int


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph, line or heading of the opening: its range and its words without markup."""

    start: int
    end: int
    text: str
    is_heading: bool = False


@dataclass(slots=True)
class Outline:
    """A brief's title, question and notice ("" where it has none), its opening up to `opening_end`, and its parts.

    `level` is that of the headings that begin parts, None where the format knows no levels.
    """

    title: str = ""
    question: str = ""
    notice: str = ""
    opening_end: int = 0
    parts: list[Part] = field(default_factory=list)
    doubts: list[ImportedDoubt] = field(default_factory=list)
    level: int | None = None


def read_opening(pieces: Iterable[Piece], outline: Outline) -> None:
    """Take title, question, notice and short remarks from the pieces of the opening, up to the first prose."""
    remarks = 0
    headed = False  # whether a heading gave the title
    for piece in pieces:
        question = "" if outline.question else question_in(piece.text)
        if is_notice(piece.text):
            outline.notice = outline.notice or piece.text
        elif question:
            outline.question = question
            if piece.is_heading and not headed:
                outline.title = question
                headed = True
        elif not outline.title and (piece.is_heading or (not outline.question and _is_title(piece.text))):
            outline.title = piece.text
            headed = piece.is_heading
        elif piece.text:
            remarks += 1
            if (
                piece.is_heading
                or remarks > _MOST_REMARKS
                or len(piece.text) > _LONGEST_REMARK
                or _PROSE.search(piece.text)
            ):
                return
        outline.opening_end = piece.end


def divide(text: str, headings: list[Heading], outline: Outline) -> None:
    """Cut the text after the opening into parts, one a heading."""
    starts = [heading.start for heading in headings]
    first = starts[0] if starts else len(text)
    if _NOT_BLANK.search(text, outline.opening_end, first):
        outline.parts.append(_part(text, None, _skip_blank_lines(text, outline.opening_end, first), first))
        outline.opening_end = outline.parts[0].start
    else:
        outline.opening_end = first
    for heading, (_, end) in zip(headings, pairwise((*starts, len(text))), strict=True):
        outline.parts.append(_part(text, heading, heading.start, end))


def _is_title(text: str) -> bool:
    return 0 < len(text) <= _LONGEST_TITLE and not _PROSE.search(text)


def _part(text: str, heading: Heading | None, start: int, end: int) -> Part:
    body_start = _skip_blank_lines(text, heading.end if heading else start, end)
    body_end = body_start + len(text[body_start:end].rstrip())
    if body_start >= body_end:
        body_start = body_end = end
    return Part(heading, start, body_start, body_end, end)


def _skip_blank_lines(text: str, start: int, end: int) -> int:
    match = _BLANK_LINES.match(text, start, end)
    return match.end() if match else start
