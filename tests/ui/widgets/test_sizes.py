"""Sizes grow with the window's words, and stay on the screen."""

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dossier.ui.theme import Theme
from dossier.ui.widgets.sizes import enlarged, give_size, screen_of


@pytest.fixture
def larger(theme: Theme) -> Iterator[Theme]:
    theme.enlarge(200)
    yield theme
    theme.enlarge(100)


def test_in_the_usual_size_they_are_what_they_are(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    give_size(window, 300, 200)
    assert (enlarged(84), window.width(), window.height()) == (84, 300, 200)


def test_they_grow_and_stay_on_the_screen(larger: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    give_size(window, 300, 200)
    assert (enlarged(84), window.width(), window.height()) == (168, 600, 400)
    give_size(window, 3000, 2000)
    room = screen_of(window).availableSize()
    assert window.width() < room.width()
    assert window.height() < room.height()


def test_the_screen_belongs_to_no_widget(theme: Theme, qtbot: QtBot) -> None:
    window, inside = QWidget(), QWidget()
    inside.setParent(window)
    qtbot.addWidget(window)
    give_size(window, 300, 200)
    screen = screen_of(inside)
    assert screen is screen_of(window) is QGuiApplication.primaryScreen()
    assert "parent" not in shiboken6.dump(screen), "it would be deleted with the widget"
