"""The rows of a dossier: one frozen dataclass a table. Ids are UUIDv7 strings, times UTC ISO 8601 strings.

Offsets count Unicode code points from the beginning of a section's body or of a document's text.
"""

from collections.abc import Mapping
from dataclasses import field
from typing import Any

from dossier.model.anchor import Anchor
from dossier.model.kinds import (
    AnnotationKind,
    ClaimKind,
    DocumentKind,
    Identification,
    OnKind,
    Placing,
    SectionKind,
    TextFormat,
    Verdict,
)
from dossier.model.record import Record, record

Csl = Mapping[str, Any]  # one CSL-JSON item


@record
class Brief(Record):
    """The text under review. `original` is the imported file, byte for byte, never changed.

    `opening` is the stored text before the first section; `opening` and every section's `heading`, `body` and
    `gap`, in order, are the text of the original; of a Word file, a web page or a PDF, the Markdown made of it.
    """

    id: str
    title: str
    question: str
    notice: str
    opening: str
    name: str
    original: bytes
    imported_at: str


@record
class Section(Record):
    """One headed part. `number` is 0 for the summary, else counted from 1; `heading` and `gap` are stored text."""

    id: str
    position: int
    number: int
    kind: SectionKind
    title: str
    format: TextFormat
    heading: str
    body: str
    gap: str


@record
class Claim(Record):
    """One assertion: `text` is the section's body from `start` to `end`.

    A claim whose text was edited away is UNPLACED: it keeps the text it had and an empty range where it stood.
    """

    id: str
    section_id: str
    kind: ClaimKind
    start: int
    end: int
    text: str
    placing: Placing = Placing.EXACT


@record
class Limit(Record):
    """What the evidence does not establish, as text of a section; not judged. A claim of kind `limit` is one too."""

    id: str
    section_id: str
    start: int
    end: int
    text: str


@record
class LimitTie(Record):
    """A limit, or a claim of kind `limit`, ties to a claim that it limits. Exactly one of the first two is set."""

    id: str
    limit_id: str | None
    limiting_claim_id: str | None
    claim_id: str


@record
class Marker(Record):
    """One number at one place in a section's body, as printed; markers of one `run` stand together."""

    id: str
    section_id: str
    run: int
    number: int
    start: int
    end: int


@record
class Citation(Record):
    """One claim's use of one source: the pair that is judged. `marker_id` is None where the reviewer added it."""

    id: str
    claim_id: str
    source_id: str
    marker_id: str | None


@record
class Source(Record):
    """A bibliographic record; `number` is None for a further source, one the brief does not number."""

    id: str
    position: int
    number: int | None
    identification: Identification
    remark: str
    csl: Csl = field(default_factory=dict)


@record
class Candidate(Record):
    """A work that a source may be, kept apart from its record.

    `confidence` is the researcher's own word for it: certain, probable or only a candidate.
    """

    id: str
    source_id: str
    position: int
    confidence: str
    remark: str
    csl: Csl = field(default_factory=dict)


@record
class Document(Record):
    """A file attached to a source, known by its SHA-256; its bytes are kept apart.

    `is_sheet` says that it was written about the source and holds none of its words. `replaces` is the
    id of the older version that this one follows; the newest is current.
    """

    id: str
    source_id: str
    position: int
    kind: DocumentKind
    is_sheet: bool
    name: str
    sha256: str
    size: int
    title: str
    replaces: str | None
    added_at: str


@record
class Page(Record):
    """One page of a document's extracted text (the whole text, where it has no pages). `page` counts from 0.

    `formatting` says how the text is set where its file says so (HTML, Word): see `text/formatting`; else ''.
    """

    id: str
    document_id: str
    page: int
    label: str
    start: int
    text: str
    formatting: str = ""


@record
class Passage(Record):
    """A range of a document's text."""

    id: str
    document_id: str
    anchor: Anchor
    placing: Placing = Placing.EXACT


@record
class Evidence(Record):
    """The tie from a citation to a passage."""

    id: str
    citation_id: str
    passage_id: str


@record
class Judgement(Record):
    """A person's verdict on a citation and what it was bound to at that moment.

    `bound_evidence` holds the quoted texts of its passages, sorted, `bound_documents` the SHA-256 of the source's
    current documents, sorted; an empty set is a set.
    """

    id: str
    citation_id: str
    verdict: Verdict
    reason: str
    reviewer: str
    judged_at: str
    bound_claim: str
    bound_evidence: tuple[str, ...]
    bound_documents: tuple[str, ...]


@record
class Annotation(Record):
    """A highlight, underline, area or note on the brief's text (`on` a section) or on a document.

    The anchor of an area holds no words: its page, its one rectangle, and where the page's text begins.
    """

    id: str
    on: OnKind
    on_id: str
    kind: AnnotationKind
    colour: int  # 1 to 8
    anchor: Anchor
    comment: str
    reviewer: str
    made_at: str
    changed_at: str
    placing: Placing = Placing.EXACT
    tags: tuple[str, ...] = ()


@record
class Note(Record):
    """Free Markdown text on the dossier (`on_id` empty) or on anything in it."""

    id: str
    on: OnKind
    on_id: str
    body: str
    reviewer: str
    made_at: str
    changed_at: str


@record
class Doubt(Record):
    """What the importer was unsure of, for the reviewer to correct or to set aside."""

    id: str
    on: OnKind
    on_id: str
    code: str
    text: str
    settled: bool


Row = (
    Brief
    | Section
    | Claim
    | Limit
    | LimitTie
    | Marker
    | Citation
    | Source
    | Candidate
    | Document
    | Page
    | Passage
    | Evidence
    | Judgement
    | Annotation
    | Note
    | Doubt
)
