"""Documents of sources: text and annotate."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from dossier.cli.facts import Facts
from dossier.cli.options import (
    Text,
    dossier_argument,
    json_option,
    reading,
    reviewer_name,
    reviewer_option,
    writing,
)
from dossier.cli.output import one_line, print_json, print_lines
from dossier.model.ids import new_id
from dossier.model.kinds import OnKind
from dossier.model.rows import Page
from dossier.services.changes.annotations import Annotate
from dossier.services.locating import documents_of, locate_quote, source_by_number

if TYPE_CHECKING:
    pass

number_argument = click.argument("number", metavar="NUMBER", type=click.IntRange(min=0))
document_option = click.option(
    "--document",
    "name",
    metavar="NAME",
    type=Text(),
    help="Which document of the source, by its file name or id, where there are several.",
)


@click.command()
@dossier_argument
@number_argument
@document_option
@json_option
def text(file: Path, number: int, name: str | None, as_json: bool) -> None:
    """Print the text of a document of source NUMBER.

    It is printed page by page as it was extracted; web pages and Word files are one page. Where the source has several
    documents and none is named, it is the first that is no sheet.
    """
    with reading(file) as store:
        document = documents_of(store, source_by_number(store, number), name)[0]
        pages = store.find(Page, document_id=document.id)
    if as_json:
        facts: Facts = {"source": number, "id": document.id, "name": document.name, "title": document.title}
        facts |= {"kind": document.kind.value, "sheet": document.is_sheet}
        facts["pages"] = [{"page": p.page + 1, "label": p.label, "start": p.start, "text": p.text} for p in pages]
        print_json(facts)
        return
    for page in pages:
        if len(pages) > 1:
            print_lines(f"--- page {one_line(page.label) or page.page + 1} ---")
        print_lines(page.text.replace("\r\n", "\n").removesuffix("\n"))


@click.command()
@dossier_argument
@number_argument
@click.option(
    "--quote",
    metavar="TEXT",
    required=True,
    type=Text(),
    help="The words to mark. They must stand in one place alone; kinds of hyphen, quotation mark and space are one.",
)
@click.option("--comment", metavar="TEXT", default="", type=Text(blank=True), help="What you say of them.")
@document_option
@reviewer_option
@json_option
def annotate(
    file: Path, number: int, quote: str, comment: str, name: str | None, reviewer: str | None, as_json: bool
) -> None:
    """Highlight words in a document of source NUMBER.

    The place is found by its words. Nothing is marked where they are not found, or found more than once.
    """
    from dossier.services.page_places import where_it_stands

    with writing(file, reviewer_name(reviewer)) as session:
        store = session.store
        documents = documents_of(store, source_by_number(store, number), name)
        document, (start, end) = locate_quote(store, documents, quote)
        page, rects = where_it_stands(store, document, start, end)
        change = Annotate(
            OnKind.DOCUMENT, document.id, start, end, comment=comment, id=new_id(), page=page, rects=rects
        )
        session.editor.perform(change)
    if as_json:
        print_json({"id": change.id, "source": number, "document": document.id, "start": start, "end": end})
    else:
        print_lines(f"Marked characters {start} to {end} of {document.name}, source [{number}]")
