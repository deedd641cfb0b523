"""What comes back is placed in the text as it is now; what has nowhere to go says so."""

from dataclasses import replace

import pytest

from dossier.model.errors import KnownError
from dossier.model.kinds import OnKind, Placing, Verdict
from dossier.model.rows import Annotation, Citation, Claim, Judgement, Note, Section
from dossier.services.changes.annotations import Annotate, RemoveAnnotation
from dossier.services.changes.bringing_back import BringBack
from dossier.services.changes.claims import RemoveClaim
from dossier.services.changes.judgements import Judge
from dossier.services.changes.notes import AddNote
from dossier.services.changes.sections import EditBody
from dossier.services.session import Session


@pytest.fixture
def annotation(session: Session) -> Annotation:
    section = session.store.find(Section)[0]
    at = section.body.index("Nobody")
    session.editor.perform(Annotate(OnKind.SECTION, section.id, at, at + 6, id="a1"))
    row = session.store.get(Annotation, "a1")
    session.editor.perform(RemoveAnnotation("a1"))
    return row


def test_an_annotation_is_found_again_in_the_text_as_it_is_now(session: Session, annotation: Annotation) -> None:
    section = session.store.find(Section)[0]
    session.editor.perform(EditBody(section.id, "Now and then. " + section.body))
    session.editor.perform(BringBack((annotation,)))
    back = session.store.get(Annotation, "a1")
    assert back.anchor.start == annotation.anchor.start + 14
    assert back.anchor.exact == annotation.anchor.exact


def test_an_annotation_whose_words_are_gone_is_unplaced(session: Session, annotation: Annotation) -> None:
    section = session.store.find(Section)[0]
    session.editor.perform(EditBody(section.id, "Nothing of the kind."))
    session.editor.perform(BringBack((annotation,)))
    assert session.store.get(Annotation, "a1").placing is Placing.UNPLACED


def test_an_annotation_on_what_is_gone_is_refused(session: Session, annotation: Annotation) -> None:
    with pytest.raises(KnownError, match="marked is gone"):
        session.editor.perform(BringBack((replace(annotation, on_id="nowhere"),)))


def test_a_note_on_what_is_gone_goes_to_the_dossier(session: Session) -> None:
    claim = session.store.find(Claim)[0]
    session.editor.perform(AddNote(OnKind.CLAIM, claim.id, "on it", id="n1"))
    note = session.store.get(Note, "n1")
    session.editor.perform(RemoveClaim(claim.id))
    session.editor.perform(BringBack((note,)))
    assert session.store.get(Note, "n1") == replace(note, on=OnKind.DOSSIER, on_id="")


def test_a_judgement_of_a_citation_that_is_gone_is_refused(session: Session) -> None:
    citation = session.store.find(Citation)[0]
    session.editor.perform(Judge(citation.id, Verdict.SUPPORTS, "page 3"))
    [judgement] = session.store.find(Judgement)
    session.editor.perform(RemoveClaim(citation.claim_id))
    with pytest.raises(KnownError, match="was judged is gone"):
        session.editor.perform(BringBack((judgement,)))
