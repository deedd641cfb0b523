"""Pictures of pages."""

import ctypes
from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING

from dossier.intake.pdf.loaded import LoadedPdf, Pdf, asked, refusal
from dossier.model.anchor import Rect

if TYPE_CHECKING:
    from pypdfium2 import PdfObject, PdfPage

LARGEST = 16_384  # px a side of what is drawn at once
_PAPER = 0xFFFFFFFF
_DEEPEST = 8  # forms within forms

Matrix = tuple[float, float, float, float, float, float]


def render(
    file: Pdf,
    index: int,
    scale: float,
    left: int,
    top: int,
    width: int,
    height: int,
    buffer: memoryview,
    patience: float | None = None,
) -> None:
    """Draw a window of a page as shown, at `scale` pixels a point, into `buffer`.

    `left`, `top`, `width` and `height` are pixels; `buffer` has `height` rows of `width` pixels of four bytes: blue,
    green, red and one unused. Raises KnownError `page-broken` where the page cannot be drawn, `page-slow` where that
    took more than `patience` seconds (else those of the file) or was given up.
    """
    if not (0 < width <= LARGEST and 0 < height <= LARGEST) or buffer.nbytes < width * height * 4 or scale <= 0:
        raise ValueError("a window of a page has a size, and a buffer that holds it")
    file.fill(buffer[: width * height * 4], patience, _picture, index, scale, left, top, width, height)


def _picture(file: LoadedPdf, index: int, scale: float, left: int, top: int, width: int, height: int) -> bytearray:
    import pypdfium2
    import pypdfium2.raw as pdfium

    buffer = bytearray(width * height * 4)
    memory = (ctypes.c_ubyte * len(buffer)).from_buffer(buffer)
    try:
        page = file.page(index)
    except pypdfium2.PdfiumError as error:
        raise refusal("page-broken") from error
    whole = round(page.get_width() * scale), round(page.get_height() * scale)
    bitmap = pdfium.FPDFBitmap_CreateEx(width, height, pdfium.FPDFBitmap_BGRx, memory, width * 4)
    try:
        pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, _PAPER)
        pdfium.FPDF_RenderPageBitmap(bitmap, page, -left, -top, *whole, 0, pdfium.FPDF_ANNOT)
    finally:
        pdfium.FPDFBitmap_Destroy(bitmap)
    return buffer


@asked
def image_boxes(file: LoadedPdf, index: int) -> tuple[Rect, ...]:
    """Return where pictures stand on a page, in user space."""
    import pypdfium2

    try:
        return tuple(_image_boxes(file.page(index)))
    except pypdfium2.PdfiumError:
        return ()


def _image_boxes(page: "PdfPage") -> Iterator[Rect]:
    import pypdfium2.raw as pdfium
    from pypdfium2 import PdfiumError

    wanted = [pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_FORM]
    forms: list[Matrix] = []  # of the forms that the next object stands in
    for item in page.get_objects(filter=wanted, max_depth=_DEEPEST):
        del forms[item.level :]
        with suppress(PdfiumError):
            if item.type == pdfium.FPDF_PAGEOBJ_FORM:
                forms.append(item.get_matrix().get())
            else:
                yield _outer(item, forms)


def _outer(item: "PdfObject", forms: list[Matrix]) -> Rect:
    """Return the bounds of an object in user space, through the forms around it (ISO 32000-1, 8.3.4)."""
    left, bottom, right, top = item.get_bounds()
    corners = [(left, bottom), (left, top), (right, bottom), (right, top)]
    for a, b, c, d, e, f in reversed(forms):
        corners = [(a * x + c * y + e, b * x + d * y + f) for x, y in corners]
    xs, ys = zip(*corners, strict=True)
    return min(xs), min(ys), max(xs), max(ys)
