import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from dossier.ui.theme import Theme
from dossier.ui.widgets.empty_state import EmptyState


def test_one_sentence_and_one_button(theme: Theme, qtbot: QtBot) -> None:
    state = EmptyState(theme, "Drop a PDF here, or attach one.", "Attach", icon="attach")
    qtbot.addWidget(state)
    state.show()
    assert state.button.isVisible()
    with qtbot.waitSignal(state.activated):
        qtbot.mouseClick(state.button, Qt.MouseButton.LeftButton)
    assert state.accessibleName() == "Drop a PDF here, or attach one."
    assert state.button.accessibleDescription() == state.accessibleName()


def test_without_an_action_there_is_no_button(theme: Theme, qtbot: QtBot) -> None:
    state = EmptyState(theme, "Everything is where it was put.")
    qtbot.addWidget(state)
    assert state.button.isHidden()
    state.set_content("No hits.", "Search everywhere")
    assert not state.button.isHidden()


@pytest.mark.parametrize("width", [180, 260, 700])
def test_the_sentence_is_never_cut(theme: Theme, qtbot: QtBot, width: int) -> None:
    sentence = "No document is attached to this source yet, so nothing can be checked here. Attach one to begin."
    state = EmptyState(theme, sentence, "Attach", icon="attach")
    qtbot.addWidget(state)
    state.resize(width, 400)
    state.show()
    qtbot.waitExposed(state)
    label = state.findChild(QLabel, "empty-state-sentence")
    assert isinstance(label, QLabel)
    assert label.height() >= label.heightForWidth(label.width())
    assert label.width() <= 360
    middle = label.mapTo(state, label.rect().center()).x()
    assert abs(middle - width / 2) <= 1
    assert isinstance(label.parent(), QWidget)
