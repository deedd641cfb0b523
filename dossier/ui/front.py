"""The window that comes to the front when the program is started once more with its dossier."""

from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, Qt
from PySide6.QtWidgets import QApplication, QWidget

from dossier.services.instances import Listener, listen


class Front(QObject):
    """Listens for other starts with the dossier that the window has open."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._listener: Listener | None = None
        self._notifier: QSocketNotifier | None = None

    def use(self, dossier: Path | None) -> None:
        """Listen for starts with another dossier, or for none."""
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
        if self._listener is not None:
            self._listener.close()
        self._notifier = None
        self._listener = listen(dossier) if dossier is not None else None
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
