"""protect, unprotect: the passphrase of a dossier. Never an argument, which other programs could read."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dossier.cli import NEW_PASSPHRASE_VARIABLE, PASSPHRASE_VARIABLE
from dossier.cli.options import at_terminal, dossier_argument, json_option, key_of
from dossier.cli.output import counted, print_json, print_lines
from dossier.model.errors import KnownError
from dossier.store.keys import Key, new_key

if TYPE_CHECKING:
    from dossier.services.protecting import Converted


@click.command()
@dossier_argument
@json_option
def protect(file: Path, as_json: bool) -> None:
    """Give a dossier a passphrase, or another one.

    File and backups are encrypted then. You are asked for the passphrase; scripts give it in DOSSIER_PASSPHRASE, and
    a new one, where there is one already, in DOSSIER_NEW_PASSPHRASE. Whoever forgets it loses the dossier.
    """
    from dossier.services.protecting import protect as convert

    key = key_of(file)
    new = _new_key(file, changed=key is not None)
    _tell(file, "Protected", convert(file, key, new), as_json=as_json)


@click.command()
@dossier_argument
@json_option
def unprotect(file: Path, as_json: bool) -> None:
    """Take the passphrase of a dossier away.

    File and backups are as plain then as before.
    """
    from dossier.services.protecting import protect as convert

    key = key_of(file)
    if key is None:
        raise KnownError("not-protected", "“{name}” has no passphrase; nothing was changed.", name=file.name)
    _tell(file, "No longer protected", convert(file, key, None), as_json=as_json)


def _new_key(file: Path, *, changed: bool) -> Key:
    """Return the passphrase that `file` is to have. Raises KnownError where it is too short or cannot be asked for."""
    variable = NEW_PASSPHRASE_VARIABLE if changed else PASSPHRASE_VARIABLE
    if given := os.environ.get(NEW_PASSPHRASE_VARIABLE) or os.environ.get(variable):
        return new_key(given)
    if not at_terminal():
        raise KnownError(
            "no-new-passphrase",
            "Say which passphrase “{name}” is to have: on a terminal, which asks for it, or in {variable}.",
            name=file.name,
            variable=variable,
        )
    from dossier.text.strength import MEASURES, strength

    while True:
        typed = click.prompt(f"New passphrase of {file.name}", hide_input=True, confirmation_prompt=True, err=True)
        try:
            key = new_key(typed)
        except KnownError as error:
            click.echo(str(error), err=True)
        else:
            click.echo(f"Its strength: {MEASURES[strength(typed).level]}.", err=True)
            return key


def _tell(file: Path, done: str, converted: "Converted", *, as_json: bool) -> None:
    left = [str(path) for path in converted.left]
    if as_json:
        print_json({"file": str(file), "backups": converted.backups, "left": left})
        return
    print_lines(f"{done}: {file}")
    if converted.backups:
        print_lines(f"{counted(converted.backups, 'backup')} likewise")
    if left:
        print_lines("These backups could not be read, and are as they were:", *left)
