"""Where the program's own files and the reviewer's folders are. Nowhere else knows.

`resources/` and `data/` lie outside the package: beside it in a source tree (and an editable install), inside it as
`dossier/_resources` and `dossier/_data` in a wheel, and at the top of the unpacked folder in a frozen build.
"""

import os
import sys
from pathlib import Path

from platformdirs import user_config_path, user_data_path, user_runtime_path, user_state_path

from dossier.model.errors import BugError

APP = "dossier"
PACKAGE = Path(__file__).resolve().parent.parent


def resource(name: str) -> Path:
    """Return the path of `name` (with `/` between folders) in `resources/`; BugError where it was not shipped."""
    return _shipped("resources", name)


def resources(folder: str, pattern: str) -> list[Path]:
    """Return the files of a folder in `resources/` that match a pattern, by name; none where it is not there."""
    return sorted((_root("resources") / folder).glob(pattern))


def data(name: str) -> Path:
    """Return the path of `name` (with `/` between folders) in `data/`; BugError where it was not shipped."""
    return _shipped("data", name)


def user_data_dir() -> Path:
    """Return the folder of the reviewer's own dossiers and backups; whoever writes there first makes it."""
    return user_data_path(APP, appauthor=False)


def user_config_dir() -> Path:
    """Return the folder of the settings file; whoever writes there first makes it."""
    return user_config_path(APP, appauthor=False)


def user_state_dir() -> Path:
    """Return the folder of the reports of the program's own faults; whoever writes there first makes it."""
    return user_state_path(APP, appauthor=False)


def user_runtime_dir() -> Path:
    """Return the folder of what lives no longer than the reviewer is logged in; whoever writes there makes it.

    Where the system has none, it lies in the reviewer's own state folder.
    """
    if os.name == "posix" and sys.platform != "darwin" and not os.environ.get("XDG_RUNTIME_DIR"):
        return user_state_dir() / "run"
    return user_runtime_path(APP, appauthor=False)


def _shipped(folder: str, name: str) -> Path:
    path = _root(folder) / name
    if not path.exists():
        raise BugError(f"{folder}/{name} is not part of this installation ({path}).")
    return path


def _root(folder: str) -> Path:
    frozen: str | None = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen) / folder
    inside = PACKAGE / f"_{folder}"
    return inside if inside.is_dir() else PACKAGE.parent / folder
