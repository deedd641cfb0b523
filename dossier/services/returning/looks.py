"""What a mark of ours looks like in a returned file: whether its colour, its kind or its place was changed there.

A passage of evidence is told from its highlight as a mark is; its colour is its verdicts' (`verdicts`).
"""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass, replace
from functools import cached_property

from dossier.intake.pdf.files import open_pdf
from dossier.model.anchor import Anchor, Rect, anchor_at
from dossier.model.errors import KnownError
from dossier.model.foreign import DRAWN, ForeignAnnotation, ForeignFile
from dossier.model.kinds import AnnotationKind, OnKind, Placing
from dossier.model.rows import Annotation, Document, Page, Passage
from dossier.output.appearance import enclosing
from dossier.output.filling import PlannedAnnotation
from dossier.output.marks import SUBTYPES, mark_colour, theme_colours
from dossier.services import paths
from dossier.services.annotated.gathering import Intended
from dossier.services.annotated.placing import PagePlacer
from dossier.services.returning.history import History, Values
from dossier.services.returning.placing import NO_WORDS, TAGS, Placed, Placer, around, nearest_colour
from dossier.services.texts import text_of
from dossier.store.store import Store
from dossier.text.normalise import normalise
from dossier.text.printed import marked_words, printed_words, words_of

_SAME_COLOUR = 0.03  # of a part of it; programs round
_SAME_SIZE = 0.05  # of the larger of two
_MOST_WORDS = 0.75  # of those that a note lies beside, where their order does not count
_MOST_LETTERS = 0.9  # of what a mark lies on; 99 in 100 unrelated texts of one length share less than 0.8
_SAME_PLACE = 2.0  # points between two edges; programs round, and so does who takes a mark up and lays it down again

OTHER_TEXT = "other-text"

_AREAS = (SUBTYPES[AnnotationKind.AREA], "Square")

Colour = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Look:
    """A row as the file shows it. `lost` is the code of why the place that it has there cannot be taken."""

    row: Annotation
    lost: str = ""


class Looks:
    """Tells a change from what the file had when it went out: from any state that the row was in here.

    A place counts as changed only where both the words under the mark and its rectangles are others, and where it is
    told for certain which words they are now.
    """

    def __init__(
        self, store: Store, file: ForeignFile, placer: Placer, history: History, open_files: ExitStack
    ) -> None:
        self._store = store
        self._file = file
        self._placer = placer
        self._history = history
        self._open_files = open_files
        self._placers: dict[str, PagePlacer | None] = {}

    def there(self, row: Annotation, parts: Sequence[ForeignAnnotation]) -> Look:
        """Return the row as the file shows it in one or more parts; as it is where nothing was changed there."""
        if row.placing is Placing.UNPLACED:
            return Look(row)
        states = [row, *self._past(row)]
        kind, tags = self._kind(row, states, parts[0])
        colour = self._colour(row, states, parts[0])
        look = self._placed(replace(row, kind=kind), states, parts)
        changed = look.row
        if kind is not row.kind and AnnotationKind.AREA in (kind, row.kind) and changed.anchor == row.anchor:
            kind, tags = row.kind, row.tags  # an area holds no words, and a mark on words has to
        return Look(replace(changed, kind=kind, colour=colour, tags=tags), look.lost)

    def passage(self, row: Passage, parts: Sequence[ForeignAnnotation]) -> Look:
        """Return a passage of evidence as a mark (`as_mark`) where the file has it."""
        mark = as_mark(row)
        if row.placing is Placing.UNPLACED:
            return Look(mark)
        past = [_state(mark, values) for _at, values in self._history.versions("passages", row.id)]
        return self._placed(mark, [mark, *(state for state in past if state is not None)], parts)

    def shows_place(self, parts: Sequence[ForeignAnnotation]) -> bool:
        """Whether the file tells where the parts lie, and which words are there: XFDF alone holds no pages."""
        return all((part.spans or part.rect or part.quads) and part.page in self._file.texts for part in parts)

    def words(self, parts: Sequence[ForeignAnnotation]) -> str:
        """Return the words that parts of a mark lie on in the file, in one line."""
        return " ".join(" ".join(self._words(part) for part in parts).split())

    def _kind(
        self, row: Annotation, states: Sequence[Annotation], part: ForeignAnnotation
    ) -> tuple[AnnotationKind, tuple[str, ...]]:
        """Return the kind and the tags that the mark has in the file."""
        for state in states:
            if part.subtype in (_AREAS if state.kind is AnnotationKind.AREA else (SUBTYPES[state.kind],)):
                return row.kind, row.tags
        placed = self._placer.place(part)
        if isinstance(placed, str) or (part.subtype in DRAWN and placed.kind is not AnnotationKind.AREA):
            return row.kind, row.tags
        more = TAGS.get(part.subtype, ())
        if any(state.kind is placed.kind and {*more} <= {*state.tags} for state in states):
            return row.kind, row.tags
        return placed.kind, tuple(dict.fromkeys((*row.tags, *more)))

    def _colour(self, row: Annotation, states: Sequence[Annotation], part: ForeignAnnotation) -> int:
        if part.colour is None:
            return row.colour
        number = next((number for number, known in self._colours if alike(known, part.colour)), 0)
        number = number or nearest_colour(part.colour)
        return row.colour if any(state.colour == number for state in states) else number

    @cached_property
    def _colours(self) -> list[tuple[int, Colour]]:
        """Every colour that a mark is written in, with its number."""
        colours = theme_colours(paths.resources())
        return [(number, mark_colour(colours, number, kind)) for number in range(1, 9) for kind in SUBTYPES]

    def _placed(self, row: Annotation, states: Sequence[Annotation], parts: Sequence[ForeignAnnotation]) -> Look:
        """Return the row at the place where the file has it; where that cannot be taken, the row as it is and why."""
        if not self.shows_place(parts):
            return Look(row)
        if row.on is OnKind.SECTION and row.kind is not AnnotationKind.NOTE:
            words = " ".join(self._words(part) for part in parts)
            if any(_core(words) == _core(state.anchor.exact) for state in states):
                return Look(row)
        places = [self._placer.place(part) for part in parts]
        found = [placed for placed in places if isinstance(placed, Placed)]
        refused = [placed for placed in places if isinstance(placed, str)]
        if refused:
            return Look(row, "" if self._is_where_it_was(row, states, parts) else refused[0])
        first = found[0]
        if any(not _is_on(row, one) or one.on_id != first.on_id for one in found):
            return Look(row, "" if self._is_where_it_was(row, states, parts) else OTHER_TEXT)
        if row.kind is AnnotationKind.AREA:
            return Look(row if first.kind is not row.kind else _area(row, states, first))
        if first.kind is AnnotationKind.AREA:
            return Look(row, "" if self._as_written(row, parts) else NO_WORDS)
        start, end = min(one.anchor.start for one in found), max(one.anchor.end for one in found)
        anchor = anchor_at(text_of(self._store, first.on, first.on_id), start, end)
        anchor = replace(anchor, page=first.anchor.page, rects=first.anchor.rects)
        new = replace(row, on_id=first.on_id, anchor=anchor, placing=first.placing)
        if _same_words(new, states) or self._as_written(row, parts):
            return Look(row)
        return Look(new)

    def _is_where_it_was(
        self, row: Annotation, states: Sequence[Annotation], parts: Sequence[ForeignAnnotation]
    ) -> bool:
        """Whether a mark whose place cannot be told lies on the words, or on the rectangles, that it went out with.

        Their letters count in any order, and most of them are enough: on a page that is written from the right other
        words stand the wrong way round, and what print adds is glued to them. A note lies on a whole line, and its
        words may go over several.
        """
        if row.kind is AnnotationKind.AREA:
            return False
        letters, words = _letters(self.words(parts)), Counter(word for part in parts for word in self._marked(part))
        for state in states:
            if row.kind is AnnotationKind.NOTE:
                known = Counter(printed_words(words_of(state.anchor.exact).words))
                size = _MOST_WORDS * min(words.total(), known.total())
                is_same = 0 < size <= (words & known).total()
            else:
                its = _letters(state.anchor.exact)
                is_same = 0 < _MOST_LETTERS * max(letters.total(), its.total()) <= (letters & its).total()
            if is_same:
                return True
        return self._as_written(row, parts)

    def _marked(self, part: ForeignAnnotation) -> tuple[str, ...]:
        page = words_of(self._file.texts.get(part.page, ""))
        return printed_words(page.words[index] for index in marked_words(page, part.spans))

    def _words(self, part: ForeignAnnotation) -> str:
        text = self._file.texts.get(part.page, "")
        return " ".join(text[start:end] for start, end in part.spans)

    def _as_written(self, row: Annotation, parts: Sequence[ForeignAnnotation]) -> bool:
        """Whether the parts lie on their document's pages as an export lays them."""
        pages = [self._placer.document_page(part) for part in parts]
        placer = self._page_placer(row.on_id)
        if placer is None or any(page is None for page in pages):
            return False
        planned = PlannedAnnotation("", SUBTYPES[row.kind], (0, 0, 0), 1, "", "", "", "", False)
        written = {
            one.page: [line.rect for line in one.lines] for one in placer.place(Intended(planned, row.anchor, ()))
        }
        there = {page.page.page: _rects(part) for page, part in zip(pages, parts, strict=True) if page is not None}
        return written.keys() == there.keys() and all(_near(written[page], there[page]) for page in written)

    def _page_placer(self, document_id: str) -> PagePlacer | None:
        """Return what finds places on a document's own pages; None where it has none that open without a password."""
        if document_id not in self._placers:
            self._placers[document_id] = None
            document = self._store.seek(Document, document_id)
            if document is not None:
                try:
                    file = open_pdf(self._store.content(document.sha256), document.name)
                except KnownError:
                    return None
                self._open_files.enter_context(closing(file))
                self._placers[document_id] = PagePlacer(file, self._store.find(Page, document_id=document_id))
        return self._placers[document_id]

    def _past(self, row: Annotation) -> Iterator[Annotation]:
        for _at, values in self._history.versions("annotations", row.id):
            state = _state(row, values)
            if state is not None:
                yield state


def as_mark(row: Passage) -> Annotation:
    """Return a passage of evidence as the mark that it is in a file."""
    highlight = AnnotationKind.HIGHLIGHT
    return Annotation(
        row.id, OnKind.DOCUMENT, row.document_id, highlight, 1, row.anchor, "", "", "", "", placing=row.placing
    )


def described(row: Annotation, other: Annotation) -> str:
    """Return, in plain English, what a row looks like, as far as another state of it looks different."""
    said = []
    if (row.kind, row.tags) != (other.kind, other.tags):
        said.append(" ".join((row.kind.value, *(f"({tag})" for tag in row.tags))))
    if row.colour != other.colour:
        said.append(f"colour {row.colour}")
    if (row.on_id, row.anchor) != (other.on_id, other.anchor):
        words = " ".join(row.anchor.exact.split())
        page = "" if row.anchor.page is None else f"page {row.anchor.page + 1}"
        said.append(f"on “{words}”" if words else f"a place on {page}" if page else "a place")
    return ", ".join(said)


def _state(row: Annotation, values: Values) -> Annotation | None:
    """Return the row as it was; None where the journal does not tell."""
    try:
        kept = json.loads(str(values["anchor"]))
        anchor = Anchor(int(kept["start"]), int(kept["end"]), str(kept["exact"]), page=kept.get("page"))
        anchor = replace(anchor, rects=tuple(tuple(rect) for rect in kept.get("rects", ())))
        tags = tuple(map(str, json.loads(str(values.get("tags") or "[]"))))
        kind, colour = AnnotationKind(str(values.get("kind", row.kind))), int(values.get("colour", row.colour))
    except (ValueError, TypeError, KeyError, AttributeError):
        return None
    return replace(row, kind=kind, colour=colour, anchor=anchor, tags=tags)


def _is_on(row: Annotation, placed: Placed) -> bool:
    """Whether a place is one that a row may move to: in the brief, or in its own document."""
    return placed.on is row.on and (row.on is OnKind.SECTION or placed.on_id == row.on_id)


def _area(row: Annotation, states: Sequence[Annotation], placed: Placed) -> Annotation:
    page, rects = placed.anchor.page, placed.anchor.rects
    for state in states:
        if state.anchor.page == page and _near(state.anchor.rects, rects):
            return row
    return replace(row, anchor=placed.anchor, placing=Placing.EXACT)


def _same_words(new: Annotation, states: Sequence[Annotation]) -> bool:
    """Whether a row lies where it lay, or where it lay in an earlier state with other words.

    A note lies on a whole line, of which its words are a part.
    """
    row, *past = states
    words, is_note = _core(new.anchor.exact), new.kind is AnnotationKind.NOTE
    meet = new.on_id == row.on_id and row.anchor.start < new.anchor.end and new.anchor.start < row.anchor.end
    if meet and (is_note or words == _core(row.anchor.exact)):
        return True
    earlier = {_core(state.anchor.exact) for state in past} - {_core(row.anchor.exact)}
    return any(old in words for old in earlier if old) if is_note else words in earlier


def _near(some: Sequence[Rect], others: Sequence[Rect]) -> bool:
    """Whether rectangles cover the same, but for rounding and how a line is cut into quads."""
    if not some or not others:
        return False
    if len(some) == len(others):
        pairs = zip(sorted(some, key=_from_the_top), sorted(others, key=_from_the_top), strict=True)
        return all(_close(one, other) for one, other in pairs)
    size, other_size = _size(some), _size(others)
    return _close(enclosing(some), enclosing(others)) and abs(size - other_size) <= _SAME_SIZE * max(size, other_size)


def _from_the_top(rect: Rect) -> tuple[float, float]:
    return -round(rect[3] / _SAME_PLACE), rect[0]


def _close(one: Rect, other: Rect) -> bool:
    return all(abs(edge - its) <= _SAME_PLACE for edge, its in zip(one, other, strict=True))


def _size(rects: Sequence[Rect]) -> float:
    return sum((right - left) * (top - bottom) for left, bottom, right, top in rects)


def _rects(part: ForeignAnnotation) -> list[Rect]:
    if part.quads:
        return [around(quad) for quad in part.quads]
    return [part.rect] if part.rect is not None else []


def _core(text: str) -> str:
    """Return the letters and digits of a text, by which two ranges are compared."""
    return "".join(character for character in normalise(text, fold_case=True).text if character.isalnum())


def _letters(text: str) -> Counter[str]:
    return Counter(character for character in _core(text) if character.isalpha())


def alike(one: Colour, other: Colour) -> bool:
    """Whether two colours are the same but for how programs round."""
    return all(abs(part - its) <= _SAME_COLOUR for part, its in zip(one, other, strict=True))
