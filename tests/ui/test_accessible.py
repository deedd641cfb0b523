"""Everything by keyboard: each stop has a name and shows the focus; all fits a small screen, at 200 % too."""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

import dossier.ui
from dossier.model.rows import Citation, Claim, Section, Source
from dossier.services import settings
from dossier.services.offered import offered
from dossier.services.settings import Author
from dossier.ui.dialogs.correct_claim import CorrectClaimDialog
from dossier.ui.dialogs.edit_section import EditSectionDialog
from dossier.ui.dialogs.edit_source import SourceForm
from dossier.ui.dialogs.export import ExportDialog
from dossier.ui.dialogs.reviewer import ReviewerDialog
from dossier.ui.navigator import Place, View
from dossier.ui.theme import Theme
from dossier.ui.window import Window
from tests.samples import sample_session

SCREEN = (1366, 768)
FRAME_AND_PANEL = 64  # px that a desktop takes of the height

Make = Callable[[Window], QDialog]


def _by_action(name: str) -> Make:
    def make(window: Window) -> QDialog:
        window.actions_by_name[name].trigger()
        return next(dialog for dialog in window.findChildren(QDialog) if dialog.isVisible())

    return make


def _claim(window: Window) -> QDialog:
    assert window.bridge is not None
    claim = window.bridge.store.find(Claim)[0]
    return CorrectClaimDialog(window.bridge, window.theme, claim.id, window)


def _section(window: Window) -> QDialog:
    assert window.bridge is not None
    section = window.bridge.store.find(Section)[0]
    return EditSectionDialog(window.bridge, window.theme, section.id, window)


def _source(window: Window) -> QDialog:
    assert window.bridge is not None
    return SourceForm(window.bridge.store, window.bridge.store.find(Source)[0], window)


def _export(window: Window) -> QDialog:
    assert window.bridge is not None
    store = window.bridge.store
    return ExportDialog(store.path, Author.NAME, parent=window, offered=offered(store))


DIALOGS: dict[str, Make] = {
    "settings": _by_action("preferences"),
    "help": _by_action("help"),
    "palette": _by_action("call_up"),
    "claim": _claim,
    "section": _section,
    "source": _source,
    "export": _export,
    "reviewer": lambda window: ReviewerDialog("", window),
}


@pytest.fixture
def window(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Window]:
    path = tmp_path / "ferries.dossier"
    sample_session(path).close()
    window = Window(theme)
    window.use_settings(settings.Settings(reviewer="Ada Reviewer", theme=settings.Theme.LIGHT))
    qtbot.addWidget(window)
    window.resize(SCREEN[0], SCREEN[1] - FRAME_AND_PANEL)
    window.show()
    assert window.open_path(path)
    with qtbot.waitActive(window):
        window.activateWindow()
    yield window
    window.close()


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


def shown(dialog: QDialog, qtbot: QtBot) -> QDialog:
    def is_active() -> bool:
        dialog.activateWindow()
        return dialog.isActiveWindow()

    dialog.show()
    qtbot.waitUntil(is_active)
    return dialog


@pytest.mark.parametrize("name", DIALOGS)
def test_every_stop_of_a_dialog_has_a_name_and_the_dialog_fits(window: Window, qtbot: QtBot, name: str) -> None:
    dialog = shown(DIALOGS[name](window), qtbot)
    assert stops(dialog)
    assert nameless(dialog) == set()
    assert dialog.windowTitle()
    least = dialog.minimumSizeHint().expandedTo(dialog.minimumSize())
    assert least.width() <= SCREEN[0]
    assert least.height() <= SCREEN[1] - FRAME_AND_PANEL
    dialog.close()


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


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
@pytest.mark.parametrize("name", DIALOGS)
def test_tab_goes_through_every_stop_of_every_dialog(window: Window, qtbot: QtBot, name: str, key: Qt.Key) -> None:
    dialog = shown(DIALOGS[name](window), qtbot)
    stops(dialog)[0].setFocus(Qt.FocusReason.TabFocusReason)
    expected = set(stops(dialog))
    reached = rounds(dialog, key, len(expected))
    still = set(stops(dialog))  # of radio buttons that belong together Qt makes one a stop, once one has the focus
    assert {name_of(widget) for widget in expected & still - reached} == set()
    dialog.close()


def picture(widget: QWidget) -> QImage:
    """Return how the widget and what is close around it look."""
    top = widget.window()
    corner = widget.mapTo(top, widget.rect().topLeft())
    return top.grab(widget.rect().translated(corner).adjusted(-4, -4, 4, 4)).toImage()


@pytest.mark.parametrize("theme_name", ["light", "dark"])
@pytest.mark.parametrize("name", ["settings", "help", "export", "source"])
def test_the_focus_is_seen(
    window: Window, qtbot: QtBot, qapp: QApplication, theme: Theme, name: str, theme_name: str
) -> None:
    dialog = shown(DIALOGS[name](window), qtbot)
    theme.apply(qapp, "dark" if theme_name == "dark" else "light")
    unseen = set()
    places = stops(dialog)
    for widget, other in zip(places, [*places[1:], places[0]], strict=True):
        other.setFocus(Qt.FocusReason.TabFocusReason)
        if widget.visibleRegion().isEmpty():  # it is scrolled to when it has the focus
            continue
        before = picture(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if picture(widget) == before:
            unseen.add(f"{type(widget).__name__} {widget.objectName()}")
    assert unseen == set()
    dialog.close()


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


def test_the_window_with_a_citation_in_hand_fits_a_small_screen_that_shows_all_a_quarter_larger(window: Window) -> None:
    assert window.desk is not None
    window.desk.next_citation()
    assert window.desk.judgement.isVisible()
    assert window.minimumSizeHint().width() <= SCREEN[0] / 1.25
    assert window.minimumSizeHint().height() <= SCREEN[1] / 1.25 - FRAME_AND_PANEL


def test_no_sentence_of_a_label_is_cut_in_settings(window: Window, qtbot: QtBot) -> None:
    dialog = shown(DIALOGS["settings"](window), qtbot)
    cut = [
        label.text()
        for label in dialog.findChildren(QLabel)
        if label.isVisible() and label.wordWrap() and label.heightForWidth(label.width()) > label.height()
    ]
    assert cut == []
    dialog.close()


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
    size, panes = (window.width(), window.height()), window.desk.widths()
    window.close()
    again = Window(theme)
    again.use_settings(settings.load())
    qtbot.addWidget(again)
    again.show()
    assert again.open_path(path)
    assert (again.width(), again.height()) == size
    assert again.desk is not None
    assert again.desk.widths() == panes
    again.close()


def test_lists_that_scroll_can_be_reached(window: Window) -> None:
    assert all(widget.focusPolicy() for widget in stops(window) if isinstance(widget, QAbstractScrollArea))
