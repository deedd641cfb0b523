"""Who wrote words that several wrote, whatever was undone."""

from dossier.model.kinds import OnKind
from dossier.model.rows import Annotation, Note, Section
from dossier.services.changes.annotations import Annotate, EditAnnotation
from dossier.services.changes.notes import AddNote, EditNote
from dossier.services.reporting import build_report
from dossier.services.session import Session
from dossier.services.writers import Writers


def test_all_who_wrote_are_named_the_first_first_and_the_last_last(session: Session) -> None:
    section = session.store.find(Section)[0]
    writers, editor, first = Writers(session.store), session.editor, session.editor.reviewer
    for id in "ab":
        editor.perform(Annotate(OnKind.SECTION, section.id, 0, 3, comment="which?", id=id))
    assert writers.of(session.store.get(Annotation, "a")) == ()
    steps = (
        ("Bo", "a", (first, "Bo")),
        ("Cy", "b", (first, "Cy")),
        ("Cy", "a", (first, "Bo", "Cy")),
        (first, "a", (first, "Bo", "Cy", first)),
        ("Bo", "a", (first, "Cy", first, "Bo")),
    )
    for number, (name, id, expected) in enumerate(steps):
        editor.reviewer = name
        editor.perform(EditAnnotation(id, comment=f"{name} knows {number}"))
        assert writers.of(session.store.get(Annotation, id)) == expected
    assert Writers(session.store).of(session.store.get(Annotation, "a")) == expected


def test_who_wrote_first_and_last_is_named_with_who_wrote_between(session: Session) -> None:
    editor, first = session.editor, session.editor.reviewer
    editor.perform(AddNote(OnKind.DOSSIER, "", "mine", id="n"))
    writers = Writers(session.store)
    for name, body in (("Bo", "theirs"), (first, "ours")):
        editor.reviewer = name
        editor.perform(EditNote("n", body[:2]), merge=f"note:{name}")
        editor.perform(EditNote("n", body), merge=f"note:{name}")
    assert writers.of(session.store.get(Note, "n")) == (first, "Bo", first)
    assert build_report(session.store).notes[-1].writers == (first, "Bo", first)
    editor.undo()
    assert writers.of(session.store.get(Note, "n")) == (first, "Bo")
    editor.undo()
    assert writers.of(session.store.get(Note, "n")) == Writers(session.store).of(session.store.get(Note, "n")) == ()
    editor.redo()
    assert writers.of(session.store.get(Note, "n")) == (first, "Bo")
