"""Files dropped on a widget."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from dossier.ui.guard import guarded

MOST = 10_000  # files at a time; of a folder as many are taken
_ADDRESSES = "text/uri-list"


def dragged_files(data: QMimeData) -> list[Path]:
    """Return the files and folders that are dragged: none where they are too many, as `are_too_many` says.

    A file without a path would be the folder that the program was started in.
    """
    if are_too_many(data):
        return []
    return [Path(path) for url in data.urls() if url.isLocalFile() and (path := url.toLocalFile())]


def dragged_for_sources(data: QMimeData) -> list[Path]:
    """Return what is dragged; a dossier among it is the window's to open."""
    return [path for path in dragged_files(data) if path.suffix.lower() != ".dossier"]


def are_too_many(data: QMimeData) -> bool:
    """Whether more files are dragged than anybody means to; to read their addresses alone would take seconds."""
    return data.hasUrls() and data.data(_ADDRESSES).count(b"\n") > MOST


@guarded
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
        paths = dragged_files(event.mimeData())
        return next((path for path in paths if path.suffix.lower() in self._suffixes), None)
