"""The text of PDFs, page by page. PDFium is not thread-safe: whoever calls it holds `PDFIUM`."""

import threading
from typing import TYPE_CHECKING, Any

from dossier.model.errors import KnownError
from dossier.model.imported import ImportedDocument, ImportedPage
from dossier.model.kinds import DocumentKind

if TYPE_CHECKING:
    import pypdfium2

PDFIUM = threading.Lock()
_PASSWORD = 4  # FPDF_ERR_PASSWORD
# PDFium marks the hyphen at a line's end, and swallows the line end; fonts without a map to text give NUL.
_READABLE = str.maketrans({"\u0002": "-\n", "\ufffe": "-\n", "\x00": "\ufffd", "\uffff": "\ufffd"})


def read_pdf(data: bytes, name: str, most: int | None = None) -> ImportedDocument:
    """Return the text of a PDF, or of its first `most` pages. Raises KnownError when it needs a password or is broken.

    A page that cannot be read, and a page that is only an image, has the text "".
    """
    import pypdfium2

    with PDFIUM:
        try:
            pdf = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            raise _refusal(error, name) from error
    try:
        with PDFIUM:
            count = len(pdf)
            title = str(pdf.get_metadata_dict().get("Title", "")).strip("\x00 \t\r\n")
        if not count:
            raise KnownError("pdf-no-pages", "“{name}” has no pages; choose another copy.", name=name)
        pages: list[ImportedPage] = []
        start = 0
        count = count if most is None else min(count, most)
        for index in range(count):
            with PDFIUM:  # page by page, so that the window can draw in between
                label = pdf.get_page_label(index) or str(index + 1)
                text = _page_text(pdf, index)
            if text and index < count - 1 and not text.endswith("\n"):
                text += "\n"
            pages.append(ImportedPage(label, start, text))
            start += len(text)
    finally:
        with PDFIUM:
            pdf.close()
    return ImportedDocument(DocumentKind.PDF, title, tuple(pages))


def _refusal(error: Any, name: str) -> KnownError:
    if error.err_code == _PASSWORD:
        return KnownError("pdf-password", "“{name}” needs a password; attach a copy that opens without one.", name=name)
    return KnownError("pdf-broken", "“{name}” is a broken PDF and cannot be opened; choose another copy.", name=name)


def _page_text(pdf: "pypdfium2.PdfDocument", index: int) -> str:
    import pypdfium2

    try:
        page = pdf[index]
    except pypdfium2.PdfiumError:
        return ""
    try:
        page.set_rotation(0)  # on a rotated page PDFium gives the words in the wrong order
        text_page = page.get_textpage()
        try:
            crop, media = _upright(page.get_cropbox()), _upright(page.get_mediabox())
            hides = crop[0] > media[0] or crop[1] > media[1] or crop[2] < media[2] or crop[3] < media[3]
            text = _text_within(text_page, crop) if hides else text_page.get_text_range()
        finally:
            text_page.close()
    except pypdfium2.PdfiumError:
        return ""
    finally:
        page.close()
    text = text.translate(_READABLE).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _upright(box: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
    """Return a box as left, bottom, right, top, whichever corners it was given by."""
    return min(box[0], box[2]), min(box[1], box[3]), max(box[0], box[2]), max(box[1], box[3])


def _text_within(text_page: "pypdfium2.PdfTextPage", box: tuple[float, float, float, float]) -> str:
    """Return the text whose characters have their centre in `box`: what the page shows of it."""
    import pypdfium2.raw as pdfium

    left, bottom, right, top = box
    kept: list[str] = []
    for index in range(text_page.count_chars()):
        character = chr(pdfium.FPDFText_GetUnicode(text_page, index))
        if character in " \r\n":
            if kept and kept[-1] not in "\r\n":
                kept.append(character)
            continue
        a, b, c, d = text_page.get_charbox(index)
        if left <= (a + c) / 2 <= right and bottom <= (b + d) / 2 <= top:
            kept.append(character)
    return "".join(kept).rstrip()
