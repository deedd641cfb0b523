"""A dying disk: writes, syncs and cuts of a dossier or of its log fail, amid commits and amid checkpoints.

`python -m tests.kills.errors N` tries N of them, plain and protected in turn, from one call to all that follow. What
was acknowledged has to be there, what was refused had to be refused in words, and work has to go on afterwards.
"""

import ctypes
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, suppress
from itertools import product
from pathlib import Path

from dossier.model.errors import KnownError
from dossier.model.kinds import OnKind
from dossier.model.rows import Note
from dossier.services.changes.notes import AddNote
from dossier.services.protecting import protect
from dossier.services.session import open_session
from dossier.store.keys import Key
from dossier.store.store import open_store
from tests.kills.cuts import compiled
from tests.kills.judging import Tally, arguments
from tests.samples import sample_session

SHIM = Path(__file__).with_name("errors.c")
_NOTES, _SETTLED = 9, 3  # notes of a try, and after how many of them the log is poured into the file
_LAST_CALL = 80  # of those that a try makes, roughly
_ALL = 1 << 30
_KEY = Key("four unlikely words")


def tries(folder: Path, count: int, chance: random.Random) -> Iterator[Tally]:
    """Try `count` errors in a process into which the shim was preloaded; give the tally after each."""
    shim = ctypes.CDLL(None)
    made = {None: folder / "plain.dossier", _KEY: folder / "protected.dossier"}
    sample_session(made[None]).close()
    shutil.copyfile(made[None], made[_KEY])
    protect(made[_KEY], None, _KEY)
    tally = Tally()
    kinds = list(product(made, (b".dossier", b"-wal")))
    for number in range(count):
        key, ending = kinds[number % len(kinds)]
        there = folder / "there"
        there.mkdir()
        path = shutil.copyfile(made[key], there / "tried.dossier")
        shim.fail_from(
            ending, ctypes.c_long(chance.randrange(1, _LAST_CALL)), ctypes.c_long(chance.choice((1, 3, _ALL)))
        )
        acknowledged = _written(path, key, shim, tally)
        judge_notes(path, key, acknowledged, tally)
        shutil.rmtree(there)
        yield tally


def _written(path: Path, key: Key | None, shim: ctypes.CDLL, tally: Tally) -> list[str]:
    """Write notes and return those that were acknowledged; the last one is written when the disk is well again."""
    acknowledged = []
    session = None
    try:
        session = open_session(path, reviewer="Ada", key=key)
    except KnownError:
        shim.fail_from(b"", 0, 0)
        session = open_session(path, reviewer="Ada", key=key)
    with closing(session):
        for number in range(_NOTES):
            with suppress(KnownError):
                session.editor.perform(AddNote(OnKind.DOSSIER, "", f"{number} " + "w" * 6_000))
                acknowledged.append(str(number))
            if number % _SETTLED == _SETTLED - 1:
                with suppress(KnownError):
                    session.store.settle()
        tally.tries += bool(shim.failed())
        shim.fail_from(b"", 0, 0)
        session.editor.perform(AddNote(OnKind.DOSSIER, "", "last"))
        session.store.settle()
    return [*acknowledged, "last"]


def judge_notes(path: Path, key: Key | None, acknowledged: list[str], tally: Tally) -> None:
    """Open the dossier at `path` as its next reader would, and look for every note that was acknowledged."""
    tally.acknowledged += len(acknowledged)
    with closing(open_store(path, key=key)) as store:
        store.refuse_damage()
        found = {note.body.split()[0] for note in store.find(Note)}
    if lost := set(acknowledged) - found:
        tally.problems.append(f"lost: {sorted(lost)}")
    tally.extra += bool(found - set(acknowledged))


def run(count: int, seed: int) -> subprocess.CompletedProcess[str]:
    """Try in a process of its own and return what it said. Raises KnownError where there is no C compiler."""
    with tempfile.TemporaryDirectory(prefix="dossier-errors-") as folder:
        shim = compiled(Path(folder), SHIM)
        if shim is None:
            raise KnownError("no-compiler", "There is no C compiler (cc) here.")
        command = [sys.executable, "-m", "tests.kills.errors", str(count), str(seed)]
        return subprocess.run(command, env=os.environ | {"LD_PRELOAD": str(shim)}, text=True, stdout=subprocess.PIPE)


def main(count: int, seed: int) -> int:
    """Print what becomes of `count` errors; return 1 where something was lost."""
    if not hasattr(ctypes.CDLL(None), "fail_from"):
        done = run(count, seed)
        print(f"seed {seed}\n{done.stdout}", end="")
        return done.returncode
    with tempfile.TemporaryDirectory(prefix="dossier-errors-") as folder:
        *_, tally = tries(Path(folder), count, random.Random(seed))
    print(
        f"I/O error: {tally.tries} of {count} tries met one, {tally.acknowledged} acknowledged changes, "
        f"{tally.extra} times one refused is there, {len(tally.problems)} losses"
    )
    print("\n".join(tally.problems[:20]))
    return 1 if tally.problems else 0


if __name__ == "__main__":
    sys.exit(main(*arguments(200)))
