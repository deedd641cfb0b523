"""Outline and links of a PDF (ISO 32000-1, 12.3.3 and 12.5.6.5)."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

from dossier.intake.pdf.loaded import LoadedPdf, asked
from dossier.model.anchor import Rect

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

_MOST_ITEMS = 20_000
_MOST_LINKS = 5_000  # a page
_LONGEST_ADDRESS = 4_096


@dataclass(frozen=True, slots=True)
class OutlineItem:
    """`level` and `page` count from 0; None for a page where it leads nowhere; `top` in user space, where given."""

    title: str
    level: int
    page: int | None
    top: float | None


@dataclass(frozen=True, slots=True)
class PageLink:
    """What a click in `rect` (user space) leads to: a page (from 0) and a height on it, or an address outside."""

    rect: Rect
    page: int | None = None
    top: float | None = None
    address: str = ""


@asked
def outline(file: LoadedPdf) -> tuple[OutlineItem, ...]:
    """Return the outline, item by item as it reads; empty where there is none."""
    import pypdfium2

    items: list[OutlineItem] = []
    try:
        for bookmark in islice(file.document.get_toc(), _MOST_ITEMS):
            page, top = _place(file.document, bookmark.get_dest())
            items.append(OutlineItem(_title(bookmark), bookmark.level, page, top))
    except pypdfium2.PdfiumError:
        return tuple(items)
    return tuple(items)


def _title(bookmark: Any) -> str:
    try:
        return str(bookmark.get_title()).strip()
    except UnicodeDecodeError:  # half a character
        return ""


@asked
def links(file: LoadedPdf, index: int) -> tuple[PageLink, ...]:
    """Return the links of a page that lead somewhere."""
    import pypdfium2

    try:
        return links_of(file.page(index))
    except pypdfium2.PdfiumError:
        return ()


def links_of(page: "PdfPage") -> tuple[PageLink, ...]:
    """Return the links of a page that is held; as `links`."""
    return tuple(islice(_links(page), _MOST_LINKS))


def _links(page: "PdfPage") -> Iterator[PageLink]:
    import pypdfium2.raw as pdfium
    from pypdfium2 import PdfDest

    at, link, box = ctypes.c_int(0), pdfium.FPDF_LINK(), pdfium.FS_RECTF()
    while pdfium.FPDFLink_Enumerate(page, at, link):
        if not pdfium.FPDFLink_GetAnnotRect(link, box):
            continue
        rect = (
            min(box.left, box.right),
            min(box.bottom, box.top),
            max(box.left, box.right),
            max(box.bottom, box.top),
        )
        action = pdfium.FPDFLink_GetAction(link)
        kind = pdfium.FPDFAction_GetType(action) if action else pdfium.PDFACTION_UNSUPPORTED
        target = pdfium.FPDFLink_GetDest(page.pdf, link)
        if not target and kind == pdfium.PDFACTION_GOTO:
            target = pdfium.FPDFAction_GetDest(page.pdf, action)
        if target:
            number, top = _place(page.pdf, PdfDest(target, page.pdf))
            if number is not None:
                yield PageLink(rect, number, top)
        elif kind == pdfium.PDFACTION_URI:
            address = _address(page.pdf, action)
            if address:
                yield PageLink(rect, address=address)


def _address(pdf: "PdfDocument", action: Any) -> str:
    import pypdfium2.raw as pdfium

    length = pdfium.FPDFAction_GetURIPath(pdf, action, None, 0)
    if not 1 < length <= _LONGEST_ADDRESS:
        return ""
    buffer = ctypes.create_string_buffer(length)
    pdfium.FPDFAction_GetURIPath(pdf, action, buffer, length)
    return buffer.value.decode("utf-8", "replace")


def _place(pdf: "PdfDocument", target: Any) -> tuple[int | None, float | None]:
    """Return page and height of a destination."""
    import pypdfium2.raw as pdfium

    if target is None:
        return None, None
    page = target.get_index()
    if page is None or page >= len(pdf):
        return None, None
    has_x, has_y, has_zoom = (ctypes.c_int() for _ in range(3))
    x, y, zoom = (ctypes.c_float() for _ in range(3))
    known = pdfium.FPDFDest_GetLocationInPage(target, has_x, has_y, has_zoom, x, y, zoom)
    return page, y.value if known and has_y.value else None
