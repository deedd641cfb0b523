"""Search everywhere: ranked hits among claims, documents and notes, each with the words around it."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import cast

from dossier.model.csl import title_of, words_of
from dossier.model.kinds import DocumentKind, OnKind
from dossier.model.rows import (
    Annotation,
    Citation,
    Claim,
    Document,
    Judgement,
    Limit,
    Note,
    Page,
    Row,
    Section,
    Source,
)
from dossier.services.reading import claim_numbers
from dossier.store import searching
from dossier.store.rows import R
from dossier.store.searching import Asked, SearchHit
from dossier.store.store import Store
from dossier.text.search import Snippet, has_short_prefix, search_query, snippet, strict_query, without_markup

LIMIT = 50  # hits, where the caller does not say
_NO_LIMIT = 1_000_000_000  # more hits than any dossier has; SQLite takes no number without end
OF_A_DOCUMENT = 3  # hits, unless its source is the only one searched
_PART = 1_200  # code points; no part of a page that is indexed by itself is longer
_MARKED_UP = frozenset({"claim", "limit", "note", "annotation", "judgement"})  # their words are Markdown
_PARAGRAPH_END = re.compile(r"\n\s*\n")


class SearchIn(StrEnum):
    """Where to search."""

    CLAIMS = "claims"
    DOCUMENTS = "documents"
    NOTES = "notes"


class HitKind(StrEnum):
    CLAIM = "claim"
    LIMIT = "limit"
    SECTION = "section"
    DOCUMENT = "document"
    SOURCE = "source"
    NOTE = "note"
    ANNOTATION = "annotation"
    JUDGEMENT = "judgement"


_INDEXED = {
    SearchIn.CLAIMS: ("claim", "limit", "section"),
    SearchIn.DOCUMENTS: ("page", "source"),
    SearchIn.NOTES: ("note", "annotation", "judgement"),
}


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is, as far as that makes sense for it.

    `source` is the printed number (None for a further source) and `source_id` the row; `number` is a claim's (`3.3`),
    and `title` a section's, source's or document's own.
    """

    source: int | None = None
    source_id: str = ""
    number: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing found; `id` is its row's.

    In a document, `page` counts from 0 and `label` is what the page is called, "" where there is only one; `start` and
    `end` are the range of the words that were hit, and `more` is how many hits of the document were left out for those
    of others.
    """

    kind: HitKind
    id: str
    snippet: Snippet
    place: Place
    page: int | None = None
    label: str = ""
    start: int = 0
    end: int = 0
    more: int = 0
    older: bool = False  # in a version of the document that a newer one replaces


def search(
    store: Store,
    query: str,
    kinds: Collection[SearchIn] = tuple(SearchIn),
    limit: int = LIMIT,
    sources: Sequence[str] = (),
) -> list[Hit]:
    """Return at most `limit` hits for `query` (as a person types it, see `text/query`), best first.

    `sources` are ids: only what belongs to one of them is found, that is their documents and records, the claims that
    cite them and what was said about these; none stands for all. A document gives its best three hits, so that a long
    one does not drown the others; one source alone gives all of its hits.
    """
    indexed = [name for kind in SearchIn if kind in kinds for name in _INDEXED[kind]]
    if not indexed or limit < 1:
        return []
    asked = Asked(
        search_query(query),
        indexed,
        strict_query(query),
        has_short_prefix(query),
        tuple(sources),
        None if len(sources) == 1 else OF_A_DOCUMENT,
    )
    reader = _Reader(store, query)
    found = searching.search(store, asked, min(limit, _NO_LIMIT))
    return [hit for each in found if (hit := reader.hit(each))]


class _Reader:
    """Turns what the index found into hits; what many of them share is read once."""

    def __init__(self, store: Store, query: str) -> None:
        self._store = store
        self._query = query
        self._rows: dict[tuple[object, str], Row | None] = {}
        self._numbers: dict[str, dict[str, str]] = {}
        self._pages: dict[str, int] = {}  # how many a document has
        self._replaced: set[str | None] | None = None  # ids of older versions; read when a document is hit

    def hit(self, found: SearchHit) -> Hit | None:
        """Return the hit, or None where its row is gone, as in a file that was tampered with."""
        match found.kind:
            case "page":
                return self._page(found)
            case "claim" if claim := self._row(Claim, found.ref):
                return self._of(HitKind.CLAIM, claim.id, claim.text, OnKind.CLAIM, claim.id)
            case "limit" if limit := self._row(Limit, found.ref):
                return self._of(HitKind.LIMIT, limit.id, limit.text, OnKind.SECTION, limit.section_id)
            case "section" if section := self._row(Section, found.ref):
                return self._of(HitKind.SECTION, section.id, section.title, OnKind.SECTION, section.id)
            case "source" if source := self._row(Source, found.ref):
                text = " · ".join(part for part in (*words_of(source.csl), source.remark) if part)
                return self._of(HitKind.SOURCE, source.id, text, OnKind.SOURCE, source.id)
            case "note" if note := self._row(Note, found.ref):
                return self._of(HitKind.NOTE, note.id, note.body, note.on, note.on_id)
            case "annotation" if marked := self._row(Annotation, found.ref):
                return self._of(HitKind.ANNOTATION, marked.id, marked.comment, marked.on, marked.on_id)
            case "judgement" if judged := self._row(Judgement, found.ref):
                return self._of(HitKind.JUDGEMENT, judged.id, judged.reason, OnKind.CITATION, judged.citation_id)
        return None

    def _of(self, kind: HitKind, id: str, text: str, on: OnKind, on_id: str) -> Hit:
        shown = snippet(text, self._query)
        return Hit(kind, id, without_markup(shown) if kind in _MARKED_UP else shown, self._place(on, on_id))

    def _page(self, found: SearchHit) -> Hit | None:
        page = self._row(Page, found.ref)
        if page is None:
            return None
        end = _PARAGRAPH_END.search(page.text, found.start, found.start + _PART)
        part = page.text[found.start : end.start() if end else found.start + _PART]
        place = self._place(OnKind.DOCUMENT, page.document_id)
        shown = snippet(part, self._query)
        document = self._row(Document, page.document_id)
        is_marked_up = document is not None and document.kind is DocumentKind.MARKDOWN
        first = page.start + found.start
        return Hit(
            HitKind.DOCUMENT,
            page.document_id,
            without_markup(shown) if is_marked_up else shown,
            place,
            page.page,
            self._label(page),
            first + shown.at[0],
            first + shown.at[1],
            found.more,
            self._is_replaced(page.document_id),
        )

    def _is_replaced(self, document_id: str) -> bool:
        if self._replaced is None:
            self._replaced = {document.replaces for document in self._store.find(Document)}
        return document_id in self._replaced

    def _label(self, page: Page) -> str:
        if page.document_id not in self._pages:
            self._pages[page.document_id] = self._store.count(Page, document_id=page.document_id)
        return (page.label or str(page.page + 1)) if self._pages[page.document_id] > 1 else ""

    def _place(self, on: OnKind, on_id: str) -> Place:
        match on:
            case OnKind.SECTION if section := self._row(Section, on_id):
                return Place(title=section.title)
            case OnKind.CLAIM if claim := self._row(Claim, on_id):
                title = self._place(OnKind.SECTION, claim.section_id).title
                return Place(number=self._number(claim), title=title)
            case OnKind.CITATION if citation := self._row(Citation, on_id):
                cited = self._place(OnKind.SOURCE, citation.source_id)
                return replace(cited, number=self._place(OnKind.CLAIM, citation.claim_id).number)
            case OnKind.SOURCE if source := self._row(Source, on_id):
                return Place(source.number, source.id, title=title_of(source.csl))
            case OnKind.DOCUMENT if document := self._row(Document, on_id):
                place = self._place(OnKind.SOURCE, document.source_id)
                return replace(place, title=place.title or document.title or document.name)
            case OnKind.ANNOTATION if (marked := self._row(Annotation, on_id)) and marked.on is not OnKind.ANNOTATION:
                return self._place(marked.on, marked.on_id)
        return Place()

    def _number(self, claim: Claim) -> str:
        if claim.section_id not in self._numbers:
            self._numbers[claim.section_id] = claim_numbers(self._store, claim.section_id)
        return self._numbers[claim.section_id][claim.id]

    def _row(self, kind: type[R], id: str) -> R | None:
        if (kind, id) not in self._rows:
            self._rows[kind, id] = self._store.seek(kind, id)
        return cast("R | None", self._rows[kind, id])
