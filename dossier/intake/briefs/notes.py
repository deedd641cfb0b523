"""Notes of a formatted text: marks that link to them, and the blocks that they are, each with one number."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from dossier.intake.briefs.headings import names_sources, number_and_title
from dossier.model.kinds import BlockKind
from dossier.text.blocks import Block
from dossier.text.formatting import Formatting
from dossier.text.inline import Span, Style

_MARK = re.compile(
    r"(?P<open>[\[(])?\s*(?P<mark>\d{1,4}|[ivxlcdm]{1,6}|[a-zA-Z]|[*†‡§]{1,3})\s*(?P<close>[\])])?", re.IGNORECASE
)
_LABEL = re.compile(r"\s*[\[(]?(\d{1,4})[\])]?[.:]?\s")
_LAST = 10_000  # a note has a number below it


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark in the text: its range, the number it is given, and the address on the web that it leads to, or ''."""

    start: int
    end: int
    number: int
    address: str = ""


@dataclass(slots=True)
class Notes:
    """The marks by their start, and by the index of each block that begins a note its number and the one printed."""

    marks: dict[int, Mark] = field(default_factory=dict)
    entries: dict[int, int] = field(default_factory=dict)
    printed: dict[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Link:
    start: int
    end: int
    printed: str
    address: str
    raised: bool


def find_notes(text: str, formatting: Formatting) -> Notes:
    """Return the notes of a text. A mark is a short link on to a block, or a raised number with an address."""
    notes = Notes()
    starts = [block.start for block in formatting.blocks]
    found: list[tuple[_Link, int | None]] = []  # and the index of the note's block
    for link in _links(text, formatting.spans):
        match = _MARK.fullmatch(link.printed.strip())
        if match is None:
            continue
        bracketed = match["open"] is not None and match["close"] is not None
        if not link.address.startswith("#"):
            if match["mark"].isdecimal() and (bracketed or link.raised):
                found.append((link, None))
            continue
        index = bisect_right(starts, int(link.address[1:])) - 1
        block = formatting.blocks[index]
        onward = block.start > link.end and block.kind is not BlockKind.HEADING
        if onward and (bracketed or link.raised or _is_labelled(text, block, match["mark"])):
            found.append((link, index))
    targets = {index for _, index in found if index is not None}
    _number(found, notes, _listed(text, formatting.blocks, targets))
    return notes


def _listed(text: str, blocks: Sequence[Block], targets: set[int]) -> set[int]:
    """Return the numbers of a closing list of sources that no mark leads to: the text cites it by number alone."""
    numbers: set[int] = set()
    under_sources = False
    for index, block in enumerate(blocks):
        if block.kind is BlockKind.HEADING:
            words = " ".join(text[block.start : block.end].split())
            under_sources = names_sources(number_and_title(words)[1])
        elif block.kind is BlockKind.RULE:
            under_sources = False
        elif under_sources and index in targets:
            return set()  # marks lead into it: its numbers are theirs
        elif under_sources and block.begins:
            label = _LABEL.match(text, block.start, block.end)
            number = block.ordinal if block.ordinal is not None else int(label[1]) if label else None
            if number is not None:
                numbers.add(number)
    return numbers


def _links(text: str, spans: Sequence[Span]) -> Iterator[_Link]:
    """Yield the links, those of one address that touch each other as one."""
    for (address, _), group in groupby(_with_runs(spans), key=lambda each: (each[0].address, each[1])):
        if not address:
            continue
        own = [span for span, _ in group]
        raised = all(Style.RAISED in span.style for span in own if text[span.start : span.end].strip())
        yield _Link(own[0].start, own[-1].end, text[own[0].start : own[-1].end], address, raised)


def _with_runs(spans: Sequence[Span]) -> Iterator[tuple[Span, int]]:
    """Yield each span that is shown with the number of the run of touching ones that it belongs to."""
    run, end = 0, -1
    for span in spans:
        if Style.HIDDEN in span.style:
            continue
        run += span.start != end
        end = span.end
        yield span, run


def _is_labelled(text: str, block: Block, mark: str) -> bool:
    """Whether a block is numbered with what a mark says."""
    if not mark.isdecimal():
        return False
    label = _LABEL.match(text, block.start, block.end)
    return block.ordinal == int(mark) or (label is not None and label[1] == str(int(mark)))


def _number(found: list[tuple[_Link, int | None]], notes: Notes, listed: set[int]) -> None:
    """Give each note the number that is printed; where that is no number, or another's or `listed`, one of its own."""
    taken: dict[int, int] = {}  # number -> block
    waiting: dict[int, None] = {}
    for link, index in found:
        printed = _printed(link)
        if index is None or index in notes.entries or index in waiting:
            continue
        if printed is not None:
            notes.printed[index] = printed
        if printed is not None and printed not in listed and taken.setdefault(printed, index) == index:
            notes.entries[index] = printed
        else:
            waiting[index] = None
    following = max({*taken, *listed}, default=0)
    for index in waiting:
        following += 1
        if following < _LAST:
            notes.entries[index] = following
    for link, index in found:
        number = _printed(link) if index is None else notes.entries.get(index)
        if number is not None:
            address = link.address if index is None else ""
            notes.marks[link.start] = Mark(link.start, link.end, number, address)


def _printed(link: _Link) -> int | None:
    match = _MARK.fullmatch(link.printed.strip())
    return int(match["mark"]) if match is not None and match["mark"].isdecimal() else None
