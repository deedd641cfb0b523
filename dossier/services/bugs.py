"""Reports of this program's own faults, for the reviewer to read, copy and send if she likes. Nothing is sent."""

import logging
import os
import platform
import traceback
from datetime import UTC, datetime
from pathlib import Path

import dossier
from dossier.services import paths

_log = logging.getLogger(__name__)


def write_bug_report(error: BaseException, doing: str) -> tuple[str, Path | None]:
    """Log `error` and return the text of a report about it, and the file it was put in (None where that failed).

    `doing` says in a few words what the program was at. The report holds no text of a dossier but what the error
    itself quotes.
    """
    _log.error("%s: %s", doing, error, exc_info=error)
    lines = [
        f"Dossier {dossier.__version__}, {datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC",
        f"Python {platform.python_version()}, {platform.platform()}",
        f"While: {doing}",
        "",
        "".join(traceback.format_exception(error)),
    ]
    text = "\n".join(lines)
    return text, _kept(text)


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
