"""Where a tool tip stands beside the words that it is about."""

import pytest
import shiboken6
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from dossier.ui.theme import Theme
from dossier.ui.widgets.tip import beside, show_tip

SCREEN = QRect(0, 0, 1366, 768)
PANE = QRect(800, 200, 560, 400)
PAGE = QRect(810, 100, 540, 900)
TIP = QSize(300, 80)


def tip_place(about: QRect, page: QRect = PAGE, *, mirrored: bool = False) -> QRect:
    return QRect(beside(TIP, about, page, PANE, SCREEN, mirrored=mirrored), TIP)


def test_over_what_was_read_where_the_page_is_as_wide_as_its_pane() -> None:
    words = QRect(900, 400, 200, 16)
    tip = tip_place(words)
    assert tip.bottom() < words.top() - 1
    assert tip.left() == words.left()
    later = words.translated(240, 0)
    assert tip_place(later, mirrored=True).right() == later.right()


def test_beside_a_narrow_page() -> None:
    page, words = QRect(810, 100, 200, 900), QRect(830, 400, 100, 16)
    assert tip_place(words, page).left() > page.right()
    other_side = QRect(1150, 100, 200, 900)
    assert tip_place(words.translated(330, 0), other_side).right() < other_side.left()


def test_below_only_where_the_screen_ends_above() -> None:
    words = QRect(900, 40, 200, 16)
    assert tip_place(words).top() > words.bottom()


@given(x=st.integers(0, 1300), y=st.integers(0, 740), wide=st.integers(1, 600), high=st.integers(1, 300))
def test_never_over_the_words_and_always_on_the_screen(x: int, y: int, wide: int, high: int) -> None:
    words = QRect(x, y, wide, high) & SCREEN
    for mirrored in (False, True):
        tip = tip_place(words, mirrored=mirrored)
        assert SCREEN.contains(tip)
        assert not tip.intersects(words & PANE)


@pytest.mark.qt_log_ignore(r"raise\(\)", extend=True)  # the offscreen platform has no window order
@pytest.mark.parametrize("size", [100, 200])
def test_long_words_are_wrapped_above_their_line(theme: Theme, qtbot: QtBot, size: int) -> None:
    theme.enlarge(size)
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.resize(500, 500)
    owner.show()
    words = QRect(40, 400, 120, 20)
    show_tip("Which of them it was is not said here. " * 6, QPoint(60, 410), words, QRect(0, 0, 500, 500), owner)
    tip = next(each for each in QApplication.topLevelWidgets() if each.inherits("QTipLabel"))
    assert isinstance(tip, QLabel)
    assert tip.height() >= tip.heightForWidth(tip.width())
    assert not tip.geometry().intersects(QRect(owner.mapToGlobal(words.topLeft()), words.size()))
    assert tip.width() <= 420 * size / 100
    tip.hide()


@pytest.mark.qt_log_ignore(r"raise\(\)", extend=True)  # the offscreen platform has no window order
def test_a_tip_that_pyside_takes_for_another_widget_is_wrapped_too(theme: Theme, qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.resize(500, 500)
    owner.show()
    QToolTip.showText(owner.mapToGlobal(QPoint(5, 5)), "short", owner)
    (address,) = next(
        shiboken6.getCppPointer(each) for each in QApplication.topLevelWidgets() if each.inherits("QTipLabel")
    )
    taken_for = shiboken6.wrapInstance(address, QFrame)
    show_tip("many words " * 30, QPoint(50, 300), QRect(10, 290, 300, 20), owner.rect(), owner)
    assert isinstance(taken_for, QFrame)
    assert not isinstance(taken_for, QLabel)
    assert taken_for.width() < 500
    taken_for.hide()
