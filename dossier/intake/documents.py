"""Source documents: a file's bytes to its kind, its title and its text page by page."""

import re

from dossier.intake.decoding import decode, other_format
from dossier.intake.pdf.reading import read_pdf
from dossier.model.errors import KnownError
from dossier.model.imported import ImportedDocument, ImportedPage
from dossier.model.kinds import DocumentKind, TextFormat
from dossier.text.markup import BlockKind, Style, blocks, spans

_PDF_HEADER = re.compile(rb"%PDF-\d")
_HEADER_WITHIN = 1024  # bytes; some files have junk before the header
_MARKDOWN_NAMES = (".md", ".markdown", ".mkd", ".mdown")
_TITLE_WITHIN = 4_000  # code points


def read_document(data: bytes, name: str, password: str = "") -> ImportedDocument:
    """Return the text of a document: PDF by its pages; plain text and Markdown as one page, line ends as `\\n`.

    `password` opens a PDF that needs one.

    Raises KnownError when it is empty, broken, locked by a password or of a kind that cannot be read yet.
    """
    if data.startswith(b"%PDF-") or _PDF_HEADER.search(data[:_HEADER_WITHIN]):
        return read_pdf(data, name, password)
    other = other_format(data)
    if other is not None:
        raise KnownError(
            "document-format",
            "“{name}” is {format}, which cannot be read yet; attach it as PDF, plain text or Markdown.",
            name=name,
            format=other,
        )
    text = decode(data, name).text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    markdown = name.lower().endswith(_MARKDOWN_NAMES)
    kind = DocumentKind.MARKDOWN if markdown else DocumentKind.TEXT
    return ImportedDocument(kind, _title(text) if markdown else "", (ImportedPage("", 0, text),))


def _title(text: str) -> str:
    """Return the words of the first heading of a Markdown text; "" where it has none near its beginning."""
    beginning = text[:_TITLE_WITHIN]
    for block in blocks(beginning, TextFormat.MARKDOWN):
        if block.kind is BlockKind.HEADING:
            heading = beginning[block.start : block.end]
            shown = (
                heading[span.start : span.end]
                for span in spans(heading, TextFormat.MARKDOWN)
                if Style.HIDDEN not in span.style
            )
            return " ".join("".join(shown).split())
    return ""
