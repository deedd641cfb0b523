"""A document's file, as it was attached, saved outside the dossier."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from dossier.model.errors import KnownError
from dossier.model.rows import Document
from dossier.services.copying import save_copy
from dossier.ui.bridge import Bridge


class CopySaver(QWidget):
    """Asks where a copy goes. `saved` carries where it lies; what went wrong is told by the bridge."""

    saved = Signal(str)

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.hide()

    def ask(self, document: Document) -> None:
        """Ask where to, and save the file of `document`."""
        name, _ = QFileDialog.getSaveFileName(self.window(), self.tr("Save a copy"), document.name)
        if name:
            self.save(document, Path(name))

    def save(self, document: Document, target: Path) -> None:
        """Save the file of `document` to `target`."""
        try:
            save_copy(self._bridge.store, document, target)
        except KnownError as error:
            self._bridge.failed.emit(error)
        else:
            self.saved.emit(str(target))
