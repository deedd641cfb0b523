"""A document's bytes, unchanged, back on the disk."""

import os
from pathlib import Path

from dossier.model.rows import Document
from dossier.services.files import cannot_create
from dossier.store.store import Store


def save_copy(store: Store, document: Document, target: Path) -> None:
    """Write the bytes of `document` to `target`, whole or not at all; a file there is replaced.

    It is readable by its owner alone.
    Raises KnownError when the bytes are damaged or the file cannot be written.
    """
    data = store.content(document.sha256)
    target = target.resolve()  # a symbolic link stays one
    draft = target.with_name(f".{target.name}.{os.getpid()}.new")
    try:
        try:
            draft.unlink(missing_ok=True)
            handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            os.replace(draft, target)
        finally:
            draft.unlink(missing_ok=True)
    except OSError as error:
        raise cannot_create(target, error) from error
