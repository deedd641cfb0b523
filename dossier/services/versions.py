"""What lies on a document, carried over to a newer version of it: planned before anything is changed."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from dossier.model.anchor import Anchor
from dossier.model.errors import KnownError
from dossier.model.imported import ImportedDocument
from dossier.model.kinds import DocumentKind, OnKind, Placing
from dossier.model.progress import Cancelled, Progress, never, untold
from dossier.model.rows import Annotation, Document, Passage
from dossier.services.fates import Fate
from dossier.services.judging import current
from dossier.services.reading import is_lost
from dossier.services.texts import text_of
from dossier.store.rows import TABLES
from dossier.store.store import Store
from dossier.text.places import Found, Places

Lying = Annotation | Passage


@dataclass(frozen=True, slots=True)
class VersionPlan:
    """Every annotation and passage as it will be, and what becomes of it; nothing is changed by a plan."""

    older: Document
    rows: tuple[Lying, ...]
    fates: tuple[Fate, ...]


def older_version(
    store: Store, source_id: str, kind: DocumentKind, *, is_sheet: bool = False, id: str = ""
) -> Document | None:
    """Return the document that a newer version of that kind follows: the one with that id, else the newest."""
    listed = [d for d in current(store.find(Document, source_id=source_id)) if d.is_sheet == is_sheet]
    if id:
        return next((document for document in listed if document.id == id), None)
    return next((document for document in reversed(listed) if document.kind is kind), None)


def newest_version(store: Store, document: Document) -> Document:
    """Return the version that follows `document` and that none follows; the document itself where it is that."""
    seen = {document.id}
    while True:
        siblings = store.find(Document, source_id=document.source_id)
        following = next((d for d in siblings if d.replaces == document.id and d.id not in seen), None)
        if following is None:
            return document
        seen.add(following.id)
        document = following


def refuse_other_source(store: Store, from_id: str, to_id: str) -> None:
    """Raise KnownError where two documents are not of one source: what lies on one cannot be put on the other."""
    older, newer = store.get(Document, from_id), store.seek(Document, to_id)
    if newer is None or newer.source_id != older.source_id:
        raise KnownError("other-source", "That document is of another source; select the words in one of this source.")


def lying_on(store: Store, document: Document) -> list[Lying]:
    """Return what lies on a document, and what was left unplaced on the versions before it."""
    rows: list[Lying] = []
    seen: set[str] = set()
    version: Document | None = document
    while version is not None and version.id not in seen:  # a file from a stranger may have its versions in a ring
        seen.add(version.id)
        found: list[Lying] = [*store.find(Annotation, on=OnKind.DOCUMENT.value, on_id=version.id)]
        found += store.find(Passage, document_id=version.id)
        rows += [row for row in found if version.id == document.id or is_lost(row)]
        version = store.seek(Document, version.replaces) if version.replaces else None
    return rows


def find_all(
    anchors: Iterable[Anchor],
    document: ImportedDocument,
    older_text: str,
    progress: Progress = untold,
    cancelled: Cancelled = never,
) -> dict[Anchor, Found]:
    """Return how and where anchors of `older_text` stand in a newer version; it touches no dossier, so a job may.

    They have no page and no rectangles yet: those of the older file's pages say nothing of this one's (see
    `newer_pages`).
    Where `cancelled` says so, the rest is left out.
    """
    places = Places("".join(page.text for page in document.pages), older_text)
    listed = list(dict.fromkeys(anchors))
    found: dict[Anchor, Found] = {}
    for done, anchor in enumerate(listed, 1):
        if cancelled():
            break
        placing, where = places.find(anchor)
        found[anchor] = placing, replace(where, page=None, rects=()) if where is not None else None
        progress(done, len(listed))
    return found


def plan_version(
    store: Store, older: Document, newer_id: str, document: ImportedDocument, found: Mapping[Anchor, Found]
) -> VersionPlan:
    """Return what a newer version of `older` makes of what lies on it.

    What is found again moves to the document `newer_id` under its old id; what is not stays where it was, unplaced.
    `found` is what `find_all` gave; an anchor that it lacks is looked for now.
    """
    lying = lying_on(store, older)
    missing = [row.anchor for row in lying if row.anchor not in found]
    older_text = text_of(store, OnKind.DOCUMENT, older.id) if missing else ""
    known = {**found, **find_all(missing, document, older_text)}
    rows, fates = [], []
    for row in lying:
        placing, anchor = known[row.anchor]
        after = _carried(row, newer_id, document, placing, anchor)
        rows.append(after)
        words = "" if anchor is None else anchor.exact
        fates.append(Fate(TABLES[type(row)], row.id, placing, row.anchor.exact, words))
    return VersionPlan(older, tuple(rows), tuple(fates))


def _carried(row: Lying, newer_id: str, document: ImportedDocument, placing: Placing, anchor: Anchor | None) -> Lying:
    if anchor is None:
        return replace(row, placing=Placing.UNPLACED)
    if row.placing is Placing.CHANGED:
        placing = Placing.CHANGED  # it was put on other words than these
    if anchor.page is None:
        anchor = replace(anchor, page=_page_at(document, anchor.start))
    if isinstance(row, Passage):
        return replace(row, document_id=newer_id, anchor=anchor, placing=placing)
    return replace(row, on_id=newer_id, anchor=anchor, placing=placing)


def _page_at(document: ImportedDocument, start: int) -> int | None:
    """Return the index of the page that an offset lies on; None where the document has no pages of its own."""
    if document.kind is not DocumentKind.PDF:
        return None
    return max(0, bisect_right([page.start for page in document.pages], start) - 1)
