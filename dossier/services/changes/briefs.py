"""A brief taken into a dossier, and what its importer was unsure of settled."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from dossier.model.errors import KnownError
from dossier.model.ids import new_id
from dossier.model.imported import ImportedBrief, ImportedSection
from dossier.model.kinds import Identification, OnKind
from dossier.model.rows import Brief, Citation, Claim, Doubt, Marker, Section, Source
from dossier.services.editor import Edit
from dossier.services.newer_brief import BriefPlan


@dataclass(frozen=True, slots=True)
class AddBrief:
    """Put an imported brief into an empty dossier: sections, claims, markers, citations, sources, doubts."""

    brief: ImportedBrief
    name: str
    original: bytes
    make_id: Callable[[], str] = new_id
    label: str = "import a brief"

    def apply(self, edit: Edit) -> None:
        if edit.store.find(Brief):
            raise KnownError("brief-there", "This dossier holds a brief already; import into a new dossier.")
        brief = self.brief
        brief_id = self.make_id()
        edit.write.put(
            Brief(
                brief_id,
                brief.title,
                brief.question,
                brief.notice,
                brief.opening,
                self.name,
                self.original,
                edit.now,
            )
        )
        sources = self._sources(edit)
        placed = [self._section(edit, position, section, sources) for position, section in enumerate(brief.sections)]
        for doubt in brief.doubts:
            on, on_id = OnKind.DOSSIER, ""
            if doubt.section is not None:
                section_id, claim_ids = placed[doubt.section]
                on, on_id = OnKind.SECTION, section_id
                if doubt.claim is not None:
                    on, on_id = OnKind.CLAIM, claim_ids[doubt.claim]
            edit.write.put(Doubt(self.make_id(), on, on_id, doubt.code, doubt.text, settled=False))

    def _sources(self, edit: Edit) -> dict[int, str]:
        ids: dict[int, str] = {}
        for position, source in enumerate(self.brief.sources):
            ids[source.number] = self.make_id()
            known = Identification.CERTAIN if source.csl else Identification.NOT_INCLUDED
            edit.write.put(Source(ids[source.number], position, source.number, known, "", source.csl))
        return ids

    def _section(
        self, edit: Edit, position: int, section: ImportedSection, sources: dict[int, str]
    ) -> tuple[str, list[str]]:
        section_id = self.make_id()
        edit.write.put(
            Section(
                section_id,
                position,
                section.number,
                section.kind,
                section.title,
                section.format,
                section.heading,
                section.body,
                section.gap,
            )
        )
        markers = []
        for marker in section.markers:
            markers.append(Marker(self.make_id(), section_id, marker.run, marker.number, marker.start, marker.end))
            edit.write.put(markers[-1])
        claim_ids = []
        for claim in section.claims:
            claim_ids.append(self.make_id())
            text = section.body[claim.start : claim.end]
            edit.write.put(Claim(claim_ids[-1], section_id, claim.kind, claim.start, claim.end, text))
            for index in claim.markers:
                source_id = sources[markers[index].number]
                edit.write.put(Citation(self.make_id(), claim_ids[-1], source_id, markers[index].id))
        return section_id, claim_ids


@dataclass(frozen=True, slots=True)
class ReplaceBrief:
    """Put a newer version of the brief in the older one's place, as `plan_brief` planned it for the dossier as it is.

    The older file is kept: its bytes stay with the journal.
    """

    plan: BriefPlan
    label: str = "import a newer version of the brief"

    def apply(self, edit: Edit) -> None:
        before = edit.store.get(Brief, self.plan.brief.id)
        edit.write.keep(before.original)
        edit.write.keep(self.plan.brief.original)
        edit.write.put(replace(self.plan.brief, imported_at=edit.now))
        for row in self.plan.puts:
            edit.write.put(row)
        for kind, id in self.plan.removes:
            edit.write.remove(kind, id)


@dataclass(frozen=True, slots=True)
class SettleDoubt:
    """Say that what the importer was unsure of is right now, or open it again."""

    doubt_id: str
    settled: bool = True
    label: str = "settle a doubt"

    def apply(self, edit: Edit) -> None:
        edit.write.put(replace(edit.store.get(Doubt, self.doubt_id), settled=self.settled))
