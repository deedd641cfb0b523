"""What needs more height than there is scrolls; what has it is as it would be without."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QListWidget, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from dossier.ui.theme import Theme
from dossier.ui.widgets.tall import Tall, least_height

WORDS = "words that are wrapped " * 12


def made(qtbot: QtBot, width: int, height: int) -> tuple[Tall, QLabel, QListWidget, QPushButton]:
    page = QWidget()
    label, rows, button = QLabel(WORDS, wordWrap=True), QListWidget(), QPushButton("last")
    rows.setMinimumHeight(80)
    column = QVBoxLayout(page)
    for widget in (label, rows, button):
        column.addWidget(widget)
    tall = Tall(page)
    qtbot.addWidget(tall)
    tall.resize(width, height)
    tall.show()
    qtbot.waitExposed(tall)
    return tall, label, rows, button


def test_with_room_it_fills_the_place_and_does_not_scroll(theme: Theme, qtbot: QtBot) -> None:
    tall, _, rows, button = made(qtbot, 600, 500)
    assert tall.verticalScrollBar().maximum() == 0
    assert rows.height() > 300
    assert button.mapTo(tall, button.rect().bottomLeft()).y() > 460


def test_what_waits_to_be_laid_out_needs_no_more_height_than_it_will_have(theme: Theme, qtbot: QtBot) -> None:
    page, label, grid = QWidget(), QLabel(WORDS, wordWrap=True), QGridLayout()
    grid.addWidget(label, 0, 0)
    QVBoxLayout(page).addLayout(grid)
    tall = Tall(page)
    qtbot.addWidget(tall)
    tall.resize(400, 300)
    tall.show()
    before = least_height(page)
    grid.invalidate()
    assert least_height(page) == before


def test_without_room_nothing_is_cut_and_it_scrolls(theme: Theme, qtbot: QtBot) -> None:
    tall, label, rows, _ = made(qtbot, 180, 160)
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()))
    assert tall.verticalScrollBar().maximum() > 0
    assert rows.height() >= 80
    tall.resize(600, 500)
    assert tall.verticalScrollBar().maximum() == 0


def test_tab_scrolls_to_what_it_reaches(theme: Theme, qtbot: QtBot) -> None:
    tall, _, rows, button = made(qtbot, 180, 160)
    with qtbot.waitActive(tall):
        tall.activateWindow()
    rows.setFocus(Qt.FocusReason.TabFocusReason)
    tall.focusNextPrevChild(True)
    assert button.hasFocus()
    assert button.visibleRegion().boundingRect().height() == button.height()


def test_longer_words_make_it_higher(theme: Theme, qtbot: QtBot) -> None:
    tall, label, _, _ = made(qtbot, 300, 260)
    before = tall.verticalScrollBar().maximum()
    label.setText(WORDS * 5)
    qtbot.waitUntil(lambda: tall.verticalScrollBar().maximum() > before)
    assert label.height() >= label.heightForWidth(label.width())


def test_of_a_stack_only_what_is_shown_counts(theme: Theme, qtbot: QtBot) -> None:
    stack, small, large = QStackedWidget(), QWidget(), QWidget()
    qtbot.addWidget(stack)
    small.setMinimumHeight(20)
    large.setMinimumHeight(900)
    stack.addWidget(small)
    stack.addWidget(large)
    assert least_height(stack) == 20
    stack.setCurrentWidget(large)
    assert least_height(stack) == 900
