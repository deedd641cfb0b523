"""A question in its place: its answers, and that it can be left."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from dossier.ui.theme import Theme
from dossier.ui.widgets.question_bar import QuestionBar


@pytest.fixture
def bar(theme: Theme, qtbot: QtBot) -> QuestionBar:
    bar = QuestionBar(theme, "question")
    qtbot.addWidget(bar)
    bar.show()
    return bar


def test_an_answer_is_told_by_its_index_and_ends_the_question(bar: QuestionBar, qtbot: QtBot) -> None:
    bar.ask("What is it?", ["A newer one", "Another"])
    assert bar.accessibleName() == "What is it?"
    assert [button.text() for button in bar.buttons] == ["A newer one", "Another"]
    with qtbot.waitSignal(bar.answered) as heard:
        qtbot.mouseClick(bar.buttons[1], Qt.MouseButton.LeftButton)
    assert heard.args == [1]
    assert bar.isHidden()


def test_many_answers_stand_below_each_other_where_there_is_no_room(bar: QuestionBar, qtbot: QtBot) -> None:
    bar.ask("What is it?", [f"A newer version of “report-{number}.pdf”" for number in range(5)])
    qtbot.waitUntil(bar.buttons[-1].isVisible)
    assert bar.minimumSizeHint().width() < 400
    bar.resize(400, bar.heightForWidth(400))
    bottoms = [button.geometry().bottom() for button in bar.buttons]
    assert bottoms == sorted(bottoms)
    assert bottoms[0] < bottoms[-1] < bar.height()


def test_another_question_takes_its_place(bar: QuestionBar, qtbot: QtBot) -> None:
    bar.ask("First?", ["a", "b", "c"])
    bar.ask("Second?", ["d"])
    assert (bar.words.text(), len(bar.buttons)) == ("Second?", 1)
    with qtbot.waitSignal(bar.answered) as heard:
        qtbot.mouseClick(bar.buttons[0], Qt.MouseButton.LeftButton)
    assert heard.args == [0]


def test_it_can_be_left_by_escape_and_taken_back_without_an_answer(bar: QuestionBar, qtbot: QtBot) -> None:
    bar.ask("What is it?", ["a"])
    with qtbot.waitSignal(bar.answered) as heard:
        qtbot.keyClick(bar, Qt.Key.Key_Escape)
    assert heard.args == [-1]
    bar.ask("What is it?", ["a"])
    with qtbot.assertNotEmitted(bar.answered):
        bar.take_back()
    assert bar.isHidden()
