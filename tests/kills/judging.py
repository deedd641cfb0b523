"""What a dossier must be after its writer was killed."""

import json
import random
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from dossier.store.journal import JournalEntry
from dossier.store.rows import KINDS, TABLES
from dossier.store.store import Store, open_store
from dossier.store.transaction import journal_values


@dataclass(slots=True)
class Tally:
    """What the rounds came to: `problems` are sentences, and there must be none."""

    tries: int = 0
    acknowledged: int = 0  # changes of which the writer knew that they were committed
    extra: int = 0  # rounds in which one more was committed than the writer could tell
    problems: list[str] = field(default_factory=list)

    def line(self, fault: str) -> str:
        """Return one line of the table: fault, tries, losses."""
        return (
            f"{fault}: {self.tries} kills, {self.acknowledged} acknowledged changes, "
            f"{self.extra} times one more, {len(self.problems)} losses"
        )


def arguments(usual: int) -> tuple[int, int]:
    """Return how many rounds the command line asks for, and from which seed: else `usual` ones, from any."""
    given = [int(word) for word in sys.argv[1:]]
    return given[0] if given else usual, given[1] if len(given) > 1 else random.randrange(2**32)


def judge(path: Path, acknowledged: Sequence[str], known: set[str], tally: Tally) -> None:
    """Open the dossier at `path` as its next reader would, and look for every acknowledged change.

    `known` are the ids of the journal as it was before; it is brought up to date.
    """
    tally.tries += 1
    tally.acknowledged += len(acknowledged)
    store = open_store(path)
    try:
        store.refuse_damage()
        journal = store.journal()
        ids = {entry.id for entry in journal}
        new = [entry.id for entry in reversed(journal) if entry.id not in known]
        if not known <= ids:
            tally.problems.append(f"{len(known - ids)} entries of earlier rounds are gone")
        if new[: len(acknowledged)] != list(acknowledged):
            tally.problems.append(f"acknowledged {len(acknowledged)}, found {len(new)}")
        elif len(new) > len(acknowledged) + 1:
            tally.problems.append(f"{len(new) - len(acknowledged)} changes that nobody acknowledged")
        tally.extra += len(new) > len(acknowledged)
        tally.problems += differences(store, journal)
        known.clear()
        known |= ids
    finally:
        store.close()


def differences(store: Store, journal: Sequence[JournalEntry]) -> list[str]:
    """Return where the rows are not what the journal says of them last: a change that is there in part."""
    last: dict[tuple[str, str], object] = {}
    for entry in journal:
        for row in reversed(entry.rows):
            last.setdefault((row["table"], row["id"]), row["after"])
    rows = {(table, row.id): row for kind, table in TABLES.items() for row in store.find(kind)}
    wrong = []
    for (table, id), after in last.items():
        row = rows.get((table, id))
        held = json.loads(json.dumps(journal_values(row))) if row is not None else None
        if held != after:
            wrong.append(f"{KINDS[table].__name__} {id} is not what its last change made of it")
    indexed = store.query("SELECT count(*) FROM search_refs")[0][0]
    if indexed != store.query("SELECT count(*) FROM search")[0][0]:
        wrong.append("the search index is out of step")
    return wrong
