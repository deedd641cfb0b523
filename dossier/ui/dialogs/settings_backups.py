"""Where backups lie and how many are kept, in the settings."""

import os
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSpinBox, QVBoxLayout, QWidget

from dossier.services.backup_places import FOLDER_VARIABLE, KEPT_VARIABLE, newest_kept, root, usual_root
from dossier.services.settings import BACKUPS_KEPT
from dossier.ui.asking_files import ask_target_folder
from dossier.ui.theme import set_role
from dossier.ui.widgets.naming import named
from dossier.ui.words import isolated


class BackupsPart(QWidget):
    """`chosen` tells the name of a setting, as in `Settings`, and its new value; environment variables win over it."""

    chosen = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._folder = root()
        self.where = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        set_role(self.where, "quiet")
        self.choose = named(QPushButton(self.tr("Choose a folder…")), "settingBackupFolder")
        self.choose.clicked.connect(self._on_choose)
        self.usual = named(QPushButton(self.tr("Use the usual folder")), "settingBackupUsual")
        self.usual.clicked.connect(self._on_usual)
        self.kept = named(QSpinBox(), "settingBackupsKept", self.tr("Newest backups that are always kept"))
        self.kept.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.kept.setRange(BACKUPS_KEPT.start, BACKUPS_KEPT.stop - 1)
        self.kept.setValue(newest_kept())
        self.kept.valueChanged.connect(self._on_kept)
        for widget, variable in ((self.choose, FOLDER_VARIABLE), (self.kept, KEPT_VARIABLE)):
            widget.setEnabled(not os.environ.get(variable))
        label = QLabel(self.tr("Newest backups that are always kept"))
        label.setBuddy(self.kept)
        buttons, number = QHBoxLayout(), QHBoxLayout()
        for widget in (self.choose, self.usual):
            widget.setAutoDefault(False)  # Enter in another field is not meant for it
            buttons.addWidget(widget)
        buttons.addStretch()
        number.addWidget(label)
        number.addWidget(self.kept)
        number.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.where)
        column.addLayout(buttons)
        column.addLayout(number)
        self._show()

    def _show(self) -> None:
        words = self.tr("One a day while a dossier changes, in %1. Backups… in the menu lists and restores them.")
        self.where.setText(words.replace("%1", isolated(str(self._folder))))
        self.usual.setEnabled(self.choose.isEnabled() and self._folder != usual_root())

    def _on_choose(self) -> None:
        chosen = ask_target_folder(self, self.tr("Folder of backups"), str(self._folder))
        if chosen is not None:
            self._take(chosen.absolute())

    def _on_usual(self) -> None:
        self._take(usual_root())

    def _take(self, folder: Path) -> None:
        self._folder = folder
        self._show()
        self.chosen.emit("backup_folder", "" if folder == usual_root() else str(folder))

    def _on_kept(self, number: int) -> None:
        self.chosen.emit("backups_kept", number)
