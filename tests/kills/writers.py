"""Two processes on one file: `python -m tests.kills.writers N [SEED]`.

With locks that reach, one is refused in words and tries again; without (a network drive, “Write all the same”) both
write in turns. Every change that was acknowledged has to be in the journal, and no row may be other than its last
change made it.
"""

import os
import random
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from dossier.model.errors import KnownError
from dossier.model.kinds import OnKind
from dossier.model.rows import Note
from dossier.services.changes.notes import AddNote, EditNote
from dossier.services.session import Session, open_session
from dossier.store import opening
from dossier.store.lock import Lock
from dossier.store.store import Store, open_store
from tests.kills.judging import Tally, arguments, differences
from tests.samples import sample_session

_WORDS = {"dossier-in-use", "dossier-busy", "cannot-write", "changed-elsewhere"}  # with which the other may be refused
_AT_ONCE = 5  # changes, before the other gets a chance


def without_lock(path: Path) -> Session:
    """Return a session that writes though another has the dossier, as where no lock reaches from one to the other."""
    store = Store(path, opening.connect(path, read_only=False), Lock(path))
    return Session(store, "Bob")


def write(path: Path, count: int, seed: int, opened: Callable[[Path], Session], say: Callable[[str], None]) -> None:
    """Make `count` changes, opening the dossier ever again; `say` what was acknowledged, or with which code refused."""
    chance = random.Random(seed)
    while count > 0:
        try:
            session = opened(path)
        except KnownError as error:
            say(f"! {error.code}")
            continue
        with closing(session):
            for _ in range(min(count, chance.randrange(1, _AT_ONCE))):
                try:
                    _change(session, chance)
                    say(session.store.journal(1)[0].id if opened is not without_lock else "+")
                    count -= 1
                except KnownError as error:
                    say(f"! {error.code}")


def _change(session: Session, chance: random.Random) -> None:
    session.editor.catch_up()
    notes, editor = session.store.find(Note), session.editor
    kind = chance.random()
    if kind < 0.2 and editor.undo_label:
        editor.undo()
    elif kind < 0.6 and notes:
        editor.perform(EditNote(chance.choice(notes).id, f"words {chance.random()}"))
    else:
        editor.perform(AddNote(OnKind.DOSSIER, "", f"new {chance.random()}"))


def try_writers(folder: Path, changes: int, seed: int, opened: Callable[[Path], Session]) -> tuple[Tally, int]:
    """Let two processes make so many changes each; return the tally, and how often one was refused in words."""
    path, tally, refused = folder / "shared.dossier", Tally(), 0
    sample_session(path).close()
    with closing(open_store(path)) as store:
        begun = len(store.journal())
    children = [_started(path, changes, seed + number, opened) for number in range(2)]
    for child, reading in children:
        with os.fdopen(reading, encoding="ascii") as pipe:
            words = pipe.read().split("\n")[:-1]
        _, status = os.waitpid(child, 0)
        if status:
            tally.problems.append(f"a writer ended with {status}")
        codes = [word[2:] for word in words if word.startswith("!")]
        tally.problems += sorted({f"refused with {code}" for code in codes} - {f"refused with {w}" for w in _WORDS})
        tally.acknowledged += len(words) - len(codes)
        refused += len(codes)
    tally.tries = 2 * changes
    with closing(open_store(path)) as store:
        store.refuse_damage()
        entries = store.journal()
        if len(entries) - begun != tally.acknowledged:
            tally.problems.append(f"{tally.acknowledged} acknowledged, {len(entries) - begun} kept")
        tally.problems += differences(store, entries)
    path.unlink()
    return tally, refused


def _started(path: Path, changes: int, seed: int, opened: Callable[[Path], Session]) -> tuple[int, int]:
    reading, writing = os.pipe()
    child = os.fork()
    if child:
        os.close(writing)
        return child, reading
    code = 1

    def say(word: str) -> None:
        os.write(writing, f"{word}\n".encode())

    with suppress(BaseException):
        write(path, changes, seed, opened, say)
        code = 0
    os._exit(code)


def main(changes: int, seed: int) -> int:
    """Let two write with locks and without; return 1 where something was lost."""
    lost = 0
    print(f"seed {seed}")
    for fault, opened in {"locks reach": open_session, "no lock reaches": without_lock}.items():
        with tempfile.TemporaryDirectory(prefix="dossier-writers-") as folder:
            tally, refused = try_writers(Path(folder), changes, seed, opened)
        said = f"{tally.acknowledged} acknowledged changes, {refused} times refused in words"
        print(f"two writers, {fault}: {said}, {len(tally.problems)} losses")
        print("\n".join(tally.problems[:10]))
        lost += len(tally.problems)
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main(*arguments(200)))
