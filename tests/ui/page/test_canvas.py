"""Scrolling, zooming and painting pages, as a reader sees it."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dossier.ui.page.layout import FIT_GAP, FIT_PAGE, FIT_WIDTH, FREE, GAP
from tests.intake.pdf.samples import make_pdf
from tests.ui.page.conftest import Shown, ShowPdf


def test_a_page_is_as_wide_as_the_window_at_first(shown: Shown) -> None:
    place = shown.view.place(0)
    assert place.left() == pytest.approx(GAP, abs=1)
    assert place.right() == pytest.approx(shown.view.viewport().width() - GAP, abs=1)
    assert shown.view.fit == FIT_WIDTH
    assert shown.view.horizontalScrollBar().maximum() == 0


def test_it_stays_as_wide_when_the_window_changes(shown: Shown) -> None:
    shown.view.go_to(1)
    shown.pane.resize(900, 640)
    assert shown.view.place(1).width() == pytest.approx(shown.view.viewport().width() - 2 * GAP, abs=1)
    assert shown.view.front == 1
    shown.view.set_fit(FIT_PAGE)
    assert shown.view.place(1).height() == pytest.approx(shown.view.viewport().height() - 2 * FIT_GAP, abs=1)


@pytest.mark.parametrize("height", [640, 420])
def test_a_page_that_fits_is_seen_as_a_whole_wherever_one_goes_on_it(shown: Shown, height: int) -> None:
    shown.view.go_to(1, 300)
    shown.view.set_fit(FIT_PAGE)
    for go in (lambda: None, lambda: shown.view.go_to(0, 500), lambda: shown.pane.resize(500, height)):
        go()
        page = shown.view.place(shown.view.front)
        assert shown.view.viewport().rect().contains(page.toRect().adjusted(0, 1, 0, -1))


@pytest.mark.parametrize("zoom", [0.25, 1.0, 3.0, 8.0])
def test_what_is_under_the_mouse_stays_there_when_one_zooms(shown: Shown, zoom: float) -> None:
    shown.view.go_to(1, 200)
    shown.view.set_zoom(2.0)
    at = QPointF(200, 300)
    before = shown.view.point(at)
    shown.view.set_zoom(zoom, at)
    after = shown.view.point(at)
    assert before is not None
    assert after is not None
    assert shown.view.fit == FREE
    if zoom >= 1:  # smaller pages stand in the middle of the window
        assert after == pytest.approx(before, abs=2)
    assert after[0] == before[0]


def test_zoom_is_bounded(shown: Shown) -> None:
    shown.view.set_zoom(100)
    assert shown.view.zoom == 8
    shown.view.set_zoom(0.001)
    assert shown.view.zoom == 0.25


def test_the_wheel_with_ctrl_zooms_and_without_scrolls(shown: Shown) -> None:
    def turn(modifiers: Qt.KeyboardModifier) -> None:
        at = QPointF(100, 100)
        event = QWheelEvent(
            at,
            shown.view.viewport().mapToGlobal(at),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            modifiers,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(shown.view.viewport(), event)

    zoom = shown.view.zoom
    turn(Qt.KeyboardModifier.ControlModifier)
    assert shown.view.zoom < zoom
    before = shown.view.verticalScrollBar().value()
    turn(Qt.KeyboardModifier.NoModifier)
    assert shown.view.verticalScrollBar().value() > before


def test_the_page_is_painted(shown: Shown) -> None:
    place = shown.view.place(0).toRect()
    image = shown.view.viewport().grab().toImage()
    assert image.pixelColor(place.center()) == QColor("white")
    left, bottom = shown.view.boxes(*shown.span("harbour"))[0].center().toPoint().toTuple()
    dark = [image.pixelColor(left + dx, bottom + dy).lightness() for dx in range(-20, 20) for dy in range(-4, 4)]
    assert min(dark) < 100
    assert image.pixelColor(2, 2) == shown.view._theme.palette.ground


def test_idle_is_idle(shown: Shown, qtbot: QtBot) -> None:
    """Everything was rendered: no further paint is asked for, and nothing waits in the worker."""
    qtbot.waitUntil(lambda: not any(shown.book._worker._lanes.values()) and not shown.book._worker._busy)
    came: list[int] = []
    shown.book.tile_came.connect(came.append)
    shown.view.viewport().repaint()
    shown.view.viewport().repaint()
    assert not any(shown.book._worker._lanes.values())
    assert came == []


def test_sizes_that_come_late_move_nothing_that_is_seen(show_pdf: ShowPdf) -> None:
    shown = show_pdf(make_pdf(*[(f"Page {number}",) for number in range(40)]))
    shown.wait()
    shown.view.go_to(30, 100)
    before = shown.view.place(30).top()
    shown.book.sizes_came.emit(0, [(300.0, 1_400.0)] * 10)
    assert shown.view.place(30).top() == pytest.approx(before, abs=1)
    assert shown.view.front == 30


def test_an_absurd_page_is_shown(show_pdf: ShowPdf) -> None:
    shown = show_pdf(make_pdf(("Large",), MediaBox=[0, 0, 14_400, 14_400]))
    shown.wait()
    assert shown.view.place(0).width() == pytest.approx(shown.view.viewport().width() - 2 * GAP, abs=1)
    shown.view.set_zoom(8)
    shown.view.verticalScrollBar().setValue(shown.view.verticalScrollBar().maximum() // 2)
    shown.wait()
    assert shown.book.tiles.bytes < 96 * 1024 * 1024
