"""A returned file read from the disk; it touches no dossier, so a job may do it."""

import mmap
import re
from contextlib import suppress
from pathlib import Path

from dossier.intake.annotations import read_annotations
from dossier.model.foreign import ForeignFile
from dossier.services.importing import read_file, shown_name

_NAMED = b"dossier"  # what the `/NM` of our annotations begins with
_OURS = re.compile(_NAMED + rb"(?::|\\072)[0-9a-fA-F]{8}")  # as it stands or escaped


def bears_our_marks(path: Path) -> bool:
    """Whether the file at `path` plainly holds annotations that we wrote; compressed ones are not looked into."""
    with (
        suppress(OSError, ValueError),  # an empty file cannot be mapped
        path.open("rb") as file,
        mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data,
    ):
        at = data.find(_NAMED)  # a tenth of the time that the pattern takes for it all
        while at >= 0 and _OURS.match(data, at) is None:
            at = data.find(_NAMED, at + 1)
        return at >= 0
    return False


def read_returned(path: Path) -> ForeignFile:
    """Return the annotations of the PDF or XFDF file at `path`. Raises KnownError where it cannot be read."""
    return read_annotations(read_file(path), shown_name(path))
