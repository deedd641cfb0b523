"""What notes and comments belong to what is in hand."""

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from dossier.model.kinds import OnKind, Placing
from dossier.model.rows import Annotation, Citation, Claim, Document, Note, Section, Source
from dossier.services import reading
from dossier.services.marks import Marks
from dossier.store.store import Store
from dossier.ui.navigator import Place, View
from dossier.ui.places import annotation_place, area_words, claim_place, marked_words
from dossier.ui.words import source_title


class Subject(NamedTuple):
    """What a note is on: the dossier (then `on_id` is ''), a section, a claim or a source; `name` as it is printed."""

    on: OnKind
    on_id: str = ""
    name: str = ""


class Entry(NamedTuple):
    """One note, or one annotation with its comment.

    `about` is what it is on: an annotation's words, and for a note its name where that is not the subject itself.
    `writers` are who wrote it first and who edited it, where those are several.
    """

    row: Note | Annotation
    about: str = ""
    writers: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        return self.row.comment if isinstance(self.row, Annotation) else self.row.body


def subjects(store: Store, place: Place) -> list[Subject]:
    """Return what notes are shown for `place`: first what a new note is on, then, beside a claim, its source."""
    claim = store.seek(Claim, place.claim_id) if place.claim_id else None
    source = store.seek(Source, place.source_id) if place.source_id else None
    section = store.seek(Section, place.section_id) if place.section_id else None
    beside = [Subject(OnKind.SOURCE, source.id, source_name(source))] if source else []
    if place.view is View.SECTION and claim is not None:
        number = reading.claim_numbers(store, claim.section_id)[claim.id]
        return [Subject(OnKind.CLAIM, claim.id, number), *beside]
    if place.view is View.SECTION and section is not None:
        return [Subject(OnKind.SECTION, section.id, section.title)]
    if place.view is View.OVERVIEW or not beside:
        return [Subject(OnKind.DOSSIER)]
    return beside


def entries(store: Store, marks: Marks, subject: Subject, shown: str = "") -> list[Entry]:
    """Return the notes and comments of `subject` in the order of the text, then of their making.

    An annotation without a comment or a tag is left out, unless its id is `shown`: then it is in hand.
    """
    match subject.on:
        case OnKind.CLAIM:
            claim = store.get(Claim, subject.on_id)
            marked = [a for a in marks.on(claim.section_id) if _overlap(a, claim)]
            notes = _notes(store, OnKind.CLAIM, claim.id)
            cited = store.find(Citation, claim_id=claim.id)
            sources = {citation.id: citation.source_id for citation in cited}
            on_citations = _notes(store, OnKind.CITATION, *sources)
            notes += [Entry(e.row, source_name(store.get(Source, sources[e.row.on_id]))) for e in on_citations]
        case OnKind.SECTION:
            marked = list(marks.on(subject.on_id))
            notes = _notes(store, OnKind.SECTION, subject.on_id)
            numbers = reading.claim_numbers(store, subject.on_id)
            notes += [Entry(e.row, numbers[e.row.on_id]) for e in _notes(store, OnKind.CLAIM, *numbers)]
        case OnKind.SOURCE:
            documents = store.find(Document, source_id=subject.on_id)
            marked = [a for d in documents for a in marks.on(d.id)]
            notes = _notes(store, OnKind.SOURCE, subject.on_id)
            names = {document.id: document.title or document.name for document in documents}
            notes += [Entry(e.row, names[e.row.on_id]) for e in _notes(store, OnKind.DOCUMENT, *names)]
        case _:
            marked, notes = [], _notes(store, OnKind.DOSSIER, "")
    found = (*_commented(store, marked, shown), *notes)
    return [entry._replace(writers=marks.writers.of(entry.row)) for entry in found]


def comment_place(store: Store, annotation: Annotation) -> Place:
    """Return the place among whose notes the comment on words of a section stands: their claim, or the section."""
    claims = store.find(Claim, section_id=annotation.on_id)
    claim = next((claim for claim in claims if _overlap(annotation, claim)), None)
    if claim is None:
        return annotation_place(store, annotation)
    return replace(claim_place(store, claim.id), annotation_id=annotation.id)


def source_name(source: Source) -> str:
    """Return a source as it is called in passing: its number, or its title where the brief does not number it."""
    return f"[{source.number}]" if source.number is not None else source_title(source)


def _commented(store: Store, marked: Iterable[Annotation], shown: str) -> list[Entry]:
    found: list[Entry] = []
    on_annotations: dict[str, list[Entry]] = {}
    for note in store.find(Note, on=OnKind.ANNOTATION.value):  # few, and read once: annotations may be a thousand
        on_annotations.setdefault(note.on_id, []).append(Entry(note))
    for annotation in marked:
        notes = on_annotations.get(annotation.id, [])
        if not (annotation.comment or annotation.tags or annotation.id == shown or notes):
            continue
        words = marked_words(annotation, store)
        found.append(Entry(annotation, words or area_words(store, annotation)))
        found += [Entry(entry.row, f"“{words}”" if words else area_words(store, annotation)) for entry in notes]
    return found


def _notes(store: Store, on: OnKind, *on_ids: str) -> list[Entry]:
    """Return the notes on things of one kind, in the order of the things, then of their making."""
    notes = [note for note in store.find_among(Note, "on_id", on_ids) if note.on is on]
    return [Entry(note) for note in sorted(notes, key=lambda note: on_ids.index(note.on_id))]


def _overlap(annotation: Annotation, claim: Claim) -> bool:
    placed = annotation.placing is not Placing.UNPLACED
    return placed and annotation.anchor.start < claim.end and claim.start < annotation.anchor.end
