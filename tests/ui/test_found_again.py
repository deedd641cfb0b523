"""The line about what was found again: its button is its own, and it goes with what it tells of."""

import pytest
from pytestqt.qtbot import QtBot

from dossier.ui.found_again import FoundAgainLine
from dossier.ui.theme import Theme
from dossier.ui.widgets.message_bar import MessageBar, MessageKind


@pytest.fixture
def messages(theme: Theme, qtbot: QtBot) -> MessageBar:
    bar = MessageBar(theme)
    qtbot.addWidget(bar)
    return bar


@pytest.fixture
def line(messages: MessageBar) -> FoundAgainLine:
    return FoundAgainLine(messages, messages)


def test_a_line_about_something_lost_stays_and_another_goes_by_itself(
    line: FoundAgainLine, messages: MessageBar
) -> None:
    kinds = []
    for words, lost in [("3 exact", False), ("2 exact, 1 unplaced", True)]:
        line.show_replaced(words, lost)
        kinds.append(messages.kind)
    assert kinds == [MessageKind.INFO, MessageKind.WARNING]


def test_its_button_leads_to_the_report_or_to_what_is_unplaced(
    line: FoundAgainLine, messages: MessageBar, qtbot: QtBot
) -> None:
    line.show_replaced("1 unplaced", True)
    with qtbot.waitSignal(line.report_asked), qtbot.assertNotEmitted(line.unplaced_asked):
        messages.action_triggered.emit()
    assert messages.isHidden()
    line.show_edited("1 unplaced", True)
    with qtbot.waitSignal(line.unplaced_asked), qtbot.assertNotEmitted(line.report_asked):
        messages.action_triggered.emit()


def test_the_button_of_another_message_is_not_its_own(line: FoundAgainLine, messages: MessageBar, qtbot: QtBot) -> None:
    line.show_replaced("1 unplaced", True)
    messages.show_message(MessageKind.INFO, "Exported", "Open the folder")
    with qtbot.assertNotEmitted(line.report_asked):
        messages.action_triggered.emit()
    line.take_back()
    assert messages.text == "Exported"


def test_it_is_taken_back_with_the_replacement_but_not_with_an_edit(line: FoundAgainLine, messages: MessageBar) -> None:
    line.show_edited("1 moved", False)
    line.take_back()
    assert messages.text == "1 moved"
    line.show_replaced("1 moved", False)
    line.take_back()
    assert messages.isHidden()


def test_it_goes_with_the_dossier(line: FoundAgainLine, messages: MessageBar) -> None:
    line.show_edited("1 moved", False)
    line.clear()
    assert messages.isHidden()
    messages.show_message(MessageKind.INFO, "Exported")
    line.clear()
    assert messages.text == "Exported"
