"""Briefs and documents taken into a dossier."""

import errno
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from dossier.intake.briefs import read_brief
from dossier.intake.documents import read_document
from dossier.model.errors import KnownError
from dossier.model.ids import new_id
from dossier.model.imported import ImportedBrief, ImportedDocument
from dossier.model.rows import Document
from dossier.services.changes.briefs import AddBrief
from dossier.services.changes.documents import LARGEST, AddDocument
from dossier.services.editor import Editor
from dossier.services.files import cannot_create, file_exists, put_in_place
from dossier.services.locating import source_by_number
from dossier.store.store import create_store


def shown_name(path: Path) -> str:
    """Return the file's name as it can be stored; bytes that are no Unicode are U+FFFD."""
    return os.fsencode(path.name).decode(errors="replace")


def shown_path(path: Path) -> str:
    """Return the whole path as it can be shown; bytes that are no Unicode are U+FFFD."""
    return os.fsencode(path).decode(errors="replace")


def read_file(path: Path) -> bytes:
    """Return the bytes of `path`. Raises KnownError when it cannot be read or is over 500 MB."""
    try:
        if path.stat().st_size > LARGEST:
            raise KnownError("document-large", "“{name}” is over 500 MB; choose a smaller file.", name=shown_name(path))
        return path.read_bytes()
    except FileNotFoundError as error:
        raise KnownError("no-file", "There is no file “{path}”; check its name.", path=shown_path(path)) from error
    except OSError as error:
        raise KnownError(
            "cannot-read",
            "“{name}” cannot be read ({reason}); check its permissions.",
            name=shown_name(path),
            reason=error.strerror,
        ) from error


def import_brief(brief: Path, target: Path) -> ImportedBrief:
    """Make a dossier at `target` from the brief at `brief`, and return what was understood.

    Raises KnownError when the brief cannot be read or there is a file at `target`; then there is no new file.
    """
    data = read_file(brief)
    name = shown_name(brief)
    return write_brief(read_brief(data, name), name, data, target)


def write_brief(
    imported: ImportedBrief, name: str, data: bytes, target: Path, make_id: Callable[[], str] = new_id
) -> ImportedBrief:
    """Make a dossier at `target` that holds `imported`. It appears there whole, or not at all.

    Raises KnownError when there is a file already, or when none can be made.
    """
    if target.exists():
        raise file_exists(target)
    draft = target.with_name(f".{target.name}.{os.getpid()}.new")
    try:
        store = create_store(draft)
        try:
            Editor(store).perform(AddBrief(imported, name, data, make_id))
            complete = store.settle()
        finally:
            store.close()
        if not complete:  # the disk has room for the log but not for the file
            raise cannot_create(target, OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)))
        put_in_place(draft, target)
    finally:
        for leftover in (draft, draft.with_name(draft.name + "-wal"), draft.with_name(draft.name + "-shm")):
            leftover.unlink(missing_ok=True)
    return imported


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file as read from the disk, ready to be attached to a source."""

    name: str
    data: bytes
    document: ImportedDocument


def read_attachment(path: Path) -> Attachment:
    """Return the file at `path` with its text; it touches no dossier, so a job may do it.

    Raises KnownError where there is no such file, or where it cannot be read.
    """
    data = read_file(path)
    name = shown_name(path)
    return Attachment(name, data, read_document(data, name))


def attach(editor: Editor, number: int, path: Path) -> Document:
    """Attach the file at `path` to source `number`. Raises KnownError when there is no such source or file."""
    source = source_by_number(editor.store, number)
    file = read_attachment(path)
    change = AddDocument(source.id, file.name, file.data, file.document, id=new_id())
    editor.perform(change)
    return editor.store.get(Document, change.id)
