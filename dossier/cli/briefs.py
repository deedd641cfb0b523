"""Briefs taken in: import."""

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

from dossier.cli.bibliographies import facts_of_taken, print_taken
from dossier.cli.facts import Facts, facts_of
from dossier.cli.fates import fates_of, print_fates
from dossier.cli.options import json_option, reading, writing
from dossier.cli.output import counted, one_line, print_json, print_lines, print_table, progress
from dossier.model.csl import title_of
from dossier.model.kinds import MarkerForm, OnKind
from dossier.model.rows import Claim, Doubt, Section
from dossier.services.reading import claim_numbers
from dossier.services.session import Session
from dossier.store import counting
from dossier.store.store import Store

if TYPE_CHECKING:
    from dossier.services.bibliographies import Read, Taken

_MOST_PLACES = 10  # named after what the importer was unsure of


@click.command("import")
@click.argument("brief", metavar="BRIEF", type=click.Path(path_type=Path))
@click.option(
    "-o",
    "--output",
    "file",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="The dossier to make, NAME.dossier; there must be no such file yet.",
)
@click.option(
    "--into",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="A dossier whose brief this is a newer version of; what lies on the older one is found again in it.",
)
@click.option(
    "--preview",
    is_flag=True,
    help="Only print what is understood of the brief: its sections and counts; store nothing.",
)
@click.option(
    "--marker-form",
    metavar="FORM",
    type=click.Choice([form.value for form in MarkerForm]),
    help=f"Read markers in this form alone: {', '.join(form.value for form in MarkerForm)}. It is guessed otherwise.",
)
@click.option(
    "--heading-level",
    metavar="LEVEL",
    type=click.IntRange(1, 6),
    help="The level, 1 to 6, of the headings that begin sections. It is guessed otherwise.",
)
@click.option(
    "--sources",
    "references",
    metavar="REFS",
    type=click.Path(path_type=Path),
    help="A bibliography (CSL-JSON, BibTeX, RIS, or a folder that Zotero exported) with the records of the sources.",
)
@json_option
def import_(
    brief: Path,
    file: Path | None,
    into: Path | None,
    preview: bool,
    marker_form: str | None,
    heading_level: int | None,
    references: Path | None,
    as_json: bool,
) -> None:
    """Make a dossier of a brief, or put a newer version into one.

    BRIEF is a text, Markdown, Word (DOCX) or PDF file or a saved web page (HTML, MHTML), whose foot- and endnotes are
    sources; or an export of a dossier as JSON, of which -o makes that dossier again. Prints
    what was understood, and what the importer was unsure of, for you to correct in the window. With --into it prints
    what became of every claim, limit and annotation: found again as it was, moved, changed, or unplaced. The older
    brief is kept. With --sources records are added as “dossier add-sources” does; where the brief lists no sources and
    the bibliography has no numbers, they are taken in their order, and listed as unsure.
    """
    choices = _Choices(MarkerForm(marker_form) if marker_form else None, heading_level)
    if preview:
        if file is not None or into is not None:
            raise click.UsageError("--preview stores nothing: give it without -o and --into.")
        _preview(brief, choices, as_json)
        return
    if (file is None) == (into is None):
        raise click.UsageError("Give either -o FILE, a dossier to make, or --into FILE, one that there is.")
    if into is not None:
        _import_into(brief, into, choices, references, as_json)
    elif file is not None:
        _import_new(brief, file, choices, references, as_json)


class _Choices(NamedTuple):
    """How the brief is to be read; None is guessed."""

    marker_form: MarkerForm | None
    heading_level: int | None


def _preview(brief: Path, choices: _Choices, as_json: bool) -> None:
    from dossier.services.previews import Choices, brief_file, counts_of, doubt_rows, read_as_it_stands, section_rows

    with progress("Reading") as advance:
        read = read_as_it_stands(brief_file(brief), Choices(choices.marker_form, choices.heading_level))
        advance(1, 1)
    counts, sections, doubts = counts_of(read), section_rows(read), doubt_rows(read)
    if as_json:
        facts: Facts = {
            "title": read.title,
            "question": read.question,
            "marker_form": read.marker_form.value if read.marker_form else None,
            "heading_level": read.heading_level,
            "sections": [asdict(section) for section in sections],
            "claims": counts.claims,
            "markers": counts.markers,
            "citations": counts.citations,
            "sources": [{"number": source.number, "title": title_of(source.csl)} for source in read.sources],
            "doubts": [asdict(doubt) | {"sections": [sections[i].number for i in doubt.sections]} for doubt in doubts],
        }
        print_json(facts)
        return
    print_lines(
        one_line(read.title),
        f"{counted(counts.claims, 'claim')} in {counted(counts.sections, 'section')}, "
        f"{counted(counts.citations, 'citation')} by {counted(counts.markers, 'marker')}, "
        f"{counted(counts.sources, 'source')}",
    )
    for doubt in doubts:
        print_lines(f"? {one_line(doubt.text)}" + (f" ({doubt.times} times)" if doubt.times > 1 else ""))
    print_table(
        [(section.number, section.kind.value, counted(section.claims, "claim"), section.title) for section in sections],
        indent="  ",
    )
    print_lines("Nothing was stored.")


def _import_into(brief: Path, file: Path, choices: _Choices, references: Path | None, as_json: bool) -> None:
    from dossier.services.importing import import_into

    read = _read(references)
    with writing(file) as session:
        with progress("Importing") as advance:
            plan = import_into(session.editor, brief, **choices._asdict())
            taken = _take(session, read)
            advance(1, 1)
        facts, doubts = facts_of(session.store), doubts_of(session.store)
        if as_json:
            facts |= {"doubts": doubts, "report": fates_of(session.store, plan.fates)}
            print_json({"dossier": str(file)} | facts | _facts_of(taken))
            return
        print_lines(f"{file}: {_counted(facts)}")
        if taken is not None:
            print_taken(taken)
        print_fates(session.store, plan.fates)
        print_doubts(doubts)


def _import_new(brief: Path, file: Path, choices: _Choices, references: Path | None, as_json: bool) -> None:
    from dossier.services.json_reading import import_new

    read = _read(references)
    taken = None
    with progress("Importing") as advance:
        import_new(brief, file, **choices._asdict())
        if read is not None:
            with writing(file) as session:
                taken = _take(session, read)
        advance(1, 1)
    with reading(file) as store:
        facts, doubts = facts_of(store), doubts_of(store)
    if as_json:
        print_json({"dossier": str(file)} | facts | {"doubts": doubts} | _facts_of(taken))
        return
    print_lines(f"{file}: {_counted(facts)}")
    if taken is not None:
        print_taken(taken)
    print_doubts(doubts)


def _read(references: Path | None) -> "Read | None":
    """Read the bibliography, if there is one, before anything is written."""
    if references is None:
        return None
    from dossier.services.bibliographies import read_references

    return read_references(references)


def _take(session: Session, read: "Read | None") -> "Taken | None":
    if read is None:
        return None
    from dossier.services.bibliographies import take

    return take(session.editor, read)


def _facts_of(taken: "Taken | None") -> Facts:
    return {} if taken is None else {"references": facts_of_taken(taken)}


def _counted(facts: Facts) -> str:
    return (
        f"{counted(facts['claims'], 'claim')} in {counted(len(facts['sections']), 'section')}, "
        f"{counted(facts['citations'], 'citation')} by {counted(facts['markers'], 'marker')}, "
        f"{counted(len(facts['sources']), 'source')}"
    )


def doubts_of(store: Store) -> list[Facts]:
    """Return what the importer was unsure of and nobody settled: code, text, section number and claim number.

    What is on an unplaced claim waits with it.
    """
    there = {id for ids in counting.open_doubts(store) for id in ids}
    sections = {section.id: section.number for section in store.find(Section)}
    claims = {claim.id: claim.section_id for claim in store.find(Claim)}
    numbers = claim_numbers(store)
    listed = []
    for doubt in (doubt for doubt in store.find(Doubt, settled=0) if doubt.id in there):
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
        print_lines(f"  {one_line(text)}", *([f"    {_listed(where)}"] if any(where) else []))


def _listed(places: list[str]) -> str:
    """Return up to ten places, each once, and how many more there are."""
    named = list(dict.fromkeys(filter(None, places)))
    more = f", and {len(named) - _MOST_PLACES} more" if len(named) > _MOST_PLACES else ""
    return ", ".join(named[:_MOST_PLACES]) + more


def _where(doubt: Facts) -> str:
    if doubt["claim"] is not None:
        return f"claim {doubt['claim']}"
    return "" if doubt["section"] is None else f"section {doubt['section']}"
