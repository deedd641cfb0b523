"""Widgets in as many rows as they need."""

import pytest
import shiboken6
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
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


def test_a_row_lays_out_what_the_binding_has_given_up(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    around = QVBoxLayout(box)
    around.addLayout(flow := Flow(10, fill=False))
    widgets = [QPushButton("one"), QPushButton("two")]
    for at, widget in enumerate(widgets):
        flow.addWidget(widget)
        item = flow.itemAt(at)
        assert item is not None
        shiboken6.invalidate(item)
    box.show()
    assert not widgets[0].geometry().intersects(widgets[1].geometry())
    shiboken6.delete(widgets[0])
    assert flow.count() == 1
