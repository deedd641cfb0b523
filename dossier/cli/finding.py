"""find-evidence."""

from pathlib import Path
from typing import Any

import click

from dossier.cli.options import Text, dossier_argument, json_option, reading
from dossier.cli.output import one_line, print_json, print_lines
from dossier.services.finding_evidence import LIMIT, FoundPassage
from dossier.services.finding_evidence import find_evidence as find
from dossier.services.reading import claim_by_name


@click.command(name="find-evidence")
@dossier_argument
@click.argument("claim", metavar="CLAIM", type=Text())
@click.option(
    "--limit", metavar="N", default=LIMIT, show_default=True, type=click.IntRange(min=1), help="At most N passages."
)
@json_option
def find_evidence(file: Path, claim: str, limit: int, as_json: bool) -> None:
    """List passages of the cited documents that may bear on CLAIM.

    CLAIM is a number (3.3) or an id. The passages are sentences that share words with the claim, the likeliest first.
    Whether one supports the claim is for you to read.
    """
    with reading(file) as store:
        found = find(store, claim_by_name(store, claim), limit)
    if as_json:
        print_json([_facts(passage) for passage in found])
        return
    if not found:
        print_lines("No sentence of the cited documents shares a word with this claim.")
    for passage in found:
        print_lines(_heading(passage), f"    {one_line(passage.words)}")


def _facts(passage: FoundPassage) -> dict[str, Any]:
    return {
        "source": passage.source,
        "document": passage.document.id,
        "name": passage.document.name,
        "sheet": passage.document.is_sheet,
        "label": passage.label or None,
        "start": passage.start,
        "end": passage.end,
        "text": passage.text,
        "score": round(passage.score, 3),
    }


def _heading(passage: FoundPassage) -> str:
    document = passage.document
    parts = [f"[{passage.source}]"] if passage.source is not None else []
    parts.append(("sheet " if document.is_sheet else "") + (document.title or document.name))
    if passage.label:
        parts.append(f"page {passage.label}")
    return one_line(" ".join(parts))
