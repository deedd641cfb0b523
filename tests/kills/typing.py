"""The real window, offscreen, with someone who types a note without a rest; killed at a random moment.

`python -m tests.kills.typing DOSSIER` is the process that is killed. It prints, for each character, how many there are
and when the character was in the field (seconds of the monotonic clock, which all processes share).
"""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from dossier.model.rows import Note
from dossier.store.store import open_store
from tests.kills.judging import Tally, differences
from tests.samples import sample_session

if TYPE_CHECKING:
    from dossier.ui.window import Window

TEXT = "the older ferry is slow when a tide runs out of the narrow strait " * 40
EVERY = 15  # ms between two characters
PROMISED = 0.6  # s of typing that may be lost
SLACK = 0.2  # s for the timer, which Qt lets be late by a twentieth, and for the commit itself
LONGEST = 2.5  # s of typing before the kill


def kill_typists(folder: Path, count: int, chance: random.Random) -> Iterator[Tally]:
    """Kill `count` windows in which a note is being typed; yield the tally after each."""
    tally = Tally()
    for number in range(count):
        path = folder / f"typed-{number}.dossier"
        sample_session(path).close()
        typed = _killed(path, folder, chance.random() * LONGEST)
        ended = typed[-1][1]  # when the window was last seen alive: on a busy machine the kill may come much later
        promised = max((count for count, at in typed if at < ended - PROMISED - SLACK), default=0)
        with closing(open_store(path)) as store:
            store.refuse_damage()
            bodies = [note.body for note in store.find(Note)]
            tally.problems += differences(store, store.journal())
        kept = len(bodies[0]) if bodies else 0
        tally.tries += 1
        tally.acknowledged += promised
        tally.extra += kept > promised
        if kept < promised or (bodies and not TEXT.startswith(bodies[0])):
            tally.problems.append(f"{len(typed)} characters typed, {promised} promised, {kept} kept")
        yield tally


def _killed(path: Path, home: Path, after: float) -> list[tuple[int, float]]:
    names = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"} | dict.fromkeys(names, str(home))
    command = [sys.executable, "-m", "tests.kills.typing", str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment) as child:
        assert child.stdout is not None
        first = child.stdout.readline()
        time.sleep(after)
        child.send_signal(signal.SIGKILL)
        lines = [first, *child.stdout.read().split(b"\n")]
    pairs = [line.split() for line in lines if line.count(b" ") == 1]
    if not pairs:
        raise RuntimeError("the window ended before anything was typed")
    return [(int(count), float(at)) for count, at in pairs]


def type_for_ever(path: Path) -> int:
    """Open the window on `path` and type a note in it, until killed."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication

    from dossier.services import settings
    from dossier.ui.theme import Theme
    from dossier.ui.window import Window

    app = QApplication([])
    window = Window(Theme(app))
    window.use_settings(settings.Settings(reviewer="Ada Reviewer"))
    window.show()
    assert window.open_path(path)
    typist = _typist(window)
    assert typist is not None
    return app.exec()


def _typist(window: "Window") -> object:
    """Return what types a character every few milliseconds into the field that has the focus."""
    from PySide6.QtCore import QObject, QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    desk = window.desk
    assert desk is not None

    class Typist(QObject):
        def __init__(self) -> None:
            super().__init__(window)
            self._count = 0
            self._timer = QTimer(self)
            self._timer.setInterval(EVERY)
            self._timer.timeout.connect(self._type)
            window.activateWindow()
            assert desk is not None
            desk.notes.write_note()
            self._timer.start()

        def _type(self) -> None:
            field = QApplication.focusWidget()
            if field is None or self._count == len(TEXT):
                return
            QTest.keyClicks(field, TEXT[self._count])
            self._count += 1
            print(self._count, time.monotonic(), flush=True)

    return Typist()


if __name__ == "__main__":
    sys.exit(type_for_ever(Path(sys.argv[1])))
