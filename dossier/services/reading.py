"""What the window and the command line show of a dossier: numbers, states and counts derived from its rows."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from dossier.model.csl import title_of
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
    Marker,
    Passage,
    Section,
    Source,
)
from dossier.services.judging import Binding, current, moved
from dossier.store import counting
from dossier.store.heads import Headed
from dossier.store.rows import R
from dossier.store.store import Store

UNTITLED = "Untitled source"
_LAST = 2**31  # after every printed marker: citations that the reviewer added


class CitationState(NamedTuple):
    """A citation with what a person said of it; `stale` names what has moved since."""

    citation: Citation
    verdict: Verdict
    judgement: Judgement | None
    stale: frozenset[Moved]


class Tally(NamedTuple):
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
    """Return the printed number (`3.3`) of every claim by id, of one section or of all, in reading order.

    The claims of a section that stand in its text are numbered first, then its unplaced ones.
    """
    ranks: Counter[str] = Counter()
    numbers = {}
    for claim_id, in_section, number in counting.numbered_claims(store, section_id):
        ranks[in_section] += 1
        numbers[claim_id] = f"{number}.{ranks[in_section]}"
    return numbers


def claim_by_name(store: Store, name: str) -> Claim:
    """Return the claim with that number (`3.3`) or id. Raises KnownError where there is none."""
    numbers = claim_numbers(store)
    for id, number in numbers.items():
        if name in (number, id):
            return store.get(Claim, id)
    raise KnownError("no-claim", "There is no claim {name} in this dossier; “dossier claims” lists them.", name=name)


def citation_states(store: Store, claims: Iterable[Claim] | None = None) -> dict[str, CitationState]:
    """Return the state of every citation by id, of `claims` or of the whole dossier.

    Each table is read once, of a few claims only what concerns them.
    """
    everything = claims is None
    listed = store.find(Claim) if claims is None else list(claims)
    citations = _rows(store, Citation, "claim_id", None if everything else [claim.id for claim in listed])
    if not everything:
        ranks = {claim.id: rank for rank, claim in enumerate(listed)}
        citations.sort(key=lambda citation: ranks[citation.claim_id])
    judged = _rows(store, Judgement, "citation_id", None if everything else [citation.id for citation in citations])
    judgements = {judgement.citation_id: judgement for judgement in judged}
    texts = {claim.id: claim.text for claim in listed}
    quotes = _quotes(store, None if everything else judgements)
    sources = {citation.source_id for citation in citations if citation.id in judgements}
    documents = _documents(store, None if everything else sources)
    states = {}
    for citation in citations:
        judgement = judgements.get(citation.id)
        stale: frozenset[Moved] = frozenset()
        if judgement is not None:
            evidence, attached = quotes.get(citation.id, set()), documents.get(citation.source_id, set())
            binding = Binding(texts[citation.claim_id], tuple(sorted(evidence)), tuple(sorted(attached)))
            stale = moved(judgement, binding)
        verdict = judgement.verdict if judgement else Verdict.UNCHECKED
        states[citation.id] = CitationState(citation, verdict, judgement, stale)
    return states


def _quotes(store: Store, citation_ids: Iterable[str] | None) -> dict[str, set[str]]:
    """Return the quoted texts of the evidence by citation, of some citations or of all."""
    ties = _rows(store, Evidence, "citation_id", citation_ids)
    passages = _rows(store, Passage, "id", None if citation_ids is None else {tie.passage_id for tie in ties})
    exact = {passage.id: passage.anchor.exact for passage in passages}
    quotes: dict[str, set[str]] = {}
    for tie in ties:
        quotes.setdefault(tie.citation_id, set()).add(exact[tie.passage_id])
    return quotes


def _documents(store: Store, source_ids: Iterable[str] | None) -> dict[str, set[str]]:
    """Return the SHA-256 of the current documents by source, of some sources or of all."""
    documents: dict[str, set[str]] = {}
    for document in current(_rows(store, Document, "source_id", source_ids)):
        documents.setdefault(document.source_id, set()).add(document.sha256)
    return documents


def _rows(store: Store, kind: type[R], column: str, values: Iterable[str] | None) -> list[R]:
    """Return the rows of `kind` that have one of `values` in `column`; all rows for None."""
    if values is None:
        return store.find(kind)
    return store.find_among(kind, column, values)


def is_lost(row: Annotation | Claim | Limit | Passage) -> bool:
    """Whether a row has no place in its text. A limit has none where its range is empty."""
    return row.start == row.end if isinstance(row, Limit) else row.placing is Placing.UNPLACED


def placed_citations(store: Store, section_id: str) -> list[Citation]:
    """Return the citations of the claims that stand in a section's text, in reading order."""
    placed = {claim.id for claim in counting.placed_claims(store, section_id)}
    return [citation for citation in section_citations(store, section_id) if citation.claim_id in placed]


def section_citations(store: Store, section_id: str) -> list[Citation]:
    """Return the citations of a section in reading order: by claim, then as their markers are printed."""
    ranks = {claim_id: rank for rank, (claim_id, *_) in enumerate(counting.numbered_claims(store, section_id))}
    return _in_order(store, ranks, store.find(Marker, section_id=section_id))


def claim_citations(store: Store, claim_id: str) -> list[Citation]:
    """Return the citations of a claim as their markers are printed."""
    markers = {citation.marker_id or "" for citation in store.find(Citation, claim_id=claim_id)}
    return _in_order(store, {claim_id: 0}, store.find_among(Marker, "id", markers))


def _in_order(store: Store, ranks: Mapping[str, int], markers: Iterable[Marker]) -> list[Citation]:
    """Return the citations of the claims with these `ranks` in reading order."""
    printed = {marker.id: marker.start for marker in markers}
    return sorted(
        store.find_among(Citation, "claim_id", ranks),
        key=lambda citation: (ranks[citation.claim_id], printed.get(citation.marker_id or "", _LAST), citation.id),
    )


def tally(states: Iterable[CitationState]) -> Tally:
    """Count verdicts and stale judgements."""
    listed = list(states)
    verdicts = Counter(state.verdict for state in listed)
    stale = sum(1 for state in listed if state.stale and state.verdict is not Verdict.UNCHECKED)
    return Tally({verdict: verdicts[verdict] for verdict in Verdict}, stale)


def limits_on(store: Store, *claim_ids: str) -> list[Limit | Claim]:
    """Return what limits the claims, each once, as `all_limits` does."""
    ties = store.find_among(LimitTie, "claim_id", claim_ids)
    limits = {tie.limit_id for tie in ties if tie.limit_id is not None}
    claims = {tie.limiting_claim_id for tie in ties if tie.limiting_claim_id is not None}
    found: list[Limit | Claim] = []
    if ties:
        found = [*store.find_among(Limit, "id", limits), *store.find_among(Claim, "id", claims)]
    return _in_reading_order(store, found) if len(found) > 1 else found


def all_limits(store: Store) -> list[Limit | Claim]:
    """Return all limits of the dossier: limit rows and claims of kind `limit`, in reading order, unplaced ones last."""
    return _in_reading_order(store, [*store.find(Limit), *store.find(Claim, kind=ClaimKind.LIMIT.value)])


def _in_reading_order(store: Store, limits: list[Limit | Claim]) -> list[Limit | Claim]:
    positions = {id: store.get(Section, id).position for id in {limit.section_id for limit in limits}}
    return sorted(limits, key=lambda row: (is_lost(row), positions[row.section_id], row.start, row.id))


def unplaced(store: Store) -> list[Annotation | Claim | Limit | Passage]:
    """Return what lost its place in the text: annotations, claims, limits and passages."""
    lost: list[Annotation | Claim | Limit | Passage] = []
    for kind in (Annotation, Claim, Passage):
        lost.extend(store.find(kind, placing=Placing.UNPLACED.value))
    lost.extend(filter(is_lost, store.find(Limit)))
    return lost


def section_words(section: Section | Headed) -> str:
    """Return a section's number and title as they are printed: "3. Licences and exemptions"."""
    return f"{section.number}. {section.title}" if section.number else section.title


def source_title(source: Source) -> str:
    """Return a source's title as its record gives it, or that it has none."""
    return title_of(source.csl) or UNTITLED
