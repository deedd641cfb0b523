import pytest
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from dossier.ui.widgets.menu_button import MenuButton


def test_assistive_technology_can_open_the_menu(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[bool] = []
    button = MenuButton()
    monkeypatch.setattr(button, "showMenu", lambda: opened.append(True))  # the menu itself would wait for an answer
    qtbot.addWidget(button)
    button.setMenu(QMenu(button))
    interface = QAccessible.queryAccessibleInterface(button).actionInterface()
    assert QAccessibleActionInterface.pressAction() in interface.actionNames()
    interface.doAction(QAccessibleActionInterface.pressAction())
    qtbot.waitUntil(lambda: opened == [True])
