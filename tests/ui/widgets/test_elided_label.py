import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyle, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from dossier.ui.theme import Theme
from dossier.ui.widgets.elided_label import ElidedLabel

TITLE = "A long title of a source that has no room in the pane"


def test_it_ends_in_an_ellipsis_and_keeps_the_whole_text(theme: Theme, qtbot: QtBot) -> None:
    label = ElidedLabel(TITLE)
    qtbot.addWidget(label)
    label.resize(120, 20)
    label.show()
    assert label.shown_text().endswith("…")
    assert TITLE.startswith(label.shown_text()[:-1].rstrip())
    assert label.text() == label.toolTip() == TITLE
    label.resize(2000, 20)
    assert label.shown_text() == TITLE
    assert label.toolTip() == ""


def test_it_may_become_narrower_than_its_text(theme: Theme, qtbot: QtBot) -> None:
    label = ElidedLabel(TITLE)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() < 60 < label.sizeHint().width()
    assert label.minimumSizeHint().height() == label.sizeHint().height()


def test_it_stays_on_one_line(theme: Theme, qtbot: QtBot) -> None:
    label = ElidedLabel("two\nlines <b>of</b>  text")
    qtbot.addWidget(label)
    assert label.text() == "two lines <b>of</b> text"


def test_it_is_painted_in_the_ink_of_its_role(theme: Theme, qtbot: QtBot) -> None:
    label = ElidedLabel("ll")
    label.setProperty("role", "warning")
    qtbot.addWidget(label)
    label.resize(60, 20)
    image = label.grab().toImage()
    inks = [image.pixelColor(x, y) for x in range(60) for y in range(20)]
    assert any(ink.red() > ink.blue() + 60 for ink in inks)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_its_side_is_the_one_that_the_style_would_take(
    direction: Qt.LayoutDirection, theme: Theme, qtbot: QtBot
) -> None:
    label = ElidedLabel("ll")
    qtbot.addWidget(label)
    label.setLayoutDirection(direction)
    sides = ("AlignLeft", "AlignRight", "AlignHCenter", "AlignJustify")
    for side, absolute, up in itertools.product(sides, (False, True), ("AlignTop", "AlignVCenter")):
        asked = Qt.AlignmentFlag[side] | Qt.AlignmentFlag[up]
        asked |= Qt.AlignmentFlag.AlignAbsolute if absolute else Qt.AlignmentFlag(0)
        label.setAlignment(asked)
        assert label._alignment() == QStyle.visualAlignment(direction, asked)


@pytest.mark.parametrize("text", ["ll", "\u05d0\u05d0"])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_it_stands_where_reading_begins_in_the_window(
    direction: Qt.LayoutDirection, text: str, theme: Theme, qtbot: QtBot
) -> None:
    label = ElidedLabel(text)
    qtbot.addWidget(label)
    label.setLayoutDirection(direction)
    label.resize(200, 20)
    image = label.grab().toImage()
    ground = image.pixelColor(100, 1)
    inked = {x for x in range(200) for y in range(20) if image.pixelColor(x, y) != ground}
    assert inked
    assert max(inked) < 100 if direction is Qt.LayoutDirection.LeftToRight else min(inked) > 100


def test_wrapped_it_is_whole_on_as_many_lines_as_it_needs(theme: Theme, qtbot: QtBot) -> None:
    label = ElidedLabel("Sanctions on the Court and what answers them")
    qtbot.addWidget(label)
    label.resize(90, 60)
    label.show()
    assert label.shown_text() != label.text()
    assert label.toolTip()
    label.setWordWrap(True)
    assert label.shown_text() == label.text()
    assert not label.toolTip()
    assert label.heightForWidth(90) > label.fontMetrics().height()


def test_a_word_for_which_no_line_is_long_enough_makes_no_window_wider_and_a_text_without_end_is_cut(
    theme: Theme, qtbot: QtBot
) -> None:
    label = ElidedLabel("x" * 3_000)
    qtbot.addWidget(label)
    label.setWordWrap(True)
    assert label.minimumSizeHint().width() < 100
    assert label.text() == "x" * 2_000 + "…"


@pytest.mark.parametrize("width", [120, 200, 320])
def test_wrapped_it_has_all_lines_that_its_width_asks_for(theme: Theme, qtbot: QtBot, width: int) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    label = ElidedLabel(" ".join([TITLE] * 3))
    label.setWordWrap(True)
    column.addWidget(label)
    column.addWidget(QWidget(), 1)
    box.resize(width, 600)
    box.show()
    assert label.height() == label.heightForWidth(width)


def test_wrapped_in_a_mirrored_window_it_stands_on_the_side_where_one_begins_to_read(
    theme: Theme, qtbot: QtBot, mirrored: None
) -> None:
    label = ElidedLabel("A title")
    qtbot.addWidget(label)
    label.setWordWrap(True)
    label.resize(400, 30)
    label.show()
    picture = label.grab().toImage()
    ground = picture.pixel(0, 0)
    inked = [x for x in range(picture.width()) if any(picture.pixel(x, y) != ground for y in range(picture.height()))]
    assert min(inked) > picture.width() / 2
