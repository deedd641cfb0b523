from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from dossier.ui.widgets.drop_frame import DropFrame


def test_it_lies_over_a_part_of_the_window_says_its_words_and_is_not_in_the_way(qtbot: QtBot):
    window = QWidget()
    qtbot.addWidget(window)
    part = QPushButton("below", window)
    part.setGeometry(20, 30, 200, 100)
    window.show()
    frame = DropFrame(window)
    assert not frame.isVisible()
    frame.cover(part, "Attach to [7]")
    assert (frame.geometry(), frame.words.text(), frame.isVisible()) == (QRect(20, 30, 200, 100), "Attach to [7]", True)
    assert window.childAt(120, 80) is part
    assert frame.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    frame.cover(part, "")
    assert not frame.isVisible()
