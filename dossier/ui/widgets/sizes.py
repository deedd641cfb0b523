"""Sizes of windows and fields, which grow with the window's words and never outgrow the screen."""

from collections.abc import Iterable
from enum import IntEnum
from functools import reduce

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication, QWidget

from dossier.ui.theme import BODY

_FRAME = QSize(16, 64)  # px that a desktop takes for frames and panels
_AMPLE, _SHORT = 800, 560  # px of height, at the usual size of words


class Height(IntEnum):
    """How much there is of it for a document and what stands around it, which is folded where there is less."""

    SCARCE = 0
    SHORT = 1
    AMPLE = 2

    @staticmethod
    def of(px: int) -> "Height":
        """Return what `px` are, at the size that words have."""
        return Height((px >= enlarged(_SHORT)) + (px >= enlarged(_AMPLE)))


def enlarged(px: int) -> int:
    """Return `px` as much larger as the window's words are larger than usual."""
    return round(px * QApplication.font().pixelSize() / BODY) if QApplication.font().pixelSize() > 0 else px


def around(boxes: Iterable[QRectF]) -> QRectF:
    """Return the rectangle around all `boxes`."""
    return reduce(QRectF.united, boxes, QRectF())


def give_size(window: QWidget, width: int, height: int) -> None:
    """Make `window` so large, enlarged with its words, as far as the screen has room."""
    window.resize(QSize(enlarged(width), enlarged(height)).boundedTo(most_size(window)))


def most_size(window: QWidget) -> QSize:
    """Return how large `window` may be on its screen, beside its frame and the desktop's panels."""
    return screen_of(window).availableSize() - _FRAME


def screen_of(widget: QWidget) -> QScreen:
    """Return the screen that `widget` is on, or will be beside its parent.

    Never ask a widget itself: Qt's binding takes the screen for a child of the widget that is asked, and
    where both become garbage together it deletes the screen. The next widget that asks for its scale then crashes.
    """
    shown = widget if widget.isVisible() else widget.parentWidget() or widget
    return QGuiApplication.screenAt(shown.mapToGlobal(shown.rect().center())) or QGuiApplication.primaryScreen()
