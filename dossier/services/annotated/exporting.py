"""Exports of annotated sources: a folder with one PDF (or XFDF) a document, or one file for one source."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from dossier.model.errors import KnownError
from dossier.model.kinds import DocumentKind
from dossier.model.progress import Cancelled, Progress, go_on, never, untold
from dossier.model.report import RowKey, Table
from dossier.model.rows import Document
from dossier.output.account import Account
from dossier.output.marks import Planner, theme_colours
from dossier.output.onto.condition import looks_signed
from dossier.output.source_marks import SourcePlanner
from dossier.output.words import load_words, without_verdicts
from dossier.services import paths
from dossier.services.annotated import folders
from dossier.services.annotated.accounting import account_of
from dossier.services.annotated.choice import SourceChoice
from dossier.services.annotated.gathering import GatheredDocument
from dossier.services.annotated.making import Made, Maker
from dossier.services.annotated.naming import file_names, quoted_names
from dossier.services.annotated.parts import portion_of
from dossier.services.exporting import refuse_target, replace_file
from dossier.services.locating import source_by_number
from dossier.services.reporting import build_report
from dossier.store.store import Store

REASONS = {
    "source-password": "password",
    "source-broken": "broken",
    "source-unset": "unset",
    "source-encrypted": "encrypted",
    "source-no-pages": "no_pages",
    "source-no-marks": "no_marks",
    "typesetter-ended": "too_large",
    "typesetter-slow": "too_large",
}
"""Why one document is in no file, by the code of the error; any other error ends the export."""


@dataclass(frozen=True, slots=True)
class ExportedFile:
    """One file of an export, with what it was made of: a document's name, and its source's number."""

    path: Path
    document: str
    source: int | None


@dataclass(frozen=True, slots=True)
class ExportedSources:
    """What was written where, the account of what the files carry, and what had to be said of them.

    `path` is the folder, or the one file.
    """

    path: Path
    files: tuple[ExportedFile, ...]
    account: Account
    remarks: tuple[str, ...]


@dataclass(slots=True)
class _Tally:
    """What the files made so far carry, and why other rows are in none."""

    carried: set[RowKey]
    reasons: dict[RowKey, str]
    remarks: list[str] = field(default_factory=list)

    def take(self, document: GatheredDocument, made: Made) -> None:
        self.carried |= made.carried | {(Table.DOCUMENTS, document.row.id), (Table.SOURCES, document.row.source_id)}
        self.remarks += made.remarks
        self._give(document, "no_place")

    def refuse(self, document: GatheredDocument, reason: str) -> None:
        self._give(document, "no_file")
        self.reasons[Table.SOURCES, document.row.source_id] = "no_file"
        self.reasons[Table.DOCUMENTS, document.row.id] = reason

    def _give(self, document: GatheredDocument, reason: str) -> None:
        self.reasons.update((key, reason) for intended in document.intended for key in intended.rows)


def signed_documents(store: Store, source: int | None = None) -> tuple[str, ...]:
    """Return the names of the documents that are signed, to be said before an export."""
    chosen = None if source is None else source_by_number(store, source).id
    return tuple(
        document.name
        for document in store.find(Document, kind=DocumentKind.PDF.value)
        if chosen in (None, document.source_id)
        if looks_signed(store.content(document.sha256))
    )


def export_sources(
    store: Store,
    target: Path,
    choice: SourceChoice,
    *,
    timestamp: datetime | None = None,
    progress: Progress = untold,
    cancelled: Cancelled = never,
) -> ExportedSources:
    """Write the documents of all sources, or of one, as annotated PDFs, or the annotations alone as XFDF.

    `target` is a folder, or with `choice.source` one file. Raises KnownError when nothing could be exported, it was
    cancelled or could not be written; then `target` is as it was. A document that cannot be exported is listed.
    """
    one = choice.source is not None
    if one:
        refuse_target(target)
    else:
        folders.refuse(target)
    if choice.source is not None:
        source_by_number(store, choice.source)  # says so where there is none
    maker = maker_of(choice, timestamp or datetime.now().astimezone(), cancelled)
    report = build_report(store, choice.author, language=choice.language)
    since = maker.words.moment(choice.since.at) if choice.since else ""
    portion = portion_of(store, report, planner_of(maker), choice, since)
    gathered = portion.gathered
    tally = _Tally(set(), dict(gathered.lost))
    work = _Work(store, maker, tally, progress)
    files = work.one(gathered.documents, target) if one else work.folder(gathered.documents, target)
    account = account_of(portion.scope, tally.carried, tally.reasons | portion.away)
    tally.remarks += [maker.words("onto.partial", moment=since)] * bool(since)
    originals = {one.row.name for one in gathered.documents if one.row.kind is DocumentKind.PDF}
    names = {file.document for file in files}
    tally.remarks += [maker.words("onto.kept")] * (not choice.comments and not names.isdisjoint(originals))
    sheets = [one.row.name for one in gathered.documents if one.row.is_sheet and one.row.name in names]
    if sheets:
        tally.remarks.append(maker.words.count("onto.sheets", len(sheets), names=quoted_names(sheets, maker.words)))
    return ExportedSources(target, files, account, tuple(dict.fromkeys(tally.remarks)))


@dataclass(frozen=True, slots=True)
class _Work:
    """One export under way."""

    store: Store
    maker: Maker
    tally: _Tally
    progress: Progress

    def one(self, documents: Sequence[GatheredDocument], target: Path) -> tuple[ExportedFile, ...]:
        """Write the document of a source that matters most; the others are listed."""
        best, *others = sorted(documents, key=rank)
        for other in others:
            self.tally.refuse(other, "other_document")
        self.progress(0, 1)
        made = self._make(best)
        self.tally.take(best, made)
        replace_file(target, made.pdf)
        self.progress(1, 1)
        return (ExportedFile(target, best.row.name, best.number),)

    def folder(self, documents: Sequence[GatheredDocument], target: Path) -> tuple[ExportedFile, ...]:
        """Write a file for each document. Raises KnownError where there would be none."""
        files = []
        refusals: list[KnownError] = []
        with folders.staged(target) as stage:
            for done, (document, name) in enumerate(
                zip(documents, file_names(documents, self.maker.suffix), strict=True)
            ):
                self.progress(done, len(documents))
                try:
                    made = self._make(document)
                except KnownError as error:
                    if error.code not in REASONS:
                        raise
                    self.tally.refuse(document, REASONS[error.code])
                    refusals.append(error)
                    continue
                self.tally.take(document, made)
                folders.put(stage, name, made.pdf, target)
                files.append(ExportedFile(target / name, document.row.name, document.number))
            if not files:
                raise next((error for error in refusals if error.code != "source-no-marks"), refusals[0])
            go_on(self.maker.cancelled)
            folders.publish(stage, target)
        self.progress(len(documents), len(documents))
        return tuple(files)

    def _make(self, document: GatheredDocument) -> Made:
        """Return the file of a document, whose bytes are read only now."""
        go_on(self.maker.cancelled)
        made = self.maker.make(document, self.store.content(document.row.sha256))
        go_on(self.maker.cancelled)
        return made


def rank(document: GatheredDocument) -> tuple[bool, bool, bool, bool]:
    """Order the documents of one source: current, marked, the source's own words, a PDF."""
    row = document.row
    return not document.current, not document.intended, row.is_sheet, row.kind is not DocumentKind.PDF


def maker_of(choice: SourceChoice, stamp: datetime, cancelled: Cancelled) -> Maker:
    """Return what makes the files that were chosen."""
    resources = paths.resources()
    words = without_verdicts(load_words(resources, choice.language, stamp.tzinfo or UTC), choice.without)
    return Maker(
        words, resources, stamp, choice.flat, choice.password, cancelled, False, choice.unlocked, choice.comments
    )


def planner_of(maker: Maker) -> SourcePlanner:
    """Return what says what the annotations in these files say."""
    return SourcePlanner(Planner(maker.words, theme_colours(maker.resources), maker.timestamp))
