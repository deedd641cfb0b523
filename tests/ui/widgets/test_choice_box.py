"""A combo box that elides: its words, its list, its width."""

import pytest
from pytestqt.qtbot import QtBot

from dossier.ui.theme import Theme
from dossier.ui.widgets.choice_box import ChoiceBox
from dossier.ui.widgets.sizes import screen_of

LONG = "A report whose title is far longer than the box that it is chosen in, which is no wonder"


def made(qtbot: QtBot, *items: str) -> ChoiceBox:
    box = ChoiceBox()
    qtbot.addWidget(box)
    box.addItems(items)
    box.resize(160, 30)
    box.show()
    return box


def test_a_long_item_ends_in_an_ellipsis_and_is_told_in_the_tool_tip(theme: Theme, qtbot: QtBot) -> None:
    box = made(qtbot, LONG, "short")
    elided = box.grab().toImage()
    box.setItemText(0, LONG + " at all")
    assert box.grab().toImage() == elided, "what does not fit is not painted"
    assert box.toolTip() == LONG + " at all"
    box.setCurrentIndex(1)
    assert box.toolTip() == "short"
    assert box.grab().toImage() != elided


@pytest.mark.qt_log_ignore("does not support")
def test_its_list_is_as_wide_as_its_items(theme: Theme, qtbot: QtBot) -> None:
    box = made(qtbot, LONG, "short")
    box.showPopup()
    wanted = box.view().fontMetrics().horizontalAdvance(LONG)
    wanted = min(wanted, screen_of(box).availableSize().width() - 16)
    qtbot.waitUntil(lambda: box.view().width() >= wanted)
    box.hidePopup()


def test_a_long_item_does_not_widen_what_is_around_it(theme: Theme, qtbot: QtBot) -> None:
    assert made(qtbot, LONG).minimumSizeHint().width() <= 110
    assert made(qtbot, "a").minimumSizeHint().width() < 110


def test_markup_of_strangers_is_text_in_the_tool_tip(theme: Theme, qtbot: QtBot) -> None:
    box = made(qtbot, "<b>bold</b>")
    assert "<b>" not in box.toolTip()


def test_what_has_the_room_it_asks_for_is_not_cut(theme: Theme, qtbot: QtBot) -> None:
    box = made(qtbot, "Move to…", "3.2")
    box.resize(box.sizeHint())
    asked = box.grab().toImage()
    box.resize(box.sizeHint().width() + 40, box.height())
    end = asked.width() - 40  # before the arrow
    words = (12, 6, end - 12, asked.height() - 12)
    assert box.grab().toImage().copy(*words) == asked.copy(*words)
