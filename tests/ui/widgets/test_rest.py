"""Clicks pass a widget by for as long as a double click lasts."""

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from dossier.ui.widgets.rest import Rest


def test_a_click_passes_by_until_no_double_click_can_be_meant(qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    button = QPushButton(around)
    at = button.geometry().center()
    rest = Rest(button)
    assert around.childAt(at) is button
    rest.setInterval(1)
    rest.begin()
    assert around.childAt(at) is None
    qtbot.waitUntil(lambda: around.childAt(at) is button)
