"""Exports of binders: the report in front, every annotated source behind it, in one PDF."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import IO

from dossier.model.errors import KnownError
from dossier.model.progress import Cancelled, Progress, go_on, never, untold
from dossier.model.report import Listed, Report, RowKey, Table
from dossier.output.account import Account
from dossier.output.binder.assembling import Unbound, assemble
from dossier.output.binder.parts import Back, Part, Plan, Spot
from dossier.output.binder.sources import lost_of_file
from dossier.output.bound import LEAD, PLACE, Bound
from dossier.output.marks import rgb, theme_colours
from dossier.output.pdf import render_report
from dossier.output.scratch import scratch, scratching
from dossier.output.tags import MOST
from dossier.services.annotated.choice import SourceChoice
from dossier.services.annotated.exporting import (
    REASONS,
    ExportedFile,
    ExportedSources,
    maker_of,
    planner_of,
    rank,
)
from dossier.services.annotated.gathering import Gathered, GatheredDocument, gather
from dossier.services.annotated.making import Made, Maker
from dossier.services.annotated.naming import quoted_names
from dossier.services.annotated.parts import no_documents, not_cited, without_parts
from dossier.services.changed import changes_alone
from dossier.services.exporting import drafted, refuse_target
from dossier.services.protecting import memory_for
from dossier.services.reporting import build_report
from dossier.store.store import Store

_ON_PAGES = (Table.DOCUMENTS, Table.ANNOTATIONS, Table.EVIDENCE)
"""What the pages of sources carry; all else is the report's."""


@dataclass(slots=True)
class _Bundle:
    """The sources made so far: files with their documents, and why others are in none."""

    documents: list[GatheredDocument] = field(default_factory=list)
    made: list[Made] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)
    lost: list[tuple[str, ...]] = field(default_factory=list)
    refused: dict[str, str] = field(default_factory=dict)
    weight: int = 0  # of the tags that go along

    def untag(self, number: int) -> None:
        """Leave out the tags of what cannot be bound with them."""
        self.parts[number] = replace(self.parts[number], tagged=False)
        self.lost[number] = ("tags", *self.lost[number])

    def drop(self, number: int) -> None:
        """Take out what could not be bound."""
        self.refused[self.documents[number].row.id] = "broken"
        for row in (self.documents, self.made, self.parts, self.lost):
            del row[number]


def export_binder(
    store: Store,
    target: Path,
    choice: SourceChoice,
    *,
    timestamp: datetime | None = None,
    progress: Progress = untold,
    cancelled: Cancelled = never,
) -> ExportedSources:
    """Write report and annotated sources as one PDF. `choice.unlocked`: encrypted sources go in, unencrypted.

    A document that cannot go in is listed. Raises KnownError when there is no document, it was cancelled or could not
    be written; then `target` is as it was.
    """
    refuse_target(target)
    maker = replace(maker_of(choice, timestamp or datetime.now().astimezone(), cancelled), bound=True)
    report = _report(store, maker, choice)
    gathered = gather(store, report, planner_of(maker), report.sources)
    if not gathered.documents:
        raise not_cited()
    with scratch("dossier-binder-", memory=memory_for(store)) as folder, drafted(target) as file:
        steps = 2 * len(gathered.documents) + 2
        bundle = _made(store, maker, gathered, folder, lambda done: progress(done, steps))
        account, remarks = _bound(report, gathered, bundle, maker, file, lambda done: progress(done, steps))
        go_on(cancelled)
    progress(steps, steps)
    files = tuple(ExportedFile(target, one.row.name, one.number) for one in bundle.documents)
    return ExportedSources(target, files, account, remarks)


def _report(store: Store, maker: Maker, choice: SourceChoice) -> Report:
    """Return the report of what was chosen; the documents of all sources that it names follow it.

    Raises KnownError where no document is attached at all, or nothing changed.
    """
    report = build_report(store, choice.author, language=choice.language)
    if not any(source.documents for source in report.sources):
        raise no_documents()
    report = without_parts(report, choice)
    if choice.since is None:
        return report
    return changes_alone(store, report, choice.since, maker.words.moment(choice.since.at))


def _made(store: Store, maker: Maker, gathered: Gathered, folder: Path, step: Callable[[int], None]) -> _Bundle:
    """Make the annotated sources, each a file in `folder`, so that no two are in memory."""
    bundle = _Bundle()
    several = {id for ids in gathered.of_source.values() if len(ids) > 1 for id in ids}
    for done, document in enumerate(gathered.documents):
        step(done)
        go_on(maker.cancelled)
        try:
            made = maker.make(document, store.content(document.row.sha256))
        except KnownError as error:
            if error.code not in REASONS:
                raise
            bundle.refused[document.row.id] = REASONS[error.code]
            continue
        path = folder / f"{done}.pdf"
        with scratching():
            path.write_bytes(made.pdf)
        bundle.documents.append(document)
        bundle.made.append(replace(made, pdf=b""))
        bundle.parts.append(Part(path, _title(document, maker, document.row.id in several), made.password))
        lost, weight = lost_of_file(path, made.password)
        bundle.lost.append(lost)
        bundle.weight += weight
        if bundle.weight > MOST:
            bundle.weight -= weight
            bundle.untag(len(bundle.parts) - 1)
    return bundle


def _title(document: GatheredDocument, maker: Maker, several: bool) -> str:
    """Return what the outline calls a document."""
    row = document.row
    title = document.title or row.title or row.name
    parts = [title if document.number is None else f"[{document.number}] {title}"]
    parts += [row.name] * (several and row.name != title)
    parts += [maker.words("source.sheet")] * row.is_sheet
    parts += [maker.words("source.replaced")] * (not document.current)
    return " · ".join(parts)


def _bound(
    report: Report, gathered: Gathered, bundle: _Bundle, maker: Maker, file: IO[bytes], step: Callable[[int], None]
) -> tuple[Account, tuple[str, ...]]:
    """Set the report for what is in the bundle, and bind both; what turns out not to be bound is left out."""
    made = len(gathered.documents)
    while True:
        ways = _ways(report, gathered, bundle, maker)
        bound = ways.bound(_account_rows(gathered, bundle), _remarks(bundle, maker))
        step(made)
        front = render_report(
            report, resources=maker.resources, timestamp=maker.timestamp, cancelled=maker.cancelled, bound=bound
        )
        plan = Plan(front.pdf, bundle.parts, ways.spots, ways.backs, rgb(theme_colours(maker.resources)["accent"]))
        try:
            renamed = assemble(plan, file, progress=lambda done, _all: step(made + 1 + done), cancelled=maker.cancelled)
        except Unbound as error:
            if error.tags:
                bundle.untag(error.part)
            else:
                bundle.drop(error.part)
            continue
        remarks = front.remarks + ((maker.words.count("binder.renamed", renamed),) if renamed else ())
        return front.account, tuple(dict.fromkeys(remarks))


@dataclass(frozen=True, slots=True)
class _Ways:
    """Addresses in the report by the ids of citations, sources and claims, where they lead, and the ways back."""

    leads: dict[str, str]
    places: dict[str, str]
    spots: dict[str, Spot]
    backs: list[Back]

    def bound(self, rows: tuple[frozenset[RowKey], tuple[Listed, ...]], remarks: tuple[str, ...]) -> Bound:
        carried, listed = rows
        return Bound(self.leads, self.places, carried, listed, remarks)


def _ways(report: Report, gathered: Gathered, bundle: _Bundle, maker: Maker) -> _Ways:
    firsts = _first_parts(gathered, bundle)
    passages = dict(_evidence_spots(bundle))
    leads: dict[str, str] = {}
    spots: dict[str, Spot] = {}

    def lead(id: str, spot: Spot) -> None:
        leads[id] = f"{LEAD}{len(leads)}"
        spots[leads[id]] = spot

    for source in report.sources:
        if source.id in firsts:
            lead(source.id, Spot(firsts[source.id]))
    places: dict[str, str] = {}
    for claim in (claim for section in report.sections for claim in section.claims):
        for citation in claim.citations:
            found = [passages[one.evidence_id] for one in citation.passages if one.evidence_id in passages]
            if found:
                lead(citation.id, found[0])
                if not claim.unplaced:  # else there is no such place: the way back leads to its evidence
                    places.setdefault(claim.id, f"{PLACE}{len(places)}")
            elif citation.source_id in firsts:
                lead(citation.id, Spot(firsts[citation.source_id]))
    return _Ways(leads, places, spots, list(_backs(report, bundle, leads, places, maker)))


def _first_parts(gathered: Gathered, bundle: _Bundle) -> dict[str, int]:
    """Return the part that a source's number leads to: of its documents the one that matters most."""
    number = {document.row.id: part for part, document in enumerate(bundle.documents)}
    by_id = {document.row.id: document for document in gathered.documents}
    found = {}
    for source_id, ids in gathered.of_source.items():
        there = sorted((by_id[id] for id in ids if id in number), key=rank)
        if there:
            found[source_id] = number[there[0].row.id]
    return found


def _evidence_spots(bundle: _Bundle) -> Iterator[tuple[str, Spot]]:
    for part, (document, made) in enumerate(zip(bundle.documents, bundle.made, strict=True)):
        for intended in document.intended:
            if intended.planned.name in made.places:
                page, rect = made.places[intended.planned.name]
                for table, id in intended.rows:
                    if table is Table.EVIDENCE:
                        yield id, Spot(part, page, rect)


def _backs(
    report: Report, bundle: _Bundle, leads: dict[str, str], places: dict[str, str], maker: Maker
) -> Iterator[Back]:
    """Yield the ways back: from each document to its source in the report, from each passage to its claims."""
    for part, document in enumerate(bundle.documents):
        name = "+" if document.number is None else str(document.number)
        contents = maker.words("binder.back_to_source", source=f"[{name}]")
        yield Back(Spot(part), f"[{name}]", contents, (leads[document.row.source_id],))
    seen: set[tuple[Spot, str]] = set()
    spots = dict(_evidence_spots(bundle))
    for claim in (claim for section in report.sections for claim in section.claims):
        for citation in claim.citations:
            for passage in citation.passages:
                spot = spots.get(passage.evidence_id)
                if spot is not None and (spot, claim.id) not in seen:
                    seen.add((spot, claim.id))
                    goals = tuple(one for one in (places.get(claim.id), leads.get(citation.id)) if one)
                    yield Back(spot, claim.number, maker.words("binder.back", claim=claim.number), goals)


def _account_rows(gathered: Gathered, bundle: _Bundle) -> tuple[frozenset[RowKey], tuple[Listed, ...]]:
    """Return the rows that the sources' pages carry, and those of documents that they do not, with reasons."""
    carried: set[RowKey] = {(Table.DOCUMENTS, document.row.id) for document in bundle.documents}
    reasons = dict(gathered.lost)
    for made in bundle.made:
        carried |= {key for key in made.carried if key[0] in _ON_PAGES}
    for document in gathered.documents:
        refused = bundle.refused.get(document.row.id)
        if refused:
            reasons[Table.DOCUMENTS, document.row.id] = refused
        for key in (key for intended in document.intended for key in intended.rows):
            reasons.setdefault(key, "no_file" if refused else "no_place")
    listed = tuple(
        Listed(table, id, label, reasons.get((table, id), "unaccounted"))
        for (table, id), label in gathered.scope.items()
        if table in _ON_PAGES and (table, id) not in carried
        # The report lists these itself, as printed under Unplaced.
        if table is not Table.ANNOTATIONS or reasons.get((table, id)) != "lost_place"
    )
    return frozenset(carried), listed


def _remarks(bundle: _Bundle, maker: Maker) -> tuple[str, ...]:
    words = maker.words
    found = [remark for made in bundle.made for remark in made.remarks]
    for what in dict.fromkeys(what for lost in bundle.lost for what in lost):
        names = [one.row.name for one, lost in zip(bundle.documents, bundle.lost, strict=True) if what in lost]
        found.append(words(f"binder.lost.{what}", names=quoted_names(names, words)))
    sheets = [document.row.name for document in bundle.documents if document.row.is_sheet]
    if sheets:
        found.append(words.count("onto.sheets", len(sheets), names=quoted_names(sheets, words)))
    return (*found, words("binder.standards"))
