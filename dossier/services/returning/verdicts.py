"""The marks of judgements and of passages that rest on them: what they look like is never read as a verdict."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from dossier.model.foreign import ForeignAnnotation
from dossier.model.kinds import Verdict
from dossier.model.rows import Evidence, Judgement, Passage
from dossier.output.marks import rgb, theme_colours
from dossier.output.source_marks import tint
from dossier.services import paths
from dossier.services.returning.history import History
from dossier.services.returning.looks import alike
from dossier.store.store import Store

VERDICT_LOOK, VERDICT_PLACE = "verdict-look", "verdict-place"

Colour = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Recoloured:
    """The verdict whose colour a mark has here, and the one whose colour it has in the file: None for no verdict's."""

    here: Verdict
    there: Verdict | None


class VerdictLooks:
    """Tells a colour or a form that was changed there from those that the mark may have gone out with."""

    def __init__(self, store: Store, history: History) -> None:
        self._store = store
        self._history = history

    def of_passage(self, row: Passage, parts: Sequence[ForeignAnnotation]) -> Recoloured | None:
        """Return how the highlight of a passage was recoloured, or made another kind of mark; None where it was not."""
        citations = {tie.citation_id for tie in self._store.find(Evidence, passage_id=row.id)}
        judged = [judgement for id in citations for judgement in self._store.find(Judgement, citation_id=id)]
        now = {judgement.verdict for judgement in judged}
        here = now.pop() if len(now) == 1 and len(judged) == len(citations) else Verdict.UNCHECKED
        inks = {verdict: tint(ink) for verdict, ink in self._inks.items()}
        known = {Verdict.UNCHECKED, *(verdict for judgement in judged for verdict in self._verdicts(judgement))}
        return _recoloured(parts, inks, known, here)

    def of_judgement(self, row: Judgement, parts: Sequence[ForeignAnnotation]) -> Recoloured | None:
        """Return the same of the mark of a judgement, which lies on the number of its source."""
        return _recoloured(parts, self._inks, set(self._verdicts(row)), row.verdict)

    def _verdicts(self, row: Judgement) -> Iterator[Verdict]:
        yield row.verdict
        for _at, values in self._history.versions("judgements", row.id):
            said = str(values.get("verdict"))
            if said in {*Verdict}:
                yield Verdict(said)

    @cached_property
    def _inks(self) -> dict[Verdict, Colour]:
        colours = theme_colours(paths.resources())
        return {verdict: rgb(colours[verdict.value.replace(" ", "_")]) for verdict in Verdict}


def has_moved(words: str) -> bool:
    """Whether the mark of a judgement lies on `words` instead of the number of its source, or the sign beside it.

    Where it was moved to a place without words nothing tells that it was.
    """
    return any(character.isalpha() for character in words)


def _recoloured(
    parts: Sequence[ForeignAnnotation], inks: dict[Verdict, Colour], known: set[Verdict], here: Verdict
) -> Recoloured | None:
    for part in parts:
        if part.colour is None:
            continue
        if not any(alike(inks[verdict], part.colour) for verdict in known):
            there = next((verdict for verdict, ink in inks.items() if alike(ink, part.colour)), None)
            return Recoloured(here, there)
    if any(part.subtype != "Highlight" for part in parts):
        return Recoloured(here, here)
    return None
