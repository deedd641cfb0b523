"""Which document of a source is shown, and which passages of it concern the claim in hand."""

from dossier.model.kinds import DocumentKind, Placing
from dossier.model.rows import Annotation, Citation, Claim, Document, Evidence, Page, Passage
from dossier.services import reading
from dossier.services.judging import current
from dossier.store.store import Store
from dossier.ui.navigator import Place
from dossier.ui.words import counted, kind_word, listed


def listed_documents(store: Store, source_id: str) -> list[Document]:
    """Return the documents of a source: the source's own words before sheets, the newest first, older versions last.

    Of sheets those that can be read here come before typeset ones.
    """
    documents = store.find(Document, source_id=source_id)
    now = {document.id for document in current(documents)}

    def rank(document: Document) -> tuple[bool, bool, bool, int]:
        typeset = document.is_sheet and document.kind is DocumentKind.PDF
        return document.id not in now, document.is_sheet, typeset, -document.position

    return sorted(documents, key=rank)


def wanted_document(store: Store, documents: list[Document], place: Place, chosen: str = "") -> Document | None:
    """Return the document to show: the one that `place` names or whose passage is in hand, else the one last chosen."""
    by_id = {document.id: document for document in documents}
    passage = passage_in_hand(store, place)
    for id in (place.document_id, passage.document_id if passage else "", chosen):
        if id in by_id:
            return by_id[id]
    return documents[0] if documents else None


def document_facts(store: Store, document: Document | None, words: int | None) -> str:
    """Return what a document is, in short: "Sheet, 250 words", "PDF, 6 pages"; `words` is None while it is read."""
    if document is None:
        return ""
    kind = kind_word(document)
    pages = store.count(Page, document_id=document.id)
    if pages > 1:
        return listed((kind, counted(pages, "%n page", "%n pages")))
    return kind if words is None else listed((kind, counted(words, "%n word", "%n words")))


def passage_in_hand(store: Store, place: Place) -> Passage | None:
    """Return the passage that `place` names, else the first one that the citation in hand is tied to."""
    named = store.seek(Passage, place.passage_id) if place.passage_id else None
    if named is not None:
        return named
    passages = tied_passages(store, place.citation_id) if place.citation_id else []
    there = [passage for passage in passages if place.document_id in ("", passage.document_id)]
    return there[0] if there else None


def place_in_document(store: Store, document: Document | None, place: Place) -> tuple[int, int] | None:
    """Return the range of a document's text that `place` points at: an annotation, an offset, a passage."""
    if document is None:
        return None
    annotation = store.seek(Annotation, place.annotation_id) if place.annotation_id else None
    if annotation is not None and annotation.on_id == document.id:
        return annotation.anchor.start, annotation.anchor.end
    if place.offset >= 0 and place.document_id == document.id:
        return place.offset, place.offset + place.length
    passage = passage_in_hand(store, place)
    if passage is not None and passage.document_id == document.id and passage.placing is not Placing.UNPLACED:
        return passage.anchor.start, passage.anchor.end
    return None


def placed_passages(store: Store, document_id: str) -> list[Passage]:
    """Return the passages of a document that have a place in its text."""
    return [p for p in store.find(Passage, document_id=document_id) if p.placing is not Placing.UNPLACED]


def tied_passages(store: Store, citation_id: str) -> list[Passage]:
    """Return the passages that a citation rests on as they were tied, those of sheets after the source's own words."""
    passages = [store.get(Passage, tie.passage_id) for tie in store.find(Evidence, citation_id=citation_id)]
    return sorted(passages, key=lambda passage: store.get(Document, passage.document_id).is_sheet)


def tied_citations(store: Store, passage_id: str) -> list[Citation]:
    """Return the citations that a passage is evidence for."""
    return [store.get(Citation, tie.citation_id) for tie in store.find(Evidence, passage_id=passage_id)]


def claim_number(store: Store, citation: Citation) -> str:
    """Return the number of the claim that a citation belongs to, as shown: 3.3."""
    claim = store.get(Claim, citation.claim_id)
    return reading.claim_numbers(store, claim.section_id)[claim.id]


def named_ties(store: Store, ties: list[Citation], in_hand: Citation | None) -> list[tuple[str, str]]:
    """Return the numbers of the claims of `ties`, in their order, each with one citation: the one `in_hand` first.

    A claim that cites the source twice is named once.
    """
    numbers: dict[str, str] = {}
    for tied in sorted(ties, key=lambda tied: tied != in_hand):
        numbers.setdefault(claim_number(store, tied), tied.id)
    return [(numbers[each], each) for each in sorted(numbers, key=_in_order)]


def _in_order(number: str) -> tuple[int, ...]:
    """Return a key that sorts the numbers of claims as they are read: 3.9 before 3.10."""
    return tuple(int(part) for part in number.split("."))
