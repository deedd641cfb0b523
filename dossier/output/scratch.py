"""Folders for temporary files, and errors that name them instead of the file that was to be made."""

import errno
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from dossier.model.errors import KnownError

_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS, errno.EACCES}


@contextmanager
def scratch(prefix: str) -> Iterator[Path]:
    """Give a folder of the owner's alone, which is removed at the end. Raises KnownError where none can be made."""
    try:
        folder = tempfile.TemporaryDirectory(prefix=prefix, ignore_cleanup_errors=True)
    except OSError as error:
        raise not_scratched(error) from error
    with folder as name:
        yield Path(name)


@contextmanager
def scratching() -> Iterator[None]:
    """Around work that writes nothing but temporary files. Raises KnownError where they cannot be written."""
    try:
        yield
    except OSError as error:
        if error.errno not in _NO_ROOM:
            raise
        raise not_scratched(error) from error


def not_scratched(error: OSError) -> KnownError:
    """Return the error for temporary files that cannot be written."""
    try:
        folder = tempfile.gettempdir()
    except OSError:  # none of the places that there may be can be written to
        folder = tempfile.gettempprefix()
    return KnownError(
        "temporary-unwritable",
        "Temporary files cannot be written to “{folder}” ({reason}); free some space there, or set TMPDIR to another "
        "folder.",
        folder=folder,
        reason=error.strerror or str(error),
    )
