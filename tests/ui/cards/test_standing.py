"""What a view says of a row is what Qt hands the delegate in its option."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from dossier.ui.cards.delegate import CardDelegate
from dossier.ui.cards.standing import has_focus, is_selected, is_under_mouse
from dossier.ui.cards.view import CardList
from dossier.ui.models.card import Card
from dossier.ui.models.cards import CardModel, Index
from dossier.ui.theme import Theme

Standing = tuple[bool, bool, bool]  # selected, with the focus, under the mouse
BELOW = QPoint(20, 280)  # the last row
_FLAGS = (QStyle.StateFlag.State_Selected, QStyle.StateFlag.State_HasFocus, QStyle.StateFlag.State_MouseOver)


class Recorder(CardDelegate):
    """Notes of each painted row what Qt says and what we say."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.qt: dict[int, Standing] = {}
        self.ours: dict[int, Standing] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        selected, focus, mouse = (bool(option.state & flag) for flag in _FLAGS)
        self.qt[index.row()] = selected, focus, mouse
        self.ours[index.row()] = is_selected(option, index), has_focus(option, index), is_under_mouse(option)


@pytest.fixture
def view(theme: Theme, qtbot: QtBot) -> CardList:
    view = CardList(theme, CardModel(lambda key: Card(f"title {key}")), Recorder(theme))
    qtbot.addWidget(view)
    view.resize(260, 300)
    view.cards.show(["a", "b", "c"])
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    qtbot.mouseMove(view.viewport(), BELOW)
    qtbot.waitUntil(lambda: under_mouse(view) == [])
    return view


def seen(view: CardList) -> dict[int, Standing]:
    """Return how the rows stand, which Qt and we say alike."""
    delegate = view.itemDelegate()
    assert isinstance(delegate, Recorder)
    delegate.qt, delegate.ours = {}, {}
    view.viewport().repaint()
    assert delegate.ours == delegate.qt
    return delegate.qt


def under_mouse(view: CardList) -> list[int]:
    return [row for row, (_, _, mouse) in seen(view).items() if mouse]


def test_the_row_in_hand_is_selected_with_and_without_the_focus(view: CardList) -> None:
    view.setFocus()
    view.take("b")
    assert seen(view) == {0: (False, False, False), 1: (True, True, False), 2: (False, False, False)}
    view.clearFocus()
    assert seen(view)[1] == (True, False, False)


def test_the_row_under_the_mouse_is_the_only_one(view: CardList, qtbot: QtBot) -> None:
    qtbot.mouseMove(view.viewport(), view.visualRect(view.cards.index_of("a")).center())
    qtbot.waitUntil(lambda: under_mouse(view) == [0])
    qtbot.mouseMove(view.viewport(), view.visualRect(view.cards.index_of("c")).center())
    qtbot.waitUntil(lambda: under_mouse(view) == [2])
    qtbot.mouseMove(view.viewport(), BELOW)
    qtbot.waitUntil(lambda: under_mouse(view) == [])


def test_an_option_of_no_view_is_of_no_row_in_hand(view: CardList) -> None:
    option, index = QStyleOptionViewItem(), view.cards.index_of("a")
    assert not is_selected(option, index)
    assert not has_focus(option, index)
    assert not is_under_mouse(option)
