"""The buttons that choose the pane to be seen."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from dossier.ui.theme import Theme
from dossier.ui.widgets.pane_row import Pane
from dossier.ui.widgets.pane_switch import PaneSwitch


def test_it_is_there_only_where_there_is_something_to_choose(theme: Theme, qtbot: QtBot) -> None:
    switch = PaneSwitch()
    qtbot.addWidget(switch)
    switch.speak()
    switch.offer((Pane.CONTENTS, Pane.SOURCE), Pane.TEXT)
    assert not switch.isHidden()
    assert switch.button(Pane.TEXT).isHidden()
    assert switch.button(Pane.SOURCE).isChecked()
    switch.offer((), Pane.TEXT)
    assert switch.isHidden()


def test_a_press_tells_the_pane_and_the_keyboard_reaches_it(theme: Theme, qtbot: QtBot) -> None:
    switch = PaneSwitch()
    qtbot.addWidget(switch)
    switch.speak()
    switch.offer(tuple(Pane), Pane.TEXT)
    switch.show()
    with qtbot.waitSignal(switch.chosen) as told:
        qtbot.mouseClick(switch.button(Pane.SOURCE), Qt.MouseButton.LeftButton)
    assert told.args == [Pane.SOURCE]
    assert [switch.button(pane).text() for pane in Pane] == ["Contents", "Brief", "Source"]
    assert switch.button(Pane.SOURCE).focusPolicy() & Qt.FocusPolicy.TabFocus
