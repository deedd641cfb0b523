"""The outline of a Markdown brief: its title, and a part for each heading of the level that sections have."""

import re
from collections import Counter
from dataclasses import replace
from itertools import takewhile

from dossier.intake.briefs.entries import begins_entry
from dossier.intake.briefs.headings import kind_of, names_sources, number_and_title
from dossier.intake.briefs.outline import Heading, Outline, Piece, divide, read_opening
from dossier.intake.briefs.text import headings_in_markdown
from dossier.model.kinds import BlockKind, TextFormat
from dossier.text.markup import Block, blocks, shown_text

_HEADING_LINE = re.compile(r"^#{1,6}[ \t]+\S", re.MULTILINE)
_FRONT_MATTER = re.compile(r"\ufeff?---[ \t]*\r?\n(?:[^\r\n]*\r?\n){0,60}?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)")
_FRONT_TITLE = re.compile(r"^title:[ \t]*(.+?)[ \t]*$", re.MULTILINE)
_OF_ENTRY = re.compile(r"\b(?:1[5-9]|20)\d\d\b|https?://")
_LONGEST_LABEL = 40
_OF_OPENING = (BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.QUOTATION)


def looks_like_markdown(name: str, text: str) -> bool:
    """Whether a file is Markdown, by its name or by its headings."""
    return name.lower().endswith((".md", ".markdown", ".mkd", ".mdown")) or _HEADING_LINE.search(text) is not None


def outline_of_markdown(text: str, level: int | None = None) -> Outline:
    """Return the outline of a Markdown brief. `level` is that of the headings of sections, guessed where it is None."""
    outline = Outline()
    front = _front_matter(text, outline)
    found = [_shifted(block, front) for block in blocks(text[front:], TextFormat.MARKDOWN) if block.content]
    title = _title(text, found, named=bool(outline.title))
    if title is not None and title.level == level:
        title = None
    headings, outline.level = _section_headings(text, [block for block in found if block is not title], level)
    if level is None and all(heading.is_sources for heading in headings):
        after = title.end if title is not None else front
        headings = headings_in_markdown(text, after, outline.doubts) or headings
    first = headings[0].start if headings else len(text)
    opening = takewhile(lambda block: block.start < first and block.kind in _OF_OPENING, found)
    read_opening(
        (Piece(block.start, block.end, _words(text, block), block.kind is BlockKind.HEADING) for block in opening),
        outline,
    )
    outline.opening_end = max(outline.opening_end, front)
    divide(text, headings, outline)
    return outline


def _front_matter(text: str, outline: Outline) -> int:
    """Return where the text begins after the front matter between `---` lines, and take its title."""
    match = _FRONT_MATTER.match(text)
    if match is None:
        return 1 if text.startswith("\ufeff") else 0
    title = _FRONT_TITLE.search(match[0])
    if title:
        outline.title = title[1].strip("\"' ")
    return match.end()


def _shifted(block: Block, by: int) -> Block:
    """Return a block `by` characters further on."""
    content = tuple((start + by, end + by) for start, end in block.content)
    return replace(block, start=block.start + by, end=block.end + by, content=content)


def _title(text: str, found: list[Block], named: bool) -> Block | None:
    """Return the heading that is the brief's title: the first block, and above all other headings.

    A single heading is the title at the first level alone, and not where the front matter has `named` the brief.
    """
    headings = [block for block in found if block.kind is BlockKind.HEADING]
    if not headings or found[0] is not headings[0]:
        return None
    first, *others = headings
    if not others and (named or first.level > 1 or number_and_title(_words(text, first))[0] is not None):
        return None
    return first if all(block.level > first.level for block in others) else None


def _section_headings(text: str, found: list[Block], chosen: int | None) -> tuple[list[Heading], int | None]:
    """Return the headings of sections and the level that most of them have.

    Where one stands over deeper ones without words of its own, these are the sections' headings, unless a level was
    `chosen`; it is a part of its own then, so that its words are not lost.
    """
    levels = [block.level for block in found if block.kind is BlockKind.HEADING and not _sources(text, block)]
    highest = min(levels, default=1)
    level = chosen or highest
    used: Counter[int] = Counter()
    headings: list[Heading] = []
    below = False  # whether the heading before stands over this one
    for i, block in enumerate(found):
        after = found[i + 1] if i + 1 < len(found) else None
        if _sources(text, block, after):
            end = block.end if block.kind is BlockKind.HEADING else _first_line(block)[1]
            first_line = " ".join(text[slice(*block.content[0])].split())
            words = first_line if end < block.end else _words(text, block)
            headings.append(Heading(block.start, end, words, is_sources=True))
            below = False
            continue
        if block.kind is not BlockKind.HEADING or (block.level > level and not below):
            continue
        if block.level <= highest:
            level = chosen or highest
        number, title = number_and_title(_words(text, block))
        below = after is not None and block.level != chosen and _stands_over(text, block, after)
        headings.append(Heading(block.start, block.end, title, number, stands_over=below))
        if below and after is not None:
            level = chosen or after.level
        else:
            used[block.level] += 1
    return headings, used.most_common(1)[0][0] if used else None


def _stands_over(text: str, block: Block, after: Block) -> bool:
    """Whether a heading stands over sections, and heads none itself: it has no name of a section, the one right below
    it is deeper, and that one is numbered or this one is not.
    """
    if after.kind is not BlockKind.HEADING or after.level <= block.level or _sources(text, after):
        return False
    number, title = number_and_title(_words(text, block))
    if kind_of(title) is not None:
        return False
    return number is None or number_and_title(_words(text, after))[0] is not None


def _sources(text: str, block: Block, after: Block | None = None) -> bool:
    """Whether a block stands over the closing list of sources, or begins with the line that does.

    That is a heading, a label as in `**Sources:**`, or a line `Sources` with entries after it.
    """
    if block.kind is BlockKind.HEADING:
        return names_sources(number_and_title(_words(text, block))[1])
    start, end = _first_line(block)
    line = text[start:end].strip()
    if block.kind is not BlockKind.PARAGRAPH or len(line) > _LONGEST_LABEL or not names_sources(line):
        return False
    if len(block.content) > 1:
        return begins_entry(text[slice(*block.content[1])])
    if line.endswith((":", "：")) or line[0] in "*_":
        return True
    if after is None or after.kind is BlockKind.HEADING:
        return False
    entry = text[after.start : after.content[0][1]]
    return begins_entry(entry) or _OF_ENTRY.search(entry) is not None


def _first_line(block: Block) -> tuple[int, int]:
    """Return the range of a block's first line, where it has text."""
    start, end = block.content[0]
    return start, end if len(block.content) > 1 else block.end


def _words(text: str, block: Block) -> str:
    """Return what a block shows, without markup and line ends."""
    return " ".join(shown_text(text[block.start : block.end], TextFormat.MARKDOWN).split())
