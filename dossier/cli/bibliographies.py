"""sources, add-sources, and what import does with --sources."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from dossier.cli.facts import Facts
from dossier.cli.options import dossier_argument, json_option, reading, writing
from dossier.cli.output import counted, one_line, print_json, print_lines, progress

if TYPE_CHECKING:
    from dossier.model.rows import Source
    from dossier.output.styled import Cited
    from dossier.services.bibliographies import Taken

MERGES = ("fill", "keep", "replace", "both")  # of `services.duplicates.Merge`, whose import takes longer than the help


@click.command("add-sources")
@dossier_argument
@click.argument("references", metavar="REFS", type=click.Path(path_type=Path))
@click.option(
    "--duplicates",
    type=click.Choice(MERGES),
    metavar="HOW",
    default="fill",
    show_default=True,
    help="What becomes of a record whose work is there already: fill (only fields that the source has not), keep (the "
    "source as it is), replace (the source's fields by the record's), both (add it as a further source).",
)
@json_option
def add_sources(file: Path, references: Path, duplicates: str, as_json: bool) -> None:
    """Add a bibliography to a dossier's sources.

    REFS is CSL-JSON, BibTeX or RIS, or a folder that Zotero exported, whose files are attached too. A record is known
    to be a source that is there by its DOI, ISBN, address, or title and year. One that is named by the number of a
    source without a record ([4], source-4) becomes its record. Where no source has a record and no record is named by
    a number, the numbered sources take the records in their order. Others become further sources. Each record that
    cannot be taken is listed, with the reason.
    """
    from dossier.services.bibliographies import read_references, take
    from dossier.services.duplicates import Merge

    read = read_references(references)
    with writing(file) as session, progress("Adding sources") as advance:
        taken = take(session.editor, read, Merge(duplicates), progress=advance)
        advance(1, 1)
    if as_json:
        print_json(facts_of_taken(taken))
    else:
        print_taken(taken)


@click.command()
@dossier_argument
@click.option(
    "--style",
    metavar="STYLE",
    default="chicago",
    show_default=True,
    help="apa, chicago, chicago-notes, mla, ieee, oscola, or a CSL file.",
)
@click.option(
    "--citations",
    is_flag=True,
    help="Print how a text cites each source instead: (Berg, 2020), [4], or the words of a footnote.",
)
@click.option("--language", metavar="LANGUAGE", default="en", show_default=True, help="For styles without their own.")
@json_option
def sources(file: Path, style: str, citations: bool, language: str, as_json: bool) -> None:
    """Print the list of sources, set in a citation style.

    Sources without a record are listed by their number alone. Emphasis is left out; a report has it (export --style).
    """
    from dossier.model.rows import Source
    from dossier.output.references import plain_text
    from dossier.output.styled import Cited
    from dossier.services.citing import cite
    from dossier.services.reading import source_title
    from dossier.services.reference_styles import style_named

    chosen = style_named(style)
    with reading(file) as store:
        rows = sorted(store.find(Source), key=lambda row: (row.number is None, row.number or 0, row.position))
    with progress("Setting the sources") as advance:
        set_ = cite(rows, chosen, language=language)
        advance(1, 1)
    if as_json:
        print_json([_facts_of_cited(row, set_.get(row.id)) for row in rows])
        return
    for row in rows:
        cited = set_.get(row.id, Cited())
        words = plain_text(cited.citation if citations else cited.reference)
        number = "-" if row.number is None else f"[{row.number}]"
        print_lines(f"{number} {one_line(words or source_title(row))}")


def _facts_of_cited(row: "Source", cited: "Cited | None") -> Facts:
    from dossier.output.references import plain_text

    return {
        "id": row.id,
        "number": row.number,
        "reference": plain_text(cited.reference) if cited else None,
        "citation": plain_text(cited.citation) if cited else None,
        "form": cited.form.value if cited else None,
    }


def facts_of_taken(taken: "Taken") -> Facts:
    """Return what was taken of a bibliography, as JSON has it."""
    return {
        "added": taken.added,
        "merged": taken.merged,
        "kept": taken.kept,
        "attached": taken.attached,
        "refused": [{"where": r.where, "name": r.name, "problem": str(r.problem)} for r in taken.refused],
    }


def print_taken(taken: "Taken") -> None:
    """Print what was taken of a bibliography, for people."""
    attached = f", {counted(taken.attached, 'document')} attached" if taken.attached else ""
    kept = f", {taken.kept} there already" if taken.kept else ""
    print_lines(f"{counted(taken.added, 'source')} added, {taken.merged} completed{kept}{attached}")
    if taken.refused:
        print_lines("", f"{counted(len(taken.refused), 'record or file', 'records or files')} not taken")
    for refused in taken.refused:
        print_lines(
            f"  {one_line(refused.where)}  {one_line(refused.name)}".rstrip(), f"    {one_line(str(refused.problem))}"
        )
