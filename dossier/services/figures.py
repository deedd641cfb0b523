"""Counts of what a dossier holds, each made at the first question and again after a change that concerns it."""

from enum import StrEnum

from dossier.model.changes import Changes
from dossier.store import counting, heads
from dossier.store.store import Store


class Figure(StrEnum):
    """What is counted."""

    LIMITS = "limits"
    SOURCES = "sources"  # that the brief numbers
    ALL_SOURCES = "all sources"
    REMARKS = "remarks"
    DOUBTS = "doubts"
    UNPLACED = "unplaced"


# The tables that each rests on, and what counts it.
_FIGURES = {
    Figure.LIMITS: (("limits", "claims"), heads.count_limits),
    Figure.SOURCES: (("sources",), heads.count_sources),
    Figure.ALL_SOURCES: (("sources",), heads.count_all_sources),
    Figure.REMARKS: (("notes", "annotations"), heads.count_remarks),
    Figure.DOUBTS: (("doubts", "claims"), counting.count_open_doubts),
    Figure.UNPLACED: (("annotations", "claims", "limits", "passages"), heads.count_unplaced),
}


class Figures:
    """Outline, overview and the strip below ask for the same counts, some of which read a whole table."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._known: dict[Figure, int] = {}

    def of(self, figure: Figure) -> int:
        """Return that count. Raises KnownError where the dossier cannot be read."""
        if figure not in self._known:
            self._known[figure] = _FIGURES[figure][1](self._store)
        return self._known[figure]

    def update(self, changes: Changes) -> None:
        """Forget what `changes` may have made another count."""
        for figure in [figure for figure in self._known if changes.touches(*_FIGURES[figure][0])]:
            del self._known[figure]
