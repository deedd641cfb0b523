"""One row as long as there is room."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from dossier.ui.widgets.side_by_side import SideBySide


class Block(QWidget):
    def __init__(self, wide: int) -> None:
        super().__init__()
        self.wide = wide

    def sizeHint(self) -> QSize:
        return QSize(self.wide, 20)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.wide // 2, 20)


def in_one_row(row: SideBySide) -> bool:
    layout = row.layout()
    return isinstance(layout, QBoxLayout) and layout.direction() is QBoxLayout.Direction.LeftToRight


@pytest.fixture
def blocks(qtbot: QtBot) -> tuple[SideBySide, Block, Block]:
    first, second = Block(200), Block(100)
    row = SideBySide(first, second)
    qtbot.addWidget(row)
    row.resize(400, 40)
    row.show()
    return row, first, second


def test_one_row_where_there_is_room_and_the_first_takes_what_is_left(
    blocks: tuple[SideBySide, Block, Block], qtbot: QtBot
) -> None:
    row, first, second = blocks
    qtbot.waitUntil(lambda: second.x() == 300)
    assert (first.width(), second.width(), first.y(), second.y()) == (300, 100, second.y(), first.y())
    assert row.sizeHint().height() == 20


def test_below_each_other_where_not_and_never_wider_than_one(
    blocks: tuple[SideBySide, Block, Block], qtbot: QtBot
) -> None:
    row, first, second = blocks
    row.resize(299, 40)
    qtbot.waitUntil(lambda: second.y() >= first.geometry().bottom())
    assert not in_one_row(row)
    assert row.sizeHint().height() == 40
    assert row.minimumSizeHint().width() == 100
    row.resize(300, 40)
    assert in_one_row(row)


def test_what_is_hidden_takes_no_room(blocks: tuple[SideBySide, Block, Block], qtbot: QtBot) -> None:
    row, _, second = blocks
    row.resize(250, 40)
    assert not in_one_row(row)
    second.hide()
    qtbot.waitUntil(lambda: in_one_row(row))
    assert row.sizeHint().height() == 20
    second.show()
    qtbot.waitUntil(lambda: not in_one_row(row))


def test_kept_apart(blocks: tuple[SideBySide, Block, Block]) -> None:
    row, _, _ = blocks
    row.keep_apart(True)
    assert not in_one_row(row)
    row.keep_apart(False)
    assert in_one_row(row)
