"""Briefs: a file's bytes to question, notice, sections, claims, markers and sources, and what is unsure of them."""

from typing import TYPE_CHECKING

from dossier.model.errors import KnownError
from dossier.model.imported import ImportedBrief, ImportedDoubt
from dossier.model.kinds import MarkerForm, TextFormat

if TYPE_CHECKING:
    from dossier.intake.briefs.formatted import Written
    from dossier.intake.briefs.outline import Outline

__all__ = ["read_brief"]


def read_brief(
    data: bytes, name: str, *, marker_form: MarkerForm | None = None, heading_level: int | None = None
) -> ImportedBrief:
    """Return what is understood of a brief: text, Markdown, a saved web page, a Word file or a PDF.

    The `text` of a text or Markdown file, encoded as it was, gives `data` again; that of the others is Markdown made of
    what they show. `marker_form` is the one form in which markers are read, `heading_level` (1 to 6) that of the
    headings that begin sections; where they are None they are guessed, and the brief says what was guessed. Plain text
    has no levels. Raises KnownError when the file is empty, no text, or of a form that cannot be read.
    """
    # Imported here, so that a window can take these modules one by one (`ui/warming`).
    from dossier.intake.briefs.assembling import assemble
    from dossier.intake.briefs.files import written_file
    from dossier.intake.briefs.markdown import looks_like_markdown, outline_of_markdown
    from dossier.intake.briefs.text import outline_of_text
    from dossier.intake.decoding import decode, other_format

    file = written_file(data, name)
    if file is not None:
        return assemble(file.text, name, _outline(file, heading_level), TextFormat.MARKDOWN, marker_form, file.notes)
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
        return assemble(text, name, outline_of_markdown(text, heading_level), TextFormat.MARKDOWN, marker_form)
    return assemble(text, name, outline_of_text(text), TextFormat.TEXT, marker_form)


def _outline(file: "Written", heading_level: int | None) -> "Outline":
    """Return the outline of a file without headings by its lines, where these tell one; else by its headings."""
    from dossier.intake.briefs.markdown import outline_of_markdown
    from dossier.intake.briefs.text import outline_of_text

    if not file.headed:
        by_lines = outline_of_text(file.text)
        if any(part.heading is not None for part in by_lines.parts):
            return by_lines
    outline = outline_of_markdown(file.text, heading_level)
    outline.doubts += [
        ImportedDoubt("heading-guessed", f"The bold line “{words[:60]}” was taken as a heading.")
        for words in file.guessed
    ]
    if file.left_out:
        words = ", ".join(f"“{each[:40]}”" for each in file.left_out[:5]) + (" …" if len(file.left_out) > 5 else "")
        outline.doubts.append(
            ImportedDoubt("links-left-out", f"Lines that only lead elsewhere were left out: {words}.")
        )
    return outline
