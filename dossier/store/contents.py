"""The bytes of a document read beside the window: on any thread, by a connection of their own, in pieces."""

import hashlib
from contextlib import closing
from pathlib import Path

from dossier.store import opening, unread, whereabouts
from dossier.store.keys import Key

_PIECE = 4 * 1024 * 1024  # bytes: what is copied while other threads wait


def read_content(path: Path, sha256: str, key: Key | None = None) -> bytes:
    """Return the bytes that the dossier at `path`, which is open already, keeps under their SHA-256 (hex).

    `key` is that of its store. Raises KnownError where the file is gone or damaged, or where they do not match it.
    """
    return whereabouts.of_one_file(path, lambda: _read(path, sha256, key))


def _read(path: Path, sha256: str, key: Key | None) -> bytes:
    try:
        with closing(opening.connect_again(path, key)) as connection:
            row = connection.execute("SELECT rowid FROM contents WHERE sha256 = ?", (sha256,)).fetchone()
            if row is None:
                raise unread.damaged(path, "the bytes of a document are missing")
            pieces: list[bytes] = []
            digest = hashlib.sha256()
            with connection.blobopen("contents", "bytes", row[0], readonly=True) as blob:
                while piece := blob.read(_PIECE):
                    digest.update(piece)
                    pieces.append(piece)
    except unread.UNREADABLE as error:
        raise unread.reading_error(path, error) from error
    if digest.hexdigest() != sha256:
        raise unread.damaged(path, "the bytes of a document are not what they were")
    return b"".join(pieces)
