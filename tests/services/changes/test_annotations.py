from dataclasses import replace

import pytest

from dossier.model.anchor import CONTEXT, Anchor, Rect
from dossier.model.errors import BugError, KnownError
from dossier.model.kinds import AnnotationKind, OnKind, Placing
from dossier.model.rows import Annotation, Document, Note, Section
from dossier.services.changes.annotations import (
    Annotate,
    AnnotateAll,
    AnnotateArea,
    EditAnnotation,
    PlaceAnnotation,
    RemoveAnnotation,
)
from dossier.services.changes.notes import AddNote
from dossier.services.reporting import build_report
from dossier.services.session import Session
from dossier.services.settings import Author
from tests.samples import SOURCE_TEXT, SUMMARY


def summary(session: Session) -> Section:
    return session.store.find(Section, number=0)[0]


def test_an_annotation_knows_its_words_and_what_stands_around_them(session: Session) -> None:
    at = SUMMARY.index("older")
    session.editor.perform(Annotate(OnKind.SECTION, summary(session).id, at, at + 5, colour=3, comment="why?", id="a"))
    made = session.store.get(Annotation, "a")
    assert (made.anchor.start, made.anchor.end, made.anchor.exact) == (at, at + 5, "older")
    assert made.anchor.prefix == SUMMARY[max(0, at - CONTEXT) : at]
    assert made.anchor.suffix == SUMMARY[at + 5 : at + 5 + CONTEXT]
    assert (made.reviewer, made.placing, made.made_at) == ("Ada Reviewer", Placing.EXACT, made.changed_at)


def test_a_document_is_annotated_on_its_whole_text(session: Session) -> None:
    document = session.store.find(Document)[0]
    at = SOURCE_TEXT.index("newer")
    session.editor.perform(Annotate(OnKind.DOCUMENT, document.id, at, at + 5, AnnotationKind.UNDERLINE, id="a"))
    assert session.store.get(Annotation, "a").anchor.exact == "newer"


def test_words_on_a_page_keep_where_they_stand(session: Session) -> None:
    document = session.store.find(Document)[0]
    lines = ((72.0, 700.0, 130.5, 712.0), (72.0, 684.0, 90.0, 696.0))
    session.editor.perform(Annotate(OnKind.DOCUMENT, document.id, 0, 7, page=0, rects=lines, tags=("dates",), id="a"))
    made = session.store.get(Annotation, "a")
    assert (made.anchor.page, made.anchor.rects, made.tags) == (0, lines, ("dates",))
    session.editor.perform(EditAnnotation("a", tags=()))
    assert session.store.get(Annotation, "a").tags == ()


def test_a_comment_is_by_who_wrote_its_words_and_a_colour_changes_no_name(session: Session) -> None:
    session.editor.perform(Annotate(OnKind.SECTION, summary(session).id, 0, 5, comment="why?", id="a"))
    session.editor.reviewer = "Bo"
    for change in (EditAnnotation("a", colour=4), EditAnnotation("a", comment="")):
        session.editor.perform(change)
        assert session.store.get(Annotation, "a").reviewer == "Ada Reviewer"
    session.editor.perform(EditAnnotation("a", comment="because"))
    assert session.store.get(Annotation, "a").reviewer == "Bo"
    marked = build_report(session.store, Author.INITIALS).sections[0].annotations
    assert [(mark.reviewer, mark.writers) for mark in marked if mark.id == "a"] == [("B.", ("A. R.", "B."))]


def test_an_area_is_a_rectangle_on_a_page_and_holds_no_words(session: Session) -> None:
    document = session.store.find(Document)[0]
    session.editor.perform(AnnotateArea(document.id, 0, (10.0, 20.0, 30.0, 40.0), colour=2, comment="see", id="a"))
    made = session.store.get(Annotation, "a")
    assert (made.kind, made.on_id, made.colour, made.comment) == (AnnotationKind.AREA, document.id, 2, "see")
    assert made.anchor == Anchor(0, 0, "", page=0, rects=((10.0, 20.0, 30.0, 40.0),))


@pytest.mark.parametrize(("page", "rect"), [(9, (0.0, 0.0, 1.0, 1.0)), (0, (5.0, 0.0, 5.0, 1.0)), (0, (0, 2, 1, 1))])
def test_an_area_needs_a_page_and_room(session: Session, page: int, rect: Rect) -> None:
    document = session.store.find(Document)[0]
    with pytest.raises(KnownError) as caught:
        session.editor.perform(AnnotateArea(document.id, page, rect))
    assert caught.value.code == "area-empty"


@pytest.mark.parametrize(("start", "end"), [(3, 3), (5, 2), (-1, 4), (0, 10_000)])
def test_an_annotation_needs_words(session: Session, start: int, end: int) -> None:
    with pytest.raises(KnownError) as caught:
        session.editor.perform(Annotate(OnKind.SECTION, summary(session).id, start, end))
    assert caught.value.code == "annotation-empty"


def test_what_has_no_text_is_not_annotated(session: Session) -> None:
    with pytest.raises(BugError, match="no text to mark"):
        session.editor.perform(Annotate(OnKind.DOSSIER, "", 0, 3))


def test_an_edit_changes_what_it_names_and_is_none_when_all_stays(session: Session) -> None:
    session.editor.perform(Annotate(OnKind.SECTION, summary(session).id, 0, 3, comment="one", id="a"))
    before = session.store.get(Annotation, "a")
    assert not session.editor.perform(EditAnnotation("a", comment="one", colour=1))
    session.editor.perform(EditAnnotation("a", comment="two"))
    session.editor.perform(EditAnnotation("a", colour=8, kind=AnnotationKind.UNDERLINE))
    after = session.store.get(Annotation, "a")
    wanted = replace(before, comment="two", colour=8, kind=AnnotationKind.UNDERLINE)
    assert replace(after, changed_at=before.changed_at) == wanted
    with pytest.raises(BugError):
        session.editor.perform(EditAnnotation("a", colour=9))


def test_an_annotation_is_placed_elsewhere(session: Session) -> None:
    session.editor.perform(Annotate(OnKind.SECTION, summary(session).id, 0, 3, id="a"))
    lost = replace(session.store.get(Annotation, "a"), placing=Placing.UNPLACED)
    with session.store.transaction() as write:
        write.put(lost)
    session.editor.perform(PlaceAnnotation("a", 4, 11))
    placed = session.store.get(Annotation, "a")
    assert (placed.anchor.exact, placed.placing) == ("ferries", Placing.EXACT)
    with pytest.raises(KnownError):
        session.editor.perform(PlaceAnnotation("a", 4, 4))


def test_a_removed_annotation_takes_its_notes_along_and_comes_back_with_them(session: Session) -> None:
    session.editor.perform(Annotate(OnKind.SECTION, summary(session).id, 0, 3, id="a"))
    session.editor.perform(AddNote(OnKind.ANNOTATION, "a", "more", id="n"))
    session.editor.perform(RemoveAnnotation("a"))
    assert (session.store.count(Annotation), session.store.count(Note)) == (0, 0)
    session.editor.undo()
    assert session.store.get(Note, "n").on_id == session.store.get(Annotation, "a").id


def test_several_ranges_are_marked_in_one_step_or_none_is(session: Session) -> None:
    ranges = ((0, 3), (4, 11))
    session.editor.perform(AnnotateAll(OnKind.SECTION, summary(session).id, ranges, colour=4, tags=("found",)))
    rows = session.store.find(Annotation)
    assert [(row.anchor.exact, row.colour, row.tags) for row in rows] == [
        ("Two", 4, ("found",)),
        ("ferries", 4, ("found",)),
    ]
    session.editor.undo()
    with pytest.raises(KnownError):
        session.editor.perform(AnnotateAll(OnKind.SECTION, summary(session).id, ((0, 3), (5, 5))))
    assert session.store.count(Annotation) == 0
