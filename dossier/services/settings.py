"""The reviewer's settings: one TOML file that holds only what differs from the defaults.

The window and the command line both read it. A key that this version does not know, or whose value it cannot use,
stays in the file as it is.
"""

import dataclasses
import stat
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import field
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from dossier.model.errors import KnownError
from dossier.model.record import Record, record
from dossier.services import paths
from dossier.services.files import replace_file

FILE = "settings.toml"
_LARGEST = 1 << 20  # bytes; the settings of years are a few thousand
MOST_RECENT = 10
MOST_CALLED_UP = 20
COLOURS = range(1, 9)
TEXT_SIZES = range(50, 301)  # per cent
TEXT_STEPS = (80, 90, 100, 110, 125, 150, 175, 200)  # those that are offered
WINDOW_SIZES = range(100, 201)  # per cent
WINDOW_STEPS = (100, 110, 125, 150, 175, 200)
BACKUPS_KEPT = range(1, 1001)
LONGEST_NAME = 200  # characters of a reviewer's; it stands at all that she writes


class Theme(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class PageTheme(StrEnum):
    """How the paper of documents' pages looks, apart from the window's theme."""

    PAPER = "paper"
    SEPIA = "sepia"
    DARK = "dark"


class ReadingFont(StrEnum):
    """What briefs and documents are set in."""

    SERIF = "serif"
    SANS = "sans"


class Paper(StrEnum):
    A4 = "a4"
    LETTER = "letter"


class Author(StrEnum):
    """How an export names the reviewer."""

    NAME = "name"
    INITIALS = "initials"
    NONE = "none"


@record
class Settings(Record):
    """What the reviewer chose. `text_size` is in per cent; `recent` are paths of dossiers, the newest first.

    `language` is the code of the window's, "" for the system's; `shortcuts` are keys by the name of an action, where
    they are others than its own.

    `backup_folder` is where backups go, "" for the data folder; `backups_kept` of the newest are never thinned out.

    The colours, 1 to 8, are those used last for each kind of annotation, `report_language` is the code of the language
    that reports are written in. `geometry` and `layout` are the window's, as text that only the window reads, as are
    `places`: where the reviewer was in a dossier, by its path.
    `window_size` is that of the window's own words, in per cent. `called_up` is what was last called up by name. The
    field names are the file's keys.
    """

    reviewer: str = ""
    language: str = ""
    theme: Theme = Theme.SYSTEM
    text_size: int = 100
    window_size: int = 100
    paper: Paper = Paper.A4
    author: Author = Author.NAME
    report_language: str = "en"
    reference_style: str = ""
    last_dossier: str = ""
    recent: tuple[str, ...] = ()
    geometry: str = ""
    layout: str = ""
    places: Mapping[str, str] = field(default_factory=dict)
    highlight_colour: int = 1
    underline_colour: int = 1
    area_colour: int = 1
    note_colour: int = 1
    page_theme: PageTheme = PageTheme.PAPER
    reading_font: ReadingFont = ReadingFont.SERIF
    called_up: tuple[str, ...] = ()
    backup_folder: str = ""
    backups_kept: int = 5
    shortcuts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def opened(self, dossier: Path) -> "Settings":
        """Return the settings after `dossier` was opened; unchanged where its name is no Unicode, as TOML has to be."""
        name = str(dossier.absolute())
        if name.encode(errors="replace").decode() != name:
            return self
        recent = (name, *(other for other in self.recent if other != name))[:MOST_RECENT]
        return dataclasses.replace(self, last_dossier=name, recent=recent)

    def left(self, dossier: Path, place: str) -> "Settings":
        """Return the settings after `dossier`, one of the recent ones, was left at `place`."""
        places = {**self.places, str(dossier.absolute()): place}
        return dataclasses.replace(self, places={name: places[name] for name in self.recent if name in places})


_DEFAULTS = Settings()
_MOST = {"recent": MOST_RECENT, "called_up": MOST_CALLED_UP}
_KEYS = tuple(field.name for field in dataclasses.fields(Settings))


def settings_file() -> Path:
    """Return the path of the settings file, which need not be there."""
    return paths.user_config_dir() / FILE


def load() -> Settings:
    """Return the settings; the defaults where there is no file.

    Raises KnownError when the file cannot be read, or when it is no TOML: then it was renamed and is kept, and the next
    call returns the defaults.
    """
    raw = _read(settings_file())
    values = {key: _decoded(key, raw[key]) for key in _KEYS if key in raw}
    return Settings(**{key: value for key, value in values.items() if value is not None})


def save(settings: Settings, since: Settings = _DEFAULTS) -> None:
    """Write what differs from `since`, which was loaded or saved before: what others wrote meanwhile stays.

    All or nothing, readable by its owner alone. Raises KnownError when the file cannot be written, and as `load` does.
    """
    import tomli_w

    path = settings_file()
    raw = _read(path)
    for key in _KEYS:
        value, before = getattr(settings, key), getattr(since, key)
        if value == before:
            continue
        value = _joined(key, value, before, _decoded(key, raw.get(key)))
        if value != getattr(_DEFAULTS, key):
            raw[key] = _encoded(value)
        else:
            raw.pop(key, None)
    try:
        paths.make_private(path.parent)
        replace_file(path, tomli_w.dumps(raw).encode(errors="replace"))  # half a character is no Unicode
    except OSError as error:
        raise KnownError(
            "settings-unwritable",
            "The settings cannot be written to “{path}” ({reason}); check the folder and the disk.",
            path=path,
            reason=error.strerror,
        ) from error
    except RecursionError as error:  # what can be read can be too deep to be written
        raise _set_aside(path, error) from error


def _read(path: Path) -> dict[str, Any]:
    try:
        about = path.stat()
        usual = stat.S_ISREG(about.st_mode) or stat.S_ISDIR(about.st_mode)
        if not usual or about.st_size > _LARGEST:  # a pipe has no end, nor has a device
            raise ValueError("it is no file, or over 1 MB")
        if not about.st_size:  # nor have files that the system makes up
            return {}
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))  # as editors of Windows write it
    except (FileNotFoundError, NotADirectoryError):  # the latter where a file has the name of the folder
        return {}
    except OSError as error:
        raise KnownError(
            "settings-unreadable",
            "The settings “{path}” cannot be read ({reason}); check their permissions.",
            path=path,
            reason=error.strerror,
        ) from error
    except (ValueError, RecursionError) as error:  # no UTF-8, no TOML, a number of too many digits
        raise _set_aside(path, error) from error


def _joined(key: str, value: Any, before: Any, there: Any) -> Any:
    """Return `value`, a list or a table with what another window put `there` since it was `before`."""
    if isinstance(value, Mapping):
        own = {name: part for name, part in value.items() if before.get(name) != part}
        gone = before.keys() - value.keys()
        return {name: part for name, part in (there or {}).items() if name not in gone} | own
    if isinstance(value, tuple):
        front = _put_in_front(value, before)
        return (*front, *(name for name in there or () if name not in front))[: _MOST[key]]
    return value


def _put_in_front(names: Sequence[str], before: Sequence[str]) -> Sequence[str]:
    """Return those of `names`, the newest first, that came since: all but the longest end that stands in `before`."""
    for at in range(len(names)):
        older = iter(before)
        if all(name in older for name in names[at:]):  # in their order: each look goes on after the one before
            return names[:at]
    return names


def _set_aside(path: Path, error: Exception) -> KnownError:
    """Rename a broken settings file, so that it is kept, and return the error that says so."""
    aside = path.with_name(f"settings.broken-{datetime.now(UTC):%Y%m%dT%H%M%S%f}.toml")
    try:
        path.rename(aside)
    except OSError:
        return KnownError(
            "settings-broken",
            "The settings “{path}” are no valid TOML ({reason}); correct or remove the file.",
            path=path,
            reason=error,
        )
    return KnownError(
        "settings-set-aside",
        "The settings were no valid TOML ({reason}); they are kept as “{aside}”, and the defaults hold now.",
        reason=error,
        aside=aside,
    )


def _decoded(key: str, value: Any) -> Any:
    """Return the value of a setting as read, None where this version cannot use it."""
    match key:
        case "theme" | "paper" | "author" | "page_theme" | "reading_font":
            kind: type[StrEnum] = type(getattr(_DEFAULTS, key))
            return kind(value) if value in [choice.value for choice in kind] else None
        case "text_size":
            return value if type(value) is int and value in TEXT_SIZES else None
        case "window_size":
            return value if type(value) is int and value in WINDOW_SIZES else None
        case "backups_kept":
            return value if type(value) is int and value in BACKUPS_KEPT else None
        case "highlight_colour" | "underline_colour" | "area_colour" | "note_colour":
            return value if type(value) is int and value in COLOURS else None
        case "reviewer":
            return value if isinstance(value, str) and len(value) <= LONGEST_NAME else None
        case "recent" | "called_up":
            usable = isinstance(value, list) and all(isinstance(part, str) for part in value)
            return tuple(value[: _MOST[key]]) if usable else None
        case "places":
            usable = isinstance(value, dict) and all(isinstance(place, str) for place in value.values())
            return dict(value) if usable else None
        case "shortcuts":
            return _keys(value) if isinstance(value, dict) else None
        case _:
            return value if isinstance(value, str) else None


def _keys(table: dict[str, Any]) -> dict[str, tuple[str, ...]]:
    """Return the actions of `table` whose keys are a list of texts; an empty list takes an action's keys away."""
    return {
        name: tuple(keys)
        for name, keys in table.items()
        if isinstance(keys, list) and all(isinstance(key, str) for key in keys)
    }


def _encoded(value: Any) -> Any:
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, Mapping):
        return {name: part if isinstance(part, str) else list(part) for name, part in value.items()}
    return list(value) if isinstance(value, tuple) else value
