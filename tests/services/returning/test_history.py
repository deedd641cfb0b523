"""Texts as they were, without what was undone."""

from dossier.model.kinds import OnKind
from dossier.model.rows import Note, Section
from dossier.services.changes.notes import AddNote, EditNote, RemoveNote
from dossier.services.changes.sections import EditBody
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


def test_the_text_of_a_section_as_it_was(session):
    section = session.store.find(Section)[0]
    assert History(session.store).body(section, "2000-01-01T00:00:00Z") == section.body
    session.store.connection.execute("UPDATE journal SET at = '2026-01-01T00:00:00Z'")
    session.editor.perform(EditBody(section.id, "Another text."))
    edited = session.store.get(Section, section.id)
    assert History(session.store).body(edited, "2026-06-01T00:00:00Z") == section.body
    assert History(session.store).body(edited, "2099-01-01T00:00:00Z") == "Another text."
