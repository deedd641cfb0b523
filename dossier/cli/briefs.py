"""Briefs taken in: import."""

from pathlib import Path

import click

from dossier.cli.facts import Facts, facts_of
from dossier.cli.options import json_option, reading
from dossier.cli.output import counted, one_line, print_json, print_lines, progress
from dossier.model.kinds import OnKind
from dossier.model.rows import Claim, Doubt, Section
from dossier.services.reading import claim_numbers
from dossier.store.store import Store


@click.command("import")
@click.argument("brief", metavar="BRIEF", type=click.Path(path_type=Path))
@click.option(
    "-o",
    "--output",
    "file",
    metavar="FILE",
    required=True,
    type=click.Path(path_type=Path),
    help="The dossier to make, NAME.dossier; there must be no such file yet.",
)
@json_option
def import_(brief: Path, file: Path, as_json: bool) -> None:
    """Make a dossier of a brief.

    BRIEF is a text or a Markdown file. Prints what was understood, and what the importer was unsure of, for you to
    correct in the window.
    """
    from dossier.services.importing import import_brief

    with progress("Importing") as advance:
        import_brief(brief, file)
        advance(1, 1)
    with reading(file) as store:
        facts, doubts = facts_of(store), doubts_of(store)
    if as_json:
        print_json({"dossier": str(file)} | facts | {"doubts": doubts})
        return
    print_lines(
        f"{file}: {counted(facts['claims'], 'claim')} in {counted(len(facts['sections']), 'section')}, "
        f"{counted(facts['citations'], 'citation')} by {counted(facts['markers'], 'marker')}, "
        f"{counted(len(facts['sources']), 'source')}"
    )
    print_doubts(doubts)


def doubts_of(store: Store) -> list[Facts]:
    """Return what the importer was unsure of and nobody settled: code, text, section number and claim number."""
    sections = {section.id: section.number for section in store.find(Section)}
    claims = {claim.id: claim.section_id for claim in store.find(Claim)}
    numbers = claim_numbers(store)
    listed = []
    for doubt in store.find(Doubt, settled=0):
        section_id = claims.get(doubt.on_id) if doubt.on is OnKind.CLAIM else doubt.on_id
        listed.append(
            {
                "id": doubt.id,
                "code": doubt.code,
                "text": doubt.text,
                "section": sections.get(section_id or ""),
                "claim": numbers.get(doubt.on_id),
            }
        )
    return listed


def print_doubts(doubts: list[Facts]) -> None:
    """Print what `doubts_of` returned, for people, what reads the same once; nothing where there is none."""
    if not doubts:
        return
    print_lines("", f"{counted(len(doubts), 'doubt')} of the importer to settle")
    places: dict[str, list[str]] = {}
    for doubt in doubts:
        places.setdefault(doubt["text"], []).append(_where(doubt))
    for text, where in places.items():
        print_lines(f"  {one_line(text)}", *([f"    {', '.join(where)}"] if any(where) else []))


def _where(doubt: Facts) -> str:
    if doubt["claim"] is not None:
        return f"claim {doubt['claim']}"
    return "" if doubt["section"] is None else f"section {doubt['section']}"
