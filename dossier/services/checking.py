"""What a machine can say of a dossier: is it whole, are the quotes there, what moved, how far is the review.

It never says whether a source supports a claim: that is a person's to say.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from dossier.model.diff import Diff
from dossier.model.errors import KnownError
from dossier.model.kinds import Moved, OnKind, QuoteCheck, Verdict
from dossier.model.rows import (
    Annotation,
    Citation,
    Claim,
    Document,
    Doubt,
    Evidence,
    Limit,
    Marker,
    Note,
    Page,
    Passage,
    Row,
    Section,
    Source,
)
from dossier.services.fates import words_of
from dossier.services.passages import Passages
from dossier.services.quoting import check_quotations
from dossier.services.reading import CitationState, citation_states, claim_numbers, is_lost, unplaced
from dossier.services.texts import text_of
from dossier.services.versions import newest_version
from dossier.store import counting
from dossier.store.rows import TABLES
from dossier.store.store import Store


@dataclass(frozen=True, slots=True)
class Finding:
    """Something in the file that does not fit: the row, and one English sentence about it."""

    table: str
    id: str
    sentence: str


@dataclass(frozen=True, slots=True)
class QuoteFinding:
    """The quote check of one evidence; `claim` is the claim's number, `source` the source's (None: a further one).

    `page` is the label of the page where it was found ('' where there are none), `diff` the words that differ,
    `sentence` the one that exact words were cut out of where it denies beside them. With `older_version` the
    document has a newer version, which lacks the words or was not asked for them.
    """

    evidence_id: str
    claim: str
    source: int | None
    document: str
    quote: str
    check: QuoteCheck
    page: str = ""
    diff: Diff = ()
    sentence: str = ""
    older_version: bool = False


@dataclass(frozen=True, slots=True)
class QuotationFinding:
    """The quote check of words that a claim quotes, in the sources that it cites.

    `check` is the best that was found, in `source` and `document`; None where no source has a document to look in.
    `sought_in` are the numbers of the sources that have one.
    """

    claim: str
    quote: str
    check: QuoteCheck | None
    source: int | None
    document: str
    page: str
    diff: Diff
    sought_in: tuple[int | None, ...]
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class StaleJudgement:
    """A judgement of which something moved since; `claim` and `source` are numbers."""

    judgement_id: str
    claim: str
    source: int | None
    verdict: Verdict
    moved: tuple[Moved, ...]


@dataclass(frozen=True, slots=True)
class Lost:
    """An annotation, claim, limit or passage without a place, and the words that it had.

    Of a claim, `number` is its number, and how many citations it has and how many are judged: they count nowhere else.
    """

    table: str
    id: str
    quote: str
    number: str = ""
    citations: int = 0
    judged: int = 0


@dataclass(frozen=True, slots=True)
class Coverage:
    """How far the review of one section is; `uncited` counts claims without a citation."""

    number: int
    title: str
    claims: int
    uncited: int
    citations: int
    judged: int


@dataclass(frozen=True, slots=True)
class Checked:
    """All that `check` found, in reading order. `verdicts` counts the citations of all that stands in the text.

    What hangs on an unplaced claim is told with it, in `unplaced`.
    """

    findings: tuple[Finding, ...]
    quotes: tuple[QuoteFinding, ...]
    quotations: tuple[QuotationFinding, ...]
    stale: tuple[StaleJudgement, ...]
    unplaced: tuple[Lost, ...]
    coverage: tuple[Coverage, ...]
    verdicts: Mapping[Verdict, int]


def check(store: Store) -> Checked:
    """Check a whole dossier. Raises KnownError where SQLite finds the file itself damaged."""
    store.refuse_damage()
    checker = _Checker(store)
    placed = {claim.id for claim in counting.placed_claims(store)}
    everything = citation_states(store)
    states = {id: state for id, state in everything.items() if state.citation.claim_id in placed}
    return Checked(
        tuple(checker.findings()),
        tuple(checker.quotes(states)),
        tuple(checker.quotations(placed)),
        tuple(checker.stale(states)),
        tuple(checker.unplaced(everything)),
        tuple(checker.coverage(states)),
        Counter(state.verdict for state in states.values()),
    )


class _Checker:
    """Walks through a dossier; what many findings share is read once."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._numbers = claim_numbers(store)
        self._printed = {source.id: source.number for source in store.find(Source)}
        self._documents = {document.id: document for document in store.find(Document)}
        self._sections = {section.id: section for section in store.find(Section)}
        self._citations = {citation.id: citation for citation in store.find(Citation)}
        self._text_of = cache(self._read_text)
        self._passages = Passages(store)

    def findings(self) -> Iterator[Finding]:
        """Yield what does not fit together, though SQLite finds nothing wrong."""
        yield from self._documents_apart()
        yield from self._ranges_apart()
        yield from self._anchors_apart()
        yield from self._on_nothing()

    def _documents_apart(self) -> Iterator[Finding]:
        for document in self._documents.values():
            try:
                size = len(self._store.content(document.sha256))
            except KnownError:
                yield _finding(document, f"The bytes of “{document.name}” are not what they were.")
                continue
            if size != document.size:
                yield _finding(document, f"The size of “{document.name}” is not what is written of it.")
            start = 0
            for page in self._store.find(Page, document_id=document.id):
                if page.start != start:
                    yield _finding(page, f"A page of “{document.name}” does not begin where the one before it ends.")
                start = page.start + len(page.text)

    def _ranges_apart(self) -> Iterator[Finding]:
        bodies = {section.id: section.body for section in self._sections.values()}
        for claim in self._store.find(Claim):
            if not is_lost(claim) and bodies[claim.section_id][claim.start : claim.end] != claim.text:
                yield _finding(claim, f"Claim {self._numbers[claim.id]} is not what stands at its place in the text.")
        for limit in self._store.find(Limit):
            if not is_lost(limit) and bodies[limit.section_id][limit.start : limit.end] != limit.text:
                yield _finding(limit, "A limit is not what stands at its place in the text.")
        for marker in self._store.find(Marker):
            if str(marker.number) not in bodies[marker.section_id][marker.start : marker.end]:
                yield _finding(marker, f"The marker [{marker.number}] does not stand at its place in the text.")

    def _anchors_apart(self) -> Iterator[Finding]:
        anchored: list[tuple[Annotation | Passage, OnKind, str]] = [
            (passage, OnKind.DOCUMENT, passage.document_id) for passage in self._store.find(Passage)
        ]
        anchored += [(row, row.on, row.on_id) for row in self._store.find(Annotation)]
        for row, on, on_id in anchored:
            has_text = on in (OnKind.SECTION, OnKind.DOCUMENT) and self._is_there(on, on_id)
            if is_lost(row) or not has_text:
                continue
            text = self._text_of(on, on_id)
            if text[row.anchor.start : row.anchor.end] != row.anchor.exact:
                yield _finding(row, f"“{_short(row.anchor.exact)}” does not stand at its place in the text.")

    def _on_nothing(self) -> Iterator[Finding]:
        remarks: list[Annotation | Note | Doubt] = []
        for kind in (Annotation, Note, Doubt):
            remarks.extend(self._store.find(kind))
        for row in remarks:
            if not self._is_there(row.on, row.on_id):
                yield _finding(row, f"A row of {TABLES[type(row)]} is on a {row.on.value} that is not there.")

    def quotes(self, states: Mapping[str, CitationState]) -> Iterator[QuoteFinding]:
        """Yield the quote check of every evidence of these citations, by claim."""
        order = {id: rank for rank, id in enumerate(self._numbers)}
        ties = [tie for tie in self._store.find(Evidence) if tie.citation_id in states]
        for tie in sorted(ties, key=lambda tie: order[self._citations[tie.citation_id].claim_id]):
            citation = self._citations[tie.citation_id]
            passage = self._store.get(Passage, tie.passage_id)
            document = self._documents[passage.document_id]
            found = self._passages.look_for(passage.anchor.exact, document, passage.anchor.start)
            claim, source = self._named(citation)
            page = self._page(document, found.start)
            words = passage.anchor.exact
            yield QuoteFinding(
                tie.id,
                claim,
                source,
                document.name,
                words,
                found.kind,
                page,
                found.diff,
                found.sentence,
                newest_version(self._store, document) != document,
            )

    def quotations(self, placed: Collection[str]) -> Iterator[QuotationFinding]:
        """Yield the quote check of every quotation inside a `placed` claim that cites a source, in reading order."""
        for id, number in ((id, number) for id, number in self._numbers.items() if id in placed):
            for each in check_quotations(self._store, self._store.get(Claim, id), self._passages.look_for):
                sought = tuple(source.number for source in each.sources)
                if each.check is None or each.source is None or each.document is None:
                    yield QuotationFinding(number, each.words, None, None, "", "", (), sought)
                    continue
                page = self._page(each.document, each.check.start)
                yield QuotationFinding(
                    number,
                    each.words,
                    each.check.kind,
                    each.source.number,
                    each.document.name,
                    page,
                    each.check.diff,
                    sought,
                    each.check.sentence,
                )

    def stale(self, states: Mapping[str, CitationState]) -> Iterator[StaleJudgement]:
        """Yield the judgements that moved, by claim."""
        order = {id: rank for rank, id in enumerate(self._numbers)}
        for state in sorted(states.values(), key=lambda state: order[state.citation.claim_id]):
            if state.judgement is not None and state.stale and state.verdict is not Verdict.UNCHECKED:
                claim, source = self._named(state.citation)
                moved = tuple(part for part in Moved if part in state.stale)
                yield StaleJudgement(state.judgement.id, claim, source, state.verdict, moved)

    def unplaced(self, states: Mapping[str, CitationState]) -> Iterator[Lost]:
        """Yield what lost its place, claims with how many of their citations are judged."""
        cited: dict[str, list[bool]] = defaultdict(list)
        for state in states.values():
            cited[state.citation.claim_id].append(state.verdict is not Verdict.UNCHECKED)
        for row in unplaced(self._store):
            judged = cited[row.id]
            yield Lost(
                TABLES[type(row)], row.id, words_of(row), self._numbers.get(row.id, ""), len(judged), sum(judged)
            )

    def coverage(self, states: Mapping[str, CitationState]) -> Iterator[Coverage]:
        """Yield how far the review of each section is."""
        claims = {claim.id: claim.section_id for claim in counting.placed_claims(self._store)}
        listed = Counter(claims.values())
        cited = {state.citation.claim_id for state in states.values()}
        uncited = Counter(section_id for id, section_id in claims.items() if id not in cited)
        citations = Counter(claims[state.citation.claim_id] for state in states.values())
        judged = Counter(
            claims[state.citation.claim_id] for state in states.values() if state.verdict is not Verdict.UNCHECKED
        )
        for id, section in self._sections.items():
            yield Coverage(section.number, section.title, listed[id], uncited[id], citations[id], judged[id])

    def _named(self, citation: Citation) -> tuple[str, int | None]:
        return self._numbers[citation.claim_id], self._printed[citation.source_id]

    def _is_there(self, on: OnKind, on_id: str) -> bool:
        return on is OnKind.DOSSIER or self._store.seek(_ON[on], on_id) is not None

    def _page(self, document: Document, start: int | None) -> str:
        return "" if start is None else self._passages.page_label(document, start, None)

    def _read_text(self, on: OnKind, on_id: str) -> str:
        return text_of(self._store, on, on_id)


_ON: Mapping[OnKind, type[Row]] = {
    OnKind.SECTION: Section,
    OnKind.CLAIM: Claim,
    OnKind.CITATION: Citation,
    OnKind.SOURCE: Source,
    OnKind.DOCUMENT: Document,
    OnKind.ANNOTATION: Annotation,
}


def _finding(row: Row, sentence: str) -> Finding:
    return Finding(TABLES[type(row)], row.id, sentence)


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:59] + "…"
