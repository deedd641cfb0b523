"""The binding itself: on Python 3.11, PySide6 6.12.0 loses a reference to None with each call that returns it."""

import sys

import pytest
from PySide6.QtWidgets import QWidget

CALLS = 1000


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on: its count does not move")
def test_calls_that_return_none_keep_its_references(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        widget.update()
    assert sys.getrefcount(None) > before - CALLS / 10
