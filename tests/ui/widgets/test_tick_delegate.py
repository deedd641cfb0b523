"""Cells with a box to tick."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from dossier.ui.theme import Theme
from dossier.ui.widgets.tick_delegate import TickDelegate


def test_a_click_on_the_box_ticks_it_and_one_on_the_words_does_not(qtbot: QtBot) -> None:
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
    cell = view.visualRect(model.index(0, 0))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=cell.center())
    assert item.checkState() is Qt.CheckState.Unchecked
    box = QPoint(cell.left() + 12, cell.center().y())
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert item.checkState() is Qt.CheckState.Checked
    assert view.grab().toImage() != empty
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert item.checkState() is Qt.CheckState.Unchecked
