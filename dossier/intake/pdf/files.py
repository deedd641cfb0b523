"""Opened PDFs. PDFium is not thread-safe: whoever calls it holds `PDFIUM`, for as short a time as it can."""

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

from dossier.model.errors import KnownError

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

PDFIUM = threading.Lock()
_PASSWORD = 4  # FPDF_ERR_PASSWORD
MOST_PAGES = 50_000  # what a file says of itself: a kilobyte can say that it has two thousand million
_PAGES_KEPT = 4  # pages whose content stays parsed: drawing a page in tiles asks for the same one again and again

_FILE_NAME = re.compile(  # what a printing program says for want of a title: “Microsoft Word - 12.doc”, “10811.exe”
    r"\.(?:docx?|dvi|exe|indd|odt|pages|pdf|pptx?|ps|qxd|rtf|tex|tmp|txt|wpd|xlsx?)$", re.IGNORECASE
)


class PdfFile:
    """One PDF that is open; to be closed. Its pages are asked for with the functions of this package."""

    def __init__(self, pdf: "PdfDocument") -> None:
        self._pdf = pdf
        self._pages: dict[int, PdfPage] = {}  # those last asked for, the newest last
        self.given_up = False  # nobody waits for a picture of it any more; set on any thread
        with PDFIUM:
            self.page_count = len(pdf)
            self.title = ""
            with suppress(UnicodeDecodeError):  # half a character: no title that could be stored
                title = str(pdf.get_metadata_value("Title")).strip("\x00 \t\r\n")
                self.title = "" if _FILE_NAME.search(title) else title

    def label(self, index: int) -> str:
        """Return the printed label of a page (`iv`), else its number from 1."""
        with PDFIUM, suppress(UnicodeDecodeError):
            return self._pdf.get_page_label(index) or str(index + 1)
        return str(index + 1)

    def close(self) -> None:
        """Give its memory back; nothing may be asked for afterwards."""
        with PDFIUM:
            for page in self._pages.values():
                page.close()
            self._pages.clear()
            self._pdf.close()

    @contextmanager
    def document(self) -> Iterator["PdfDocument"]:
        """Hold PDFium and give its document."""
        with PDFIUM:
            yield self._pdf

    @contextmanager
    def page(self, index: int) -> Iterator["PdfPage"]:
        """Hold PDFium and give one of its pages. Raises `PdfiumError` where the page is broken."""
        with PDFIUM:
            page = self._pages.pop(index, None) or self._pdf[index]
            self._pages[index] = page
            while len(self._pages) > _PAGES_KEPT:
                self._pages.pop(next(iter(self._pages))).close()
            yield page


def open_pdf(data: bytes, name: str, password: str = "") -> PdfFile:
    """Open the PDF that `data` holds; `name` is for the sentence of an error.

    Raises KnownError `pdf-password` where it needs a password, `pdf-wrong-password` where `password` is not the one,
    `pdf-broken`, `pdf-no-pages` and `pdf-long`.
    """
    import pypdfium2

    try:
        with PDFIUM:
            pdf = pypdfium2.PdfDocument(data, password=password or None)
    except pypdfium2.PdfiumError as error:
        raise _refusal(error, name, password) from error
    file = PdfFile(pdf)
    if not file.page_count:
        file.close()
        raise KnownError("pdf-no-pages", "“{name}” has no pages; choose another copy.", name=name)
    if file.page_count > MOST_PAGES:
        file.close()
        raise KnownError(
            "pdf-long", "“{name}” has more than {most} pages; split it first.", name=name, most=f"{MOST_PAGES:,}"
        )
    return file


def _refusal(error: Any, name: str, password: str) -> KnownError:
    if error.err_code != _PASSWORD:
        return KnownError(
            "pdf-broken", "“{name}” is a broken PDF and cannot be opened; choose another copy.", name=name
        )
    if password:
        return KnownError("pdf-wrong-password", "That is not the password of “{name}”; try again.", name=name)
    return KnownError(
        "pdf-password", "“{name}” needs a password; attach it by itself, where it is asked for.", name=name
    )
