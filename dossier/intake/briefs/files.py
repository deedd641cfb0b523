"""Files of formats that carry their own setting, as Markdown: web pages, Word files, PDFs."""

from dossier.intake.briefs.formatted import Written, written
from dossier.intake.documents import holds_html, holds_pdf
from dossier.intake.documents.mhtml import is_mhtml


def written_file(data: bytes, name: str) -> Written | None:
    """Return what a file holds as Markdown; None where it is text, Markdown or of a format that is not known.

    Raises KnownError where it is broken, locked by a password or without text.
    """
    if holds_pdf(data):
        return _pdf(data, name)
    if is_mhtml(data) or holds_html(data, name):
        return _page(data, name)
    if data.startswith(b"PK\x03\x04"):
        return _word(data, name)
    return None


def _pdf(data: bytes, name: str) -> Written:
    from dossier.intake.briefs.set_pdf import read_set_pdf

    text, formatting = read_set_pdf(data, name)
    return written(text, formatting, name, long_notes=True)


def _page(data: bytes, name: str) -> Written:
    from dossier.intake.documents.encoding import decode_html
    from dossier.intake.documents.html import read_html
    from dossier.intake.documents.mhtml import read_mhtml

    if is_mhtml(data):
        page = read_mhtml(data, name)
        title, text, formatting, _ = read_html(page.source, name, page.address)
    else:
        title, text, formatting, _ = read_html(decode_html(data, name), name)
    return written(text, formatting, name, title=title)


def _word(data: bytes, name: str) -> Written | None:
    from dossier.intake.documents.docx import read_docx

    read = read_docx(data, name)
    if read is None:
        return None
    return written(read.text, read.formatting, name, titled=read.titled, long_notes=True)
