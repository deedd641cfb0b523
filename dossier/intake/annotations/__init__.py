"""Annotations of files that come back or that others made: PDF and XFDF, read to `model.foreign`."""

from dossier.intake.annotations.pdf import lying_on, read_pdf_annotations
from dossier.intake.annotations.xfdf import is_xfdf, read_xfdf
from dossier.model.foreign import ForeignFile

__all__ = ["lying_on", "read_annotations"]


def read_annotations(data: bytes, name: str) -> ForeignFile:
    """Return what the file `name` carries. Raises KnownError where it is broken, locked or of another kind."""
    return read_xfdf(data, name) if is_xfdf(data) else read_pdf_annotations(data, name)
