"""File > Open recent: the dossiers that were open last, those that are still there."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from dossier.ui.words import name_words

if TYPE_CHECKING:
    from dossier.ui.window import Window


class RecentMenu(QMenu):
    """A menu that is filled when it is about to be shown."""

    def __init__(self, window: "Window", parent: QMenu) -> None:
        super().__init__(parent)
        self.setObjectName("menu_recent")
        self.setTitle(self.tr("Open recent"))
        self.setToolTipsVisible(True)
        self._window = window
        self.aboutToShow.connect(self.fill)
        self.triggered.connect(self._open)

    def fill(self) -> None:
        """List them anew, the newest first, without the one that is open."""
        self.clear()
        bridge = self._window.bridge
        opened = str(bridge.session.path.absolute()) if bridge is not None else ""
        for name in self._window.settings.recent:
            if name != opened and os.path.exists(name):  # which takes a folder that cannot be reached for none
                path = Path(name)
                action = self.addAction(
                    f"{name_words(path.stem)} — {name_words(path.parent.name or str(path.parent))}".replace("&", "&&")
                )
                action.setData(name)
                action.setToolTip(name)
        if self.isEmpty():
            self.addAction(self.tr("None yet")).setEnabled(False)

    def _open(self, action: QAction) -> None:
        if name := action.data():
            self._window.open_path(Path(name))


def add_recent(window: "Window", menu: QMenu) -> None:
    """Put the menu into `menu`, the main one, below *Open*."""
    after = window.actions_by_name["import_brief"]
    (home,) = (part for part in menu.findChildren(QMenu) if after in part.actions())
    home.insertMenu(after, RecentMenu(window, home))
