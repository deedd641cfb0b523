"""Briefs and documents taken into a dossier."""

import errno
import hashlib
import os
import stat
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import partial
from io import FileIO
from pathlib import Path

from dossier.intake.briefs import read_brief
from dossier.intake.documents import read_document
from dossier.model.anchor import Anchor
from dossier.model.errors import KnownError
from dossier.model.ids import new_id
from dossier.model.imported import ImportedBrief, ImportedDocument
from dossier.model.kinds import DocumentKind, MarkerForm, OnKind
from dossier.model.progress import Cancelled, Progress, never, untold
from dossier.model.rows import Brief, Document, Source
from dossier.services.changes.briefs import AddBrief, ReplaceBrief
from dossier.services.changes.documents import LARGEST, AddDocument
from dossier.services.editor import Change, Editor
from dossier.services.files import cannot_create, file_exists, growing, put_in_place
from dossier.services.locating import source_by_number
from dossier.services.newer_brief import BriefPlan, plan_brief
from dossier.services.newer_pages import PdfBytes, on_newer_pages
from dossier.services.texts import text_of
from dossier.services.versions import VersionPlan, find_all, lying_on, older_version, plan_version
from dossier.store.file_names import refuse_impossible, refuse_long
from dossier.store.store import Store, create_store
from dossier.text.places import Found

_PIECE = 1024 * 1024  # bytes
_NOTHING = ImportedBrief("", "", "", "", (), ())


def shown_name(path: Path) -> str:
    """Return the file's name as it can be stored; bytes that are no Unicode are U+FFFD."""
    return os.fsencode(path.name or path).decode(errors="replace")  # the root of the disk has no name


def shown_path(path: Path) -> str:
    """Return the whole path as it can be shown; bytes that are no Unicode are U+FFFD."""
    return os.fsencode(path).decode(errors="replace")


def read_file(path: Path) -> bytes:
    """Return the bytes of `path`. Raises KnownError when it cannot be read, has no end or is over 500 MB."""
    refuse_impossible(path)
    try:
        about = path.stat()
        if not stat.S_ISREG(about.st_mode) and not stat.S_ISDIR(about.st_mode):
            raise _no_regular_file(path)  # a pipe might keep us waiting for ever, a device give bytes for ever
        if about.st_size > LARGEST:
            raise _large(path)
        return path.read_bytes() if about.st_size else _read_unsized(path)
    except FileNotFoundError as error:
        raise KnownError("no-file", "There is no file “{path}”; check its name.", path=shown_path(path)) from error
    except OSError as error:
        raise KnownError(
            "cannot-read",
            "“{name}” cannot be read ({reason}); check its permissions.",
            name=shown_name(path),
            reason=error.strerror,
        ) from error


def _read_unsized(path: Path) -> bytes:
    """Read a file that is empty, or that the system makes up meanwhile: `/proc/kmsg` keeps waiting, some never end."""
    data = bytearray()
    with open_at_once(path) as file:
        while piece := file.read(_PIECE):
            data += piece
            if len(data) > LARGEST:
                raise _large(path)
    if piece is None:
        raise _no_regular_file(path)
    return bytes(data)


def open_at_once(path: Path) -> FileIO:
    """Open a file to be read; where it would have to be waited for, reading gives None."""
    return FileIO(path, opener=lambda name, flags: os.open(name, flags | getattr(os, "O_NONBLOCK", 0)))


def _no_regular_file(path: Path) -> KnownError:
    return KnownError(
        "no-regular-file", "“{name}” is a pipe or a device, not a file; choose a file.", name=shown_name(path)
    )


def _large(path: Path) -> KnownError:
    return KnownError("document-large", "“{name}” is over 500 MB; choose a smaller file.", name=shown_name(path))


def import_brief(
    brief: Path, target: Path, *, marker_form: MarkerForm | None = None, heading_level: int | None = None
) -> ImportedBrief:
    """Make a dossier at `target` from the brief at `brief`, and return what was understood.

    `marker_form` and `heading_level` are as in `read_brief`.
    Raises KnownError when the brief cannot be read or there is a file at `target`; then there is no new file.
    """
    data = read_file(brief)
    name = shown_name(brief)
    read = read_brief(data, name, marker_form=marker_form, heading_level=heading_level)
    return write_brief(read, name, data, target)


def write_brief(
    imported: ImportedBrief, name: str, data: bytes, target: Path, make_id: Callable[[], str] = new_id
) -> ImportedBrief:
    """Make a dossier at `target` that holds `imported`. It appears there whole, or not at all.

    Raises KnownError when there is a file already, or when none can be made.
    """
    new_dossier(target, AddBrief(imported, name, data, make_id))
    return imported


def new_dossier(target: Path, change: Change, *, checked: bool = False) -> None:
    """Make a dossier at `target` by `change`. It appears there whole, or not at all; `checked`: its file is checked.

    Raises KnownError when there is a file already, or when none can be made.
    """
    refuse_long(target, new=True)
    if target.exists():
        raise file_exists(target)
    with growing(target) as draft:
        store = create_store(draft)
        try:
            Editor(store).perform(change)
            if checked:
                store.refuse_damage()
            complete = store.settle()
        finally:
            store.close()
        if not complete:  # the disk has room for the log but not for the file
            raise cannot_create(target, OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)))
        put_in_place(draft, target)


@dataclass(frozen=True, slots=True)
class NewerBrief:
    """A newer version of a brief as read from the disk; it may be read by a job."""

    name: str
    data: bytes
    imported: ImportedBrief
    earlier: ImportedBrief | None = None  # the older version as read, where that was done already


def read_newer_brief(
    path: Path, *, marker_form: MarkerForm | None = None, heading_level: int | None = None
) -> NewerBrief:
    """Return the brief at `path`, read as `read_brief` says. Raises KnownError when it cannot be read."""
    data = read_file(path)
    name = shown_name(path)
    return NewerBrief(name, data, read_brief(data, name, marker_form=marker_form, heading_level=heading_level))


def plan_newer(store: Store, newer: NewerBrief) -> BriefPlan:
    """Return what a newer brief makes of the dossier; nothing is changed. Raises KnownError where it cannot be."""
    brief = next(iter(store.find(Brief)), None)
    earlier = newer.earlier
    if earlier is None:
        earlier = read_older_brief(brief.original, brief.name) if brief is not None else _NOTHING
    return plan_brief(store, newer.imported, newer.name, newer.data, earlier)


def read_older_brief(original: bytes, name: str) -> ImportedBrief:
    """Return the version of a brief that a dossier holds, as it is read; an empty one where it cannot be."""
    with suppress(KnownError):  # made by another program: then no record is known to come from the brief
        return read_brief(original, name)
    return _NOTHING


def import_into(
    editor: Editor, path: Path, *, marker_form: MarkerForm | None = None, heading_level: int | None = None
) -> BriefPlan:
    """Put the brief at `path` in the place of the one that the dossier holds; return what became of everything.

    `marker_form` and `heading_level` are as in `read_brief`.
    Raises KnownError when it cannot be read or has no section; then nothing is changed.
    """
    newer = read_newer_brief(path, marker_form=marker_form, heading_level=heading_level)
    plan = plan_newer(editor.store, newer)
    editor.perform(ReplaceBrief(plan))
    return plan


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file as read from the disk, ready to be attached to a source."""

    name: str
    data: bytes
    document: ImportedDocument
    password: str = field(default="", repr=False)  # that opened it; it goes no further


def read_attachment(path: Path, password: str = "") -> Attachment:
    """Return the file at `path` with its text; it touches no dossier, so a job may do it.

    `password` opens a PDF that needs one; it is not kept. Raises KnownError where there is no such file, or where it
    cannot be read.
    """
    data = read_file(path)
    name = shown_name(path)
    return Attachment(name, data, read_document(data, name, password), password)


def find_in_newer(
    anchors: Sequence[Anchor],
    older: Document,
    older_text: str,
    read_older: Callable[[], bytes],
    file: Attachment,
    progress: Progress = untold,
    cancelled: Cancelled = never,
) -> dict[Anchor, Found]:
    """Return what of `older`, whose bytes `read_older` gives, is found again in `file`, and where on its pages.

    It touches no dossier, so a job may do it.
    """
    found = find_all(anchors, file.document, older_text, progress, cancelled)
    if older.kind is not DocumentKind.PDF or file.document.kind is not DocumentKind.PDF:
        return found

    def bytes_of_older() -> PdfBytes:
        return PdfBytes(read_older(), older.name, file.password)

    newer = PdfBytes(file.data, file.name, file.password)
    return on_newer_pages(found, bytes_of_older, newer, file.document.pages, cancelled)


@dataclass(frozen=True, slots=True)
class Attached:
    """A document that was attached: the comments it brought along, where its bytes are attached too, and what a newer
    version did to its older one.
    """

    document: Document
    comments: int
    elsewhere: tuple[Source, ...]
    version: VersionPlan | None


def attach(editor: Editor, number: int, file: Attachment, *, newer_version: bool = False) -> Attached:
    """Attach a file to source `number`, as a newer version of what is there where that is said.

    Raises KnownError when there is no such source, or nothing that it could be a newer version of.
    """
    store = editor.store
    source = source_by_number(store, number)
    change = AddDocument(source.id, file.name, file.data, file.document, newer_version=newer_version, id=new_id())
    plan = None
    if newer_version:
        older = older_version(store, source.id, file.document.kind)
        if older is None:
            raise KnownError(
                "no-older-version",
                "Source [{number}] has no document of the kind “{kind}”; attach this one as its first.",
                number=number,
                kind=file.document.kind.value,
            )
        anchors = [row.anchor for row in lying_on(store, older)]
        text = text_of(store, OnKind.DOCUMENT, older.id)
        found = find_in_newer(anchors, older, text, partial(store.content, older.sha256), file)
        plan = plan_version(store, older, change.id, file.document, found)
        change = replace(change, found=found)
    editor.perform(change)
    document = store.get(Document, change.id)
    return Attached(document, len(file.document.annotations), attached_elsewhere(store, document), plan)


def is_attached(store: Store, source_id: str, data: bytes) -> bool:
    """Whether these bytes are attached to a source already."""
    return bool(store.count(Document, source_id=source_id, sha256=hashlib.sha256(data).hexdigest()))


def attached_elsewhere(store: Store, document: Document) -> tuple[Source, ...]:
    """Return the other sources that the same bytes are attached to."""
    twins = store.find(Document, sha256=document.sha256)
    return tuple(store.get(Source, id) for id in dict.fromkeys(d.source_id for d in twins) if id != document.source_id)
