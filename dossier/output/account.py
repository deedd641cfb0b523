"""The account of an export: for every kind of row, carried and listed are together what the dossier holds."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dossier.model.errors import BugError
from dossier.model.kinds import AnnotationKind
from dossier.model.report import Listed, Report, ReportAnnotation, ReportNote, ReportSection, ReportSource, Table
from dossier.output.characters import SIGN, Characters
from dossier.output.setting import Part
from dossier.output.words import Words

MOST_NAMED = 40  # characters without a glyph
COUNTED = ("left_out", "unchanged")
"""Reasons whose rows are told by their number alone."""

_LABEL = 80  # characters


@dataclass(frozen=True, slots=True)
class AccountLine:
    table: Table
    total: int
    carried: int
    listed: int


@dataclass(frozen=True, slots=True)
class Account:
    """One line a table, and the rows that are only listed, with the reason."""

    lines: tuple[AccountLine, ...]
    listed: tuple[Listed, ...]


def account_of(report: Report, without_words: Iterable[ReportAnnotation] = ()) -> Account:
    """Return the account of `report`; `without_words` are annotations of its sections that no printed words carry.

    A row that the dossier holds and the report neither carries nor lists is listed as not accounted for.
    """
    unprinted = list(without_words)
    listed = [*report.listed, *(_listed(annotation, "unplaced") for annotation in report.unplaced)]
    listed += [_listed(annotation, "no_words") for annotation in unprinted]
    listed += [
        _listed(annotation, "area")
        for source in report.sources
        for document in source.documents
        for annotation in document.annotations
        if annotation.kind is AnnotationKind.AREA
    ]
    carried = _carried(report)
    carried[Table.ANNOTATIONS] -= len(unprinted)
    lines = []
    for table in Table:
        apart = sum(item.table is table for item in listed)
        missing = report.totals.get(table, carried[table] + apart) - carried[table] - apart
        if missing < 0:
            raise BugError(f"the report carries {-missing} more {table.value} than the dossier holds")
        listed += [Listed(table, "", table.value, "unaccounted")] * missing
        lines.append(AccountLine(table, carried[table] + apart + missing, carried[table], apart + missing))
    return Account(tuple(lines), tuple(listed))


def row_label(text: str) -> str:
    """Return so much of a text on one line that a reader knows which row is meant."""
    words = " ".join(text.split())
    return words if len(words) <= _LABEL else words[:_LABEL] + "…"


def annotation_label(annotation: ReportAnnotation) -> str:
    """Return the words that an annotation is on, else where it is, else its kind."""
    return row_label(annotation.quote) or row_label(annotation.where) or annotation.kind.value


def _listed(annotation: ReportAnnotation, reason: str) -> Listed:
    return Listed(Table.ANNOTATIONS, annotation.id, annotation_label(annotation), reason)


def _carried(report: Report) -> Counter[Table]:
    """Count what the report prints in full."""
    found: Counter[Table] = Counter()
    for section in report.sections:
        found.update(_of_section(section))
    for source in report.sources:
        found.update(_of_source(source))
    found[Table.LIMITS] = sum(not limit.claim for limit in report.limits)
    found.update(_of_notes(report.notes))
    for annotation in report.unplaced:
        found.update(_of_notes(annotation.replies))
    return found


def _of_section(section: ReportSection) -> Iterator[Table]:
    yield Table.SECTIONS
    yield from [Table.MARKERS] * len(section.markers)
    yield from _of_notes(section.notes)
    for claim in section.claims:
        yield Table.CLAIMS
        yield from _of_notes(claim.notes)
        for citation in claim.citations:
            yield Table.CITATIONS
            yield from [Table.JUDGEMENTS] * bool(citation.judgement_id)
            yield from [Table.EVIDENCE] * len(citation.passages)
            yield from _of_notes(citation.notes)
    for annotation in section.annotations:
        yield Table.ANNOTATIONS
        yield from _of_notes(annotation.replies)


def _of_source(source: ReportSource) -> Iterator[Table]:
    yield Table.SOURCES
    yield from [Table.CANDIDATES] * len(source.candidates)
    yield from _of_notes(source.notes)
    for document in source.documents:
        yield Table.DOCUMENTS
        yield from _of_notes(document.notes)
        for annotation in document.annotations:
            yield from [Table.ANNOTATIONS] * (annotation.kind is not AnnotationKind.AREA)
            yield from _of_notes(annotation.replies)


def _of_notes(notes: Iterable[ReportNote]) -> Iterator[Table]:
    return (Table.NOTES for _note in notes)


def named(account: Account) -> list[Listed]:
    """Return the listed rows as they are told: what was left out or did not change by its count, for each table."""
    counted = Counter((item.reason, item.table) for item in account.listed if item.reason in COUNTED)
    told = [item for item in account.listed if item.reason not in COUNTED]
    return [*told, *(Listed(table, "", str(count), reason) for (reason, table), count in counted.items())]


def account_part(account: Account, words: Words, *, bound: bool = False) -> Part:
    """Return the account as the report's last page prints it; `bound`: the sources follow in the same file."""
    rows = [
        [words(f"account.table.{line.table.value}"), str(line.total), str(line.carried), str(line.listed)]
        for line in account.lines
        if line.total
    ]
    lines = [line for line in account.lines if line.total]
    sums = [sum(getattr(line, name) for line in lines) for name in ("total", "carried", "listed")]
    return {
        "heading": words("binder.account" if bound else "account.heading"),
        "line": words("binder.account_line" if bound else "account.line"),
        "heads": [words(f"account.{name}") for name in ("kind", "total", "carried", "listed")],
        "rows": rows,
        "sum": [words("account.sum"), *map(str, sums)],
        "listed_heading": words("account.listed_heading"),
        "listed": [
            {
                "table": words(f"account.table.{item.table.value}"),
                "label": words.apart(item.label),
                "reason": words(f"account.reason.{item.reason}"),
            }
            for item in named(account)
        ],
        "nothing": words("account.nothing_listed"),
        "documents": words("binder.documents" if bound else "account.documents"),
        "remarks": [],
    }


def remarks(characters: Characters, words: Words, fonts: Iterable[str], meets_standards: bool) -> list[str]:
    """Return what printing took: characters without a glyph, dropped controls, fonts of this machine."""
    found = []
    if characters.missing:
        codes = sorted({ord(part) for cluster in characters.missing for part in cluster if not part.isascii()})
        named = ", ".join(f"U+{code:04X}" for code in codes[:MOST_NAMED]) + (" …" if len(codes) > MOST_NAMED else "")
        count = characters.missing.total()
        found.append(words.count("account.replaced_characters", count, sign=SIGN, characters=named))
        found.append(words("account.install"))
    if characters.dropped:
        found.append(words.count("account.dropped_characters", characters.dropped))
    if names := sorted(fonts):
        found.append(words("account.fonts", fonts=words.join(names)))
    if not meets_standards:
        found.append(words("account.plain"))
    return found
