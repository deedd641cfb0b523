"""import-annotations."""

from pathlib import Path
from typing import Any

import click

from dossier.cli.facts import Facts
from dossier.cli.options import Text, dossier_argument, json_option, reading, writing
from dossier.cli.output import counted, print_json, print_lines, print_table
from dossier.model.returned import DEFAULT, TAKEABLE, Kind, Line, Outcome, Returned
from dossier.services.settings import load

_NAMES = {
    Kind.EDIT: "edits",
    Kind.CONFLICT: "conflicts",
    Kind.LOOK: "looks",
    Kind.REPLY: "replies",
    Kind.NEW: "new",
    Kind.DELETION: "deletions",
}
_KINDS = {
    Kind.UNCHANGED: "as they are here",
    Kind.EDIT: "text changed there",
    Kind.CONFLICT: "text changed there and here",
    Kind.LOOK: "colour, kind or place changed there",
    Kind.REPLY: "replies",
    Kind.NEW: "new marks",
    Kind.DELETION: "not in the file any more",
    Kind.JUDGEMENT: "judgement line changed there",
    Kind.STAYS: "moved or recoloured there, not to be taken",
    Kind.REMOVED: "removed here since",
    Kind.ORIGINAL: "in the document as it came",
    Kind.UNPLACED: "no place in this dossier",
}
REASONS = {
    "no-words": "there are no words under it",
    "not-here": "its words are not in the brief or a source, or in several places",
    "changed-here": "its words were changed here since",
    "kind": "marks of this kind cannot be kept",
    "no-mark": "what it answers has no place here",
    "says-nothing": "it says nothing",
    "same-name": "another mark under the same name was changed later",
    "other-text": "it was moved to another text",
    "verdict-look": "its colour and form follow from the judgements, and are not read as one",
    "verdict-place": "the mark of a judgement belongs to its citation",
}


class Kinds(click.ParamType[tuple[Kind, ...]]):
    """What to take, in words with commas between them."""

    name = "kinds"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[Kind, ...]:
        if isinstance(value, tuple):
            return value
        by_name = {name: kind for kind, name in _NAMES.items()}
        words = [word.strip().lower() for word in value.split(",") if word.strip()]
        unknown = [word for word in words if word not in (*by_name, "all", "none")]
        if unknown:
            self.fail(f"“{unknown[0]}” is none of {', '.join(by_name)}, all, none.", param, ctx)
        if "all" in words:
            return TAKEABLE
        return tuple(by_name[word] for word in words if word in by_name)


@click.command("import-annotations")
@dossier_argument
@click.argument("pdf", metavar="PDF", type=click.Path(path_type=Path))
@click.option(
    "--take",
    metavar="KINDS",
    type=Kinds(),
    default=DEFAULT,
    help="What to take, with commas between: edits, new, replies, looks (colour, kind "
    "or place), conflicts, deletions, all or none. Without it, "
    "edits, new and replies: nothing that would overwrite or remove.",
)
@click.option("--dry-run", is_flag=True, help="Only say what came back; change nothing.")
@click.option(
    "--reviewer",
    metavar="NAME",
    envvar="DOSSIER_REVIEWER",
    type=Text(blank=True),
    help="Who takes them, for the journal; what is taken keeps its own authors.",
)
@json_option
def import_annotations(
    file: Path, pdf: Path, take: tuple[Kind, ...], dry_run: bool, reviewer: str | None, as_json: bool
) -> None:
    """Take annotations back from a PDF that someone worked on.

    PDF is a report, a source or a binder that “dossier export” wrote and someone marked in another reader, a source's
    own PDF with marks, or an XFDF file. Ours are known by their names; what was changed, added, answered or removed
    there is told apart, and all that is taken is one step. Taking the same file twice changes nothing.
    """
    from dossier.services.changes.returned import TakeReturned
    from dossier.services.returning import compare, read_returned

    returned = read_returned(pdf)
    if dry_run:
        with reading(file) as store:
            outcome = compare(store, returned)
        taken: tuple[Returned, ...] = ()
    else:
        name = " ".join((reviewer or load().reviewer).split())
        with writing(file, name) as session:
            outcome = compare(session.store, returned)
            taken = outcome.chosen(take)
            if taken:
                session.editor.perform(TakeReturned(taken))
    if as_json:
        print_json(_facts(outcome, taken))
    else:
        _print(outcome, taken)


def _facts(outcome: Outcome, taken: tuple[Returned, ...]) -> Facts:
    keys = {item.key for item in taken}
    lines = outcome.account(taken)
    total, carried, listed = _sums(lines)
    return {
        "file": outcome.name,
        "total": total,
        "carried": carried,
        "listed": listed,
        "unreadable": outcome.skipped,
        "account": {
            line.kind.value: {"total": line.total, "carried": line.carried, "listed": line.listed} for line in lines
        },
        "items": [
            {
                "kind": item.kind.value,
                "taken": item.key in keys,
                "id": item.row_id or None,
                "page": None if item.page is None else item.page + 1,
                "subtype": item.subtype,
                "author": item.author,
                "at": item.at,
                "quote": item.quote,
                "here": item.here,
                "there": item.there,
                "base": item.base or None,
                "reason": item.reason or None,
            }
            for item in outcome.items
        ],
    }


def _print(outcome: Outcome, taken: tuple[Returned, ...]) -> None:
    lines = outcome.account(taken)
    total, carried, listed = _sums(lines)
    print_lines(
        f"{outcome.name}: {counted(total, 'annotation')}, {carried} in the dossier now, {listed} only shown here", ""
    )
    keys = {item.key for item in taken}
    rows = []
    for line in lines:
        took = sum(item.key in keys for item in outcome.of(line.kind))
        said = "" if line.kind is Kind.UNCHANGED else f"{took} taken" if line.kind in TAKEABLE else "shown only"
        rows.append((_KINDS[line.kind], line.total, said))
    print_table(rows, indent="  ")
    if outcome.skipped:
        print_lines("", f"{counted(outcome.skipped, 'annotation')} could not be read.")
    shown = [item for item in outcome.items if item.kind is not Kind.UNCHANGED]
    if shown:
        print_lines("")
        print_table([_row(item, item.key in keys) for item in shown], indent="  ")


def _row(item: Returned, taken: bool) -> tuple[str, ...]:
    page = "" if item.page is None else f"page {item.page + 1}"
    said = item.there
    if item.kind in (Kind.EDIT, Kind.CONFLICT, Kind.LOOK, Kind.JUDGEMENT):
        said = f"{item.here or '(nothing)'} -> {item.there or '(nothing)'}"
    elif item.reason == "verdict-look":
        there = f"the colour of {item.there}" if item.there else "another colour"
        said = f"the colour of {item.here} -> {there}" if item.here else ""
    elif item.kind is Kind.DELETION:
        said = item.here
    if item.base:
        said += f" (was: {item.base})"
    quote = f"“{item.quote}”" if item.quote else item.subtype
    words = ": ".join(part for part in (quote, said) if part)
    if item.reason:
        words += f" ({REASONS.get(item.reason, item.reason)})"
    return ("taken" if taken else "listed", _KINDS[item.kind], page, item.author, words)


def _sums(lines: tuple[Line, ...]) -> tuple[int, int, int]:
    return sum(line.total for line in lines), sum(line.carried for line in lines), sum(line.listed for line in lines)
