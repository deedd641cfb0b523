"""Passages of the cited documents that may bear on a claim. A person reads them and ties them; nothing here judges."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from dossier.model.anchor import Range
from dossier.model.errors import KnownError
from dossier.model.kinds import DocumentKind
from dossier.model.rows import Citation, Claim, Document, Page, Source
from dossier.services.judging import current
from dossier.store.store import Store
from dossier.text.markup import plain_line
from dossier.text.ranking import rank
from dossier.text.sentences import sentences

LIMIT = 10  # passages, where the caller does not say
_LONGEST = 600  # code points of a unit; a table may be one "sentence" of many pages


@dataclass(frozen=True, slots=True)
class Reading:
    """A document as it is looked through: its text, and label and beginning of each page where it has several."""

    document: Document
    source: int | None
    text: str
    pages: tuple[tuple[str, int], ...]

    def label_at(self, offset: int) -> str:
        """Return the label of the page that `offset` lies on; "" where all is one page."""
        at = bisect_right([start for _, start in self.pages], offset) - 1
        return self.pages[at][0] if at >= 0 else ""


@dataclass(frozen=True, slots=True)
class FoundPassage:
    """A range of a document's text; `source` is the printed number, `label` the page's. Scores compare within a run."""

    document: Document
    source: int | None
    label: str
    start: int
    end: int
    text: str
    score: float

    @property
    def words(self) -> str:
        """Its text on one line, as it is shown: that of Markdown without its markup."""
        is_marked = self.document.kind is DocumentKind.MARKDOWN
        return plain_line(self.text) if is_marked else " ".join(self.text.split())


def find_evidence(store: Store, claim: Claim, limit: int = LIMIT) -> list[FoundPassage]:
    """Return passages of the current documents of the sources that `claim` cites, the likeliest first.

    Raises KnownError where it cites no source, or where none of them has a document.
    """
    cited = {citation.source_id for citation in store.find(Citation, claim_id=claim.id)}
    if not cited:
        raise KnownError("claim-uncited", "This claim cites no source; add a citation first.")
    documents = [document for id in sorted(cited) for document in current(store.find(Document, source_id=id))]
    if not documents:
        raise KnownError("cited-no-document", "No source that this claim cites has a document; attach one first.")
    return rank_passages(claim.text, [read(store, document) for document in documents], limit)


def read(store: Store, document: Document) -> Reading:
    """Read a document's text from the dossier."""
    pages = store.find(Page, document_id=document.id)
    labels = tuple((page.label or str(page.page + 1), page.start) for page in pages) if len(pages) > 1 else ()
    source = store.get(Source, document.source_id)
    return Reading(document, source.number, "".join(page.text for page in pages), labels)


def rank_passages(claim: str, readings: Sequence[Reading], limit: int = LIMIT) -> list[FoundPassage]:
    """Return the sentences of `readings` that share most with the words of `claim`; a job may do it."""
    spans = [_units(reading.text) for reading in readings]
    texts = [[reading.text[a:b] for a, b in units] for reading, units in zip(readings, spans, strict=True)]
    found = []
    for number, index, score in rank(claim, texts, limit):
        reading, (start, end) = readings[number], spans[number][index]
        label = reading.label_at(start)
        found.append(FoundPassage(reading.document, reading.source, label, start, end, texts[number][index], score))
    return found


def _units(text: str) -> list[Range]:
    """Return the ranges of the sentences of a text; very long ones, as tables make them, in pieces."""
    units: list[Range] = []
    for start, end in sentences(text):
        while end - start > _LONGEST:
            space = re.search(r"\s+(?=\S*$)", text[start : start + _LONGEST])
            cut = start + (space.start() if space and space.start() else _LONGEST)
            units.append((start, cut))
            start = cut + (len(text[cut:end]) - len(text[cut:end].lstrip()))
        if start < end:
            units.append((start, end))
    return units
