"""The beginning of a document: enough to tell what it is, without reading all of it."""

from dossier.intake.documents import read_document
from dossier.intake.pdf.reading import read_pdf
from dossier.model.imported import ImportedDocument

_PAGES = 2
_HEADER_WITHIN = 1024  # bytes, as in `documents`


def glimpse(data: bytes, name: str) -> ImportedDocument:
    """Return a document as `read_document` does, of a PDF only the first pages. Raises KnownError as it does."""
    if b"%PDF-" in data[:_HEADER_WITHIN]:
        return read_pdf(data, name, most=_PAGES)
    return read_document(data, name)
