import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from dossier.ui.theme import Theme
from dossier.ui.widgets.message_bar import INFO_MS, OFFER_MS, MessageBar, MessageKind


@pytest.fixture
def bar(theme: Theme, qtbot: QtBot) -> MessageBar:
    bar = MessageBar(theme)
    qtbot.addWidget(bar)
    return bar


def action(bar: MessageBar) -> QPushButton:
    found = bar.findChild(QPushButton, "message-action")
    assert found is not None
    return found


def test_it_is_there_only_while_it_has_something_to_say(bar: MessageBar, qtbot: QtBot) -> None:
    assert bar.isHidden()
    bar.show_message(MessageKind.WARNING, "Two anchors found no place.")
    assert not bar.isHidden()
    close = bar.findChild(QToolButton, "message-close")
    with qtbot.waitSignal(bar.closed):
        qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert bar.isHidden()
    assert bar.text == ""


def test_escape_closes_it(bar: MessageBar, qtbot: QtBot) -> None:
    bar.show_message(MessageKind.ERROR, "The disk is full.")
    with qtbot.waitSignal(bar.closed):
        qtbot.keyClick(bar, Qt.Key.Key_Escape)


def test_the_way_on_is_a_button(bar: MessageBar, qtbot: QtBot) -> None:
    bar.show_message(MessageKind.ERROR, "The disk is full.", "Try again")
    assert action(bar).isVisible()
    with qtbot.waitSignal(bar.action_triggered):
        qtbot.mouseClick(action(bar), Qt.MouseButton.LeftButton)
    bar.show_message(MessageKind.INFO, "Exported.", "Open the file", second="Open the folder")
    second = bar.findChild(QPushButton, "message-second")
    assert second is not None
    with qtbot.waitSignal(bar.second_triggered):
        qtbot.mouseClick(second, Qt.MouseButton.LeftButton)
    bar.show_message(MessageKind.ERROR, "The disk is full.")
    assert action(bar).isHidden()
    assert second.isHidden()


def test_an_information_goes_by_itself_and_an_error_stays(bar: MessageBar, qtbot: QtBot) -> None:
    timer = bar.findChild(type(bar._timer))
    assert timer is not None
    assert timer.interval() == INFO_MS
    bar.show_message(MessageKind.INFO, "Exported.")
    assert timer.isActive()
    bar.show_message(MessageKind.INFO, "Exported.", "Open the file")
    assert timer.interval() == OFFER_MS
    with qtbot.waitSignal(bar.closed):
        timer.timeout.emit()
    bar.show_message(MessageKind.ERROR, "The disk is full.")
    assert not timer.isActive()


def test_an_information_that_lasts_is_there_until_it_is_closed(bar: MessageBar) -> None:
    timer = bar.findChild(type(bar._timer))
    assert timer is not None
    bar.show_message(MessageKind.INFO, "Exported.")
    bar.show_message(MessageKind.INFO, "Welcome.", lasts=True)
    assert not timer.isActive()
    assert bar.text == "Welcome."


def test_an_information_does_not_push_an_error_away(bar: MessageBar) -> None:
    bar.show_message(MessageKind.ERROR, "The disk is full.")
    bar.show_message(MessageKind.INFO, "Exported.")
    assert (bar.kind, bar.text) == (MessageKind.ERROR, "The disk is full.")
    bar.show_message(MessageKind.WARNING, "One thing was left out.")
    assert bar.text == "One thing was left out."


def test_the_three_kinds_look_different(bar: MessageBar) -> None:
    pictures = []
    for kind in MessageKind:
        bar.dismiss()
        bar.show_message(kind, "The same words.")
        bar.resize(400, 40)
        pictures.append(bar.grab().toImage())
    assert pictures[0] != pictures[1] != pictures[2] != pictures[0]


def test_markup_in_a_message_is_shown_as_it_is(bar: MessageBar) -> None:
    bar.show_message(MessageKind.ERROR, "<b>x</b>.pdf is damaged.")
    assert bar.text == "<b>x</b>.pdf is damaged."
    assert bar.accessibleName() == bar.text


def test_a_name_for_which_no_line_is_long_enough_makes_no_window_wider(bar: MessageBar) -> None:
    name = "x" * 250
    bar.show_message(MessageKind.ERROR, f"There is no file “/a/{name}.md”; check its name.")
    assert bar.minimumSizeHint().width() < 300
    assert bar.text == f"There is no file “/a/{name}.md”; check its name."
    label = bar.findChild(QLabel, "message-text")
    assert label is not None
    assert label.text() == f"There is no file “/a/{'x' * 30}…{'x' * 25}.md”; check its name."


def test_the_words_have_all_the_width_that_is_left(bar: MessageBar) -> None:
    bar.show_message(MessageKind.INFO, "word " * 100, "Open it", second="Open the folder")
    bar.resize(1200, 80)
    label = bar.findChild(QLabel, "message-text")
    assert label is not None
    assert label.width() > 900


def test_of_a_message_without_end_as_much_is_shown_as_anyone_reads(bar: MessageBar) -> None:
    bar.show_message(MessageKind.ERROR, "word " * 20_000)
    label = bar.findChild(QLabel, "message-text")
    assert label is not None
    assert len(label.text()) == 2_001
    assert bar.text == "word " * 20_000
