"""The text of PDFs, page by page."""

from dossier.intake.pdf.characters import plain_text
from dossier.intake.pdf.files import whole_pdf
from dossier.intake.pdf.loaded import LoadedPdf, asked, page_label
from dossier.model.imported import ImportedDocument, ImportedPage
from dossier.model.kinds import DocumentKind


def read_pdf(data: bytes, name: str, password: str = "", most: int | None = None) -> ImportedDocument:
    """Return the text of a PDF, or of its first `most` pages. Raises KnownError as `whole_pdf` does.

    A page that PDFium does not take, and a page that is only an image, has the text "".
    """
    with whole_pdf(data, name, password) as file:
        pages: list[ImportedPage] = []
        start = 0
        count = file.page_count if most is None else min(file.page_count, most)
        for index in range(count):  # one by one: each has its time
            label, text = _label_and_text(file, index)
            if text and index < count - 1 and not text.endswith("\n"):
                text += "\n"
            pages.append(ImportedPage(label, start, text))
            start += len(text)
        return ImportedDocument(DocumentKind.PDF, file.title, tuple(pages))


@asked
def _label_and_text(file: LoadedPdf, index: int) -> tuple[str, str]:
    return page_label(file, index), plain_text(file, index)
