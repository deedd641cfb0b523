"""A report, what a colleague did to it, and what the dossier makes of that."""

import io
from collections import Counter
from datetime import datetime
from pathlib import Path

import pypdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pikepdf import Array, Name, String

from dossier.intake.annotations import read_annotations
from dossier.model.foreign import ForeignAnnotation, ForeignFile
from dossier.model.kinds import AnnotationKind, OnKind
from dossier.model.returned import TAKEABLE, Kind, Outcome, Returned
from dossier.model.rows import Annotation, Brief, Citation, Document, Judgement, Note, Section
from dossier.services.changes.annotations import Annotate, EditAnnotation, RemoveAnnotation
from dossier.services.changes.judgements import EditReason
from dossier.services.changes.notes import AddNote
from dossier.services.changes.returned import TakeReturned
from dossier.services.changes.sections import EditBody
from dossier.services.exporting import build_report, write_report
from dossier.services.returning import DEFAULT, compare
from dossier.services.session import Session
from tests.colleague import Colleague
from tests.samples import sample_session
from tests.services.test_editor import snapshot


def kinds(outcome: Outcome) -> dict[Kind, int]:
    return dict(Counter(item.kind for item in outcome.items))


def only(outcome: Outcome, kind: Kind) -> Returned:
    (item,) = outcome.of(kind)
    return item


def take(session: Session, outcome: Outcome, *more: Kind) -> None:
    session.editor.perform(TakeReturned(outcome.chosen((*DEFAULT, *more))))


def mark_of(session: Session, comment: str = "which ones?") -> Annotation:
    return next(row for row in session.store.find(Annotation) if row.comment == comment)


def test_a_file_that_comes_back_as_it_went_changes_nothing(session, colleague, back):
    outcome = back(colleague)
    assert kinds(outcome) == {Kind.UNCHANGED: 2}  # an annotation and a judgement
    assert outcome.chosen(Kind) == ()


def test_an_edited_comment_is_a_change_with_before_and_after(session, colleague, back):
    colleague.ours("which").Contents = String("The “two” ferries:\r* old\r* new")
    outcome = back(colleague)
    edit = only(outcome, Kind.EDIT)
    assert (edit.here, edit.there) == ("which ones?", "The “two” ferries:\n* old\n* new")
    take(session, outcome)
    mark = mark_of(session, "The “two” ferries:\n\\* old\n\\* new".replace("\n", "  \n"))
    assert mark.reviewer == "Ada Reviewer"
    assert kinds(back(colleague)) == {Kind.UNCHANGED: 2}
    session.editor.undo()
    assert mark_of(session)
    assert only(back(colleague), Kind.EDIT).there == edit.there  # it is offered again


def test_what_changed_here_alone_is_no_edit(session, colleague, back):
    session.editor.perform(EditAnnotation(mark_of(session).id, comment="the old one?"))
    outcome = back(colleague)
    assert kinds(outcome) == {Kind.UNCHANGED: 2}


def test_what_changed_on_both_sides_is_shown_and_not_overwritten(session, tmp_path, back):
    colleague = sent_at(session, tmp_path, "2026-11-24T12:00:00+00:00", comment_at="2026-11-20T00:00:00Z")
    colleague.ours("which").Contents = String("both of them")
    session.editor.perform(EditAnnotation(mark_of(session).id, comment="the old one?"))
    outcome = back(colleague)
    conflict = only(outcome, Kind.CONFLICT)
    assert (conflict.base, conflict.here, conflict.there) == ("which ones?", "the old one?", "both of them")
    assert outcome.chosen(DEFAULT) == ()
    take(session, outcome, Kind.CONFLICT)
    assert mark_of(session, "both of them")


def sent_at(session: Session, folder: Path, moment: str, comment_at: str) -> Colleague:
    """Return a colleague with a report made at `moment` of a dossier whose annotation is as old as `comment_at`."""
    session.store.connection.execute("UPDATE annotations SET made_at = ?, changed_at = ?", (comment_at, comment_at))
    session.store.connection.execute("UPDATE judgements SET judged_at = ?", (comment_at,))
    session.store.connection.execute("UPDATE journal SET at = ?", (comment_at,))
    report = build_report(session.store)
    done = write_report(report, folder / "old.pdf", timestamp=datetime.fromisoformat(moment))
    return Colleague(done.path.read_bytes())


def test_an_older_export_than_the_newest_words_here_is_told_by_its_date(session, tmp_path, back):
    """The comment was changed here before the export: then a later edit there is no conflict."""
    sent_at(session, tmp_path, "2026-11-24T12:00:00+00:00", comment_at="2026-11-20T00:00:00Z")
    session.editor.perform(EditAnnotation(mark_of(session).id, comment="the old one?"))
    colleague = Colleague(write_report(build_report(session.store), tmp_path / "new.pdf").path.read_bytes())
    colleague.ours("the old").Contents = String("both of them")
    assert only(back(colleague), Kind.EDIT).there == "both of them"


def test_new_marks_on_words_of_a_section_become_annotations_with_their_author(session, colleague, back):
    colleague.mark("cross the strait", contents="Which strait?", C=Array([0.5, 0.9, 0.5]))
    colleague.mark("the older one", "StrikeOut", "no")
    colleague.mark("The timetable follows", "Squiggly")
    outcome = back(colleague)
    assert kinds(outcome) == {Kind.UNCHANGED: 2, Kind.NEW: 3}
    take(session, outcome)
    rows = {row.anchor.exact: row for row in session.store.find(Annotation)}
    first = rows["cross the strait"]
    assert (first.reviewer, first.comment, first.colour) == ("Carla Colleague", "Which strait?", 2)
    assert (first.made_at, first.kind) == ("2026-12-01T09:11:12Z", AnnotationKind.HIGHLIGHT)
    section = session.store.get(Section, first.on_id)
    assert section.body[first.anchor.start : first.anchor.end] == "cross the strait"
    assert rows["the older one"].tags == ("struck out",)
    assert rows["The timetable follows"].kind is AnnotationKind.UNDERLINE
    assert kinds(back(colleague)) == {Kind.UNCHANGED: 5}


def edit_body(session: Session, old: str, new: str) -> Section:
    section = next(row for row in session.store.find(Section) if old in row.body)
    session.store.connection.execute("UPDATE journal SET at = '2026-01-01T00:00:00Z' WHERE at < '2099'")
    session.editor.perform(EditBody(section.id, section.body.replace(old, new)))
    session.store.connection.execute(
        "UPDATE journal SET at = '2099-01-01T00:00:00Z' WHERE seq = (SELECT max(seq) FROM journal)"
    )
    return session.store.get(Section, section.id)


def test_marks_on_words_that_moved_here_since_move_along(session, colleague, back):
    colleague.mark("the older one", contents="which?")
    section = edit_body(session, "Two ferries cross", "In summer two ferries cross")
    row = only(back(colleague), Kind.NEW).row
    assert isinstance(row, Annotation)
    assert section.body[row.anchor.start : row.anchor.end] == row.anchor.exact == "the older one"


def test_marks_on_words_that_are_gone_are_not_put_on_their_like(session, colleague, back):
    colleague.mark("the older one is slow", contents="is it?")
    edit_body(session, "; the older one is slow [2]", "")
    edit_body(session, "The timetable", "We know that the older one is slow [2]. The timetable")
    assert only(back(colleague), Kind.UNPLACED).reason == "changed-here"


def test_marks_that_lie_on_no_words_of_the_brief_are_listed(session, colleague, back):
    colleague.mark("What this report carries", contents="nice")
    colleague.add(0, "Square", (500, 20, 540, 40), "an empty corner")
    colleague.add(0, "FileAttachment", (500, 20, 540, 40), "a file")
    outcome = back(colleague)
    assert {item.there: item.reason for item in outcome.of(Kind.UNPLACED)} == {
        "nice": "not-here",
        "an empty corner": "no-words",
        "a file": "kind",
    }


def test_what_has_no_place_can_be_kept_as_a_note_on_what_it_is_nearest_to(session, colleague, back):
    colleague.mark("What this report carries", contents="nice")
    mark = next(
        each for each in read_annotations(colleague.saved(), "back.pdf").annotations if each.contents == "which ones?"
    )
    assert mark.rect is not None
    colleague.add(mark.page, "Square", (5, mark.rect[1], 15, mark.rect[3]), "see there")
    outcome = back(colleague)
    beside = next(item for item in outcome.of(Kind.UNPLACED) if "see" in item.there)
    assert isinstance(beside.row, Note)
    section = session.store.find(Annotation)[0].on_id
    assert (beside.row.on, beside.row.on_id, beside.row.reviewer) == (OnKind.SECTION, section, "Carla Colleague")
    assert beside.can_be_taken
    assert beside not in outcome.chosen(DEFAULT)
    session.editor.perform(TakeReturned(tuple(outcome.of(Kind.UNPLACED))))
    notes = {note.body: note.on for note in session.store.find(Note, reviewer="Carla Colleague")}
    assert len(notes) == 2
    again = back(colleague)
    assert again.of(Kind.UNPLACED) == []
    assert not again.of(*TAKEABLE)


def test_replies_become_notes_on_what_they_answer(session, colleague, back):
    first = colleague.reply(colleague.ours("which"), "All of them.")
    colleague.reply(first, "Really?")
    colleague.reply(colleague.ours("[2] Partly"), "I would say so too.")
    new = colleague.mark("cross the strait", contents="Which?")
    colleague.reply(new, "This one.")
    colleague.reply(new, "", State=String("Accepted"), StateModel=String("Review"))
    colleague.reply(new, "")
    outcome = back(colleague)
    assert kinds(outcome) == {Kind.UNCHANGED: 2, Kind.NEW: 1, Kind.REPLY: 5, Kind.UNPLACED: 1}
    take(session, outcome)
    notes = {note.body: note for note in session.store.find(Note)}
    mark = mark_of(session)
    assert (notes["All of them."].on, notes["All of them."].on_id) == (OnKind.ANNOTATION, mark.id)
    assert (notes["Really?"].on_id, notes["Really?"].reviewer) == (mark.id, "Carla Colleague")
    citation = session.store.find(Judgement)[0].citation_id
    assert (notes["I would say so too."].on, notes["I would say so too."].on_id) == (OnKind.CITATION, citation)
    assert notes["This one."].on_id == mark_of(session, "Which?").id == notes["Accepted"].on_id
    assert only(outcome, Kind.UNPLACED).reason == "says-nothing"
    again = back(colleague)
    assert kinds(again) == {Kind.UNCHANGED: 8, Kind.UNPLACED: 1}
    assert again.chosen(Kind) == ()


def test_a_reply_of_ours_goes_out_with_the_report_and_comes_back_as_it_went_or_edited(session, back, tmp_path):
    mark = mark_of(session)
    session.editor.perform(AddNote(OnKind.ANNOTATION, mark.id, "All of them."))
    report = write_report(build_report(session.store), tmp_path / "replied.pdf").path.read_bytes()
    colleague = Colleague(report)
    assert f"dossier:{mark.id}" == colleague.ours("All of them").IRT.NM
    assert kinds(back(colleague)) == {Kind.UNCHANGED: 3}
    colleague.ours("All of them").Contents = String("Nearly all.")
    outcome = back(colleague)
    assert (only(outcome, Kind.EDIT).here, only(outcome, Kind.EDIT).there) == ("All of them.", "Nearly all.")
    take(session, outcome)
    assert session.store.find(Note, on_id=mark.id)[0].body == "Nearly all."


def test_a_judgement_is_never_read_from_the_file(session, colleague, back):
    before = session.store.find(Judgement)
    colleague.ours("[2] Partly").Contents = String("[2] Contradicts: no\nClaim 0.2")
    outcome = back(colleague)
    shown = only(outcome, Kind.JUDGEMENT)
    assert shown.here.startswith("[2] Partly supports: two hours is not slow")
    assert shown.there.startswith("[2] Contradicts")
    assert outcome.chosen(Kind) == ()
    assert session.store.find(Judgement) == before


def test_a_judgement_that_changed_here_since_is_no_change_there(session, colleague, back):
    judgement = session.store.find(Judgement)[0]
    session.editor.perform(EditReason(judgement.id, "slow is a matter of taste"))
    assert kinds(back(colleague)) == {Kind.UNCHANGED: 2}


def test_what_was_taken_out_there_is_listed_and_stays_unless_agreed(session, colleague, back):
    colleague.delete(colleague.ours("which"))
    outcome = back(colleague)
    gone = only(outcome, Kind.DELETION)
    assert (gone.here, gone.quote) == ("which ones?", "ferries")
    assert outcome.chosen(DEFAULT) == ()
    take(session, outcome, Kind.DELETION)
    assert session.store.find(Annotation) == []
    session.editor.undo()
    assert mark_of(session)


def test_what_was_taken_out_here_is_not_put_in_again(session, colleague, back):
    colleague.mark("cross the strait", contents="Which?")
    take(session, back(colleague))
    for row in session.store.find(Annotation):
        session.editor.perform(RemoveAnnotation(row.id))
    assert kinds(back(colleague)) == {Kind.UNCHANGED: 1, Kind.REMOVED: 2}


def test_two_colleagues_keep_their_names(session, colleague, back, tmp_path):
    other = Colleague(colleague.saved(), "Dan Other")
    colleague.mark("cross the strait", contents="Which?")
    other.mark("cross the strait", contents="That one.")
    for one in (colleague, other):
        take(session, back(one))
    rows = [row for row in session.store.find(Annotation) if row.anchor.exact == "cross the strait"]
    assert {(row.reviewer, row.comment) for row in rows} == {
        ("Carla Colleague", "Which?"),
        ("Dan Other", "That one."),
    }


def test_a_colleague_goes_on_and_sends_it_again(session, colleague, back):
    mark = colleague.mark("cross the strait", contents="Which?")
    take(session, back(colleague))
    mark.Contents = String("Which, please?")
    colleague.mark("the older one", contents="new")
    outcome = back(colleague)
    assert (only(outcome, Kind.EDIT).there, only(outcome, Kind.NEW).there) == ("Which, please?", "new")
    take(session, outcome)
    assert {row.comment for row in session.store.find(Annotation)} == {"which ones?", "Which, please?", "new"}


@pytest.mark.parametrize("name", ["", "fitz-A0"])
def test_names_that_are_a_librarys_counter_tell_nothing(session, colleague, back, name):
    first = colleague.mark("cross the strait", contents="one")
    second = colleague.mark("the older one", contents="two")
    for mark in (first, second):
        mark.NM = String(name)
    take(session, back(colleague))
    assert kinds(back(colleague)) == {Kind.UNCHANGED: 4}
    assert session.store.count(Annotation) == 3


def test_one_annotation_on_several_pages_is_one(session, colleague, back):
    ours = colleague.ours("which")
    colleague.add(2, "Highlight", ours.Rect, "which ones?", NM=String(f"{ours.NM}.2"))
    assert kinds(back(colleague)) == {Kind.UNCHANGED: 2}
    colleague.ours("which").Contents = String("edited on its first page")
    assert kinds(back(colleague)) == {Kind.UNCHANGED: 1, Kind.EDIT: 1}


def test_replies_in_a_circle_end(session):
    ring = [ForeignAnnotation(0, "Text", contents=str(number), answers=(number + 1) % 3) for number in range(3)]
    outcome = compare(session.store, ForeignFile("ring.pdf", tuple(ring)))
    assert kinds(outcome) == {Kind.UNPLACED: 3}


def test_a_report_of_another_dossier_is_placed_by_its_words(colleague, tmp_path):
    other = sample_session(tmp_path / "other.dossier")
    try:
        outcome = compare(other.store, read_annotations(colleague.saved(), "back.pdf"))
    finally:
        other.close()
    assert kinds(outcome) == {Kind.NEW: 1, Kind.UNPLACED: 1}
    assert only(outcome, Kind.NEW).quote == "ferries"


WORDS = ["Two ferries", "the older one is slow", "Nobody counted", "passengers", "The timetable", "tides"]


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    marks=st.lists(
        st.tuples(st.sampled_from(WORDS), st.sampled_from(AnnotationKind), st.integers(1, 8), st.text(max_size=40)),
        max_size=5,
    ),
    changes=st.lists(st.sampled_from(["edit", "delete", "reply", "mark"]), max_size=4),
)
def test_any_annotations_out_and_back(tmp_path_factory, marks, changes):
    """Untouched they change nothing; touched, carried and listed are all that is in the file and all that is gone."""
    folder = tmp_path_factory.mktemp("round")
    session = sample_session(folder / "ferries.dossier")
    try:
        for words, kind, colour, comment in marks:
            section = next(row for row in session.store.find(Section) if words in row.body)
            start = section.body.index(words)
            on = (OnKind.SECTION, section.id, start, start + len(words))
            session.editor.perform(Annotate(*on, kind, colour, comment=comment.replace("\x00", "")))
        data = write_report(build_report(session.store), folder / "out.pdf").path.read_bytes()
        before, journal = snapshot(session.store), len(session.store.journal())
        outcome = compare(session.store, read_annotations(data, "out.pdf"))
        assert kinds(outcome) in ({}, {Kind.UNCHANGED: len(marks)})
        session.editor.perform(TakeReturned(outcome.chosen(Kind)))
        assert (snapshot(session.store), len(session.store.journal())) == (before, journal)
        touched = _touched(Colleague(data), changes)
        outcome = compare(session.store, read_annotations(touched, "out.pdf"))
        lines = outcome.account(outcome.chosen(DEFAULT))
        assert sum(line.total for line in lines) == _count(touched) + len(outcome.of(Kind.DELETION))
        assert sum(line.carried + line.listed for line in lines) == sum(line.total for line in lines)
        ours = [item for item in outcome.items if item.key.startswith("ours ")]
        assert len(ours) == len(marks)
    finally:
        session.close()


def _touched(colleague: Colleague, changes: list[str]) -> bytes:
    for change in changes:
        found = [mark for page in colleague.pdf.pages for mark in page.obj.get("/Annots", ()) if "/NM" in mark]
        if change == "mark":
            colleague.mark("cross the strait", contents="new")
        elif found and change == "edit":
            found[0].Contents = String(f"{found[0].Contents} edited")
        elif found and change == "delete":
            colleague.delete(found[-1])
        elif found:
            colleague.reply(found[0], "a reply")
    return colleague.saved()


def _count(data: bytes) -> int:
    """Return how many remarks another reader finds, an annotation on several pages once."""
    names: list[str] = []
    for page in pypdf.PdfReader(io.BytesIO(data)).pages:
        for reference in page.get("/Annots") or ():
            found = reference.get_object()
            if found["/Subtype"] not in ("/Link", "/Popup"):
                names.append(str(found.get("/NM", "")).split(".")[0] or f"nameless {len(names)}")
    return len(set(names))


def test_rows_that_the_file_cannot_know_are_left_alone(session, colleague, back):
    assert session.store.count(Document) == 1
    assert session.store.count(Brief) == 1
    assert session.store.count(Citation) == 5
    document = session.store.find(Document)[0]
    session.editor.perform(Annotate(OnKind.DOCUMENT, document.id, 0, 7, comment="on a document"))
    assert kinds(back(colleague)) == {Kind.UNCHANGED: 2}


def test_stars_and_names_of_a_mark_without_a_date(session, colleague, back):
    mark = colleague.mark("cross the strait", contents="when?")
    del mark["/M"], mark["/CreationDate"], mark["/T"]
    mark.Subtype = Name.Underline
    take(session, back(colleague))
    row = mark_of(session, "when?")
    assert row.reviewer == ""
    assert row.made_at >= "2026"
    assert kinds(back(colleague)) == {Kind.UNCHANGED: 3}
