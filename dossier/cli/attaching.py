"""attach: one document, or a folder of them."""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dossier.cli import PASSWORD_VARIABLE
from dossier.cli.facts import Facts
from dossier.cli.fates import fates_of, print_fates
from dossier.cli.options import at_terminal, dossier_argument, json_option, reading, writing
from dossier.cli.output import counted, one_line, print_json, print_lines, progress
from dossier.model.csl import title_of
from dossier.model.errors import KnownError
from dossier.model.ids import new_id
from dossier.model.rows import Page, Source
from dossier.services.file_matching import Match, Sign, Sureness
from dossier.services.locating import source_by_number
from dossier.services.session import Session
from dossier.store.store import Store

if TYPE_CHECKING:
    from dossier.services import folders
    from dossier.services.importing import Attached, Attachment

_LOCKED = ("pdf-password", "pdf-wrong-password")
PASSWORD_TRIES = 3

SIGNS = {
    Sign.DOI: "its DOI",
    Sign.ADDRESS: "its address",
    Sign.TITLE: "the document’s title",
    Sign.FIRST_PAGE: "the title on the first page",
    Sign.NAME: "the title in the file name",
    Sign.NUMBER: "the number in the file name",
    Sign.LEADING: "the number that the file name begins with",
}


@click.command()
@dossier_argument
@click.argument("number", metavar="[NUMBER]", type=click.IntRange(min=0), required=False)
@click.argument("document", metavar="[DOCUMENT]", type=click.Path(path_type=Path), required=False)
@click.option(
    "--folder",
    metavar="DIR",
    type=click.Path(path_type=Path),
    help="Attach the files of a folder, each to the source that its DOI, title or name tells.",
)
@click.option(
    "--newer-version",
    is_flag=True,
    help="It is a newer version of the document of its kind there: what lies on that one is found again in it.",
)
@click.option("--yes", is_flag=True, help="With --folder: attach what is sure or likely; without it, only list.")
@json_option
def attach(
    file: Path,
    number: int | None,
    document: Path | None,
    folder: Path | None,
    newer_version: bool,
    yes: bool,
    as_json: bool,
) -> None:
    """Attach a file to a source, or the files of a folder.

    DOCUMENT may be a PDF, a saved web page (HTML, MHTML), a Word file (DOCX), Markdown, or plain text in any
    encoding. Its bytes are kept in the dossier as they are, at source NUMBER; its text is extracted for search and for
    quotes; comments in a Word file become annotations. A newer version leaves the older one in the dossier; what is
    not found again in it stays there, unplaced. The password of an encrypted PDF is asked for, or taken from the
    variable DOSSIER_PDF_PASSWORD; it is never stored. In [NUMBER] [DOCUMENT] both are given, or with --folder
    neither. A folder is only listed, with the source that each file belongs to and what tells so, until --yes is given.
    """
    if folder is not None:
        if number is not None:
            raise click.UsageError("Give NUMBER and DOCUMENT, or --folder, not both.")
        if newer_version:
            raise click.UsageError("--newer-version goes with NUMBER and DOCUMENT.")
        _attach_folder(file, folder, yes=yes, as_json=as_json)
    elif number is None or document is None:
        raise click.UsageError("Give NUMBER and DOCUMENT, or --folder DIR.")
    elif yes:
        raise click.UsageError("--yes goes with --folder.")
    else:
        _attach_one(file, number, document, newer_version=newer_version, as_json=as_json)


def _attach_one(file: Path, number: int, document: Path, *, newer_version: bool, as_json: bool) -> None:
    from dossier.services import importing

    with reading(file) as store:  # before a password is asked for
        source_by_number(store, number)
    read = _read(document)
    with writing(file) as session:
        attached = importing.attach(session.editor, number, read, newer_version=newer_version)
        if as_json:
            print_json(_facts_of_one(session.store, number, attached))
        else:
            _print_one(session.store, number, attached)


def _read(path: Path) -> "Attachment":
    """Return the file at `path`, with the password that a PDF needs: from the environment, else from who sits there."""
    from dossier.services.importing import read_attachment, shown_name

    password, tries = "", 0
    while True:
        try:
            with progress("Reading the document") as advance:
                read = read_attachment(path, password)
                advance(1, 1)
        except KnownError as error:
            if error.code not in _LOCKED or tries == PASSWORD_TRIES:
                raise
            given = "" if tries else os.environ.get(PASSWORD_VARIABLE, "")
            if not given and not at_terminal():
                if error.code == "pdf-wrong-password":
                    raise
                sentence = "“{name}” needs a password; attach it on a terminal, which asks for it, or set {variable}."
                raise KnownError("pdf-password", sentence, name=shown_name(path), variable=PASSWORD_VARIABLE) from error
            tries += 1
            wrong = "That is not it. " if error.code == "pdf-wrong-password" else ""
            password = given or click.prompt(f"{wrong}Password of {shown_name(path)}", hide_input=True, err=True)
        else:
            return read


def _facts_of_one(store: Store, number: int, attached: "Attached") -> Facts:
    added, version = attached.document, attached.version
    facts: Facts = {"id": added.id, "source": number, "name": added.name, "kind": added.kind.value}
    facts |= {"title": added.title, "sha256": added.sha256, "size": added.size}
    facts |= {"pages": store.count(Page, document_id=added.id), "annotations": attached.comments}
    facts |= {"replaces": added.replaces, "elsewhere": [source.number for source in attached.elsewhere]}
    return facts | {"report": fates_of(store, version.fates) if version else []}


def _print_one(store: Store, number: int, attached: "Attached") -> None:
    added, version = attached.document, attached.version
    pages = store.find(Page, document_id=added.id)
    read = f"{counted(len(pages), 'page')} {'of' if any(page.text.strip() for page in pages) else 'without'} text"
    brought = f", {counted(attached.comments, 'comment')}" if attached.comments else ""
    print_lines(f"Attached {added.name} to source [{number}]: {added.kind.value}, {read}{brought}")
    if attached.elsewhere:
        others = ", ".join("a further source" if s.number is None else f"[{s.number}]" for s in attached.elsewhere)
        print_lines(f"The same file is attached to {others} too; it is stored once")
    if version is not None:
        print_lines(f"It is a newer version of {version.older.name}, which is kept")
        print_fates(store, version.fates)


def _attach_folder(file: Path, folder: Path, *, yes: bool, as_json: bool) -> None:
    from dossier.services import folders
    from dossier.services.importing import shown_path

    if not folder.is_dir():
        raise KnownError("no-folder", "There is no folder “{path}”; check its name.", path=shown_path(folder))
    with reading(file) as store:
        known = folders.known(store)
        names = {source.id: _called(source) for source in store.find(Source)}
    listed = folders.list_files([folder])
    with progress("Looking into the files") as advance:
        proposals = folders.propose(listed.files, known, progress=advance)
    outcome: dict[Path, KnownError | None] = {}
    if yes:
        with writing(file) as session:
            outcome = _attach_proposed(session, [p for p in proposals if p.proposed])
    numbers = {facts.id: facts.number for facts in known.sources}
    rows = [_facts(proposal, numbers, outcome, folder) for proposal in proposals]
    if as_json:
        passed = [{"name": name, "problem": str(why)} for name, why in listed.passed_over]
        print_json({"files": rows, "passed_over": passed, "attached": sum(row["attached"] for row in rows)})
    else:
        _print(proposals, rows, names, listed, yes=yes)
    failed = sum(error is not None for error in outcome.values())
    if failed:
        sentence = "{failed} of {count} files could not be attached; the list says why."
        raise KnownError("attach-some", sentence, failed=failed, count=len(outcome))


def _attach_proposed(session: Session, proposals: Sequence["folders.Proposal"]) -> dict[Path, KnownError | None]:
    """Attach each file as one step of undo for all; return what went wrong, by path."""
    from dossier.services import folders, importing

    outcome: dict[Path, KnownError | None] = {}
    merge = f"attach:{new_id()}"
    with progress("Attaching") as advance:
        for done, proposal in enumerate(proposals, 1):
            try:
                read = importing.read_attachment(proposal.path)
                change = folders.attachment_change(session.store, proposal.match.source_id, read)
                session.editor.perform(change, merge=merge)
            except KnownError as error:
                outcome[proposal.path] = error
            else:
                outcome[proposal.path] = None
            advance(done, len(proposals))
    return outcome


def _facts(
    proposal: "folders.Proposal",
    numbers: Mapping[str, int | None],
    outcome: Mapping[Path, KnownError | None],
    folder: Path,
) -> Facts:
    from dossier.services.importing import shown_path

    found = proposal.match
    problem = outcome.get(proposal.path) or proposal.problem or proposal.remark
    return {
        "file": shown_path(proposal.path.relative_to(folder)),
        "source": numbers.get(found.source_id),
        "source_id": found.source_id or None,
        "sureness": found.sureness.value,
        "signs": [sign.value for sign in found.signs],
        "candidate": found.of_candidate,
        "proposed": proposal.proposed,
        "attached": proposal.path in outcome and outcome[proposal.path] is None,
        "problem": str(problem) if problem else None,
    }


def _print(
    proposals: Sequence["folders.Proposal"],
    rows: Sequence[Facts],
    names: Mapping[str, str],
    listed: "folders.Listed",
    *,
    yes: bool,
) -> None:
    for proposal, row in zip(proposals, rows, strict=True):
        mark = "attached" if row["attached"] else "proposed" if row["proposed"] and not yes else "not attached"
        print_lines(one_line(f"{mark}: {row['file']}"))
        if row["problem"]:
            print_lines(f"    {one_line(row['problem'])}")
        if proposal.match.source_id:
            where = names[proposal.match.source_id]
            told = match_words(proposal.match)
            print_lines(f"    {one_line(where)} — {told}" if told else f"    {one_line(where)}")
        elif not row["problem"]:
            print_lines("    no source fits")
    for _, why in listed.passed_over:
        print_lines(one_line(str(why)))
    attached, proposed = sum(row["attached"] for row in rows), sum(row["proposed"] for row in rows)
    if yes:
        print_lines(f"{counted(attached, 'file')} of {len(rows)} attached")
    else:
        hint = f"; --yes attaches the {proposed} proposed" if proposed else ""
        print_lines(f"{counted(len(rows), 'file')}, nothing attached{hint}")


def match_words(match: Match) -> str:
    """Return how sure a match is and what tells so: "sure: its DOI, the title on the first page"."""
    signs = ", ".join(SIGNS[sign] for sign in match.signs)
    words = {Sureness.SURE: "sure", Sureness.LIKELY: "likely", Sureness.UNSURE: "unsure", Sureness.NONE: ""}
    told = f"{words[match.sureness]}: {signs}" if signs else words[match.sureness]
    if match.of_candidate:
        told += " (of a candidate)"
    return told + (" (another source is as likely)" if match.rivals else "")


def _called(source: Source) -> str:
    title = title_of(source.csl)
    return f"[{source.number}] {title}".strip() if source.number is not None else title or "further source"
