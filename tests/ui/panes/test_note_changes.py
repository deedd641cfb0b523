"""What keeping or deleting a note, a comment or a reply changes."""

from dossier.model.kinds import AnnotationKind, OnKind
from dossier.model.rows import Annotation, Claim, Section
from dossier.services.changes.annotations import Annotate, EditAnnotation, RemoveAnnotation
from dossier.services.changes.notes import AddNote, EditNote, RemoveNote
from dossier.ui.panes.note_changes import keeping, removing
from dossier.ui.panes.notes_subject import Subject
from tests.ui.panes.reviewing import Review


def test_a_new_text_is_a_note_or_a_reply_and_an_empty_one_nothing(review: Review) -> None:
    claim = review.store.find(Claim)[0]
    on_claim, on_comment = Subject(OnKind.CLAIM, claim.id), Subject(OnKind.ANNOTATION, "a")
    assert keeping(review.store, "n", " ", on_claim) is keeping(review.store, "n", "words", None) is None
    assert keeping(review.store, "n", "words", on_claim) == AddNote(OnKind.CLAIM, claim.id, "words", "n")
    reply = keeping(review.store, "n", "words", on_comment)
    assert reply == AddNote(OnKind.ANNOTATION, "a", "words", "n", label="reply to a comment")


def test_what_is_there_is_edited_or_taken_out(review: Review) -> None:
    store, section = review.store, review.store.find(Section)[0]
    for id, kind in (("light", AnnotationKind.HIGHLIGHT), ("icon", AnnotationKind.NOTE)):
        review.bridge.perform(Annotate(OnKind.SECTION, section.id, 0, 3, kind, comment="why?", id=id))
    review.bridge.perform(AddNote(OnKind.ANNOTATION, "light", "so", "reply"))
    assert keeping(store, "reply", "other", None) == EditNote("reply", "other")
    assert keeping(store, "reply", "", None) == removing(store, "reply") == RemoveNote("reply")
    assert isinstance(keeping(store, "light", "", None), EditAnnotation)
    assert removing(store, "icon") == RemoveAnnotation("icon")
    review.bridge.perform(removing(store, "light"))
    assert store.get(Annotation, "light").comment == ""
