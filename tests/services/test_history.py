"""The journal tells who changed what; what was taken away is known and comes back with its id."""

from dataclasses import replace

import pytest

from dossier.intake.documents import read_document
from dossier.model.kinds import OnKind, Placing, SectionKind, Verdict
from dossier.model.rows import Annotation, Brief, Citation, Claim, Doubt, Judgement, Note, Section, Source
from dossier.services.changes.annotations import Annotate, RemoveAnnotation
from dossier.services.changes.bibliographies import TakenRecord, TakeRecords
from dossier.services.changes.briefs import SettleDoubt
from dossier.services.changes.bringing_back import BringBack
from dossier.services.changes.documents import AddDocument
from dossier.services.changes.judgements import Judge
from dossier.services.changes.notes import AddNote, EditNote, RemoveNote
from dossier.services.history import Pasts, Way, history, removed_now, rows_in_order
from dossier.services.session import Session


def test_the_newest_is_first_and_says_who_and_what(session: Session) -> None:
    session.editor.perform(AddNote(OnKind.DOSSIER, "", "two hours", id="n1"))
    newest, *_, first = history(session.store)
    assert (newest.label, newest.reviewer, newest.gone) == ("write a note", "Ada Reviewer", ())
    assert "two hours" in newest.texts
    assert first.label == "import a brief"


def test_what_a_change_touched_is_counted_by_what_it_is(session: Session) -> None:
    store = session.store
    *_, brought = history(store)
    sections = store.find(Section)
    options = sum(section.kind is SectionKind.OPTION for section in sections)
    assert brought.touched[Way.NEW, "options"] == options > 0
    assert brought.touched[Way.NEW, "sections"] == len(sections) - options
    assert brought.touched[Way.NEW, "claims"] == len(store.find(Claim))
    assert {way for way, _ in brought.touched} == {Way.NEW}
    session.editor.perform(AddNote(OnKind.DOSSIER, "", "two hours", id="n1"))
    session.editor.perform(EditNote("n1", "three hours"))
    session.editor.perform(RemoveNote("n1"))
    ways = [past.touched for past in history(store)[:3]]
    assert ways == [{(way, "notes"): 1} for way in (Way.REMOVED, Way.CHANGED, Way.NEW)]


def test_the_changes_of_one_thing_alone(session: Session) -> None:
    claim, other = session.store.find(Claim)[:2]
    session.editor.perform(AddNote(OnKind.CLAIM, claim.id, "on it", id="n1"))
    session.editor.perform(AddNote(OnKind.CLAIM, other.id, "on another"))
    session.editor.perform(EditNote("n1", "on it, again"))
    labels = [past.label for past in history(session.store, {claim.id})]
    assert labels[:2] == ["edit a note", "write a note"]
    assert labels[-1] == "import a brief"
    assert [past.label for past in history(session.store, {"n1"})] == ["edit a note", "write a note"]


def test_what_was_removed_is_known_until_it_is_back(session: Session) -> None:
    section = session.store.find(Section)[0]
    session.editor.perform(Annotate(OnKind.SECTION, section.id, 4, 11, comment="which?", id="a1"))
    session.editor.perform(AddNote(OnKind.ANNOTATION, "a1", "two", id="n1"))
    annotation, note = session.store.get(Annotation, "a1"), session.store.get(Note, "n1")
    session.editor.perform(RemoveAnnotation("a1"))
    past = history(session.store)[0]
    assert set(past.gone) == {annotation, note}
    assert set(removed_now(session.store, past)) == {annotation, note}
    session.editor.perform(BringBack(past.gone))
    assert session.store.get(Annotation, "a1") == annotation
    assert session.store.get(Note, "n1") == note
    assert removed_now(session.store, past) == []
    session.editor.undo()
    assert session.store.seek(Annotation, "a1") is None


def test_a_judgement_that_was_followed_comes_back(session: Session) -> None:
    citation = session.store.find(Citation)[0]
    session.editor.perform(Judge(citation.id, Verdict.SUPPORTS, "page 3"))
    [first] = session.store.find(Judgement)
    session.editor.perform(Judge(citation.id, Verdict.UNCHECKED))
    session.editor.perform(Judge(citation.id, Verdict.CONTRADICTS, "page 4"))
    past = history(session.store)[1]
    assert past.gone == (first,)
    session.editor.perform(BringBack(past.gone))
    assert session.store.find(Judgement) == [first]


def test_notes_come_after_what_they_are_on(session: Session) -> None:
    section = session.store.find(Section)[0]
    session.editor.perform(Annotate(OnKind.SECTION, section.id, 4, 11, id="a1"))
    session.editor.perform(AddNote(OnKind.ANNOTATION, "a1", "two", id="n1"))
    annotation, note = session.store.get(Annotation, "a1"), session.store.get(Note, "n1")
    assert rows_in_order([note, annotation]) == [annotation, note]
    session.editor.perform(RemoveNote("n1"))
    assert session.store.get(Annotation, "a1").placing is Placing.EXACT


def test_a_clock_that_jumps_does_not_change_the_order(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    for number, time in enumerate(("2036-01-01T00:00:00Z", "1999-12-31T23:59:59Z", "2026-11-26T05:00:00Z")):
        monkeypatch.setattr("dossier.services.editor.now", lambda time=time: time)
        session.editor.perform(AddNote(OnKind.DOSSIER, "", f"note {number}"))
    assert [past.texts[0] for past in history(session.store)[:3]] == ["note 2", "note 1", "note 0"]
    for _ in range(3):
        session.editor.undo()
    assert session.store.find(Note) == []


def test_what_was_typed_in_one_sitting_is_one_change(session: Session) -> None:
    citation, other = session.store.find(Citation)[:2]
    session.editor.perform(Judge(citation.id, Verdict.PARTLY))
    before = session.store.find(Judgement, citation_id=citation.id)[0]
    for reason in ("It", "It says", "It says so"):
        session.editor.perform(Judge(citation.id, Verdict.PARTLY, reason))
        session.editor.seal()
    whole = history(session.store)[0]
    assert whole.texts[-1] == "It says so"
    assert whole.gone in ((), (before,))
    count = len(history(session.store))
    session.editor.perform(Judge(citation.id, Verdict.SUPPORTS, "It says so"))  # another verdict is another change
    session.editor.perform(Judge(other.id, Verdict.SUPPORTS, "It says so"))
    assert len(history(session.store)) == count + 2


def test_a_document_is_told_by_its_name_whatever_came_with_it(session: Session) -> None:
    source = session.store.find(Source)[0]
    imported = replace(read_document(b"two hours", "log.txt"), title="Harbour log")
    session.editor.perform(AddDocument(source.id, "log.txt", b"two hours", imported))
    assert history(session.store)[0].texts[-1] == "Harbour log"


def test_changes_are_read_in_portions_the_newest_first(session: Session) -> None:
    for number in range(5):
        session.editor.perform(AddNote(OnKind.DOSSIER, "", f"{number}"))
    pasts, whole = Pasts(session.store), history(session.store)
    assert pasts.told() == []
    assert pasts.read_on(2)
    assert pasts.told() == whole[:2]
    while pasts.read_on(2):
        pass
    assert pasts.told() == whole


def test_each_change_is_read_once(session: Session) -> None:
    pasts = Pasts(session.store)
    assert not pasts.read_on()
    assert pasts.told() == history(session.store)
    session.editor.perform(AddNote(OnKind.DOSSIER, "", "one"))
    read: list[str] = []
    session.store.connection.set_trace_callback(read.append)
    assert not pasts.read_on()
    newest, *older = pasts.told()
    session.store.connection.set_trace_callback(None)
    assert [newest, *older] == history(session.store)
    (statement,) = [sql for sql in read if "rows" in sql]
    assert newest.id in statement
    assert not any(past.id in statement for past in older)


def test_an_import_is_told_by_its_file_and_a_mark_by_its_words(session: Session) -> None:
    section = session.store.find(Section)[0]
    session.editor.perform(Annotate(OnKind.SECTION, section.id, 4, 11))
    newest, *_, brought = history(session.store)
    assert newest.texts[-1] == section.body[4:11]
    assert brought.texts[-1] == session.store.find(Brief)[0].name


def test_records_are_not_told_by_a_doubt_that_came_with_them(session: Session) -> None:
    source = session.store.find(Source)[0]
    session.editor.perform(TakeRecords((TakenRecord({"title": "Piers"}, source.id, doubt="Is it the one?"),)))
    session.editor.undo()
    assert [past.texts for past in history(session.store)[:2]] == [(), ()]
    session.editor.redo()
    session.editor.perform(SettleDoubt(session.store.find(Doubt, on_id=source.id)[0].id))
    assert "Is it the one?" in history(session.store)[0].texts
