"""A report without what the reviewer chose to leave out; each row of that is listed, so that the account stands."""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import replace

from dossier.model.errors import KnownError
from dossier.model.kinds import Verdict
from dossier.model.report import (
    Listed,
    Report,
    ReportAnnotation,
    ReportCitation,
    ReportClaim,
    ReportDocument,
    ReportSection,
    ReportSource,
    Table,
)
from dossier.output.listing import rows_of

CHOICES = (Table.ANNOTATIONS, Table.NOTES, Table.JUDGEMENTS, Table.EVIDENCE, Table.SOURCES)
"""What can be left out as a whole; with the sources go their candidates, documents and all that is on those."""


def chosen(
    report: Report,
    without: Collection[Table] = (),
    sections: Collection[int] | None = None,
    *,
    cited_alone: bool = False,
) -> Report:
    """Return the report without some kinds of rows, and with only some sections; limits stay, wherever they are said.

    All sources stay with some sections, or, where their documents go along, those that these sections cite
    (`cited_alone`).
    What a left-out row says is not told: it is listed by its id alone. Raises KnownError for a section that is not
    there.
    """
    kept = report.sections
    if sections is not None:
        if unknown := sorted(set(sections) - {section.number for section in kept}):
            raise KnownError(
                "no-such-section",
                "The brief has no section {section}; “dossier info” prints their numbers.",
                section=unknown[0],
            )
        kept = tuple(section for section in kept if section.number in sections)
    if not without and len(kept) == len(report.sections):
        return report
    chooser = _Chooser(frozenset(without))
    sources = report.sources
    if cited_alone and len(kept) < len(report.sections):
        cited = {citation.source_id for section in kept for claim in section.claims for citation in claim.citations}
        sources = tuple(source for source in sources if source.id in cited)
    sections_found = tuple(chooser.section(section) for section in kept)
    sources_found = () if Table.SOURCES in without else tuple(chooser.source(source) for source in sources)
    found = replace(
        report,
        sections=sections_found,
        sources=with_claims_of(sections_found, sources_found),
        notes=() if Table.NOTES in without else report.notes,
        unplaced=chooser.annotations(report.unplaced),
        reviewer="" if {Table.JUDGEMENTS, Table.NOTES, Table.ANNOTATIONS} <= set(without) else report.reviewer,
        left_out=tuple(table for table in CHOICES if table in without),
    )
    return replace(found, listed=(*report.listed, *_missing(report, found)))


def with_claims_of(sections: Iterable[ReportSection], sources: Iterable[ReportSource]) -> tuple[ReportSource, ...]:
    """Return the sources naming only those of the claims resting on them that `sections` have, and how
    many others do.
    """
    here = {claim.number for section in sections for claim in section.claims}
    found = []
    for source in sources:
        claims = tuple(number for number in source.claims if number in here)
        elsewhere = source.claims_elsewhere + len(source.claims) - len(claims)
        found.append(replace(source, claims=claims, claims_elsewhere=elsewhere))
    return tuple(found)


def _missing(report: Report, found: Report) -> list[Listed]:
    left = Counter((table, id) for table, id, _label in rows_of(report))
    left -= Counter((table, id) for table, id, _label in rows_of(found))
    return [Listed(table, id, "", "left_out") for table, id in left.elements()]


class _Chooser:
    """Leaves the same kinds of rows out of every part."""

    def __init__(self, without: frozenset[Table]) -> None:
        self._without = without
        self._has_notes = Table.NOTES not in without

    def annotations(self, annotations: tuple[ReportAnnotation, ...]) -> tuple[ReportAnnotation, ...]:
        """Return the annotations that stay, without their replies where notes do not."""
        if Table.ANNOTATIONS in self._without:
            return ()
        return annotations if self._has_notes else tuple(replace(each, replies=()) for each in annotations)

    def section(self, section: ReportSection) -> ReportSection:
        return replace(
            section,
            claims=tuple(self._claim(claim) for claim in section.claims),
            annotations=self.annotations(section.annotations),
            notes=section.notes if self._has_notes else (),
        )

    def source(self, source: ReportSource) -> ReportSource:
        return replace(
            source,
            documents=tuple(self._document(document) for document in source.documents),
            notes=source.notes if self._has_notes else (),
        )

    def _document(self, document: ReportDocument) -> ReportDocument:
        return replace(
            document,
            annotations=self.annotations(document.annotations),
            notes=document.notes if self._has_notes else (),
        )

    def _claim(self, claim: ReportClaim) -> ReportClaim:
        return replace(
            claim,
            citations=tuple(self._citation(citation) for citation in claim.citations),
            notes=claim.notes if self._has_notes else (),
            quotations=() if Table.EVIDENCE in self._without else claim.quotations,
        )

    def _citation(self, citation: ReportCitation) -> ReportCitation:
        if Table.JUDGEMENTS in self._without:
            citation = replace(
                citation,
                verdict=Verdict.UNCHECKED,
                judgement_id="",
                reason="",
                reviewer="",
                judged_at="",
                stale=(),
            )
        return replace(
            citation,
            passages=() if Table.EVIDENCE in self._without else citation.passages,
            notes=citation.notes if self._has_notes else (),
        )
