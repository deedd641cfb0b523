"""Selecting with the mouse in a text that is longer than what is seen of it."""

import pytest
from PySide6.QtCore import QElapsedTimer, QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dossier.ui.section_view.selecting import GENTLE, SelectedText

LEFT = Qt.MouseButton.LeftButton


class Text(SelectedText):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heard: list[object] = []
        self.selection_changed.connect(self._hear)
        self.setPlainText("\n".join(f"Line {number} of a log" for number in range(200)))
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def selection(self) -> tuple[int, int] | None:
        cursor = self.textCursor()
        return (cursor.selectionStart(), cursor.selectionEnd()) if cursor.hasSelection() else None

    def _hear(self, *selection: object) -> None:
        self.heard.append(selection)


@pytest.fixture
def text(qtbot: QtBot) -> Text:
    made = Text()
    qtbot.addWidget(made)
    made.resize(300, 200)
    made.show()
    return made


def test_what_is_selected_is_told_when_the_mouse_lets_go(text: Text, qtbot: QtBot) -> None:
    viewport = text.viewport()
    qtbot.mousePress(viewport, LEFT, pos=QPoint(10, 10))
    qtbot.mouseMove(viewport, QPoint(60, 60))
    assert text.selection() is not None
    assert text.heard == []
    qtbot.mouseRelease(viewport, LEFT, pos=QPoint(60, 60))
    assert text.heard == [text.selection()]
    qtbot.mousePress(viewport, LEFT, pos=QPoint(20, 100))
    assert len(text.heard) == 1
    qtbot.mouseRelease(viewport, LEFT, pos=QPoint(20, 100))
    assert text.heard[1:] == [(None, None)]


def test_a_double_click_tells_its_word_once_and_keys_tell_at_once(text: Text, qtbot: QtBot) -> None:
    viewport = text.viewport()
    qtbot.mouseDClick(viewport, LEFT, pos=QPoint(20, 10))
    qtbot.mouseRelease(viewport, LEFT, pos=QPoint(20, 10))
    assert text.heard == [(0, len("Line"))]
    text.selectAll()
    assert text.heard[1:] == [text.selection()]


def test_beyond_the_edge_it_scrolls_gently(text: Text, qtbot: QtBot) -> None:
    viewport, bar = text.viewport(), text.verticalScrollBar()
    beyond = QPoint(60, viewport.height() + 60)
    QCursor.setPos(viewport.mapToGlobal(beyond))
    qtbot.mousePress(viewport, LEFT, pos=QPoint(10, 10))
    taken = QElapsedTimer()
    taken.start()
    qtbot.mouseMove(viewport, beyond)
    qtbot.waitUntil(lambda: bar.value() >= 4 * bar.singleStep())
    assert taken.elapsed() >= 3 * GENTLE
    qtbot.mouseRelease(viewport, LEFT, pos=beyond)
