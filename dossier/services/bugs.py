"""Reports of this program's own faults, for the reviewer to read, copy and send if she likes. Nothing is sent.

What an error says may quote the dossier, by chance (`KeyError`) or not. So nothing that an error says gets onto the
disk from a process that was ever given a passphrase: only its kind, its number, and the places in our code.
"""

import errno
import logging
import os
import platform
import traceback
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import dossier
from dossier.model.errors import KnownError
from dossier.services import paths
from dossier.store.keys import Key

_log = logging.getLogger(__name__)
_HELD_BACK = "What the errors say is left out: a protected dossier may have been open, and they may quote it."


def may_quote_what_is_protected() -> bool:
    """Whether what an error says may be of a protected dossier: this process was given a passphrase."""
    return Key.any_given


def whole_report(error: BaseException, doing: str) -> str:
    """Log `error` and return all there is to say of it, to be held in memory alone: logs of ours go nowhere.

    `doing` says in a few words what the program was at. The report holds no text of a dossier but what the error
    itself quotes.
    """
    _log.error("%s: %s", doing, error, exc_info=error)
    return _report(doing, traceback.format_exception(error))


def write_bug_report(error: BaseException, doing: str) -> tuple[str, Path | None]:
    """Log `error` and return the text of a report about it that may lie on the disk, and the file it was put in (None
    where that failed).
    """
    text = whole_report(error, doing)
    if may_quote_what_is_protected():
        text = _report(doing, (f"{_HELD_BACK}\n\n", *_places(error)))
    return text, _kept(text)


def _report(doing: str, lines: Iterable[str]) -> str:
    head = (
        f"Dossier {dossier.__version__}, {datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC",
        f"Python {platform.python_version()}, {platform.platform()}",
        f"While: {doing}",
    )
    return "\n".join((*head, "", "".join(lines)))


def _places(error: BaseException) -> Iterator[str]:
    """Yield where in the code `error` and what led to it were raised, the first first, and no word that they say."""
    led: list[BaseException] = []
    each: BaseException | None = error
    while each is not None and each not in led:
        led.append(each)
        each = each.__cause__ or each.__context__
    for each in reversed(led):
        yield from traceback.format_tb(each.__traceback__)
        yield f"{type(each).__module__}.{type(each).__qualname__} {_number(each)}".rstrip() + "\n\n"


def _number(error: BaseException) -> str:
    """Return the code of an error that has one of ours, of SQLite or of the system."""
    if isinstance(error, KnownError):
        return error.code
    if isinstance(error, OSError):
        return errno.errorcode.get(error.errno or 0, "")
    return str(getattr(error, "sqlite_errorname", ""))


def _kept(text: str) -> Path | None:
    folder = paths.user_state_dir()
    path = folder / f"fault-{datetime.now(UTC):%Y%m%dT%H%M%S%f}.txt"
    try:
        paths.make_private(folder)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace") as file:
            file.write(text)
    except OSError:
        return None
    return path
