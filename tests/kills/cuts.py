"""Power cuts, simulated: what a writer writes and syncs is recorded, and files are built as a cut leaves them.

`python -m tests.kills.cuts N` looks at N moments. What was synced is there; of what was not, each write is there, is
missing or is there in part, at random.
"""

import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from dossier.model.errors import KnownError
from dossier.services.importing import import_brief
from dossier.store.store import open_store
from tests.harbour import FIRST
from tests.kills.judging import Tally, judge
from tests.kills.script import Reviewer

SHIM = Path(__file__).with_name("cuts.c")
NAME = "harbour.dossier"
ACKNOWLEDGED = "acknowledged"  # the file in which the writer says what is committed; it lies on no disk
_SECTOR = 512  # bytes; a disk writes these whole


@dataclass(frozen=True, slots=True)
class Record:
    """One thing that the writer did to a file; `data` are the bytes of a write."""

    op: str
    name: str
    offset: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Recorded:
    """A dossier as it was at first, and what was done to its files then."""

    begun: bytes
    records: tuple[Record, ...]


def compiled(folder: Path, source: Path = SHIM) -> Path | None:
    """Return a shim, made by the C compiler of this machine; None where there is none."""
    compiler = shutil.which("cc")
    if compiler is None:
        return None
    library = folder / source.with_suffix(".so").name
    subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", library, source, "-ldl", "-lpthread"], check=True)
    return library


def recorded(shim: Path, folder: Path, changes: int, seed: int, *, syncs: bool = True) -> "Recorded":
    """Return what a writer does that makes so many changes in a dossier in `folder`, begun from a brief."""
    log = folder / "log"
    disk = folder / "disk"
    disk.mkdir()
    brief = folder / "brief.md"
    brief.write_text(FIRST, encoding="utf-8")
    import_brief(brief, disk / NAME)
    begun = (disk / NAME).read_bytes()
    environment = os.environ | {"LD_PRELOAD": str(shim), "CUT_FOLDER": str(disk), "CUT_LOG": str(log)}
    if not syncs:
        environment["CUT_NO_SYNC"] = "1"
    command = [sys.executable, "-m", "tests.kills.cuts", "--write", str(disk), str(changes), str(seed)]
    subprocess.run(command, env=environment, check=True)
    return Recorded(begun, tuple(_read(log.read_bytes())))


def _read(log: bytes) -> Iterator[Record]:
    at = 0
    while at < len(log):
        end = log.index(b"\n", at)
        op, name, offset, length = log[at:end].decode().split(" ")
        at = end + 1
        yield Record(op, name, int(offset), log[at : at + int(length)])
        at += int(length)


def write(disk: Path, changes: int, seed: int) -> None:
    """Be the writer: change the dossier so often, saying what is committed."""
    said = os.open(disk / ACKNOWLEDGED, os.O_WRONLY | os.O_CREAT, 0o600)
    left = changes

    class Done(Exception):
        pass

    def acknowledge(id: str) -> None:
        nonlocal left
        os.write(said, f"{id}\n".encode())
        left -= 1
        if not left:
            raise Done

    with suppress(Done):
        Reviewer(disk / NAME, seed, acknowledge).work()


def after_a_cut(recorded: Recorded, moment: int, chance: random.Random) -> dict[str, bytes]:
    """Return the files as a power cut after the first `moment` records may leave them."""
    done = recorded.records[:moment]
    synced = {record.name: i for i, record in enumerate(done) if record.op == "sync"}
    mood = chance.choice((0.0, 0.5, 1.0))  # of what was not synced: nothing, some or all is there
    files = {NAME: bytearray(recorded.begun)}
    for i, record in enumerate(done):
        safe = i < synced.get(record.name, -1) or record.name == ACKNOWLEDGED
        if record.op == "create":
            files.setdefault(record.name, bytearray())
        elif record.op == "remove":
            files.pop(record.name, None)
        elif record.op == "truncate" and (safe or chance.random() < mood):
            _cut(files.setdefault(record.name, bytearray()), record.offset)
        elif record.op == "write" and (safe or chance.random() < mood):
            data = record.data if safe else _torn(record.data, chance)
            _put(files.setdefault(record.name, bytearray()), record.offset, data)
    return {name: bytes(data) for name, data in files.items()}


def _torn(data: bytes, chance: random.Random) -> bytes:
    if chance.random() < 0.8:
        return data
    return data[: chance.randrange(len(data) // _SECTOR + 1) * _SECTOR]


def _put(file: bytearray, offset: int, data: bytes) -> None:
    if len(file) < offset:
        file.extend(bytes(offset - len(file)))
    file[offset : offset + len(data)] = data


def _cut(file: bytearray, length: int) -> None:
    del file[length:]
    file.extend(bytes(length - len(file)))


def try_cuts(recorded: Recorded, folder: Path, count: int, chance: random.Random) -> Tally:
    """Look at `count` moments; return what was lost."""
    tally = Tally()
    path = folder / NAME
    for _ in range(count):
        files = after_a_cut(recorded, chance.randrange(len(recorded.records) + 1), chance)
        words = files.pop(ACKNOWLEDGED, b"").decode().split("\n")[:-1]
        for name, data in files.items():
            if name.startswith(path.name) and not name.endswith("-shm"):
                (folder / name).write_bytes(data)
        known = set[str]()
        try:
            _judge(path, words, known, tally)
        except KnownError as error:
            tally.problems.append(f"{error.code}: {error}")
        for left in folder.glob(f"*{NAME}*"):
            left.unlink()
    return tally


def _judge(path: Path, words: Sequence[str], known: set[str], tally: Tally) -> None:
    """The import's own entry comes before what was acknowledged."""
    with closing(open_store(path, read_only=True)) as store:
        entries = [entry.id for entry in reversed(store.journal())]
    known |= set(entries[:1])
    judge(path, words, known, tally)


def main(arguments: Sequence[str]) -> int:
    """Look at as many moments as the argument says, or be the writer."""
    if arguments[:1] == ["--write"]:
        write(Path(arguments[1]), int(arguments[2]), int(arguments[3]))
        return 0
    chance = random.Random(7)
    with tempfile.TemporaryDirectory(prefix="dossier-cuts-") as name:
        folder = Path(name)
        shim = compiled(folder)
        if shim is None:
            print("There is no C compiler here.")
            return 1
        made = recorded(shim, folder, 120, 7)
        tried = folder / "tried"
        tried.mkdir()
        tally = try_cuts(made, tried, int(arguments[0]) if arguments else 500, chance)
    print(f"{len(made.records)} records")
    print(tally.line("power cut").replace("kills", "moments"))
    print("\n".join(sorted(set(tally.problems))[:10]))
    return 1 if tally.problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
