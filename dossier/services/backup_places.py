"""Where backups lie and how many of the newest are kept in any case: as set, else in the data folder, and five.

DOSSIER_BACKUPS and DOSSIER_BACKUPS_KEPT win over the settings.
"""

import os
from contextlib import suppress
from pathlib import Path

from dossier.model.errors import KnownError
from dossier.services import paths, settings

FOLDER_VARIABLE = "DOSSIER_BACKUPS"
KEPT_VARIABLE = "DOSSIER_BACKUPS_KEPT"


def usual_root() -> Path:
    """Return where backups lie when nobody said otherwise."""
    return paths.user_data_dir() / "backups"


def root() -> Path:
    """Return the folder that holds a folder a dossier. What is not absolute, or cannot be a folder, is not used."""
    try:
        given = Path(os.environ.get(FOLDER_VARIABLE) or _chosen().backup_folder).expanduser()
    except RuntimeError:  # the home of somebody who is not there
        return usual_root()
    return given if given.is_absolute() and "\0" not in str(given) else usual_root()


def roots() -> list[Path]:
    """Return that folder and the usual one, where backups of before may lie."""
    return list(dict.fromkeys((root(), usual_root())))


def newest_kept() -> int:
    """Return how many of the newest backups are kept, whatever their age and size."""
    with suppress(ValueError):
        given = int(os.environ.get(KEPT_VARIABLE, ""))
        if given in settings.BACKUPS_KEPT:
            return given
    return _chosen().backups_kept


def _chosen() -> settings.Settings:
    try:
        return settings.load()
    except KnownError:  # the window or the verb says so; backups are made all the same
        return settings.Settings()
