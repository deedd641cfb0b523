"""The text of PDFs, page by page."""

from dossier.intake.pdf.characters import plain_text
from dossier.intake.pdf.files import open_pdf
from dossier.model.imported import ImportedDocument, ImportedPage
from dossier.model.kinds import DocumentKind


def read_pdf(data: bytes, name: str, password: str = "", most: int | None = None) -> ImportedDocument:
    """Return the text of a PDF, or of its first `most` pages. Raises KnownError as `open_pdf` does.

    A page that cannot be read, and a page that is only an image, has the text "".
    """
    file = open_pdf(data, name, password)
    try:
        pages: list[ImportedPage] = []
        start = 0
        count = file.page_count if most is None else min(file.page_count, most)
        for index in range(count):
            text = plain_text(file, index)
            if text and index < count - 1 and not text.endswith("\n"):
                text += "\n"
            pages.append(ImportedPage(file.label(index), start, text))
            start += len(text)
        return ImportedDocument(DocumentKind.PDF, file.title, tuple(pages))
    finally:
        file.close()
