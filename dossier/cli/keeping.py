"""backup, restore, recover: the states that a dossier had, and what is left of a damaged one."""

from pathlib import Path

import click

from dossier.cli.facts import Facts
from dossier.cli.options import dossier_argument, json_option, key_of, reading
from dossier.cli.output import counted, print_json, print_lines, print_table
from dossier.model.errors import KnownError
from dossier.model.moments import stored
from dossier.services.backups import Backup, Difference, Why
from dossier.store.store import Store

WHY = {
    Why.HAND: "asked for",
    Why.DAILY: "daily",
    Why.MIGRATION: "before a newer file version",
    Why.IMPORT: "before an import",
    Why.RESTORE: "before a restore",
}


@click.command()
@dossier_argument
@click.option("--list", "listed", is_flag=True, help="List the backups and what changed since each; make none.")
@json_option
def backup(file: Path, listed: bool, as_json: bool) -> None:
    """Make a backup of a dossier, or list those there are.

    Backups lie in your data folder and are dossiers themselves. The window makes one a day while a dossier changes;
    both make one before an import or a newer document. Those of long ago are thinned out, those you ask for never.
    """
    from dossier.services.backups import back_up, backups_of

    with reading(file) as store:
        if listed:
            _list(store, backups_of(store), as_json=as_json)
            return
        made = back_up(store, Why.HAND)
    if as_json:
        print_json(_facts(made))
    else:
        print_lines(f"Backed up to {made.path}")


def _list(store: Store, backups: list[Backup], *, as_json: bool) -> None:
    from dossier.services.backups import difference

    rows: list[tuple[Backup, Difference | None]] = []
    for made in backups:
        try:
            rows.append((made, difference(store, made.path)))
        except KnownError:  # damaged, or gone meanwhile: listed all the same
            rows.append((made, None))
    if as_json:
        print_json([_facts(made) | _difference_facts(found) for made, found in rows])
        return
    for made, found in rows:
        print_lines(f"{made.at.astimezone():%Y-%m-%d %H:%M}  {WHY[made.why]}  {made.path}")
        if found is None:
            print_lines("    cannot be read")
        elif not found.changes and not found.lost:
            print_lines("    the same as now")
        else:
            lost = f", {counted(found.lost, 'change')} that it alone has" if found.lost else ""
            print_lines(f"    {counted(len(found.changes), 'change')} since, in {counted(found.rows, 'row')}{lost}")
            moved = [(name, f"{then} then", f"{now} now") for name, (then, now) in found.counts.items() if then != now]
            print_table(moved, indent="      ")
    if not rows:
        print_lines("There are no backups of this dossier yet.")


@click.command()
@click.argument("backup_file", metavar="BACKUP", type=click.Path(path_type=Path))
@click.option(
    "-o",
    "target",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="The dossier to restore; else the one that the backup was made of.",
)
@json_option
def restore(backup_file: Path, target: Path | None, as_json: bool) -> None:
    """Make a dossier what it was when BACKUP was made.

    What it is now is backed up first, so that this can be taken back. A dossier that is too damaged to be opened is
    kept beside it under another name.
    """
    from dossier.services.backups import home_of
    from dossier.services.backups import restore as put_back

    named, target = target is not None, target or home_of(backup_file)
    if target is None:
        if not backup_file.exists():
            raise KnownError("no-file", "There is no file “{path}”; check its name.", path=backup_file)
        raise KnownError(
            "no-home", "It is not known which dossier “{name}” is of; name one with -o.", name=backup_file.name
        )
    key = key_of(backup_file) or key_of(target)
    before = put_back(backup_file, target, key, whatever_is_there=named)
    kept = before.path if isinstance(before, Backup) else before
    if as_json:
        print_json({"file": str(target), "before": None if kept is None else str(kept)})
        return
    print_lines(f"Restored {target}")
    if kept is not None:
        print_lines(f"What it was before is in {kept}")


@click.command()
@click.argument("damaged", metavar="DAMAGED", type=click.Path(path_type=Path))
@click.option(
    "-o", "target", metavar="NEW", required=True, type=click.Path(path_type=Path), help="The dossier to make."
)
@json_option
def recover(damaged: Path, target: Path, as_json: bool) -> None:
    """Make a new dossier of what can be read of a damaged one.

    DAMAGED is left as it is. What is missing is listed; rows whose page is gone are taken from the journal where that
    has them.
    """
    from dossier.services.recovering import recover as make_new

    recovered = make_new(damaged, target, key_of(damaged))
    missing = sorted(recovered.missing)
    if as_json:
        print_json(
            {
                "file": str(target),
                "rows": recovered.counts,
                "from_journal": recovered.from_journal,
                "missing": [{"table": table, "id": id or None, "what": what or None} for table, id, what in missing],
            }
        )
        return
    print_lines(f"Recovered {counted(sum(recovered.counts.values()), 'thing')} into {target}")
    print_table([(table, number) for table, number in recovered.counts.items()], indent="  ")
    if recovered.from_journal:
        print_lines(f"{counted(recovered.from_journal, 'thing')} of them from the journal")
    print_lines("Missing:" if missing else "Nothing is known to be missing")
    print_table([(table, id or "some rows", what) for table, id, what in missing], indent="  ")


def _facts(made: Backup) -> Facts:
    return {"file": str(made.path), "at": stored(made.at), "why": made.why.value}


def _difference_facts(found: Difference | None) -> Facts:
    if found is None:
        return {"readable": False}
    counts = {name: {"then": then, "now": now} for name, (then, now) in found.counts.items()}
    return {"readable": True, "changes": len(found.changes), "rows": found.rows, "lost": found.lost, "counts": counts}
