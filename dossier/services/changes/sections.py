"""Sections re-typed, renamed and edited; what lies on an edited text is found again."""

from dataclasses import dataclass, replace

from dossier.model.anchor import anchor_at
from dossier.model.errors import KnownError
from dossier.model.kinds import OnKind, Placing, SectionKind
from dossier.model.rows import Annotation, Claim, Limit, Marker, Section, Source
from dossier.services.editor import Edit
from dossier.services.typed_text import Reading, drop_marker, read_section, take_in
from dossier.text.edits import Edited
from dossier.text.places import Places


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
    """Give a section another title, in its stored heading too; the imported bytes keep the old one."""

    section_id: str
    title: str
    label: str = "rename a section"

    def apply(self, edit: Edit) -> None:
        section = edit.store.get(Section, self.section_id)
        title = " ".join(self.title.split())
        if not title:
            raise KnownError("title-empty", "A section needs a title; type one first.")
        heading = section.heading.replace(section.title, title, 1) if section.title else section.heading
        edit.write.put(replace(section, title=title, heading=heading))


@dataclass(frozen=True, slots=True)
class EditBody:
    """Change a section's text.

    Claims, limits, markers and annotations outside the changed words move along; a claim, limit or annotation that
    holds the changed words changes with them (judgements turn stale); one whose words are gone is unplaced, until
    they come back. Sentences typed become claims, numbers of sources typed in brackets markers with citations; the
    citations of a marker that is gone go with it, unless anything hangs on them.
    """

    section_id: str
    body: str
    label: str = "edit the text"

    def apply(self, edit: Edit) -> None:
        before = edit.store.get(Section, self.section_id)
        if before.body == self.body:
            return
        section = replace(before, body=self.body)
        claims = edit.store.find(Claim, section_id=section.id)
        limits = edit.store.find(Limit, section_id=section.id)
        annotations = edit.store.find(Annotation, on=OnKind.SECTION.value, on_id=section.id)
        ranges = [(claim.start, claim.end) for claim in claims] + [(limit.start, limit.end) for limit in limits]
        placed = [marked.anchor for marked in annotations if marked.placing is not Placing.UNPLACED]
        ranges += [(anchor.start, anchor.end) for anchor in placed]
        edited = Edited(before.body, self.body, [(start, end) for start, end in ranges if start < end])
        edit.write.put(section)
        markers, gone = _moved_markers(edit, edited, section.id)
        numbers = {source.number for source in edit.store.find(Source) if source.number is not None}
        reading = read_section(section, markers, numbers, edited.typed)
        _move_claims(edit, claims, edited, reading)
        for limit in limits:
            _move_limit(edit, limit, edited)
        for marker in markers:
            edit.write.put(marker)
        for id in gone:
            drop_marker(edit, id)
        for annotation in annotations:
            _move_annotation(edit, annotation, edited)
        take_in(edit, section, reading, edited.typed)


def _move_claims(edit: Edit, claims: list[Claim], edited: Edited, reading: Reading) -> None:
    """Move all claims of a section; where two would come to lie on the same words, the second is unplaced."""
    taken: list[tuple[int, int]] = []
    for claim in sorted(claims, key=lambda claim: claim.placing is Placing.UNPLACED):
        if claim.placing is Placing.UNPLACED:
            choices = [edited.came_back(claim.text)]
        else:
            grown = _read_on(claim, edited, reading) or edited.grown(claim.start, claim.end)
            choices = [grown, edited.span(claim.start, claim.end)]
        free = [span for span in choices if span and not any(span[0] < end and start < span[1] for start, end in taken)]
        if free:
            start, end = free[0]
            taken.append(free[0])
            text = edited.after[start:end]
            edit.write.put(replace(claim, start=start, end=end, text=text, placing=Placing.EXACT))
        else:
            at = edited.position(claim.start)
            edit.write.put(replace(claim, start=at, end=at, placing=Placing.UNPLACED))


def _read_on(claim: Claim, edited: Edited, reading: Reading) -> tuple[int, int] | None:
    """Return a claim with the words typed behind it that go on with its sentence; None where none were typed there."""
    if not edited.ends_where_typed(claim.end):
        return None
    read = reading.claim_at(claim.end - 1)
    if read is None:
        return None
    end = max(claim.end, min(read[1], edited.typed[1]))
    return claim.start, claim.start + len(edited.after[claim.start : end].rstrip())


def _move_limit(edit: Edit, limit: Limit, edited: Edited) -> None:
    lost = limit.start == limit.end
    span = edited.came_back(limit.text) if lost else edited.grown(limit.start, limit.end)
    if span is None:
        at = edited.position(limit.start)  # its text stays, so that what it limits still shows it
        edit.write.put(replace(limit, start=at, end=at))
    else:
        edit.write.put(replace(limit, start=span[0], end=span[1], text=edited.after[slice(*span)]))


def _moved_markers(edit: Edit, edited: Edited, section_id: str) -> tuple[list[Marker], list[str]]:
    """Return the markers of a section where they are now, and the ids of those that are printed no longer."""
    moved: list[Marker] = []
    gone: list[str] = []
    for marker in edit.store.find(Marker, section_id=section_id):
        span = edited.span(marker.start, marker.end)
        if span is not None and edited.after[slice(*span)] == edited.before[marker.start : marker.end]:
            moved.append(replace(marker, start=span[0], end=span[1]))
        else:
            gone.append(marker.id)
    return moved, gone


def _move_annotation(edit: Edit, annotation: Annotation, edited: Edited) -> None:
    if annotation.placing is Placing.UNPLACED:
        _find_lost(edit, annotation, edited)
        return
    placing, anchor = edited.find(annotation.anchor)
    if annotation.placing is Placing.CHANGED and placing is not Placing.UNPLACED:
        placing = Placing.CHANGED  # it was put on other words than these
    edit.write.put(replace(annotation, anchor=anchor, placing=placing))


def _find_lost(edit: Edit, annotation: Annotation, edited: Edited) -> None:
    """Place an annotation again whose words came back into their old surroundings, word for word."""
    body = edited.after
    if annotation.anchor.exact in body:
        placing, anchor = Places(body, edited.before).find(annotation.anchor)
        if anchor is not None and placing in (Placing.EXACT, Placing.MOVED):
            edit.write.put(replace(annotation, anchor=anchor_at(body, anchor.start, anchor.end), placing=placing))
