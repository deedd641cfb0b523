"""Exports: a dossier's report tree, rendered and put in place as one file, whole or not at all."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO, Any

from dossier.model.errors import KnownError
from dossier.model.progress import Cancelled, Progress, go_on, never, untold
from dossier.model.report import Report
from dossier.output.account import Account
from dossier.services import files
from dossier.services.formats import FORMATS, Format, Printed, Work
from dossier.services.reporting import build_report

__all__ = ["Exported", "build_report", "replace_file", "write_export", "write_report"]

_SQLITE = b"SQLite format 3\0"


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written where, the account of what it carries and lists, and what had to be said of its making."""

    path: Path
    account: Account
    remarks: tuple[str, ...]


def write_report(
    report: Report,
    target: Path,
    *,
    timestamp: datetime | None = None,
    progress: Progress = untold,
    cancelled: Cancelled = never,
) -> Exported:
    """Render `report` as PDF and put it at `target`: see `write_export`."""
    format = FORMATS["report-pdf"]
    return write_export(format, Printed(report), target, timestamp=timestamp, progress=progress, cancelled=cancelled)


def write_export(
    format: Format,
    gathered: Any,
    target: Path,
    *,
    timestamp: datetime | None = None,
    progress: Progress = untold,
    cancelled: Cancelled = never,
) -> Exported:
    """Render what `format` gathered from a dossier and put it at `target`, in place of a file that may be there.

    `timestamp` (aware; now, by default) is the report's date, in the time zone that its dates are shown in. May run on
    any thread. Raises KnownError when it was cancelled or could not be made or written; then `target` is as it was.
    """
    refuse_target(target)
    made = format.render(gathered, Work(timestamp or datetime.now().astimezone(), progress, cancelled))
    go_on(cancelled)
    replace_file(target, made.data)
    return Exported(target, made.account, made.remarks)


def replace_file(target: Path, data: bytes) -> None:
    """Put `data` at `target` as `files.replace_file` does. Raises KnownError when it cannot be written."""
    with drafted(target) as file:
        file.write(data)


@contextmanager
def drafted(target: Path) -> Iterator[IO[bytes]]:
    """Give an empty file to write, which becomes `target`, as `files.drafted` does. Raises KnownError instead."""
    try:
        with files.drafted(target) as file:
            yield file
    except OSError as error:
        raise unwritable(target, error.strerror or str(error)) from error


def refuse_target(target: Path) -> None:
    """Say at once, before the work, what would fail at its end. Raises KnownError."""
    if target.is_dir():
        raise KnownError("export-folder", "“{path}” is a folder; give the name of a file in it.", path=target)
    if not target.parent.is_dir():
        raise unwritable(target, "there is no such folder")
    if target.exists() and not target.is_file():  # a device would be replaced, a pipe waited for
        raise unwritable(target, "it is no ordinary file")
    try:
        with target.open("rb") as file:
            is_dossier = file.read(len(_SQLITE)) == _SQLITE
    except OSError:
        return  # nothing is there, or nothing that can be read
    if is_dossier:
        raise KnownError("export-over-dossier", "“{path}” is a dossier; give the export another name.", path=target)


def unwritable(target: Path, reason: str) -> KnownError:
    """Return the error for a place that cannot be written to."""
    return KnownError(
        "export-unwritable",
        "The export cannot be written to “{path}” ({reason}); choose another folder or free some space.",
        path=target,
        reason=reason,
    )
