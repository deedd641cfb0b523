"""Sections to tick."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from dossier.ui.dialogs.section_list import SectionList
from dossier.ui.theme import Theme

THREE = ((0, "Summary"), (1, "1. Tides"), (2, "Winds"))


def sections(qtbot: QtBot) -> SectionList:
    found = SectionList(THREE)
    qtbot.addWidget(found)
    found.show()
    return found


def test_all_go_in_at_first(theme: Theme, qtbot: QtBot) -> None:
    found = sections(qtbot)
    assert found.chosen is None
    assert found.all.text() == "All 3 sections"
    assert [found.list.item(row).text() for row in range(3)] == ["0 · Summary", "1. Tides", "2 · Winds"]


def test_one_is_left_out_with_the_keyboard(theme: Theme, qtbot: QtBot) -> None:
    found = sections(qtbot)
    found.list.setFocus()
    qtbot.keyClick(found.list, Qt.Key.Key_Home)
    qtbot.keyClick(found.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(found.changed):
        qtbot.keyClick(found.list, Qt.Key.Key_Space)
    assert found.chosen == frozenset({0, 2})
    assert found.all.checkState() is Qt.CheckState.PartiallyChecked
    assert found.all.text() == "2 of 3 sections"


def test_the_box_above_ticks_all_or_none(theme: Theme, qtbot: QtBot) -> None:
    found = sections(qtbot)
    told: list[object] = []
    found.changed.connect(lambda: told.append(found.chosen))
    found.all.click()
    found.list.item(1).setCheckState(Qt.CheckState.Checked)
    found.all.click()
    assert told == [frozenset(), {1}, None]
    assert found.all.checkState() is Qt.CheckState.Checked


def test_without_sections_nothing_is_left_out(theme: Theme, qtbot: QtBot) -> None:
    found = SectionList(())
    qtbot.addWidget(found)
    assert found.chosen is None
