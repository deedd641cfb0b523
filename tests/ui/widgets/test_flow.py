"""Widgets in as many rows as they need."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dossier.ui.widgets.flow import Flow


@pytest.mark.parametrize(("fill", "last"), [(True, 200), (False, 80)])
def test_a_row_breaks_where_it_is_full_and_the_last_widget_fills_it_when_asked(
    qtbot: QtBot, fill: bool, last: int
) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    flow = Flow(10, box, fill=fill)
    widgets = [QWidget(box) for _ in range(3)]
    for widget in widgets:
        widget.setFixedHeight(20)
        widget.setMinimumWidth(80)
        flow.addWidget(widget)
    box.resize(200, 100)
    box.show()
    assert [(w.x(), w.y()) for w in widgets] == [(0, 0), (90, 0), (0, 30)]
    assert widgets[-1].width() == last
    assert flow.heightForWidth(200) == 50
    assert flow.minimumSize() == QSize(80, 20)
    widgets[0].setFixedHeight(40)
    assert flow.heightForWidth(200) == 70
    widgets[2].hide()
    assert flow.heightForWidth(200) == 40
    flow.addWidget(more := QWidget(box))
    more.setFixedSize(80, 30)
    more.show()
    assert flow.heightForWidth(200) == 80
