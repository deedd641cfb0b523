"""Scrolling just so far that a stretch of a text is seen: within its own widget, or in the area that it grows in."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractScrollArea, QScrollArea, QWidget


def scroll_within(view: QAbstractScrollArea, top: float, bottom: float) -> None:
    """Let `view` show what stands between `top` and `bottom` of its document; what is too high, from its top."""
    bar, height = view.verticalScrollBar(), view.viewport().height()
    if bottom - top > height or top < bar.value():
        bar.setValue(round(top))
    elif bottom > bar.value() + height:
        bar.setValue(round(bottom) - height)


def scroll_around(view: QWidget, top: float, bottom: float) -> None:
    """Let the area around `view` show what stands between `top` and `bottom` of it, as far as there is room."""
    area = _area_around(view)
    inside = area.widget() if area is not None else None
    if area is not None and inside is not None:
        middle = view.mapTo(inside, QPoint(0, round((top + bottom) / 2)))
        area.ensureVisible(0, middle.y(), 0, min(round((bottom - top) / 2), area.viewport().height() // 2))


def _area_around(widget: QWidget) -> QScrollArea | None:
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent
