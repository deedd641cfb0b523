"""A label that knows its heights."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from dossier.ui.theme import Theme
from dossier.ui.widgets.wrapped_label import WrappedLabel


@pytest.mark.parametrize("change", ["", "text", "font", "sheet"])
def test_it_is_as_high_as_qt_says_whatever_changed(change: str, theme: Theme, qtbot: QtBot) -> None:
    words = "What the evidence does not establish"
    ours, qts = WrappedLabel(words), QLabel(words, wordWrap=True)
    for label in (ours, qts):
        qtbot.addWidget(label)
        label.show()
    before = [ours.heightForWidth(width) for width in (90, 400)]
    for label in (ours, qts):
        if change == "text":
            label.setText("Little. " * 40)
        elif change == "font":
            label.setFont(theme.serif(40))
        elif change == "sheet":
            label.setStyleSheet("padding: 20px")
    after = [ours.heightForWidth(width) for width in (90, 400)]
    assert after == [qts.heightForWidth(width) for width in (90, 400)]
    assert (after == before) is (not change)
