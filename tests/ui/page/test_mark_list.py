"""What is marked in a PDF is listed beside its pages, in their order: ours, and what others wrote in the file."""

import io
from collections.abc import Sequence
from dataclasses import replace

import pikepdf
import pytest
from PySide6.QtCore import Qt

from dossier.intake.pdf.remarks import PageRemark
from dossier.model.anchor import Anchor, Rect
from dossier.model.kinds import AnnotationKind, DocumentKind
from dossier.model.rows import Annotation, Document
from dossier.ui.cards.view import CardList
from dossier.ui.models.card import Card
from dossier.ui.models.cards import CARD
from dossier.ui.page.mark_list import MarkList
from tests.intake.pdf.samples import make_pdf, saved
from tests.ui.page.conftest import PAGES, Shown, ShowPdf
from tests.ui.page.test_marks import annotation


def _remarked() -> bytes:
    """Return the PDF of four pages, on the second of which somebody wrote."""
    pdf = pikepdf.open(io.BytesIO(make_pdf(*PAGES)))
    note = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot,
        Subtype=pikepdf.Name.Text,
        Rect=[72, 600, 90, 618],
        Contents=pikepdf.String("Count them again."),
        T=pikepdf.String("B. Colleague"),
    )
    struck = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot,
        Subtype=pikepdf.Name.StrikeOut,
        Rect=[72, 640, 90, 650],
        QuadPoints=[72, 650, 90, 650, 72, 640, 90, 640],
        C=[0, 1, 0],
        T=pikepdf.String("Eve"),
    )
    pdf.pages[1].Annots = pikepdf.Array([pdf.make_indirect(note), pdf.make_indirect(struck)])
    return saved(pdf)


@pytest.fixture
def marked(show_pdf: ShowPdf) -> Shown:
    """Return that PDF with two marks of ours, and its list of marks in view."""
    made = show_pdf(_remarked())
    made.wait()
    made.pane.show_marks([_later(made), annotation(made, "Two ferries", comment="**Which** two?")], (), "")
    made.pane.bar.strip.setChecked(True)
    made.pane.strip.tabs.setCurrentWidget(_marks(made))
    made.qtbot.waitUntil(lambda: len(_cards(made)) == 4)
    return made


def _later(shown: Shown) -> Annotation:
    return annotation(shown, "last page")


def _marks(shown: Shown) -> MarkList:
    return shown.pane.strip.marks


def _list(shown: Shown) -> CardList:
    return _marks(shown).list


def _cards(shown: Shown) -> list[Card]:
    cards = _list(shown).cards
    return [cards.index(row).data(CARD) for row in range(cards.rowCount())]


def test_marks_stand_in_the_order_of_the_pages_with_what_was_written(marked: Shown) -> None:
    ours, struck, theirs, words = _cards(marked)
    assert (struck.title, struck.detail, struck.trailing, struck.colour) == ("strike-out, green", "Eve", "2", 2)
    assert (ours.title, ours.detail, ours.trailing, ours.colour) == ("Which two?", "“Two ferries” · Ada", "1", 2)
    assert (words.title, words.detail, words.trailing, words.serif) == ("last page", "Ada", "4", True)
    assert (theirs.title, theirs.detail, theirs.trailing) == ("Count them again.", "B. Colleague", "2")
    assert "Page 4" in words.words
    assert "highlight" in words.words


def test_a_mark_leads_to_its_place_and_is_taken_in_hand(marked: Shown) -> None:
    taken: list[str] = []
    marked.pane.annotation_activated.connect(taken.append)
    _list(marked).chosen.emit("last page")
    assert taken == ["last page"]
    assert 3 in marked.view.seen()
    assert marked.pane.back.text() == "Back to page 1 of 4"


def test_a_jump_moves_no_row_and_back_is_offered_only_to_another_page(marked: Shown) -> None:
    at = _list(marked).mapTo(marked.pane, _list(marked).rect().topLeft())
    _list(marked).chosen.emit("Two ferries")
    assert not marked.pane.back.isVisible()
    _list(marked).chosen.emit("last page")
    marked.qtbot.waitUntil(lambda: marked.pane.back.y() > at.y())
    assert marked.pane.back.isVisible()
    assert _list(marked).mapTo(marked.pane, _list(marked).rect().topLeft()) == at


def test_areas_stand_where_they_are_on_their_page(marked: Shown) -> None:
    low = annotation(marked, "Two ferries", kind=AnnotationKind.AREA)
    anchor = Anchor(0, 0, "", page=0, rects=((10, 10, 40, 30),))
    marked.pane.show_marks([replace(low, id="low", anchor=anchor), annotation(marked, "Two ferries")], (), "")
    assert _list(marked).cards.keys[:2] == ["Two ferries", "low"]


def test_what_others_wrote_leads_to_its_page(marked: Shown) -> None:
    marked.view.go_to(3)
    _list(marked).chosen.emit(_list(marked).cards.keys[1])
    assert 1 in marked.view.seen()


def test_marks_come_and_go_in_the_list(marked: Shown) -> None:
    marked.pane.show_marks([_later(marked)], (), "")
    assert [card.title for card in _cards(marked)] == ["strike-out, green", "Count them again.", "last page"]


def test_the_list_is_narrowed_by_what_is_marked_written_and_by_whom(marked: Shown) -> None:
    field = _marks(marked).filter
    for words, left in (("which ADA", ["Which two?"]), ("eve", ["strike-out, green"]), ("page last", ["last page"])):
        marked.qtbot.keyClicks(field, words)
        assert [card.title for card in _cards(marked)] == left
        marked.qtbot.keyClick(field, Qt.Key.Key_Escape)
        assert len(_cards(marked)) == 4
    marked.qtbot.keyClicks(field, "zebra")
    assert _marks(marked).empty.accessibleName() == "No mark holds “zebra”."
    assert field.isVisible()
    marked.qtbot.keyClick(field, Qt.Key.Key_Escape)
    marked.qtbot.keyClick(field, Qt.Key.Key_Down)
    assert _list(marked).hasFocus() or marked.pane.focusWidget() is _list(marked)


def test_what_narrowed_the_list_of_one_document_narrows_no_other(marked: Shown) -> None:
    _marks(marked).filter.setText("zebra")
    other = Document("e", "s", 0, DocumentKind.PDF, False, "other.pdf", "other", 1, "Other", None, "")
    marked.pane.show_document(other, marked.pages, lambda: make_pdf(*PAGES), "Other")
    marked.qtbot.waitUntil(lambda: _marks(marked).filter.text() == "")


def test_a_document_without_marks_says_so(shown: Shown) -> None:
    shown.pane.bar.strip.setChecked(True)
    shown.pane.strip.tabs.setCurrentWidget(_marks(shown))
    assert _marks(shown).empty.isVisible()
    assert not _marks(shown).filter.isVisible()
    shown.pane.show_marks([annotation(shown, "harbour")], (), "")
    assert _list(shown).isVisible()


def test_the_list_of_marks_has_room_for_words(marked: Shown) -> None:
    assert marked.pane.strip.width() >= 220
    assert marked.pane.strip_width == marked.pane.strip.width()
    marked.pane.show_strip(0)
    assert marked.pane.strip_width == 0


def test_the_strip_is_as_wide_as_it_was_left(shown: Shown) -> None:
    shown.pane.show_strip(260)
    shown.qtbot.waitUntil(lambda: shown.pane.strip_width == 260)


def test_while_remarks_come_what_was_looked_at_is_not_read_again(
    marked: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    marks = _marks(marked)
    card, depth = marks._card, marks._depth
    read: list[str] = []
    placed: list[int] = []

    def fetch(key: str) -> Card:
        read.append(key)
        return card(key)

    def place(page: int, rects: Sequence[Rect]) -> float:
        placed.append(page)
        return depth(page, rects)

    monkeypatch.setattr(marks.list.cards, "_fetch", fetch)
    monkeypatch.setattr(marks, "_depth", place)
    marks._book.remarks_came.emit(3, (PageRemark((72, 600, 90, 618), "And once more."),))
    marked.qtbot.waitUntil(lambda: len(_cards(marked)) == 5)
    assert read == ["3:0"]
    assert sorted(placed) == [0, 3, 3], "our two marks, and what came; not what others wrote on page 1"
