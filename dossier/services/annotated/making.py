"""One document as the PDF that is handed over."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from dossier.intake.pdf.files import PdfFile, open_pdf
from dossier.intake.pdf.rendering import render
from dossier.intake.pdf.security import is_encrypted
from dossier.intake.pdf.shapes import PageShape, page_shape
from dossier.model.anchor import Rect
from dossier.model.errors import KnownError
from dossier.model.kinds import DocumentKind, TextFormat
from dossier.model.line import Line
from dossier.model.progress import Cancelled, go_on, never
from dossier.model.report import Block, RowKey
from dossier.output.onto.adding import add_annotations
from dossier.output.onto.comments import list_comments
from dossier.output.onto.condition import Condition, identifiers_of
from dossier.output.onto.flat import Comment, flatten
from dossier.output.onto.pictures import Picture, pdf_of_pictures
from dossier.output.onto.placed import Placed
from dossier.output.onto.xfdf import xfdf_of
from dossier.output.runs import formatted_runs, shifted, tabled_runs
from dossier.output.source_text import SourceSetter, SourceText, Stretch, placed_links
from dossier.output.words import Words
from dossier.services.annotated.gathering import GatheredDocument, Intended
from dossier.services.annotated.placing import PagePlacer
from dossier.text.formatting import read_formatting

_SHARPNESS = 150 / 72  # pixels a point, of a picture of a page
_MOST_PICTURES = 300
_MOST_PIXELS = 4_000  # a side


@dataclass(frozen=True, slots=True)
class Made:
    """The file, the rows that it carries, and what has to be said of it.

    `places` are the pages and rectangles at which annotations begin, by their names; `password` opens the file.
    """

    pdf: bytes
    carried: frozenset[RowKey]
    remarks: tuple[str, ...]
    places: Mapping[str, tuple[int, Rect]] = field(default_factory=dict)
    password: str = ""


@dataclass(frozen=True, slots=True)
class Maker:
    """What all files of one export have in common. `resources` is the folder of templates, words, icons and themes.

    `bound`: they go into a binder, encrypted ones only when it may be `unlocked`. `comments`: XFDF instead of PDFs.
    """

    words: Words
    resources: Path
    timestamp: datetime
    flat: bool = False
    password: str = ""
    cancelled: Cancelled = never
    bound: bool = False
    unlocked: bool = False
    comments: bool = False

    @property
    def suffix(self) -> str:
        """What the names of the files end with."""
        return ".xfdf" if self.comments else ".pdf"

    def make(self, document: GatheredDocument, data: bytes) -> Made:
        """Return the annotated PDF of a document whose bytes are `data`.

        Raises KnownError `source-password`, `source-broken`, `source-no-pages`, `source-no-marks`, or as the
        typesetter does.
        """
        if self.comments and not document.intended:
            raise _unmarked(document.row.name)
        if document.row.kind is DocumentKind.PDF:
            return self._of_pdf(document, data)
        if self.comments:
            raise KnownError(
                "source-no-pages",
                "“{name}” is no PDF, so that XFDF has no pages to name; export it as source-pdf.",
                name=document.row.name,
            )
        return self._of_text(document)

    def _of_pdf(self, document: GatheredDocument, data: bytes) -> Made:
        name = document.row.name
        file, password = self._open(data, name)
        try:
            if self.bound and not self.unlocked and is_encrypted(file):
                raise KnownError(
                    "source-encrypted", "“{name}” is encrypted, and a binder is not; export it alone.", name=name
                )
            placer = PagePlacer(file, document.pages)
            places = self._places(document, placer)
            placed = [one for _intended, found in places for one in found]
            if self.comments and not placed:
                raise _unmarked(name)
            if self.comments:
                names = frozenset(one.planned.name for one in placed)
                return Made(xfdf_of(placed, name, identifiers_of(data, password)), _carried(places, names), ())
            try:
                if self.flat:
                    done = flatten(data, placed, name, password, self._list_of_comments)
                else:
                    done = add_annotations(data, placed, name, password)
            except KnownError as error:
                # Pictures of an encrypted file would be its content without the encryption.
                if error.code != "source-broken" or file.page_count > _MOST_PICTURES or is_encrypted(file):
                    raise
                return self._pictured(document, file, places)
        finally:
            file.close()
        remarks = tuple(self._of_condition(name, done.condition, done.rewritten))
        return Made(done.pdf, _carried(places, done.names), remarks, _spots(placed), password)

    def _places(self, document: GatheredDocument, placer: PagePlacer) -> list[tuple[Intended, tuple[Placed, ...]]]:
        places = []
        for intended in document.intended:
            go_on(self.cancelled)
            try:
                places.append((intended, placer.place(intended)))
            except KnownError as error:  # of a page
                raise _damaged(document.row.name) from error
        return places

    def _open(self, data: bytes, name: str) -> tuple[PdfFile, str]:
        """Return the file open for reading, and the password that it took."""
        try:
            return open_pdf(data, name), ""
        except KnownError as error:
            if error.code != "pdf-password":
                raise _damaged(name) from error
        if not self.password:
            raise KnownError(
                "source-password", "“{name}” is encrypted and needs its password to be annotated; give it.", name=name
            )
        try:
            return open_pdf(data, name, self.password), self.password
        except KnownError as error:
            raise KnownError(
                "source-password", "The password given does not open “{name}”; try another.", name=name
            ) from error

    def _pictured(
        self, document: GatheredDocument, file: PdfFile, places: Sequence[tuple[Intended, tuple[Placed, ...]]]
    ) -> Made:
        """Return pictures of the pages in a new PDF, annotated at the same places."""
        shapes = [page_shape(file, index) for index in range(file.page_count)]
        bare = pdf_of_pictures(self._pictures(file, shapes))
        moved = [_on_picture(one, shapes[one.page]) for _intended, found in places for one in found]
        if self.flat:
            done = flatten(bare, moved, document.row.name, "", self._list_of_comments)
        else:
            done = add_annotations(bare, moved, document.row.name)
        said = self.words("onto.pictures", name=document.row.name)
        return Made(done.pdf, _carried(places, done.names), (said,), _spots(moved))

    def _pictures(self, file: PdfFile, shapes: Sequence[PageShape]) -> Iterator[Picture]:
        for index, shape in enumerate(shapes):
            go_on(self.cancelled)
            yield picture_of(file, index, shape)

    def _of_text(self, document: GatheredDocument) -> Made:
        """Return a document that is no PDF, typeset."""
        words, row = self.words, document.row
        lead = words("onto.lead_sheet" if row.is_sheet else "onto.lead", name=row.name)
        source = SourceText(row.title or document.title or row.name, lead, row.name, body_of(document), row.is_sheet)
        plan = [intended.planned for intended in document.intended]
        stretches = stretches_of(document)
        setter = SourceSetter(words, self.resources, self.timestamp, self.cancelled)
        done = setter.set(source, stretches, plan)
        pdf = done.pdf
        placed = placed_links(done.bare, plan) if self.flat or self.bound else []
        if self.flat:
            bare = setter.set(source, (), ()).pdf
            pdf = flatten(bare, placed, row.name, "", self._list_of_comments).pdf
        said = [words("onto.of_document", name=row.name, remark=remark) for remark in done.remarks]
        carried = frozenset(key for number in done.written for key in document.intended[number].rows)
        return Made(pdf, carried, tuple(said), _spots(placed))

    def _list_of_comments(self, comments: Sequence[Comment]) -> bytes:
        return list_comments(
            comments, self.words, resources=self.resources, timestamp=self.timestamp, cancelled=self.cancelled
        )

    def _of_condition(self, name: str, condition: Condition, rewritten: bool) -> Iterator[str]:
        if self.bound:
            if condition.encrypted:
                yield self.words("binder.restricted" if condition.restricted else "binder.unlocked", name=name)
            return
        if condition.signed:
            yield self.words("onto.signature_broken" if rewritten else "onto.signed", name=name)
        if condition.certified:
            yield self.words("onto.certified", name=name)
        if condition.restricted:
            yield self.words("onto.restricted", name=name)
        elif condition.encrypted:
            yield self.words("onto.encrypted", name=name)


def body_of(document: GatheredDocument) -> tuple[Block, ...]:
    """Return the text of a document that is no PDF as blocks, set as its file says; offsets are the document's own."""
    markdown = document.row.kind is DocumentKind.MARKDOWN
    found: list[Block] = []
    for page in document.pages:
        formatting = read_formatting(page.formatting, page.text)
        if formatting is not None:
            found += shifted(formatted_runs(page.text, formatting), page.start)
        else:
            plain = tabled_runs(page.text, TextFormat.MARKDOWN if markdown else TextFormat.TEXT)
            found += shifted(plain, page.start)
    return tuple(found)


def stretches_of(document: GatheredDocument) -> tuple[Stretch, ...]:
    """Return the words of a document's text that its annotations lie on; those without any have none."""
    text = "".join(page.text for page in document.pages)
    found = []
    for number, intended in enumerate(document.intended):
        if intended.anchor is None:
            found.append(Stretch(number))
            continue
        start, end = intended.anchor.start, min(intended.anchor.end, len(text))
        marked = text[start:end]
        if marked.strip():
            found.append(Stretch(number, end - len(marked.lstrip()), start + len(marked.rstrip())))
    return tuple(found)


def picture_of(file: PdfFile, index: int, shape: PageShape) -> Picture:
    """Return a page as it is shown; a blank one where it cannot be drawn."""
    scale = min(_SHARPNESS, _MOST_PIXELS / max(shape.width, shape.height))
    columns, rows = max(1, round(shape.width * scale)), max(1, round(shape.height * scale))
    pixels = bytearray(b"\xff" * (columns * rows * 4))
    with suppress(KnownError):
        render(file, index, scale, 0, 0, columns, rows, memoryview(pixels))
    rgb = bytearray(columns * rows * 3)
    for channel in range(3):
        rgb[channel::3] = pixels[2 - channel :: 4]
    return Picture(shape.width, shape.height, columns, rows, bytes(rgb))


def _unmarked(name: str) -> KnownError:
    return KnownError(
        "source-no-marks",
        "Nothing is marked on “{name}”, so that there are no comments to write; mark words, or tie a passage to it.",
        name=name,
    )


def _damaged(name: str) -> KnownError:
    return KnownError("source-broken", "“{name}” is too damaged to be opened; choose another copy of it.", name=name)


def _on_picture(one: Placed, shape: PageShape) -> Placed:
    """Return the same place on a picture of the page."""
    lines = []
    for line in one.lines:
        left, top, right, bottom = shape.shown_rect(line.rect)
        rect = (left, shape.height - bottom, right, shape.height - top)
        lines.append(Line(rect, (line.turn - shape.rotation) % 360))
    return replace(one, lines=tuple(lines), box=(0.0, 0.0, shape.width, shape.height))


def _spots(placed: Sequence[Placed]) -> dict[str, tuple[int, Rect]]:
    """Return where each annotation begins: its page, and its first line there."""
    return {one.planned.name: (one.page, one.lines[0].rect) for one in placed if one.part == 1}


def _carried(places: Sequence[tuple[Intended, tuple[Placed, ...]]], names: frozenset[str]) -> frozenset[RowKey]:
    """Return the rows of the annotations that are in the file under their names."""
    return frozenset(
        key for intended, found in places if found and intended.planned.name in names for key in intended.rows
    )
