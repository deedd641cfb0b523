"""Several marks under one name of ours that say different things: one text is taken, the others are told."""

from collections.abc import Iterator
from contextlib import contextmanager

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dossier.model.foreign import ForeignAnnotation, ForeignFile
from dossier.model.returned import DEFAULT, TAKEABLE, Kind
from dossier.model.rows import Annotation, Note
from dossier.services.changes.annotations import EditAnnotation
from dossier.services.changes.returned import TakeReturned
from dossier.services.returning import compare
from dossier.services.session import Session
from tests.services.returning.taking import our_mark

OLD, NEW = "2098-01-01T00:00:00Z", "2098-06-01T00:00:00Z"
DATES = ("", "2020-01-01T00:00:00Z", OLD, NEW)
TEXTS = ("which?", "one", "two", "two ", "*three*", "\\*three\\*", "")


def under_one_name(id: str, *said: tuple[str, str], made_at: str = "") -> ForeignFile:
    """Return a file in which marks under our name say each text at its date."""
    marks = (ForeignAnnotation(0, "Highlight", f"dossier:{id}", text, "Bo", modified=date) for text, date in said)
    return ForeignFile("back.pdf", tuple(marks), 1, {0: "no words"}, made_at=made_at)


@contextmanager
def as_before(session: Session) -> Iterator[None]:
    """Undo, in the end, what was done meanwhile."""
    steps = len(session.store.journal())
    yield
    for _step in range(len(session.store.journal()) - steps):
        session.editor.undo()


def take(session: Session, file: ForeignFile, kinds: tuple[Kind, ...] = DEFAULT) -> None:
    session.editor.perform(TakeReturned(compare(session.store, file).chosen(kinds)))


def test_the_newest_by_its_date_is_the_edit_and_the_others_are_told(session: Session, gone: object) -> None:
    id = our_mark(session)
    file = under_one_name(id, ("one", OLD), ("two", NEW), ("which?", NEW), ("one", OLD), ("three", OLD))
    outcome = compare(session.store, file)
    assert [item.there for item in outcome.of(Kind.EDIT)] == ["two"]
    told = outcome.of(Kind.UNPLACED)
    assert {(item.there, item.reason) for item in told} == {("one", "same-name"), ("three", "same-name")}
    take(session, file)
    assert session.store.get(Annotation, id).comment == "two"
    again = compare(session.store, file)
    assert not again.of(*TAKEABLE)
    assert {item.there for item in again.of(Kind.UNPLACED)} == {"one", "three"}
    session.editor.perform(EditAnnotation(id, comment="mine"))
    assert not compare(session.store, file).of(*TAKEABLE), "what was taken and changed here since is ours"
    session.editor.undo()
    session.editor.undo()
    assert [item.there for item in compare(session.store, file).of(Kind.EDIT)] == ["two"], "undone: offered again"
    session.editor.redo()
    assert not compare(session.store, file).of(*TAKEABLE)


def test_a_later_file_is_an_edit_again(session: Session, gone: object) -> None:
    id = our_mark(session)
    take(session, under_one_name(id, ("one", OLD), ("two", OLD)))
    later = compare(session.store, under_one_name(id, ("one", OLD), ("four", NEW)))
    assert [item.there for item in later.of(Kind.EDIT, Kind.CONFLICT)] == ["four"]


said = st.lists(st.tuples(st.sampled_from(TEXTS), st.sampled_from(DATES)), min_size=1, max_size=6)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(on_mark=said, on_note=said, sent=st.sampled_from(DATES), kinds=st.sampled_from((DEFAULT, TAKEABLE)))
def test_what_was_taken_once_leaves_nothing_to_take(
    session: Session,
    gone: object,
    on_mark: list[tuple[str, str]],
    on_note: list[tuple[str, str]],
    sent: str,
    kinds: tuple[Kind, ...],
) -> None:
    note = next(row.id for row in session.store.find(Note) if row.body == "All of them.")
    mark = under_one_name(our_mark(session), *on_mark, made_at=sent)
    file = ForeignFile("b.pdf", (*mark.annotations, *under_one_name(note, *on_note).annotations), 1, mark.texts, sent)
    with as_before(session):
        take(session, file, kinds)
        assert not compare(session.store, file).of(*kinds)
