"""Where a row of the dossier is shown, and what it is called there."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

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
    Passage,
    Section,
    Source,
)
from dossier.services import reading
from dossier.services.reading import section_words
from dossier.store.store import Store
from dossier.ui.navigator import Place, View
from dossier.ui.words import source_title

if TYPE_CHECKING:
    from dossier.model.returned import Returned
    from dossier.services.searching import Hit

_RETURNED: tuple[type[Annotation | Note | Passage], ...] = (Annotation, Note, Passage)


class ClaimNumbers:
    """The printed numbers of claims (`3.3`), read once a section, until `forget`.

    An unplaced claim whose section the brief has no more has none: it lies in a section that it was never in.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._sections: dict[str, dict[str, str]] = {}
        self._former: dict[str, str] | None = None

    def of(self, claim: Claim) -> str:
        """Return the number of `claim`; '' for one whose section is gone."""
        if self.former(claim):
            return ""
        if claim.section_id not in self._sections:
            self._sections[claim.section_id] = reading.claim_numbers(self._store, claim.section_id)
        return self._sections[claim.section_id].get(claim.id, "")

    def former(self, claim: Claim) -> str:
        """Return the heading of the section that an unplaced claim was in and that the brief has no more; '' else."""
        if not reading.is_lost(claim):
            return ""
        if self._former is None:
            from dossier.services.replacements import former_sections  # not yet at the start of the window

            self._former = former_sections(self._store)
        return self._former.get(claim.id, "")

    def forget(self) -> None:
        """Read again: claims have come, gone or moved."""
        self._sections.clear()
        self._former = None


def source_words(source: Source) -> str:
    """Return a source's number and title: "[9] The strait crossed"."""
    title = source_title(source)
    return title if source.number is None else f"[{source.number}] {title}"


def claim_place(store: Store, claim_id: str) -> Place:
    """Return the place of a claim, with its first citation and that citation's source in hand."""
    claim = store.seek(Claim, claim_id)
    if claim is None:
        return Place()
    cited = reading.claim_citations(store, claim_id)
    citation_id, source_id = (cited[0].id, cited[0].source_id) if cited else ("", "")
    return Place(View.SECTION, claim.section_id, claim_id, citation_id, source_id)


def limit_place(limit: Limit | Claim) -> Place:
    """Return the place of a limit: in its section, at its text."""
    claim_id = limit.id if isinstance(limit, Claim) else ""
    return Place(View.SECTION, limit.section_id, claim_id, offset=limit.start)


def annotation_place(store: Store, annotation: Annotation) -> Place:
    """Return the place of an annotation: in its section, or in its document."""
    if annotation.on is OnKind.SECTION:
        return Place(View.SECTION, annotation.on_id, annotation_id=annotation.id, offset=annotation.anchor.start)
    document = store.seek(Document, annotation.on_id)
    source_id = document.source_id if document else ""
    return Place(View.SOURCES, source_id=source_id, document_id=annotation.on_id, annotation_id=annotation.id)


def passage_place(store: Store, passage: Passage) -> Place:
    """Return the place of a passage: in its document."""
    document = store.get(Document, passage.document_id)
    return Place(View.SOURCES, source_id=document.source_id, document_id=document.id, passage_id=passage.id)


def place_of(store: Store, on: OnKind, on_id: str) -> Place:
    """Return the place where the row of kind `on` with that id is in hand; the overview where it is gone."""
    match on:
        case OnKind.SECTION if store.seek(Section, on_id):
            return Place(View.SECTION, on_id)
        case OnKind.CLAIM:
            return claim_place(store, on_id)
        case OnKind.CITATION if citation := store.seek(Citation, on_id):
            claim = store.get(Claim, citation.claim_id)
            return Place(View.SECTION, claim.section_id, claim.id, citation.id, citation.source_id)
        case OnKind.SOURCE if store.seek(Source, on_id):
            return Place(View.SOURCES, source_id=on_id)
        case OnKind.DOCUMENT if document := store.seek(Document, on_id):
            return Place(View.SOURCES, source_id=document.source_id, document_id=on_id)
        case OnKind.ANNOTATION if annotation := store.seek(Annotation, on_id):
            return annotation_place(store, annotation)
    return Place()


def hit_place(store: Store, hit: "Hit") -> Place:
    """Return where a hit of the search leads. Sources and documents are shown beside the hits."""
    from dossier.services.searching import HitKind

    match hit.kind:
        case HitKind.CLAIM:
            return claim_place(store, hit.id)
        case HitKind.LIMIT if limit := store.seek(Limit, hit.id):
            return limit_place(limit)
        case HitKind.SECTION:
            return place_of(store, OnKind.SECTION, hit.id)
        case HitKind.SOURCE:
            return Place(View.SEARCH, source_id=hit.id)
        case HitKind.DOCUMENT:
            length = hit.end - hit.start
            return Place(
                View.SEARCH, source_id=hit.place.source_id, document_id=hit.id, offset=hit.start, length=length
            )
        case HitKind.NOTE if note := store.seek(Note, hit.id):
            return place_of(store, note.on, note.on_id)
        case HitKind.ANNOTATION:
            return place_of(store, OnKind.ANNOTATION, hit.id)
        case HitKind.JUDGEMENT if judgement := store.seek(Judgement, hit.id):
            return place_of(store, OnKind.CITATION, judgement.citation_id)
    return Place()


def name_of(store: Store, numbers: ClaimNumbers, on: OnKind, on_id: str) -> str:
    """Return what a row is called where something is on it: "claim 3.3", "[9] The strait crossed"."""
    match on:
        case OnKind.DOSSIER:
            return QCoreApplication.translate("Places", "the dossier")
        case OnKind.SECTION if section := store.seek(Section, on_id):
            return section_words(section)
        case OnKind.CLAIM if claim := store.seek(Claim, on_id):
            if former := numbers.former(claim):
                return former_words(former)
            return QCoreApplication.translate("Places", "claim {number}").format(number=numbers.of(claim))
        case OnKind.CITATION if citation := store.seek(Citation, on_id):
            claim = store.get(Claim, citation.claim_id)
            words = QCoreApplication.translate("Places", "the citation of {source} by claim {number}")
            if numbers.former(claim):
                words = QCoreApplication.translate("Places", "the citation of {source} by the claim “{text}”")
            cited = store.get(Source, citation.source_id)
            name = f"[{cited.number}]" if cited.number is not None else source_title(cited)
            return words.format(source=name, number=numbers.of(claim), text=shortened(bare(claim.text)))
        case OnKind.SOURCE if source := store.seek(Source, on_id):
            return source_words(source)
        case OnKind.DOCUMENT if document := store.seek(Document, on_id):
            return document.title or document.name
        case OnKind.ANNOTATION if annotation := store.seek(Annotation, on_id):
            if not annotation.anchor.exact:
                return area_words(store, annotation)
            words = QCoreApplication.translate("Places", "the words “{quote}”")
            return words.format(quote=shortened(annotation.anchor.exact))
    return QCoreApplication.translate("Places", "something that is gone")


def former_words(section: str) -> str:
    """Return what a claim is whose section is gone: it is of none that the brief has."""
    words = QCoreApplication.translate("Fates", "claim of “{section}”, which the brief has no more")
    return words.format(section=section)


def area_words(store: Store, annotation: Annotation) -> str:
    """Return what an annotation without words is on: "an area of page 3"."""
    words = QCoreApplication.translate("Places", "an area of page {page}")
    return words.format(page=page_label(store, annotation) or (annotation.anchor.page or 0) + 1)


def page_label(store: Store, annotation: Annotation) -> str:
    """Return on which page of a PDF a mark is, as it is printed there; '' where that is not known."""
    document = store.seek(Document, annotation.on_id) if annotation.anchor.page is not None else None
    if document is None or document.kind is not DocumentKind.PDF:
        return ""
    pages = store.find(Page, document_id=document.id, page=annotation.anchor.page)
    return pages[0].label or str(pages[0].page + 1) if pages else ""


def bare(text: str) -> str:
    """Return `text` without the quotation marks around it, for what puts its own there."""
    inside = text.strip()
    whole = inside[:1] in '“„«"' and inside[-1:] in '”“»"' and not any(mark in inside[1:-1] for mark in '“”„«»"')
    return inside[1:-1] if len(inside) > 2 and whole else inside


def marked_words(annotation: Annotation, store: Store | None = None) -> str:
    """Return the words under an annotation, without the markup of a section's; a document's are as they stand, or
    without it too where `store` can say that it is Markdown.
    """
    from dossier.text.markup import plain_line  # not yet at the start of the window

    on = store.seek(Document, annotation.on_id) if store is not None and annotation.on is OnKind.DOCUMENT else None
    marked = annotation.on is OnKind.SECTION or (on is not None and on.kind is DocumentKind.MARKDOWN)
    return plain_line(annotation.anchor.exact) if marked else annotation.anchor.exact


def shortened(text: str, length: int = 60) -> str:
    """Return the beginning of `text` on one line, cut between words."""
    text = " ".join(text.split())
    if len(text) <= length:
        return text
    return text[:length].rsplit(" ", 1)[0].rstrip(" ,;:.") + "…"


def returned_place(store: Store, item: "Returned") -> Place | None:
    """Return where a thing that came back in a file is or will be shown; None where it has no place."""
    row = item.row or next((row for kind in _RETURNED if (row := store.seek(kind, item.row_id)) is not None), None)
    if isinstance(row, Passage):
        return passage_place(store, row)
    if isinstance(row, Annotation):
        place = annotation_place(store, row)
        return place if store.seek(Annotation, row.id) else replace(place, annotation_id="")
    if row is not None:
        return place_of(store, row.on, row.on_id) if row.on is not OnKind.DOSSIER and not item.rests_on else None
    judgement = store.seek(Judgement, item.row_id)
    return place_of(store, OnKind.CITATION, judgement.citation_id) if judgement is not None else None
