"""When a dossier was last exported in a format: kept beside the settings, not in the dossier.

So an export never writes into a dossier, works from one that is open for reading only or open in a window, and a file
that is handed on does not tell who was given what. An export is known by the newest journal entry that was in it;
journal ids are unique, so they name the dossier as well, wherever its file is moved or copied to. A dossier that was
never changed (the bundled one) is known by its brief.
"""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from dossier.model.errors import KnownError
from dossier.model.moments import now
from dossier.model.rows import Brief
from dossier.services import paths
from dossier.services.changed import UNCHANGED, Since
from dossier.services.files import replace_file
from dossier.store.store import Store

FILE = "exports.json"
_MOST = 500  # exports that are remembered, of all dossiers


@dataclass(frozen=True, slots=True)
class Mark:
    """The state that an export holds: `through` as in `Since`, `at` is its time in UTC."""

    format: str
    at: str
    through: str


def mark_of(store: Store, format: str) -> Mark | None:
    """Return the mark of an export of `store` as it is now; None for a dossier without a brief or any change."""
    newest = [entry.id for entry in store.journal(1)] or [UNCHANGED + brief.id for brief in store.find(Brief)]
    return Mark(format, now(), newest[0]) if newest else None


def remember(mark: Mark | None, since: Since | None = None, *, partly: bool = False) -> bool:
    """Remember an export that was written, and return whether that was done.

    One from which parts were left out by choice (`partly`), or that holds what changed `since` another moment than the
    last, is not remembered: what it lacks has not gone out yet. Nor is any where the folder cannot be written to; the
    export itself is good.
    """
    if mark is None or partly or (since is not None and not since.through):
        return False
    kept = [one for one in _marks() if (one.format, one.through) != (mark.format, mark.through)]
    data = json.dumps([asdict(one) for one in (mark, *kept[: _MOST - 1])], indent=1).encode()
    try:
        paths.make_private(_file().parent)
        replace_file(_file(), data)
    except OSError:
        return False
    return True


def last_export(store: Store, format: str) -> Since | None:
    """Return the last whole export of the dossier in `store` in that format, None where none is known."""
    for mark in _marks():
        if mark.format == format and _is_of(store, mark):
            return Since(mark.at, mark.through)
    return None


def since_last(store: Store, format: str) -> Since:
    """Return the last whole export as `last_export`. Raises KnownError where none is known."""
    found = last_export(store, format)
    if found is None:
        raise KnownError(
            "no-last-export",
            "No earlier export of this dossier as {format} is remembered here; export all of it once, or say since when"
            " with --changed-since.",
            format=format,
        )
    return found


def _is_of(store: Store, mark: Mark) -> bool:
    if mark.through.startswith(UNCHANGED):
        return store.seek(Brief, mark.through.removeprefix(UNCHANGED)) is not None
    return store.has_entry(mark.through)


def _file() -> Path:
    return paths.user_state_dir() / FILE


def _marks() -> Iterator[Mark]:
    """Yield the marks, the newest first; what cannot be read is taken for forgotten."""
    try:
        read: Any = json.loads(_file().read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return
    for one in read if isinstance(read, list) else ():
        try:
            mark = Mark(**one)
        except TypeError:
            continue
        if all(isinstance(value, str) for value in (mark.format, mark.at, mark.through)):
            yield mark
