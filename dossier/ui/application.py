"""Starting the program with a window."""

import os
import sys
from contextlib import closing
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QApplication

from dossier import APP_ID
from dossier.model.errors import KnownError
from dossier.model.progress import Cancelled, Progress
from dossier.services import settings
from dossier.store.soundness import SURPRISES, damage_of
from dossier.store.store import open_store
from dossier.store.unread import DAMAGE
from dossier.ui.bridge import Bridge
from dossier.ui.garbage import Collector
from dossier.ui.jobs import Job, finish_jobs
from dossier.ui.languages import speak
from dossier.ui.theme import Theme, application
from dossier.ui.warming import Warming
from dossier.ui.widgets.message_bar import MessageKind
from dossier.ui.window import Window

_TURN = (
    0.001  # s: how long a job may keep the window waiting for its turn, at each of many small steps; Python's is 5 ms
)
_ERRORS = 2  # standard error
_OWN_CLIPBOARD = {"offscreen", "minimal", "vnc", "linuxfb", "eglfs"}  # platforms that share theirs with no program


class Faults(QObject):
    """Shows our own faults, with a report to copy; installed as the hook for what nobody caught, on whatever thread.

    What comes from damage of the open dossier is none: that is looked for first, beside the window.
    """

    _came = Signal(object)  # the error; a window is touched by its own thread alone

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.report = ""
        self._looking: Bridge | None = None  # whose dossier is looked at
        self._may_look = True
        window.messages.action_triggered.connect(self._copy)
        self._came.connect(self._show)

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not isinstance(error, KnownError):
            from dossier.services.bugs import may_quote_what_is_protected, whole_report

            self.report = whole_report(error, "the window")
            if sys.stderr is not None and not may_quote_what_is_protected():  # it is None without a console
                sys.stderr.write(self.report)
        self._came.emit(error)

    def _show(self, error: BaseException) -> None:
        bridge = self._window.bridge
        if isinstance(error, KnownError):
            self._say(error, bridge)
        elif bridge is None or not self._may_look or not isinstance(error, SURPRISES):
            self._show_fault()
        elif self._looking is None:  # else what the look says is for this one too
            self._looking = bridge
            job = Job(self.tr("Looking for damage"), self._look_for_damage)
            job.done.connect(self._on_looked)
            job.failed.connect(self._on_looked)
            job.stopped.connect(self._on_not_looked)
            job.start()

    def _look_for_damage(self, progress: Progress, cancelled: Cancelled) -> KnownError | None:
        assert self._looking is not None
        store = self._looking.store
        with closing(open_store(store.path, read_only=True, key=store.key)) as beside:
            return damage_of(beside)

    def _on_looked(self, damage: KnownError | None) -> None:
        bridge, self._looking = self._looking, None
        if damage is None:
            self._show_fault()
        else:
            self._say(damage, bridge)

    def _on_not_looked(self) -> None:
        self._may_look = False  # the next thing to come is the fault in the look
        self._on_looked(None)

    def _say(self, error: KnownError, bridge: Bridge | None) -> None:
        if error.code in DAMAGE and bridge is not None:
            self._window.keeping.offer_recovery(bridge.session.path, error, bridge.store.key)
        else:
            self._window.say(error)

    def _show_fault(self) -> None:
        from dossier.services.bugs import may_quote_what_is_protected

        words = QCoreApplication.translate("Faults", "Something went wrong in Dossier itself; what you typed is kept.")
        if may_quote_what_is_protected():
            words += " " + QCoreApplication.translate(
                "Faults", "The report may quote a protected dossier; it is nowhere on the disk."
            )
        self._window.messages.show_message(
            MessageKind.ERROR, words, QCoreApplication.translate("Faults", "Copy the report")
        )

    def hold_back(self) -> None:
        """Let standard error lead nowhere from now on, unless it is a terminal: a desktop keeps it on the disk, and
        what Python, Qt and other libraries say there may quote the dossier that is about to be unlocked.
        """
        if not os.isatty(_ERRORS):
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, _ERRORS)
            os.close(nowhere)

    def _copy(self) -> None:
        if self.report:
            QApplication.clipboard().setText(self.report)


def run(path: Path | None) -> int:
    """Open the window on `path`, else on the last dossier, else on the bundled one, and return the exit code."""
    sys.setswitchinterval(_TURN)
    app = QApplication.instance() or application(sys.argv[0])
    assert isinstance(app, QApplication)
    Collector(app)
    app.setApplicationName("dossier")
    app.setApplicationDisplayName("Dossier")
    app.setDesktopFileName(APP_ID)
    chosen, refusal = _settings()
    speak(app, chosen.language)
    theme = Theme(app)
    theme.enlarge(chosen.window_size)
    window = Window(theme)
    sys.excepthook = faults = Faults(window)
    window.opening.unlocking.connect(faults.hold_back)
    theme.wait()
    start(window, path, chosen)
    theme.dress()
    if window.opening.elsewhere:
        return 0
    if refusal is not None:
        window.say(refusal)
    window.status.take_height()
    window.show()
    warming = Warming(window, partial(_watch_ways_out, window, app))
    warming.begin()
    code = app.exec()
    if window.desk is not None:  # the desktop's session ended
        window.close()
    finish_jobs()
    if app.platformName() in _OWN_CLIPBOARD:  # which Qt lets go when Python is no more, and what we copied with it
        app.clipboard().clear()
    return code


def start(window: Window, path: Path | None, chosen: settings.Settings) -> None:
    """Give the window its settings and its first dossier; what cannot be had is said in the window."""
    window.kept_settings = chosen
    window.use_settings(chosen)
    last = Path(chosen.last_dossier) if chosen.last_dossier else None
    if path is not None:
        window.open_path(path)
    elif last is not None and os.path.exists(last):  # which takes a folder that cannot be reached for none
        window.open_path(last)
    else:
        window.opening.open_bundled()
        if not chosen.recent and window.desk is not None:
            window.program.welcome()


def _watch_ways_out(window: Window, app: QApplication) -> None:
    from dossier.ui.leaving import Leaving  # before the first paint there is nothing that a signal could cost

    Leaving(window, app)


def _settings() -> tuple[settings.Settings, KnownError | None]:
    """Return the settings, else the defaults and why the reviewer's cannot be had."""
    try:
        return settings.load(), None
    except KnownError as error:
        return settings.Settings(), error
