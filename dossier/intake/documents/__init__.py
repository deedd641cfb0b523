"""Source documents: a file's bytes to its kind, its title and its text page by page."""

import re

from dossier.intake.decoding import byte_order_mark, other_format
from dossier.intake.documents.encoding import decode_html, decode_text
from dossier.intake.documents.mhtml import is_mhtml, read_mhtml
from dossier.intake.pdf.reading import read_pdf
from dossier.model.errors import KnownError
from dossier.model.imported import ImportedDocument, ImportedPage
from dossier.model.kinds import BlockKind, DocumentKind, TextFormat
from dossier.text.markup import blocks, shown_text

_PDF_HEADER = re.compile(rb"%PDF-\d")
_HEADER_WITHIN = 1024  # bytes; some files have junk before the header
_MARKDOWN_NAMES = (".md", ".markdown", ".mkd", ".mdown")
_HTML_NAMES = (".html", ".htm", ".xhtml", ".xht", ".shtml")
_HTML = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)*(?:<!doctype\s+html|<html|<head[\s>]|<body[\s>])",
    re.IGNORECASE | re.DOTALL,
)
_TITLE_WITHIN = 4_000  # code points


def read_document(data: bytes, name: str, password: str = "") -> ImportedDocument:
    """Return the text of a document: PDF by its pages; everything else as one page, line ends as `\\n`.

    `password` opens a PDF that needs one.

    Raises KnownError when it is empty, broken, locked by a password or of a kind that cannot be read yet.
    """
    if holds_pdf(data):
        return read_pdf(data, name, password)
    if is_mhtml(data):
        return _read_mhtml(data, name)
    if holds_html(data, name):
        return _read_html(data, name)
    if data.startswith(b"PK\x03\x04") and (word := _read_docx(data, name)):
        return word
    other = other_format(data)
    if other is not None:
        raise KnownError(
            "document-format",
            "“{name}” is {format}, which cannot be read yet; attach it as PDF, web page, Word or plain text.",
            name=name,
            format=other,
        )
    text = decode_text(data, name).removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    markdown = name.lower().endswith(_MARKDOWN_NAMES)
    kind = DocumentKind.MARKDOWN if markdown else DocumentKind.TEXT
    return ImportedDocument(kind, _title(text) if markdown else "", (ImportedPage("", 0, text),))


def holds_pdf(data: bytes) -> bool:
    """Whether a file is a PDF."""
    return data.startswith(b"%PDF-") or _PDF_HEADER.search(data[:_HEADER_WITHIN]) is not None


def holds_html(data: bytes, name: str) -> bool:
    """Whether a file is a web page, by its beginning or its name."""
    beginning = data[:4096].decode(byte_order_mark(data) or "latin-1", errors="replace").removeprefix("\ufeff")
    if _HTML.match(beginning.replace("\0", "")):
        return True
    return name.lower().endswith(_HTML_NAMES) and other_format(data) in (None, "a web page")


def _read_html(data: bytes, name: str) -> ImportedDocument:
    from dossier.intake.documents.html import read_html

    title, text, formatting, pictures = read_html(decode_html(data, name), name)
    return ImportedDocument(DocumentKind.HTML, title, (ImportedPage("", 0, text, formatting),), pictures)


def _read_mhtml(data: bytes, name: str) -> ImportedDocument:
    from dossier.intake.documents.html import read_html

    page = read_mhtml(data, name)
    title, text, formatting, pictures = read_html(page.source, name, page.address, page.files)
    return ImportedDocument(DocumentKind.HTML, title, (ImportedPage("", 0, text, formatting),), pictures)


def _read_docx(data: bytes, name: str) -> ImportedDocument | None:
    from dossier.intake.documents.docx import read_docx

    read = read_docx(data, name)
    if read is None:
        return None
    page = ImportedPage("", 0, read.text, read.formatting)
    return ImportedDocument(DocumentKind.DOCX, read.title, (page,), read.pictures, read.annotations)


def _title(text: str) -> str:
    """Return the words of the first heading of a Markdown text; "" where it has none near its beginning."""
    beginning = text[:_TITLE_WITHIN]
    for block in blocks(beginning, TextFormat.MARKDOWN):
        if block.kind is BlockKind.HEADING:
            heading = beginning[block.start : block.end]
            return " ".join(shown_text(heading, TextFormat.MARKDOWN).split())
    return ""
