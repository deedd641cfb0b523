"""Marks on text that was set as pages, colours, and marks beside all words."""

import colorsys
from dataclasses import replace

import pytest

from dossier.model.foreign import ForeignAnnotation, ForeignFile
from dossier.model.kinds import AnnotationKind, OnKind, Placing
from dossier.model.rows import Document, Passage
from dossier.services.returning.history import History
from dossier.services.returning.placing import Placed, Placer, nearest_colour


def placed(session, page: str, words: str, subtype: str = "Highlight") -> Placed | str:
    start = page.index(words)
    mark = ForeignAnnotation(0, subtype, spans=((start, start + len(words)),))
    file = ForeignFile("back.pdf", (mark,), 1, {0: page})
    return Placer(session.store, file, History(session.store), "2099-01-01T00:00:00Z").place(mark)


def test_words_of_a_document_that_was_set_as_pages(session):
    page = (
        "Harbour log\nHarbour log.\nThe older ferry needs\ntwo hours.\nThe newer ferry needs one hour, 40 minutes.\n1"
    )
    found = placed(session, page, "needs\ntwo hours", "Underline")
    assert isinstance(found, Placed)
    assert (found.on, found.on_id) == (OnKind.DOCUMENT, session.store.find(Document)[0].id)
    assert (found.anchor.exact, found.kind) == ("needs two hours", AnnotationKind.UNDERLINE)


def test_a_drawing_on_the_report_marks_the_words_inside(session):
    page = "Summary\n0.1 Two ferries cross the strait 1 ; 0.2 the older one is slow 2 ."
    found = placed(session, page, "the older one", "Square")
    assert isinstance(found, Placed)
    assert (found.on, found.kind, found.anchor.exact) == (OnKind.SECTION, AnnotationKind.HIGHLIGHT, "the older one")


def test_a_note_beside_a_line_that_begins_with_a_tag(session):
    page = "Summary\nLIMIT 0.1 Two ferries cross the strait 1 ; 0.2 the older one is slow 2 ."
    line = "LIMIT 0.1 Two ferries cross the strait"
    found = placed(session, page, line, "Text")
    assert isinstance(found, Placed)
    assert (found.kind, found.anchor.exact) == (AnnotationKind.NOTE, "Two ferries cross the strait")
    assert placed(session, page, line, "Highlight") == "not-here"


QUOTED = "Evidence\n0.2 · [2] Partly supports\n“The older ferry needs two hours.”\nquoted exactly · Harbour log"


def test_a_passage_quoted_in_the_report_is_the_documents(session):
    found = placed(session, QUOTED, "ferry needs two hours")
    assert isinstance(found, Placed)
    assert (found.on, found.on_id) == (OnKind.DOCUMENT, session.store.find(Document)[0].id)
    assert (found.anchor.exact, found.kind) == ("ferry needs two hours", AnnotationKind.HIGHLIGHT)


@pytest.mark.parametrize(
    "page",
    [
        "Evidence\n“The older ferry needs two hours.”\nquoted exactly · Another log",
        "Evidence\n“The older ferry needs two hours.”\nit says, and Harbour log agrees",
        "Evidence\n“The ferry needs two hours.”\nquoted exactly · Harbour log",
    ],
)
def test_what_only_looks_like_a_quoted_passage_is_not_the_document(session, page: str):
    assert placed(session, page, "ferry needs two hours") == "not-here"


def test_a_quoted_passage_that_is_not_exact_any_more_has_no_place(session):
    passage = session.store.find(Passage)[0]
    with session.store.transaction() as write:
        write.put(replace(passage, placing=Placing.CHANGED))
    assert placed(session, QUOTED, "ferry needs two hours") == "not-here"


def test_words_that_are_nowhere(session):
    assert placed(session, "Quite another text about trains.", "another text") == "not-here"


@pytest.mark.parametrize(
    ("colour", "number"),
    [
        ((1, 1, 0), 1),
        ((1, 0.82, 0), 1),
        ((0, 1, 0), 2),
        ((0, 0.5, 1), 3),
        ((1, 0.2, 0.5), 4),
        ((0.5, 0.2, 1), 5),
        ((1, 0.5, 0), 6),
        ((0, 0.8, 0.7), 7),
        ((0.5, 0.5, 0.5), 8),
        ((0, 0, 0), 8),
        (None, 1),
    ],
)
def test_the_nearest_of_eight_colours(colour, number: int):
    assert nearest_colour(colour) == number


def test_every_colour_of_ours_comes_back_as_itself_as_a_line_too():
    from dossier.services.returning.placing import _highlights

    for number, colour in enumerate(_highlights(), 1):
        assert nearest_colour(colour) == number
        hue, lightness, saturation = colorsys.rgb_to_hls(*colour)
        if number < 8:
            assert nearest_colour(colorsys.hls_to_rgb(hue, lightness * 0.62, saturation)) == number
