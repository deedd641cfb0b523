"""The ties from citations to passages of documents."""

from dataclasses import dataclass, replace

from dossier.model.anchor import Rect, anchor_at
from dossier.model.errors import KnownError
from dossier.model.ids import new_id
from dossier.model.kinds import OnKind, Placing
from dossier.model.rows import Citation, Document, Evidence, Passage
from dossier.services.changes.removal import remove
from dossier.services.editor import Edit
from dossier.services.texts import text_of
from dossier.services.versions import refuse_other_source


@dataclass(frozen=True, slots=True)
class TieEvidence:
    """Tie a citation to `start` to `end` of the text of one of its source's documents.

    A passage that is there already is used again, so that it can serve many citations. `page` and `rects` are
    where the words stand in a document that has pages, where that is known.
    """

    citation_id: str
    document_id: str
    start: int
    end: int
    page: int | None = None
    rects: tuple[Rect, ...] = ()
    label: str = "tie evidence"

    def apply(self, edit: Edit) -> None:
        citation = edit.store.get(Citation, self.citation_id)
        if edit.store.get(Document, self.document_id).source_id != citation.source_id:
            raise KnownError("evidence-elsewhere", "That document belongs to another source than the citation.")
        text = text_of(edit.store, OnKind.DOCUMENT, self.document_id)
        if not 0 <= self.start < self.end <= len(text):
            raise KnownError("passage-empty", "Select the passage that the claim rests on first.")
        known = [
            passage
            for passage in edit.store.find(Passage, document_id=self.document_id)
            if (passage.anchor.start, passage.anchor.end) == (self.start, self.end)
            and passage.placing is not Placing.UNPLACED
        ]
        anchor = replace(anchor_at(text, self.start, self.end), page=self.page, rects=self.rects)
        passage = known[0] if known else Passage(new_id(), self.document_id, anchor)
        edit.write.put(passage)
        if not edit.store.find(Evidence, citation_id=citation.id, passage_id=passage.id):
            edit.write.put(Evidence(new_id(), citation.id, passage.id))


@dataclass(frozen=True, slots=True)
class PlacePassage:
    """Put a passage on other words, as one that was unplaced, with all that is tied to it.

    `document_id` is the document it goes to: the one it was on, or another of that source.
    """

    passage_id: str
    document_id: str
    start: int
    end: int
    page: int | None = None
    rects: tuple[Rect, ...] = ()
    label: str = "place a passage"

    def apply(self, edit: Edit) -> None:
        passage = edit.store.get(Passage, self.passage_id)
        refuse_other_source(edit.store, passage.document_id, self.document_id)
        text = text_of(edit.store, OnKind.DOCUMENT, self.document_id)
        if not 0 <= self.start < self.end <= len(text):
            raise KnownError("passage-empty", "Select the passage that the claim rests on first.")
        anchor = replace(anchor_at(text, self.start, self.end), page=self.page, rects=self.rects)
        edit.write.put(replace(passage, document_id=self.document_id, anchor=anchor, placing=Placing.EXACT))


@dataclass(frozen=True, slots=True)
class UntieEvidence:
    """Take a tie out; the passage goes with its last tie."""

    evidence_id: str
    label: str = "untie evidence"

    def apply(self, edit: Edit) -> None:
        passage_id = edit.store.get(Evidence, self.evidence_id).passage_id
        remove(edit, Evidence, self.evidence_id)
        if not edit.store.find(Evidence, passage_id=passage_id):
            remove(edit, Passage, passage_id)
