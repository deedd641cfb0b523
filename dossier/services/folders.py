"""Many files at once: which there are in a folder, which source each belongs to, and their attaching."""

import hashlib
import os
import stat
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from dossier.intake.glimpse import glimpse
from dossier.model.errors import KnownError
from dossier.model.ids import new_id
from dossier.model.progress import Cancelled, Progress, never, untold
from dossier.model.rows import Candidate, Document, Source
from dossier.services.changes.documents import AddDocument
from dossier.services.file_matching import FileFacts, Match, SourceFacts, Sureness, match, source_facts
from dossier.services.importing import Attachment, read_file, shown_name, shown_path
from dossier.services.judging import current
from dossier.store.store import Store

MOST = 10_000  # files at once
LABEL = "attach documents"

_PassedOver = tuple[str, KnownError]  # a name, and why


@dataclass(frozen=True, slots=True)
class Listed:
    """The files to look into, in their order, and the names that were passed over, with the reason in a sentence."""

    files: tuple[Path, ...]
    passed_over: tuple[_PassedOver, ...] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """What of a dossier files are compared with; read before a job, which must not touch the dossier."""

    sources: tuple[SourceFacts, ...]
    attached: Mapping[str, frozenset[str]]  # SHA-256 by source


@dataclass(frozen=True, slots=True)
class Proposal:
    """One file and the source proposed for it. `problem` says why it cannot be attached, `remark` what is odd about it.

    `proposed` is whether it is to be attached unless a person says otherwise.
    """

    path: Path
    name: str
    sha256: str = ""
    match: Match = field(default_factory=Match)
    problem: KnownError | None = None
    remark: KnownError | None = None

    @property
    def proposed(self) -> bool:
        sure = self.match.sureness in (Sureness.SURE, Sureness.LIKELY)
        return sure and self.problem is None and self.remark is None


def known(store: Store) -> Known:
    """Return what of the dossier files are compared with."""
    attached: dict[str, set[str]] = {}
    for document in store.find(Document):
        attached.setdefault(document.source_id, set()).add(document.sha256)
    sources = source_facts(store.find(Source), store.find(Candidate))
    return Known(tuple(sources), {id: frozenset(hashes) for id, hashes in attached.items()})


def list_files(paths: Sequence[Path], cancelled: Cancelled = never) -> Listed:
    """Return the files at `paths` and in the folders among them, at any depth.

    Hidden files and folders, links and what is no file are passed over; a link may lead out of the folder. Raises
    KnownError where there is nothing at a path, where there are more than 10,000 files, those passed over among them,
    and when it is cancelled.
    """
    files: list[Path] = []
    passed_over: list[_PassedOver] = []
    for path in paths:
        if os.path.isdir(path):
            for each in _walk(path):
                _stop_if(cancelled)
                if isinstance(each, Path):
                    files.append(each)
                else:
                    passed_over.append(each)
                if len(files) + len(passed_over) > MOST:
                    sentence = "“{name}” holds more than {most} files; choose a smaller folder."
                    raise KnownError("folder-large", sentence, name=shown_name(path), most=f"{MOST:,}")
        elif os.path.lexists(path):
            files.append(path)
        else:
            raise KnownError("no-file", "There is no file “{path}”; check its name.", path=shown_path(path))
    return Listed(tuple(dict.fromkeys(files)), tuple(passed_over))


def propose(
    files: Sequence[Path],
    known: Known,
    *,
    progress: Progress = untold,
    cancelled: Cancelled = never,
) -> list[Proposal]:
    """Look into each file and say where it belongs; a job may do it. Raises KnownError when it is cancelled."""
    proposals: list[Proposal] = []
    first: dict[str, str] = {}  # the name of the first file, by SHA-256
    for number, path in enumerate(files):
        _stop_if(cancelled)
        proposal = _look_into(path, known, first)
        first.setdefault(proposal.sha256, proposal.name)
        proposals.append(proposal)
        progress(number + 1, len(files))
    return proposals


def _stop_if(cancelled: Cancelled) -> None:
    if cancelled():
        raise KnownError("cancelled", "Cancelled; nothing was attached.")


def attachment_change(store: Store, source_id: str, file: Attachment) -> AddDocument:
    """Return the change that attaches `file`; one of its name there is followed by it as a newer version."""
    before = current(store.find(Document, source_id=source_id))
    newer = any(document.name == file.name and not document.is_sheet for document in before)
    return AddDocument(source_id, file.name, file.data, file.document, newer_version=newer, id=new_id(), label=LABEL)


def _walk(folder: Path) -> Iterator[Path | _PassedOver]:
    """Yield the files below `folder`, however deep, in the order of their names, and what is passed over."""
    waiting = _entries(folder)
    while waiting:
        entry = waiting.pop()
        if isinstance(entry, tuple):
            yield entry
        elif entry.is_dir(follow_symlinks=False) and not entry.name.startswith("."):
            waiting += _entries(Path(entry.path))
        else:
            yield _seen(entry)


def _entries(folder: Path) -> list["os.DirEntry[str] | _PassedOver"]:
    """Return what is in `folder`, the first by name last, or why it cannot be looked into."""
    try:
        with os.scandir(folder) as found:
            return [*sorted(found, key=lambda entry: entry.name, reverse=True)]
    except OSError as error:
        name = shown_name(folder)
        sentence = "“{name}” cannot be looked into ({reason}); check its permissions."
        return [(name, KnownError("folder-unreadable", sentence, name=name, reason=error.strerror))]


def _seen(entry: "os.DirEntry[str]") -> Path | _PassedOver:
    path = Path(entry.path)
    name = shown_name(path)
    if entry.name.startswith("."):
        return name, KnownError("file-hidden", "“{name}” is hidden and was passed over.", name=name)
    if entry.is_symlink():
        sentence = "“{name}” is a link and was passed over; attach the file that it leads to."
        return name, KnownError("file-link", sentence, name=name)
    if entry.is_file(follow_symlinks=False):
        return path
    return name, KnownError("file-special", "“{name}” is no file and was passed over.", name=name)


def _look_into(path: Path, known: Known, first: Mapping[str, str]) -> Proposal:
    name = shown_name(path)
    try:
        _refuse_what_is_no_file(path, name)
        data = read_file(path)
        seen = glimpse(data, name)
    except KnownError as error:
        return Proposal(path, name, problem=error)
    sha256 = hashlib.sha256(data).hexdigest()
    text = "\n".join(page.text for page in seen.pages[:2])
    found = match(FileFacts(name, seen.title, text), known.sources)
    owners = [id for id, hashes in known.attached.items() if sha256 in hashes]
    remark = None
    if found.source_id in owners or (owners and found.sureness is Sureness.NONE):
        found = found if found.source_id in owners else Match(owners[0])
        remark = KnownError("document-twin", "“{name}” is attached to this source already.", name=name)
    elif sha256 in first:
        remark = KnownError("file-same", "“{name}” is the same file as “{first}”.", name=name, first=first[sha256])
    return Proposal(path, name, sha256, found, remark=remark)


def _refuse_what_is_no_file(path: Path, name: str) -> None:
    try:
        mode = path.stat().st_mode
    except OSError as error:
        sentence = "“{name}” cannot be read ({reason}); check its permissions."
        raise KnownError("cannot-read", sentence, name=name, reason=error.strerror) from error
    if not stat.S_ISREG(mode):  # a pipe would keep us waiting
        raise KnownError("file-special", "“{name}” is no file and was passed over.", name=name)
