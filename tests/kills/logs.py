"""Logs that go: `python -m tests.kills.logs N [SEED]`.

While one process makes changes, another removes, renames, cuts off or replaces the dossier's log, at a random moment;
now and then a reader opens and closes the dossier thereupon, as a command does. Every change that was acknowledged has
to be in the journal when the dossier is closed, or its writer was refused in words.
"""

import os
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from dossier.model.errors import KnownError
from dossier.model.kinds import OnKind
from dossier.services.changes.notes import AddNote
from dossier.services.session import open_session
from dossier.store.companions import log_of
from dossier.store.store import open_store
from tests.kills.judging import Tally, arguments, differences
from tests.samples import sample_session

_LONGEST = 0.06  # s from the writer's first word to what becomes of the log
_CHANGES = 30  # at most
_SETTLED = 0.1  # the share of changes after which the writer rests, as the window does after a while
_READS = 0.3  # the share of tries in which a reader follows


def removed(log: Path, older: bytes) -> None:
    log.unlink()


def removed_with_index(log: Path, older: bytes) -> None:
    log.unlink()
    log.with_name(log.name.replace("-wal", "-shm")).unlink()


def renamed(log: Path, older: bytes) -> None:
    log.rename(log.with_name("conflict of " + log.name))


def cut_off(log: Path, older: bytes) -> None:
    os.truncate(log, random.choice((0, log.stat().st_size // 2)))


def replaced(log: Path, older: bytes) -> None:
    log.stat()  # one that is put beside a dossier that was closed is no fault of this kind
    new = log.with_name("older")
    new.write_bytes(older)
    os.replace(new, log)


def written_over(log: Path, older: bytes) -> None:
    with log.open("rb+") as file:
        file.truncate(0)
        file.write(older)


FAULTS: tuple[Callable[[Path, bytes], None], ...] = (
    removed,
    removed_with_index,
    renamed,
    cut_off,
    replaced,
    written_over,
)


def write(path: Path, seed: int, say: Callable[[str], None]) -> None:
    """Make changes; `say` what was acknowledged, or with which code it was refused, and at last whether it closed."""
    chance = random.Random(seed)
    with closing(open_session(path, reviewer="Ada")) as session:
        for number in range(chance.randrange(5, _CHANGES)):
            try:
                session.editor.perform(AddNote(OnKind.DOSSIER, "", f"{number} " + "x" * chance.randrange(9_000)))
                say(session.store.newest_id())
            except KnownError as error:
                say(f"! {error.code}")
            if chance.random() < _SETTLED:
                session.store.settle()
            time.sleep(chance.random() * 0.005)


def try_logs(folder: Path, count: int, chance: random.Random) -> tuple[dict[str, Tally], dict[str, int]]:
    """Return the tally of each fault, and how often the writer was refused in words."""
    tallies, told = {fault.__name__: Tally() for fault in FAULTS}, dict.fromkeys((f.__name__ for f in FAULTS), 0)
    fresh = folder / "fresh.dossier"
    sample_session(fresh).close()
    for _ in range(count):
        fault = chance.choice(FAULTS)
        with tempfile.TemporaryDirectory(dir=folder) as home:
            path = Path(home, "a.dossier")
            shutil.copyfile(fresh, path)
            words, status = _tried(path, fault, chance)
            tally = tallies[fault.__name__]
            tally.tries += 1
            codes = [word for word in words if word.startswith("!")]
            acknowledged = [word for word in words if not word.startswith("!")]
            tally.acknowledged += len(acknowledged)
            told[fault.__name__] += bool(codes)
            if status:
                tally.problems.append(f"{fault.__name__}: the writer ended with {status}")
            tally.problems += [f"{fault.__name__}: {each}" for each in _judged(path, acknowledged, bool(codes))]
    return tallies, told


def _judged(path: Path, acknowledged: list[str], told: bool) -> list[str]:
    try:
        with closing(open_store(path)) as store:
            store.refuse_damage()
            entries = store.journal()
            lost = {*acknowledged} - {entry.id for entry in entries}
            problems = differences(store, entries)
            if lost and not told:
                problems.append(f"{len(lost)} of {len(acknowledged)} lost without a word")
    except KnownError as error:
        return [f"does not open: {error}"]
    return problems


def _tried(path: Path, fault: Callable[[Path, bytes], None], chance: random.Random) -> tuple[list[str], int]:
    reading, writing = os.pipe()
    seed, reads = chance.randrange(2**32), chance.random() < _READS
    child = os.fork()
    if not child:
        os.close(reading)
        code = 1

        def say(word: str) -> None:
            os.write(writing, f"{word}\n".encode())

        with suppress(BaseException):
            write(path, seed, say)
            code = 0
        os._exit(code)
    os.close(writing)
    with os.fdopen(reading, "rb", buffering=0) as pipe:
        words = pipe.read(4096)
        older = log_of(path).read_bytes() if chance.random() < 0.5 else b""
        time.sleep(chance.random() * _LONGEST)
        with suppress(OSError):
            fault(log_of(path), older)
            if reads:
                with suppress(KnownError):
                    open_store(path, read_only=True).close()
        while more := pipe.read(4096):
            words += more
    _, status = os.waitpid(child, 0)
    return words.decode().split("\n")[:-1], status


def main(count: int, seed: int) -> int:
    """Try so many logs; return 1 where something was lost without a word."""
    print(f"seed {seed}")
    with tempfile.TemporaryDirectory(prefix="dossier-logs-") as folder:
        tallies, told = try_logs(Path(folder), count, random.Random(seed))
    lost = 0
    for name, tally in tallies.items():
        said = f"{tally.acknowledged} acknowledged changes, refused in words in {told[name]} tries"
        print(f"log {name}: {tally.tries} tries, {said}, {len(tally.problems)} losses")
        print("".join(f"  {each}\n" for each in tally.problems[:5]), end="")
        lost += len(tally.problems)
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main(*arguments(300)))
