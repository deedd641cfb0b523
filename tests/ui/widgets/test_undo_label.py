"""What Ctrl+Z would take back is named: the newest step, or what was typed in the field with the keyboard."""

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from dossier.ui.widgets.undo_label import UndoLabel


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_the_key_that_undoes_is_named_by_what_it_does_there(
    kind: type[QLineEdit] | type[QPlainTextEdit], qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    label, field, button = UndoLabel(), kind(), QPushButton()
    column = QVBoxLayout(window)
    for widget in (label, field, button):
        column.addWidget(widget)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    button.setFocus()
    label.show_step("judge a citation")
    assert label.text() == "Undo: judge a citation"
    field.setFocus()
    assert not label.isVisible(), "nothing was typed here: the key does nothing"
    qtbot.keyClicks(field, "Why")
    assert label.text() == "Undo: what was typed here"
    label.show_step("write a reason")
    assert label.text() == "Undo: what was typed here"
    field.undo()
    assert not label.isVisible()
    button.setFocus()
    assert label.text() == "Undo: write a reason"
    field.setReadOnly(True)
    field.setFocus()
    assert label.text() == "Undo: write a reason"
    label.show_step("")
    assert not label.isVisible()


def test_a_field_of_another_window_or_one_that_is_gone_changes_nothing(qtbot: QtBot) -> None:
    window, other = QWidget(), QWidget()
    label, field = UndoLabel(window), QLineEdit(other)
    for shown in (window, other):
        qtbot.addWidget(shown)
        shown.show()
    label.show_step("judge a citation")
    with qtbot.waitActive(other):
        other.activateWindow()
    field.setFocus()
    assert label.text() == "Undo: judge a citation"
    mine = QLineEdit(window)
    mine.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    mine.setFocus()
    assert label.text() == ""
    mine.deleteLater()
    qtbot.waitUntil(lambda: label.text() == "Undo: judge a citation")
