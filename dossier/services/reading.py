"""What the window and the command line show of a dossier: numbers, states and counts derived from its rows."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from dossier.model.errors import KnownError
from dossier.model.kinds import ClaimKind, Moved, Placing, Verdict
from dossier.model.rows import (
    Annotation,
    Citation,
    Claim,
    Document,
    Evidence,
    Judgement,
    Limit,
    LimitTie,
    Passage,
    Section,
    Source,
)
from dossier.services.judging import Binding, current, moved
from dossier.store.store import Store

UNTITLED = "Source not included"


@dataclass(frozen=True, slots=True)
class CitationState:
    """A citation with what a person said of it; `stale` names what has moved since."""

    citation: Citation
    verdict: Verdict
    judgement: Judgement | None
    stale: frozenset[Moved]


@dataclass(frozen=True, slots=True)
class Tally:
    """How many citations there are, how many carry each verdict, and how many judgements are stale."""

    verdicts: Mapping[Verdict, int]
    stale: int

    @property
    def citations(self) -> int:
        return sum(self.verdicts.values())

    @property
    def judged(self) -> int:
        return self.citations - self.verdicts[Verdict.UNCHECKED]


def claim_numbers(store: Store, section_id: str | None = None) -> dict[str, str]:
    """Return the printed number (`3.3`) of every claim by id, of one section or of all, in reading order."""
    sections = [store.get(Section, section_id)] if section_id else store.find(Section)
    wanted = {"section_id": section_id} if section_id else {}
    by_section: dict[str, list[Claim]] = {section.id: [] for section in sections}
    for claim in store.find(Claim, **wanted):
        by_section[claim.section_id].append(claim)
    return {
        claim.id: f"{section.number}.{rank}"
        for section in sections
        for rank, claim in enumerate(by_section[section.id], 1)
    }


def claim_by_name(store: Store, name: str) -> Claim:
    """Return the claim with that number (`3.3`) or id. Raises KnownError where there is none."""
    numbers = claim_numbers(store)
    for id, number in numbers.items():
        if name in (number, id):
            return store.get(Claim, id)
    raise KnownError("no-claim", "There is no claim {name} in this dossier; “dossier claims” lists them.", name=name)


def citation_states(store: Store, claims: Iterable[Claim] | None = None) -> dict[str, CitationState]:
    """Return the state of every citation by id, of `claims` or of the whole dossier.

    For a few claims each is looked up by itself; for all, each table is read once.
    """
    if claims is None:
        listed, citations = store.find(Claim), store.find(Citation)
    else:
        listed = list(claims)
        citations = [citation for claim in listed for citation in store.find(Citation, claim_id=claim.id)]
    everything = claims is None
    judgements = {
        judgement.citation_id: judgement
        for judgement in (
            store.find(Judgement)
            if everything
            else (j for c in citations for j in store.find(Judgement, citation_id=c.id))
        )
    }
    texts = {claim.id: claim.text for claim in listed}
    quotes = _quotes(store, judgements)
    documents = _documents(store, {c.source_id for c in citations if c.id in judgements})
    states = {}
    for citation in citations:
        judgement = judgements.get(citation.id)
        stale: frozenset[Moved] = frozenset()
        if judgement is not None:
            evidence = tuple(sorted(quotes.get(citation.id, ())))
            stale = moved(judgement, Binding(texts[citation.claim_id], evidence, documents[citation.source_id]))
        verdict = judgement.verdict if judgement else Verdict.UNCHECKED
        states[citation.id] = CitationState(citation, verdict, judgement, stale)
    return states


def _quotes(store: Store, citation_ids: Iterable[str]) -> dict[str, set[str]]:
    quotes: dict[str, set[str]] = {}
    for citation_id in citation_ids:
        for tie in store.find(Evidence, citation_id=citation_id):
            quotes.setdefault(citation_id, set()).add(store.get(Passage, tie.passage_id).anchor.exact)
    return quotes


def _documents(store: Store, source_ids: Iterable[str]) -> dict[str, tuple[str, ...]]:
    return {
        source_id: tuple(sorted({d.sha256 for d in current(store.find(Document, source_id=source_id))}))
        for source_id in source_ids
    }


def tally(states: Iterable[CitationState]) -> Tally:
    """Count verdicts and stale judgements."""
    listed = list(states)
    verdicts = Counter(state.verdict for state in listed)
    stale = sum(1 for state in listed if state.stale and state.verdict is not Verdict.UNCHECKED)
    return Tally({verdict: verdicts[verdict] for verdict in Verdict}, stale)


def limits_on(store: Store, claim_id: str) -> list[Limit | Claim]:
    """Return what limits a claim: limits, and claims of kind `limit`."""
    found: list[Limit | Claim] = []
    for tie in store.find(LimitTie, claim_id=claim_id):
        if tie.limit_id is not None:
            found.append(store.get(Limit, tie.limit_id))
        elif tie.limiting_claim_id is not None:
            found.append(store.get(Claim, tie.limiting_claim_id))
    return found


def all_limits(store: Store) -> list[Limit | Claim]:
    """Return all limits of the dossier in reading order: limit rows and claims of kind `limit`."""
    limits: list[Limit | Claim] = [*store.find(Limit), *store.find(Claim, kind=ClaimKind.LIMIT.value)]
    order = {section.id: section.position for section in store.find(Section)}
    return sorted(limits, key=lambda limit: (order[limit.section_id], limit.start))


def unplaced(store: Store) -> list[Annotation | Claim | Passage]:
    """Return what lost its place in the text: annotations, claims and passages."""
    lost: list[Annotation | Claim | Passage] = []
    for kind in (Annotation, Claim, Passage):
        lost.extend(store.find(kind, placing=Placing.UNPLACED.value))
    return lost


def source_title(source: Source) -> str:
    """Return a source's title as its record gives it, or that it is not included."""
    title = source.csl.get("title")
    return title if isinstance(title, str) and title.strip() else UNTITLED
