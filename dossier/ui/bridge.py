"""Between the editor, which knows no Qt, and the panes: changes as signals, errors as messages, the reviewer's name."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from dossier.model.changes import Changes
from dossier.model.errors import KnownError
from dossier.services.editor import Change, Made
from dossier.services.figures import Figures
from dossier.services.marks import Marks
from dossier.services.session import Session
from dossier.services.tallies import Tallies
from dossier.store.store import Store
from dossier.ui.colours import Colours

if TYPE_CHECKING:
    from dossier.ui.citing import Citing
    from dossier.ui.jobs import Job
    from dossier.ui.quote_checks import QuoteChecks

_IDLE = 3_000  # ms without a change, after which the main file is made complete by itself

_READY = 300  # ms after opening, when the window has been painted

_ALIVE = 240_000  # ms between two signs of life for other computers

_REPLACED = "replaced-elsewhere"

AskReviewer = Callable[[], str]


class Bridge(QObject):
    """The open dossier, as panes see it. Panes read from `store` and change by `perform`, and nothing else."""

    changed = Signal(object, object)  # Changes, origin
    failed = Signal(object)  # KnownError
    tallied = Signal()  # what every citation counts as is read: how many are stale is known
    written = Signal()  # a write succeeded: an earlier message about writing is out of date
    moved = Signal()  # the file has another name now, under which work goes on

    def __init__(self, session: Session, ask_reviewer: AskReviewer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.tallies = Tallies(session.store)  # in step before any pane hears of a change
        self.counted: frozenset[str] = frozenset()  # the sections and sources whose tally the newest change touched
        self.figures = Figures(session.store)
        self.marks = Marks(session.store)
        self.colours = Colours(self)
        self._ask_reviewer = ask_reviewer
        self._asking = False
        self._style = ""
        self._path = session.path
        self.writer: Job | None = None  # to whom the store is lent
        self._settle = QTimer(self, singleShot=True, interval=_IDLE)
        self._settle.timeout.connect(self._settle_file)
        self._alive = QTimer(self, interval=_ALIVE)
        self._alive.timeout.connect(self._keep_lock)
        self._alive.start()
        self._ready = QTimer(self, singleShot=True, interval=_READY)
        self._ready.timeout.connect(self._read_on)
        self._ready.start()
        session.editor.subscribe(self._on_changed)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        self._app = app
        app.applicationStateChanged.connect(self._on_state)

    @cached_property
    def quotes(self) -> "QuoteChecks":
        """The quote checks; what they need is loaded when a pane first asks for one."""
        from dossier.ui.quote_checks import QuoteChecks

        return QuoteChecks(self.store, self)

    @cached_property
    def citing(self) -> "Citing":
        """What copies citations; it is made when first asked for."""
        from dossier.ui.citing import Citing

        return Citing(self.store, self._style, self)

    def cite_in(self, style: str) -> None:
        """Let citations be copied in `style`, by its name, until another one is chosen; '' for the usual one."""
        self._style = style
        if "citing" in vars(self):
            self.citing.use(style)

    @property
    def store(self) -> Store:
        return self.session.store

    def perform(self, change: Change, *, origin: object = None, merge: str = "", signed: bool = False) -> bool:
        """Make `change` and return whether it was made; what cannot be made is said by `failed`.

        `signed` asks for the reviewer's name first where it is not known: judgements, notes and annotations bear it.
        """
        if signed and not self.sign():
            return False
        return self._try(lambda: self.session.editor.perform(change, origin=origin, merge=merge))

    def lend(self) -> bool:
        """Let a job, which becomes `writer`, alone write, beside the window; when it has ended, `take` is to be called.

        False where nothing can be written; what is in the way is said by `failed`.
        """
        return self._try(self._lend)

    def take(self, made: Made | None) -> None:
        """Take over what was made beside the window while the store was lent, None where nothing was; write again."""
        self.writer = None
        self.store.take_back()
        if made is not None:
            self._tried(lambda: self.session.editor.take(made))

    def take_replayed(self, made: Made | None, *, backwards: bool) -> None:
        """Do so of a step that was taken back beside the window, or made again."""
        self.take(None)
        if made is not None:
            self._tried(lambda: self.session.editor.take_replayed(made, backwards=backwards))

    def end_writing(self) -> None:
        """Have what writes beside the window stop, and wait until it has: what is typed can be written then."""
        if self.writer is not None:
            self.writer.finish()

    def sign(self) -> bool:
        """Return whether the reviewer's name is known, after asking for it where it was not."""
        editor = self.session.editor
        if not editor.reviewer and not self._asking:  # a field that loses the focus to the question asks to be kept
            self._asking = True
            try:
                editor.reviewer = self._ask_reviewer()
            finally:
                self._asking = False
        return bool(editor.reviewer)

    def undo(self) -> bool:
        """Take back the newest change; say by `failed` what went wrong."""
        return self._try(self.session.editor.undo)

    def redo(self) -> bool:
        """Make the newest undone change again; say by `failed` what went wrong."""
        return self._try(self.session.editor.redo)

    def can_write(self) -> bool:
        """Write nothing new to the file, which is followed where it was renamed; say by `failed` what is in the way."""
        return self._try(self._probe)

    def save_elsewhere(self, path: Path) -> bool:
        """Save a copy at `path` and go on in it; say by `failed` what went wrong."""
        return self._try(lambda: self._save_elsewhere(path))

    def _probe(self) -> Changes:
        self.store.probe()
        return Changes()

    def _lend(self) -> Changes:
        self.store.lend()
        return Changes()

    def _save_elsewhere(self, path: Path) -> Changes:
        self.session.save_elsewhere(path)
        return Changes()

    def close(self) -> None:
        """Stop listening and close the dossier."""
        self._settle.stop()
        self._alive.stop()
        self._ready.stop()
        if "quotes" in vars(self):
            self.quotes.close()
        self.session.editor.unsubscribe(self._on_changed)
        self._app.applicationStateChanged.disconnect(self._on_state)
        self.session.close()

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.catch_up()

    def catch_up(self) -> None:
        """Show what other programs wrote meanwhile; say by `failed` where that is another state of the whole dossier.

        A disk that does not answer is said by the next write.
        """
        try:
            self.session.editor.catch_up()
        except KnownError as error:
            if error.code == _REPLACED:
                self.failed.emit(error)

    def _try(self, work: Callable[[], Changes]) -> bool:
        self.catch_up()
        return self._tried(work)

    def _tried(self, work: Callable[[], Changes]) -> bool:
        try:
            work()
        except KnownError as error:
            self.failed.emit(error)
            return False
        if self._path != self.session.path:
            self._path = self.session.path
            self.moved.emit()
        self.written.emit()
        return True

    def _on_changed(self, changes: Changes, origin: object) -> None:
        self.counted = self.tallies.update(changes)
        self.figures.update(changes)
        self.marks.update(changes)
        self.changed.emit(changes, origin)
        self._settle.start()
        if not self.tallies.is_ready:
            self._ready.start(0)

    def _read_on(self) -> None:
        """Read a portion of what every citation counts as; what the reviewer does meanwhile comes first."""
        try:
            if self.tallies.read_on():
                self.tallied.emit()
            else:
                self._ready.start(0)
        except KnownError as error:
            self.failed.emit(error)

    def _settle_file(self) -> None:
        self.session.store.settle()

    def _keep_lock(self) -> None:
        self.session.store.keep_lock()
