"""A passphrase for a dossier: set, changed, removed, and its backups with it.

A new file is written beside the dossier and takes its name when it is whole, so that whatever ends the program leaves
one that opens, as it was or as it is to be. The blocks of the old file are free then, not overwritten: on most disks of
today no program can do that for certain.
"""

import os
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from dossier.model.errors import KnownError
from dossier.model.rows import Document
from dossier.services.backups import backups_of, home_of
from dossier.services.files import cannot_create, converted_draft, growing
from dossier.store.copies import stand_alone, to_the_disk, write_converted
from dossier.store.keys import Key, is_protected
from dossier.store.store import Store, open_store

_LEAST_MEMORY = 32 * 1024 * 1024  # bytes, for the report in a binder


@dataclass(frozen=True, slots=True)
class Converted:
    """How many backups are now as the dossier is, and those that are not: damaged, or of an older passphrase."""

    backups: int
    left: tuple[Path, ...]


def protect(path: Path, key: Key | None, new: Key | None) -> Converted:
    """Give the dossier at `path`, which `key` opens, the passphrase of `new`, or none; and so its backups.

    Nobody may have it open. Raises KnownError; then it is as it was.
    """
    with closing(open_store(path, key=key)) as store:
        store.refuse_damage()
        stand_alone(store)
        _replace(store, new)
    with closing(open_store(path, read_only=True, key=new)) as store:
        return _convert_backups(store, key)


def protect_left_over(store: Store) -> None:
    """Protect the backups that are not though `store` is, since a program was killed while it protected them."""
    open_ones = [backup.path for backup in backups_of(store) if not is_protected(backup.path)]
    _converted(store, [path for path in open_ones if _is_of(path, store)], None)


def memory_for(store: Store) -> int:
    """Return how many bytes of temporary files are to be held in memory: those of all documents, 0 where the
    dossier is not protected, so that they may lie on the disk.
    """
    if store.key is None:
        return 0
    return _LEAST_MEMORY + sum(document.size for document in store.find(Document))


def _replace(store: Store, new: Key | None) -> None:
    target = store.path.resolve()  # a symbolic link stays one
    try:
        with growing(target, converted_draft(target)) as draft:
            write_converted(store, draft, new)
            draft.chmod(target.stat().st_mode & 0o777)
            os.replace(draft, target)
            to_the_disk(target)
    except OSError as error:
        raise cannot_create(store.path, error) from error


def _convert_backups(store: Store, key: Key | None) -> Converted:
    """Make the backups of a dossier what it is, those that are not; `key` is what it was opened with before."""
    paths = [backup.path for backup in backups_of(store) if _is_of(backup.path, store)]
    if store.key is None:
        paths = [path for path in paths if is_protected(path)]
    else:
        paths = [path for path in paths if not (is_protected(path) and _opens(path, store.key))]
    return _converted(store, paths, key)


def _converted(store: Store, paths: Sequence[Path], key: Key | None) -> Converted:
    left = []
    for path in paths:
        try:
            with closing(open_store(path, read_only=True, as_it_is=True, key=key)) as older:
                _replace(older, store.key)
        except KnownError:
            left.append(path)
    return Converted(len(paths) - len(left), tuple(left))


def _is_of(backup: Path, store: Store) -> bool:
    """Whether a backup is of this file, maybe under an older name, and not of a copy of the dossier elsewhere."""
    home = home_of(backup)
    return home is None or not home.exists() or home == store.path.resolve()


def _opens(path: Path, key: Key) -> bool:
    try:
        open_store(path, read_only=True, key=key).close()
    except KnownError as error:
        if error.code != "wrong-passphrase":
            raise
        return False
    return True
