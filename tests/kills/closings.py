"""The window closed at a random moment, while jobs run and dialogs are open: `python -m tests.kills.closings N [SEED]`.

`--window DOSSIER FOLDER SEED` is the process that is closed: a note is typed, actions are called at random, and then it
leaves by its button, its action, a signal or the end of the session. It prints what was typed and when it was to leave.
"""

import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dossier.model.rows import Note
from dossier.services import settings
from dossier.services.changes.documents import AddDocument
from dossier.store.store import open_store
from tests.harbour import FIRST, SECOND
from tests.kills.judging import Tally, arguments, differences
from tests.kills.verbs import OLD, is_whole
from tests.samples import fill, sample_document, sample_session

if TYPE_CHECKING:
    from dossier.ui.window import Window

TEXT = "the older ferry is slow when a tide runs out of the narrow strait "
LONGEST = 2.0  # s from the order to leave to the end of the process, on a machine that is not busy
_JOBS = (
    "export",
    "attach_folder",
    "import_brief",
    "newer_brief",
    "backups",
    "print_report",
    "import_sources",
    "attach",
)
_NEVER = {"undo", "redo", "close", "quit", "erase", "open"}  # what takes typing back, and what ends it all
_WAYS = ("close", "quit", "SIGTERM", "SIGHUP", "session")
_EVERY = 25  # ms between two steps
_STEPS = 30


def close_windows(folder: Path, count: int, chance: random.Random) -> Iterator[Tally]:
    """Close `count` windows; yield the tally after each. `extra` counts those in which a job was begun."""
    tally, fresh = Tally(), folder / "fresh"
    fresh.mkdir()
    with closing(sample_session(fresh / "d.dossier")) as session:
        fill(session)
        source = session.store.find(Note)[0]
        assert source
        text = "The tide runs out. " * 20_000
        number = session.store.query("SELECT id FROM sources ORDER BY position DESC LIMIT 1")[0][0]
        session.editor.perform(AddDocument(number, "tides.txt", text.encode(), sample_document(text)))
    (fresh / "papers").mkdir()
    for name in ("strait.txt", "tides.md", "log.html"):
        (fresh / "papers" / name).write_text("The harbour log. " * 3000, encoding="utf-8")
    for name, words in {"brief.md": FIRST, "newer.md": SECOND, "refs.ris": "TY  - BOOK\nTI  - Tides\nER  - \n"}.items():
        (fresh / name).write_text(words, encoding="utf-8")
    for _ in range(count):
        seed = chance.randrange(2**32)
        stage = folder / "there"
        shutil.copytree(fresh, stage)
        (stage / "out.pdf").write_bytes(OLD)
        tally.tries += 1
        tally.problems += [f"seed {seed}: {problem}" for problem in _closed(stage, seed, tally)]
        shutil.rmtree(stage)
        yield tally


def _closed(stage: Path, seed: int, tally: Tally) -> list[str]:
    names = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"} | dict.fromkeys(names, str(stage / "home"))
    (stage / "home").mkdir(mode=0o700)
    command = [sys.executable, "-X", "faulthandler", "-m", "tests.kills.closings", "--window"]
    command += [str(stage / "d.dossier"), str(stage), str(seed)]
    pipe = subprocess.PIPE
    with subprocess.Popen(
        command, stdout=pipe, stderr=pipe, env=environment, text=True, start_new_session=True
    ) as child:
        try:
            out, err = child.communicate(timeout=60)
        except subprocess.TimeoutExpired:
            os.killpg(child.pid, signal.SIGABRT)
            out, err = child.communicate()
    ended = time.monotonic()
    said = dict(line.split(" ", 1) for line in out.splitlines() if " " in line)
    found = [] if child.returncode == 0 else [f"exit code {child.returncode}: {err[-1500:]}"]
    if "Traceback" in err or "Error" in err:
        found.append(err[-1500:])
    late = ended - float(said.get("leaving", ended))
    if late > LONGEST * max(1.0, os.getloadavg()[0]):
        found.append(f"{late:.1f} s to leave by {said.get('by')}, after {said.get('did')}")
    with suppress(ProcessLookupError):
        os.killpg(child.pid, signal.SIGKILL)
        found.append("a process is left")
    tally.extra += any(name in said.get("did", "") for name in _JOBS)
    tally.acknowledged += len(said.get("typed", ""))
    return found + lost_in(stage, said)


def lost_in(stage: Path, said: dict[str, str]) -> list[str]:
    with closing(open_store(stage / "d.dossier")) as store:
        store.refuse_damage()
        found = differences(store, store.journal())
        bodies = [note.body for note in store.find(Note)]
    typed = said.get("typed", "").strip()
    if typed and typed not in [body.strip() for body in bodies]:
        found.append(f"“{typed}” was typed, and {bodies} is there; {said}")
    if not is_whole(stage / "out.pdf", old=True):
        found.append("half an export")
    for path in stage.rglob("*"):
        if path.name.endswith((".new", ".lock", "-wal", "-journal")) or path.parent.name == "unfinished":
            found.append(f"{path.relative_to(stage)} is left; {said}")
        if path.suffix == ".dossier" and not is_whole(path, old=False):
            found.append(f"{path.name} is not whole")
    return found


def run_window(dossier: Path, folder: Path, seed: int) -> int:
    """Be the window."""
    from PySide6.QtWidgets import QFileDialog

    from dossier.main import main
    from dossier.ui.theme import application

    chosen = settings.Settings(reviewer="Ada Reviewer", recent=(str(dossier),))
    settings.save(chosen)
    files = {"brief": "brief.md", "Newer": "newer.md", "sources": "refs.ris"}

    def choose(parent: object, title: str = "", *rest: object, **options: object) -> tuple[str, str]:
        return str(folder / next((name for word, name in files.items() if word in title), "papers/strait.txt")), ""

    static: Any = QFileDialog
    static.getOpenFileName = staticmethod(choose)
    static.getOpenFileNames = staticmethod(lambda *asked, **options: ([choose(*asked)[0]], ""))
    static.getSaveFileName = staticmethod(lambda *asked, **options: (str(folder / "saved.dossier"), ""))
    static.getExistingDirectory = staticmethod(lambda *asked, **options: str(folder / "papers"))
    app = application("dossier")
    driver = _driver(folder, random.Random(seed))
    code = main([str(dossier)])
    del driver, app
    return code


def _driver(folder: Path, chance: random.Random) -> object:
    """Return what types, calls actions and leaves."""
    from PySide6.QtCore import QObject, QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from dossier.ui.dialogs.export import ExportDialog
    from dossier.ui.leaving import Leaving
    from dossier.ui.window import Window

    class Driver(QObject):
        def __init__(self) -> None:
            super().__init__()
            self._left = chance.randrange(2, _STEPS)
            self._typed, self._did, self._most = "", list[str](), chance.randrange(40)
            self._field: Any = None
            QTimer.singleShot(_EVERY, self._step)

        def _step(self) -> None:
            if self._left >= 0:  # a new timer each time: one whose handler waits in a dialog does not fire again
                QTimer.singleShot(_EVERY, self._step)
            windows = [one for one in QApplication.topLevelWidgets() if isinstance(one, Window) and one.isVisible()]
            if not windows:
                return
            window = windows[0]
            self._left -= 1
            modal = QApplication.activeModalWidget()
            if self._left < 0:
                self._leave(window)
            elif isinstance(modal, ExportDialog) and chance.random() < 0.7:
                modal.file.setText(str(folder / "out.pdf"))
                modal.accept()
            elif modal is not None:
                if chance.random() < 0.2:
                    modal.close()
            elif not self._did and len(self._typed) < self._most:
                self._type(window)
            else:
                self._act(window)

        def _type(self, window: "Window") -> None:
            if self._field is None:
                window.activateWindow()
                assert window.desk is not None
                window.desk.notes.write_note()
                self._field = QApplication.focusWidget()
                return
            field = QApplication.focusWidget()
            if field is not None and field is self._field:
                more = TEXT[len(self._typed) :][: chance.randrange(1, 6)]
                QTest.keyClicks(field, more)
                self._typed += more

        def _act(self, window: "Window") -> None:
            names = _JOBS if chance.random() < 0.6 else sorted(window.actions_by_name.keys() - _NEVER)
            action = window.actions_by_name[chance.choice(names)]
            if action.isEnabled():
                self._did.append(action.objectName() or action.text())
                action.trigger()

        def _leave(self, window: "Window") -> None:
            way = chance.choice(_WAYS)
            if QApplication.activeModalWidget() is not None and way in ("close", "quit"):
                way = "SIGTERM"  # a window behind a dialog that waits cannot be closed
            print(f"typed {self._typed}\ndid {' '.join(self._did)}\nby {way}\nleaving {time.monotonic()}", flush=True)
            if way == "close":
                window.close()
            elif way == "quit":
                window.actions_by_name["quit"].trigger()
            elif way == "session":
                leaving = window.findChild(Leaving)  # Qt makes no session manager without a desktop
                assert isinstance(leaving, Leaving)
                leaving.keep()
                QApplication.quit()
            else:
                os.kill(os.getpid(), getattr(signal, way))

    return Driver()


def main(count: int, seed: int) -> int:
    """Close `count` windows; return 1 where something was lost."""
    print(f"seed {seed}")
    with tempfile.TemporaryDirectory(prefix="dossier-closings-") as folder:
        tally = Tally()
        for tally in close_windows(Path(folder), count, random.Random(seed)):  # noqa: B007  the last one is the sum
            pass
    said = f"{tally.tries} closings, {tally.extra} with jobs, {tally.acknowledged} characters typed"
    print(f"window closed: {said}, {len(tally.problems)} losses")
    print("\n".join(tally.problems[:20]))
    return 1 if tally.problems else 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["--window"]:
        sys.exit(run_window(Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4])))
    sys.exit(main(*arguments(100)))
