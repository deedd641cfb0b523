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
_VERDICTS = tuple(Verdict)
_WHOLE = ""  # the key of the tally of everything


class Tallies:
    """Counts once, at the first question; after a change only what it touched is counted anew.

    Sections and the whole are counted by the database. What every single citation counts as is read when it is first
    needed: for a source, for a change, or by `get_ready`.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._marks: dict[str, Mark] | None = None  # by citation
        self._judged: dict[str, str] = {}  # judgement -> citation, also of judgements that have just been taken back
        self._verdicts: dict[str, dict[Verdict, int]] = {}  # by section, by source and of the whole
        self._stale: Counter[str] = Counter()

    def of(self, id: str) -> Tally:
        """Return the tally of the section or source with that id; one without citations counts nothing."""
        if not self._verdicts:
            self._count_sections()
        if id not in self._verdicts:
            self.get_ready()
        verdicts = self._verdicts.get(id, {})
        return Tally({verdict: verdicts.get(verdict, 0) for verdict in _VERDICTS}, self._stale[id])

    def whole(self) -> Tally:
        """Return the tally of all citations."""
        return self.of(_WHOLE)

    def update(self, changes: Changes) -> frozenset[str]:
        """Count what `changes` touched anew; return the ids of the sections and sources whose tally may be another."""
        if not self._verdicts or not changes.touches(*_CONCERNED):
            return frozenset()
        touched = counting.touched_citations(self._store, changes)
        if touched is None:
            before = set(self._verdicts)
            self._start_over()
            self.get_ready()
            return frozenset((before | set(self._verdicts)) - {_WHOLE})
        if self._marks is None:
            return self._first_update(touched)
        touched |= changes["citations"]
        touched.update(self._judged.pop(id) for id in changes["judgements"] if id in self._judged)
        old = [mark for id in touched if (mark := self._marks.pop(id, None)) is not None]
        new = counting.marks(self._store, touched)
        self._count(old, -1)
        self._take(new)
        return frozenset(id for mark in (*old, *new) for id in (mark.section_id, mark.source_id))

    def get_ready(self) -> None:
        """Read what every citation counts as, so that the first change need not."""
        if self._marks is None:
            self._start_over()
            self._marks = {}
            self._take(counting.marks(self._store))
            self._verdicts.setdefault(_WHOLE, {})

    def _first_update(self, touched: set[str]) -> frozenset[str]:
        """Read all marks; no source was counted before, so what left one concerns nobody."""
        verdicts, stale = self._verdicts, self._stale
        self.get_ready()
        assert self._marks is not None
        found = {id for id in verdicts if verdicts[id] != self._verdicts.get(id, {}) or stale[id] != self._stale[id]}
        for mark in (self._marks[id] for id in touched if id in self._marks):
            found |= {mark.section_id, mark.source_id}
        return frozenset(found - {_WHOLE})

    def _start_over(self) -> None:
        self._marks = None
        self._judged = {}
        self._verdicts = {}
        self._stale = Counter()

    def _count_sections(self) -> None:
        self._start_over()
        marks = counting.judged(self._store)
        self._count(marks, 1)
        citations = counting.section_citations(self._store)
        for id, count in ((_WHOLE, sum(citations.values())), *citations.items()):
            verdicts = self._verdicts.setdefault(id, {})
            if rest := count - sum(verdicts.values()):
                verdicts[Verdict.UNCHECKED] = verdicts.get(Verdict.UNCHECKED, 0) + rest
        self._verdicts = {id: self._verdicts[id] for id in (_WHOLE, *citations)}  # of sources only a part was counted

    def _take(self, marks: Iterable[Mark]) -> None:
        marks = list(marks)
        assert self._marks is not None
        for mark in marks:
            self._marks[mark.citation_id] = mark
            if mark.judgement_id:
                self._judged[mark.judgement_id] = mark.citation_id
        self._count(marks, 1)

    def _count(self, marks: Sequence[Mark], step: int) -> None:
        for found in (
            Counter([(_WHOLE, mark.verdict) for mark in marks]),
            Counter([(mark.section_id, mark.verdict) for mark in marks]),
            Counter([(mark.source_id, mark.verdict) for mark in marks]),
        ):
            for (id, verdict), count in found.items():
                known = self._verdicts.setdefault(id, {})
                known[verdict] = known.get(verdict, 0) + step * count
        for mark in marks:
            if mark.stale and mark.verdict is not Verdict.UNCHECKED:
                for id in (_WHOLE, mark.section_id, mark.source_id):
                    self._stale[id] += step
