"""export."""

import os
from datetime import UTC
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dossier.cli.facts import Facts, the_brief
from dossier.cli.options import dossier_argument, json_option, reading
from dossier.cli.output import print_json, print_lines, print_table, progress, visible
from dossier.model.errors import KnownError
from dossier.services.annotated.choice import SOURCES, SourceChoice
from dossier.services.paths import resource
from dossier.services.settings import Author, load

if TYPE_CHECKING:
    from dossier.services.annotated.exporting import ExportedSources
    from dossier.services.exporting import Exported

# The names of `services.formats.FORMATS`, and the sources. That import takes longer than the help should; a test holds
# both together.
FORMATS = ("report-pdf", SOURCES, "markdown", "html", "docx", "json", "csv", "w3c")
_PASSWORD = "DOSSIER_PDF_PASSWORD"


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
    help="The file to write, or for source-pdf the folder; what is there is replaced.",
)
@click.option("--source", "number", metavar="N", type=int, help="source-pdf: only source N, as the one file OUT.")
@click.option("--flatten", is_flag=True, help="source-pdf: draw everything on the pages; no annotations.")
@click.option(
    "--password", "ask", is_flag=True, help=f"source-pdf: ask for the password of encrypted sources; or {_PASSWORD}."
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
def export(
    file: Path,
    format_: str,
    target: Path,
    number: int | None,
    flatten: bool,
    ask: bool,
    author: str | None,
    documents: bool,
    as_json: bool,
) -> None:
    """Hand a review over as a file.

    report-pdf is the annotated report as PDF; source-pdf is each source document as PDF with the reviewer's marks on
    its words; markdown, html and docx are the report as text, as one web page and for word processors. json is the
    whole dossier, which “dossier import” reads again; csv the citations with their judgements; w3c the marks as Web
    Annotations. Prints what was carried and what could only be listed.
    """
    if target.exists() and file.exists() and target.samefile(file):
        raise KnownError("export-over-dossier", "“{path}” is the dossier itself; choose another file.", path=target)
    chosen = Author(author) if author else load().author
    if format_ == SOURCES:
        password = click.prompt("Password", hide_input=True, err=True) if ask else os.environ.get(_PASSWORD, "")
        _sources(file, target, SourceChoice(number, chosen, flatten, password), as_json=as_json)
        return
    if number is not None or flatten or ask:
        raise click.UsageError("--source, --flatten and --password go with --format source-pdf.")
    _one_file(file, target, format_, chosen, documents=documents, as_json=as_json)


def _one_file(file: Path, target: Path, format_: str, author: Author, *, documents: bool, as_json: bool) -> None:
    from dossier.services.exporting import write_export
    from dossier.services.formats import FORMATS, Asked

    with reading(file) as store:
        the_brief(store)
        gathered = FORMATS[format_].gather(store, Asked(author, documents))
    with progress("Exporting") as advance:
        exported = write_export(FORMATS[format_], gathered, target, progress=advance)
    if as_json:
        print_json({"format": format_} | _facts(exported))
    else:
        print_lines(f"Wrote {exported.path}", "")
        _print(exported)


def _sources(file: Path, target: Path, choice: SourceChoice, *, as_json: bool) -> None:
    from dossier.services.annotated.exporting import export_sources, signed_documents

    with reading(file) as store:
        for name in signed_documents(store, choice.source):
            click.echo(visible(f"“{name}” is signed; its copy will be changed after signing."), err=True)
        with progress("Annotating") as advance:
            exported = export_sources(store, target, choice, progress=advance)
    if as_json:
        files = [{"file": str(one.path), "document": one.document, "source": one.source} for one in exported.files]
        print_json({"format": SOURCES} | _facts(exported) | {"files": files})
    else:
        print_lines(*(f"Wrote {one.path}" for one in exported.files), "")
        _print(exported)


def _facts(exported: "Exported | ExportedSources") -> Facts:
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


def _print(exported: "Exported | ExportedSources") -> None:
    from dossier.output.words import load_words

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
