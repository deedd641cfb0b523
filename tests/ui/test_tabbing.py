"""Where the keyboard goes when what has it hides or is disabled: to where the reviewer was, not to what comes next."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from dossier.model.kinds import OnKind
from dossier.model.rows import Evidence, Note
from dossier.services import reading
from dossier.services.changes.notes import AddNote, RemoveNote
from dossier.ui.cards.view import CardList
from dossier.ui.desk import Desk
from dossier.ui.navigator import Place, View
from dossier.ui.places import claim_place
from dossier.ui.theme import Theme
from dossier.ui.widgets.pane_row import Pane
from dossier.ui.window import Window
from tests.ui.windows import shown_window

SIZES = {"ample": (1300, 950), "short": (1300, 560)}


@pytest.fixture(params=SIZES)
def window(request: pytest.FixtureRequest, path: Path, qtbot: QtBot, theme: Theme) -> Iterator[Window]:
    with shown_window(qtbot, theme, path, size=SIZES[request.param], active=True) as window:
        yield window


@pytest.fixture
def desk(window: Window) -> Desk:
    assert window.desk is not None
    return window.desk


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def click_row(qtbot: QtBot, list: CardList, row: int) -> None:
    at = list.visualRect(list.cards.index(row)).center()
    qtbot.mouseClick(list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at))


def test_a_passage_that_was_found_is_tied_by_its_key(desk: Desk, qtbot: QtBot) -> None:
    desk.navigator.go(claim_place(desk.bridge.store, reading.claim_by_name(desk.bridge.store, "0.2").id))
    tab = desk.source.tab
    with qtbot.waitSignal(tab.finder.found):
        qtbot.mouseClick(tab.finder.ask, Qt.MouseButton.LeftButton)
    assert tab.isAncestorOf(focus())
    click_row(qtbot, tab.finder.list, 0)
    qtbot.keyClick(focus(), Qt.Key.Key_T)
    (tied,) = desk.bridge.store.find(Evidence)
    assert tied.citation_id == desk.navigator.place.citation_id


def test_a_button_that_is_disabled_leaves_the_keyboard_in_its_list(desk: Desk, qtbot: QtBot) -> None:
    desk.bridge.perform(AddNote(OnKind.DOSSIER, "", "kept in mind"))
    desk.bridge.perform(RemoveNote(desk.bridge.store.find(Note)[0].id))
    desk.navigator.go(Place(View.HISTORY))
    history = desk.history
    qtbot.mouseClick(history.back, Qt.MouseButton.LeftButton)
    assert desk.bridge.store.count(Note) == 1
    assert focus() is history.list


def test_what_is_over_the_panes_gives_the_keyboard_back(window: Window, desk: Desk, qtbot: QtBot) -> None:
    desk.navigator.go(claim_place(desk.bridge.store, reading.claim_by_name(desk.bridge.store, "0.2").id))
    desk.claim.view.setFocus()
    desk.told.emit("Something was done.")
    window.messages._close.setFocus()
    qtbot.keyClick(focus(), Qt.Key.Key_Space)
    assert not window.messages.isVisible()
    assert focus() is desk.claim.view


def test_the_keyboard_leaves_what_is_disabled_as_a_whole(desk: Desk) -> None:
    desk.navigator.go(claim_place(desk.bridge.store, reading.claim_by_name(desk.bridge.store, "0.2").id))
    desk.claim.view.setFocus()
    desk.outline.setFocus()
    desk.outline.setEnabled(False)
    assert focus() is desk.claim.view


def test_what_was_attached_has_the_keyboard(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "tides.txt").write_text("The ferry waits for the tide.")
    store = desk.bridge.store
    desk.navigator.go(claim_place(store, reading.claim_by_name(store, "0.1").id))
    desk.source.tab.empty.button.setFocus()
    desk.source.attach_files([tmp_path / "tides.txt"])
    qtbot.waitUntil(desk.source.tab.text.isVisible)
    assert focus() is desk.source.tab.text


def test_a_pane_that_leads_elsewhere_gives_the_keyboard_to_what_is_read_there(desk: Desk, qtbot: QtBot) -> None:
    desk.bridge.perform(AddNote(OnKind.DOSSIER, "", "kept in mind"))
    desk.navigator.go(Place(View.HISTORY))
    desk.history.list.setFocus()
    desk.navigator.go(claim_place(desk.bridge.store, reading.claim_by_name(desk.bridge.store, "0.2").id))
    assert focus() is desk.claim.view
    desk.navigator.back()
    assert focus() is desk.history.list


@pytest.mark.parametrize("seen", [Pane.TEXT, Pane.SOURCE])
def test_a_pane_that_folds_away_gives_the_keyboard_to_the_one_that_is_seen(desk: Desk, seen: Pane) -> None:
    desk.navigator.go(claim_place(desk.bridge.store, reading.claim_by_name(desk.bridge.store, "0.2").id))
    desk.outline.list.setFocus()
    desk.show_alone(seen)
    assert focus() is (desk.claim.view if seen is Pane.TEXT else desk.source.tab.text)


def test_what_folds_away_behind_a_dialog_gives_the_keyboard_to_what_is_seen(
    window: Window, desk: Desk, qtbot: QtBot
) -> None:
    desk.navigator.go(claim_place(desk.bridge.store, reading.claim_by_name(desk.bridge.store, "0.2").id))
    desk.outline.list.setFocus()
    dialog = QDialog(window)
    with qtbot.waitActive(dialog):
        dialog.show()
    desk.show_alone(Pane.TEXT)
    with qtbot.waitActive(window):
        dialog.close()
        window.activateWindow()
    assert focus() is desk.claim.view
