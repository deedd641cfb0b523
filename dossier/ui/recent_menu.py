"""The dossiers that were opened last, in the menu."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

Recent = Callable[[], Sequence[str]]  # paths, the newest first


class RecentMenu(QMenu):
    """Filled when it is opened; `chosen` tells a path."""

    chosen = Signal(str)

    def __init__(self, recent: Recent, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("menu_recent")
        self.setTitle(self.tr("Recent dossiers"))
        self.setToolTipsVisible(True)
        self._read = recent
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """List what there is now; a dossier that is gone is left out."""
        self.clear()
        there = [path for path in map(Path, self._read()) if path.is_file()]
        for path in there:
            action = self.addAction(path.stem.replace("&", "&&"))
            action.setToolTip(str(path))
            action.setData(str(path))
            action.triggered.connect(self._on_chosen)
        if not there:
            self.addAction(self.tr("None yet")).setEnabled(False)

    def _on_chosen(self) -> None:
        action = self.sender()
        path = next((one.data() for one in self.actions() if one is action), "")
        if path:
            self.chosen.emit(path)
