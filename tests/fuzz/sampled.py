"""The bytes of a dossier with a row of every kind."""

import tempfile
from functools import cache
from pathlib import Path

from tests.samples import fill, sample_session


@cache
def sample() -> bytes:
    """Return the bytes of a closed dossier."""
    with tempfile.TemporaryDirectory(prefix="dossier-fuzz-") as folder:
        path = Path(folder) / "a.dossier"
        session = sample_session(path)
        fill(session)
        session.close()
        return path.read_bytes()
