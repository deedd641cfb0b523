"""Questions for a file that is there already: Qt's own dialog offers to rename and delete files, which is not asked."""

from pathlib import Path

from PySide6.QtWidgets import QWidget


def ask_file(parent: QWidget | None, title: str, folder: str, kinds: str) -> Path | None:
    """Ask for one file of `kinds` (a filter of Qt's), beginning in `folder`; None where none was chosen."""
    from PySide6.QtWidgets import QFileDialog

    name, _ = QFileDialog.getOpenFileName(parent, title, folder, kinds, options=QFileDialog.Option.ReadOnly)
    return Path(name) if name else None


def ask_files(parent: QWidget | None, title: str, folder: str, kinds: str) -> list[Path]:
    """Ask for any number of files."""
    from PySide6.QtWidgets import QFileDialog

    names, _ = QFileDialog.getOpenFileNames(parent, title, folder, kinds, options=QFileDialog.Option.ReadOnly)
    return [Path(name) for name in names]


def ask_folder(parent: QWidget | None, title: str) -> Path | None:
    """Ask for a folder whose files are to be read."""
    from PySide6.QtWidgets import QFileDialog

    name = QFileDialog.getExistingDirectory(
        parent, title, options=QFileDialog.Option.ReadOnly | QFileDialog.Option.ShowDirsOnly
    )
    return Path(name) if name else None
