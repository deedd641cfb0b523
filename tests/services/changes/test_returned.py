"""Taking what came back: one step, refused whole where the dossier moved on."""

from dataclasses import replace

import pytest

from dossier.model.anchor import anchor_at
from dossier.model.errors import KnownError
from dossier.model.ids import new_id
from dossier.model.kinds import AnnotationKind, OnKind
from dossier.model.returned import Kind, Returned
from dossier.model.rows import Annotation, Note, Section
from dossier.services.changes.annotations import EditAnnotation
from dossier.services.changes.returned import TakeReturned
from dossier.services.changes.sections import EditBody
from dossier.services.session import Session
from tests.samples import fill


@pytest.fixture
def session(session: Session) -> Session:
    fill(session)
    return session


def new_mark(session: Session) -> Returned:
    section = session.store.find(Section)[0]
    anchor = anchor_at(section.body, 12, 17)
    row = Annotation(new_id(), OnKind.SECTION, section.id, AnnotationKind.HIGHLIGHT, 3, anchor, "new", "Bo", "", "")
    return Returned("new", Kind.NEW, row.id, row=row)


def edit(session: Session, text: str) -> Returned:
    row = session.store.find(Annotation)[0]
    changed = replace(row, comment=text)
    return Returned("edit", Kind.EDIT, row.id, at="2026-12-01T00:00:00Z", row=changed, before=row.comment)


def reply(mark: Returned) -> Returned:
    note = Note(new_id(), OnKind.ANNOTATION, mark.row_id, "so?", "Cy", "2026-12-01T00:00:00Z", "2026-12-01T00:00:00Z")
    return Returned("reply", Kind.REPLY, note.id, row=note, rests_on=mark.row_id)


def test_all_is_one_step_and_keeps_its_authors(session: Session):
    mark = new_mark(session)
    session.editor.perform(TakeReturned((reply(mark), mark, edit(session, "both"))))
    rows = {row.comment: row for row in session.store.find(Annotation)}
    assert (rows["both"].reviewer, rows["both"].changed_at) == ("Ada Reviewer", "2026-12-01T00:00:00Z")
    assert rows["new"].reviewer == "Bo"
    assert rows["new"].made_at == rows["new"].changed_at != ""
    assert [note.reviewer for note in session.store.find(Note, on_id=mark.row_id)] == ["Cy"]
    session.editor.undo()
    assert [row.comment for row in session.store.find(Annotation)] == ["which ones?"]


def test_words_are_under_the_name_that_the_file_gives_them_unless_it_is_ours_in_another_form(session: Session):
    for author, text, expected in (
        ("A. R.", "one", "Ada Reviewer"),
        ("", "two", "Ada Reviewer"),
        ("Bo", "three", "Bo"),
    ):
        session.editor.perform(TakeReturned((replace(edit(session, text), author=author),)))
        assert session.store.find(Annotation)[0].reviewer == expected


def test_taken_twice_it_is_no_step(session: Session):
    change = TakeReturned((new_mark(session), edit(session, "both")))
    assert session.editor.perform(change)
    assert not session.editor.perform(change)


def test_words_written_here_meanwhile_are_not_overwritten(session: Session):
    item = edit(session, "both")
    session.editor.perform(EditAnnotation(item.row_id, comment="mine"))
    mark = new_mark(session)
    with pytest.raises(KnownError) as caught:
        session.editor.perform(TakeReturned((mark, item)))
    assert caught.value.code == "returned-changed"
    assert session.store.seek(Annotation, mark.row_id) is None


def test_a_mark_whose_words_moved_meanwhile_is_not_put_on_others(session: Session):
    mark = new_mark(session)
    section = session.store.find(Section)[0]
    session.editor.perform(EditBody(section.id, "Well: " + section.body))
    with pytest.raises(KnownError) as caught:
        session.editor.perform(TakeReturned((mark,)))
    assert caught.value.code == "returned-changed"


def test_a_reply_without_its_mark_is_refused(session: Session):
    with pytest.raises(KnownError) as caught:
        session.editor.perform(TakeReturned((reply(new_mark(session)),)))
    assert caught.value.code == "reply-without-mark"


def test_a_deletion_takes_the_notes_on_it_along(session: Session):
    row = session.store.find(Annotation)[0]
    session.editor.perform(TakeReturned((reply(replace(edit(session, ""), kind=Kind.NEW)),)))
    session.editor.perform(
        TakeReturned((Returned("gone", Kind.DELETION, row.id, at=row.changed_at, before=row.comment),))
    )
    assert session.store.find(Annotation) == []
    assert session.store.find(Note, on_id=row.id) == []


def test_a_mark_that_was_written_on_since_is_not_taken_away(session: Session):
    edit(session, "both")
    row = session.store.find(Annotation)[0]
    session.editor.perform(EditAnnotation(row.id, comment="more"))
    with pytest.raises(KnownError) as caught:
        session.editor.perform(
            TakeReturned((Returned("gone", Kind.DELETION, row.id, at=row.changed_at, before=row.comment),))
        )
    assert caught.value.code == "returned-changed"
    assert session.store.find(Annotation)[0].comment == "more"


def test_a_reply_to_what_is_gone_meanwhile_is_refused(session: Session):
    note = Note(new_id(), OnKind.ANNOTATION, new_id(), "so?", "Cy", "", "")
    with pytest.raises(KnownError) as caught:
        session.editor.perform(TakeReturned((Returned("reply", Kind.REPLY, note.id, row=note),)))
    assert caught.value.code == "reply-without-mark"
