from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextDocument

from dossier.ui.section_view.document import DocumentWriter
from dossier.ui.section_view.flow import paragraphs
from dossier.ui.section_view.geometry import line_boxes, position_at
from dossier.ui.theme import Theme


@pytest.fixture
def laid_out(theme: Theme, sections):
    def lay_out(body: str, width: float = 300) -> QTextDocument:
        document = QTextDocument()
        document.setDocumentMargin(0)
        DocumentWriter(theme, 1.0).write(document, paragraphs(sections.make(body)))
        document.setTextWidth(width)
        document.size()
        return document

    return lay_out


def test_a_range_has_one_box_a_line(laid_out) -> None:
    document = laid_out("many words " * 20)
    boxes = line_boxes(document, 5, 100)
    assert len(boxes) > 2
    assert boxes[0].left() > 10
    assert all(box.left() == 0 for box in boxes[1:])
    assert all(a.bottom() < b.top() for a, b in pairwise(boxes))


def test_the_letters_of_a_word_lie_side_by_side(laid_out) -> None:
    document = laid_out("One two three")
    letters = [line_boxes(document, at, at + 1)[0] for at in range(13)]
    (whole,) = line_boxes(document, 0, 13)
    assert whole.left() == letters[0].left() == 0
    assert whole.right() == pytest.approx(letters[-1].right(), abs=0.1)
    assert all(a.right() == pytest.approx(b.left(), abs=0.1) for a, b in pairwise(letters))


def test_a_range_over_two_paragraphs_leaves_the_space_between_clear(laid_out) -> None:
    document = laid_out("One\nTwo")
    first, second = line_boxes(document, 0, 7)
    assert second.top() - first.bottom() > 5


def test_an_empty_range_has_no_box(laid_out) -> None:
    assert line_boxes(laid_out("One"), 1, 1) == []
    assert line_boxes(laid_out(""), 0, 1) == []


def test_where_directions_mix_a_range_may_be_in_two_places(laid_out) -> None:
    document = laid_out("abc שלום עולם def")
    boxes = line_boxes(document, 2, 8)  # the last Latin letter and the first Hebrew word, which stands far right
    assert len(boxes) == 2
    (hebrew,) = line_boxes(document, 4, 13)
    assert boxes[1].right() == pytest.approx(hebrew.right(), abs=1)
    assert boxes[1].left() > hebrew.left() + 10


@pytest.mark.parametrize("body", ["One two three four five six seven", "שלום עולם טוב מאוד ויפה", "abc שלום def"])
def test_every_character_is_found_under_its_own_middle(laid_out, body: str) -> None:
    document = laid_out(body, 120)
    for at in range(len(body)):
        boxes = line_boxes(document, at, at + 1)
        if boxes and body[at] != " ":
            assert position_at(document, boxes[0].center()) == at


def test_between_two_lines_the_nearer_one_is_meant(laid_out) -> None:
    document = laid_out("many words " * 20)
    for y in range(5, 80):
        assert position_at(document, QPointF(50, y)) is not None
    above, below = line_boxes(document, 0, 60)[:2]
    middle = (above.bottom() + below.top()) / 2
    found = [position_at(document, QPointF(50, y)) for y in (above.center().y(), middle - 1, middle + 1)]
    assert found[0] == found[1] != found[2] == position_at(document, QPointF(50, below.center().y()))


def test_beside_the_text_there_is_no_character(laid_out) -> None:
    document = laid_out("One.")
    assert position_at(document, QPointF(250, 10)) is None
    assert position_at(laid_out("One.\nTwo."), QPointF(5, 31)) is None  # between two paragraphs
    assert position_at(document, QPointF(5, 500)) is None
