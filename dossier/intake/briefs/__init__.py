"""Briefs: a file's bytes to question, notice, sections, claims, markers and sources, and what is unsure of them."""

from dossier.intake.briefs.assembling import assemble
from dossier.intake.briefs.formatted import Written, written
from dossier.intake.briefs.markdown import looks_like_markdown, outline_of_markdown
from dossier.intake.briefs.text import outline_of_text
from dossier.intake.decoding import decode, other_format
from dossier.intake.documents import holds_html, holds_pdf
from dossier.intake.documents.mhtml import is_mhtml
from dossier.model.errors import KnownError
from dossier.model.imported import ImportedBrief, ImportedDoubt
from dossier.model.kinds import TextFormat

__all__ = ["read_brief"]


def read_brief(data: bytes, name: str) -> ImportedBrief:
    """Return what is understood of a brief: text, Markdown, a saved web page, a Word file or a PDF.

    The `text` of a text or Markdown file, encoded as it was, gives `data` again; that of the others is Markdown made of
    what they show. Raises KnownError when the file is empty, no text, or of a form that cannot be read.
    """
    formatted = _formatted(data, name)
    if formatted is not None:
        return _read_formatted(formatted, name)
    other = other_format(data)
    if other is not None:
        raise KnownError(
            "brief-format",
            "“{name}” is {format}, which cannot be read as a brief; save it as Word (DOCX), PDF, web page or text.",
            name=name,
            format=other,
        )
    text = decode(data, name).text
    if looks_like_markdown(name, text):
        return assemble(text, name, outline_of_markdown(text), TextFormat.MARKDOWN)
    return assemble(text, name, outline_of_text(text), TextFormat.TEXT)


def _formatted(data: bytes, name: str) -> Written | None:
    """Return a brief of a format that carries its own setting as Markdown; None for text and Markdown."""
    if is_mhtml(data):
        from dossier.intake.documents.html import read_html
        from dossier.intake.documents.mhtml import read_mhtml

        page = read_mhtml(data, name)
        title, text, formatting, _ = read_html(page.source, name, page.address)
        return written(text, formatting, name, title=title)
    if holds_html(data, name):
        from dossier.intake.documents.encoding import decode_html
        from dossier.intake.documents.html import read_html

        title, text, formatting, _ = read_html(decode_html(data, name), name)
        return written(text, formatting, name, title=title)
    if data.startswith(b"PK\x03\x04"):
        from dossier.intake.documents.docx import read_docx

        word = read_docx(data, name)
        if word is not None:
            return written(word.text, word.formatting, name, titled=word.titled, word=True)
    return None


def _read_formatted(brief: Written, name: str) -> ImportedBrief:
    outline = outline_of_markdown(brief.text) if brief.headed else outline_of_text(brief.text)
    outline.doubts += [
        ImportedDoubt("heading-guessed", f"The bold line “{words[:60]}” was taken as a heading.")
        for words in brief.guessed
    ]
    return assemble(brief.text, name, outline, TextFormat.MARKDOWN)
