"""What became of claims, limits, annotations and passages when the text under them changed."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from dossier.model.diff import Diff
from dossier.model.kinds import OnKind, Placing
from dossier.model.rows import Annotation, Claim, Limit, Passage
from dossier.services.reading import is_lost
from dossier.store.rows import TABLES
from dossier.store.store import Store
from dossier.text.diffs import word_diff

Placed = Annotation | Claim | Limit | Passage


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of the row `id` of `table`: how it was found again, its words before and after.

    `placing` is None for a row that is new; `after` is '' for one that is unplaced.
    """

    table: str
    id: str
    placing: Placing | None
    before: str
    after: str

    @property
    def diff(self) -> Diff:
        """Which words were removed and added; () unless the words changed."""
        return word_diff(self.before, self.after) if self.placing is Placing.CHANGED else ()


Counts = Mapping[Placing | None, int]


def counts_of(fates: Iterable[Fate]) -> Counts:
    """Count how things were found again; 0 for a placing that did not come up."""
    return Counter(fate.placing for fate in fates)


def fate_of(before: Placed, after: Placed) -> Fate:
    """Return what became of a row, as it was and as it is."""
    words, now = words_of(before), words_of(after)
    if is_lost(after):
        placing = Placing.UNPLACED
    elif words != now:
        placing = Placing.CHANGED
    else:
        placing = Placing.EXACT if _place(before) == _place(after) else Placing.MOVED
    return Fate(TABLES[type(before)], before.id, placing, words, "" if placing is Placing.UNPLACED else now)


def words_of(row: Placed) -> str:
    """Return the words that a row lies on, or last lay on."""
    return row.text if isinstance(row, Claim | Limit) else row.anchor.exact


def placed_in(store: Store, section_id: str) -> dict[str, Placed]:
    """Return what lies, or lay, on a section's text, by id."""
    rows: list[Placed] = [*store.find(Claim, section_id=section_id), *store.find(Limit, section_id=section_id)]
    rows += store.find(Annotation, on=OnKind.SECTION.value, on_id=section_id)
    return {row.id: row for row in rows}


def fates_between(before: Mapping[str, Placed], after: Mapping[str, Placed]) -> tuple[Fate, ...]:
    """Return what became of every row that had a place before and is still there."""
    return tuple(
        fate_of(row, after[id])
        for id, row in before.items()
        if id in after and not (is_lost(row) and is_lost(after[id]))
    )


def _place(row: Placed) -> tuple[str, int]:
    if isinstance(row, Claim | Limit):
        return row.section_id, row.start
    return "", row.anchor.start
