"""Everything by keyboard: each stop has a name and shows the focus; all fits a small screen, at 200 % too."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from pytestqt.qtbot import QtBot

import dossier.ui
from dossier.model.rows import Citation, Claim, Section, Source
from dossier.services import settings
from dossier.ui import languages
from dossier.ui.navigator import Place, View
from dossier.ui.theme import Theme
from dossier.ui.window import Window
from tests.ui.windows import shown_window

SCREEN = (1366, 768)
FRAME_AND_PANEL = 64  # px that a desktop takes of the height


@pytest.fixture
def window(path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Window]:
    with shown_window(
        qtbot, theme, path, size=(SCREEN[0], SCREEN[1] - FRAME_AND_PANEL), active=True, theme=settings.Theme.LIGHT
    ) as window:
        yield window


def stops(root: QWidget) -> list[QWidget]:
    """Return where Tab stops in `root`, as far as it is shown."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and widget.isEnabled()
        and widget.window() is root.window()
        and widget.focusProxy() is None
    ]


def name_of(widget: QWidget) -> str:
    """Return what a screen reader calls `widget`."""
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Name).strip() if found is not None else ""


def nameless(root: QWidget) -> set[str]:
    return {f"{type(widget).__name__} {widget.objectName()}" for widget in stops(root) if not name_of(widget)}


@pytest.mark.parametrize("view", View)
def test_every_stop_of_every_view_has_a_name(window: Window, view: View) -> None:
    assert window.desk is not None
    store = window.desk.bridge.store
    section = store.find(Section)[0].id if view is View.SECTION else ""
    window.desk.navigator.go(Place(view, section, source_id=store.find(Source)[0].id))
    assert nameless(window) == set()


def rounds(window: QWidget, key: Qt.Key, least: int) -> set[QWidget]:
    """Return where `key` leads in `least` steps and some, labels with several links taken into account."""
    reached = set()
    for _ in range(least + 20):
        at = window.focusWidget()
        assert at is not None
        QTest.keyClick(at, key)
        focus = window.focusWidget()
        assert focus is not None
        reached.add(focus)
    return reached


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
@pytest.mark.parametrize("view", View)
def test_tab_goes_through_every_stop_of_every_view_and_is_caught_nowhere(
    window: Window, view: View, key: Qt.Key
) -> None:
    assert window.desk is not None
    store = window.desk.bridge.store
    citation = store.find(Citation)[0]
    claim = store.get(Claim, citation.claim_id)
    window.desk.navigator.go(Place(view, claim.section_id, claim.id, citation.id, source_id=citation.source_id))
    window.desk.outline.setFocus(Qt.FocusReason.OtherFocusReason)
    expected = set(stops(window))
    assert len(expected) > 10
    reached = rounds(window, key, len(expected))
    assert {name_of(widget) for widget in expected - reached} == set()


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_the_window_fits_a_small_screen_with_all_panes_at_any_text_size(window: Window, percent: int) -> None:
    assert window.desk is not None
    window.look.choose(text_size=percent)
    window.desk.next_citation()
    assert window.minimumSizeHint().width() <= SCREEN[0]
    assert window.minimumSizeHint().height() <= SCREEN[1] - FRAME_AND_PANEL
    view = window.desk.claim.view
    assert view.document().size().width() <= view.viewport().width() + 1, "words are wrapped, not cut"
    assert window.desk.claim.view.height() >= 100


def test_on_a_small_screen_source_and_judgement_are_seen_together_without_scrolling(window: Window) -> None:
    assert window.desk is not None
    window.desk.next_citation()
    QApplication.sendPostedEvents()
    right, verdicts = window.desk.right, window.desk.judgement.verdicts
    assert right.verticalScrollBar().maximum() == 0
    assert verdicts.visibleRegion().boundingRect() == verdicts.rect()
    assert window.desk.source.tab.stack.height() >= 90


@pytest.mark.parametrize("code", languages.languages())
@pytest.mark.parametrize("percent", [100, 200])
def test_the_window_fits_a_small_screen_with_its_words_at_any_size(
    window: Window, as_before: None, percent: int, code: str
) -> None:
    assert window.desk is not None
    window.desk.next_citation()
    window.look.choose(language=code, window_size=percent)
    window.renewal.renew()
    section, source = window.desk.navigator.place.section_id, window.desk.navigator.place.source_id
    for view in View:
        window.desk.navigator.go(Place(view, section if view is View.SECTION else "", source_id=source))
        least = window.minimumSizeHint()
        assert (view, least.width() <= SCREEN[0]) == (view, True), least.width()
        assert (view, least.height() <= SCREEN[1] - FRAME_AND_PANEL) == (view, True), least.height()


def test_the_window_with_a_citation_in_hand_fits_a_small_screen_that_shows_all_a_quarter_larger(window: Window) -> None:
    assert window.desk is not None
    window.desk.next_citation()
    assert window.desk.judgement.isVisible()
    assert window.minimumSizeHint().width() <= SCREEN[0] / 1.25
    assert window.minimumSizeHint().height() <= SCREEN[1] / 1.25 - FRAME_AND_PANEL


def test_nothing_moves_by_itself_so_that_reduced_motion_holds() -> None:
    moving = {"QPropertyAnimation", "QVariantAnimation", "QTimeLine", "QParallelAnimationGroup", "QMovie"}
    found = {
        f"{path.name}: {name.id}"
        for path in Path(dossier.ui.__file__).parent.rglob("*.py")
        for name in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(name, ast.Name) and name.id in moving
    }
    assert found == set()


def test_window_and_panes_come_back(window: Window, theme: Theme, qtbot: QtBot) -> None:
    assert window.desk is not None
    path = window.desk.bridge.session.path
    window.desk.next_citation()
    window.resize(790, 640)
    window.desk.splitter.setSizes([190, 260, 340])
    size, panes = (window.width(), window.height()), window.desk.splitter.widths()
    window.close()
    again = Window(theme)
    again.use_settings(settings.load())
    qtbot.addWidget(again)
    again.show()
    assert again.open_path(path)
    assert (again.width(), again.height()) == size
    assert again.desk is not None
    assert again.desk.splitter.widths() == panes
    again.close()


def test_lists_that_scroll_can_be_reached(window: Window) -> None:
    assert all(widget.focusPolicy() for widget in stops(window) if isinstance(widget, QAbstractScrollArea))
