"""A part of what lies on the sources: without what was left out by choice, or only what changed."""

from dataclasses import dataclass, field

from dossier.model.errors import KnownError
from dossier.model.report import Partial, Report, ReportSource, RowKey, Table
from dossier.output.choice import chosen
from dossier.output.partial import changed_alone
from dossier.output.source_marks import SourcePlanner
from dossier.services.annotated.choice import SourceChoice
from dossier.services.annotated.gathering import Gathered, gather
from dossier.services.changed import Changed, changed_since, nothing_changed
from dossier.store.store import Store


@dataclass(frozen=True, slots=True)
class Portion:
    """What goes onto the documents, every row to account for, and why those that do not go on stay away."""

    gathered: Gathered
    scope: dict[RowKey, str]
    away: dict[RowKey, str] = field(default_factory=dict)


def portion_of(store: Store, report: Report, planner: SourcePlanner, choice: SourceChoice, moment: str) -> Portion:
    """Return what of `report` goes onto the sources that were chosen; all of it where nothing is to stay away.

    Rows that stay away are told by their ids alone. Raises KnownError where no document is left, and where nothing
    changed; `moment` names the time.
    """
    whole = gather(store, report, planner, _sources(report, choice))
    if not whole.documents:
        raise no_documents()
    if not choice.without and choice.sections is None and choice.since is None:
        return Portion(whole, dict(whole.scope))
    left = without_parts(report, choice)
    gathered = gather(store, left, planner, _sources(left, choice))
    if not gathered.documents:
        raise not_cited()
    staying = gathered.scope.keys()
    if choice.since is not None:
        changed = changed_since(store, choice.since)
        found = changed_alone(left, changed.rows, Partial(choice.since.at, changed.removed))
        gathered = gather(store, found, planner, _sources(found, choice))
        _drop_unchanged(gathered, changed)
        if not gathered.documents:
            raise nothing_changed(moment)
    away = {key: "unchanged" if key in staying else "left_out" for key in whole.scope if key not in gathered.scope}
    scope = {key: "" if key in away else label for key, label in whole.scope.items()}
    return Portion(gathered, scope, away)


def without_parts(report: Report, choice: SourceChoice) -> Report:
    """Return the report without what was left out by choice, with the sources alone that chosen sections cite."""
    return chosen(report, choice.without, choice.sections, cited_alone=True)


def no_documents() -> KnownError:
    """Return the error that says that there is nothing to export."""
    return KnownError("no-documents", "No document is attached that could be exported; attach one first.")


def not_cited() -> KnownError:
    """Return the error that says that the choice leaves no document."""
    return KnownError(
        "no-cited-documents",
        "The chosen sections cite none of these sources that has a document; choose other sections.",
    )


def _sources(report: Report, choice: SourceChoice) -> list[ReportSource]:
    if choice.source is None:
        return list(report.sources)
    return [source for source in report.sources if source.number == choice.source]


def _drop_unchanged(gathered: Gathered, changed: Changed) -> None:
    """Take out the documents on which nothing changed; their sources go with them where none is left."""
    kept = [one for one in gathered.documents if one.intended or (Table.DOCUMENTS, one.row.id) in changed.rows]
    for one in gathered.documents:
        if one not in kept:
            del gathered.scope[Table.DOCUMENTS, one.row.id]
    with_file = {one.row.source_id for one in kept}
    for source_id in gathered.of_source:
        if source_id not in with_file:
            gathered.scope.pop((Table.SOURCES, source_id), None)
    gathered.documents[:] = kept
