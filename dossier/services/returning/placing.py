"""Where a mark that someone else made belongs in the dossier."""

import colorsys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from dossier.model.anchor import Anchor, Range, Rect, anchor_at
from dossier.model.foreign import DRAWN, PLACED, TEXT_MARKS, ForeignAnnotation, ForeignFile, Quad
from dossier.model.kinds import AnnotationKind, DocumentKind, OnKind, Placing
from dossier.model.rows import Document, Section
from dossier.output.marks import rgb, theme_colours
from dossier.output.runs import tabled_runs
from dossier.services import paths
from dossier.services.returning.history import History
from dossier.services.returning.pages import DocumentPage, DocumentPages
from dossier.services.returning.quoted import QuotedPassages
from dossier.services.texts import text_of
from dossier.store.store import Store
from dossier.text.places import Places
from dossier.text.printed import Marked, Words, find_printed, marked, share, words_of

_KINDS = {
    "Highlight": AnnotationKind.HIGHLIGHT,
    "Underline": AnnotationKind.UNDERLINE,
    "StrikeOut": AnnotationKind.UNDERLINE,
    "Squiggly": AnnotationKind.UNDERLINE,
    "Text": AnnotationKind.NOTE,
    "Caret": AnnotationKind.NOTE,
}
TAGS = {"StrikeOut": ("struck out",), "Caret": ("insertion",)}
_FULL = 0.8  # of the characters between the first and the last word of a mark, as far as it is one range
_SET_OF = 0.6  # of a page's words, where it was set of a document; headers and footers are the rest
_PART_OF = 0.1  # of a page's words, for it to be called one of a section
_GREY = 0.12  # of saturation; less is no colour

NO_WORDS, NOT_OURS, UNKNOWN_KIND, CHANGED_HERE = "no-words", "not-here", "kind", "changed-here"


@dataclass(frozen=True, slots=True)
class Placed:
    """What a mark lies on: a section's words, a document's words, or a rectangle of a document's page."""

    on: OnKind
    on_id: str
    kind: AnnotationKind
    anchor: Anchor
    identity: str  # what the text is known by in every dossier
    placing: Placing = Placing.EXACT


class Placer:
    """Finds places for the marks of one file, which went out at the time `sent_at` with the text as it was then."""

    def __init__(self, store: Store, file: ForeignFile, history: History, sent_at: str) -> None:
        self._store = store
        self._history = history
        self._sent_at = sent_at
        self._file = file
        self._pages = DocumentPages(store, file)
        self._quoted = QuotedPassages(store)
        self._page_words: dict[int, Words] = {}
        self._set_on: dict[int, _Typeset | None] = {}

    def place(self, annotation: ForeignAnnotation) -> Placed | str:
        """Return where a mark belongs, or the code of why it has no place here."""
        if annotation.subtype not in (*TEXT_MARKS, *DRAWN, *PLACED):
            return UNKNOWN_KIND
        page = self._pages.of(annotation.page)
        if page is not None:
            return self._on_page(annotation, page)
        return self._on_words(annotation)

    def document_page(self, annotation: ForeignAnnotation) -> DocumentPage | None:
        """Return the page of a document that the annotation lies on."""
        return self._pages.of(annotation.page)

    def section_on(self, page: int) -> str:
        """Return the section that most of a page's words are of; '' where none has many."""
        words = self._words(page)
        shares = [(share(words, shown.words), shown.section.id) for shown in self._sections]
        best = max(shares, default=(0.0, ""))
        return best[1] if best[0] >= _PART_OF else ""

    def _on_page(self, annotation: ForeignAnnotation, page: DocumentPage) -> Placed | str:
        rects = _rects(annotation)
        spans = annotation.spans if page.exact else self._moved(annotation, page)
        on = (OnKind.DOCUMENT, page.document.id)
        identity = page.document.sha256
        if annotation.subtype in DRAWN or not spans:
            if annotation.rect is None:
                return NO_WORDS
            start = page.page.start
            anchor = Anchor(start, start, "", page=page.page.page, rects=(annotation.rect,))
            return Placed(*on, AnnotationKind.AREA, anchor, identity)
        first, last = _range(spans)
        text = text_of(self._store, *on)
        anchor = anchor_at(text, page.page.start + first, page.page.start + last)
        anchor = Anchor(anchor.start, anchor.end, anchor.exact, anchor.prefix, anchor.suffix, page.page.page, rects)
        return Placed(*on, _KINDS[annotation.subtype], anchor, identity)

    def _moved(self, annotation: ForeignAnnotation, page: DocumentPage) -> tuple[Range, ...]:
        """Return where the words lie in a page's text that is not quite the file's."""
        sought = marked(self._words(annotation.page), annotation.spans)
        found = find_printed(sought, [words_of(page.page.text)]) if sought else None
        return (found[1],) if found else ()

    def _on_words(self, annotation: ForeignAnnotation) -> Placed | str:
        """Find the words in what is printed: of a document without pages of its own, of sections, of passages."""
        if not annotation.spans:
            return NO_WORDS
        sought = marked(self._words(annotation.page), annotation.spans)
        if sought is None:
            return NO_WORDS
        kind = _KINDS.get(annotation.subtype, AnnotationKind.HIGHLIGHT)
        typeset = self._typeset_on(annotation.page)
        if typeset is not None:
            document, text, words = typeset
            found = _find(annotation, sought, [words])
            if found is not None:
                return Placed(OnKind.DOCUMENT, document.id, kind, anchor_at(text, *found[1]), document.sha256)
        found = _find(annotation, sought, [shown.words for shown in self._sections])
        if found is None:
            text = self._file.texts.get(annotation.page, "")
            quoted = self._quoted.find(text, self._words(annotation.page), annotation.spans)
            if quoted is None:
                return NOT_OURS
            return Placed(OnKind.DOCUMENT, quoted[0].id, kind, quoted[1], quoted[0].sha256)
        shown = self._sections[found[0]]
        start, end = shown.places[found[1][0]], shown.places[found[1][1] - 1] + 1
        placing, anchor = Places(shown.section.body, shown.body).find(anchor_at(shown.body, start, end))
        if anchor is None:
            return CHANGED_HERE
        placing = Placing.CHANGED if placing is Placing.CHANGED else Placing.EXACT
        identity = f"section {shown.section.id}"
        return Placed(OnKind.SECTION, shown.section.id, kind, anchor, identity, placing)

    def _typeset_on(self, page: int) -> "_Typeset | None":
        """Return the document that was set on a page of the file; None for a page of anything else."""
        if page not in self._set_on:
            words = self._words(page)
            shares = [(share(words, typeset[2]), index) for index, typeset in enumerate(self._typeset)]
            best = max(shares, default=(0.0, 0))
            self._set_on[page] = self._typeset[best[1]] if best[0] >= _SET_OF else None
        return self._set_on[page]

    def _words(self, page: int) -> Words:
        if page not in self._page_words:
            self._page_words[page] = words_of(self._file.texts.get(page, ""))
        return self._page_words[page]

    @cached_property
    def _sections(self) -> list["_Shown"]:
        found = self._store.find(Section)
        return [_shown(section, self._history.body(section, self._sent_at)) for section in found]

    @cached_property
    def _typeset(self) -> list["_Typeset"]:
        """Documents that were set as pages for the file: their text, not their pages, is what can be found."""
        found = []
        for document in self._store.find(Document):
            if document.kind is not DocumentKind.PDF:
                text = text_of(self._store, OnKind.DOCUMENT, document.id)
                found.append((document, text, words_of(text)))
        return found


_Typeset = tuple[Document, str, Words]


def _find(annotation: ForeignAnnotation, sought: Marked, texts: Sequence[Words]) -> tuple[int, Range] | None:
    found = find_printed(sought, texts)
    if found is None and annotation.subtype in PLACED:  # the line beside a note may begin with a tag of the report
        found = find_printed(replace(sought, words=sought.words[1:]), texts)
    return found


@dataclass(frozen=True, slots=True)
class _Shown:
    """A section's text as it went out, without its markup; `places` has the offset in `body` of each character."""

    section: Section
    body: str
    words: Words
    places: list[int]


def _shown(section: Section, body: str) -> _Shown:
    text: list[str] = []
    places: list[int] = []
    for block in tabled_runs(body, section.format):
        for run in block.runs:
            text.append(run.text)
            same = len(run.text) == run.end - run.start
            places += [run.start + (index if same else 0) for index in range(len(run.text))]
        text.append("\n")
        places.append(places[-1] if places else 0)
    return _Shown(section, body, words_of("".join(text)), places)


def _range(spans: Sequence[Range]) -> Range:
    """Return the one range of text that spans make, or the longest of them where they are far apart."""
    first, last = spans[0][0], spans[-1][1]
    if sum(end - start for start, end in spans) >= _FULL * (last - first):
        return first, last
    return max(spans, key=lambda span: span[1] - span[0])


def _rects(annotation: ForeignAnnotation) -> tuple[Rect, ...]:
    if annotation.subtype in TEXT_MARKS and annotation.quads:
        return tuple(around(quad) for quad in annotation.quads)
    return (annotation.rect,) if annotation.rect is not None else ()


def around(quad: Quad) -> Rect:
    """Return the smallest rectangle around a quad."""
    xs, ys = [corner[0] for corner in quad], [corner[1] for corner in quad]
    return min(xs), min(ys), max(xs), max(ys)


def nearest_colour(colour: tuple[float, float, float] | None) -> int:
    """Return the highlight, 1 to 8, whose hue is nearest; the first where the file gives no colour."""
    if colour is None:
        return 1
    hue, _lightness, saturation = _hls(colour)
    if saturation < _GREY:
        return 8
    own = [_hls(known)[0] for known in _highlights()[:7]]
    return min(range(7), key=lambda index: min(abs(own[index] - hue), 1 - abs(own[index] - hue))) + 1


def _hls(colour: tuple[float, float, float]) -> tuple[float, float, float]:
    """Return hue, lightness and how far the strongest part is from the weakest."""
    hue, lightness, _saturation = colorsys.rgb_to_hls(*colour)
    return hue, lightness, max(colour) - min(colour)


def _highlights() -> list[tuple[float, float, float]]:
    colours = theme_colours(paths.resources())
    return [rgb(colours[f"highlight_{number}"]) for number in range(1, 9)]
