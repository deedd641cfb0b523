"""What is typed into a section read as the importer would: sentences become claims, `[4]` a marker and citations.

Only the typed stretch is read, so that what people made of the rest of the text stays theirs.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass, replace

from dossier.intake.briefs.claims import find_claims
from dossier.intake.briefs.markers import FoundMarker, chosen, find_candidates, markers_of
from dossier.intake.briefs.printed import Listed
from dossier.model.anchor import Range
from dossier.model.ids import new_id
from dossier.model.imported import ImportedClaim, ImportedMarker
from dossier.model.kinds import MarkerForm, Placing
from dossier.model.rows import (
    Annotation,
    Citation,
    Claim,
    Doubt,
    Evidence,
    Judgement,
    Limit,
    LimitTie,
    Marker,
    Note,
    Section,
    Source,
)
from dossier.services.editor import Edit
from dossier.store import counting
from dossier.text.markup import blocks

_BETWEEN = re.compile(r"[\s,]*")  # what may stand between the markers of one run
_LONGEST_OPEN = 81  # code points of a bracket that is not closed yet
_SHORTEST = 12  # code points; shorter words are typed again by chance


@dataclass(frozen=True, slots=True)
class Reading:
    """A section's text as the importer reads it: its claims, the markers that it has and those that are new in it.

    The claims' `markers` are indexes into `markers`; those that are rows already have their ids in `ids`, others ''.
    """

    claims: list[ImportedClaim]
    markers: list[ImportedMarker]
    ids: list[str]

    def claim_at(self, offset: int) -> Range | None:
        """Return the range of the claim that the character at `offset` belongs to."""
        return next(((claim.start, claim.end) for claim in self.claims if claim.start <= offset < claim.end), None)


def read_section(section: Section, known: list[Marker], numbers: Collection[int], stretch: Range) -> Reading:
    """Read a section's body. `known` are its markers; of others only those of `numbers` in `stretch` are taken."""
    body_blocks = blocks(section.body, section.format)
    listed = Listed(frozenset(numbers), form=MarkerForm.BRACKETS)
    candidates = find_candidates(section.body, body_blocks, section.format, listed)
    found = markers_of(section.body, chosen(candidates, listed.forms))
    first, last = stretch
    taken = [(marker.start, marker.end) for marker in known]
    markers = [ImportedMarker(marker.run, marker.number, marker.start, marker.end) for marker in known]
    ids = {(marker.start, marker.number): marker.id for marker in known}
    run = max((marker.run for marker in known), default=-1)
    for each in found:
        marker = each.marker
        is_new = not any(start < marker.end and marker.start < end for start, end in taken)
        if is_new and marker.number in numbers and marker.start < last and first < marker.end:
            run += 1
            markers.append(replace(marker, run=run))
    markers = _joined(section.body, sorted(markers, key=lambda marker: marker.start), ids)
    read, _ = find_claims(
        section.body, body_blocks, section.format, [FoundMarker(marker, "") for marker in markers], section.kind
    )
    read = [replace(claim, end=_before_open_bracket(section.body, claim)) for claim in read]
    return Reading(read, markers, [ids.get((marker.start, marker.number), "") for marker in markers])


def _before_open_bracket(body: str, claim: ImportedClaim) -> int:
    """Return where a claim ends without a bracket that is not closed yet: there a marker is being typed."""
    opened = body.rfind("[", max(claim.start, claim.end - _LONGEST_OPEN), claim.end)
    if opened < 0 or "]" in body[opened : claim.end]:
        return claim.end
    words = body[claim.start : opened].rstrip()
    return claim.start + len(words) if words else claim.end


def _joined(body: str, markers: list[ImportedMarker], ids: Collection[tuple[int, int]]) -> list[ImportedMarker]:
    """Give a new marker that stands beside another one the run of that one."""
    runs: list[ImportedMarker] = []
    for marker in markers:
        before = runs[-1] if runs else None
        is_new = (marker.start, marker.number) not in ids
        if before is not None and _BETWEEN.fullmatch(body, before.end, marker.start) and is_new:
            marker = replace(marker, run=before.run)
        runs.append(marker)
    for i in range(len(runs) - 2, -1, -1):  # one that was put before a run that was there
        here, after = runs[i], runs[i + 1]
        if (here.start, here.number) not in ids and _BETWEEN.fullmatch(body, here.end, after.start):
            runs[i] = replace(here, run=after.run)
    return runs


def take_in(edit: Edit, section: Section, reading: Reading, typed: Range) -> None:
    """Put what is new: markers, claims of what was `typed` and of what a new marker closes, and their citations.

    The rows that are there must lie on the section's body already. A claim that had lost its place and was typed
    again, word for word, takes the place of the one made of those words.
    """
    placed = counting.placed_claims(edit.store, section.id)
    limits = [(row.start, row.end) for row in edit.store.find(Limit, section_id=section.id) if row.start < row.end]
    ids = [id or new_id() for id in reading.ids]
    for marker, id, known in zip(reading.markers, ids, reading.ids, strict=True):
        if not known:
            edit.write.put(Marker(id, section.id, marker.run, marker.number, marker.start, marker.end))
    for read in reading.claims:
        fresh = [i for i in read.markers if not reading.ids[i]]
        claim = _nearest(placed, read)
        is_typed = typed[0] <= read.start and read.end <= typed[1]
        is_limit = any(start < read.end and read.start < end for start, end in limits)
        if claim is None and not is_limit and (is_typed or fresh):
            text = section.body[read.start : read.end]
            claim = Claim(new_id(), section.id, read.kind, read.start, read.end, text)
            placed.append(claim)
            edit.write.put(claim)
            fresh = list(read.markers)
        if claim is not None:
            if fresh and read.end < claim.end:
                _end_before_marker(edit, section, claim, read.end, reading)
            for i in fresh:
                _cite(edit, claim, reading.markers[i].number, ids[i])
    _return_lost(edit, section, typed)


def _return_lost(edit: Edit, section: Section, typed: Range) -> None:
    """Let a lost claim that was typed again have its place back from a claim on which nothing hangs."""
    claims = edit.store.find(Claim, section_id=section.id)
    lost = {c.text: c for c in claims if c.placing is Placing.UNPLACED and len(c.text) >= _SHORTEST}
    for claim in claims:
        former = lost.get(claim.text) if claim.placing is not Placing.UNPLACED else None
        touched = claim.start < typed[1] and typed[0] < claim.end
        if former is None or not touched or not is_bare_claim(edit, claim):
            continue
        del lost[claim.text]
        give_way(edit, claim, former)
        edit.write.put(replace(former, start=claim.start, end=claim.end, placing=Placing.EXACT))


def give_way(edit: Edit, bare: Claim, claim: Claim) -> None:
    """Take out a claim on which nothing hangs, and let `claim` be closed by its markers."""
    kept = {citation.source_id: citation for citation in edit.store.find(Citation, claim_id=claim.id)}
    for citation in edit.store.find(Citation, claim_id=bare.id):
        edit.write.remove(Citation, citation.id)
        before = kept.get(citation.source_id)
        if before is None and claim.section_id == bare.section_id:
            edit.write.put(replace(citation, claim_id=claim.id))
        elif before is not None and before.marker_id is None:
            edit.write.put(replace(before, marker_id=citation.marker_id))
    edit.write.remove(Claim, bare.id)


def _end_before_marker(edit: Edit, section: Section, claim: Claim, end: int, reading: Reading) -> None:
    """Let a claim end before a marker that it held while that was mere text; judgements that held hold still."""
    printed = {at for marker in reading.markers for at in range(marker.start, marker.end)}
    rest = "".join(section.body[at] for at in range(end, claim.end) if at not in printed)
    row = edit.store.get(Claim, claim.id)
    if re.search(r"\w", rest) or not row.start < end < row.end:
        return
    text = section.body[row.start : end]
    edit.write.put(replace(row, end=end, text=text))
    for citation in edit.store.find(Citation, claim_id=claim.id):
        for judgement in edit.store.find(Judgement, citation_id=citation.id):
            if judgement.bound_claim == row.text:
                edit.write.put(replace(judgement, bound_claim=text))


def _nearest(claims: list[Claim], read: ImportedClaim) -> Claim | None:
    """Return the claim that shares most words with one that was read."""
    shared = {claim.id: min(claim.end, read.end) - max(claim.start, read.start) for claim in claims}
    best = max(claims, key=lambda claim: shared[claim.id], default=None)
    return best if best is not None and shared[best.id] > 0 else None


def _cite(edit: Edit, claim: Claim, number: int, marker_id: str) -> None:
    """Let `claim` cite source `number` by a marker; a citation that has lost its marker takes this one."""
    source = edit.store.find(Source, number=number)[0]
    there = edit.store.find(Citation, claim_id=claim.id, source_id=source.id, marker_id=None)
    if there:
        edit.write.put(replace(there[0], marker_id=marker_id))
    elif not edit.store.find(Citation, claim_id=claim.id, source_id=source.id, marker_id=marker_id):
        edit.write.put(Citation(new_id(), claim.id, source.id, marker_id))


def read_numbers(edit: Edit, numbers: Collection[int]) -> None:
    """Take `[number]`, wherever the text prints it and it was none, as a marker: there are sources of these numbers.

    Each section is read once, however many numbers there are.
    """
    printed = {str(number) for number in numbers}
    for section in edit.store.find(Section):
        if any(number in section.body for number in printed):
            known = edit.store.find(Marker, section_id=section.id)
            reading = read_section(section, known, frozenset(numbers), (0, len(section.body)))
            take_in(edit, section, reading, (0, 0))


def drop_marker(edit: Edit, marker_id: str) -> None:
    """Take out a marker that is printed no longer.

    Citations by it go too, unless anything hangs on them or their claim has lost its place: those stay, without it.
    """
    for citation in edit.store.find(Citation, marker_id=marker_id):
        placed = edit.store.get(Claim, citation.claim_id).placing is not Placing.UNPLACED
        if placed and _is_bare(edit, citation):
            edit.write.remove(Citation, citation.id)
        else:
            edit.write.put(replace(citation, marker_id=None))
    edit.write.remove(Marker, marker_id)


def _is_bare(edit: Edit, citation: Citation) -> bool:
    """Whether no judgement, evidence or note hangs on a citation."""
    ties = edit.store.count(Judgement, citation_id=citation.id) + edit.store.count(Evidence, citation_id=citation.id)
    return not ties and not edit.store.count(Note, on_id=citation.id)


def is_bare_claim(edit: Edit, claim: Claim) -> bool:
    """Whether nothing but its words and its printed markers makes a claim."""
    citations = edit.store.find(Citation, claim_id=claim.id)
    ties = edit.store.count(LimitTie, claim_id=claim.id) + edit.store.count(LimitTie, limiting_claim_id=claim.id)
    remarks = sum(edit.store.count(kind, on_id=claim.id) for kind in (Note, Annotation, Doubt))
    return not ties and not remarks and all(_is_bare(edit, citation) and citation.marker_id for citation in citations)
