"""export."""

import os
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dossier.cli import PASSWORD_VARIABLE
from dossier.cli.facts import Facts, the_brief
from dossier.cli.options import dossier_argument, json_option, reading
from dossier.cli.output import print_json, print_lines, print_table, progress, visible
from dossier.model.errors import KnownError
from dossier.model.moments import stored
from dossier.model.report import Table
from dossier.services.annotated.choice import BINDER, SOURCES, WITH_SOURCES, XFDF, SourceChoice
from dossier.services.paths import resources
from dossier.services.settings import Author, Paper, load

if TYPE_CHECKING:
    from dossier.services.annotated.exporting import ExportedSources
    from dossier.services.changed import Since
    from dossier.services.exporting import Exported
    from dossier.services.formats import Asked

# The names of `services.formats.FORMATS`, the sources, the binder, and XFDF. That import takes longer than the help
# should; a test holds both together.
_REVIEWS = ("markdown", "html", "docx", "json", "csv", "w3c", "claimreview")
FORMATS = ("report-pdf", SOURCES, BINDER, *_REVIEWS, XFDF, "brief-markdown", "csl-json", "bibtex", "ris")
LANGUAGES = ("en", "fr", "es", "ar")  # of `output.words.LANGUAGES`, for the same reason
LEFT_OUT = ("annotations", "notes", "judgements", "evidence", "sources")  # of `output.choice.CHOICES`


class Listing(click.ParamType[tuple[str, ...]]):
    """Words with commas between them, each one of `choices`, or a number where there are none."""

    name = "listing"

    def __init__(self, choices: tuple[str, ...] = ()) -> None:
        self._choices = choices

    def convert(
        self, value: str | tuple[str, ...], param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, ...]:
        if isinstance(value, tuple):
            return value
        words = tuple(word.strip() for word in value.split(",") if word.strip())
        for word in words:
            if self._choices and word not in self._choices:
                self.fail(f"{word!r} is not one of {', '.join(self._choices)}.", param, ctx)
            if not self._choices and not (word.isascii() and word.isdecimal()):
                self.fail(f"{word!r} is no section's number.", param, ctx)
        return words


class Moment(click.ParamType[str]):
    """A day or a time in ISO 8601, local where it names no zone; what comes of it is in UTC."""

    name = "moment"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        try:
            return stored(datetime.fromisoformat(value))
        except (ValueError, OverflowError, OSError):
            self.fail(f"{value!r} is no day such as 2026-11-20 and no time such as 2026-11-20T14:30.", param, ctx)


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
    help="The file to write, or for source-pdf and xfdf the folder; what is there is replaced.",
)
@click.option("--source", "number", metavar="N", type=int, help="source-pdf, xfdf: only source N, as the one file OUT.")
@click.option(
    "--password",
    "ask",
    is_flag=True,
    help=f"source-pdf, binder-pdf, xfdf: ask for the password of encrypted sources; or {PASSWORD_VARIABLE}.",
)
@click.option("--unlock", is_flag=True, help="binder-pdf: encrypted sources go into it, which is not encrypted.")
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
@click.option(
    "--language",
    metavar="LANGUAGE",
    type=click.Choice(LANGUAGES),
    help=f"The language of the report's own words: {', '.join(LANGUAGES[:-1])} or {LANGUAGES[-1]}; else as last time.",
)
@click.option(
    "--paper",
    metavar="PAPER",
    type=click.Choice([paper.value for paper in Paper]),
    help="The paper of a PDF: a4 or letter; else as the settings say.",
)
@click.option("--flatten", is_flag=True, help="PDFs: draw marks on the pages, without annotations.")
@click.option(
    "--without",
    metavar="PARTS",
    type=Listing(LEFT_OUT),
    default="",
    help=f"Leave out any of {', '.join(LEFT_OUT)} (with commas between them; sources of the report alone); the account"
    " says so.",
)
@click.option(
    "--style",
    metavar="STYLE",
    help="Set the references of a report in a style: apa, chicago, chicago-notes, mla, ieee, oscola, or a CSL file.",
)
@click.option(
    "--sections",
    metavar="NUMBERS",
    type=Listing(),
    help="Export these sections alone, as in 0,3, and with source-pdf, binder-pdf and xfdf the sources that they cite;"
    " the account says so.",
)
@click.option(
    "--since-last", is_flag=True, help="Only what changed since the last whole export in this format; says so in it."
)
@click.option(
    "--changed-since",
    metavar="WHEN",
    type=Moment(),
    help="Only what changed since WHEN, as 2026-11-20 or 2026-11-20T14:30, in local time.",
)
@json_option
def export(
    file: Path,
    format_: str,
    target: Path,
    number: int | None,
    ask: bool,
    unlock: bool,
    author: str | None,
    documents: bool,
    language: str | None,
    paper: str | None,
    flatten: bool,
    without: tuple[str, ...],
    style: str | None,
    sections: tuple[str, ...] | None,
    since_last: bool,
    changed_since: str | None,
    as_json: bool,
) -> None:
    """Hand a review over as a file.

    report-pdf is the annotated report as PDF; source-pdf is each source document as PDF with the reviewer's marks on
    its words; binder-pdf is both in one PDF, with links between claims and passages; markdown, html and docx are the
    report as text, as one web page and for word processors. json is the whole dossier, which “dossier import” reads
    again; csv the citations with their judgements; w3c the marks as Web Annotations; xfdf the marks on each source
    PDF as a file of comments that Acrobat lays onto it; claimreview the judged claims for web pages; brief-markdown
    the brief itself, to be imported again; csl-json, bibtex and ris the sources.
    What goes in can be chosen of reports, sources, binders and comments: the report in front of a binder, the sources
    behind it and what lies on them follow one choice. Prints what was carried and what could only be listed.
    """
    if target.exists() and file.exists() and target.samefile(file):
        raise KnownError("export-over-dossier", "“{path}” is the dossier itself; choose another file.", path=target)
    _refuse_unfit(format_, number, style, ask=ask, unlock=unlock, flatten=flatten)
    since = _since(changed_since, since_last=since_last)
    if format_ in WITH_SOURCES:
        if Table.SOURCES.value in without:
            raise click.UsageError(f"The sources themselves cannot be left out of {format_}.")
        choice = SourceChoice(
            number,
            Author(author) if author else load().author,
            flatten,
            click.prompt("Password", hide_input=True, err=True) if ask else os.environ.get(PASSWORD_VARIABLE, ""),
            _language(language),
            unlock,
            frozenset(map(Table, without)),
            since,
            format_ == XFDF,
            None if sections is None else frozenset(map(int, sections)),
        )
        _sources(file, target, choice, format_, since_last=since_last, as_json=as_json)
        return
    asked = replace(_asked(author, documents, language, paper, flatten, without, sections), since=since)
    if style is not None:
        from dossier.services.reference_styles import style_named

        asked = replace(asked, style=style_named(style))
    _one_file(file, target, format_, asked, since_last=since_last, as_json=as_json)


def _refuse_unfit(
    format_: str, number: int | None, style: str | None, *, ask: bool, unlock: bool, flatten: bool
) -> None:
    """Refuse options that the format has no use for."""
    if format_ not in WITH_SOURCES and (number is not None or ask):
        raise click.UsageError("--source and --password go with --format source-pdf, binder-pdf or xfdf.")
    if format_ == BINDER and number is not None:
        raise click.UsageError("--source goes with --format source-pdf or xfdf.")
    if unlock and format_ != BINDER:
        raise click.UsageError("--unlock goes with --format binder-pdf.")
    if flatten and format_ == XFDF:
        raise click.UsageError("xfdf has no pages that marks could be part of; leave --flatten out.")
    if style and format_ in WITH_SOURCES:
        raise click.UsageError("--style is for the report.")


def _since(at: str | None, *, since_last: bool) -> "Since | None":
    from dossier.services.changed import Since

    if since_last and at:
        raise click.UsageError("Give either --since-last or --changed-since.")
    return Since(at) if at else None


def _one_file(file: Path, target: Path, format_: str, asked: "Asked", *, since_last: bool, as_json: bool) -> None:
    from dossier.services import last_exports
    from dossier.services.exporting import write_export
    from dossier.services.formats import FORMATS

    format = FORMATS[format_]
    if (asked.without or asked.sections or asked.since or since_last) and not format.has_choice:
        raise click.UsageError(f"{format_} holds the whole dossier; what goes in can be chosen for the others only.")
    if asked.style and not format.has_references:
        raise click.UsageError(f"{format_} has no references to set; --style is for reports.")
    if asked.flat and not format.has_pages:
        raise click.UsageError(f"{format_} has no pages that marks could be part of; leave --flatten out.")
    with reading(file) as store:
        the_brief(store)
        if since_last:
            asked = replace(asked, since=last_exports.since_last(store, format_))
        mark = last_exports.mark_of(store, format_)
        gathered = format.gather(store, asked)
    with progress("Exporting") as advance:
        exported = write_export(format, gathered, target, progress=advance)
    last_exports.remember(mark, asked.since, partly=asked.partly)
    since = asked.since.at if asked.since else None
    if as_json:
        print_json({"format": format_, "since": since} | _facts(exported))
    else:
        print_lines(f"Wrote {exported.path}", *_partly(since), "")
        _print(exported)


def _partly(since: str | None) -> list[str]:
    """Return the line that says that an export is partial; `since` is a time in UTC."""
    if since is None:
        return []
    return [f"Partial: only what changed since {datetime.fromisoformat(since).astimezone():%Y-%m-%d %H:%M}."]


def _sources(file: Path, target: Path, choice: SourceChoice, format_: str, *, since_last: bool, as_json: bool) -> None:
    from dossier.services import last_exports
    from dossier.services.annotated.exporting import export_sources, signed_documents

    make = export_sources
    if format_ == BINDER:
        from dossier.services.annotated.binding import export_binder

        make = export_binder
    with reading(file) as store:
        if format_ == BINDER:
            the_brief(store)
        if since_last:
            choice = replace(choice, since=last_exports.since_last(store, format_))
        mark = last_exports.mark_of(store, format_)
        for name in () if choice.comments else signed_documents(store, choice.source):
            click.echo(visible(f"“{name}” is signed; its copy will be changed after signing."), err=True)
        with progress("Annotating") as advance:
            exported = make(store, target, choice, progress=advance)
    last_exports.remember(mark, choice.since, partly=choice.partly)
    since = choice.since.at if choice.since else None
    if as_json:
        files = [{"file": str(one.path), "document": one.document, "source": one.source} for one in exported.files]
        print_json({"format": format_, "since": since} | _facts(exported) | {"files": files})
    else:
        print_lines(*dict.fromkeys(f"Wrote {path}" for path in _written(exported, format_)), *_partly(since), "")
        _print(exported)


def _asked(
    author: str | None,
    documents: bool,
    language: str | None,
    paper: str | None,
    flatten: bool,
    without: tuple[str, ...],
    sections: tuple[str, ...] | None,
) -> "Asked":
    """Return what was asked for, the rest as the settings say."""
    from dossier.services.formats import Asked

    settings = load()
    return Asked(
        author=Author(author) if author else settings.author,
        documents=documents,
        language=_language(language),
        paper=Paper(paper) if paper else settings.paper,
        flat=flatten,
        without=frozenset(map(Table, without)),
        sections=None if sections is None else frozenset(map(int, sections)),
    )


def _language(asked: str | None) -> str:
    """Return the language of an export's own words: as asked for, else as last time."""
    last = load().report_language
    return asked or (last if last in LANGUAGES else LANGUAGES[0])


def _written(exported: "ExportedSources", format_: str) -> list[Path]:
    return [exported.path] if format_ == BINDER else [one.path for one in exported.files]


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
    from dossier.output.account import named
    from dossier.output.words import load_words

    rows = [
        (line.table.value, f"{line.carried} of {line.total} carried") for line in exported.account.lines if line.total
    ]
    print_table(rows, indent="  ")
    if exported.account.listed:
        print_lines("", "Not carried, and why")
        words = load_words(resources(), "en", UTC)
        listed = [
            (words(f"account.table.{item.table.value}"), words(f"account.reason.{item.reason}"), item.label)
            for item in named(exported.account)
        ]
        print_table(listed, indent="  ")
    if exported.remarks:
        print_lines("", *exported.remarks)
