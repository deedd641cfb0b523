"""What others wrote on a page in its file: the words of its annotations (ISO 32000-1, 12.5.6)."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

from dossier.intake.pdf.loaded import LoadedPdf, asked
from dossier.model.anchor import Rect

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

_MOST = 2_000  # a page
_LONGEST = 4_000  # code units of what is written in one


@dataclass(frozen=True, slots=True)
class PageRemark:
    """`words` stand at `rect` (user space); `author` is '' where nobody is named."""

    rect: Rect
    words: str
    author: str = ""


@asked
def remarks(file: LoadedPdf, index: int) -> tuple[PageRemark, ...]:
    """Return what is written in the annotations of a page; those without words are left out."""
    import pypdfium2

    try:
        return tuple(islice(_remarks(file.page(index)), _MOST))
    except pypdfium2.PdfiumError:
        return ()


def _remarks(page: "PdfPage") -> Iterator[PageRemark]:
    import pypdfium2.raw as pdfium

    passed = (pdfium.FPDF_ANNOT_LINK, pdfium.FPDF_ANNOT_WIDGET, pdfium.FPDF_ANNOT_POPUP)
    for number in range(min(pdfium.FPDFPage_GetAnnotCount(page), _MOST)):
        annotation = pdfium.FPDFPage_GetAnnot(page, number)
        if not annotation:
            continue
        try:
            box = pdfium.FS_RECTF()
            told = pdfium.FPDFAnnot_GetSubtype(annotation) not in passed and pdfium.FPDFAnnot_GetRect(annotation, box)
            words = _string(annotation, b"Contents") if told else ""
            if words:
                across, up = sorted((box.left, box.right)), sorted((box.bottom, box.top))
                yield PageRemark((across[0], up[0], across[1], up[1]), words, _string(annotation, b"T"))
        finally:
            pdfium.FPDFPage_CloseAnnot(annotation)


def _string(annotation: Any, key: bytes) -> str:
    import pypdfium2.raw as pdfium

    length = pdfium.FPDFAnnot_GetStringValue(annotation, key, None, 0)  # bytes, with two zeros at the end
    if length <= 2:
        return ""
    buffer = ctypes.create_string_buffer(length)
    pdfium.FPDFAnnot_GetStringValue(annotation, key, ctypes.cast(buffer, ctypes.POINTER(pdfium.FPDF_WCHAR)), length)
    return buffer.raw[: min(length - 2, 2 * _LONGEST)].decode("utf-16-le", "ignore").strip()
