"""Every row of a report by table, and the account of a format that carries some of the tables and lists the rest."""

from collections.abc import Callable, Iterable, Iterator

from dossier.model.report import Listed, Report, ReportAnnotation, ReportNote, ReportSection, ReportSource, Table
from dossier.output.account import Account, AccountLine, annotation_label, row_label
from dossier.output.runs import plain

Named = tuple[Table, str, str]
"""A row: its table, its id, and words that tell a reader which it is."""


def account_by_rows(report: Report, carried: Callable[[Table, str], bool], reason: str) -> Account:
    """Return the account of a format that carries the rows of which `carried` says so; the others are listed.

    A row that the dossier holds and the report does not name is listed as not accounted for.
    """
    rows: dict[Table, list[Named]] = {table: [] for table in Table}
    for row in rows_of(report):
        rows[row[0]].append(row)
    lines, listed = [], []
    for table, named in rows.items():
        left = [row for row in named if not carried(table, row[1])]
        before = [item for item in report.listed if item.table is table]
        missing = max(0, report.totals.get(table, 0) - len(named) - len(before))
        listed += before
        listed += [Listed(table, id, label, reason) for _table, id, label in left]
        listed += [Listed(table, "", table.value, "unaccounted")] * missing
        apart = len(before) + len(left) + missing
        lines.append(AccountLine(table, len(before) + len(named) + missing, len(named) - len(left), apart))
    return Account(tuple(lines), tuple(listed))


def rows_of(report: Report) -> Iterator[Named]:
    """Yield every row that the report holds, once."""
    for section in report.sections:
        yield from _of_section(section)
    for limit in report.limits:
        if not limit.claim:
            yield Table.LIMITS, limit.id, row_label(limit.text)
    for source in report.sources:
        yield from _of_source(source)
    yield from _of_notes(report.notes)
    yield from _of_annotations(report.unplaced)


def _of_section(section: ReportSection) -> Iterator[Named]:
    yield Table.SECTIONS, section.id, row_label(section.title or str(section.number))
    yield from _of_notes(section.notes)
    yield from ((Table.MARKERS, marker.id, f"[{marker.number}]") for marker in section.markers)
    yield from _of_annotations(section.annotations)
    for claim in section.claims:
        yield Table.CLAIMS, claim.id, row_label(f"{claim.number} {claim.text}")
        yield from _of_notes(claim.notes)
        for citation in claim.citations:
            name = citation.source_title if citation.source is None else f"[{citation.source}]"
            label = row_label(f"{claim.number} {name}")
            yield Table.CITATIONS, citation.id, label
            if citation.judgement_id:
                yield Table.JUDGEMENTS, citation.judgement_id, label
            for passage in citation.passages:
                yield Table.EVIDENCE, passage.evidence_id, row_label(passage.quote or passage.document)
            yield from _of_notes(citation.notes)


def _of_source(source: ReportSource) -> Iterator[Named]:
    number = "" if source.number is None else f"[{source.number}] "
    yield Table.SOURCES, source.id, row_label(number + source.title)
    yield from _of_notes(source.notes)
    for candidate in source.candidates:
        yield Table.CANDIDATES, candidate.id, row_label(str(candidate.csl.get("title") or candidate.confidence))
    for document in source.documents:
        yield Table.DOCUMENTS, document.id, row_label(document.title or document.name)
        yield from _of_notes(document.notes)
        yield from _of_annotations(document.annotations)


def _of_annotations(annotations: Iterable[ReportAnnotation]) -> Iterator[Named]:
    for annotation in annotations:
        yield Table.ANNOTATIONS, annotation.id, annotation_label(annotation)
        yield from _of_notes(annotation.replies)


def _of_notes(notes: Iterable[ReportNote]) -> Iterator[Named]:
    return ((Table.NOTES, note.id, row_label(plain(note.body))) for note in notes)
