"""The sources of a dossier as a citation style writes them, for the clipboard and the command line."""

from collections.abc import Sequence
from html import escape

from dossier.model.progress import Cancelled, never
from dossier.model.report import ReferenceStyle, Run, Style
from dossier.model.rows import Source
from dossier.output.references import set_sources
from dossier.output.styled import Cited
from dossier.services import paths
from dossier.store import counting
from dossier.store.store import Store

_INSTEAD = ("title", "title-short", "container-title", "container-title-short", "publisher")  # of an author
_TAGS = {Style.EMPHASIS: "i", Style.STRONG: "b", Style.CODE: "code"}


def cite(
    sources: Sequence[Source],
    style: ReferenceStyle,
    *,
    language: str = "en",
    cancelled: Cancelled = never,
) -> dict[str, Cited]:
    """Return the sources that have a record, by id, as `style` writes them. Raises as `set_sources` does.

    For one alone give also those that it may be taken for (`alike`): a style tells like ones apart (2020a).
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


def alike(store: Store, source: Source) -> list[Source]:
    """Return `source` and those that a style may have to tell apart from it, which are cited by the same name: of a
    person or a body, or, where it has no author, by a title or a publisher.
    """
    texts = {text for people in source.csl.values() for text in _names(people)}
    if not source.csl.get("author"):
        texts |= {text for field in _INSTEAD if isinstance(text := source.csl.get(field), str) and text}
    found = counting.sources_holding(store, texts)
    return found if any(other.id == source.id for other in found) else [*found, source]


def _names(people: object) -> list[str]:
    """Return the family names, and names of bodies, in a field of a record; none where it holds something else."""
    listed = people if isinstance(people, list) else []
    names = [person.get(part) for person in listed if isinstance(person, dict) for part in ("family", "literal")]
    return [name for name in names if isinstance(name, str) and name]


def html_of(runs: Sequence[Run]) -> str:
    """Return runs as HTML for the clipboard, so that what is italic stays so where it is pasted."""
    parts = []
    for run in runs:
        text = escape(run.text, quote=False)
        for style in run.styles:
            text = f"<{_TAGS[style]}>{text}</{_TAGS[style]}>"
        parts.append(text)
    return "".join(parts)
