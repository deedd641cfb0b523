"""Briefs of formats that carry their own setting: web pages, Word files, PDFs; read as Markdown."""

import re
from bisect import bisect_left
from dataclasses import dataclass, replace

from dossier.intake.briefs.as_markdown import markdown_of
from dossier.intake.briefs.headings import kind_of, names_sources, number_and_title
from dossier.intake.briefs.leading import block_words, leading_blocks
from dossier.intake.briefs.notes import find_notes
from dossier.model.errors import KnownError
from dossier.model.kinds import BlockKind
from dossier.text.blocks import Block
from dossier.text.formatting import Formatting, read_formatting
from dossier.text.inline import Style

_ENDS_TEXT = re.compile(r"[.;,!。؛،][\"'”’»)\s]*$|\[\d{1,3}\]$")
_LONGEST_HEADING = 120
_FEWEST_GUESSED = 2
_LEFT_OUT = 1  # a fold, as navigation has one


@dataclass(frozen=True, slots=True)
class Written:
    """A brief as Markdown; `guessed` are headings that were only bold, `left_out` lines that only led elsewhere,
    `headed` tells whether it has headings at all, `notes` are the numbers that linked notes were given.
    """

    text: str
    guessed: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    headed: bool = True
    notes: frozenset[int] = frozenset()


def written(
    text: str, formatting: str, name: str, *, title: str = "", titled: bool = False, long_notes: bool = False
) -> Written:
    """Return a formatted text as Markdown. `title` is what its file calls it, `titled` whether its first heading is set
    as a title; `long_notes` is as in `markdown_of`.

    Raises KnownError where there is no text.
    """
    read = read_formatting(formatting, text)
    if read is None or not text.strip():
        raise KnownError("brief-empty", "“{name}” holds no text; choose a file that holds a brief.", name=name)
    leading = leading_blocks(text, read)
    left_out = tuple(block_words(text, read.blocks[index]) for index in sorted(leading))
    if leading:
        blocks = (replace(block, fold=_LEFT_OUT) if i in leading else block for i, block in enumerate(read.blocks))
        read = Formatting(tuple(blocks), read.spans)
    headings = [i for i, block in enumerate(read.blocks) if block.kind is BlockKind.HEADING and _is_shown(block)]
    at = _title_index(text, read.blocks, headings, title, titled=titled)
    guessed: tuple[str, ...] = ()
    if all(i == at for i in headings):
        read, guessed = _with_bold_headings(text, read, at)
        headings = [i for i, block in enumerate(read.blocks) if block.kind is BlockKind.HEADING and _is_shown(block)]
    others = [read.blocks[i].level for i in headings if i != at]
    shift = max(0, 2 - min(others, default=2)) if at >= 0 or title else 0
    notes = find_notes(text, read)
    markdown = markdown_of(text, read, notes, shift=shift, title=at, long_notes=long_notes)
    if at < 0 and title:
        markdown = f"# {' '.join(title.split())}\n\n{markdown}"
    numbers = frozenset(mark.number for mark in notes.marks.values())
    return Written(markdown, guessed, left_out, headed=bool(headings) or bool(title), notes=numbers)


def _is_shown(block: Block) -> bool:
    return bool(block.content) and not block.fold and block.cell is None


def _title_index(text: str, blocks: tuple[Block, ...], headings: list[int], title: str, *, titled: bool) -> int:
    """Return which block is the brief's title: the one heading that is above all others; -1 where none is."""
    if not headings:
        return -1
    if titled:
        return headings[0]
    highest = min(blocks[i].level for i in headings)
    top = [i for i in headings if blocks[i].level == highest]
    words = block_words(text, blocks[top[0]])
    named = bool(words) and words.casefold() in title.casefold()
    number, rest = number_and_title(words)
    if number is not None or kind_of(rest) is not None or names_sources(rest):
        return -1
    if len(top) == 1 and (len(headings) > 1 or named or highest == 1) and top[0] == headings[0]:
        return top[0]
    return top[0] if named else -1


def _with_bold_headings(text: str, formatting: Formatting, title: int) -> tuple[Formatting, tuple[str, ...]]:
    """Take short paragraphs that are bold from end to end as headings, where there are several and text between."""
    plain = {span.start for span in formatting.spans if not _is_bold(text, span.start, span.end, span.style)}
    starts = sorted(plain)
    guessed: list[int] = []
    for index, block in enumerate(formatting.blocks):
        words = block_words(text, block)
        if index == title or block.kind is not BlockKind.PARAGRAPH or not _is_shown(block) or not words:
            continue
        if len(words) > _LONGEST_HEADING or _ENDS_TEXT.search(words):
            continue
        start, end = block.content[0]
        if not _any_between(starts, start, end):
            guessed.append(index)
    if len(guessed) < _FEWEST_GUESSED:
        return formatting, ()
    chosen = set(guessed)
    blocks = tuple(
        replace(block, kind=BlockKind.HEADING, level=2) if index in chosen else block
        for index, block in enumerate(formatting.blocks)
    )
    return Formatting(blocks, formatting.spans), tuple(block_words(text, formatting.blocks[index]) for index in guessed)


def _is_bold(text: str, start: int, end: int, style: Style) -> bool:
    return Style.STRONG in style or Style.HIDDEN in style or not text[start:end].strip()


def _any_between(places: list[int], start: int, end: int) -> bool:
    at = bisect_left(places, start)
    return at < len(places) and places[at] < end
