"""Names that a dossier cannot have, told before anything else is said of it."""

import os
from pathlib import Path

from dossier.model.errors import KnownError

_LONGEST = 255  # bytes of a name, on the usual file systems
_BESIDE = "-journal"  # the longest of what SQLite puts behind a name
_GROWING = ".1234567.new"  # what stands around it until the file is whole


def refuse_impossible(path: Path) -> None:
    """Raise KnownError where no file can have this path."""
    if "\0" in str(path):
        name = path.name.replace("\0", "")
        raise KnownError(
            "impossible-name", "No file can have the name “{name}”; check it for hidden characters.", name=name
        )


def refuse_long(path: Path, *, new: bool = False) -> None:
    """Raise KnownError where no dossier can have this path: the files that come and go beside it need names, too.

    A `new` one grows under a name that is longer still.
    """
    refuse_impossible(path)
    beside = len(_BESIDE) + (len(_GROWING) + 1 if new else 0)
    if len(os.fsencode(path.name)) + beside > _LONGEST:
        raise KnownError(
            "long-name", "“{name}” is too long a name for a dossier; give it a shorter one.", name=path.name
        )
