"""A document's bytes, unchanged, back on the disk."""

from pathlib import Path

from dossier.model.rows import Document
from dossier.services.files import cannot_create, replace_file
from dossier.store.store import Store


def save_copy(store: Store, document: Document, target: Path) -> None:
    """Write the bytes of `document` to `target`, whole or not at all; a file there is replaced.

    It is readable by its owner alone.
    Raises KnownError when the bytes are damaged or the file cannot be written.
    """
    data = store.content(document.sha256)
    try:
        replace_file(target, data)
    except OSError as error:
        raise cannot_create(target.resolve(), error) from error
