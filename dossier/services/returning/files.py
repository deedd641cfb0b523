"""A returned file read from the disk; it touches no dossier, so a job may do it."""

from pathlib import Path

from dossier.intake.annotations import read_annotations
from dossier.model.foreign import ForeignFile
from dossier.services.importing import read_file, shown_name


def read_returned(path: Path) -> ForeignFile:
    """Return the annotations of the PDF or XFDF file at `path`. Raises KnownError where it cannot be read."""
    return read_annotations(read_file(path), shown_name(path))
