"""A newer version of the brief taken into the dossier that is open: asked for, read by a job, put in, reported."""

from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dossier.model.errors import KnownError
from dossier.model.imported import ImportedBrief
from dossier.model.progress import Cancelled, Progress
from dossier.model.rows import Brief
from dossier.services.backups import Why, back_up
from dossier.services.changes.briefs import ReplaceBrief
from dossier.services.editor import Made, make
from dossier.services.importing import NewerBrief, plan_newer, read_newer_brief, read_older_brief
from dossier.services.newer_brief import BriefPlan
from dossier.services.previews import BriefFile
from dossier.store.keys import Key
from dossier.store.store import Store, open_store
from dossier.ui.asking_files import ask_file, brief_files, usual_folder
from dossier.ui.bridge import Bridge
from dossier.ui.job_flow import JobFlow
from dossier.ui.making import Watch
from dossier.ui.status import Status
from dossier.ui.theme import Theme
from dossier.ui.widgets.message_bar import MessageBar
from dossier.ui.words import isolated

if TYPE_CHECKING:
    from dossier.ui.comparing import Comparison
    from dossier.ui.dialogs.preview_brief import PreviewDialog


class NewerBriefFlow(JobFlow):
    """One brief at a time. `replaced` carries what was replaced, in words, and the fates of everything on it."""

    replaced = Signal(str, object)

    def __init__(self, parent: QWidget, status: Status, messages: MessageBar, theme: Theme) -> None:
        super().__init__(parent, status, messages)
        self._theme = theme
        self._bridge: Bridge | None = None
        self._newer: NewerBrief | None = None  # what is shown
        self._lender: Bridge | None = None  # whose dossier a job is writing
        self.preview: PreviewDialog | None = None
        self._comparison: Comparison | None = None  # of what is shown with the dossier

    def use(self, bridge: Bridge | None) -> None:
        """Work on the dossier of `bridge` from now on; None where none is open."""
        self.cancel()
        self._bridge = bridge

    def choose(self, parent: QWidget) -> None:
        """Ask for the newer version of the brief that is open, and put it in."""
        if self._bridge is None:
            return
        folder, kinds = usual_folder(self._bridge), brief_files(self.tr("Briefs"))
        path = ask_file(parent, self.tr("Choose the newer version"), folder, kinds)
        if path is not None:
            self.read(path)

    def read(self, path: Path) -> None:
        """Read the brief at `path` and show what was understood, to be put in the place of the one that is open."""
        if self._bridge is None or self._lender is not None:
            return
        self.cancel()
        older = next(iter(self._bridge.store.find(Brief)), None)
        held = (older.original, older.name) if older is not None else None
        self._start(self.tr("Reading {name}").format(name=isolated(path.name)), partial(_read, path, held))

    def cancel(self) -> None:
        """Give up what is being read, shown or put in, unless that is done by now."""
        if self._lender is not None:
            self._lender.end_writing()
        self.give_up()
        self._take(None)  # where its result waits for a dialog to be closed, it is news from another program
        if self.preview is not None:
            self.preview.reject()

    def put(self, newer: NewerBrief) -> None:
        """Put a brief that was read in the place of the one that is open; say by the bridge why it cannot be.

        What becomes of every row is found and written beside the window: of 300 pages that takes seconds.
        """
        bridge = self._bridge
        if bridge is None or not bridge.can_write():
            return
        work = partial(_plan, bridge.session.path, bridge.store.key, newer)
        self.give_up()
        self._start(self.tr("Comparing with {name}").format(name=isolated(newer.name)), work)

    def _on_done(self, result: object) -> None:
        if isinstance(result, _Put):
            self._take(result.made)  # also where it was cancelled: it is written
            words = self.tr("Newer version of the brief, “{name}”:")
            self.replaced.emit(words.format(name=isolated(result.planned.newer.name)), result.planned.plan.fates)
        elif self._was_cancelled:
            self._on_stopped()
        elif self._bridge is None:
            return
        elif isinstance(result, NewerBrief):
            self._show(result, self._bridge)
        elif isinstance(result, _Planned):
            self._write(result, self._bridge)

    def _write(self, planned: "_Planned", bridge: Bridge) -> None:
        """Have the newer brief put in; nothing else is written until that is done."""
        if not bridge.lend():
            return
        self._lender = bridge
        work = partial(_put, bridge.store, bridge.session.editor.reviewer, planned)
        bridge.writer = self._start(self.tr("Putting in {name}").format(name=isolated(planned.newer.name)), work)

    def _take(self, made: Made | None) -> None:
        """Let the window write again, and have what was made as its own."""
        lender, self._lender = self._lender, None
        if lender is not None:
            lender.take(made)

    def _show(self, newer: NewerBrief, bridge: Bridge) -> None:
        """Show what was understood of the newer brief; one that is the older one, byte for byte, is put in at once."""
        older = next(iter(bridge.store.find(Brief)), None)
        if older is not None and older.original == newer.data:
            self.put(newer)  # which says so
            return
        from dossier.ui.comparing import Comparison
        from dossier.ui.dialogs.preview_brief import PreviewDialog

        file = BriefFile(newer.name, newer.data)
        self._newer = newer
        words = self.tr("Put it in the place of the older one")
        self.preview = PreviewDialog(file, newer.imported, self._theme, words, self._parent)
        self.preview.taken.connect(self._on_taken)
        self.preview.finished.connect(self._on_finished)
        self._comparison = Comparison(bridge.session.path, bridge.store.key, self.preview)
        self._comparison.said.connect(self.preview.say_compared)
        self.preview.chose.connect(self._compare)
        self._compare(newer.imported)
        self.preview.open()

    def _compare(self, brief: ImportedBrief) -> None:
        """Have said what the brief that is shown would do, as it is chosen to be."""
        if self._newer is not None and self._comparison is not None:
            self._comparison.ask(replace(self._newer, imported=brief))

    def _on_taken(self, brief: ImportedBrief) -> None:
        newer = self._newer
        if newer is not None and self.preview is not None:
            self.preview.accept()
            self.put(replace(newer, imported=brief))

    def _on_finished(self) -> None:
        if self._comparison is not None:
            self._comparison.stop()
        self.preview = self._newer = self._comparison = None

    def _on_stopped(self) -> None:
        self._take(None)
        super()._on_stopped()

    def _on_failed(self, error: KnownError) -> None:
        self._take(None)
        if self._bridge is not None:
            self._bridge.failed.emit(error)


def _read(path: Path, held: tuple[bytes, str] | None, progress: Progress, cancelled: Cancelled) -> NewerBrief:
    """Read the brief at `path`, and the older version `held`: its bytes and its name."""
    newer = read_newer_brief(path)
    return replace(newer, earlier=read_older_brief(*held)) if held is not None else newer


@dataclass(frozen=True, slots=True)
class _Planned:
    """What becomes of every row of a dossier that was changed last by the step `after`."""

    newer: NewerBrief
    plan: BriefPlan
    after: str


def _plan(path: Path, key: Key | None, newer: NewerBrief, progress: Progress, cancelled: Cancelled) -> _Planned:
    """Plan beside the window, and back up there what is about to be replaced."""
    with closing(open_store(path, read_only=True, key=key)) as store:
        planned = _Planned(newer, plan_newer(store, newer), store.newest_id())
        back_up(store, Why.IMPORT)
        return planned


@dataclass(frozen=True, slots=True)
class _Put:
    planned: _Planned
    made: Made


def _put(store: Store, reviewer: str, planned: _Planned, progress: Progress, cancelled: Cancelled) -> _Put:
    """Write beside the window what was planned; where something was changed meanwhile, it is planned anew."""
    watch = Watch(progress, cancelled)
    with store.beside(watch) as own:
        if own.newest_id() != planned.after:
            planned = replace(planned, plan=plan_newer(own, planned.newer))
            back_up(own, Why.IMPORT)
        watch.rows = len(planned.plan.puts) + len(planned.plan.removes)
        return _Put(planned, make(own, ReplaceBrief(planned.plan), reviewer))
