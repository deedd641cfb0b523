"""Briefs: a file's bytes to question, notice, sections, claims, markers and sources, and what is unsure of them."""

from dossier.intake.briefs.assembling import assemble
from dossier.intake.briefs.markdown import looks_like_markdown, outline_of_markdown
from dossier.intake.briefs.text import outline_of_text
from dossier.intake.decoding import decode, other_format
from dossier.model.errors import KnownError
from dossier.model.imported import ImportedBrief
from dossier.model.kinds import MarkerForm, TextFormat

__all__ = ["read_brief"]


def read_brief(
    data: bytes, name: str, *, marker_form: MarkerForm | None = None, heading_level: int | None = None
) -> ImportedBrief:
    """Return what is understood of a brief. Its `text`, encoded as the file was, gives `data` again.

    `marker_form` is the one form in which markers are read, `heading_level` (1 to 6) that of the headings that begin
    sections; where they are None they are guessed, and the brief says what was guessed. Plain text has no levels.
    Raises KnownError when the file is empty, no text, or of a form that cannot be read yet.
    """
    other = other_format(data)
    if other is not None:
        raise KnownError(
            "brief-format",
            "“{name}” is {format}, which cannot be read as a brief yet; save it as plain text or Markdown.",
            name=name,
            format=other,
        )
    text = decode(data, name).text
    if looks_like_markdown(name, text):
        return assemble(text, name, outline_of_markdown(text, heading_level), TextFormat.MARKDOWN, marker_form)
    return assemble(text, name, outline_of_text(text), TextFormat.TEXT, marker_form)
