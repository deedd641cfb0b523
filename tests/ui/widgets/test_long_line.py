"""A field whose words are longer than it is shows their beginning."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from dossier.ui.widgets.long_line import LongLine

TITLE = "Of the older ferry, of the newer ferry, and of all that was ever said of either of them in the harbour"


def test_the_beginning_is_seen_with_and_without_the_keyboard(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    before, field = QPushButton("Before"), LongLine(TITLE)
    column = QVBoxLayout(window)
    column.addWidget(before)
    column.addWidget(field)
    window.setFixedWidth(200)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    assert field.cursorPosition() == 0
    before.setFocus()
    qtbot.keyClick(before, Qt.Key.Key_Tab)
    assert field.hasFocus()
    assert field.selectedText() == TITLE
    assert field.cursorPosition() == 0
    qtbot.keyClick(field, Qt.Key.Key_End)
    qtbot.keyClicks(field, "!")
    assert field.text() == TITLE + "!"
    before.setFocus()
    assert field.cursorPosition() == 0
