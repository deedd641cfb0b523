import pytest

from dossier.model.errors import KnownError
from dossier.model.kinds import OnKind, SectionKind, TextFormat
from dossier.model.rows import Brief, Claim, Note, Section
from dossier.services.changes.notes import AddNote
from dossier.services.changes.writing import AddSection, EditBrief, RemoveSection
from dossier.services.session import Session


def test_the_question_and_the_notice_are_changed_and_the_imported_file_is_not(session: Session) -> None:
    before = session.store.find(Brief)[0]
    session.editor.perform(EditBrief(question=" Whether to cross? ", notice="Draft"))
    after = session.store.find(Brief)[0]
    assert (after.question, after.notice, after.title) == ("Whether to cross?", "Draft", before.title)
    assert after.original == before.original
    session.editor.perform(EditBrief(title=" The\nstrait "))
    assert session.store.find(Brief)[0].title == "The strait"


def test_sections_are_added_at_the_end_with_the_next_number(session: Session) -> None:
    session.editor.perform(AddSection(" Bridges  again", id="b"))
    added = session.store.find(Section)[-1]
    assert (added.id, added.number, added.title, added.kind) == ("b", 2, "Bridges again", SectionKind.OPTION)
    assert (added.heading, added.format) == ("2. Bridges again\n\n", TextFormat.TEXT)
    session.editor.perform(AddSection("Another summary", SectionKind.SUMMARY))
    assert session.store.find(Section)[-1].number == 3
    with pytest.raises(KnownError) as caught:
        session.editor.perform(AddSection(" "))
    assert caught.value.code == "title-empty"


def test_a_removed_section_takes_its_claims_and_notes_along_and_undo_brings_all_back(session: Session) -> None:
    first = session.store.find(Section)[0]
    session.editor.perform(AddNote(OnKind.SECTION, first.id, "x"))
    claims = session.store.find(Claim)
    session.editor.perform(RemoveSection(first.id))
    assert [section.number for section in session.store.find(Section)] == [1]
    assert not session.store.find(Claim, section_id=first.id)
    assert session.store.count(Note, on_id=first.id) == 0
    session.editor.undo()
    assert session.store.find(Claim) == claims
