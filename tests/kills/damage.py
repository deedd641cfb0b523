"""Files damaged at random, and what is recovered of them: `python -m tests.kills.damage N [SEED]`.

A row counts as sound when no page on the way to it, none that holds a part of it and none that tells where the tables
are was touched. Each of these has to come back as it was, or be listed because what it belongs to is gone; and every
other one that does not come back has to be listed.
"""

import random
import sqlite3
import struct
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from dossier.model.errors import KnownError
from dossier.model.kinds import OnKind
from dossier.model.rows import Note
from dossier.services.changes.notes import AddNote, EditNote, RemoveNote
from dossier.services.recovering import Recovered, recover
from dossier.store.rows import KINDS
from dossier.store.store import open_store
from tests.kills.judging import Tally, arguments
from tests.samples import fill, sample_session
from tests.store.reading import everything

PAGE = 4096
NOTES = 400
LONGEST = 20.0  # s; a recovery that takes longer hangs
_LEAF, _INTERIOR = 0x0D, 0x05  # sqlite.org/fileformat2.html, section 1.6

Damage = Callable[[bytearray, random.Random], set[int]]  # returns the pages (from 0) that it touched


def make_sound(path: Path) -> None:
    """Make a dossier of some 200 pages with rows of all kinds, long and short, changed and removed ones."""
    with closing(sample_session(path)) as session:
        fill(session)
        for number in range(NOTES):
            text = f"note {number} " + "words " * (number * 7 % 60 if number % 40 else 3000)
            session.editor.perform(AddNote(OnKind.DOSSIER, "", text, id=f"note-{number:03}"))
            if number % 10 == 9:
                session.editor.perform(EditNote(f"note-{number - 3:03}", f"changed {number}"))
                session.editor.perform(RemoveNote(f"note-{number - 5:03}"))


def flip(data: bytearray, chance: random.Random) -> set[int]:
    """Change up to 40 bytes."""
    places = [chance.randrange(PAGE, len(data)) for _ in range(chance.randrange(1, 40))]
    for place in places:
        data[place] ^= chance.randrange(1, 256)
    return {place // PAGE for place in places}


def zero(data: bytearray, chance: random.Random) -> set[int]:
    """Make up to 20 pages empty, as a disk gives sectors that it cannot read."""
    pages = {chance.randrange(1, len(data) // PAGE) for _ in range(chance.randrange(1, 20))}
    for page in pages:
        data[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)
    return pages


def mix(data: bytearray, chance: random.Random) -> set[int]:
    """Put up to 10 pages in the place of others, so that reading may come round again."""
    pages = {chance.randrange(1, len(data) // PAGE) for _ in range(chance.randrange(1, 10))}
    for page in pages:
        other = chance.randrange(1, len(data) // PAGE)
        data[page * PAGE : (page + 1) * PAGE] = data[other * PAGE : (other + 1) * PAGE]
    return pages


def truncate(data: bytearray, chance: random.Random) -> set[int]:
    """Cut the file off, as a copy that was broken off is."""
    size = len(data)
    del data[chance.randrange(PAGE, size) :]
    return set(range(len(data) // PAGE, -(-size // PAGE)))


def behead(data: bytearray, chance: random.Random) -> set[int]:
    """Write over the beginning, up to the whole first page: what it told is known, or stands elsewhere too."""
    size = chance.randrange(1, PAGE + 1)
    data[:size] = bytes((chance.randrange(256),)) * size
    return set()


DAMAGES: Sequence[Damage] = (flip, zero, mix, truncate, behead)


def rows_and_pages(data: bytes, root: int) -> Iterator[tuple[int, set[int]]]:
    """Yield the number of each row of the table whose tree begins at page `root` (from 1), and the pages it needs."""
    page = data[(root - 1) * PAGE : root * PAGE]
    head = 100 if root == 1 else 0
    kind, count = page[head], struct.unpack(">H", page[head + 3 : head + 5])[0]
    first = head + (12 if kind == _INTERIOR else 8)
    cells = struct.unpack(f">{count}H", page[first : first + 2 * count])
    for cell in cells:
        if kind == _INTERIOR:
            (child,) = struct.unpack(">I", page[cell : cell + 4])
            yield from ((row, pages | {root - 1}) for row, pages in rows_and_pages(data, child))
        else:
            size, at = _varint(page, cell)
            number, at = _varint(page, at)
            yield number, {root - 1, *_overflow(data, page, at, size)}
    if kind == _INTERIOR:
        (child,) = struct.unpack(">I", page[head + 8 : head + 12])
        yield from ((row, pages | {root - 1}) for row, pages in rows_and_pages(data, child))


def _varint(page: bytes, at: int) -> tuple[int, int]:
    value = 0
    for _ in range(8):
        value = value << 7 | page[at] & 0x7F
        at += 1
        if page[at - 1] < 0x80:
            return value, at
    return value << 8 | page[at], at + 1


def _overflow(data: bytes, page: bytes, at: int, size: int) -> Iterator[int]:
    most, least = PAGE - 35, (PAGE - 12) * 32 // 255 - 23
    if size <= most:
        return
    kept = least + (size - least) % (PAGE - 4)
    local = kept if kept <= most else least
    (follower,) = struct.unpack(">I", page[at + local : at + local + 4])
    while follower:
        yield follower - 1
        (follower,) = struct.unpack(">I", data[(follower - 1) * PAGE : (follower - 1) * PAGE + 4])


def needed(path: Path) -> dict[tuple[str, str], set[int]]:
    """Return the pages that each row of a sound dossier needs, by its table and id; what all need as of ("", "")."""
    data = path.read_bytes()
    pages = {("", ""): set[int]().union(*(needs for _, needs in rows_and_pages(data, 1)))}
    with closing(sqlite3.connect(path)) as connection:
        for table in KINDS:
            (root,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
            ids = dict(connection.execute(f"SELECT rowid, id FROM {table}"))
            pages |= {(table, ids[number]): needs for number, needs in rows_and_pages(data, root)}
    return pages


def problems(
    before: dict[str, list[Any]], after: dict[str, list[Any]], sound: set[tuple[str, str]], recovered: Recovered
) -> list[str]:
    """Return what is not as the head of this module says."""
    listed = {(table, id) for table, id, _ in recovered.missing}
    belonging = {(table, id) for table, id, what in recovered.missing if what}
    found = []
    for table in KINDS:
        now = {row.id: row for row in after[table]}
        for row in before[table]:
            name = (table, row.id)
            if now.get(row.id) == row:
                continue
            if name in sound and name not in belonging:
                found.append(f"{name} was sound")
            elif row.id not in now and name not in listed and (table, "") not in listed:
                found.append(f"{name} is missing, and not listed")
    return found


def damage_and_recover(folder: Path, count: int, chance: random.Random) -> Iterator[Tally]:
    """Damage and recover a dossier so often; yield the tally after each. `acknowledged` counts sound rows."""
    tally, good = Tally(), folder / "sound.dossier"
    make_sound(good)
    pages, sound_data = needed(good), good.read_bytes()
    schema = pages.pop(("", ""))
    with closing(open_store(good)) as store:
        before = everything(store)
    for number in range(count):
        data = bytearray(sound_data)
        how = DAMAGES[number % len(DAMAGES)]
        touched = how(data, chance)
        sound = {name for name, needs in pages.items() if not (needs | schema) & touched}
        broken, new = folder / "broken.dossier", folder / "new.dossier"
        broken.write_bytes(data)
        begun = time.monotonic()
        tally.tries += 1
        try:
            recovered = recover(broken, new)
            with closing(open_store(new)) as store:
                found = problems(before, everything(store), sound, recovered)
        except KnownError as error:
            hopeless = error.code.startswith("beyond-recovery") and not sound  # as where the front alone is left
            found = [] if hopeless else [f"{error.code}: {error}"]
        if time.monotonic() - begun > LONGEST:
            found.append("it took too long")
        tally.acknowledged += len(sound)
        tally.problems += [f"{number} ({how.__name__}): {problem}" for problem in found[:3]]
        for path in folder.glob("*"):
            if path != good:
                path.unlink()
        yield tally


def damage_logs(folder: Path, count: int, chance: random.Random) -> Iterator[Tally]:
    """Damage the log beside a dossier so often: what was committed before the damaged place has to be there."""
    tally, path = Tally(), folder / "logged.dossier"
    sample_session(path).close()
    store = open_store(path)
    log = path.with_name(path.name + "-wal")
    ends = [0]
    for number in range(NOTES // 4):
        with store.transaction() as write:
            write.put(Note(f"n{number:03}", OnKind.DOSSIER, "", "words " * (number * 9 % 900), "Ada", "2026", "2026"))
        ends.append(log.stat().st_size)
    main, begun = path.read_bytes(), log.read_bytes()
    store.close()
    tried = folder / "tried.dossier"
    for _ in range(count):
        data = bytearray(begun)
        place = chance.randrange(len(data))
        if chance.random() < 0.5:
            del data[place:]
        else:
            data[place] ^= chance.randrange(1, 256)
        tried.write_bytes(main)
        tried.with_name(tried.name + "-wal").write_bytes(data)
        safe = sum(end <= place for end in ends[1:])
        tally.tries += 1
        tally.acknowledged += safe
        try:
            with closing(open_store(tried)) as store:
                store.refuse_damage()
                kept = sorted(note.id for note in store.find(Note))
        except KnownError as error:
            tally.problems.append(f"{error.code}: {error}")
        else:
            if kept != [f"n{number:03}" for number in range(len(kept))] or len(kept) < safe:
                tally.problems.append(f"{len(kept)} notes of {safe}")
        for left in folder.glob("tried*"):
            left.unlink()
        yield tally


def main(count: int, seed: int) -> int:
    """Damage `count` dossiers, and as many logs; return 1 where something was lost that need not be."""
    chance, lost = random.Random(seed), 0
    print(f"seed {seed}")
    for fault, rounds in {"damaged file recovered": damage_and_recover, "damaged log": damage_logs}.items():
        with tempfile.TemporaryDirectory(prefix="dossier-damage-") as folder:
            tally = Tally()
            for tally in rounds(Path(folder), count, chance):  # noqa: B007  the last one is the sum
                pass
        print(f"{fault}: {tally.tries} tries, {tally.acknowledged} sound rows, {len(tally.problems)} losses")
        print("\n".join(tally.problems[:20]))
        lost += len(tally.problems)
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main(*arguments(200)))
