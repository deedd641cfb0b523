"""Questions for files: which are offered and where, and for one that is there already.

Qt's own dialog offers to rename and delete files, which is not asked.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from dossier.services.paths import user_data_dir

if TYPE_CHECKING:
    from dossier.ui.bridge import Bridge

_KIND = 2  # the column
_BRIEFS = "*.txt *.md *.markdown *.html *.htm *.xhtml *.mhtml *.mht *.docx *.pdf"


def dossier_files() -> str:
    """Return which files a dialog for dossiers offers."""
    return QCoreApplication.translate("Files", "Dossiers") + " (*.dossier)"


def brief_files(words: str, *also: str) -> str:
    """Return which files a dialog for briefs offers, called `words`: those of briefs, those of `also`, all."""
    return f"{words} ({' '.join((_BRIEFS, *also))});;" + QCoreApplication.translate("Files", "All files") + " (*)"


def usual_folder(bridge: "Bridge | None") -> str:
    """Return where files are asked for: beside the dossier, but never in the folder the program keeps to itself.

    Then it is the folder of documents, or the home folder where there is none.
    """
    beside = bridge.session.path.parent if bridge else user_data_dir()
    if beside != user_data_dir():
        return str(beside)
    from PySide6.QtCore import QStandardPaths

    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return documents if documents and Path(documents).is_dir() else str(Path.home())


def ask_file(parent: QWidget | None, title: str, folder: str, kinds: str) -> Path | None:
    """Ask for one file of `kinds` (a filter of Qt's), beginning in `folder`; None where none was chosen."""
    from PySide6.QtWidgets import QFileDialog

    _fit_soon()
    name, _ = QFileDialog.getOpenFileName(parent, title, folder, kinds, options=QFileDialog.Option.ReadOnly)
    return Path(name) if name else None


def ask_files(parent: QWidget | None, title: str, folder: str, kinds: str) -> list[Path]:
    """Ask for any number of files."""
    from PySide6.QtWidgets import QFileDialog

    _fit_soon()
    names, _ = QFileDialog.getOpenFileNames(parent, title, folder, kinds, options=QFileDialog.Option.ReadOnly)
    return [Path(name) for name in names]


def ask_folder(parent: QWidget | None, title: str, folder: str) -> Path | None:
    """Ask for a folder whose files are to be read, beginning in `folder`."""
    from PySide6.QtWidgets import QFileDialog

    _fit_soon()
    name = QFileDialog.getExistingDirectory(
        parent, title, folder, options=QFileDialog.Option.ReadOnly | QFileDialog.Option.ShowDirsOnly
    )
    return Path(name) if name else None


def ask_target(parent: QWidget | None, title: str, usual: str, kinds: str = "") -> Path | None:
    """Ask for a file to write, `usual` unless another is chosen; None where none was."""
    from PySide6.QtWidgets import QFileDialog

    _fit_soon()
    name, _ = QFileDialog.getSaveFileName(parent, title, usual, kinds)
    return Path(name) if name else None


def ask_target_folder(parent: QWidget | None, title: str, folder: str) -> Path | None:
    """Ask for a folder to write to, where a new one may have to be made."""
    from PySide6.QtWidgets import QFileDialog

    _fit_soon()
    name = QFileDialog.getExistingDirectory(parent, title, folder)
    return Path(name) if name else None


def _fit_soon() -> None:
    QTimer.singleShot(0, _fit_columns)  # in the loop of the dialog that is about to be asked for


def _fit_columns() -> None:
    """Give size and date in Qt's own dialog the room of their words, and names all else: Qt guesses widths, and has a
    column for what the ends of names say.
    """
    from PySide6.QtWidgets import QApplication, QFileDialog, QHeaderView, QTreeView

    dialog = QApplication.activeModalWidget()
    table = dialog.findChild(QTreeView) if dialog is not None else None
    if not isinstance(dialog, QFileDialog) or table is None:
        return  # the desktop's dialog
    header = table.header()
    for column in range(1, header.count()):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    table.hideColumn(_KIND)
    dialog.resize(dialog.size() * 4 / 3)
    words = {
        QFileDialog.DialogLabel.LookIn: QCoreApplication.translate("Files", "Look in:"),
        QFileDialog.DialogLabel.FileType: QCoreApplication.translate("Files", "Files of type:"),
    }
    for label, text in words.items():  # Qt has them in few languages
        dialog.setLabelText(label, text)
