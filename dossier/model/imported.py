"""What intake understood of a file, before it is given ids and becomes part of a dossier."""

from dataclasses import dataclass, field

from dossier.model.kinds import ClaimKind, DocumentKind, MarkerForm, SectionKind, TextFormat
from dossier.model.rows import Csl


@dataclass(frozen=True, slots=True)
class ImportedMarker:
    """One number as printed; `start` and `end` are offsets in the section's body, `run` counts runs of the section."""

    run: int
    number: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class ImportedClaim:
    """One assertion; `markers` are indexes into the section's markers."""

    kind: ClaimKind
    start: int
    end: int
    markers: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportedDoubt:
    """What the importer was unsure of. `section` and `claim` are indexes; None where it concerns the whole brief."""

    code: str
    text: str
    section: int | None = None
    claim: int | None = None


@dataclass(frozen=True, slots=True)
class ImportedSection:
    number: int
    kind: SectionKind
    title: str
    format: TextFormat
    heading: str
    body: str
    gap: str
    markers: tuple[ImportedMarker, ...] = ()
    claims: tuple[ImportedClaim, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportedSource:
    """A record of the brief's closing list, or one met only as a marker's number (then `csl` is empty)."""

    number: int
    csl: Csl = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ImportedBrief:
    """A brief as understood: `opening`, then each section's `heading`, `body` and `gap`, are the file's whole text.

    `marker_form` is the form that most of its markers have, `heading_level` the level of the headings that begin its
    sections; None where there is no marker, or where the format knows no levels.
    """

    title: str
    question: str
    notice: str
    opening: str
    sections: tuple[ImportedSection, ...]
    sources: tuple[ImportedSource, ...]
    doubts: tuple[ImportedDoubt, ...] = ()
    marker_form: MarkerForm | None = None
    heading_level: int | None = None

    @property
    def text(self) -> str:
        return self.opening + "".join(s.heading + s.body + s.gap for s in self.sections)


@dataclass(frozen=True, slots=True)
class ImportedPage:
    """One page of a document's text; `start` is its offset in the whole text, `formatting` as in `rows.Page`."""

    label: str
    start: int
    text: str
    formatting: str = ""


@dataclass(frozen=True, slots=True)
class ImportedAnnotation:
    """A comment that a document brings along, on `start` to `end` of its text; `made_at` is '' where it has no date."""

    start: int
    end: int
    comment: str
    reviewer: str
    made_at: str = ""


@dataclass(frozen=True, slots=True)
class ImportedDocument:
    """A source document as read: its kind, its title where it names one, and its text page by page.

    `pictures` are the files of those that its formatting names by their SHA-256.
    """

    kind: DocumentKind
    title: str
    pages: tuple[ImportedPage, ...]
    pictures: tuple[bytes, ...] = ()
    annotations: tuple[ImportedAnnotation, ...] = ()
