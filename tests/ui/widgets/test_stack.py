"""A stack is as narrow as what it shows."""

from PySide6.QtWidgets import QLabel, QSplitter
from pytestqt.qtbot import QtBot

from dossier.ui.widgets.stack import Stack


def test_only_what_is_shown_needs_room(qtbot: QtBot) -> None:
    splitter, stack, beside = QSplitter(), Stack(), QLabel("beside")
    qtbot.addWidget(splitter)
    assert stack.minimumSizeHint().isValid() or stack.count() == 0
    stack.addWidget(QLabel("short"))
    stack.addWidget(QLabel("a very long line of words " * 6))
    splitter.addWidget(stack)
    splitter.addWidget(beside)
    splitter.resize(900, 100)
    splitter.show()
    splitter.setSizes([200, 700])
    assert splitter.sizes()[0] < 250
    stack.setCurrentIndex(1)
    wanted = stack.minimumSizeHint().width()
    assert wanted > 250
    qtbot.waitUntil(lambda: splitter.sizes()[0] >= wanted)
