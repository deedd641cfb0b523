"""search."""

from pathlib import Path
from typing import Any

import click

from dossier.cli.options import Text, dossier_argument, json_option, reading
from dossier.cli.output import one_line, print_json, print_lines, visible
from dossier.services.locating import source_by_number
from dossier.services.searching import LIMIT, Hit, HitKind, SearchIn
from dossier.services.searching import search as search_store


class Kinds(click.ParamType[tuple[SearchIn, ...]]):
    """Where to search, as words between commas."""

    name = "kinds"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[SearchIn, ...]:
        if isinstance(value, tuple):
            return value
        words = [word.strip() for word in value.split(",")]
        known = [kind.value for kind in SearchIn]
        for word in words:
            if word not in known:
                self.fail(f"“{word}” is none of {', '.join(known)}.", param, ctx)
        return tuple(SearchIn(word) for word in words)


@click.command()
@dossier_argument
@click.argument("query", metavar="QUERY", type=Text(blank=True))
@click.option(
    "--in",
    "kinds",
    metavar="KINDS",
    default=",".join(SearchIn),
    show_default=True,
    type=Kinds(),
    help="Where to search, with commas between.",
)
@click.option(
    "--limit", metavar="N", default=LIMIT, show_default=True, type=click.IntRange(min=1), help="At most N hits."
)
@click.option(
    "--source",
    "numbers",
    metavar="N",
    multiple=True,
    type=click.IntRange(min=0),
    help="Only what belongs to source N: its documents and record, claims that cite it, notes on it. May be repeated.",
)
@json_option
def search(
    file: Path, query: str, kinds: tuple[SearchIn, ...], limit: int, numbers: tuple[int, ...], as_json: bool
) -> None:
    """Search claims, documents and notes.

    The best hits come first; of one document at most three, unless its source alone is searched. All words of QUERY
    must be there. "Words in quotation marks" follow each other; word* may go on, as may the last word. AND, OR and NOT
    in capitals, a - before a word for NOT, and parentheses do what they say; nothing typed is an error. Case, accents
    and the kind of hyphen or quotation mark do not matter. A QUERY that begins with - comes after --.
    """
    with reading(file) as store:
        sources = [source_by_number(store, number).id for number in numbers]
        hits = search_store(store, query, kinds, limit, sources)
    if as_json:
        print_json([_facts(hit) for hit in hits])
        return
    for hit in hits:
        print_lines(_heading(hit))
        click.echo(f"    {_shown(hit)}")


def _facts(hit: Hit) -> dict[str, Any]:
    return {
        "kind": hit.kind.value,
        "id": hit.id,
        "source": hit.place.source,
        "page": None if hit.page is None else hit.page + 1,
        "label": hit.label or None,
        "start": hit.start if hit.kind is HitKind.DOCUMENT else None,
        "end": hit.end if hit.kind is HitKind.DOCUMENT else None,
        "snippet": hit.snippet.text,
        "ranges": hit.snippet.ranges,
        "number": hit.place.number or None,
        "title": hit.place.title,
        "more": hit.more,
        "older": hit.older,
    }


def _heading(hit: Hit) -> str:
    parts = [hit.kind.value]
    if hit.place.number:
        parts.append(hit.place.number)
    if hit.place.source is not None:
        parts.append(f"[{hit.place.source}]")
    if hit.older:
        parts.append("(older version)")
    if hit.label:
        parts.append(f"page {hit.label}")
    return one_line(" ".join(parts) + (f": {hit.place.title}" if hit.place.title else ""))


def _shown(hit: Hit) -> str:
    """Return the snippet with the hits bold; `click.echo` drops that where the output is no terminal."""
    text, shown, at = visible(hit.snippet.text), "", 0
    for start, end in hit.snippet.ranges:
        shown += text[at : max(at, start)] + click.style(text[max(at, start) : end], bold=True)
        at = max(at, end)
    return shown + text[at:]
