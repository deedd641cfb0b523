"""Marks: in the colour used last, none twice."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dossier.model.kinds import AnnotationKind, OnKind
from dossier.model.rows import Annotation, Section
from dossier.ui.marking import highlight_all, mark
from tests.ui.panes.reviewing import Review


@pytest.fixture
def review(tmp_path: Path, qtbot: QtBot):
    review = Review(tmp_path / "ferries.dossier")
    yield review
    review.close()


def test_a_mark_is_made_once_and_then_takes_the_colour(review: Review) -> None:
    section = review.store.find(Section)[0]
    first = mark(review.bridge, OnKind.SECTION, section.id, (0, 3), AnnotationKind.UNDERLINE, 4)
    assert mark(review.bridge, OnKind.SECTION, section.id, (0, 3), AnnotationKind.UNDERLINE, 6) == first
    assert mark(review.bridge, OnKind.SECTION, section.id, (0, 4), AnnotationKind.UNDERLINE) != first
    assert [row.colour for row in review.bridge.marks.on(section.id)] == [6, 6]


def test_all_that_was_found_is_one_step_and_what_was_marked_stays(review: Review) -> None:
    section = review.store.find(Section)[0]
    mark(review.bridge, OnKind.SECTION, section.id, (0, 3), AnnotationKind.HIGHLIGHT, 4)
    highlight_all(review.bridge, OnKind.SECTION, section.id, [(0, 3), (4, 11)])
    highlight_all(review.bridge, OnKind.SECTION, section.id, [(0, 3)])
    assert [(row.anchor.start, row.colour) for row in review.bridge.marks.on(section.id)] == [(0, 4), (4, 4)]
    review.bridge.undo()
    assert review.store.count(Annotation) == 1


def test_what_cannot_be_written_is_no_mark(review: Review) -> None:
    section = review.store.find(Section)[0]
    review.break_disk()
    assert mark(review.bridge, OnKind.SECTION, section.id, (0, 3), AnnotationKind.HIGHLIGHT, 4) == ""
    assert review.bridge.colours.of(AnnotationKind.HIGHLIGHT) == 1
    review.mend_disk()
