"""Texts as they were, without what was undone."""

from dossier.model.kinds import OnKind
from dossier.model.rows import Note
from dossier.services.changes.notes import AddNote, EditNote, RemoveNote
from dossier.services.returning.history import History


def texts(session, id: str) -> list[str]:
    return [str(values["body"]) for _at, values in History(session.store).versions("notes", id)]


def test_versions_in_their_order(session):
    session.editor.perform(AddNote(OnKind.DOSSIER, "", "one", id="n"))
    session.editor.perform(EditNote("n", "two"))
    assert texts(session, "n") == ["one", "two"]
    session.editor.undo()
    assert texts(session, "n") == ["one"]
    session.editor.redo()
    assert texts(session, "n") == ["one", "two"]
    assert texts(session, "other") == []


def test_a_removal_is_remembered_until_it_is_undone(session):
    session.editor.perform(AddNote(OnKind.DOSSIER, "", "one", id="n"))
    assert not History(session.store).was_removed("n")
    session.editor.perform(RemoveNote("n"))
    assert History(session.store).was_removed("n")
    session.editor.undo()
    assert not History(session.store).was_removed("n")
    session.editor.undo()  # an undone making is no removal
    assert session.store.seek(Note, "n") is None
    assert not History(session.store).was_removed("n")
