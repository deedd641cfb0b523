"""PDFs loaded into PDFium. Only the child process of `serving` does it: what PDFium does with a stranger's file may
have no end, or end the process.
"""

import re
from collections.abc import Callable
from contextlib import suppress
from functools import wraps
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, Protocol, TypeVar

from dossier.model.errors import KnownError

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

P = ParamSpec("P")
R = TypeVar("R")

_PASSWORD = 4  # FPDF_ERR_PASSWORD
MOST_TITLE = 1_000  # characters
MOST_PAGES = 50_000  # what a file says of itself: a kilobyte can say that it has two thousand million
_PAGES_KEPT = 4  # pages whose content stays parsed: drawing a page in tiles asks for the same one again and again
_FILE_NAME = re.compile(  # what a printing program says for want of a title: “Microsoft Word - 12.doc”, “10811.exe”
    r"\.(?:docx?|dvi|exe|indd|odt|pages|pdf|pptx?|ps|qxd|rtf|tex|tmp|txt|wpd|xlsx?)$", re.IGNORECASE
)


class Pdf(Protocol):
    """A PDF that is loaded, here or in another process."""

    def ask(self, call: "Callable[Concatenate[LoadedPdf, P], R]", *args: P.args, **keys: P.kwargs) -> R:
        """Return what `call` says of the file, where it is loaded."""

    def fill(self, buffer: memoryview, patience: float | None, call: Callable[..., bytearray], *args: Any) -> None:
        """Write the bytes that `call` returns into `buffer`, which is as large."""


class LoadedPdf:
    """One PDF in PDFium; to be closed. PDFium is not thread-safe: one thread asks."""

    def __init__(self, document: "PdfDocument") -> None:
        self.document = document
        self._pages: dict[int, PdfPage] = {}  # those last asked for, the newest last
        self.page_count = len(document)
        self.title = ""
        with suppress(UnicodeDecodeError):  # half a character: no title that could be stored
            title = str(document.get_metadata_value("Title")).strip("\x00 \t\r\n")
            self.title = "" if _FILE_NAME.search(title) else title[:MOST_TITLE]

    def ask(self, call: "Callable[Concatenate[LoadedPdf, P], R]", *args: P.args, **keys: P.kwargs) -> R:
        """Return what `call` says of this file."""
        return call(self, *args, **keys)

    def fill(self, buffer: memoryview, patience: float | None, call: Callable[..., bytearray], *args: Any) -> None:
        """Write the bytes that `call` returns into `buffer`; it may take what it takes."""
        buffer[:] = call(self, *args)

    def page(self, index: int) -> "PdfPage":
        """Return a page. Raises `PdfiumError` where it is broken."""
        page = self._pages.pop(index, None) or self.document[index]
        self._pages[index] = page
        while len(self._pages) > _PAGES_KEPT:
            self._pages.pop(next(iter(self._pages))).close()
        return page

    def close(self) -> None:
        """Give its memory back; nothing may be asked for afterwards."""
        for page in self._pages.values():
            page.close()
        self._pages.clear()
        self.document.close()


def asked(call: Callable[Concatenate[LoadedPdf, P], R]) -> Callable[Concatenate[Pdf, P], R]:
    """Let a function of a loaded PDF be called with any `Pdf`: then the process that has it loaded is asked.

    With a page as its first argument it raises KnownError `page-slow` and `page-broken` where that process does.
    """

    @wraps(call)
    def ask(file: Pdf, /, *args: P.args, **keys: P.kwargs) -> R:
        return file.ask(call, *args, **keys)

    return ask


def load_pdf(data: bytes, password: str = "") -> LoadedPdf:
    """Load the PDF that `data` holds. Raises KnownError `pdf-password` where it needs a password, `pdf-wrong-password`
    where `password` is not the one, `pdf-broken`, `pdf-no-pages` and `pdf-long`.
    """
    import pypdfium2

    try:
        file = LoadedPdf(pypdfium2.PdfDocument(data, password=password or None))
    except pypdfium2.PdfiumError as error:
        locked = "pdf-wrong-password" if password else "pdf-password"
        raise refusal(locked if error.err_code == _PASSWORD else "pdf-broken") from error
    if 0 < file.page_count <= MOST_PAGES:
        return file
    code = "pdf-long" if file.page_count else "pdf-no-pages"
    file.close()
    raise refusal(code)


def refusal(code: str, name: str = "") -> KnownError:
    """Return what is said of a file of this name, or of one of its pages, by its code: no more than that comes from the
    process that has it loaded. Raises KeyError for a code that is none of these.
    """
    sentences = (
        KnownError("pdf-broken", "“{name}” is a broken PDF and cannot be opened; choose another copy.", name=name),
        KnownError("pdf-slow", "“{name}” takes too long to read; choose another copy.", name=name),
        KnownError(
            "pdf-unstarted",
            "“{name}” cannot be opened, since the system starts no more programs; close some and try again.",
            name=name,
        ),
        KnownError("pdf-no-pages", "“{name}” has no pages; choose another copy.", name=name),
        KnownError(
            "pdf-long", "“{name}” has more than {most} pages; split it first.", name=name, most=f"{MOST_PAGES:,}"
        ),
        KnownError("pdf-wrong-password", "That is not the password of “{name}”; try again.", name=name),
        KnownError("pdf-password", "“{name}” needs a password; attach it by itself, where it is asked for.", name=name),
        KnownError("page-broken", "This page is broken and cannot be shown."),
        KnownError("page-slow", "This page takes too long to draw."),
    )
    return {error.code: error for error in sentences}[code]


@asked
def page_label(file: LoadedPdf, index: int) -> str:
    """Return the printed label of a page (`iv`), else its number from 1."""
    with suppress(UnicodeDecodeError):
        return file.document.get_page_label(index) or str(index + 1)
    return str(index + 1)
