"""Where the review stands: the tally of every section, of every source and of the whole, kept in step with changes."""

from collections import Counter
from collections.abc import Iterable, Sequence

from dossier.model.changes import Changes
from dossier.model.kinds import Verdict
from dossier.services.reading import Tally
from dossier.store import counting
from dossier.store.counting import Mark
from dossier.store.store import Store

_CONCERNED = ("judgements", "citations", "claims", "evidence", "passages", "documents")
_WHOLE = ""  # the key of the tally of everything


class Tallies:
    """Counts once, at the first question; after a change only what it touched is counted anew."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._marks: dict[str, Mark] | None = None  # by citation
        self._judged: dict[str, str] = {}  # judgement -> citation, also of judgements that have just been taken back
        self._verdicts: dict[str, Counter[Verdict]] = {}  # by section, by source and of the whole
        self._stale: Counter[str] = Counter()

    def of(self, id: str) -> Tally:
        """Return the tally of the section or source with that id; one without citations counts nothing."""
        self._known()
        verdicts = self._verdicts.get(id, Counter())
        return Tally({verdict: verdicts[verdict] for verdict in Verdict}, self._stale[id])

    def whole(self) -> Tally:
        """Return the tally of all citations."""
        return self.of(_WHOLE)

    def update(self, changes: Changes) -> frozenset[str]:
        """Count what `changes` touched anew; return the ids of the sections and sources whose tally may be another."""
        if self._marks is None or not changes.touches(*_CONCERNED):
            return frozenset()
        touched = counting.touched_citations(self._store, changes)
        if touched is None:
            before = set(self._verdicts)
            self._marks = None
            self._known()
            return frozenset((before | set(self._verdicts)) - {_WHOLE})
        touched |= changes["citations"]
        touched.update(self._judged.pop(id) for id in changes["judgements"] if id in self._judged)
        old = [mark for id in touched if (mark := self._marks.pop(id, None)) is not None]
        new = counting.marks(self._store, touched)
        self._count(old, -1)
        self._take(new)
        return frozenset(id for mark in (*old, *new) for id in (mark.section_id, mark.source_id))

    def _known(self) -> None:
        if self._marks is None:
            self._marks = {}
            self._judged.clear()
            self._verdicts.clear()
            self._stale.clear()
            self._take(counting.marks(self._store))

    def _take(self, marks: Iterable[Mark]) -> None:
        marks = list(marks)
        assert self._marks is not None
        for mark in marks:
            self._marks[mark.citation_id] = mark
            if mark.judgement_id:
                self._judged[mark.judgement_id] = mark.citation_id
        self._count(marks, 1)

    def _count(self, marks: Sequence[Mark], step: int) -> None:
        found = Counter([(id, mark.verdict) for mark in marks for id in (_WHOLE, mark.section_id, mark.source_id)])
        for (id, verdict), count in found.items():
            if id not in self._verdicts:
                self._verdicts[id] = Counter()
            self._verdicts[id][verdict] += step * count
        for mark in marks:
            if mark.stale and mark.verdict is not Verdict.UNCHECKED:
                for id in (_WHOLE, mark.section_id, mark.source_id):
                    self._stale[id] += step
