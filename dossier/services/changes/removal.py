"""Taking a row out with all that rests on it."""

from collections.abc import Mapping
from dataclasses import replace

from dossier.model.rows import (
    Annotation,
    Candidate,
    Citation,
    Claim,
    Document,
    Doubt,
    Evidence,
    Judgement,
    Limit,
    LimitTie,
    Marker,
    Note,
    Page,
    Passage,
    Row,
    Section,
    Source,
)
from dossier.services.editor import Edit

_DEPENDENTS: Mapping[type[Row], tuple[tuple[type[Row], str], ...]] = {
    Section: ((Claim, "section_id"), (Limit, "section_id"), (Marker, "section_id")),
    Claim: ((Citation, "claim_id"), (LimitTie, "claim_id"), (LimitTie, "limiting_claim_id")),
    Limit: ((LimitTie, "limit_id"),),
    Citation: ((Judgement, "citation_id"), (Evidence, "citation_id")),
    Source: ((Citation, "source_id"), (Candidate, "source_id"), (Document, "source_id")),
    Document: ((Page, "document_id"), (Passage, "document_id")),
    Passage: ((Evidence, "passage_id"),),
}
_WITH_REMARKS = (Section, Claim, Citation, Source, Document, Annotation)  # what notes, annotations and doubts are on


def remove(edit: Edit, kind: type[Row], id: str) -> None:
    """Remove the row of `kind` with that id, and first every row that would point to nothing without it.

    Only a citation outlives its marker: what a claim rests on does not hang on how it is printed.
    """
    if kind is Marker:
        for citation in edit.store.find(Citation, marker_id=id):
            edit.write.put(replace(citation, marker_id=None))
    for dependent, column in _DEPENDENTS.get(kind, ()):
        for row in edit.store.find(dependent, **{column: id}):
            remove(edit, dependent, row.id)
    if kind in _WITH_REMARKS:
        for remark in (Annotation, Note, Doubt):
            for row in edit.store.find(remark, on_id=id):
                remove(edit, remark, row.id)
    edit.write.remove(kind, id)
