"""What others marked and wrote on a page in its file: its annotations (ISO 32000-1, 12.5.6)."""

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
_MARKS = (
    "Highlight",
    "Underline",
    "StrikeOut",
    "Squiggly",
    "Stamp",
    "Ink",
    "Text",
    "FreeText",
    "Square",
    "Circle",
    "Polygon",
    "Polyline",
    "Line",
    "Caret",
)
_LONGEST = 4_000  # code units of what is written in one


@dataclass(frozen=True, slots=True)
class PageRemark:
    """`words`, '' for a mere mark, stand at `rect` (user space); `author` is '' where nobody is named.

    `kind` is the subtype, as in "StrikeOut", '' for one that is no mark; `colour` (red, green, blue from 0 to 1) is
    None where it is not told.
    """

    rect: Rect
    words: str
    author: str = ""
    kind: str = ""
    colour: tuple[float, float, float] | None = None


@asked
def remarks(file: LoadedPdf, index: int) -> tuple[PageRemark, ...]:
    """Return what is marked and written on a page; what is hidden, or neither has words nor marks any, is left out."""
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
            box, subtype = pdfium.FS_RECTF(), pdfium.FPDFAnnot_GetSubtype(annotation)
            told = subtype not in passed and pdfium.FPDFAnnot_GetRect(annotation, box)
            words = _string(annotation, b"Contents") if told else ""
            kind = _kind(subtype)
            if words or (told and kind and _is_seen(annotation)):
                across, up = sorted((box.left, box.right)), sorted((box.bottom, box.top))
                rect = (across[0], up[0], across[1], up[1])
                yield PageRemark(rect, words, _string(annotation, b"T"), kind, _colour(annotation))
        finally:
            pdfium.FPDFPage_CloseAnnot(annotation)


def _kind(subtype: int) -> str:
    import pypdfium2.raw as pdfium

    return next((kind for kind in _MARKS if getattr(pdfium, f"FPDF_ANNOT_{kind.upper()}") == subtype), "")


def _is_seen(annotation: Any) -> bool:
    """Whether one sees a mark without words; a state that answers another one is none."""
    import pypdfium2.raw as pdfium

    hidden = pdfium.FPDF_ANNOT_FLAG_HIDDEN | pdfium.FPDF_ANNOT_FLAG_NOVIEW
    return not pdfium.FPDFAnnot_GetFlags(annotation) & hidden and not pdfium.FPDFAnnot_HasKey(annotation, b"IRT")


def _colour(annotation: Any) -> tuple[float, float, float] | None:
    """Return the colour that is named; PDFium names none where there is an appearance: then that of its path."""
    import pypdfium2.raw as pdfium

    if not pdfium.FPDFAnnot_HasKey(annotation, b"C"):
        return None  # else yellow would be guessed
    red, green, blue, opacity = (ctypes.c_uint() for _ in range(4))  # of 255
    drawn = pdfium.FPDFAnnot_GetObject(annotation, 0) if pdfium.FPDFAnnot_GetObjectCount(annotation) else None
    if not drawn:
        told = pdfium.FPDFAnnot_GetColor(annotation, pdfium.FPDFANNOT_COLORTYPE_Color, red, green, blue, opacity)
    elif pdfium.FPDFPageObj_GetType(drawn) == pdfium.FPDF_PAGEOBJ_PATH:
        filled, stroked = ctypes.c_int(), pdfium.FPDF_BOOL()
        pdfium.FPDFPath_GetDrawMode(drawn, filled, stroked)
        part = pdfium.FPDFPageObj_GetFillColor if filled.value else pdfium.FPDFPageObj_GetStrokeColor
        told = part(drawn, red, green, blue, opacity)
    else:
        told = False
    return (red.value / 255, green.value / 255, blue.value / 255) if told else None


def _string(annotation: Any, key: bytes) -> str:
    import pypdfium2.raw as pdfium

    length = pdfium.FPDFAnnot_GetStringValue(annotation, key, None, 0)  # bytes, with two zeros at the end
    if length <= 2:
        return ""
    buffer = ctypes.create_string_buffer(length)
    pdfium.FPDFAnnot_GetStringValue(annotation, key, ctypes.cast(buffer, ctypes.POINTER(pdfium.FPDF_WCHAR)), length)
    return buffer.raw[: min(length - 2, 2 * _LONGEST)].decode("utf-16-le", "ignore").strip()
