"""The beginning of a document: enough to tell what it is, without reading all of it."""

from dossier.intake.documents import holds_pdf, read_document
from dossier.intake.pdf.reading import read_pdf
from dossier.model.imported import ImportedDocument

_PAGES = 2


def glimpse(data: bytes, name: str) -> ImportedDocument:
    """Return a document as `read_document` does, of a PDF only the first pages. Raises KnownError as it does."""
    if holds_pdf(data):
        return read_pdf(data, name, most=_PAGES)
    return read_document(data, name)
