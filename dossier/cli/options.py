"""What several verbs take: the dossier, `--json`, the reviewer's name, texts; and the dossier opened for a verb."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, TypeVar

import click

from dossier.cli import PASSPHRASE_VARIABLE
from dossier.cli.output import visible
from dossier.model.errors import KnownError
from dossier.services.session import Session, open_session
from dossier.services.settings import LONGEST_NAME, load, settings_file
from dossier.store.keys import Key, is_protected, passphrase_needed, wrong_passphrase
from dossier.store.opening import look_at
from dossier.store.soundness import SURPRISES, damage_of
from dossier.store.store import Store, open_store

PASSPHRASE_TRIES = 3
WRITE_ANYWAY_VARIABLE = "DOSSIER_WRITE_ANYWAY"  # what another computer has

_ANYWAY = "Or set DOSSIER_WRITE_ANYWAY=1 to write all the same; changes made here or there can be lost."

Verb = TypeVar("Verb", bound=Callable[..., Any])


class Text(click.ParamType[str]):
    """Words that go into a dossier: Unicode, and not blank unless `blank`."""

    name = "text"

    def __init__(self, *, blank: bool = False) -> None:
        self._blank = blank

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        try:
            value.encode()
        except UnicodeEncodeError:
            self.fail("This text is not valid Unicode; check its encoding.", param, ctx)
        if not value.strip() and not self._blank:
            self.fail("This text is empty.", param, ctx)
        return str(value)


def dossier_argument(verb: Verb) -> Verb:
    """The first argument of most verbs: FILE, the dossier."""
    return click.argument("file", metavar="FILE", type=click.Path(path_type=Path))(verb)


def json_option(verb: Verb) -> Verb:
    """`--json`: one JSON document instead of text."""
    return click.option("--json", "as_json", is_flag=True, help="Print one JSON document and nothing else.")(verb)


def reviewer_option(verb: Verb) -> Verb:
    """`--reviewer NAME`: who judges, marks or writes."""
    return click.option(
        "--reviewer",
        metavar="NAME",
        envvar="DOSSIER_REVIEWER",
        show_envvar=True,
        type=Text(blank=True),
        help="Your name, as it is to stand beside what you write; else the name in the settings.",
    )(verb)


def reviewer_name(given: str | None) -> str:
    """Return the reviewer's name: as given, else from the settings, never the login name. KnownError without one."""
    name = " ".join((given or "").split()) or " ".join(load().reviewer.split())
    if not name:
        raise KnownError(
            "no-reviewer",
            'Say who you are: give --reviewer NAME, or set DOSSIER_REVIEWER, or write reviewer = "NAME" in “{path}”.',
            path=settings_file(),
        )
    if len(name) > LONGEST_NAME:
        raise KnownError("name-long", "A name has {most} characters at most; give a shorter one.", most=LONGEST_NAME)
    return name


def key_of(path: Path) -> Key | None:
    """Return what opens the dossier at `path`, from DOSSIER_PASSPHRASE or as typed; None where it is not protected.

    Raises KnownError where nobody can be asked, and after the third wrong one.
    """
    if not is_protected(path):
        return None
    if given := os.environ.get(PASSPHRASE_VARIABLE):
        return Key(given)
    if not at_terminal():
        raise passphrase_needed(path)
    for tries_left in reversed(range(PASSPHRASE_TRIES)):
        key = Key(click.prompt(f"Passphrase of {path.name}", hide_input=True, err=True))
        try:
            look_at(path, key)
        except KnownError as error:
            if error.code == "wrong-passphrase":
                if not tries_left:
                    raise
                click.echo("That is not it.", err=True)
                continue
        return key  # what else is wrong with the file, whoever uses it says, or recovers
    raise wrong_passphrase(path)


def at_terminal() -> bool:
    """Whether somebody can be asked."""
    return sys.stdin is not None and sys.stdin.isatty()


@contextmanager
def reading(path: Path) -> Iterator[Store]:
    """The dossier at `path`, open for reading, also while a window has it open. Raises KnownError."""
    with closing(open_store(path, read_only=True, key=key_of(path))) as store, _damage_told(store):
        yield store


@contextmanager
def writing(path: Path, reviewer: str = "") -> Iterator[Session]:
    """The dossier at `path`, open for writing. Raises KnownError, also while a window or command has it open.

    One that another computer has is written where a person says so, or DOSSIER_WRITE_ANYWAY is set.
    """
    key = key_of(path)
    try:
        session = open_session(path, reviewer=reviewer, key=key, take_over=bool(os.environ.get(WRITE_ANYWAY_VARIABLE)))
    except KnownError as error:
        if error.code != "dossier-elsewhere":
            raise
        if not at_terminal():
            raise KnownError(error.code, f"{error.sentence} {_ANYWAY}", **error.values) from error
        click.echo(visible(str(error)), err=True)
        if not click.confirm("Write all the same? Changes made here or there can be lost.", err=True):
            raise
        session = open_session(path, reviewer=reviewer, key=key, take_over=True)
    with closing(session), _damage_told(session.store):
        yield session


@contextmanager
def _damage_told(store: Store) -> Iterator[None]:
    """Tell what looks like a fault of ours as the damage that it comes from, where there is any."""
    try:
        yield
    except SURPRISES as error:
        damage = damage_of(store)
        if damage is None:
            raise
        raise damage from error
