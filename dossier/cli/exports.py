"""export."""

from datetime import UTC
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dossier.cli.facts import Facts, the_brief
from dossier.cli.options import dossier_argument, json_option, reading
from dossier.cli.output import print_json, print_lines, print_table, progress
from dossier.model.errors import KnownError
from dossier.services.paths import resource
from dossier.services.settings import Author, load

if TYPE_CHECKING:
    from dossier.services.exporting import Exported

# The names of `services.formats.FORMATS`, whose import takes longer than the help should; a test holds them together.
FORMATS = ("report-pdf", "markdown", "html", "docx", "json", "csv", "w3c")


@click.command()
@dossier_argument
@click.option(
    "--format",
    "format_",
    metavar="FORMAT",
    required=True,
    type=click.Choice(FORMATS),
    help=f"{', '.join(FORMATS[:-1])} or {FORMATS[-1]}.",
)
@click.option(
    "-o",
    "--output",
    "target",
    metavar="OUT",
    required=True,
    type=click.Path(path_type=Path),
    help="The file to write; one that is there is replaced.",
)
@click.option(
    "--author",
    metavar="AUTHOR",
    type=click.Choice([author.value for author in Author]),
    help="How reviewers are named: name, initials or none; else as the settings say.",
)
@click.option(
    "--documents/--no-documents",
    default=True,
    help="With or without the bytes of the documents, in formats that can hold them (json).",
)
@json_option
def export(file: Path, format_: str, target: Path, author: str | None, documents: bool, as_json: bool) -> None:
    """Hand a review over as a file.

    report-pdf is the annotated report as PDF; markdown, html and docx are the same report as text, as one web page
    and for word processors. json is the whole dossier, which “dossier import” reads again; csv the citations with
    their judgements; w3c the marks as Web Annotations. Prints what was carried and what could only be listed.
    """
    from dossier.services.exporting import write_export
    from dossier.services.formats import FORMATS, Asked

    if target.exists() and file.exists() and target.samefile(file):
        raise KnownError("export-over-dossier", "“{path}” is the dossier itself; choose another file.", path=target)
    chosen = Author(author) if author else load().author
    with reading(file) as store:
        the_brief(store)
        gathered = FORMATS[format_].gather(store, Asked(chosen, documents))
    with progress("Exporting") as advance:
        exported = write_export(FORMATS[format_], gathered, target, progress=advance)
    if as_json:
        print_json({"format": format_} | _facts(exported))
    else:
        _print(exported)


def _facts(exported: "Exported") -> Facts:
    account = exported.account
    return {
        "file": str(exported.path),
        "account": {
            line.table.value: {"total": line.total, "exported": line.carried, "listed": line.listed}
            for line in account.lines
        },
        "listed": [
            {"table": item.table.value, "id": item.id, "label": item.label, "reason": item.reason}
            for item in account.listed
        ],
        "remarks": list(exported.remarks),
    }


def _print(exported: "Exported") -> None:
    from dossier.output.words import load_words

    print_lines(f"Wrote {exported.path}", "")
    rows = [
        (line.table.value, f"{line.total} in all", f"{line.carried} exported", f"{line.listed} listed")
        for line in exported.account.lines
        if line.total
    ]
    print_table(rows, indent="  ")
    if exported.account.listed:
        print_lines("", "Listed only")
        words = load_words(resource("words").parent, "en", UTC)
        listed = [
            (words(f"account.table.{item.table.value}"), words(f"account.reason.{item.reason}"), item.label)
            for item in exported.account.listed
        ]
        print_table(listed, indent="  ")
    if exported.remarks:
        print_lines("", *exported.remarks)
