from dossier.model.kinds import OnKind
from dossier.model.rows import Claim, Note
from dossier.services.changes.notes import AddNote, EditNote, RemoveNote, move_notes
from dossier.services.editor import Edit
from dossier.services.session import Session


def test_a_note_is_written_edited_and_removed(session: Session) -> None:
    session.editor.perform(AddNote(OnKind.DOSSIER, "", "first", id="n"))
    made = session.store.get(Note, "n")
    assert (made.body, made.reviewer, made.on, made.on_id) == ("first", "Ada Reviewer", OnKind.DOSSIER, "")
    assert made.made_at == made.changed_at
    assert not session.editor.perform(EditNote("n", "first"))
    session.editor.perform(EditNote("n", "second"))
    assert session.store.get(Note, "n").body == "second"
    session.editor.perform(RemoveNote("n"))
    assert session.store.seek(Note, "n") is None
    assert session.store.journal(1)[0].rows[0]["before"]["body"] == "second"


def test_a_note_gets_an_id_of_its_own(session: Session) -> None:
    for body in ("one", "two"):
        session.editor.perform(AddNote(OnKind.DOSSIER, "", body))
    assert [note.body for note in session.store.find(Note)] == ["one", "two"]


def test_notes_go_to_what_takes_the_place_of_their_thing(session: Session) -> None:
    first, second, *_ = session.store.find(Claim)
    session.editor.perform(AddNote(OnKind.CLAIM, first.id, "one", id="n"))
    with session.store.transaction() as write:
        move_notes(Edit(session.store, write, "", ""), first.id, second.id)
    assert session.store.get(Note, "n").on_id == second.id
