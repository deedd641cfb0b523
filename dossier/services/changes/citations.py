"""Citations added, moved and removed."""

from dataclasses import dataclass, replace

from dossier.model.errors import KnownError
from dossier.model.ids import new_id
from dossier.model.rows import Citation, Claim, Evidence, Judgement, Marker, Source
from dossier.services.changes.notes import move_notes
from dossier.services.changes.removal import remove
from dossier.services.editor import Edit


@dataclass(frozen=True, slots=True)
class AddCitation:
    """Say that a claim rests on a source; by a marker of its section, or by the reviewer's own finding."""

    claim_id: str
    source_id: str
    marker_id: str | None = None
    label: str = "add a citation"

    def apply(self, edit: Edit) -> None:
        claim, source = edit.store.get(Claim, self.claim_id), edit.store.get(Source, self.source_id)
        marker = None if self.marker_id is None else edit.store.get(Marker, self.marker_id)
        if marker is not None and marker.section_id != claim.section_id:
            raise KnownError("marker-elsewhere", "That marker stands in another section; choose one of this section.")
        if marker is not None and marker.number != source.number:
            raise KnownError("marker-other", "That marker prints [{number}], another source.", number=marker.number)
        _refuse_twin(edit, claim.id, source.id, self.marker_id)
        edit.write.put(Citation(new_id(), claim.id, source.id, self.marker_id))


@dataclass(frozen=True, slots=True)
class MoveCitation:
    """Give a citation to another claim; its judgement goes along and is stale there."""

    citation_id: str
    claim_id: str
    label: str = "move a citation"

    def apply(self, edit: Edit) -> None:
        citation = edit.store.get(Citation, self.citation_id)
        if citation.claim_id == self.claim_id:
            return
        here, there = edit.store.get(Claim, citation.claim_id), edit.store.get(Claim, self.claim_id)
        marker_id = citation.marker_id if here.section_id == there.section_id else None
        _refuse_twin(edit, there.id, citation.source_id, marker_id)
        edit.write.put(replace(citation, claim_id=there.id, marker_id=marker_id))


@dataclass(frozen=True, slots=True)
class RemoveCitation:
    """Take a citation out, with its judgement and evidence; the printed marker stays."""

    citation_id: str
    label: str = "remove a citation"

    def apply(self, edit: Edit) -> None:
        remove(edit, Citation, self.citation_id)


def unite_citations(edit: Edit, first: Claim, second: Claim) -> None:
    """Give the first claim the citations of the second; of two by one marker, what is on the second goes to the first.

    Only a judgement that has one beside it already stays behind.
    """
    kept = {(c.source_id, c.marker_id): c.id for c in edit.store.find(Citation, claim_id=first.id)}
    for citation in edit.store.find(Citation, claim_id=second.id):
        twin = kept.get((citation.source_id, citation.marker_id))
        if twin is None:
            edit.write.put(replace(citation, claim_id=first.id))
            continue
        passages = {tie.passage_id for tie in edit.store.find(Evidence, citation_id=twin)}
        for tie in edit.store.find(Evidence, citation_id=citation.id):
            if tie.passage_id not in passages:
                edit.write.put(replace(tie, citation_id=twin))
        if not edit.store.find(Judgement, citation_id=twin):
            for judgement in edit.store.find(Judgement, citation_id=citation.id):
                edit.write.put(replace(judgement, citation_id=twin))
        move_notes(edit, citation.id, twin)


def _refuse_twin(edit: Edit, claim_id: str, source_id: str, marker_id: str | None) -> None:
    if edit.store.find(Citation, claim_id=claim_id, source_id=source_id, marker_id=marker_id):
        raise KnownError("citation-twin", "The claim cites that source there already.")
