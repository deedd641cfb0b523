"""Where the review stands: the tally of every section, of every source and of the whole, kept in step with changes."""

from collections import Counter
from collections.abc import Sequence

from dossier.model.changes import Changes
from dossier.model.kinds import Verdict
from dossier.model.rows import Citation
from dossier.services.reading import Tally
from dossier.store import counting
from dossier.store.counting import Mark
from dossier.store.store import Store

_CONCERNED = ("judgements", "citations", "claims", "evidence", "passages", "documents")
_VERDICTS = tuple(Verdict)
_WHOLE = ""  # the key of the tally of everything
_PORTION = 1_000  # citations that are read at a time


class Tallies:
    """The tally of a section or a source is counted when it is asked for, until all citations have been read, portion
    by portion (`read_on`); from then on all tallies are kept, and after a change only what it touched is counted anew.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._marks: dict[str, Mark] = {}  # by citation, of those that were read
        self._judged: dict[str, str] = {}  # judgement -> citation, also of judgements that have just been taken back
        self._verdicts: dict[str, dict[Verdict, int]] = {}  # by section, by source and of the whole
        self._stale: Counter[str] = Counter()
        self._stale_before = 0  # of the whole, when all was read last
        self._last = ""  # the citation read last
        self.is_ready = False  # whether all are read

    def of(self, id: str) -> Tally:
        """Return the tally of the section or source with that id; one without citations counts nothing."""
        if not self.is_ready:
            marks = counting.marks_of(self._store, id)
            verdicts = Counter(mark.verdict for mark in marks)
            return Tally({verdict: verdicts[verdict] for verdict in _VERDICTS}, sum(map(_is_stale, marks)))
        return self._kept(id)

    def whole(self) -> Tally:
        """Return the tally of all citations; how many are stale is, until all are read, what was known before.

        Where they are few they are read now.
        """
        if not self.is_ready and (self._store.count(Citation) > _PORTION or not self.read_on()):
            return Tally(counting.verdicts(self._store), self._stale_before)
        return self._kept(_WHOLE)

    def _kept(self, id: str) -> Tally:
        verdicts = self._verdicts.get(id, {})
        return Tally({verdict: verdicts.get(verdict, 0) for verdict in _VERDICTS}, self._stale[id])

    def update(self, changes: Changes) -> frozenset[str]:
        """Count what `changes` touched anew; return the ids of the sections and sources whose tally may be another.

        Where that cannot be told any more, or is more than a portion, these are all there are, and `read_on` begins
        again.
        """
        if not changes.touches(*_CONCERNED):
            return frozenset()
        few = self.is_ready and sum(len(changes[table]) for table in _CONCERNED) <= _PORTION
        touched = counting.touched_citations(self._store, changes) if few else None
        if touched is None:
            self._start_over()
            return frozenset(counting.section_ids(self._store)) | {id for id, _ in counting.source_numbers(self._store)}
        touched |= changes["citations"]
        touched.update(self._judged.pop(id) for id in changes["judgements"] if id in self._judged)
        old = [mark for id in touched if (mark := self._marks.pop(id, None)) is not None]
        new = counting.marks(self._store, touched)
        self._count(old, -1)
        self._take(new)
        return frozenset(id for mark in (*old, *new) for id in (mark.section_id, mark.source_id))

    def read_on(self) -> bool:
        """Read what some more citations count as, as many as take a few milliseconds; return whether all are read."""
        if not self.is_ready:
            marks = counting.marks_after(self._store, self._last, _PORTION)
            self._take(marks)
            self._last = marks[-1].citation_id if marks else self._last
            self.is_ready = len(marks) < _PORTION
        return self.is_ready

    def _start_over(self) -> None:
        if self.is_ready:
            self._stale_before = self._stale[_WHOLE]
        self._marks, self._judged, self._verdicts, self._stale = {}, {}, {}, Counter()
        self._last, self.is_ready = "", False

    def _take(self, marks: Sequence[Mark]) -> None:
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
            if _is_stale(mark):
                for id in (_WHOLE, mark.section_id, mark.source_id):
                    self._stale[id] += step


def _is_stale(mark: Mark) -> bool:
    return mark.stale and mark.verdict is not Verdict.UNCHECKED
