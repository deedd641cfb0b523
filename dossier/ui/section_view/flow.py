"""A section's body as it flows through the view: paragraphs of runs, with markers cut out. Pure: no Qt."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from dossier.model.kinds import BlockKind, TextFormat
from dossier.model.rows import Marker
from dossier.text.markdown_tables import with_cells
from dossier.text.markup import Block, Span, Style, blocks, spans
from dossier.ui.section_view.content import Chip, SectionContent
from dossier.ui.section_view.paragraph import OBJECT, Paragraph, Run, Slot
from dossier.ui.section_view.position_map import Piece
from dossier.ui.section_view.setting import with_folds, with_tables

LINE_SEPARATOR = "\u2028"
NO_BREAK_SPACE = "\u00a0"
_FOREIGN = str.maketrans({  # characters that mean something else to a Qt document
    "\u2029": " ", "\ufffc": "\ufffd", "\ufdd0": "\ufffd", "\ufdd1": "\ufffd", "\0": "\ufffd",
})  # fmt: skip
_LINE_END = re.compile(r"[\r\n]")
_PART = 400  # letters: Qt looks for the line ends of a longer word without end, 8 s for 100,000 letters
_CUT = re.compile(rf"\r(?=\n)|\S{{{2 * _PART},}}")  # one line end is one place; an endless word is several
MAY_BREAK = "\u200b"


def paragraphs(content: SectionContent) -> tuple[Paragraph, ...]:
    """Return the paragraphs of `content`'s body; an empty body has one, which is empty."""
    body, format = content.section.body, content.section.format
    formatting = content.formatting
    all_blocks: Sequence[Block] = formatting.blocks if formatting else blocks(body, format)
    all_spans: Sequence[Span] = formatting.spans if formatting else spans(body, format)
    if format is TextFormat.MARKDOWN and not formatting:
        all_blocks, all_spans = with_cells(body, all_blocks, all_spans)
    cutter = _Cutter(content, all_blocks)
    by_block = _spans_by_block(all_blocks, all_spans)
    found = [cutter.paragraph(block, own) for block, own in by_block]
    if not found:
        return (Paragraph(BlockKind.PARAGRAPH, tuple(cutter.rest(len(body))), Piece(len(body), len(body), 0)),)
    if formatting:
        found = with_folds(found, content.folds)
    found = with_tables(found)
    last = found[-1]
    runs = (*last.runs, *cutter.rest(len(body)))
    found[-1] = replace(last, runs=runs, border=replace(last.border, length=0))
    return tuple(found)


def pieces(flow: Sequence[Paragraph]) -> Iterator[Piece]:
    """Yield the pieces of all paragraphs, in order."""
    for paragraph in flow:
        for run in paragraph.runs:
            yield run.piece
        yield paragraph.border


def slots(flow: Sequence[Paragraph]) -> tuple[Slot, ...]:
    """Return the slots of all paragraphs, in order."""
    return tuple(slot for paragraph in flow for run in paragraph.runs for slot in run.slots)


def slot_positions(flow: Sequence[Paragraph]) -> tuple[int, ...]:
    """Return where in the document each slot stands, in order."""
    found: list[int] = []
    at = 0
    for paragraph in flow:
        for run in paragraph.runs:
            if run.slots:
                found += range(at, at + len(run.slots))
            at += len(run.text.encode("utf-16-le")) // 2
        at += 1
    return tuple(found)


def _spans_by_block(all_blocks: Sequence[Block], all_spans: Sequence[Span]) -> Iterator[tuple[Block, list[Span]]]:
    at = 0
    for block in all_blocks:
        begin = at
        while at < len(all_spans) and all_spans[at].start < block.end:
            at += 1
        yield block, list(all_spans[begin:at])


@dataclass(slots=True)
class _Cutter:
    """Cuts the markers out of the spans, and puts the chips that no marker makes after their claims."""

    content: SectionContent
    all_blocks: Sequence[Block]
    markers: list[Marker] = field(init=False)
    added: list[tuple[int, Slot]] = field(init=False)  # by the end of their claim
    chips: dict[str, list[Chip]] = field(init=False)

    def __post_init__(self) -> None:
        self.markers = _apart(self.content.markers, self.all_blocks)
        known = {marker.id for marker in self.markers}
        ends = {claim.id: claim.end for claim, _ in self.content.claims}
        marker_ends = {marker.id: marker.end for marker in self.markers}
        for chip in self.content.chips:  # what a person added stands after what is printed
            ends[chip.claim_id] = max(ends.get(chip.claim_id, 0), marker_ends.get(chip.marker_id or "", 0))
        self.chips = {}
        self.added = []
        for chip in self.content.chips:
            if chip.marker_id in known and chip.marker_id is not None:
                self.chips.setdefault(chip.marker_id, []).append(chip)
            else:
                self.added.append((ends.get(chip.claim_id, 0), Slot(chip.citation_id, None)))
        self.added.sort(key=lambda pair: pair[0])

    def paragraph(self, block: Block, own: list[Span]) -> Paragraph:
        """Return the paragraph of `block`; what is hidden at its end becomes its border to the next one."""
        end = block.end
        while own and Style.HIDDEN in own[-1].style and not self._marker_in(own[-1]):
            end = own.pop().start
        runs: list[Run] = []
        for span in own:
            self._cut(span, block.kind is BlockKind.CODE, runs)
        runs += self._added_up_to(block.end, end)
        border = Piece(end, block.end, 1)
        large = self.content.formatting is not None and block.kind is BlockKind.HEADING and block.level == 1
        return Paragraph(
            block.kind, _glued(runs), border, block.level, block.ordinal, block.begins, block.letters, block.cell,
            block.fold, large=large,
        )  # fmt: skip

    def rest(self, end: int) -> list[Run]:
        """Return the added chips that belong before `end` and have had no place yet."""
        return self._added_up_to(end, end)

    def _marker_in(self, span: Span) -> bool:
        return any(marker.start < span.end and span.start < marker.end for marker in self.markers)

    def _cut(self, span: Span, code: bool, runs: list[Run]) -> None:
        at = runs[-1].piece.end if runs else span.start  # a marker may reach over several spans
        at = max(at, span.start)
        while at < span.end:
            if self.markers and self.markers[0].start <= at:
                runs.append(self._marker_run(self.markers.pop(0)))
                at = runs[-1].piece.end
                continue
            runs += self._added_up_to(at, at)
            stop = span.end
            if self.markers:
                stop = min(stop, self.markers[0].start)
            if self.added:
                stop = min(stop, self.added[0][0])
            runs += self._text_runs(replace(span, start=at, end=stop), code)
            at = stop

    def _added_up_to(self, offset: int, at: int) -> list[Run]:
        found: list[Slot] = []
        while self.added and self.added[0][0] <= offset:
            found.append(self.added.pop(0)[1])
        return [Run(Piece(at, at, len(found)), OBJECT * len(found), slots=tuple(found))] if found else []

    def _marker_run(self, marker: Marker) -> Run:
        made = tuple(Slot(chip.citation_id, marker) for chip in self.chips.get(marker.id, []))
        made = made or (Slot("", marker),)
        return Run(Piece(marker.start, marker.end, len(made)), OBJECT * len(made), slots=made)

    def _text_runs(self, span: Span, code: bool) -> Iterator[Run]:
        if Style.HIDDEN in span.style:
            yield Run(Piece(span.start, span.end, 0))
            return
        if Style.SOFT in span.style:
            yield Run(Piece(span.start, span.end, 1), " ")
            return
        text = self.content.section.body[span.start : span.end]
        if span.picture in self.content.pictures:
            described = self.content.described and text != OBJECT
            end = span.start if described else span.end
            yield Run(Piece(span.start, end, 1), OBJECT, address=span.address, picture=span.picture)
            if not described:
                return
        if span.picture:  # what describes it is shown in its place
            if text == OBJECT:
                yield Run(Piece(span.start, span.end, 0))
                return
            span = replace(span, style=span.style | Style.EMPHASIS)
        broken = code or Style.BREAK in span.style or self.content.formatting is not None
        shown = _LINE_END.sub(LINE_SEPARATOR if broken else " ", text).translate(_FOREIGN)
        at = 0
        for match in _CUT.finditer(text):
            if text[match.start()] == "\r":
                yield from _text_run(span, shown, at, match.start())
                yield Run(Piece(span.start + match.start(), span.start + match.end(), 0))
                at = match.end()
                continue
            for end in _breaks(text, match.start(), match.end()):
                yield from _text_run(span, shown, at, end)
                yield Run(Piece(span.start + end, span.start + end, 1), MAY_BREAK)
                at = end
        yield from _text_run(span, shown, at, len(text))


def _breaks(text: str, start: int, end: int) -> Iterator[int]:
    """Yield where an endless word may break: not before a mark on the letter before it, nor at a joiner."""
    for at in range(start + _PART, end, _PART):
        while at < end and (unicodedata.category(text[at]) in ("Mn", "Me", "Mc", "Cf") or text[at - 1] == "\u200d"):
            at += 1
        yield at


def _text_run(span: Span, shown: str, start: int, end: int) -> Iterator[Run]:
    if start < end:
        yield Run(Piece(span.start + start, span.start + end), shown[start:end], span.style, span.address)


def _apart(markers: Sequence[Marker], all_blocks: Sequence[Block]) -> list[Marker]:
    """Return the markers in order, without those that lie outside every block or upon another marker.

    One that is empty counts where it touches another of its run: a printed range has more numbers than characters.
    """
    edges = {(each.run, place) for each in markers if each.start < each.end for place in (each.start, each.end)}
    found: list[Marker] = []
    left = sorted(markers, key=lambda each: (each.start, each.end), reverse=True)
    at = 0
    for block in all_blocks:
        while left and left[-1].start < block.end:
            marker = left.pop()
            if at <= marker.start <= marker.end <= block.end and (marker.run, marker.end) in edges:
                found.append(marker)
                at = marker.end
    return found


def _glued(runs: Sequence[Run]) -> tuple[Run, ...]:
    """Keep the first chip of a run of markers on the line of the word before it."""
    found = list(runs)
    in_chips = True  # whether what was shown before the last run was a chip
    last = -1
    for at, run in enumerate(found):
        if not run.text:
            continue
        before = found[last] if last >= 0 else None
        if run.slots and before is not None and before.text.endswith(" ") and not (in_chips and before.text == " "):
            found[last] = replace(before, text=before.text[:-1] + NO_BREAK_SPACE)
        in_chips = before is None or bool(before.slots)
        last = at
    return tuple(found)
