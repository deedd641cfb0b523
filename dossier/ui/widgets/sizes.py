"""Sizes of windows and fields, which grow with the window's words and never outgrow the screen."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from dossier.ui.theme import BODY

_FRAME = QSize(16, 64)  # px that a desktop takes for frames and panels


def enlarged(px: int) -> int:
    """Return `px` as much larger as the window's words are larger than usual."""
    return round(px * QApplication.font().pixelSize() / BODY) if QApplication.font().pixelSize() > 0 else px


def give_size(window: QWidget, width: int, height: int) -> None:
    """Make `window` so large, enlarged with its words, as far as the screen has room."""
    window.resize(QSize(enlarged(width), enlarged(height)).boundedTo(window.screen().availableSize() - _FRAME))
