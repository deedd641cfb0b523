"""Where words of a PDF stand on its pages: what anchors of annotations and evidence keep beside the words."""

from bisect import bisect_right
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass

from dossier.intake.pdf.characters import PageText, page_text
from dossier.intake.pdf.files import PdfFile, open_pdf
from dossier.model.anchor import Rect
from dossier.model.errors import KnownError
from dossier.model.kinds import DocumentKind
from dossier.model.rows import Document, Page
from dossier.store.store import Store


@dataclass(frozen=True, slots=True)
class PagePlace:
    """What a range of a document's text covers on one page: `start` and `end` count in that page's text."""

    page: int
    start: int
    end: int


def places_on_pages(pages: Sequence[Page], start: int, end: int) -> tuple[PagePlace, ...]:
    """Return the part of `start` to `end` (offsets in the whole text) that lies on each page; pages are in order."""
    found: list[PagePlace] = []
    at = max(0, bisect_right([page.start for page in pages], start) - 1)
    for page in pages[at:]:
        if page.start >= end:
            break
        first, last = max(0, start - page.start), min(end - page.start, len(page.text))
        if first < last:
            found.append(PagePlace(page.page, first, last))
    return tuple(found)


def rects_on_page(text: PageText, place: PagePlace) -> tuple[Rect, ...]:
    """Return the rectangles, one a line, that a place covers on the page that `text` is of."""
    return text.rects(place.start, min(place.end, len(text.text)))


def first_page_and_rects(file: PdfFile, pages: Sequence[Page], start: int, end: int) -> tuple[int, tuple[Rect, ...]]:
    """Return the page that a range begins on and what it covers there, as an anchor keeps them."""
    places = places_on_pages(pages, start, end)
    if not places:
        return 0, ()
    return places[0].page, rects_on_page(page_text(file, places[0].page), places[0])


def where_it_stands(store: Store, document: Document, start: int, end: int) -> tuple[int | None, tuple[Rect, ...]]:
    """Return page and rectangles of a range of a document; (None, ()) where it is no PDF, opens only with a
    password or cannot be read.

    It opens the file anew: whoever has it open asks `first_page_and_rects`.
    """
    if document.kind is not DocumentKind.PDF:
        return None, ()
    try:
        with closing(open_pdf(store.content(document.sha256), document.name)) as file:
            return first_page_and_rects(file, store.find(Page, document_id=document.id), start, end)
    except KnownError:
        return None, ()
