"""Where marks are seen on the pages of PDFs, for formats that count from a page's top left corner."""

from collections.abc import Iterable, Iterator
from contextlib import closing, suppress

from dossier.intake.pdf.files import open_pdf
from dossier.intake.pdf.shapes import page_shape
from dossier.model.anchor import Anchor, Rect
from dossier.model.errors import KnownError
from dossier.model.kinds import DocumentKind
from dossier.model.report import Report
from dossier.model.rows import Document
from dossier.store.store import Store

View = tuple[float, float, float, float]
"""Left, top, width and height in points, as the page is shown."""


def views_of(store: Store, report: Report) -> dict[str, View]:
    """Return what each annotation and evidence of `report` covers of its page, by its id.

    Those on documents without pages, or in PDFs that do not open, have none.
    """
    marked: dict[str, list[tuple[str, Anchor]]] = {}
    for document_id, id, anchor in _marks(report):
        if anchor is not None and anchor.page is not None and anchor.rects:
            marked.setdefault(document_id, []).append((id, anchor))
    found: dict[str, View] = {}
    for document_id, marks in marked.items():
        document = store.seek(Document, document_id)
        if document is not None and document.kind is DocumentKind.PDF:
            found |= _in_document(store, document, marks)
    return found


def _marks(report: Report) -> Iterator[tuple[str, str, Anchor | None]]:
    for source in report.sources:
        for document in source.documents:
            yield from ((document.id, annotation.id, annotation.anchor) for annotation in document.annotations)
    for section in report.sections:
        for claim in section.claims:
            for citation in claim.citations:
                for passage in citation.passages:
                    yield passage.document_id, passage.evidence_id, passage.anchor


def _in_document(store: Store, document: Document, marks: Iterable[tuple[str, Anchor]]) -> dict[str, View]:
    found = {}
    with suppress(KnownError), closing(open_pdf(store.content(document.sha256), document.name)) as file:
        for id, anchor in marks:
            if anchor.page is not None and anchor.page < file.page_count:
                shape = page_shape(file, anchor.page)
                shown = [shape.shown_rect(rect) for rect in anchor.rects]
                found[id] = _around(shown)
    return found


def _around(rects: list[Rect]) -> View:
    left, top = min(rect[0] for rect in rects), min(rect[1] for rect in rects)
    right, bottom = max(rect[2] for rect in rects), max(rect[3] for rect in rects)
    return round(left, 2), round(top, 2), round(right - left, 2), round(bottom - top, 2)
