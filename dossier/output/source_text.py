"""Sources that are no PDFs, set as one: their words on clean pages, with annotations on the right ones."""

import logging
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from dossier.model.errors import KnownError
from dossier.model.kinds import BlockKind
from dossier.model.progress import Cancelled, never
from dossier.model.report import Block, Run
from dossier.output.account import remarks
from dossier.output.annotations import places_of_links, write_annotations
from dossier.output.characters import printable
from dossier.output.filling import PlannedAnnotation
from dossier.output.onto.placed import Placed
from dossier.output.pieces import Piece, entries, runs_rtl, text_entry, words
from dossier.output.typeset import STANDARDS, Complaint, date_of, typeset
from dossier.output.words import Words

_log = logging.getLogger(__name__)
_SAMPLE = 2_000  # characters that tell which way a text runs


@dataclass(frozen=True, slots=True)
class SourceText:
    """The text of a source as `blocks`, whose offsets are the document's own; `lead` says above it what it is.

    `name` is the file's, for the foot of each page. `is_sheet`: these are not the source's own words.
    """

    title: str
    lead: str
    name: str
    blocks: tuple[Block, ...]
    is_sheet: bool = False


@dataclass(frozen=True, slots=True)
class Stretch:
    """The words from `start` to `end` (offsets in the document's text) that the planned annotation `number` lies on.

    Without `end` it lies on the title.
    """

    number: int
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class SetSource:
    """The PDF, the numbers of the annotations that found their words, and what had to be said of characters.

    `bare` is the PDF with links in place of annotations.
    """

    pdf: bytes
    bare: bytes
    written: frozenset[int]
    remarks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SourceSetter:
    """Typesets sources; `resources` is the folder of templates and themes, `timestamp` (aware) the files' date."""

    words: Words
    resources: Path
    timestamp: datetime
    cancelled: Cancelled = never

    def set(self, source: SourceText, stretches: Sequence[Stretch], plan: Sequence[PlannedAnnotation]) -> SetSource:
        """Return the source typeset, with the planned annotations on their stretches.

        Raises KnownError `source-unset`, and as `typeset` does.
        """
        data, characters = printable(_data(source, stretches, self.words, self.timestamp))
        complaint = ""
        for standards in (STANDARDS, ()):
            try:
                bare = typeset(
                    data,
                    resources=self.resources,
                    timestamp=self.timestamp,
                    template="source.typ",
                    borrowed=characters.borrowed,
                    standards=standards,
                    cancelled=self.cancelled,
                )
            except Complaint as error:
                complaint = str(error)
                continue
            pdf, written = write_annotations(bare, plan)
            fonts = [path.name for path in characters.borrowed]
            said = remarks(characters, self.words, fonts, bool(standards))
            return SetSource(pdf, bare, written, tuple(said))
        _log.error("the typesetter cannot set a source: %s", complaint)
        raise KnownError(
            "source-unset",
            "The text of “{name}” cannot be typeset; please report this as a fault, with the file.",
            name=source.name,
        )


def placed_links(bare: bytes, plan: Sequence[PlannedAnnotation]) -> list[Placed]:
    """Return where the words of each planned annotation stand in a PDF with links in their place."""
    found: list[Placed] = []
    parts: dict[int, int] = {}
    for number, page, lines, box in places_of_links(bare, plan):
        parts[number] = parts.get(number, 0) + 1
        found.append(Placed(plan[number], page, lines, box, parts[number]))
    return found


def _data(source: SourceText, stretches: Sequence[Stretch], words_: Words, timestamp: datetime) -> dict[str, Any]:
    beginning = "".join(run.text for block in source.blocks[:20] for run in block.runs)[:_SAMPLE]
    rtl = runs_rtl(beginning or source.title) is True
    blocks = source.blocks
    on_words = sorted((one for one in stretches if one.end), key=lambda one: one.start)
    cutter = _Cutter(on_words)
    title = text_entry(source.title, rtl=rtl)
    if blocks and blocks[0].kind is BlockKind.HEADING:  # it is the title, so it is printed once
        title["pieces"] = cutter.pieces(blocks[0])
        blocks = blocks[1:]
    on_title = [one.number for one in stretches if not one.end]
    if on_title:
        first = next(piece for piece in title["pieces"] if piece["kind"] == "words")
        first["notes"] = [*first.get("notes", ()), *on_title]
    return {
        "title": source.title,
        "heading": title,
        "lead": source.lead,
        "lead_line": text_entry(source.lead, rtl=rtl),
        "sheet": source.is_sheet,
        "name": source.name,
        "page": words_.raw("document.page"),
        "language": words_("language"),
        "rtl": rtl,
        "date": date_of(timestamp),
        "blocks": entries(blocks, cutter.pieces, headings=True, rtl=rtl),
        "empty": words_("onto.empty"),
    }


class _Cutter:
    """Cuts runs wherever a stretch begins or ends, so that each piece carries whole annotations or none."""

    def __init__(self, stretches: Sequence[Stretch]) -> None:
        self._stretches = stretches
        self._edges = sorted({edge for one in stretches for edge in (one.start, one.end)})

    def pieces(self, block: Block) -> list[Piece]:
        return [piece for run in block.runs for piece in self._of_run(run)]

    def _of_run(self, run: Run) -> Iterator[Piece]:
        for text, start, end in self._cut(run):
            notes = [one.number for one in self._stretches if one.start < end and start < one.end]
            for piece in words(run, text, frozenset()):
                if notes and piece["kind"] == "words" and piece["text"].strip():
                    piece["notes"] = notes
                yield piece

    def _cut(self, run: Run) -> Iterator[tuple[str, int, int]]:
        if len(run.text) != run.end - run.start:
            yield run.text, run.start, run.end
            return
        inner = self._edges[bisect_right(self._edges, run.start) : bisect_left(self._edges, run.end)]
        for start, end in zip([run.start, *inner], [*inner, run.end], strict=True):
            yield run.text[start - run.start : end - run.start], start, end
