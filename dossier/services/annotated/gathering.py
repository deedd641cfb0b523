"""What goes onto each document of the chosen sources, and every row that the export has to account for."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from dossier.model.anchor import Anchor
from dossier.model.kinds import Placing
from dossier.model.report import (
    Report,
    ReportCitation,
    ReportClaim,
    ReportDocument,
    ReportSource,
    RowKey,
    Table,
)
from dossier.model.report import ReportNote as Note
from dossier.model.rows import Annotation, Document, Evidence, Page, Passage
from dossier.output.account import annotation_label, row_label
from dossier.output.filling import PlannedAnnotation
from dossier.output.source_marks import SourcePlanner
from dossier.store.store import Store


@dataclass(frozen=True, slots=True)
class Intended:
    """A real annotation to be made at `anchor`; None for the notes on the whole document. `rows` go with it."""

    planned: PlannedAnnotation
    anchor: Anchor | None
    rows: tuple[RowKey, ...]


@dataclass(frozen=True, slots=True)
class GatheredDocument:
    """A document with what goes onto it. `number` and `title` are its source's."""

    row: Document
    number: int | None
    title: str
    current: bool
    pages: tuple[Page, ...]
    intended: tuple[Intended, ...]


@dataclass(slots=True)
class Gathered:
    """All documents in the order of their sources; `scope` is every row to account for, with what it is called.

    `lost` says of rows that no file can carry why that is.
    """

    documents: list[GatheredDocument] = field(default_factory=list)
    scope: dict[RowKey, str] = field(default_factory=dict)
    lost: dict[RowKey, str] = field(default_factory=dict)
    of_source: dict[str, list[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Use:
    """One citation's use of a passage."""

    evidence_id: str
    claim: ReportClaim
    citation: ReportCitation


def gather(store: Store, report: Report, planner: SourcePlanner, sources: Iterable[ReportSource]) -> Gathered:
    """Return what the documents of `sources`, a part of `report`, are to carry. Each row is counted once."""
    gathering = _Gathering(store, report, planner)
    for source in sources:
        gathering.take(source)
    return gathering.found


class _Gathering:
    """Reads each table once; notes on a citation go with the first passage of it that has a place."""

    def __init__(self, store: Store, report: Report, planner: SourcePlanner) -> None:
        self._store = store
        self._planner = planner
        self.found = Gathered()
        self._rows = {row.id: row for row in store.find(Annotation)}
        self._documents = {row.id: row for row in store.find(Document)}
        self._passages: dict[str, list[Passage]] = defaultdict(list)
        for passage in store.find(Passage):
            self._passages[passage.document_id].append(passage)
        ties = {tie.id: tie for tie in store.find(Evidence)}
        self._uses: dict[str, list[_Use]] = defaultdict(list)
        self._citations: dict[str, list[tuple[ReportClaim, ReportCitation]]] = defaultdict(list)
        for section in report.sections:
            for claim in section.claims:
                for citation in claim.citations:
                    self._citations[citation.source_id].append((claim, citation))
                    for passage_ in citation.passages:
                        tie = ties[passage_.evidence_id]
                        self._uses[tie.passage_id].append(_Use(tie.id, claim, citation))
        self._told: set[str] = set()  # citations whose notes have gone onto a passage
        self._unplaced = {annotation.id: annotation for annotation in report.unplaced}

    def take(self, source: ReportSource) -> None:
        found = self.found
        found.scope[Table.SOURCES, source.id] = _source_label(source)
        found.of_source[source.id] = [document.id for document in source.documents]
        if not source.documents:
            found.lost[Table.SOURCES, source.id] = "no_document"
        for claim, citation in self._citations[source.id]:
            label = f"[{source.number}] {claim.number}" if source.number is not None else claim.number
            if citation.judgement_id:
                self._lose(Table.JUDGEMENTS, citation.judgement_id, label, "no_passage")
            self._notes(citation.notes, label, "no_passage")
        for document in source.documents:
            self._document(source, document, first=document is source.documents[0])
        if not source.documents:
            self._notes(source.notes, _source_label(source), "no_document")

    def _document(self, source: ReportSource, document: ReportDocument, *, first: bool) -> None:
        row = self._documents[document.id]
        self.found.scope[Table.DOCUMENTS, row.id] = row.name
        notes = [*document.notes, *(source.notes if first else ())]
        intended = [
            *self._of_notes(notes, row),
            *self._of_annotations(document),
            *self._of_passages(row),
        ]
        self.found.documents.append(
            GatheredDocument(
                row,
                source.number,
                source.title,
                document.current,
                tuple(self._store.find(Page, document_id=row.id)),
                tuple(intended),
            )
        )

    def _of_notes(self, notes: Sequence[Note], row: Document) -> Iterator[Intended]:
        if notes:
            yield Intended(self._planner.of_notes(notes), None, self._notes(notes, row.name))

    def _of_annotations(self, document: ReportDocument) -> Iterator[Intended]:
        lost = [one for one in self._unplaced.values() if self._rows[one.id].on_id == document.id]
        in_order = sorted(document.annotations, key=lambda one: (self._rows[one.id].anchor.start, one.id))
        for annotation in (*in_order, *lost):
            row = self._rows[annotation.id]
            self.found.scope[Table.ANNOTATIONS, row.id] = annotation_label(annotation)
            keys = ((Table.ANNOTATIONS, row.id), *self._notes(annotation.replies, annotation_label(annotation)))
            if annotation.id in self._unplaced:
                self.found.lost.update(dict.fromkeys(keys, "lost_place"))
            else:
                yield Intended(self._planner.of_annotation(annotation), row.anchor, keys)

    def _of_passages(self, document: Document) -> Iterator[Intended]:
        for passage in self._passages[document.id]:
            uses = self._uses[passage.id]
            keys: list[RowKey] = [(Table.EVIDENCE, use.evidence_id) for use in uses]
            self.found.scope.update(dict.fromkeys(keys, row_label(passage.anchor.exact)))
            if passage.placing is Placing.UNPLACED:
                self.found.lost.update(dict.fromkeys(keys, "lost_place"))
                continue
            replies: list[Note] = []
            for use in uses:
                if use.citation.judgement_id:
                    keys.append((Table.JUDGEMENTS, use.citation.judgement_id))
                if use.citation.id not in self._told:
                    self._told.add(use.citation.id)
                    replies += use.citation.notes
            keys += [(Table.NOTES, note.id) for note in replies]
            if uses:
                cited = [(use.claim, use.citation) for use in uses]
                planned = self._planner.of_passage(passage, cited, replies, is_sheet=document.is_sheet)
                yield Intended(planned, passage.anchor, tuple(keys))

    def _notes(self, notes: Iterable[Note], label: str, reason: str = "") -> tuple[RowKey, ...]:
        keys: list[RowKey] = []
        for note in notes:
            key = (Table.NOTES, note.id)
            self.found.scope[key] = label
            if reason:
                self.found.lost[key] = reason
            keys.append(key)
        return tuple(keys)

    def _lose(self, table: Table, id: str, label: str, reason: str) -> None:
        self.found.scope[table, id] = label
        self.found.lost[table, id] = reason


def _source_label(source: ReportSource) -> str:
    return " ".join(part for part in (f"[{source.number}]" if source.number is not None else "", source.title) if part)
