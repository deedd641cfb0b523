"""Where the keyboard goes: with the Tab key through every stop of a window, once round; where what has it hides or is
disabled, back to where the reviewer was.

Qt's own way goes into a pane at the widget that the pane names for its focus, so that what stands before it is left
out, and from there back into a pane that comes later in the chain for the same widget: one goes round in two fields.
From what hides it goes to whatever comes next, where a key may do something that nobody asked for.
"""

from collections.abc import Iterator

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from dossier.ui.guard import guarded

_KEPT = 8  # widgets


@guarded
class Trail(QObject):
    """Where the keyboard was in a window, the latest first."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._visited: list[QWidget] = []
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lead back where what had the keyboard was hidden while another window had it: Qt then asks nobody."""
        focus = self._window.focusWidget() if event.type() is QEvent.Type.WindowActivate else None
        if focus is not None and not _can_have_focus(self._window, focus):
            self._lead_back(focus)
        return False

    def step(self, *, forward: bool) -> bool:
        """Do what Qt asks for: it does where Tab is pressed, and also where what has the keyboard hides."""
        focus = self._window.focusWidget()
        if focus is not None and not _can_have_focus(self._window, focus) and self._lead_back(focus):
            return True
        return step(self._window, forward=forward)

    def _lead_back(self, lost: QWidget) -> bool:
        """Give the keyboard to what the pane around `lost` is about, else to where it was before."""
        target = _home(self._window, lost) or next(filter(self._is_there, self._visited), None)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)
        return target is not None

    def _is_lost(self, widget: QWidget) -> bool:
        here = widget.window() is self._window and self._window.isActiveWindow()
        return here and not _can_have_focus(self._window, widget)

    def _is_there(self, widget: QWidget) -> bool:
        return shiboken6.isValid(widget) and _can_have_focus(self._window, widget)

    def _on_focus(self, old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now.window() is self._window:
            others = [widget for widget in self._visited if widget is not now and shiboken6.isValid(widget)]
            self._visited = [now, *others][:_KEPT]
        elif now is None and old is not None and shiboken6.isValid(old) and self._is_lost(old):
            self._lead_back(old)  # disabled with all that is around it: Qt then asks nobody


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
        _can_have_focus(window, widget)
        and widget.focusProxy() is None
        and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    )


def _can_have_focus(window: QWidget, widget: QWidget) -> bool:
    # Most are of other views: what takes least to find out comes first.
    return widget.isVisibleTo(window) and widget.isEnabled() and widget.window() is window


def _home(window: QWidget, lost: QWidget) -> QWidget | None:
    """Return what the nearest pane around `lost` that names one hands its focus to, where that can have it."""
    around = lost.parentWidget()
    while around is not None and around is not window:
        target = handed_to(around)
        if target is not around and target is not lost and _can_have_focus(window, target):
            return target
        around = around.parentWidget()
    return None


def handed_to(widget: QWidget) -> QWidget:
    """Return what `widget` hands its focus to in the end; itself where it names none."""
    while (proxy := widget.focusProxy()) is not None:
        widget = proxy
    return widget


class TabbedDialog(QDialog):
    """A dialog in which Tab goes this way."""

    def focusNextPrevChild(self, next: bool) -> bool:
        return step(self, forward=next)
