"""Backups of a dossier: when they are made, where they lie, what differs, and how one is restored.

They lie in the reviewer's data folder or one that was chosen, a folder a dossier, readable by the owner alone. Each is
a dossier by itself, and its name says when it was made, why, of which file (a short hash of its path) and how that was
called.
"""

import hashlib
import os
import re
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path

from dossier.model.errors import KnownError
from dossier.model.rows import Annotation, Claim, Document, Judgement, Note, Row, Source
from dossier.services import paths
from dossier.services.backup_places import newest_kept, root, roots
from dossier.services.files import growing, put_in_place
from dossier.services.thinning import kept
from dossier.store.companions import ENDINGS, opened
from dossier.store.copies import journal_ids, origin, put_back, write_copy
from dossier.store.journal import JournalEntry
from dossier.store.keys import Key
from dossier.store.opening import look_at
from dossier.store.store import Store, open_store

DAY = timedelta(days=1)
COUNTED: Mapping[str, type[Row]] = {
    "claims": Claim,
    "judgements": Judgement,
    "annotations": Annotation,
    "notes": Note,
    "sources": Source,
    "documents": Document,
}
_STAMP = "%Y%m%dT%H%M%S%fZ"
_NAME = re.compile(r"(\d{8}T\d{12}Z)-([a-z]+)-([0-9a-f]{8})-(.*)\.dossier", re.DOTALL)
_WHERE = "{mark}.where"  # the file that tells the path of the dossiers whose backups bear that mark
_DAMAGED = ("damaged", "foreign-schema", "not-dossier", "empty-file", "row-damaged", "other-application")


class Why(StrEnum):
    """What a backup was made for."""

    HAND = "hand"  # someone asked for it; these are never thinned
    DAILY = "daily"
    MIGRATION = "migration"
    IMPORT = "import"  # before a newer brief, a newer version of a document or returned annotations
    RESTORE = "restore"  # the state before an older one was restored


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup. `name` is what the dossier's file was called; `mark` tells files of one dossier apart."""

    path: Path
    at: datetime
    why: Why
    mark: str
    name: str
    size: int


@dataclass(frozen=True, slots=True)
class Difference:
    """What has changed since a backup: counts then and now, the changes made since, the rows that they touched.

    `lost` counts the changes that only the backup has.
    """

    counts: Mapping[str, tuple[int, int]]
    changes: Sequence[JournalEntry]
    rows: int
    lost: int


def folder_of(store: Store) -> Path:
    """Return the folder of the backups of a dossier, by what it is of, wherever its file lies."""
    return _in(root(), store)


def _in(root: Path, store: Store) -> Path:
    shared = origin(store) or store.path.stem
    return root / hashlib.sha256(shared.encode(errors="replace")).hexdigest()[:16]


def backups_of(store: Store) -> list[Backup]:
    """Return the backups of a dossier, the newest first."""
    found = [backup for root in roots() for backup in _listed(_in(root, store))]
    return sorted(found, key=lambda backup: backup.at, reverse=True)


def backup_at(path: Path) -> Backup | None:
    """Return what the name of a backup's file says; None where it is none of ours."""
    found = _NAME.fullmatch(path.name)
    if found is None or found[2] not in list(Why):
        return None
    try:
        at = datetime.strptime(found[1], _STAMP).replace(tzinfo=UTC)
        size = path.stat().st_size
    except (ValueError, OSError):
        return None
    return Backup(path, at, Why(found[2]), found[3], found[4], size)


def back_up(store: Store, why: Why, *, wanted: Callable[[], bool] = lambda: True) -> Backup:
    """Make a backup of what is committed, and thin the older ones. Raises KnownError when it cannot be written."""
    folder, mark = folder_of(store), _mark(store.path)
    now = datetime.now(UTC)
    target = folder / f"{now.strftime(_STAMP)}-{why.value}-{mark}-{_short(store.path.stem)}.dossier"
    try:
        paths.make_private(folder)
        with growing(target, folder / f".{os.getpid()}.new") as draft:
            write_copy(store, draft, wanted=wanted)
            os.replace(draft, target)
        _note_where(folder, mark, store.path)
    except OSError as error:
        raise _not_made(folder, error.strerror or str(error)) from error
    except KnownError as error:
        if error.code != "copy-unwritable":
            raise
        raise _not_made(folder, str(error.values["reason"])) from error
    thin(folder, now)
    return Backup(target, now, why, mark, store.path.stem, target.stat().st_size)


def is_due(store: Store) -> bool:
    """Whether a dossier changed since its last backup, and that is a day old; a backup from the future is none."""
    now, mark = datetime.now(UTC), _mark(store.path)
    ours = [backup for backup in backups_of(store) if backup.mark == mark and backup.at <= now]
    if not ours:
        return bool(journal_ids(store))
    if now - ours[0].at < DAY:
        return False
    try:
        with closing(open_store(ours[0].path, read_only=True, key=store.key)) as backup:
            return journal_ids(backup)[-1:] != journal_ids(store)[-1:]
    except KnownError:  # it was tampered with: no backup to rely on
        return True


def thin(folder: Path, now: datetime) -> None:
    """Remove the backups in `folder` that the rule does not keep, a file of the dossier at a time."""
    listed = [backup for backup in _listed(folder) if backup.why is not Why.HAND]
    for mark in {backup.mark for backup in listed}:
        ours = [backup for backup in listed if backup.mark == mark]
        keep = kept([backup.at for backup in ours], [backup.size for backup in ours], now, newest_kept())
        for index, backup in enumerate(ours):
            if index not in keep:
                with suppress(OSError):
                    backup.path.unlink()


def difference(store: Store, backup: Path) -> Difference:
    """Return what changed in a dossier since the backup at that path. Raises KnownError where that cannot be read."""
    with closing(open_store(backup, read_only=True, key=store.key)) as older:
        counts = {name: (older.count(kind), store.count(kind)) for name, kind in COUNTED.items()}
        before = set(journal_ids(older))
    now = journal_ids(store)
    new = sum(id not in before for id in now)
    changes = [entry for entry in store.journal(new) if entry.id not in before] if new else []
    rows = {(row["table"], row["id"]) for entry in changes for row in entry.rows}
    return Difference(counts, changes, len(rows), len(before - set(now)))


def home_of(backup: Path) -> Path | None:
    """Return the path of the dossier that a backup was made of, as it was last; None where that is not known."""
    made = backup_at(backup)
    if made is None:
        return None
    try:
        handle = opened(backup.parent / _WHERE.format(mark=made.mark), os.O_RDONLY)
        with os.fdopen(handle, "rb") as file:
            return Path(os.fsdecode(file.read()))
    except OSError:
        return None


def restore(backup: Path, target: Path, key: Key | None = None) -> Backup | Path | None:
    """Make the dossier at `target` what the backup holds; nobody may have it open. `key` opens protected ones.

    It stays protected, or unprotected, as it is; where there is none, the new one is as the backup.

    What was there is backed up first, and that backup is returned; where it is too damaged to be opened it is kept
    beside, and its path is returned; None where there was no file. Raises KnownError; then all is as it was.
    """
    look_at(backup, key)
    with closing(open_store(backup, read_only=True, key=key)) as source:
        source.refuse_damage()
        if not target.exists():
            _put(source, target)
            return None
        try:
            store = open_store(target, key=key)
        except KnownError as error:
            if error.code not in _DAMAGED:
                raise
            aside = _put_aside(target)
            _put(source, target)
            return aside
        with closing(store):
            before = back_up(store, Why.RESTORE)
            with growing(target) as draft:
                put_back(source, store, draft)
            return before


def _put(source: Store, target: Path) -> None:
    with growing(target) as draft:
        write_copy(source, draft)
        put_in_place(draft, target)


def _put_aside(target: Path) -> Path:
    """Give a damaged dossier, and what SQLite keeps beside it, another name."""
    number = 1
    while (aside := target.with_name(f"{target.stem}.damaged-{number}{target.suffix}")).exists():
        number += 1
    for ending in (*ENDINGS, ""):
        with suppress(FileNotFoundError):
            os.rename(target.with_name(target.name + ending), aside.with_name(aside.name + ending))
    return aside


def _listed(folder: Path) -> list[Backup]:
    try:
        found = [backup_at(path) for path in folder.iterdir()]
    except OSError:
        return []
    return sorted((backup for backup in found if backup), key=lambda backup: backup.path.name, reverse=True)


def _mark(path: Path) -> str:
    return hashlib.sha256(os.fsencode(path.resolve())).hexdigest()[:8]


def _short(stem: str) -> str:
    """A name that fits with what stands before it; file systems take 255 bytes."""
    return os.fsdecode(os.fsencode(stem)[:150]) if len(os.fsencode(stem)) > 150 else stem


def _note_where(folder: Path, mark: str, path: Path) -> None:
    with suppress(OSError):
        handle = opened(folder / _WHERE.format(mark=mark), os.O_WRONLY | os.O_CREAT)
        with os.fdopen(handle, "wb") as file:
            file.truncate()
            file.write(os.fsencode(path.resolve()))


def _not_made(folder: Path, reason: str) -> KnownError:
    return KnownError(
        "backup-unwritable",
        "No backup could be made in “{folder}” ({reason}); free some space there, or see that it can be written.",
        folder=folder,
        reason=reason,
    )
