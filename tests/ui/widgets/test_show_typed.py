"""The box that shows what is typed where it is hidden."""

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from dossier.ui.widgets.show_typed import ShowTyped


def test_what_is_typed_is_hidden_unless_it_is_ticked(qtbot: QtBot) -> None:
    fields = QLineEdit("four unlikely words"), QLineEdit("four unlikely words")
    show = ShowTyped("show", *fields)
    for widget in (*fields, show):
        qtbot.addWidget(widget)
    assert all(field.displayText() != field.text() for field in fields)
    show.click()
    assert all(field.displayText() == field.text() for field in fields)
    show.click()
    assert all(field.displayText() != field.text() for field in fields)
