"""A brief made a dossier of its own: asked for, imported, opened."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from dossier.model.errors import KnownError
from dossier.services.paths import user_data_dir
from dossier.ui.bridge import Bridge
from dossier.ui.navigator import Place, View
from dossier.ui.widgets.message_bar import MessageKind

if TYPE_CHECKING:
    from dossier.ui.window import Window

DOSSIERS = "Dossiers (*.dossier)"
_TAKEN = "Briefs and exports (*.txt *.md *.markdown *.json);;All files (*)"


def usual_folder(bridge: Bridge | None) -> str:
    """Return where files are asked for: beside the dossier, but never in the folder the program keeps to itself."""
    beside = bridge.session.path.parent if bridge else user_data_dir()
    if beside != user_data_dir():
        return str(beside)
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


class NewBriefFlow(QObject):
    """Asks for a brief and for the name of its dossier. The method that an action calls has the action's name."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window

    def import_brief(self) -> None:
        folder = usual_folder(self._window.bridge)
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Choose a brief"), folder, _TAKEN)
        if name:
            self.take(Path(name))

    def take(self, brief: Path) -> None:
        """Ask where the new dossier goes, import `brief` there and open it."""
        if not brief.is_file():
            words = self.tr("“{name}” is no file; drop the file of a brief here.").format(name=brief)
            self._window.messages.show_message(MessageKind.INFO, words)
            return
        proposal = str(brief.with_suffix(".dossier"))
        title = self.tr("Save the new dossier as")
        name, _ = QFileDialog.getSaveFileName(self._window, title, proposal, DOSSIERS)
        if name:
            self.import_to(brief, Path(name).with_suffix(".dossier"))

    def import_to(self, brief: Path, target: Path) -> None:
        """Import `brief`, or an export of a dossier, as a new dossier at `target` and open it; say what went wrong."""
        from dossier.services.json_reading import import_new

        try:
            doubts = import_new(brief, target)
        except KnownError as error:
            self._window.say(error)
            return
        window = self._window
        if window.open_path(target) and doubts and window.desk is not None:
            window.desk.navigator.go(Place(View.DOUBTS))
