"""Widgets one below the other."""

from PySide6.QtWidgets import QApplication, QLabel, QTextEdit
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


def test_what_is_written_in_stays_in_view_when_it_is_put_in_and_grows(theme: Theme, qtbot: QtBot) -> None:
    column = Column(theme, spacing=4)
    qtbot.addWidget(column)
    column.resize(200, 150)
    column.show()
    column.activateWindow()
    labels = [QLabel(f"{number}") for number in range(6)]
    for label in labels:
        label.setMinimumHeight(60)
    column.fill(labels)
    qtbot.waitUntil(lambda: column.verticalScrollBar().maximum() > 200)
    field = QTextEdit()
    field.setFixedHeight(40)
    column.fill([*labels, field])
    field.setFocus()
    column.reveal(field)
    qtbot.waitUntil(lambda: field.visibleRegion().boundingRect().height() == 40)
    field.setFixedHeight(90)
    qtbot.waitUntil(lambda: field.visibleRegion().boundingRect().height() == 90)
