"""Event loops inside event loops: while somebody waits in one, what called it must not be taken away.

A dialog that a pane waits for, or a drag out of a list, has a loop of its own, in which jobs end as ever. What they
lead to may replace all panes, and the one that waits would go on in what is deleted.
"""

from PySide6.QtCore import QObject, QTimer, Signal

_AGAIN = 100  # ms between two looks whether the loop has ended


def is_nested() -> bool:
    """Return whether the event loop that runs now is inside another."""
    from PySide6.QtCore import QThread

    return QThread.currentThread().loopLevel() > 1


class WhenFree(QObject):
    """Hands on what a job came to, by `due`: at once, or when the loops inside the window's own have ended."""

    due = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held: list[object] = []
        self._timer = QTimer(self, singleShot=True, interval=_AGAIN)
        self._timer.timeout.connect(self._look)

    def hand(self, result: object) -> None:
        """Hand on `result`, in place of one that waits."""
        self._held = [result]
        self._look()

    def _look(self) -> None:
        if is_nested():
            self._timer.start()
        elif self._held:
            self.due.emit(self._held.pop())
