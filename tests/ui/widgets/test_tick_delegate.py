"""Cells with a box to tick."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from dossier.ui.theme import Theme
from dossier.ui.widgets.tick_delegate import TickDelegate


def test_a_click_anywhere_in_the_cell_ticks_it_and_the_box_is_drawn(qtbot: QtBot) -> None:
    model = QStandardItemModel(1, 1)
    item = QStandardItem("Words")
    item.setCheckable(True)
    item.setCheckState(Qt.CheckState.Unchecked)
    model.setItem(0, 0, item)
    view, delegate = QTableView(), TickDelegate(Theme())
    view.setModel(model)
    view.setItemDelegate(delegate)
    qtbot.addWidget(view)
    view.show()
    empty = view.grab().toImage()
    middle = view.visualRect(model.index(0, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert item.checkState() is Qt.CheckState.Checked
    assert view.grab().toImage() != empty
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert item.checkState() is Qt.CheckState.Unchecked
