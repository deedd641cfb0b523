"""The sources of a newer version of the brief: which record is which, which numbers and records change."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from dossier.model.csl import title_of
from dossier.model.ids import new_id
from dossier.model.imported import ImportedBrief
from dossier.model.kinds import Identification, OnKind, Placing
from dossier.model.rows import Doubt, Row, Source
from dossier.services.fates import Fate
from dossier.services.matching import is_like, is_same_work, match_sources
from dossier.services.reading import source_title
from dossier.store.rows import TABLES
from dossier.store.store import Store


@dataclass(slots=True)
class SourcePlan:
    """The sources as they will be, by the numbers of the newer brief, and what is to be looked at by a person.

    A source may be put twice: once without its number, so that another can take it.
    """

    by_number: dict[int, Source] = field(default_factory=dict)
    puts: list[Row] = field(default_factory=list)
    fates: list[Fate] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    before: Mapping[str, Source] = field(default_factory=dict)

    def number_before(self, source_id: str) -> int | str:
        """Return the number that a source had; `-` for a further source."""
        number = self.before[source_id].number if source_id in self.before else None
        return "-" if number is None else number


def plan_sources(store: Store, imported: ImportedBrief, earlier: ImportedBrief) -> SourcePlan:
    """Return what the newer brief makes of the sources.

    A record is replaced only where it is still the one that the older brief gave; one that a person wrote stays.
    """
    old = store.find(Source)
    pairs = match_sources(old, imported.sources)
    given = {source.number: source.csl for source in earlier.sources}
    plan = SourcePlan(before={source.id: source for source in old})
    after: list[Source] = []
    for position, source in enumerate(imported.sources):
        known = pairs.get(source.number)
        if known is None:
            identification = Identification.CERTAIN if source.csl else Identification.NOT_INCLUDED
            row = Source(new_id(), position, source.number, identification, "", source.csl)
            plan.fates.append(source_fate(None, row))
        else:
            row = replace(known, position=position, number=source.number)
            if source.csl and source.csl != known.csl:
                row = _with_record(
                    plan, known, row, source.csl, from_brief=known.csl == given.get(known.number or 0, {})
                )
            plan.fates.append(source_fate(known, row))
        plan.by_number[source.number] = row
        after.append(row)
    kept = {row.id for row in after}
    taken = set(plan.by_number)
    for source_row in old:
        if source_row.id not in kept:
            number = None if source_row.number in taken else source_row.number
            after.append(replace(source_row, position=len(after), number=number))
            if source_row.number is not None:
                plan.fates.append(Fate(TABLES[Source], source_row.id, Placing.UNPLACED, _named(source_row), ""))
    renumbered = [row for row in after if row.id in plan.before and plan.before[row.id].number != row.number]
    plan.puts += [replace(plan.before[row.id], number=None) for row in renumbered]
    plan.puts += after
    return plan


def _with_record(
    plan: SourcePlan, known: Source, row: Source, csl: Mapping[str, object], *, from_brief: bool
) -> Source:
    """Return the source with the record of the newer list, where the one it has came from the older list."""
    number = row.number
    if not from_brief:
        if not is_same_work(known.csl, csl):
            words = f"The newer brief lists another record as [{number}]; the one edited here was kept."
            plan.doubts.append(_doubt(row, "source-record", words))
        return row
    if known.csl and not is_same_work(known.csl, csl) and not is_like(known.csl, csl):
        words = f"[{number}] is another work in the newer brief; check that its documents and judgements still fit."
        plan.doubts.append(_doubt(row, "source-other", words))
    known_as = Identification.CERTAIN if row.identification is Identification.NOT_INCLUDED else row.identification
    return replace(row, csl=csl, identification=known_as)


def _doubt(source: Source, code: str, words: str) -> Doubt:
    return Doubt(new_id(), OnKind.SOURCE, source.id, code, words, settled=False)


def source_fate(before: Source | None, after: Source) -> Fate:
    """Return what became of a source; one without a number any more is gone from the brief."""
    if before is None:
        return Fate(TABLES[Source], after.id, None, "", _named(after))
    if before.number is not None and after.number is None:
        return Fate(TABLES[Source], after.id, Placing.UNPLACED, _named(before), "")
    if before.csl != after.csl:
        placing = Placing.CHANGED
    else:
        placing = Placing.EXACT if before.number == after.number else Placing.MOVED
    return Fate(TABLES[Source], after.id, placing, _named(before), _named(after))


def _named(source: Source) -> str:
    return source_title(source) if source.number is None else f"[{source.number}] {title_of(source.csl)}".rstrip()
