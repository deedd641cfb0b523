"""A stick pulled out while a note is typed, and what comes back: `python -m tests.kills.sticks N [SEED]`, as root.

The stick is a small disk in memory. It comes back as it was, with an older copy, with another dossier of that name, or
read-only. One message has to stand from the first write that fails to the next that succeeds, the typing has to stay,
and nothing may be written into what is not our file.
"""

import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dossier.model.rows import Note
from dossier.services import settings
from dossier.store import medium
from dossier.store.store import open_store
from tests.kills.judging import Tally, arguments, differences
from tests.samples import sample_session

if TYPE_CHECKING:
    from dossier.ui.theme import Theme
    from dossier.ui.window import Window

NAME = "ferries.dossier"
_COMES_BACK = ("itself", "an older copy", "another dossier", "itself, read-only")
_MEANWHILE = ("nothing", "an export", "a backup", "a settling")


def mounted(folder: Path) -> bool:
    """Mount a disk in memory at `folder`; False where that is not allowed."""
    command = ["mount", "-t", "tmpfs", "-o", "size=8m,mode=700", "tmpfs", str(folder)]
    return (
        shutil.which("mount") is not None and not subprocess.run(command, capture_output=True, check=False).returncode
    )


def pulled(folder: Path) -> None:
    """Take the disk away from under whatever is open on it."""
    subprocess.run(["umount", "-l", str(folder)], check=True)


def try_sticks(folder: Path, count: int, chance: random.Random, theme: "Theme") -> Iterator[Tally]:
    """Pull out and put in so often; yield the tally after each. The window's application has to be there."""
    tally, stick = Tally(), folder / "stick"
    stick.mkdir(parents=True)
    usual = medium.is_shared
    for number in range(count):
        back = _COMES_BACK[number % len(_COMES_BACK)]
        meanwhile = chance.choice(_MEANWHILE)
        without_log = chance.random() < 0.5
        medium.is_shared = lambda path: without_log  # noqa: B023  as on a real stick, without a write-ahead log
        if not mounted(stick):
            raise RuntimeError("a disk can be mounted by root alone")
        tally.tries += 1
        try:
            found = list(_tried(stick, folder, back, meanwhile, chance, theme))
            tally.problems += [f"{back}, {meanwhile}, {without_log}: {problem}" for problem in found]
        finally:
            medium.is_shared = usual
            pulled(stick)
            shutil.rmtree(folder)
            stick.mkdir(parents=True)
        yield tally


def _tried(
    stick: Path, folder: Path, back: str, meanwhile: str, chance: random.Random, theme: "Theme"
) -> Iterator[str]:
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QMessageBox

    from dossier.ui.window import Window

    path = stick / NAME
    sample_session(path).close()
    shutil.copyfile(path, folder / "older")
    sample_session(folder / "another").close()
    window = Window(theme)
    window.use_settings(settings.Settings(reviewer="Ada Reviewer"))
    window.show()
    window.open_path(path)
    assert window.desk is not None
    window.desk.notes.write_note()
    field: Any = window.focusWidget()
    QTest.keyClicks(field, "first ")
    window.desk.flush()
    work = _begun(window, folder, meanwhile)
    if meanwhile == "a settling" and window.bridge is not None:
        window.bridge.store.settle()
    kept = folder / "kept"
    with closing(open_store(path, read_only=True)) as store:
        complete = not path.with_name(NAME + "-wal").exists() or window.bridge is None or window.bridge.store.settle()
        assert store.find(Note)
    shutil.copytree(stick, kept, ignore=shutil.ignore_patterns(".*", *(["*-shm", "*-wal"] if complete else [])))
    pulled(stick)
    QTest.keyClicks(field, "second ")
    window.desk.flush()
    said = window.unsaved.bar.text
    if not window.unsaved.is_shown:
        yield "no message stands"
    window.desk.flush()
    if window.unsaved.bar.text != said:
        yield f"the message changed from “{said}” to “{window.unsaved.bar.text}”"
    if field.toPlainText() != "first second ":
        yield f"“{field.toPlainText()}” is left of the typing"
    yield from _put_in(stick, folder, back, window)
    if work is not None:
        work.finish()
    asked = QMessageBox.question
    static: Any = QMessageBox
    static.question = staticmethod(lambda *words: QMessageBox.StandardButton.Discard)
    window.close()
    static.question = asked
    window.deleteLater()
    QTest.qWait(chance.randrange(1, 20))


def _put_in(stick: Path, folder: Path, back: str, window: "Window") -> Iterator[str]:
    path = stick / NAME
    assert window.desk is not None
    mounted(stick)
    if back.startswith("itself"):
        shutil.copytree(folder / "kept", stick, dirs_exist_ok=True)
    else:
        shutil.copyfile(folder / ("older" if back == "an older copy" else "another"), path)
    theirs = path.read_bytes()
    if back != "itself":
        if back.endswith("read-only"):
            subprocess.run(["mount", "-o", "remount,ro", str(stick)], check=True)
        window.desk.flush()
        if not window.unsaved.is_shown:
            yield "the message is gone, and nothing was written"
        if path.read_bytes() != theirs:
            yield "it was written into what is not ours"
        if not back.endswith("read-only"):
            return
        subprocess.run(["mount", "-o", "remount,rw", str(stick)], check=True)
    window.desk.flush()
    if window.unsaved.is_shown:
        yield f"it is back, and the message stands: {window.unsaved.bar.text}"
    with closing(open_store(path, read_only=True)) as store:
        store.refuse_damage()
        bodies = [note.body for note in store.find(Note)]
        yield from differences(store, store.journal())
    if bodies != ["first second "]:
        yield f"{bodies} was kept"


class _Work:
    """A job that reads the dossier beside the window."""

    def __init__(self, job: Any) -> None:
        self._job = job
        job.start()

    def finish(self) -> None:
        from PySide6.QtTest import QTest

        from dossier.ui.jobs import finish_jobs

        finish_jobs()
        QTest.qWait(1)


def _begun(window: "Window", folder: Path, meanwhile: str) -> _Work | None:
    from dossier.ui.jobs import Job

    assert window.bridge is not None
    path = window.bridge.session.path

    def copy(progress: object, cancelled: object) -> None:
        from dossier.services.backups import Why, back_up

        with closing(open_store(path, read_only=True)) as store:
            back_up(store, Why.DAILY)

    def export(progress: object, cancelled: object) -> None:
        from dossier.services.exporting import write_export
        from dossier.services.formats import FORMATS, Asked

        with closing(open_store(path, read_only=True)) as store:
            kind = FORMATS["markdown"]
            write_export(kind, kind.gather(store, Asked()), folder / "out.md")

    if meanwhile == "an export":
        return _Work(Job("Exporting", export))
    return _Work(Job("Backing up", copy)) if meanwhile == "a backup" else None


def main(count: int, seed: int) -> int:
    """Pull a stick out `count` times; return 1 where something was lost."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from dossier.ui.theme import Theme, application

    print(f"seed {seed}")
    with tempfile.TemporaryDirectory(prefix="dossier-sticks-") as folder:
        names = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")
        os.environ |= dict.fromkeys(names, f"{folder}/home")
        Path(folder, "home").mkdir(mode=0o700)
        app = application("dossier")
        tally = Tally()
        for tally in try_sticks(Path(folder) / "place", count, random.Random(seed), Theme(app)):  # noqa: B007
            pass
    print(f"stick pulled out and put in: {tally.tries} tries, {len(tally.problems)} losses")
    print("\n".join(tally.problems[:20]))
    return 1 if tally.problems else 0


if __name__ == "__main__":
    sys.exit(main(*arguments(40)))
