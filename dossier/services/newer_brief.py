"""A newer version of the brief: what becomes of every row of the older one, planned before anything is changed.

What is found again keeps its id, and with it its judgements, notes and ties. What is not found is unplaced; nothing
that a person made is taken out.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from dossier.model.errors import KnownError
from dossier.model.ids import new_id
from dossier.model.imported import ImportedBrief, ImportedSection
from dossier.model.kinds import OnKind, Placing
from dossier.model.rows import (
    Annotation,
    Brief,
    Citation,
    Claim,
    Evidence,
    Judgement,
    Limit,
    Marker,
    Note,
    Row,
    Section,
)
from dossier.services.fates import Fate, fate_of
from dossier.services.matching import SHORTEST, ClaimMatch, match_claims, match_sections
from dossier.services.newer_doubts import plan_doubts
from dossier.services.newer_sources import SourcePlan, plan_sources
from dossier.services.reading import is_lost
from dossier.services.refinding import refind_annotation, refind_limit
from dossier.store.rows import TABLES
from dossier.store.store import Store
from dossier.text.places import Places

Removal = tuple[type[Row], str]


@dataclass(slots=True)
class BriefPlan:
    """All rows as they will be, those that go, and what becomes of each thing; nothing is changed by a plan."""

    brief: Brief
    puts: list[Row] = field(default_factory=list)
    removes: list[Removal] = field(default_factory=list)
    fates: list[Fate] = field(default_factory=list)


@dataclass(slots=True)
class _Home:
    """A section of the newer brief: its row, the older one, where the older claims stand, its markers' rows."""

    imported: ImportedSection
    row: Section
    old: Section | None
    match: ClaimMatch
    markers: list[Marker]
    places: Places


def plan_brief(store: Store, imported: ImportedBrief, name: str, original: bytes, earlier: ImportedBrief) -> BriefPlan:
    """Return what a newer brief makes of the dossier. `earlier` is the older one as the importer understands it.

    Raises KnownError when the dossier holds no brief, or the newer one has no section.
    """
    brief = next(iter(store.find(Brief)), None)
    if brief is None:
        raise KnownError("no-brief", "This dossier holds no brief; import into a new dossier instead.")
    if not imported.sections:
        raise KnownError("brief-empty", "No section was found in “{name}”; the dossier was not changed.", name=name)
    if brief.original == original:
        raise KnownError("brief-same", "“{name}” is the brief that this dossier holds already.", name=name)
    plan = BriefPlan(
        replace(
            brief,
            title=imported.title,
            question=imported.question,
            notice=imported.notice,
            opening=imported.opening,
            name=name,
            original=original,
        )
    )
    return _Planner(store, imported, earlier, plan).run()


class _Planner:
    """Works through one replacement; makes the plan and nothing else."""

    def __init__(self, store: Store, imported: ImportedBrief, earlier: ImportedBrief, plan: BriefPlan) -> None:
        self.store = store
        self.imported = imported
        self.plan = plan
        self.sections = store.find(Section)
        self.claims = {section.id: store.find(Claim, section_id=section.id) for section in self.sections}
        self.sources: SourcePlan = plan_sources(store, imported, earlier)
        self.homes = self._homes()
        self.heirs = self._heirs()

    def run(self) -> BriefPlan:
        plan = self.plan
        plan.puts += [home.row for home in self.homes]
        plan.fates += self._section_fates()
        self._match_across()
        self._plan_claims()
        self._plan_others()
        plan.puts += self.sources.puts
        plan.fates += self.sources.fates
        puts, removes = plan_doubts(self.store, self.imported, self._doubt_places(), self.sources.doubts)
        plan.puts += puts
        plan.removes += removes
        plan.removes += [(Section, section.id) for section in self.sections if section.id in self.heirs]
        plan.puts = self._changed(plan.puts)
        return plan

    def _changed(self, puts: list[Row]) -> list[Row]:
        """Leave out what stays as it is, so that the change itself, for which the window waits, need not look at it."""
        before: dict[str, Row] = {}
        for kind in {type(row) for row in puts}:
            before |= {row.id: row for row in self.store.find(kind)}
        return [row for row in puts if before.get(row.id) != row]

    # Sections

    def _homes(self) -> list[_Home]:
        pairs = match_sections(self.sections, self.imported.sections)
        homes = []
        for position, imported in enumerate(self.imported.sections):
            old = pairs.get(position)
            kind = old.kind if old is not None and old.title == imported.title else imported.kind
            row = Section(
                old.id if old else new_id(),
                position,
                imported.number,
                kind,
                imported.title,
                imported.format,
                imported.heading,
                imported.body,
                imported.gap,
            )
            match = match_claims(self.claims[old.id] if old else [], old.body if old else "", imported)
            markers = self._markers(row, imported, old)
            homes.append(_Home(imported, row, old, match, markers, Places(imported.body, old.body if old else "")))
        return homes

    def _markers(self, row: Section, imported: ImportedSection, old: Section | None) -> list[Marker]:
        """Make the markers anew; one that is printed where it was keeps its id."""
        known = {(m.run, m.number, m.start): m for m in self.store.find(Marker, section_id=old.id)} if old else {}
        made = []
        for marker in imported.markers:
            same = known.pop((marker.run, marker.number, marker.start), None)
            id = same.id if same else new_id()
            made.append(Marker(id, row.id, marker.run, marker.number, marker.start, marker.end))
        self.plan.puts += made
        self.plan.removes += [(Marker, marker.id) for marker in known.values()]
        return made

    def _heirs(self) -> dict[str, _Home]:
        """Return, for each older section that is gone, the one that takes in what has no place any more."""
        by_old = {home.old.id: home for home in self.homes if home.old is not None}
        heirs: dict[str, _Home] = {}
        nearest = next((by_old[section.id] for section in self.sections if section.id in by_old), self.homes[0])
        for section in self.sections:
            if section.id in by_old:
                nearest = by_old[section.id]
                continue
            heirs[section.id] = nearest
            self.plan.removes += [(Marker, marker.id) for marker in self.store.find(Marker, section_id=section.id)]
        return heirs

    def _home_of(self, section_id: str) -> _Home:
        return self.heirs.get(section_id) or next(h for h in self.homes if h.old and h.old.id == section_id)

    def _section_fates(self) -> Iterable[Fate]:
        table = TABLES[Section]
        for home in self.homes:
            placing = None if home.old is None else section_placing(home.old, home.row)
            yield Fate(table, home.row.id, placing, home.old.title if home.old else "", home.row.title)
        for section in self.sections:
            if section.id in self.heirs:
                yield Fate(table, section.id, Placing.UNPLACED, section.title, "")

    # Claims and citations

    def _match_across(self) -> None:
        """Find claims that moved to another section: the same words, once on both sides."""
        lost = [
            claim
            for section in self.sections
            for claim in self.claims[section.id]
            if len(claim.text) >= SHORTEST and not self._found(claim)
        ]
        left: dict[str, list[tuple[_Home, int]]] = {}
        for home in self.homes:
            for index in home.match.left:
                left.setdefault(home.match.text(index), []).append((home, index))
        texts = [claim.text for claim in lost]
        for claim in lost:
            found = left.get(claim.text, [])
            if len(found) == 1 and texts.count(claim.text) == 1:
                home, index = found[0]
                home.match.take(claim.id, index)

    def _found(self, claim: Claim) -> _Home | None:
        return next((home for home in self.homes if claim.id in home.match.spans), None)

    def _plan_claims(self) -> None:
        for section in self.sections:
            at = 0
            for claim in self.claims[section.id]:
                home = self._found(claim)
                after = self._placed(claim, home, at)
                if home is not None and home.old is not None and home.old.id == section.id:
                    at = after.end
                self.plan.puts.append(after)
                if not (is_lost(claim) and is_lost(after)):
                    self.plan.fates.append(fate_of(claim, after))
                closing = home.match.markers_of((after.start, after.end)) if home else []
                self._plan_citations(after, [home.markers[i] for i in closing] if home else [])
        for home in self.homes:
            for index in home.match.left:
                self._add_claim(home, index)

    def _placed(self, claim: Claim, home: _Home | None, at: int) -> Claim:
        if home is None:
            section = self._home_of(claim.section_id).row
            at = len(section.body) if claim.section_id in self.heirs else min(at, len(section.body))
            return replace(claim, section_id=section.id, start=at, end=at, placing=Placing.UNPLACED)
        start, end = home.match.spans[claim.id]
        text = home.row.body[start:end]
        return replace(claim, section_id=home.row.id, start=start, end=end, text=text, placing=Placing.EXACT)

    def _add_claim(self, home: _Home, index: int) -> None:
        imported = home.imported.claims[index]
        text = home.match.text(index)
        claim = Claim(new_id(), home.row.id, imported.kind, imported.start, imported.end, text)
        home.match.take(claim.id, index)
        self.plan.puts.append(claim)
        self.plan.fates.append(Fate(TABLES[Claim], claim.id, None, "", text))
        for i in imported.markers:
            source = self.sources.by_number[home.markers[i].number]
            self.plan.puts.append(Citation(new_id(), claim.id, source.id, home.markers[i].id))

    def _plan_citations(self, claim: Claim, closing: list[Marker]) -> None:
        """Give a claim's citations the markers of their source; what is printed no more stays where a person used it.

        A citation without a marker that the reviewer added comes to be printed where the newer brief prints it.
        """
        old = sorted(self.store.find(Citation, claim_id=claim.id), key=lambda c: (c.marker_id is None, c.id))
        for marker in closing:
            source = self.sources.by_number[marker.number]
            same = next((citation for citation in old if citation.source_id == source.id), None)
            if same is not None:
                old.remove(same)
                self.plan.puts.append(replace(same, marker_id=marker.id))
            else:
                self.plan.puts.append(Citation(new_id(), claim.id, source.id, marker.id))
        for citation in old:
            if citation.marker_id is None:
                continue
            if is_lost(claim) or self._is_used(citation):
                self.plan.puts.append(replace(citation, marker_id=None))
            else:
                self.plan.removes.append((Citation, citation.id))
            if not is_lost(claim):
                words = f"[{self.sources.number_before(citation.source_id)}] {claim.text}"
                self.plan.fates.append(Fate(TABLES[Citation], citation.id, Placing.UNPLACED, words, ""))

    def _is_used(self, citation: Citation) -> bool:
        on_it = (Judgement, "citation_id"), (Evidence, "citation_id"), (Note, "on_id")
        return any(self.store.count(kind, **{column: citation.id}) for kind, column in on_it)

    # Limits, annotations, notes

    def _plan_others(self) -> None:
        for section in self.sections:
            home, gone = self._home_of(section.id), section.id in self.heirs
            own = None if gone else home.places
            others = [other.places for other in self.homes if gone or other is not home]
            rows = {id(other.places): other.row for other in self.homes}
            for limit in self.store.find(Limit, section_id=section.id):
                place, after = refind_limit(limit, section.body, own, others)
                after = replace(after, section_id=rows[id(place)].id if place else home.row.id)
                self._put_found(limit, after)
            for annotation in self.store.find(Annotation, on=OnKind.SECTION.value, on_id=section.id):
                place, moved = refind_annotation(annotation, own, others)
                self._put_found(annotation, replace(moved, on_id=rows[id(place)].id if place else home.row.id))
            if gone:
                self._move_notes(section, home)

    def _put_found(self, before: Limit | Annotation, after: Limit | Annotation) -> None:
        self.plan.puts.append(after)
        if not (is_lost(before) and is_lost(after)):
            fate = fate_of(before, after)
            elsewhere = isinstance(before, Annotation) and isinstance(after, Annotation) and before.on_id != after.on_id
            moved = elsewhere and fate.placing is Placing.EXACT
            self.plan.fates.append(replace(fate, placing=Placing.MOVED) if moved else fate)

    def _move_notes(self, section: Section, home: _Home) -> None:
        for note in self.store.find(Note, on_id=section.id):
            self.plan.puts.append(replace(note, on_id=home.row.id))
            self.plan.fates.append(Fate(TABLES[Note], note.id, Placing.MOVED, note.body, note.body))

    def _doubt_places(self) -> dict[tuple[int | None, int | None], tuple[OnKind, str, bool]]:
        """Return where the importer's doubts are to be: by indexes of section and claim, and whether it is new there.

        A claim that stands as it stood is not doubted anew; one that was corrected by hand is not there at all.
        """
        old = {claim.id: claim for listed in self.claims.values() for claim in listed}
        found: dict[tuple[int | None, int | None], tuple[OnKind, str, bool]] = {
            (None, None): (OnKind.DOSSIER, "", True)
        }
        for i, home in enumerate(self.homes):
            changed = home.old is None or (home.old.body, home.old.title) != (home.row.body, home.row.title)
            found[i, None] = (OnKind.SECTION, home.row.id, changed)
            for index, claim_id in home.match.whose.items():
                before = old.get(claim_id)
                is_new = before is None or before.text != home.match.text(index)
                found[i, index] = (OnKind.CLAIM, claim_id, is_new)
        return found


def section_placing(old: Section, new: Section) -> Placing:
    """Return how a section of the older brief was found again in the newer one."""
    if old.title != new.title:
        return Placing.CHANGED
    return Placing.EXACT if (old.position, old.number) == (new.position, new.number) else Placing.MOVED
