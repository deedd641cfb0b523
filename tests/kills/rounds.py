"""Rounds of kills: a child that works on a dossier, `kill -9` at a random moment, and a look at what is left."""

import os
import random
import shutil
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from dossier.services.importing import import_brief
from dossier.store.copies import put_back, write_copy
from dossier.store.store import open_store
from tests.harbour import FIRST
from tests.kills.judging import Tally, judge
from tests.kills.script import Reviewer
from tests.samples import fill, sample_session
from tests.store.reading import everything

A_FILE = 40  # rounds, after which a fresh dossier is taken, so that looking at it stays quick
LONGEST = 0.08  # s; the moment of the kill is any up to here, from before the file is opened
LONGEST_IMPORT = 0.4  # s


def kill_editors(folder: Path, count: int, chance: random.Random) -> Iterator[Tally]:
    """Kill `count` writers one after the other; yield the tally after each."""
    tally, known, path = Tally(), set[str](), folder / "ferries.dossier"
    fresh = folder / "fresh.dossier"
    session = sample_session(fresh)
    fill(session)
    session.close()
    for number in range(count):
        if number % A_FILE == 0:
            for leftover in folder.glob("*ferries.dossier*"):
                leftover.unlink()
            shutil.copyfile(fresh, path)
            with closing(open_store(path)) as store:
                known = {entry.id for entry in store.journal()}
        seed = chance.randrange(2**32)
        acknowledged = killed(_reviewing(path, seed), chance.random() * LONGEST)
        judge(path, acknowledged, known, tally)
        yield tally


def kill_importers(folder: Path, count: int, chance: random.Random) -> Iterator[Tally]:
    """Kill `count` processes that make dossiers of a brief: what has its name is whole."""
    tally = Tally()
    brief = folder / "brief.md"
    brief.write_text(FIRST, encoding="utf-8")
    for _ in range(count):
        made = killed(_importing(brief, folder), chance.random() * LONGEST_IMPORT)
        found = sorted(folder.glob("made-*.dossier"))
        tally.tries += 1
        tally.acknowledged += len(made)
        tally.extra += len(found) > len(made)
        if not set(made) <= {path.name for path in found}:
            tally.problems.append("a dossier that was made is not there")
        for path in found:
            with closing(open_store(path)) as store:
                store.refuse_damage()
        for path in folder.glob("*made-*"):
            path.unlink(missing_ok=True)
        yield tally


def kill_restorers(folder: Path, count: int, chance: random.Random) -> Iterator[Tally]:
    """Kill `count` processes that put one of two states in the place of the other: the one or the other is there."""
    tally, path = Tally(), folder / "ferries.dossier"
    states = [folder / "first.dossier", folder / "second.dossier"]
    session = sample_session(path)
    write_copy(session.store, states[0])
    fill(session)
    write_copy(session.store, states[1])
    session.close()
    allowed = [_rows(state) for state in states]
    for _ in range(count):
        restored = killed(_restoring(states, path), chance.random() * LONGEST)
        tally.tries += 1
        tally.acknowledged += len(restored)
        with closing(open_store(path)) as store:
            store.refuse_damage()
        if _rows(path) not in allowed:
            tally.problems.append("a state that is neither of the two")
        yield tally


def _rows(path: Path) -> dict[str, list[Any]]:
    with closing(open_store(path, read_only=True)) as store:
        return everything(store)


def _restoring(states: list[Path], path: Path) -> "Work":
    def work(acknowledge: Callable[[str], None]) -> None:
        while True:
            for state in states:
                with closing(open_store(path)) as store, closing(open_store(state, read_only=True)) as source:
                    put_back(source, store, path.with_name(".draft"))
                acknowledge(state.stem)

    return work


Work = Callable[[Callable[[str], None]], None]  # what the child does, given where to acknowledge


def _reviewing(path: Path, seed: int) -> Work:
    def work(acknowledge: Callable[[str], None]) -> None:
        Reviewer(path, seed, acknowledge).work()

    return work


def _importing(brief: Path, folder: Path) -> Work:
    def work(acknowledge: Callable[[str], None]) -> None:
        number = 0
        while True:
            import_brief(brief, folder / f"made-{number}.dossier")
            acknowledge(f"made-{number}.dossier")
            number += 1

    return work


def killed(work: Work, after: float) -> list[str]:
    """Let a child of this process do `work`, kill it after so many seconds, and return what it acknowledged."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        code = 1
        try:
            os.close(reading)
            work(lambda word: _write(writing, word))
            code = 0
        finally:
            os._exit(code)
    os.close(writing)
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    with os.fdopen(reading, encoding="ascii") as pipe:  # to its end: what was acknowledged before the kill counts
        words = pipe.read().split("\n")
    _, status = os.waitpid(child, 0)
    if not os.WIFSIGNALED(status):
        raise RuntimeError("the writer ended before it was killed")
    return words[:-1]


def _write(handle: int, word: str) -> None:
    os.write(handle, (word + "\n").encode("ascii"))
