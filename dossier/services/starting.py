"""An empty dossier, whose brief is written by hand."""

from pathlib import Path

from dossier.services.changes.writing import empty_brief
from dossier.services.importing import new_dossier


def start_dossier(target: Path) -> None:
    """Make an empty dossier at `target`, named as its file. It appears there whole, or not at all.

    Raises KnownError when there is a file already, or when none can be made.
    """
    new_dossier(target, empty_brief(target.stem))
