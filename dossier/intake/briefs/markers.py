"""Citation markers of a section's body, in the forms that a brief prints them, and what only looks like one."""

import re
from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field

from dossier.intake.briefs.author_year import by_author
from dossier.intake.briefs.brackets import bracketed
from dossier.intake.briefs.flattened import flattened
from dossier.intake.briefs.footnotes import begins_definition
from dossier.intake.briefs.parentheses import parenthesised
from dossier.intake.briefs.printed import LeftAsText, Listed, Printed
from dossier.intake.briefs.raised import raised
from dossier.model.imported import ImportedMarker
from dossier.model.kinds import BlockKind, MarkerForm, TextFormat
from dossier.text.markup import Block, Style, spans

_BETWEEN = re.compile(r"[\s,،，、]*")  # what may stand between the markers of one run
_Reader = Callable[[str, int, int, Listed], Iterator[Printed | LeftAsText]]
_READERS: tuple[tuple[_Reader, frozenset[MarkerForm]], ...] = (
    (bracketed, frozenset({MarkerForm.BRACKETS, MarkerForm.FOOTNOTES})),
    (raised, frozenset({MarkerForm.RAISED, MarkerForm.BRACKETS})),
    (parenthesised, frozenset({MarkerForm.PARENTHESES})),
    (by_author, frozenset({MarkerForm.AUTHOR_YEAR})),
    (flattened, frozenset({MarkerForm.FLATTENED})),
)


@dataclass(frozen=True, slots=True)
class FoundMarker:
    """A marker in a body and the address printed with it, or ""."""

    marker: ImportedMarker
    address: str


@dataclass(slots=True)
class Candidates:
    """What may be markers in one body, each with the block that it stands in, and what only looks like one."""

    printed: list[tuple[int, Printed]] = field(default_factory=list)
    left: list[LeftAsText] = field(default_factory=list)


def find_candidates(body: str, blocks: Collection[Block], format: TextFormat, listed: Listed) -> Candidates:
    """Return what may be markers in a body; code and the texts of footnotes hold none."""
    found = Candidates()
    readers = [reader for reader, read in _READERS if read & listed.forms]
    for i, block in enumerate(blocks):
        if block.kind is BlockKind.CODE or not block.content or begins_definition(body, block):
            continue
        start, end = block.content[0][0], block.content[-1][1]
        code = list(_code(body[block.start : block.end], block.start, format))
        for reader in readers:
            for each in reader(body, start, end, listed):
                if isinstance(each, LeftAsText):
                    found.left.append(each)
                elif not bisect_right(code, each.start) % 2 and listed.is_read(each):
                    found.printed.append((i, each))
    return found


def chosen(candidates: Candidates, forms: Collection[MarkerForm]) -> list[tuple[int, Printed]]:
    """Return what is printed in one of `forms`, in order, each with its block; of two upon each other the first.

    What fills a gap may lie upon another: `apart` parts them when it is known which of them does.
    """
    found: list[tuple[int, Printed]] = []
    end = -1
    for block, each in sorted(candidates.printed, key=lambda pair: (pair[1].start, -pair[1].end)):
        if each.form in forms and (each.fills or each.start >= end):
            found.append((block, each))
            end = end if each.fills else each.end
    return found


def apart(printed: Iterable[tuple[int, Printed]]) -> list[tuple[int, Printed]]:
    """Return what is printed, in order, without what lies upon one before it."""
    found: list[tuple[int, Printed]] = []
    for block, each in printed:
        if not found or each.start >= found[-1][1].end:
            found.append((block, each))
    return found


def markers_of(body: str, printed: Iterable[tuple[int, Printed]]) -> list[FoundMarker]:
    """Return the markers of a body; what is printed comes in order, each with its block. Those of one run are a run."""
    found: list[FoundMarker] = []
    run = last_block = last_end = -1
    for block, each in printed:
        if block != last_block or not _BETWEEN.fullmatch(body, last_end, each.start):
            run += 1
        last_block, last_end = block, each.end
        found += [
            FoundMarker(ImportedMarker(run, piece.number, piece.start, piece.end), each.address)
            for piece in each.pieces
        ]
    return found


def _code(text: str, offset: int, format: TextFormat) -> Iterator[int]:
    """Yield where, in a block's text, code begins and ends, in turn; it holds no marker."""
    if format is TextFormat.MARKDOWN and "`" in text:
        for span in spans(text, format):
            if Style.CODE in span.style:
                yield span.start + offset
                yield span.end + offset
