"""A section's body with all that stands on it woven in: claim numbers, chips, marks, comment numbers.

The body's runs are cut wherever something begins or ends, so that each piece carries whole marks or none. Besides
`words` and `break`, its pieces are `claim` (a claim's number), `limit` (the tag of a limit), `chip`, `comment` (a
comment's number) and `hook` (a place that comments in the margin can be placed from; `card` is the one that belongs
there). `notes` of words and chips are the numbers of the real annotations that lie on them.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from dossier.model.report import ReportAnnotation, ReportLimit, ReportSection, Run
from dossier.output.pieces import Entry, Piece, entries, words
from dossier.output.setting import Places

NO_BREAK_SPACE = "\u00a0"


class Hooks:
    """Numbers the places that comments in the margin can be placed from."""

    def __init__(self) -> None:
        self._next = 0

    def piece(self, section: int, card: int | None = None, box: str | None = "block") -> Piece:
        """Return a hook. Its `box`, from which cards can be placed, stands at the edge of a `block`, between two words
        (`word`), or is not there: in the middle of a word it would let the line break.
        """
        self._next += 1
        return {"kind": "hook", "id": self._next - 1, "section": section, "card": card, "box": box}


@dataclass(frozen=True, slots=True)
class Threads:
    """What is woven into one section; `index` is the section's place in the report.

    `chips` come by marker id, `added` (chips of citations that no marker makes) by claim id; `marks` (numbers of real
    annotations) and `comments` (numbers of printed comments) by annotation id, `spots` (addresses) by claim id.
    """

    index: int
    hooks: Hooks
    chips: Mapping[str, Piece]
    added: Mapping[str, Sequence[Piece]]
    marks: Mapping[str, int]
    comments: Mapping[str, int]
    limits: Sequence[ReportLimit]
    limit_tag: str
    places: Places
    rtl: bool = False
    spots: Mapping[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class _Cut:
    """A part of one run or, where `marker` is set, the place of a marker."""

    run: Run
    text: str
    start: int
    end: int
    marker: str = ""
    notes: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Sign:
    """A piece that stands at one place; `follows`: it belongs to the words before it."""

    at: int
    follows: bool
    piece: Piece


def without_words(section: ReportSection) -> list[ReportAnnotation]:
    """Return the section's annotations that cover nothing printed, so that no words can carry them."""
    cuts = [cut for block in _cut(section, ()) for cut in block]
    _spread(section.annotations, cuts)
    carried = {id for cut in cuts for id in cut.notes}
    return [annotation for annotation in section.annotations if annotation.id not in carried]


def woven(section: ReportSection, threads: Threads) -> list[Entry]:
    """Return the entries of the section's body. Its annotations must all cover printed words."""
    blocks = _cut(section, threads.limits)
    cuts = [cut for block in blocks for cut in block]
    _spread(section.annotations, cuts)
    firsts, lasts = _ends(cuts, threads.comments)
    signs = sorted(_signs(section, threads, cuts), key=lambda sign: sign.at)
    done = 0
    lines: list[list[Piece]] = []
    for block in blocks:
        line = [threads.hooks.piece(threads.index)] if block else []
        for cut in block:
            box = "word" if _may_break(line) else None
            line += [threads.hooks.piece(threads.index, card, box) for card in firsts.get(id(cut), ())]
            while done < len(signs) and signs[done].at <= cut.start:
                line.append(signs[done].piece)
                done += 1
            line += _pieces(cut, threads)
            line += [_comment(number) for number in lasts.get(id(cut), ())]
        while block and done < len(signs) and signs[done].follows and signs[done].at <= block[-1].end:
            line.append(signs[done].piece)
            done += 1
        if block:
            line.append(threads.hooks.piece(threads.index))
        lines.append(line)
    left = [sign.piece for sign in signs[done:]]
    written = [line for line in lines if line]  # a rule has none
    if written:
        written[-1] += left
    for line in lines:
        _glue(line)
    by_block = {id(block): line for block, line in zip(section.body, lines, strict=True)}
    found = entries(section.body, lambda block: by_block[id(block)], headings=True, rtl=threads.rtl)
    return found if written or not left else [*found, {"kind": "paragraph", "pieces": left}]


def _cut(section: ReportSection, limits: Iterable[ReportLimit]) -> list[list[_Cut]]:
    """Return the cuts of each block of the body; a marker is one cut without text."""
    edges = sorted(
        {claim.start for claim in section.placed}
        | {claim.end for claim in section.placed}
        | {edge for annotation in section.annotations for edge in _range(annotation)}
        | {marker.start for marker in section.markers}
        | {marker.end for marker in section.markers}
        | {limit.start for limit in limits}
    )
    markers = sorted(section.markers, key=lambda marker: marker.start)
    starts = [marker.start for marker in markers]
    shown: set[str] = set()
    found = []
    for block in section.body:
        cuts = []
        for part in (part for run in block.runs for part in _parts(run, edges)):
            last = bisect_left(starts, part.end)
            inside = [marker for marker in markers[max(0, last - 2) : last] if part.start < marker.end]
            for marker in inside:
                if marker.id not in shown:
                    shown.add(marker.id)
                    cuts.append(_Cut(part.run, "", marker.start, marker.end, marker.id))
            if not inside:
                cuts.append(part)
        found.append(cuts)
    return found


def _parts(run: Run, edges: Sequence[int]) -> Iterator[_Cut]:
    if len(run.text) != run.end - run.start:
        yield _Cut(run, run.text, run.start, run.end)
        return
    inner = edges[bisect_right(edges, run.start) : bisect_left(edges, run.end)]
    for start, end in zip([run.start, *inner], [*inner, run.end], strict=True):
        yield _Cut(run, run.text[start - run.start : end - run.start], start, end)


def _spread(annotations: Iterable[ReportAnnotation], cuts: Sequence[_Cut]) -> None:
    """Note on each cut the annotations that it carries: from the first to the last printed words of each.

    An annotation that covers nothing but markers lies on their chips.
    """
    starts = [cut.start for cut in cuts]
    for annotation in annotations:
        start, end = _range(annotation)
        first = max(0, bisect_right(starts, start) - 1)
        covered = [cut for cut in cuts[first : bisect_left(starts, end)] if cut.start < end and start < cut.end]
        printed = [i for i, cut in enumerate(covered) if cut.text.strip()]
        carrying = covered[printed[0] : printed[-1] + 1] if printed else covered
        for cut in carrying:
            if cut.text if printed else cut.marker:
                cut.notes.append(annotation.id)


def _range(annotation: ReportAnnotation) -> tuple[int, int]:
    """Return where the annotation's words begin and end; white space at their edges is not marked."""
    quote = annotation.quote
    if len(quote) != annotation.end - annotation.start or not quote.strip():
        return annotation.start, annotation.end
    return annotation.end - len(quote.lstrip()), annotation.start + len(quote.rstrip())


def _ends(cuts: Sequence[_Cut], comments: Mapping[str, int]) -> tuple[dict[int, list[int]], dict[int, list[int]]]:
    """Return, by cut, the numbers of the comments whose words begin with it, and of those whose words end with it."""
    first: dict[str, int] = {}
    last: dict[str, int] = {}
    for cut in cuts:
        for note in cut.notes:
            first.setdefault(note, id(cut))
            last[note] = id(cut)
    firsts: dict[int, list[int]] = {}
    lasts: dict[int, list[int]] = {}
    for note, number in comments.items():
        if note in first:
            firsts.setdefault(first[note], []).append(number)
            lasts.setdefault(last[note], []).append(number)
    return firsts, lasts


def _signs(section: ReportSection, threads: Threads, cuts: Sequence[_Cut]) -> Iterator[_Sign]:
    shown = {cut.marker for cut in cuts}
    for marker in section.markers:
        if marker.id not in shown:  # it stands in hidden markup: its chip stands where the text goes on
            yield _Sign(marker.start, True, threads.chips[marker.id])
    for claim in section.placed:
        for chip in threads.added.get(claim.id, ()):
            yield _Sign(claim.end, True, chip)
    for limit in threads.limits:
        yield _Sign(limit.start, False, {"kind": "limit", "text": threads.limit_tag})
    for claim in section.placed:
        piece = {"kind": "claim", "number": claim.number, "place": threads.places.of(claim.id)}
        if claim.id in threads.spots:
            piece["at"] = threads.spots[claim.id]
        yield _Sign(claim.start, False, piece)


def _pieces(cut: _Cut, threads: Threads) -> list[Piece]:
    marks = [threads.marks[note] for note in cut.notes if note in threads.marks]
    if cut.marker:
        return [threads.chips[cut.marker] | {"notes": marks}]
    found = words(cut.run, cut.text, threads.places.names)
    for piece in found:
        if marks and piece["kind"] == "words":
            piece["notes"] = marks
    return found


def _may_break(line: Sequence[Piece]) -> bool:
    """Whether a line may break here, so that a box between the words does no harm."""
    before = [piece for piece in line if piece["kind"] != "hook"]
    return not before or (before[-1]["kind"] == "words" and before[-1]["text"][-1:].isspace())


def _comment(number: int) -> Piece:
    return {"kind": "comment", "number": number, "to": f"comment-{number}"}


def _glue(line: Sequence[Piece]) -> None:
    """Keep a chip on the line of the word before it; between chips the line may break."""
    before: Piece | None = None
    after_chip = False
    for piece in line:
        if piece["kind"] == "chip":
            if before is not None and not after_chip and before["text"].endswith(" "):
                before["text"] = before["text"].rstrip(" ") + NO_BREAK_SPACE
            before, after_chip = None, True
        elif piece["kind"] == "words":
            after_chip = after_chip and not piece["text"].strip()
            before = piece
