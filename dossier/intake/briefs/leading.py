"""Blocks that only lead elsewhere, and say nothing: tables of contents, and links that stand alone."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from dossier.intake.briefs.headings import names_sources, number_and_title
from dossier.model.kinds import BlockKind
from dossier.text.blocks import Block
from dossier.text.formatting import Formatting
from dossier.text.inline import Span, Style

_CONTENTS = re.compile(
    r"(?:table of )?contents|sommaire|table des matières|índice|contenidos?|tabla de contenidos?"
    r"|inhalt(?:sverzeichnis)?|المحتويات|目录|目錄",
    re.IGNORECASE,
)
_MOST_WORDS = 4  # of a link that stands alone: `edit`, `Read more`


def leading_blocks(text: str, formatting: Formatting) -> set[int]:
    """Return the indexes of blocks that only lead elsewhere.

    These are lines that link to a heading further on, with the heading above where nothing else stands below it, and
    short links that stand alone, but for those in a list of sources.
    """
    blocks = formatting.blocks
    headings = {block.start for block in blocks if block.kind is BlockKind.HEADING}
    starts = [block.start for block in blocks]
    at_spans = [span.start for span in formatting.spans]
    found: set[int] = set()
    contents: set[int] = set()
    under_sources = False
    for index, block in enumerate(blocks):
        if block.kind is BlockKind.HEADING:
            under_sources = names_sources(number_and_title(block_words(text, block))[1])
            continue
        if block.fold:
            contents.add(index)
            continue
        links = _links_alone(text, block, formatting.spans, at_spans)
        if not links or under_sources:
            continue
        if all(_leads_on(address, block, starts, headings) for address in links):
            found.add(index)
            contents.add(index)
        elif not any(address.startswith("#") for address in links) and _is_short(block_words(text, block)):
            found.add(index)
    return found | _headings_above(text, blocks, contents)


def _links_alone(text: str, block: Block, spans: Sequence[Span], starts: Sequence[int]) -> list[str]:
    """Return the addresses that all words of a block lead to; none where other words stand there."""
    addresses: list[str] = []
    for index in range(bisect_left(starts, block.start), bisect_left(starts, block.end)):
        span = spans[index]
        if Style.HIDDEN in span.style:
            continue
        if span.address:
            addresses.append(span.address)
        elif any(map(str.isalpha, text[span.start : span.end])) or span.picture:
            return []
    return addresses


def _leads_on(address: str, block: Block, starts: Sequence[int], headings: set[int]) -> bool:
    if not address.startswith("#"):
        return False
    target = starts[bisect_right(starts, int(address[1:])) - 1]
    return target in headings and target >= block.end


def _headings_above(text: str, blocks: Sequence[Block], contents: set[int]) -> set[int]:
    """Return the headings below which nothing stands but lines of a table of contents, or that say they are of one."""
    found: set[int] = set()
    above, others, own = -1, 0, 0
    for index, block in enumerate(blocks):
        if block.kind is BlockKind.HEADING:
            if above >= 0 and own and not others:
                found.add(above)
            above, others, own = index, 0, 0
        elif index in contents:
            own += 1
            if above >= 0 and not others and _CONTENTS.fullmatch(block_words(text, blocks[above])):
                found.add(above)
        elif block.content:
            others += 1
    return found


def _is_short(words: str) -> bool:
    """Whether the words of a link that stands alone are few, and no marker by itself."""
    return len(words.split()) <= _MOST_WORDS and any(map(str.isalpha, words))


def block_words(text: str, block: Block) -> str:
    """Return the words of a block, in one line."""
    return " ".join("".join(text[start:end] for start, end in block.content).split())
