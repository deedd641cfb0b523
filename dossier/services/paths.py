"""Where the program's own files and the reviewer's folders are. Nowhere else knows.

`resources/` and `data/` lie outside the package: beside it in a source tree (and an editable install), inside it as
`dossier/_resources` and `dossier/_data` in a wheel, and at the top of the unpacked folder in a frozen build.
"""

import errno
import os
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

from dossier.model.errors import BugError

APP = "dossier"
PACKAGE = Path(__file__).resolve().parent.parent


def resource(name: str) -> Path:
    """Return the path of `name` (with `/` between folders) in `resources/`; BugError where it was not shipped."""
    return _shipped("resources", name)


def resources() -> Path:
    """Return the folder of templates, words, icons, themes, help and licences."""
    return _root("resources")


def data(name: str) -> Path:
    """Return the path of `name` (with `/` between folders) in `data/`; BugError where it was not shipped."""
    return _shipped("data", name)


def user_data_dir() -> Path:
    """Return the folder of the reviewer's own dossiers and backups; whoever writes there first makes it."""
    return _folder("XDG_DATA_HOME", ".local/share") or _platform_folder("data")


def user_config_dir() -> Path:
    """Return the folder of the settings file; whoever writes there first makes it."""
    return _folder("XDG_CONFIG_HOME", ".config") or _platform_folder("config")


def user_state_dir() -> Path:
    """Return the folder of the reports of the program's own faults; whoever writes there first makes it."""
    return _folder("XDG_STATE_HOME", ".local/state") or _platform_folder("state")


def user_runtime_dir() -> Path:
    """Return the folder of what lives no longer than the reviewer is logged in; whoever writes there makes it.

    Where the system has none, it lies in the reviewer's own state folder.
    """
    if os.name == "posix" and sys.platform != "darwin" and not os.environ.get("XDG_RUNTIME_DIR"):
        return user_state_dir() / "run"
    return _platform_folder("runtime")


def make_private(folder: Path) -> None:
    """Make `folder` and those above it that are not there, for the owner alone. Raises OSError where that fails.

    `mkdir` gives its mode to the last one only, and leaves the others to the mask of the process.
    """
    for each in (*reversed(folder.parents), folder):
        if not each.is_dir():
            try:
                each.mkdir(mode=0o700, exist_ok=True)
            except FileExistsError as error:  # "File exists" would say nothing of what is wrong
                raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(each)) from error


def _folder(variable: str, usual: str) -> Path | None:
    """Return our folder where `platformdirs` would have it, without loading that (2 ms): on Linux the environment says
    it, by `variable` or the home folder. None on other systems, and where it does not say.
    """
    if sys.platform != "linux":
        return None
    for parent in (os.environ.get(variable, ""), os.path.join(os.environ.get("HOME", ""), usual)):
        if os.path.isabs(parent):
            return Path(parent) / APP
    return None


def _platform_folder(kind: str) -> Path:
    """Return our folder of a kind (`data`, `config`, `state`, `runtime`) as the system has it."""
    import platformdirs

    find: Callable[..., Path] = getattr(platformdirs, f"user_{kind}_path")
    return find(APP, appauthor=False)


def _shipped(folder: str, name: str) -> Path:
    path = _root(folder) / name
    if not path.exists():
        raise BugError(f"{folder}/{name} is not part of this installation ({path}).")
    return path


@cache
def _root(folder: str) -> Path:
    frozen: str | None = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen) / folder
    inside = PACKAGE / f"_{folder}"
    return inside if inside.is_dir() else PACKAGE.parent / folder
