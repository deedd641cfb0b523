"""A window grows for the words that come into it."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from dossier.ui.widgets.room import make_room


def test_words_that_come_later_are_seen_whole(qtbot: QtBot) -> None:
    window, label = QWidget(), QLabel("One.", wordWrap=True)
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(label)
    make_room(window)  # not shown: nothing to do
    window.resize(200, 60)
    window.show()
    label.setText("One sentence that takes more than a line. " * 8)
    make_room(window)
    column.activate()
    assert window.width() == 200
    assert label.height() >= label.heightForWidth(label.width())
    before = window.size()
    label.setText("One.")
    make_room(window)
    assert window.size() == before, "it does not jump about"


def test_what_has_no_layout_stays(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(50, 50)
    window.show()
    make_room(window)
    assert window.height() == 50
