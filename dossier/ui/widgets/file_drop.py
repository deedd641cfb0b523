"""Files dropped on a widget."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget


class FileDrop(QObject):
    """Lets `widget` take one file of a kind that is known by its suffix (`.pdf`); others go to those around it."""

    dropped = Signal(object)  # Path

    def __init__(self, widget: QWidget, suffixes: Sequence[str]) -> None:
        super().__init__(widget)
        self._suffixes = tuple(suffixes)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and (isinstance(event, QDragEnterEvent) or event.type() is QEvent.Type.Drop):
            path = self._path(event)
            if path is None:
                event.ignore()
                return True
            event.acceptProposedAction()
            if event.type() is QEvent.Type.Drop:
                self.dropped.emit(path)
            return True
        return False

    def _path(self, event: QDropEvent) -> Path | None:
        return next((path for path in dropped(event) if path.suffix.lower() in self._suffixes), None)


def dropped(event: QDropEvent) -> list[Path]:
    """Return the files and folders of this computer that are being dropped."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


def dropped_for_sources(event: QDropEvent) -> list[Path]:
    """Return what was dropped; a dossier among it is the window's to open."""
    return [path for path in dropped(event) if path.suffix.lower() != ".dossier"]
