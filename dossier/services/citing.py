"""The sources of a dossier as a citation style writes them, for the clipboard and the command line."""

from collections.abc import Sequence
from html import escape

from dossier.model.progress import Cancelled, never
from dossier.model.report import ReferenceStyle, Run, Style
from dossier.model.rows import Source
from dossier.output.references import set_sources
from dossier.output.styled import Cited
from dossier.services import paths

_TAGS = {Style.EMPHASIS: "i", Style.STRONG: "b", Style.CODE: "code"}


def cite(
    sources: Sequence[Source],
    style: ReferenceStyle,
    *,
    language: str = "en",
    cancelled: Cancelled = never,
) -> dict[str, Cited]:
    """Return the sources that have a record, by id, as `style` writes them. Raises as `set_sources` does.

    Give all sources of a dossier, also for one alone: a style tells like ones apart (2020a).
    """
    known = [source for source in sources if source.csl]
    found = set_sources(
        [source.csl for source in known],
        [source.number for source in known],
        style,
        language=language,
        resources=paths.resources(),
        cancelled=cancelled,
    )
    return {source.id: cited for source, cited in zip(known, found, strict=True)}


def html_of(runs: Sequence[Run]) -> str:
    """Return runs as HTML for the clipboard, so that what is italic stays so where it is pasted."""
    parts = []
    for run in runs:
        text = escape(run.text, quote=False)
        for style in run.styles:
            text = f"<{_TAGS[style]}>{text}</{_TAGS[style]}>"
        parts.append(text)
    return "".join(parts)
