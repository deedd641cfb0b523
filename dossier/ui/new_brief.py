"""A brief made a dossier of its own: asked for, read beside the window, shown, stored, opened."""

import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from dossier.model.errors import KnownError
from dossier.model.progress import Cancelled, Progress
from dossier.ui.asking_files import ask_file, ask_target, brief_files, dossier_files, usual_folder
from dossier.ui.job_flow import JobFlow
from dossier.ui.jobs import Work
from dossier.ui.navigator import Place, View
from dossier.ui.widgets.message_bar import MessageKind
from dossier.ui.words import isolated

if TYPE_CHECKING:
    from dossier.model.imported import ImportedBrief
    from dossier.services.previews import BriefFile
    from dossier.ui.dialogs.preview_brief import PreviewDialog
    from dossier.ui.window import Window


class NewBriefFlow(JobFlow):
    """Asks for a brief, shows what was understood, asks for the name of its dossier. One brief at a time.

    The methods that actions call have the actions' names.
    """

    def __init__(self, window: "Window") -> None:
        super().__init__(window, window.status, window.messages)
        self._window = window
        self._proposal = Path()  # the dossier that is proposed
        self._target = Path()
        self.preview: PreviewDialog | None = None

    def import_brief(self) -> None:
        folder = usual_folder(self._window.bridge)
        kinds = brief_files(self.tr("Briefs and exports"), "*.json")
        path = ask_file(self._window, self.tr("Choose a brief"), folder, kinds)
        if path is not None:
            self.take(path)

    def import_clipboard(self) -> None:
        file = clipboard_file()
        if file is None:
            words = self.tr("The clipboard holds no text; copy a brief first.")
            self._window.messages.show_message(MessageKind.INFO, words)
            return
        self._proposal = Path(usual_folder(self._window.bridge)) / self.tr("Clipboard.dossier")
        self._begin(self.tr("Reading the clipboard"), partial(_read, file))

    def take(self, brief: Path) -> None:
        """Read `brief` and show what was understood of it; an export of a dossier is taken as it is."""
        from dossier.services.json_reading import begins_as_export

        if not os.path.isfile(brief):
            words = self.tr("“{name}” is no file; drop the file of a brief here.").format(name=isolated(str(brief)))
            self._window.messages.show_message(MessageKind.INFO, words)
            return
        self._proposal = brief.with_suffix(".dossier")
        if not begins_as_export(brief):
            self._begin(self.tr("Reading {name}").format(name=isolated(brief.name)), partial(_read_file, brief))
        elif target := self._ask_target():
            self.import_to(brief, target)

    def import_to(self, brief: Path, target: Path) -> None:
        """Import `brief`, or an export of a dossier, as a new dossier at `target` and open it; say what went wrong."""
        self._target = target
        self._begin(self.tr("Importing {name}").format(name=isolated(brief.name)), partial(_import, brief, target))

    def cancel(self) -> None:
        """Give up what is being read or stored, and what is shown."""
        self.give_up()
        if self.preview is not None:
            self.preview.reject()

    def _begin(self, label: str, work: Work) -> None:
        self.cancel()
        self._start(label, work)

    def _on_done(self, result: object) -> None:
        if isinstance(result, tuple):
            if self._was_cancelled:
                self._on_stopped()
            else:
                self._show(*result)
        elif isinstance(result, bool):
            self._open(doubts=result)

    def _on_failed(self, error: KnownError) -> None:
        self._window.say(error)

    def _cancelled_words(self) -> str:
        return self.tr("The import was cancelled; no dossier was made.")

    def _show(self, file: "BriefFile", brief: "ImportedBrief") -> None:
        """Show what was understood, with nothing stored."""
        from dossier.ui.dialogs.preview_brief import PreviewDialog

        words = self.tr("Make a dossier…")
        self.preview = PreviewDialog(file, brief, self._window.theme, words, self._window)
        self.preview.taken.connect(self._on_taken)
        self.preview.finished.connect(self._on_finished)
        self.preview.open()

    def _on_finished(self) -> None:
        self.preview = None

    def _on_taken(self, brief: "ImportedBrief") -> None:
        preview = self.preview
        target = self._ask_target()
        if preview is None or target is None:
            return  # the preview stays
        file = preview.file
        preview.accept()
        self._target = target
        self._begin(self.tr("Importing {name}").format(name=isolated(file.name)), partial(_store, brief, file, target))

    def _ask_target(self) -> Path | None:
        title = self.tr("Save the new dossier as")
        chosen = ask_target(self._window, title, str(self._proposal), dossier_files())
        return chosen.with_suffix(".dossier") if chosen is not None else None

    def _open(self, *, doubts: bool) -> None:
        window = self._window
        if window.open_path(self._target) and doubts and window.desk is not None:
            window.desk.navigator.go(Place(View.DOUBTS))


def clipboard_file() -> "BriefFile | None":
    """Return what the clipboard holds as the file of a brief, HTML before text; None where it holds neither."""
    from dossier.services.previews import BriefFile

    mime: QMimeData | None = QGuiApplication.clipboard().mimeData()
    if mime is None:
        return None
    page, text = mime.html() if mime.hasHtml() else "", mime.text() if mime.hasText() else ""
    if page.strip() and not _is_source(text):
        return BriefFile("Clipboard.html", page.encode("utf-8", errors="replace"))
    return BriefFile("Clipboard.txt", text.encode("utf-8", errors="replace")) if text.strip() else None


def _is_source(text: str) -> bool:
    """Whether a text that was copied is Markdown: editors copy it with HTML that only colours it."""
    from dossier.intake.briefs.markdown import looks_like_markdown

    return looks_like_markdown("", text)


def _read_file(path: Path, progress: Progress, cancelled: Cancelled) -> "tuple[BriefFile, ImportedBrief]":
    from dossier.services.previews import brief_file

    return _read(brief_file(path), progress, cancelled)


def _read(file: "BriefFile", progress: Progress, cancelled: Cancelled) -> "tuple[BriefFile, ImportedBrief]":
    from dossier.services.previews import Choices, read_as_it_stands

    return file, read_as_it_stands(file, Choices())


def _store(brief: "ImportedBrief", file: "BriefFile", target: Path, progress: Progress, cancelled: Cancelled) -> bool:
    from dossier.services.importing import write_brief

    write_brief(brief, file.name, file.data, target)
    return _kept(target, cancelled, doubts=bool(brief.doubts))


def _import(brief: Path, target: Path, progress: Progress, cancelled: Cancelled) -> bool:
    from dossier.services.json_reading import import_new

    return _kept(target, cancelled, doubts=import_new(brief, target))


def _kept(target: Path, cancelled: Cancelled, *, doubts: bool) -> bool:
    """Return `doubts`; where it was cancelled meanwhile, remove what was made. Raises KnownError then."""
    if cancelled():
        target.unlink(missing_ok=True)
        raise KnownError("import-cancelled", "The import was cancelled; no dossier was made.")
    return doubts
