"""The way from the export button to a finished file: what is asked, the job, what is said at the end."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from dossier.model.errors import KnownError
from dossier.model.progress import Cancelled, Progress
from dossier.model.report import Table
from dossier.services.annotated.choice import BINDER, SOURCES, WITH_SOURCES, SourceChoice
from dossier.services.settings import Author, Settings
from dossier.ui.asking_files import usual_folder
from dossier.ui.bridge import Bridge
from dossier.ui.job_flow import JobFlow
from dossier.ui.status import Status
from dossier.ui.theme import Theme
from dossier.ui.widgets.message_bar import MessageBar, MessageKind
from dossier.ui.words import isolated

if TYPE_CHECKING:
    from dossier.services.formats import Asked

_BY_CHOICE = ("left_out", "unchanged")  # reasons of what the reviewer left out


class ExportFlow(JobFlow):
    """One export at a time. What it needs is read at once from the dossier; making the file of it takes a job."""

    def __init__(self, parent: QWidget, theme: Theme, status: Status, messages: MessageBar) -> None:
        super().__init__(parent, status, messages)
        self._theme = theme
        self._target = Path()
        self._folders: dict[Path, Path] = {}  # where the last export of each dossier went
        self._said = ""  # the message whose buttons open the file and its folder
        messages.action_triggered.connect(self._open_file)
        messages.second_triggered.connect(self._open_folder)

    def begin(self, bridge: Bridge, settings: Settings) -> Settings:
        """Ask for format, file and author, then export; return the settings with what was chosen.

        The format is at first the PDF that the button names, whichever was chosen last.
        """
        if self.running:
            self._messages.show_message(MessageKind.INFO, self.tr("An export is under way; it can be cancelled below."))
            return settings
        from dossier.services.offered import offered
        from dossier.ui.dialogs.export import ExportDialog

        dossier = bridge.session.path
        dialog = ExportDialog(
            dossier,
            settings.author,
            parent=self._parent,
            language=settings.report_language,
            paper=settings.paper,
            offered=offered(bridge.store),
            theme=self._theme,
            style=settings.reference_style,
            key=bridge.store.key,
            folder=self._folders.get(dossier) or Path(usual_folder(bridge)),
        )
        if dialog.exec() == ExportDialog.DialogCode.Accepted:
            self._folders[dossier] = dialog.target.parent
            author, format = dialog.chosen_author, dialog.chosen_format
            if format in WITH_SOURCES:
                self.export_sources_to(bridge, dialog.target, dialog.choice, format)
                settings = replace(settings, author=author, report_language=dialog.choice.language)
            else:
                asked = dialog.asked
                self.export_to(bridge, dialog.target, author, format, asked=asked)
                settings = replace(
                    settings,
                    author=author,
                    report_language=asked.language,
                    paper=asked.paper,
                    reference_style=dialog.options.style_chooser.name,
                )
        dialog.deleteLater()
        return settings

    def export_to(
        self,
        bridge: Bridge,
        target: Path,
        author: Author,
        format: str = "report-pdf",
        *,
        documents: bool = True,
        asked: "Asked | None" = None,
    ) -> None:
        """Export the open dossier to `target` in the format of that name; `asked` holds whatever else was chosen."""
        from dossier.services import exporting, last_exports
        from dossier.services.formats import FORMATS, Asked

        chosen = FORMATS[format]
        asked = asked or Asked(author, documents)
        mark = last_exports.mark_of(bridge.store, format)
        try:
            gathered = chosen.gather(bridge.store, asked)
        except KnownError as error:
            self._on_failed(error)
            return

        def work(progress: Progress, cancelled: Cancelled) -> object:
            written = exporting.write_export(chosen, gathered, target, progress=progress, cancelled=cancelled)
            last_exports.remember(mark, asked.since, partly=asked.partly)
            return written

        self._target = target
        self._start(self.tr("Exporting"), work)

    def export_sources_to(self, bridge: Bridge, target: Path, choice: SourceChoice, format: str = SOURCES) -> None:
        """Export the sources of the open dossier to the folder `target`, or with the report to a file of that name.

        The job reads the dossier by itself.
        """
        from dossier.services import last_exports
        from dossier.services.annotated.binding import export_binder
        from dossier.services.annotated.exporting import export_sources
        from dossier.store.store import open_store

        make = export_binder if format == BINDER else export_sources
        path, key = bridge.store.path_now(), bridge.store.key

        def work(progress: Progress, cancelled: Cancelled) -> object:
            with closing(open_store(path, read_only=True, key=key)) as store:
                mark = last_exports.mark_of(store, format)
                written = make(store, target, choice, progress=progress, cancelled=cancelled)
            last_exports.remember(mark, choice.since, partly=choice.partly)
            return written

        self._target = target
        self._start(self.tr("Exporting"), work)

    def _on_done(self, result: object) -> None:
        from dossier.services import exporting
        from dossier.services.annotated.exporting import ExportedSources

        text = self.tr("Exported: %1").replace("%1", isolated(str(self._target)))
        listed = result.account.listed if isinstance(result, ExportedSources | exporting.Exported) else ()
        others = [item for item in listed if item.reason not in _BY_CHOICE]
        if isinstance(result, ExportedSources):
            documents = [item for item in others if item.table is Table.DOCUMENTS]
            lost = [item.label for item in documents if item.reason != "no_marks"]
            if lost:
                text += self.tr(" (left out: %1)").replace("%1", ", ".join(lost))
            if len(lost) < len(documents):
                bare = self.tr(" (no file, since nothing is marked on them: %1)")
                text += bare.replace("%1", str(len(documents) - len(lost)))
        elif others:
            text += self.tr(" (listed, since it cannot carry them: %1)").replace("%1", str(len(others)))
        if len(others) < len(listed):
            text += self.tr(" (left out by choice: %1)").replace("%1", str(len(listed) - len(others)))
        ways = [self.tr("Open the file")] if self._target.is_file() else []
        self._messages.show_message(MessageKind.INFO, text, *ways, second=self.tr("Open the folder"))
        self._said = text

    def _cancelled_words(self) -> str:
        return self.tr("The export was cancelled; no file was changed.")

    def _open_file(self) -> None:
        self._open(self._target)

    def _open_folder(self) -> None:
        self._open(self._target if self._target.is_dir() else self._target.parent)

    def _open(self, path: Path) -> None:
        """Hand a file or folder of this computer to the system's own program for it, and say where it has none."""
        if not self._said or self._messages.text != self._said:
            return
        url = QUrl.fromLocalFile(str(path.absolute()))
        if url.host() or not QDesktopServices.openUrl(url):  # a host: a file on another computer
            words = self.tr("No program of this computer opens “{name}”.").format(name=isolated(path.name))
            self._messages.show_message(MessageKind.WARNING, words)
