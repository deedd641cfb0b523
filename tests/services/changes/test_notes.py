from dossier.model.kinds import OnKind
from dossier.model.rows import Claim, Note
from dossier.services.changes.notes import AddNote, EditNote, RemoveNote, move_notes
from dossier.services.editor import Edit
from dossier.services.reporting import build_report
from dossier.services.session import Session
from dossier.services.writers import Writers


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


def test_words_that_another_writes_stand_under_their_name_and_undo_gives_both_back(session: Session) -> None:
    session.editor.perform(AddNote(OnKind.DOSSIER, "", "first", id="n"))
    before = session.store.get(Note, "n")
    session.editor.reviewer = "Bo"
    session.editor.perform(EditNote("n", "first"))
    assert session.store.get(Note, "n") == before
    session.editor.perform(EditNote("n", "sec"), merge="n")
    session.editor.perform(EditNote("n", "second"), merge="n")
    assert session.store.get(Note, "n").reviewer == "Bo"
    assert Writers(session.store).of(session.store.get(Note, "n")) == ("Ada Reviewer", "Bo")
    session.editor.reviewer = ""
    session.editor.perform(EditNote("n", "third"))
    assert session.store.get(Note, "n").reviewer == "Bo", "a name is not lost to nobody"
    session.editor.undo()
    session.editor.undo()
    assert session.store.get(Note, "n") == before
    note = build_report(session.store).notes[-1]
    assert (note.reviewer, note.writers) == ("Ada Reviewer", ())


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
