"""What went out and did not come back."""

from collections.abc import Iterator, Set
from datetime import UTC, datetime

from dossier.model.foreign import ForeignFile
from dossier.model.kinds import OnKind
from dossier.model.returned import Kind, Returned
from dossier.model.rows import Annotation, Document, Judgement, Note, Passage
from dossier.output.marks import Planner, theme_colours
from dossier.output.setting import places_of
from dossier.output.source_marks import SourcePlanner
from dossier.output.weave import without_words
from dossier.output.words import load_words
from dossier.services import paths
from dossier.services.annotated.gathering import gather
from dossier.services.reporting import build_report
from dossier.services.returning.history import History
from dossier.services.returning.ours import our_id, shown
from dossier.services.returning.placing import Placer
from dossier.store.store import Store

_SECTION = "section-"  # begins the name of the place of every section in a report


def missing(
    store: Store, file: ForeignFile, met: Set[str], placer: Placer, history: History, sent_at: str
) -> Iterator[Returned]:
    """Yield the annotations and replies that the file must have had and has not: those on the texts that it
    shows, made before it went out (`sent_at`).

    A text is taken to be in the file where another annotation of it is, or where one of its pages is. An annotation
    that an export leaves out by choice is among them: so they are listed, and removed only where the reviewer agrees.
    Those on a section that the report went out without are not among them.
    """
    if not file.whole:
        return
    rows = store.find(Annotation)
    documents = {row.on_id for row in rows if row.on is OnKind.DOCUMENT and row.id in met}
    for annotation in file.annotations:
        page = placer.document_page(annotation) if not our_id(annotation.name) else None
        if page is not None:
            documents.add(page.document.id)
    known = {document.id for document in store.find(Document)}
    printed = _printed(store, file, met) if _is_report(store, file, met) else frozenset()
    if documents or any(store.seek(Passage, id) for id in met if id):
        yield from _replies(store, met, documents & known, history, sent_at)
    for row in rows:
        there = row.id in printed if row.on is OnKind.SECTION else row.on_id in documents & known
        if there and row.id not in met and _since(row, history) <= sent_at:
            yield _deletion(row, row.comment, row.anchor.exact, row.kind.value.capitalize())


def _replies(store: Store, met: Set[str], documents: Set[str], history: History, sent_at: str) -> Iterator[Returned]:
    """Yield the notes that a source's file must have had as replies, or as notes on its first page, and has not.

    A reply is missing where what it answers is there; one that went with its mark goes with it.
    """
    report = build_report(store)
    for document in gather(store, report, _planner(), report.sources).documents:
        for intended in document.intended:
            parent = our_id(intended.planned.name)
            notes = [our_id(reply.name) for reply in intended.planned.replies]
            if intended.anchor is None and document.row.id in documents:
                notes = [parent, *notes]
            elif parent not in met:
                continue
            for note in (store.get(Note, id) for id in notes if id not in met):
                if _since(note, history) <= sent_at:
                    yield _deletion(note, note.body, intended.anchor.exact if intended.anchor else "", "Text")


def _deletion(row: Annotation | Note, words: str, quote: str, subtype: str) -> Returned:
    """Return that a row of ours, with these words, is not in the file."""
    return Returned(
        key=f"ours {row.id}",
        kind=Kind.DELETION,
        row_id=row.id,
        author=row.reviewer,
        at=row.changed_at,
        here=shown(words),
        quote=quote,
        subtype=subtype,
        before=words,
    )


def _planner() -> SourcePlanner:
    """Return what tells which notes go with which mark; no word that it makes is read."""
    resources = paths.resources()
    colours = theme_colours(resources)
    return SourcePlanner(Planner(load_words(resources, "en"), colours, datetime(2000, 1, 1, tzinfo=UTC)))


def _since(row: Annotation | Note, history: History) -> str:
    """Return since when a row is here: what a colleague made last week may have come in today."""
    versions = history.versions("annotations" if isinstance(row, Annotation) else "notes", row.id)
    return (versions[0][0] if versions else "") or row.made_at


def _is_report(store: Store, file: ForeignFile, met: Set[str]) -> bool:
    """Whether the file holds the report: something in it is on the brief's text or on a judgement."""
    on_text = [row.id for row in store.find(Annotation, on=OnKind.SECTION.value)]
    judged = [row.id for row in store.find(Judgement)]
    return not met.isdisjoint(on_text + judged)


def _printed(store: Store, file: ForeignFile, met: Set[str]) -> frozenset[str]:
    """Return the annotations that the report carries on its words, in the sections that it was made with."""
    report = build_report(store)
    places = places_of(report)
    parts = any(place.startswith(_SECTION) for place in file.places)  # a program that rewrites it may drop them
    found: set[str] = set()
    for section in report.sections:
        its = {annotation.id for annotation in section.annotations}
        if not parts or places.of(section.id) in file.places or not its.isdisjoint(met):
            found |= its.difference(annotation.id for annotation in without_words(section))
    return frozenset(found)
