"""Names of widgets: for tests and style, and for those who hear the window instead of seeing it."""

from typing import TypeVar

from PySide6.QtWidgets import QWidget

W = TypeVar("W", bound=QWidget)


def named(widget: W, name: str, accessible: str = "") -> W:
    """Give `widget` its object name and, where its own text would not do, its accessible name; return it."""
    widget.setObjectName(name)
    if accessible:
        widget.setAccessibleName(accessible)
    return widget
