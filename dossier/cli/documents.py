"""Documents of sources: attach, text and annotate."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from dossier.cli.facts import Facts
from dossier.cli.fates import fates_of, print_fates
from dossier.cli.options import (
    Text,
    dossier_argument,
    json_option,
    reading,
    reviewer_name,
    reviewer_option,
    writing,
)
from dossier.cli.output import counted, one_line, print_json, print_lines, progress
from dossier.model.ids import new_id
from dossier.model.kinds import OnKind
from dossier.model.rows import Page
from dossier.services.changes.annotations import Annotate
from dossier.services.locating import documents_of, locate_quote, source_by_number
from dossier.store.store import Store

if TYPE_CHECKING:
    from dossier.services.importing import Attached

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
@click.argument("document", metavar="DOCUMENT", type=click.Path(path_type=Path))
@click.option(
    "--newer-version",
    is_flag=True,
    help="It is a newer version of the document of its kind there: what lies on that one is found again in it.",
)
@json_option
def attach(file: Path, number: int, document: Path, newer_version: bool, as_json: bool) -> None:
    """Attach a file to source NUMBER.

    DOCUMENT may be a PDF, a saved web page (HTML, MHTML), a Word file (DOCX), Markdown, or plain text in any
    encoding. Its bytes are kept in the dossier as they are; its text is extracted for search and for quotes; comments
    in a Word file become annotations. A newer version leaves the older one in the dossier; what is not found again in
    it stays there, unplaced.
    """
    from dossier.services import importing

    with writing(file) as session:
        with progress("Reading the document") as advance:
            attached = importing.attach(session.editor, number, document, newer_version=newer_version)
            advance(1, 1)
        if as_json:
            print_json(_facts_of(session.store, number, attached))
        else:
            _print(session.store, number, attached)


def _facts_of(store: Store, number: int, attached: "Attached") -> Facts:
    added, version = attached.document, attached.version
    facts: Facts = {"id": added.id, "source": number, "name": added.name, "kind": added.kind.value}
    facts |= {"title": added.title, "sha256": added.sha256, "size": added.size}
    facts |= {"pages": store.count(Page, document_id=added.id), "annotations": attached.comments}
    facts |= {"replaces": added.replaces, "elsewhere": [source.number for source in attached.elsewhere]}
    return facts | {"report": fates_of(store, version.fates) if version else []}


def _print(store: Store, number: int, attached: "Attached") -> None:
    added, version = attached.document, attached.version
    pages = counted(store.count(Page, document_id=added.id), "page")
    brought = f", {counted(attached.comments, 'comment')}" if attached.comments else ""
    print_lines(f"Attached {added.name} to source [{number}]: {added.kind.value}, {pages} of text{brought}")
    if attached.elsewhere:
        others = ", ".join("a further source" if s.number is None else f"[{s.number}]" for s in attached.elsewhere)
        print_lines(f"The same file is attached to {others} too; it is stored once")
    if version is not None:
        print_lines(f"It is a newer version of {version.older.name}, which is kept")
        print_fates(store, version.fates)


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
