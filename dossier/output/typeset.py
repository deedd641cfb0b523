"""Typesets a report's data in a child process that can be cancelled and has a limit of memory and time."""

import errno
import json
import os
import shutil
import subprocess
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from dossier import children
from dossier.model.errors import KnownError
from dossier.model.progress import Cancelled, export_cancelled, never
from dossier.output import fonts, typesetter
from dossier.output.scratch import held, scratch, scratching

STANDARDS = ("ua-1", "a-2a")
MEMORY = 3 << 30  # bytes of address space
TIME = 600.0  # seconds
_PATIENCE = 0.05  # seconds between two looks at `cancelled`

# Few threads and few heaps: each reserves address space, which is what can be limited.
_FEW = {"MALLOC_ARENA_MAX": "2", "RAYON_NUM_THREADS": str(min(4, os.cpu_count() or 1))}


@dataclass(frozen=True, slots=True)
class Limits:
    """What the typesetter may use: bytes of address space, and seconds."""

    memory: int = MEMORY
    time: float = TIME


class Unsettled(Exception):
    """The pages moved each time that what depends on them was placed; `pdf` is as they were at last."""

    def __init__(self, pdf: bytes) -> None:
        super().__init__("the layout does not settle")
        self.pdf = pdf


class Slow(Exception):
    """The typesetter was ended, since it took longer than it may."""


class Complaint(Exception):
    """What the typesetter said when it could not make the PDF as asked."""


def date_of(timestamp: datetime) -> dict[str, int]:
    """Return the date of a file as the templates take it."""
    moment = timestamp.astimezone(UTC)
    return {part: getattr(moment, part) for part in ("year", "month", "day", "hour", "minute", "second")}


def typeset(
    data: Mapping[str, Any],
    *,
    resources: Path,
    timestamp: datetime,
    template: str = "report.typ",
    borrowed: Iterable[Path] = (),
    standards: Iterable[str] = STANDARDS,
    cancelled: Cancelled = never,
    limits: Limits = Limits(),
) -> bytes:
    """Return the PDF that `template` makes of `data`; `borrowed` are fonts of this machine to use as well.

    Raises Unsettled when comments may not stand where they belong, Complaint when the PDF cannot be made to
    `standards`, KnownError when it was cancelled, took too much or broke down.
    """
    with scratch("dossier-report-") as folder, scratching():
        _gather(folder, resources, borrowed)
        job = {
            "template": template,
            "fonts": [*map(str, fonts.package_folders()), str(folder / "fonts")],
            "standards": list(standards),
            "timestamp": int(timestamp.timestamp()),
            "memory": limits.memory,
        }
        (folder / "job.json").write_text(json.dumps(job), encoding="utf-8")
        texts = {"report.json": json.dumps(data, ensure_ascii=False).encode(), "report.pdf": b"", "error.txt": b""}
        with held(folder, texts) as handles:
            try:
                code = run_child(folder, cancelled, limits.time, handles)
            except Slow:
                raise KnownError(
                    "typesetter-slow",
                    "The report was not done after {minutes} minutes, so it was given up. Export fewer sections.",
                    minutes=round(limits.time / 60),
                ) from None
            made = (folder / "report.pdf").read_bytes() if code in (0, typesetter.UNSETTLED) else b""
            said = code in (typesetter.COMPLAINT, typesetter.BROKEN)
            complaint = (folder / "error.txt").read_text(encoding="utf-8", errors="replace") if said else ""
        if code == typesetter.UNSETTLED:
            raise Unsettled(made)
        if code == typesetter.FULL:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        if code == typesetter.COMPLAINT:
            raise Complaint(complaint)
        if code == typesetter.BROKEN:
            raise KnownError(
                "typesetter-broken",
                "The typesetter cannot set something in this report ({reason}). Export sections one by one to find it.",
                reason=" ".join(complaint.split())[:200],
            )
        if code:
            raise KnownError(
                "typesetter-ended",
                "The typesetter ended before the report was done ({status}); the report may need more memory than"
                " {memory} MB. Close other programs and try again.",
                status=code,
                memory=limits.memory >> 20,
            )
        return made


def _gather(folder: Path, resources: Path, borrowed: Iterable[Path]) -> None:
    """Copy all inputs into `folder`, which is all that the typesetter may read (links out of it would be followed)."""
    for template in sorted((resources / "templates").glob("*.typ")):
        shutil.copyfile(template, folder / template.name)
    shutil.copyfile(resources / "themes" / "tokens.toml", folder / "tokens.toml")
    (folder / "marks").mkdir()
    for icon in sorted((resources / "icons").glob("verdict-*.svg")):
        shutil.copyfile(icon, folder / "marks" / icon.name.removeprefix("verdict-"))
    (folder / "fonts").mkdir()
    for i, font in enumerate(borrowed):
        shutil.copyfile(font, folder / "fonts" / f"{i:03}{font.suffix}")


def run_child(folder: Path, cancelled: Cancelled, seconds: float, handles: Sequence[int] = ()) -> int:
    """Run the child to its end and return its exit code; end it when cancelled, or too slow, which raises Slow.

    `handles` are those of files in `folder` that are held in memory. Raises KnownError where none can be started.
    """
    command = children.command(typesetter.__name__, str(folder))
    quiet = subprocess.DEVNULL
    environment = {**children.environment(), **_FEW}
    try:
        child = subprocess.Popen(
            command, stdin=quiet, stdout=quiet, stderr=quiet, env=environment, cwd=folder, pass_fds=tuple(handles)
        )
    except OSError as error:
        raise KnownError(
            "typesetter-unstarted",
            "The typesetter cannot be started ({reason}); close some programs and try again.",
            reason=error.strerror or str(error),
        ) from error
    try:
        last = time.monotonic() + seconds
        while True:
            try:
                return child.wait(_PATIENCE)
            except subprocess.TimeoutExpired:
                if cancelled():
                    raise export_cancelled() from None
                if time.monotonic() > last:
                    raise Slow from None
    finally:
        if child.poll() is None:
            child.kill()
            child.wait()
