"""Sections re-typed, renamed and edited; what lies on an edited text is found again."""

from dataclasses import dataclass, replace

from dossier.model.kinds import OnKind, Placing, SectionKind
from dossier.model.rows import Annotation, Citation, Claim, Limit, Marker, Section
from dossier.services.editor import Edit
from dossier.text.edits import Edited


@dataclass(frozen=True, slots=True)
class RetypeSection:
    """Say what kind of section it is."""

    section_id: str
    kind: SectionKind
    label: str = "change the kind of a section"

    def apply(self, edit: Edit) -> None:
        edit.write.put(replace(edit.store.get(Section, self.section_id), kind=self.kind))


@dataclass(frozen=True, slots=True)
class RenameSection:
    """Give a section another title; its heading as stored stays in the imported bytes alone."""

    section_id: str
    title: str
    label: str = "rename a section"

    def apply(self, edit: Edit) -> None:
        section = edit.store.get(Section, self.section_id)
        heading = section.heading.replace(section.title, self.title, 1) if section.title else section.heading
        edit.write.put(replace(section, title=self.title, heading=heading))


@dataclass(frozen=True, slots=True)
class EditBody:
    """Change a section's text.

    Claims, limits, markers and annotations outside the changed words move along; a claim or annotation that holds
    the changed words changes with them (its judgements turn stale); one whose words are gone is unplaced. The
    citations of a marker that is gone stay, without it.
    """

    section_id: str
    body: str
    label: str = "edit the text"

    def apply(self, edit: Edit) -> None:
        section = edit.store.get(Section, self.section_id)
        if section.body == self.body:
            return
        edited = Edited(section.body, self.body)
        edit.write.put(replace(section, body=self.body))
        for claim in edit.store.find(Claim, section_id=section.id):
            self._move_claim(edit, claim, edited)
        for limit in edit.store.find(Limit, section_id=section.id):
            self._move_limit(edit, limit, edited)
        for marker in edit.store.find(Marker, section_id=section.id):
            self._move_marker(edit, marker, edited)
        for annotation in edit.store.find(Annotation, on=OnKind.SECTION.value, on_id=section.id):
            placing, anchor = edited.find(annotation.anchor)
            placing = Placing.UNPLACED if annotation.placing is Placing.UNPLACED else placing
            edit.write.put(replace(annotation, anchor=anchor, placing=placing))

    def _move_claim(self, edit: Edit, claim: Claim, edited: Edited) -> None:
        if claim.placing is Placing.UNPLACED:
            at = edited.position(claim.start)
            edit.write.put(replace(claim, start=at, end=at))
            return
        span = edited.span(claim.start, claim.end)
        if span is None:
            at = edited.position(claim.start)
            edit.write.put(replace(claim, start=at, end=at, placing=Placing.UNPLACED))
        else:
            edit.write.put(replace(claim, start=span[0], end=span[1], text=self.body[slice(*span)]))

    def _move_limit(self, edit: Edit, limit: Limit, edited: Edited) -> None:
        span = edited.span(limit.start, limit.end)
        if span is None:
            at = edited.position(limit.start)  # its text stays, so that what it limits still shows it
            edit.write.put(replace(limit, start=at, end=at))
        else:
            edit.write.put(replace(limit, start=span[0], end=span[1], text=self.body[slice(*span)]))

    def _move_marker(self, edit: Edit, marker: Marker, edited: Edited) -> None:
        span = edited.span(marker.start, marker.end)
        if span is not None and self.body[slice(*span)] == edited.before[marker.start : marker.end]:
            edit.write.put(replace(marker, start=span[0], end=span[1]))
            return
        for citation in edit.store.find(Citation, marker_id=marker.id):
            edit.write.put(replace(citation, marker_id=None))
        edit.write.remove(Marker, marker.id)
