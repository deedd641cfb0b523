"""File > Open recent."""

import dataclasses
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from dossier.services.session import bundled_copy
from dossier.ui.recent import RecentMenu
from dossier.ui.theme import Theme
from dossier.ui.window import Window


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    window = Window(Theme())
    qtbot.addWidget(window)
    return window


def recent(window: Window) -> RecentMenu:
    main = window.header.menu_button.menu()
    assert main is not None
    main.aboutToShow.emit()  # which fills it
    (menu,) = window.findChildren(RecentMenu)
    menu.aboutToShow.emit()
    return menu


def copies(folder: Path, *names: str) -> list[Path]:
    for name in names:
        (folder / name).write_bytes(bundled_copy().read_bytes())
    return [folder / name for name in names]


def test_it_stands_below_open_and_says_when_there_is_none(window: Window) -> None:
    home = recent(window).parent()
    assert isinstance(home, QMenu)
    assert home.actions()[1].menu() is recent(window)
    (none,) = recent(window).actions()
    assert (none.text(), none.isEnabled()) == ("None yet", False)


def test_the_newest_stands_first_without_the_one_that_is_open_and_those_that_are_gone(
    window: Window, tmp_path: Path
) -> None:
    for path in (files := copies(tmp_path, "a&b.dossier", "c.dossier", "d.dossier")):
        assert window.open_path(path)
    assert [action.data() for action in recent(window).actions()] == [str(files[1]), str(files[0])]
    assert recent(window).actions()[1].text() == f"a&&b — {tmp_path.name}"
    files[1].unlink()
    assert [action.data() for action in recent(window).actions()] == [str(files[0])]


def test_one_that_is_chosen_is_opened(window: Window, tmp_path: Path) -> None:
    first, second = copies(tmp_path, "a.dossier", "b.dossier")
    window.settings = dataclasses.replace(window.settings, recent=(str(second), str(first)))
    recent(window).actions()[1].trigger()
    assert window.bridge is not None
    assert window.bridge.session.path == first
    assert [action.data() for action in recent(window).actions()] == [str(second)]
    assert window.close_dossier()
