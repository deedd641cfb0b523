"""The report tree: a dossier as it is handed over, plain enough for every format to be made of it.

Everything is text, numbers and enums, so `dataclasses.asdict` of a report is JSON. Offsets count Unicode code points
from the beginning of a section's body; times are UTC ISO 8601 strings; names of reviewers are already as they are to
be shown (in full, as initials, or empty).
"""

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum
from typing import Any

from dossier.model.anchor import Anchor
from dossier.model.cell import Cell
from dossier.model.diff import Diff
from dossier.model.kinds import (
    AnnotationKind,
    BlockKind,
    ClaimKind,
    DocumentKind,
    Identification,
    Moved,
    OnKind,
    QuoteCheck,
    SectionKind,
    Verdict,
)
from dossier.model.record import Record, record


@record
class ReferenceStyle(Record):
    """How references are set: by a style that the typesetter knows by name, or by a CSL file, already looked at.

    The program's own style has both, a file and a name.
    `locale` is the language that the style is of (`en-GB`), '' for the report's.
    """

    name: str = ""
    csl: bytes = b""
    locale: str = ""


class CitationForm(StrEnum):
    """How a citation style cites within a text: `(Lee, 2020)`, in a footnote, or by a number, which a brief has."""

    IN_TEXT = "in text"
    NOTE = "note"
    NUMBER = "number"


class Style(StrEnum):
    STRONG = "strong"
    EMPHASIS = "emphasis"
    CODE = "code"


class Table(StrEnum):
    """What an account counts: the tables of a dossier whose rows a report carries or lists."""

    SECTIONS = "sections"
    CLAIMS = "claims"
    LIMITS = "limits"
    MARKERS = "markers"
    CITATIONS = "citations"
    JUDGEMENTS = "judgements"
    EVIDENCE = "evidence"
    ANNOTATIONS = "annotations"
    NOTES = "notes"
    SOURCES = "sources"
    CANDIDATES = "candidates"
    DOCUMENTS = "documents"


RowKey = tuple[Table, str]
"""A row that an account counts: its table and its id."""


@record
class Run(Record):
    """Text of one style. It shows the body from `start` to `end`; a line feed is a hard line break.

    Where `end - start` is the length of `text`, the run can be cut anywhere.
    """

    text: str
    start: int
    end: int
    styles: tuple[Style, ...] = ()
    address: str | None = None


@record
class Block(Record):
    """A paragraph or its like; `level`, `ordinal` and `begins` as in `dossier.text.blocks`.

    `cell` is where it stands in a table, for the text of a section or a document; notes have none.
    """

    kind: BlockKind
    runs: tuple[Run, ...]
    level: int = 0
    ordinal: int | None = None
    begins: bool = True
    cell: Cell | None = None


@record
class ReportNote(Record):
    """A note in Markdown. `gone` is what it was on where that is no longer there.

    `writers` are who wrote it first and who edited it, where those are several.
    """

    id: str
    body: tuple[Block, ...]
    reviewer: str
    made_at: str
    changed_at: str
    gone: OnKind | None = None
    writers: tuple[str, ...] = ()


@record
class ReportAnnotation(Record):
    """A highlight, underline, area or note; `start` and `end` are offsets in the section's body.

    On a document or without a place they are 0; then `where` names the place: a page, or what it was on. `replies`
    are the notes on the annotation itself. `on_id` and `anchor` are for formats that say where in a document it is.
    `writers` are as of a note.
    """

    id: str
    on: OnKind
    kind: AnnotationKind
    colour: int
    start: int
    end: int
    quote: str
    comment: tuple[Block, ...]
    reviewer: str
    made_at: str
    changed_at: str
    where: str = ""
    replies: tuple[ReportNote, ...] = ()
    on_id: str = ""
    anchor: Anchor | None = None
    tags: tuple[str, ...] = ()
    writers: tuple[str, ...] = ()


@record
class ReportPassage(Record):
    """A quoted passage of one evidence. `check` is what the machine found of it; `page` is the page's label.

    `document_id` and `anchor` are for formats that say where in the document it is. `sentence` is the one that exact
    words were cut out of, where it denies beside them.
    """

    evidence_id: str
    quote: str
    document: str
    page: str
    is_sheet: bool
    check: QuoteCheck
    unplaced: bool = False
    document_id: str = ""
    anchor: Anchor | None = None
    diff: Diff = ()
    sentence: str = ""


@record
class ReportQuotation(Record):
    """Words that a claim quotes. `check` is the best that the machine found of them, in `document` of source `source`.

    `check` is None where no cited source has a document to look in; `source` is None for a further source too.
    """

    quote: str
    check: QuoteCheck | None
    source: int | None = None
    document: str = ""
    page: str = ""
    diff: Diff = ()
    sentence: str = ""


@record
class ReportCitation(Record):
    """One claim's use of one source, as judged. `judgement_id` is empty where no person has judged it.

    `source` is the printed number, None for a further source (then `source_title` names it). `marker_id` is empty where
    the reviewer added the citation.
    """

    id: str
    source_id: str
    source: int | None
    source_title: str
    marker_id: str
    verdict: Verdict
    judgement_id: str = ""
    reason: str = ""
    reviewer: str = ""
    judged_at: str = ""
    stale: tuple[Moved, ...] = ()
    passages: tuple[ReportPassage, ...] = ()
    notes: tuple[ReportNote, ...] = ()


@record
class ReportClaim(Record):
    """One assertion: `number` as printed (`3.3`), its range in the section's body, and its citations.

    `text` is what it says; a claim that lost its place has an empty range and is `unplaced`. `anchor` is for formats
    that say where in the section's text it is. `former` is the heading of the section that it stood in where the brief
    has that no more.
    """

    id: str
    number: str
    kind: ClaimKind
    start: int
    end: int
    text: str
    citations: tuple[ReportCitation, ...] = ()
    notes: tuple[ReportNote, ...] = ()
    unplaced: bool = False
    anchor: Anchor | None = None
    quotations: tuple[ReportQuotation, ...] = ()
    former: str = ""


@record
class ReportMarker(Record):
    """One number at one place of a section's body."""

    id: str
    number: int
    start: int
    end: int


@record
class ReportLimit(Record):
    """What the evidence does not establish: a limit row, or a claim of kind `limit` (then `claim` is its number).

    It stands in the body of section `section` from `start` to `end`, and limits the claims numbered in `limits`; one
    that lost its place is `unplaced`.
    """

    id: str
    section: int
    start: int
    end: int
    text: str
    claim: str = ""
    limits: tuple[str, ...] = ()
    unplaced: bool = False


@record
class ReportSection(Record):
    """One headed part with all that stands in it; `annotations` are those with a place in the body.

    `claims` are those that stand in it, then those that lost their place.
    """

    id: str
    number: int
    kind: SectionKind
    title: str
    body: tuple[Block, ...]
    claims: tuple[ReportClaim, ...] = ()
    markers: tuple[ReportMarker, ...] = ()
    annotations: tuple[ReportAnnotation, ...] = ()
    notes: tuple[ReportNote, ...] = ()

    @property
    def placed(self) -> tuple[ReportClaim, ...]:
        """The claims that stand in its body: they alone count, with their citations."""
        return tuple(claim for claim in self.claims if not claim.unplaced)


@record
class ReportCandidate(Record):
    """A work that a source may be."""

    id: str
    confidence: str
    remark: str
    csl: Mapping[str, Any]


@record
class ReportDocument(Record):
    """A document by name: the report carries what was marked in it, not its bytes. `current`: no newer one follows."""

    id: str
    name: str
    title: str
    kind: DocumentKind
    is_sheet: bool
    current: bool = True
    annotations: tuple[ReportAnnotation, ...] = ()
    notes: tuple[ReportNote, ...] = ()


@record
class ReportSource(Record):
    """A bibliographic record; `number` is None for a further source. `claims` are the numbers of those that cite it,
    `claims_elsewhere` how many more do that are not in the report, `unplaced` how many do that lost their place.

    `reference` is the record set in a style, where one was asked for, `citation` how a text cites it in that style.
    """

    id: str
    number: int | None
    title: str
    identification: Identification
    remark: str
    csl: Mapping[str, Any]
    candidates: tuple[ReportCandidate, ...] = ()
    documents: tuple[ReportDocument, ...] = ()
    claims: tuple[str, ...] = ()
    notes: tuple[ReportNote, ...] = ()
    reference: tuple[Run, ...] = ()
    citation: tuple[Run, ...] = ()
    citation_form: CitationForm = CitationForm.NUMBER
    claims_elsewhere: int = 0
    unplaced: int = 0


@record
class Listed(Record):
    """A row that the report names but could not carry in full; `reason` is a key of the report words."""

    table: Table
    id: str
    label: str
    reason: str


@record
class Partial(Record):
    """What a report of changes says of itself: it holds what changed after `since`; `removed` rows are gone since."""

    since: str
    removed: int = 0


@record
class Report(Record):
    """A whole review. `limits` are all of the brief, in reading order; `totals` are the dossier's rows by table.

    `unplaced` are the annotations without a place in the text that they were on, `notes` those on the dossier.
    `left_out` are the tables whose rows were left out by choice; each such row is `listed`.
    `style` is what references are set in, None for the report's own way.
    `partial` says that only what changed is in it.
    """

    title: str
    question: str
    notice: str
    reviewer: str
    file_name: str
    sections: tuple[ReportSection, ...]
    sources: tuple[ReportSource, ...]
    limits: tuple[ReportLimit, ...] = ()
    notes: tuple[ReportNote, ...] = ()
    unplaced: tuple[ReportAnnotation, ...] = ()
    listed: tuple[Listed, ...] = ()
    totals: Mapping[Table, int] = field(default_factory=dict)
    language: str = "en"
    left_out: tuple[Table, ...] = ()
    style: ReferenceStyle | None = None
    partial: Partial | None = None
