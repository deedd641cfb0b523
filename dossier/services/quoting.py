"""The quotations inside claims: which words they are, in which documents they are sought, what was found of them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from dossier.model.kinds import BlockKind, QuoteCheck, TextFormat
from dossier.model.rows import Citation, Claim, Document, Marker, Section, Source
from dossier.services.judging import current
from dossier.store.store import Store
from dossier.text.markup import Style, blocks, spans
from dossier.text.quotations import is_long_enough, quotations
from dossier.text.quotes import Check

_BEST_FIRST = (
    QuoteCheck.EXACT,
    QuoteCheck.NORMALISED,
    QuoteCheck.DIFFERS,
    QuoteCheck.NOT_FOUND,
    QuoteCheck.NO_TEXT,
    QuoteCheck.NO_SOURCE_TEXT,
)

Look = Callable[[str, Document], Check | None]  # what is found of words in a document; None while it is not known


@dataclass(frozen=True, slots=True)
class Cited:
    """A source that a claim cites, and its current documents."""

    source: Source
    documents: tuple[Document, ...]


@dataclass(frozen=True, slots=True)
class QuotationCheck:
    """What was found of a quotation in the sources that its claim cites: the best of it, and where that is.

    `check` is None while it is not known, and where there is `nothing` to look in: no source has a document.
    `sources` are those that have documents, in the order of the citations.
    """

    words: str
    check: Check | None
    source: Source | None
    document: Document | None
    sources: tuple[Source, ...]

    @property
    def nothing(self) -> bool:
        return not self.sources


def quotations_in(store: Store, claim: Claim) -> list[str]:
    """Return the words that a claim quotes: between quotation marks, or all of it where it stands in a block quote."""
    section = store.get(Section, claim.section_id)
    hidden = [(marker.start, marker.end) for marker in store.find(Marker, section_id=section.id)]
    quoted = "".join(
        _shown(section, max(claim.start, block.start), min(claim.end, block.end), hidden)
        for block in blocks(section.body, section.format)
        if block.kind is BlockKind.QUOTATION and block.start < claim.end and claim.start < block.end
    )
    if is_long_enough(quoted.strip()):
        return [" ".join(quoted.split())]
    return [quotation.words for quotation in quotations(_shown(section, claim.start, claim.end, hidden))]


def cited_by(store: Store, claim: Claim) -> list[Cited]:
    """Return the sources that a claim cites, each once, with their current documents, sheets last."""
    sources: dict[str, Cited] = {}
    for citation in store.find(Citation, claim_id=claim.id):
        if citation.source_id not in sources:
            documents = current(store.find(Document, source_id=citation.source_id))
            listed = tuple(sorted(documents, key=lambda document: document.is_sheet))
            sources[citation.source_id] = Cited(store.get(Source, citation.source_id), listed)
    return list(sources.values())


def check_quotations(store: Store, claim: Claim, look: Look) -> list[QuotationCheck]:
    """Return what is found of each quotation of a claim; `look` looks in one document."""
    words = quotations_in(store, claim)
    cited = cited_by(store, claim) if words else []
    return [_checked(each, cited, look) for each in words] if cited else []


def _checked(words: str, cited: Iterable[Cited], look: Look) -> QuotationCheck:
    best: tuple[int, Check, Source, Document] | None = None
    looked: list[Source] = []
    waiting = False
    for each in cited:
        if each.documents:
            looked.append(each.source)
        for document in each.documents:
            found = look(words, document)
            waiting = waiting or found is None
            if found is None:
                continue
            rank = _BEST_FIRST.index(found.kind)
            if best is None or rank < best[0]:
                best = (rank, found, each.source, document)
    if best is None or (waiting and best[0] > 0):
        return QuotationCheck(words, None, None, None, tuple(looked))
    return QuotationCheck(words, *best[1:], tuple(looked))


def _shown(section: Section, start: int, end: int, hidden: Iterable[tuple[int, int]]) -> str:
    """Return a range of a section's body as it is read: without markup and printed markers."""
    left_out = list(hidden)
    if section.format is not TextFormat.TEXT:
        left_out += [
            (span.start, span.end) for span in spans(section.body, section.format) if span.style & Style.HIDDEN
        ]
    kept, at = [], start
    for first, last in sorted(left_out):
        if last > at and first < end:
            kept.append(section.body[at : max(at, first)])
            at = max(at, last)
            if "\n" in section.body[first:last]:
                kept.append(" ")
    kept.append(section.body[at : max(at, end)])
    return "".join(kept)
