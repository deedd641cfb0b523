import pytest

from dossier.model.kinds import OnKind
from dossier.model.rows import Annotation, Section
from dossier.services.changes.annotations import Annotate, AnnotateAll, EditAnnotation, RemoveAnnotation
from dossier.services.marks import Marks
from dossier.services.session import Session


def test_they_stay_in_step_with_every_change_and_its_undo(session: Session) -> None:
    first, second = session.store.find(Section)[:2]
    marks, editor = Marks(session.store), session.editor
    editor.subscribe(lambda changes, origin: marks.update(changes))
    assert (marks.on(first.id), marks.on(second.id)) == ((), ())
    for change in (
        AnnotateAll(OnKind.SECTION, first.id, ((8, 11), (0, 3))),
        Annotate(OnKind.SECTION, second.id, 0, 3, id="b"),
        EditAnnotation("b", colour=5),
        RemoveAnnotation("b"),
    ):
        editor.perform(change)
        for section in (first, second):
            rows = session.store.find(Annotation, on_id=section.id)
            assert marks.on(section.id) == tuple(sorted(rows, key=lambda row: row.anchor.start))
    editor.undo()
    assert [row.colour for row in marks.on(second.id)] == [5]


def test_what_was_read_is_not_read_again(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    section = session.store.find(Section)[0]
    session.editor.perform(Annotate(OnKind.SECTION, section.id, 0, 3))
    marks = Marks(session.store)
    marks.on(section.id)
    monkeypatch.setattr(session.store, "find", None)
    assert len(marks.on(section.id)) == 1
