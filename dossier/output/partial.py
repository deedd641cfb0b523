"""A report of what changed: every claim of which anything changed is whole in it, what did not change is listed.

A claim is never shown with a part of what is said of it, so no citation looks unchecked that was judged before.
"""

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import replace

from dossier.model.kinds import Moved
from dossier.model.report import (
    Listed,
    Partial,
    Report,
    ReportAnnotation,
    ReportCitation,
    ReportClaim,
    ReportDocument,
    ReportNote,
    ReportSection,
    ReportSource,
    RowKey,
    Table,
)
from dossier.output.choice import with_claims_of
from dossier.output.listing import rows_of


def changed_alone(report: Report, changed: Collection[RowKey], partial: Partial) -> Report:
    """Return `report` with only what `changed`, and what that cannot be understood without; limits stay.

    Sections come with their text, claims with all their citations, sources that these cite with their record. The rest
    is listed by its id alone, so that the account stands.
    """
    sieve = _Sieve(frozenset(changed), report)
    sections = tuple(sieve.sections())
    cited = {citation.source_id for section in sections for claim in section.claims for citation in claim.citations}
    sources = [sieve.source(one) for one in report.sources if one.id in cited or sieve.has_source(one)]
    found = replace(
        report,
        sections=sections,
        sources=with_claims_of(sections, sources),
        notes=sieve.notes(report.notes),
        unplaced=sieve.annotations(report.unplaced),
        partial=partial,
    )
    left = Counter((table, id) for table, id, _label in rows_of(report))
    left -= Counter((table, id) for table, id, _label in rows_of(found))
    unchanged = [Listed(table, id, "", "unchanged") for table, id in left.elements()]
    return replace(found, listed=(*report.listed, *unchanged))


def is_empty(report: Report) -> bool:
    """Whether a report of what changed has nothing to tell."""
    held = (report.sections, report.sources, report.notes, report.unplaced)
    return report.partial is not None and not report.partial.removed and not any(held)


class _Sieve:
    """Lets through what changed."""

    def __init__(self, changed: frozenset[RowKey], report: Report) -> None:
        self._changed = changed
        self._report = report
        self._renewed = {
            source.id
            for source in report.sources
            if any((Table.DOCUMENTS, document.id) in changed for document in source.documents)
        }
        self._limits = {limit.section for limit in report.limits if (Table.LIMITS, limit.id) in changed}

    def sections(self) -> Iterator[ReportSection]:
        for section in self._report.sections:
            found = replace(
                section,
                claims=tuple(claim for claim in section.claims if self._has_claim(claim)),
                annotations=self.annotations(section.annotations),
                notes=self.notes(section.notes),
            )
            own = (Table.SECTIONS, section.id) in self._changed or section.number in self._limits
            signs = any((Table.MARKERS, marker.id) in self._changed for marker in section.markers)
            if own or signs or found.claims or found.annotations or found.notes:
                yield found

    def notes(self, notes: tuple[ReportNote, ...]) -> tuple[ReportNote, ...]:
        return tuple(note for note in notes if (Table.NOTES, note.id) in self._changed)

    def annotations(self, annotations: tuple[ReportAnnotation, ...]) -> tuple[ReportAnnotation, ...]:
        """Return the annotations that changed, or were answered, each with all its replies."""
        return tuple(
            one for one in annotations if (Table.ANNOTATIONS, one.id) in self._changed or self.notes(one.replies)
        )

    def _has_claim(self, claim: ReportClaim) -> bool:
        own = (Table.CLAIMS, claim.id) in self._changed or self.notes(claim.notes)
        return bool(own) or any(self._has_citation(citation) for citation in claim.citations)

    def _has_citation(self, citation: ReportCitation) -> bool:
        """Whether a citation, its judgement, evidence or notes changed, or a document that its judgement rests on."""
        keys = {(Table.CITATIONS, citation.id), (Table.JUDGEMENTS, citation.judgement_id)}
        keys |= {(Table.EVIDENCE, passage.evidence_id) for passage in citation.passages}
        turned = Moved.DOCUMENT in citation.stale and citation.source_id in self._renewed
        return bool(keys & self._changed) or turned or bool(self.notes(citation.notes))

    def has_source(self, source: ReportSource) -> bool:
        keys = {(Table.SOURCES, source.id)}
        keys |= {(Table.CANDIDATES, candidate.id) for candidate in source.candidates}
        keys |= {(Table.DOCUMENTS, document.id) for document in source.documents}
        marked = any(self.annotations(one.annotations) or self.notes(one.notes) for one in source.documents)
        return bool(keys & self._changed) or marked or bool(self.notes(source.notes))

    def source(self, source: ReportSource) -> ReportSource:
        documents = tuple(self._document(document) for document in source.documents)
        return replace(source, documents=documents, notes=self.notes(source.notes))

    def _document(self, document: ReportDocument) -> ReportDocument:
        return replace(document, annotations=self.annotations(document.annotations), notes=self.notes(document.notes))
