"""How a row stands in its view: selected, with the focus, under the mouse.

The view is asked for it. The option that Qt hands a delegate says it too, but in flags of `QStyle`, and to have these
the binding makes all enumerations of that class ready, which would be 4 ms of every start.
"""

from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem

from dossier.ui.models.cards import Index


def is_selected(option: QStyleOptionViewItem, index: Index) -> bool:
    """Whether the row is selected."""
    view = option.widget
    return isinstance(view, QAbstractItemView) and view.selectionModel().isSelected(index)


def has_focus(option: QStyleOptionViewItem, index: Index) -> bool:
    """Whether the keyboard's focus is on the row."""
    view = option.widget
    return isinstance(view, QAbstractItemView) and view.hasFocus() and view.currentIndex() == index


def is_under_mouse(option: QStyleOptionViewItem) -> bool:
    """Whether the mouse is over the row."""
    view = option.widget
    if not isinstance(view, QAbstractItemView) or not view.viewport().underMouse():
        return False
    return option.rect.contains(view.viewport().mapFromGlobal(QCursor.pos()))
