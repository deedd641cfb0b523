"""Widgets one below the other."""

from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from dossier.ui.panes.column import Column
from dossier.ui.theme import Theme


def test_what_is_put_in_and_taken_out_at_once_is_no_window_of_its_own(
    qapp: QApplication, theme: Theme, qtbot: QtBot
) -> None:
    column = Column(theme, spacing=4)
    qtbot.addWidget(column)
    column.show()
    first, second = QLabel("first"), QLabel("second")
    column.fill([first])
    column.fill([second])
    qapp.processEvents()
    assert column.widgets == [second]
    assert not first.isVisible()
    assert second.isVisible()
    column.fill([first])
    assert first.isVisible()
