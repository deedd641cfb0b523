"""The mouse on pages."""

import io

import pikepdf
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from dossier.model.anchor import anchor_at
from dossier.model.kinds import AnnotationKind, OnKind
from dossier.model.rows import Annotation
from tests.intake.pdf.samples import make_pdf, saved
from tests.ui.page.conftest import PAGES, Shown, ShowPdf

LEFT = Qt.MouseButton.LeftButton


def middle(shown: Shown, words: str) -> QPoint:
    return shown.view.boxes(*shown.span(words))[0].center().toPoint()


def drag(shown: Shown, start: QPoint, end: QPoint, modifier: Qt.KeyboardModifier | None = None) -> None:
    viewport = shown.view.viewport()
    modifier = modifier or Qt.KeyboardModifier.NoModifier
    shown.qtbot.mousePress(viewport, LEFT, modifier, start)
    shown.qtbot.mouseMove(viewport, (start + end) / 2)
    shown.qtbot.mouseMove(viewport, end)
    shown.qtbot.mouseRelease(viewport, LEFT, modifier, end)


def clicks(shown: Shown, at: QPoint, count: int) -> None:
    """Click `count` times, 50 ms apart, as Qt tells of it: each second press is a double click."""
    viewport = shown.view.viewport()
    for number in range(count):
        press = QEvent.Type.MouseButtonDblClick if number % 2 else QEvent.Type.MouseButtonPress
        for kind in (press, QEvent.Type.MouseButtonRelease):
            where = QPointF(at)
            event = QMouseEvent(kind, where, viewport.mapToGlobal(where), LEFT, LEFT, Qt.KeyboardModifier.NoModifier)
            event.setTimestamp(10_000 + 50 * number)
            QApplication.sendEvent(viewport, event)


def selected(shown: Shown) -> str:
    return shown.view.words_of(*shown.view.selected_range() or (0, 0))


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (1, ""),
        (2, "ferries"),
        (3, "Two ferries cross the inter-"),
        (4, "The harbour report\nTwo ferries cross the inter-\nnational strait."),
    ],
)
def test_clicks_select_word_line_and_block(shown: Shown, count: int, words: str) -> None:
    clicks(shown, middle(shown, "ferries"), count)
    assert selected(shown) == words


def test_dragging_selects_over_lines(shown: Shown) -> None:
    box = shown.view.boxes(*shown.span("ferries"))[0]
    end = shown.view.boxes(*shown.span("national"))[0]
    first = box.center().toPoint() - QPoint(int(box.width() / 2), 0)
    drag(shown, first, QPoint(int(end.right()), int(end.center().y())))
    assert selected(shown) == "ferries cross the inter-\nnational"


def test_what_is_selected_is_told_when_the_mouse_lets_go(shown: Shown, qtbot: QtBot) -> None:
    heard: list[tuple[object, object]] = []
    shown.view.selection_changed.connect(lambda start, end: heard.append((start, end)))
    viewport, start, end = shown.view.viewport(), middle(shown, "ferries"), middle(shown, "national")
    qtbot.mousePress(viewport, LEFT, pos=start)
    qtbot.mouseMove(viewport, end)
    assert selected(shown)
    assert heard == []
    qtbot.mouseRelease(viewport, LEFT, pos=end)
    assert heard == [(shown.view.span.start, shown.view.span.end)]


def test_shift_goes_on_from_where_the_caret_was(shown: Shown) -> None:
    clicks(shown, middle(shown, "harbour"), 1)
    anchor = shown.view.span.anchor
    shown.qtbot.mouseClick(shown.view.viewport(), LEFT, Qt.KeyboardModifier.ShiftModifier, middle(shown, "strait"))
    assert shown.view.span.anchor == anchor
    assert shown.view.span.caret > shown.span("national")[0]


def test_beyond_the_edge_it_scrolls_only_while_one_drags(shown: Shown, qtbot: QtBot) -> None:
    viewport, bar = shown.view.viewport(), shown.view.verticalScrollBar()
    ticks = shown.view._pointer._ticks
    qtbot.mousePress(viewport, LEFT, pos=middle(shown, "harbour"))
    qtbot.mouseMove(viewport, QPoint(100, viewport.height() + 40))
    qtbot.waitUntil(lambda: bar.value() > 50)
    assert ticks.isActive()
    qtbot.mouseRelease(viewport, LEFT, pos=QPoint(100, viewport.height() + 40))
    assert not ticks.isActive()


def test_an_area_is_drawn_with_alt(shown: Shown) -> None:
    drawn: list[tuple[int, tuple[float, ...]]] = []
    shown.view.area_drawn.connect(lambda page, rect: drawn.append((page, rect)))
    at = middle(shown, "harbour")
    drag(shown, at, at + QPoint(80, 40), Qt.KeyboardModifier.AltModifier)
    drag(shown, at, at + QPoint(1, 1), Qt.KeyboardModifier.AltModifier)
    assert len(drawn) == 1
    page, (left, bottom, right, top) = drawn[0]
    scale = shown.book.layout.scale
    assert page == 0
    assert (right - left, top - bottom) == pytest.approx((80 / scale, 40 / scale), abs=1)
    assert shown.view.selected_range() is None


def test_an_area_stays_on_its_page(shown: Shown) -> None:
    drawn: list[tuple[float, ...]] = []
    shown.view.area_drawn.connect(lambda page, rect: drawn.append(rect))
    shown.view.set_area_tool(on=True)
    place = shown.view.place(0)
    drag(shown, place.center().toPoint(), QPoint(int(place.right()) + 400, int(place.center().y()) + 30))
    assert drawn[0][2] == pytest.approx(612, abs=2)


def test_an_area_that_is_being_drawn_is_given_up_with_its_document(shown: Shown, qtbot: QtBot) -> None:
    drawn: list[object] = []
    shown.view.area_drawn.connect(lambda page, rect: drawn.append(rect))
    shown.view.set_area_tool(on=True)
    viewport, at = shown.view.viewport(), middle(shown, "harbour")
    qtbot.mousePress(viewport, LEFT, pos=at)
    qtbot.mouseMove(viewport, at + QPoint(80, 40))
    assert shown.view._pointer.area is not None
    shown.show(make_pdf(("Another",)))
    assert shown.view._pointer.area is None
    qtbot.mouseRelease(viewport, LEFT, pos=at + QPoint(80, 40))
    shown.view.viewport().repaint()
    assert drawn == []


def test_a_click_on_an_annotation_takes_it_in_hand(shown: Shown, qtbot: QtBot) -> None:
    anchor = anchor_at(shown.text, *shown.span("harbour"))
    note = Annotation("n", OnKind.DOCUMENT, "d", AnnotationKind.NOTE, 1, anchor, "Which one?", "Ada", "", "")
    shown.pane.show_marks([note], (), "")
    with qtbot.waitSignal(shown.pane.annotation_activated) as told:
        qtbot.mouseClick(shown.view.viewport(), LEFT, pos=middle(shown, "harbour"))
    assert told.args == ["n"]


@pytest.mark.qt_log_ignore(r"raise\(\)", extend=True)  # the offscreen platform has no window order
def test_a_comment_is_told_beside_its_words_and_over_no_line_below(shown: Shown) -> None:
    anchor = anchor_at(shown.text, *shown.span("ferries"))
    note = Annotation("n", OnKind.DOCUMENT, "d", AnnotationKind.NOTE, 1, anchor, "Which ones? " * 20, "Ada", "", "")
    shown.pane.show_marks([note], (), "")
    shown.pane.move(0, 150)  # there is room above
    viewport, at = shown.view.viewport(), middle(shown, "ferries")
    QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, at, viewport.mapToGlobal(at)))
    tip = next(each for each in QApplication.topLevelWidgets() if each.inherits("QTipLabel"))
    lines = [box.toRect() for words in ("ferries", "national") for box in shown.view.boxes(*shown.span(words))]
    assert QToolTip.text() == note.comment
    assert not any(tip.geometry().intersects(box.translated(viewport.mapToGlobal(QPoint()))) for box in lines)
    tip.hide()


@pytest.fixture
def linked(show_pdf: ShowPdf) -> Shown:
    """A PDF whose first page has two links: to a place on the last page, and out of the dossier."""
    pdf = pikepdf.open(io.BytesIO(make_pdf(*PAGES)))
    name = pikepdf.Name
    inner = pikepdf.Dictionary(
        Type=name.Annot,
        Subtype=name.Link,
        Rect=[72, 300, 200, 340],
        Dest=pikepdf.Array([pdf.pages[3].obj, name.XYZ, 0, 720, 0]),
    )
    outer = pikepdf.Dictionary(
        Type=name.Annot,
        Subtype=name.Link,
        Rect=[300, 300, 400, 340],
        A=pikepdf.Dictionary(S=name.URI, URI="https://example.org/paper"),
    )
    pdf.pages[0].Annots = pdf.make_indirect(pikepdf.Array([pdf.make_indirect(inner), pdf.make_indirect(outer)]))
    made = show_pdf(saved(pdf))
    made.wait()
    made.view.set_fit("page")
    return made


def place_of(shown: Shown, x: float, y: float) -> QPoint:
    box = shown.view.box(0, (x, y, x, y))
    assert box is not None
    return box.topLeft().toPoint()


def test_a_link_leads_to_its_place_and_back_returns(linked: Shown, qtbot: QtBot) -> None:
    before = linked.view.verticalScrollBar().value()
    qtbot.mouseClick(linked.view.viewport(), LEFT, pos=place_of(linked, 100, 320))
    linked.wait(3)
    assert linked.view.front == 3
    assert linked.pane.back.isVisible()
    assert linked.pane.back.text() == "Back to page 1 of 4"
    qtbot.mouseClick(linked.pane.back, LEFT)
    assert linked.view.verticalScrollBar().value() == before
    assert not linked.pane.back.isVisible()


def test_a_link_outside_tells_its_address_and_opens_nothing(linked: Shown, qtbot: QtBot) -> None:
    with qtbot.waitSignal(linked.pane.address_activated) as told:
        qtbot.mouseClick(linked.view.viewport(), LEFT, pos=place_of(linked, 350, 320))
    assert told.args == ["https://example.org/paper"]
    assert not linked.pane.back.isVisible()


def test_the_mouse_shows_what_it_would_do(linked: Shown, qtbot: QtBot) -> None:
    viewport = linked.view.viewport()
    shapes = []
    for at in (place_of(linked, 350, 320), middle(linked, "harbour"), place_of(linked, 500, 100)):
        qtbot.mouseMove(viewport, at)
        shapes.append(viewport.cursor().shape())
    linked.view.set_area_tool(on=True)
    shapes.append(viewport.cursor().shape())
    assert linked.view._pointer.tip(QPointF(place_of(linked, 350, 320)))[0] == "https://example.org/paper"
    assert linked.view._pointer.tip(QPointF(place_of(linked, 100, 320)))[0] == "Go to page 4 of 4"
    expected = ["PointingHandCursor", "IBeamCursor", "ArrowCursor", "CrossCursor"]
    assert [shape.name for shape in shapes] == expected


def test_what_others_wrote_in_the_file_is_told(show_pdf: ShowPdf) -> None:
    with pikepdf.open(io.BytesIO(make_pdf(*PAGES))) as pdf:
        name = pikepdf.Name
        note = pikepdf.Dictionary(
            Type=name.Annot, Subtype=name.Square, Rect=[300, 300, 400, 340], Contents="So?", T="Ben"
        )
        pdf.pages[0].Annots = pdf.make_indirect(pikepdf.Array([pdf.make_indirect(note)]))
        shown = show_pdf(saved(pdf))
    shown.wait()
    shown.view.set_fit("page")
    assert shown.view._pointer.tip(QPointF(place_of(shown, 350, 320)))[0] == "Ben: So?"
    assert shown.view._pointer.tip(QPointF(place_of(shown, 100, 320)))[0] == ""
