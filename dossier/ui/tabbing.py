"""Where the Tab key goes: through every stop of a window, once round.

Qt's own way goes into a pane at the widget that the pane names for its focus, so that what stands before it is left
out, and from there back into a pane that comes later in the chain for the same widget: one goes round in two fields.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget


def step(window: QWidget, *, forward: bool) -> bool:
    """Give the focus to the next stop of `window`, or to the one before; return whether there is another."""
    target = next(stops(window, window.focusWidget() or window, forward=forward), None)
    if target is None:
        return False
    target.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    return True


def stops(window: QWidget, start: QWidget, *, forward: bool = True) -> Iterator[QWidget]:
    """Yield where Tab stops in `window` after `start`, once round; not `start` itself."""
    widget = start.nextInFocusChain() if forward else start.previousInFocusChain()
    while widget is not None and widget is not start:
        if is_stop(window, widget):
            yield widget
        widget = widget.nextInFocusChain() if forward else widget.previousInFocusChain()


def is_stop(window: QWidget, widget: QWidget) -> bool:
    """Tell whether Tab stops at `widget`: one that hands its focus on is no stop, what it hands it to may be."""
    return (
        widget.isVisibleTo(window)  # most are of other views: what takes least to find out comes first
        and widget.isEnabled()
        and widget.focusProxy() is None
        and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.window() is window
    )


class TabbedDialog(QDialog):
    """A dialog in which Tab goes this way."""

    def focusNextPrevChild(self, next: bool) -> bool:
        return step(self, forward=next)
