"""The window that comes to the front when the program is started once more with its dossier."""

from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from dossier.services.instances import Listener, listen

_AFTER = 300  # ms from the start until it listens: the window is painted by then, and who asks sooner waits


class Front(QObject):
    """Listens for other starts with the dossier that the window has open."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._listener: Listener | None = None
        self._notifier: QSocketNotifier | None = None
        self._dossier: Path | None = None
        self._soon = QTimer(self, singleShot=True, interval=_AFTER)
        self._soon.timeout.connect(self._listen)

    def use(self, dossier: Path | None) -> None:
        """Listen for starts with another dossier, or for none."""
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
        if self._listener is not None:
            self._listener.close()
        self._notifier = self._listener = None
        self._dossier = dossier
        if dossier is None:
            self._soon.stop()
        elif self._window.isVisible():
            self._listen()
        else:
            self._soon.start()

    def _listen(self) -> None:
        self._listener = listen(self._dossier) if self._dossier is not None else None
        if self._listener is not None:
            self._notifier = QSocketNotifier(self._listener.fileno(), QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self._on_knock)

    def _on_knock(self) -> None:
        if self._listener is not None and self._listener.answer():
            self.come()

    def come(self) -> None:
        """Come to the front, out of the task bar too."""
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
        QApplication.alert(self._window)  # where the desktop does not let windows come, their entry blinks
