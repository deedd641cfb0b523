"""The ways out that no button leads to: a signal that ends the process, the end of the desktop's session."""

import os
import signal
from contextlib import suppress
from types import FrameType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, QTimer
from PySide6.QtGui import QGuiApplication, QSessionManager
from PySide6.QtWidgets import QApplication

from dossier.ui.dialogs.closing import DossierDialog, keep_dialogs
from dossier.ui.nesting import is_nested

if TYPE_CHECKING:
    from dossier.ui.window import Window

_SIGNALS = ("SIGTERM", "SIGHUP", "SIGINT")  # those that the system has
_AGAIN = 20  # ms between two looks whether the loops of dialogs have ended


class Leaving(QObject):
    """Keeps what is typed, and closes the window as its own button does."""

    def __init__(self, window: "Window", app: QGuiApplication) -> None:
        super().__init__(window)
        self._window = window
        app.commitDataRequest.connect(self.keep)
        self._timer = QTimer(self, singleShot=True, interval=_AGAIN)
        self._timer.timeout.connect(self.leave)
        self._reading, writing = os.pipe()
        for handle in (self._reading, writing):
            os.set_blocking(handle, False)
        signal.set_wakeup_fd(writing, warn_on_full_buffer=False)  # Python itself is not run while Qt waits
        for name in _SIGNALS:
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), _take)
        self._notifier = QSocketNotifier(self._reading, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_signal)

    def keep(self, manager: QSessionManager | None = None) -> None:
        """Write what is typed; where that cannot be done, the session goes on if the reviewer, asked, says so."""
        window = self._window
        if window.bridge is not None:
            window.bridge.end_writing()
        if (
            window.desk is None
            or (window.desk.flush() and keep_dialogs(window))
            or manager is None
            or not manager.allowsInteraction()
        ):
            return
        if window.unsaved.may_lose():
            manager.release()
        else:
            manager.cancel()

    def leave(self) -> None:
        """Close the dialogs that wait for an answer, then the window, and end.

        Words that cannot be written keep their dialog: then the window asks what is to become of them.
        """
        waiting = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        closed = waiting is None or waiting.close()
        if is_nested() or (waiting is not None and (closed or not isinstance(waiting, DossierDialog))):
            self._timer.start()
        elif self._window.close():
            QApplication.quit()

    def _on_signal(self) -> None:
        with suppress(BlockingIOError):
            os.read(self._reading, 64)
        self.leave()


def _take(number: int, frame: FrameType | None) -> None:
    """The pipe tells the window of the signal; without a handler it would end the process at once."""
