"""Questions for a file that is there already: Qt's own dialog offers to rename and delete files, which is not asked."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

_LOOK_ONLY = QFileDialog.Option.ReadOnly


def ask_file(parent: QWidget | None, title: str, folder: str, kinds: str) -> Path | None:
    """Ask for one file of `kinds` (a filter of Qt's), beginning in `folder`; None where none was chosen."""
    name, _ = QFileDialog.getOpenFileName(parent, title, folder, kinds, options=_LOOK_ONLY)
    return Path(name) if name else None


def ask_files(parent: QWidget | None, title: str, folder: str, kinds: str) -> list[Path]:
    """Ask for any number of files."""
    names, _ = QFileDialog.getOpenFileNames(parent, title, folder, kinds, options=_LOOK_ONLY)
    return [Path(name) for name in names]


def ask_folder(parent: QWidget | None, title: str) -> Path | None:
    """Ask for a folder whose files are to be read."""
    name = QFileDialog.getExistingDirectory(parent, title, options=_LOOK_ONLY | QFileDialog.Option.ShowDirsOnly)
    return Path(name) if name else None
