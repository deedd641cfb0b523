"""What is selected and revealed on pages, in offsets of the whole text."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dossier.model.rows import Page
from dossier.ui.page.selection import Span
from dossier.ui.page.view import page_words
from tests.intake.pdf.samples import make_pdf
from tests.ui.page.conftest import Shown, ShowPdf, stored


def test_a_selection_is_told_once(shown: Shown) -> None:
    told: list[tuple[object, object]] = []
    shown.view.selection_changed.connect(lambda *span: told.append(span))
    span = shown.span("harbour")
    shown.view.select(*span)
    shown.view.select(*span)
    shown.view.clear_selection()
    shown.view.set_span(Span(3, 3))
    assert told == [span, (None, None)]


def test_white_space_at_its_ends_is_no_part_of_a_selection(shown: Shown) -> None:
    start, end = shown.span("harbour")
    shown.view.select(end + 1, start - 1)
    assert shown.view.selected_range() == (start, end)
    shown.view.select(start - 1, start)
    assert shown.view.selected_range() is None


def test_a_selection_over_pages_is_copied_as_it_reads(shown: Shown) -> None:
    shown.view.select(shown.span("ferries")[0], shown.span("newer ferry")[1])
    shown.view.copy()
    assert QApplication.clipboard().text() == "ferries cross the international strait.\nThe newer ferry"


def test_everything_can_be_selected(shown: Shown) -> None:
    shown.view.select_all()
    assert shown.view.words_of(*shown.view.selected_range() or (0, 0)) == shown.text.strip()


def test_a_place_far_away_is_revealed_when_it_is_known_where_it_stands(shown: Shown, qtbot: QtBot) -> None:
    span = shown.span("last page")
    shown.view.set_zoom(3)
    shown.view.reveal_range(*span, caret=True)
    qtbot.waitUntil(lambda: bool(shown.view.boxes(*span)))
    box = shown.view.boxes(*span)[0]
    assert shown.view.viewport().rect().contains(box.toRect())
    assert shown.view.span == Span(span[0], span[0])


def test_a_place_asked_for_before_the_file_is_open_is_revealed(show_pdf: ShowPdf, qtbot: QtBot) -> None:
    shown = show_pdf(make_pdf(*[(f"This is page {number}.",) for number in range(60)]))
    span = shown.span("This is page 47.")
    shown.pane.reveal_range(*span, caret=True)
    qtbot.waitUntil(lambda: bool(shown.view.boxes(*span)))
    assert shown.view.viewport().rect().contains(shown.view.boxes(*span)[0].toRect())


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_boxes_lie_on_the_words_however_the_page_is_turned(show_pdf: ShowPdf, rotation: int) -> None:
    shown = show_pdf(make_pdf(("Some words here",), Rotate=rotation, CropBox=[50, 600, 500, 760]))
    shown.wait()
    shown.view.reveal_range(*shown.span("words"))
    box = shown.view.boxes(*shown.span("words"))[0]
    found = shown.view.point(QPointF(box.center()))
    assert found is not None
    text = shown.book.text(0)
    assert text is not None
    assert text.text[text.index_at(found[1], found[2])] in "words"
    image = shown.view.viewport().grab().toImage()
    inside = [
        image.pixelColor(x, y).lightness()
        for x in range(int(box.left()), int(box.right()))
        for y in range(int(box.top()), int(box.bottom()))
    ]
    assert min(inside) < 128
    assert (box.width() > box.height()) == (rotation in (0, 180))


def test_pages_are_named_by_label_and_number(shown: Shown) -> None:
    shown.book.pages = [Page("a", "d", 0, "iv", 0, ""), Page("b", "d", 1, "2", 0, "")]
    assert [page_words(page, shown.book) for page in range(3)] == ["iv (1 of 4)", "2 of 4", "3 of 4"]


def test_text_read_by_an_older_version_keeps_its_places(show_pdf: ShowPdf) -> None:
    data = make_pdf(("Two ferries cross the strait.",))
    old = stored(data)[0]
    older = Page("p", "d", 0, "1", 0, "Some header\n" + old.text.replace("ferries", "fer­ries"))
    shown = show_pdf(data, [older])
    shown.wait()
    box = shown.view.boxes(*shown.span("strait"))[0]
    found = shown.view.point(box.center())
    assert found is not None
    text = shown.book.text(0)
    assert text is not None
    assert text.text[text.index_at(found[1], found[2])] in "strait"


def test_a_range_has_its_place_for_an_anchor(shown: Shown) -> None:
    page, rects = shown.view.where(*shown.span("inter-\nnational"))
    assert (page, len(rects)) == (0, 2)
    shown.book.close()
    assert shown.view.where(0, 4) == (None, ())


@pytest.mark.parametrize("words", ["The newer ferry", "The newer ferry needs one hour."])
def test_what_is_selected_low_on_a_page_stays_in_view_where_room_is_taken_from_below(shown: Shown, words: str) -> None:
    shown.wait(1)
    span = shown.span(words)
    shown.view.verticalScrollBar().setValue(0)
    lowest = shown.view.boxes(*span)[0].bottom()
    shown.view.verticalScrollBar().setValue(round(lowest) - shown.view.viewport().height() + 10)
    shown.view.select(*span)
    shown.pane.resize(500, 540)
    (box,) = shown.view.boxes(*span)
    assert shown.view.viewport().rect().contains(box.toRect())
    shown.view.verticalScrollBar().setValue(0)
    shown.pane.resize(500, 500)
    assert shown.view.verticalScrollBar().value() == 0  # the reader scrolled on
