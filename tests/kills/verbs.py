"""Verbs of the command line, killed at a random moment: files that are whole, nothing left lying about, no process."""

import os
import random
import shutil
import signal
import time
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any

from dossier.main import main
from dossier.model.errors import KnownError
from dossier.model.kinds import OnKind
from dossier.services.backups import Why, back_up
from dossier.services.changes.annotations import Annotate
from dossier.services.session import open_session
from dossier.store.keys import Key
from dossier.store.store import open_store
from tests.harbour import FIRST, SECOND, harbour_session
from tests.intake.pdf.samples import make_pdf
from tests.kills.judging import Tally
from tests.samples import fill, sample_session
from tests.services.annotated.conftest import attach
from tests.store.reading import everything

OLD = b"what was there before"
PASSPHRASES = ("", "three blue ferries", "four green ferries")
_LOADED = ("exports", "protecting", "briefs", "attaching", "keeping")  # else most kills come while a verb is loaded
_PATIENCE = 3.0  # s, in which what a killed process had started has to end


@dataclass(frozen=True, slots=True)
class Scene:
    """A verb, and where its file appears in the folder `there`, if one does; `keys` are old and new passphrase."""

    verb: Sequence[str]
    target: str = ""
    keys: tuple[str, str] = ("", "")
    made: Mapping[str, bytes] = field(default_factory=dict)  # files that lie there before

    def __str__(self) -> str:
        return " ".join(self.verb)


def scenes() -> list[Scene]:
    """Return what is killed: each export over a file of before, keys set, changed and removed, and what replaces."""
    found = []
    endings = {"report-pdf": "pdf", "html": "html", "docx": "docx", "json": "json", "binder-pdf": "pdf", "csv": "csv"}
    for kind, ending in endings.items():
        target = f"out.{ending}"
        found.append(Scene(("export", "d.dossier", "--format", kind, "-o", target), target, made={target: OLD}))
    for kind in ("source-pdf", "xfdf"):
        found.append(Scene(("export", "d.dossier", "--format", kind, "-o", "out"), "out", made={"out/mine.txt": OLD}))
    first, second = PASSPHRASES[1:]
    found += [Scene(("protect", "d.dossier"), keys=keys) for keys in (("", first), (first, second))]
    found.append(Scene(("unprotect", "d.dossier"), keys=(first, "")))
    brief = {"brief.md": FIRST.encode(), "newer.md": SECOND.encode(), "newer.txt": b"The older ferry needs two hours."}
    found.append(Scene(("import", "brief.md", "-o", "new.dossier"), "new.dossier", made=brief))
    found.append(Scene(("import", "newer.md", "--into", "harbour.dossier"), made=brief))
    found.append(Scene(("attach", "--newer-version", "d.dossier", "2", "newer.txt"), made=brief))
    found.append(Scene(("backup", "d.dossier")))
    found.append(Scene(("recover", "d.dossier", "-o", "new.dossier"), "new.dossier"))
    return found


def kill_verbs(folder: Path, count: int, chance: random.Random) -> Iterator[Tally]:
    """Kill `count` verbs, one kind after the other; yield the tally after each. `extra` counts those done in time."""
    tally, plays = Tally(), scenes()
    for name in _LOADED:
        import_module(f"dossier.cli.{name}")
    for name in ("dossier.store.ciphered", "dossier.services.annotated.exporting", "dossier.output.binder"):
        import_module(name)
    os.environ |= {
        name: str(folder / "home") for name in ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME")
    }
    fresh = folder / "fresh"
    fresh.mkdir()
    with closing(sample_session(fresh / "d.dossier")) as session:
        fill(session)
        book = attach(session, 1, "book.pdf", make_pdf(["The strait crossed", "Two ferries cross the strait."]))
        session.editor.perform(Annotate(OnKind.DOCUMENT, book.id, 4, 10))
    harbour_session(fresh).close()
    lasts: dict[str, float] = {}
    for number in range(count):
        scene = plays[number % len(plays)]
        stage = folder / "there"
        shutil.copytree(fresh, stage)
        _set_up(scene, stage)
        before = _state(stage, scene)
        if str(scene) not in lasts:  # in a process of its own: it loads nothing into this one
            lasts[str(scene)] = _run(scene, stage, 30.0)[1]
            shutil.rmtree(stage)
            shutil.rmtree(folder / "home", ignore_errors=True)
            shutil.copytree(fresh, stage)
            _set_up(scene, stage)
            before = _state(stage, scene)
        ended, _ = _run(scene, stage, chance.random() * lasts[str(scene)])
        tally.tries += 1
        tally.extra += ended
        found = problems(scene, stage, before)
        tally.problems += [f"{scene}: {problem}" for problem in found]
        shutil.rmtree(stage)
        shutil.rmtree(folder / "home", ignore_errors=True)
        yield tally


def _set_up(scene: Scene, stage: Path) -> None:
    for name, data in scene.made.items():
        (stage / name).parent.mkdir(exist_ok=True)
        (stage / name).write_bytes(data)
    with closing(open_session(stage / "d.dossier")) as session:
        for why in (Why.DAILY, Why.HAND):
            back_up(session.store, why)
    if scene.keys[0]:
        from dossier.services.protecting import protect

        protect(stage / "d.dossier", None, Key(scene.keys[0]))


def _state(stage: Path, scene: Scene) -> list[object]:
    return [_rows(stage / name, scene.keys) for name in ("d.dossier", "harbour.dossier")]


def _rows(path: Path, keys: Sequence[str]) -> dict[str, list[Any]] | str:
    """Return what a dossier holds, opened as the next start would, with the one passphrase or the other."""
    said = ""
    for passphrase in dict.fromkeys(keys):
        try:
            with closing(open_session(path, key=Key(passphrase) if passphrase else None)) as session:
                session.store.refuse_damage()
                return everything(session.store)
        except KnownError as error:
            said = str(error)
    return said


def _run(scene: Scene, stage: Path, after: float) -> tuple[bool, float]:
    """Run the verb and kill it after so many seconds; return whether it had ended before, and how long it ran (s)."""
    begun = time.monotonic()
    child = os.fork()
    if child == 0:
        with suppress(BaseException):
            os.setsid()
            os.chdir(stage)
            os.environ |= {
                "DOSSIER_PASSPHRASE": scene.keys[0] or scene.keys[1],
                "DOSSIER_NEW_PASSPHRASE": scene.keys[1],
            }
            silent = os.open(os.devnull, os.O_RDWR)
            for handle in (0, 1, 2):
                os.dup2(silent, handle)
            os._exit(main(list(scene.verb)))
        os._exit(9)
    while time.monotonic() - begun < after:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            if status:
                reports = [path.read_text() for path in (stage.parent / "home").rglob("*.txt")]
                raise RuntimeError(f"{scene} ended with {status}: {reports}")
            return True, time.monotonic() - begun
        time.sleep(min(0.002, after))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    _wait_for_group(child, scene)
    return False, after


def _wait_for_group(group: int, scene: Scene) -> None:
    until = time.monotonic() + _PATIENCE
    with suppress(ProcessLookupError):
        while time.monotonic() < until:
            os.killpg(group, 0)
            time.sleep(0.01)
        os.killpg(group, signal.SIGKILL)
        raise RuntimeError(f"{scene} left a process behind")


def problems(scene: Scene, stage: Path, before: list[object]) -> list[str]:
    """Return what the next start finds wrong."""
    found = []
    for name, then in zip(("d.dossier", "harbour.dossier"), before, strict=True):
        now = _rows(stage / name, scene.keys)  # opened to be written, by which it clears up
        changes = name in scene.verb and scene.verb[0] in ("import", "attach")
        if isinstance(now, str):
            found.append(f"{name}: {now}")
        elif now != then and not (changes and isinstance(then, dict) and len(now["journal"]) > len(then["journal"])):
            found.append(f"{name} is not what it was")
    if scene.target and not is_whole(stage / scene.target, old=scene.target in scene.made):
        found.append(f"{scene.target} is neither what it was nor whole")
    if scene.target == "out" and (stage / "out" / "mine.txt").read_bytes() != OLD:
        found.append("a file of before is not in the folder")
    for path in (*stage.rglob("*"), *(stage.parent / "home").rglob("*")):
        if path.name.endswith((".new", ".lock", "-wal", "-journal")) or path.parent.name == "unfinished":
            found.append(f"{path.relative_to(stage.parent)} is left")
    return found + _unlike(stage, scene)


def _unlike(stage: Path, scene: Scene) -> list[str]:
    """Return the backups that do not open."""
    keys = (*scene.keys, *PASSPHRASES)
    backups = list((stage.parent / "home").rglob("*.dossier"))
    return [f"{path.name} does not open" for path in backups if isinstance(_rows_read(path, keys), str)]


def _rows_read(path: Path, keys: Sequence[str]) -> object:
    said = ""
    for passphrase in keys:
        try:
            with closing(open_store(path, read_only=True, key=Key(passphrase) if passphrase else None)) as store:
                store.refuse_damage()
                return None
        except KnownError as error:
            said = str(error)
    return said


def is_whole(path: Path, *, old: bool) -> bool:
    """Whether a file is what it was (nothing, or `old`), or is complete, as far as its end tells."""
    if not path.exists():
        return not old
    if path.is_dir():
        return all(is_whole(inside, old=True) for inside in path.iterdir() if not inside.name.startswith("."))
    data = path.read_bytes()
    if data == OLD:
        return True
    if path.suffix == ".docx":
        return zipfile.is_zipfile(path) and zipfile.ZipFile(path).testzip() is None
    if path.suffix == ".dossier":
        return not isinstance(_rows_read(path, ("",)), str)
    ends = {".pdf": b"%%EOF", ".html": b"</html>", ".json": b"}", ".csv": b"", ".xfdf": b"</xfdf>", ".txt": b""}
    return data.rstrip().endswith(ends[path.suffix])
