"""Reading CSL-JSON items, whose fields may be of any form: they come from files that others made."""

from collections.abc import Iterator, Mapping

from dossier.model.rows import Csl


def text_of(value: object) -> str:
    """Return a text, or a whole number, as text; '' for anything else."""
    return str(value) if isinstance(value, str | int) and not isinstance(value, bool) else ""


def title_of(csl: Csl) -> str:
    """Return the title of an item; '' where it has none."""
    title = csl.get("title")
    return title.strip() if isinstance(title, str) else ""


def words_of(csl: Csl) -> Iterator[str]:
    """Yield all texts of an item at any depth, but for its kind and its key in another program."""
    for name, value in csl.items():
        if name not in ("type", "id"):
            yield from _words(value)


def _words(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from words_of(value)
    elif isinstance(value, list):
        for part in value:
            yield from _words(part)
