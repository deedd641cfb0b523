"""A bibliography into a dossier: read with the files that it names, compared with the sources there are, taken in.

Reading touches no dossier, so a job may do it. Files are attached only from beneath the bibliography's folder, never by
a way that leads out of it, and never through a link.
"""

import os
import re
import stat
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from dossier.intake.bibliographies import read_bibliography
from dossier.model.bibliography import Bibliography, ReadRecord, RefusedRecord
from dossier.model.errors import KnownError
from dossier.model.ids import new_id
from dossier.model.kinds import Identification
from dossier.model.progress import Progress, untold
from dossier.model.rows import Csl, Source
from dossier.services.changes.bibliographies import TakenRecord, TakeRecords
from dossier.services.duplicates import Known, Merge, Sign, merged
from dossier.services.editor import Editor
from dossier.services.folders import attachment_change
from dossier.services.importing import is_attached, read_attachment, read_file, shown_name
from dossier.store.store import Store

SUFFIXES = (".bib", ".ris", ".json")
MOST_FILES = 2_000

_FILES = "files"  # the folder beside a bibliography in which Zotero puts its documents
_NUMBER = re.compile(r"(?:source|src|ref|reference|s|r)?[\s._-]*\[?0*(\d{1,3})\]?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Read:
    """A bibliography as read from the disk: its name, its records, and for each the files to attach."""

    name: str
    bibliography: Bibliography
    files: tuple[tuple[Path, ...], ...]
    refused: tuple[RefusedRecord, ...]  # records and files


@dataclass(frozen=True, slots=True)
class Proposal:
    """A record and the source that it is of. `sign` tells why it is a duplicate; `numbered`: the source had no record.

    `guessed`: only its place in the list, or a bare number, tells which source is meant. `lost` is the source that it
    had until a person gave that to another record.
    """

    record: ReadRecord
    source_id: str | None = None
    sign: Sign | None = None
    numbered: bool = False
    guessed: bool = False
    of_record: int | None = None  # it is of the same work as that record of the same file, which is new too
    lost: str | None = None


@dataclass(frozen=True, slots=True)
class Taken:
    """What was done: how many records were added, merged, left, and what could not be attached."""

    added: int
    merged: int
    kept: int
    attached: int
    refused: tuple[RefusedRecord, ...]


def read_references(path: Path) -> Read:
    """Return the bibliography at `path`: a file, or an export folder with one. Raises KnownError."""
    file, folder, beneath = path, path.parent, _FILES
    if os.path.isdir(path):
        file, folder, beneath = _file_in(path), path, ""
    name = shown_name(file)
    bibliography = read_bibliography(read_file(file), name)
    refused = list(bibliography.refused)
    files = [_files(record, folder, beneath, refused) for record in bibliography.records]
    if sum(map(len, files)) > MOST_FILES:
        raise KnownError(
            "bibliography-files",
            "“{name}” names more than {most} files; import it in parts.",
            name=name,
            most=f"{MOST_FILES:,}",
        )
    return Read(name, bibliography, tuple(files), tuple(refused))


def _file_in(folder: Path) -> Path:
    found = [path for path in sorted(folder.iterdir()) if path.suffix.lower() in SUFFIXES and _is_file(path)]
    if len(found) != 1:
        words = "no bibliography (.bib, .ris, .json)" if not found else f"{len(found)} bibliographies"
        raise KnownError(
            "bibliography-folder", "“{name}” holds {found}; choose one file.", name=shown_name(folder), found=words
        )
    return found[0]


def _is_file(path: Path) -> bool:
    try:
        return stat.S_ISREG(path.lstat().st_mode) and not path.name.startswith(".")
    except OSError:
        return False


def _files(record: ReadRecord, folder: Path, beneath: str, refused: list[RefusedRecord]) -> tuple[Path, ...]:
    """Return the files of a record that may be attached; the others are added to `refused`."""
    found: list[Path] = []
    for named in record.files:
        try:
            found.append(inside(folder, named, beneath))
        except KnownError as problem:
            refused.append(RefusedRecord(record.where, named[:120], problem))
    return tuple(dict.fromkeys(found))


def inside(folder: Path, named: str, beneath: str = "") -> Path:
    """Return the file that `named` leads to from `folder`, and into its folder `beneath` where that is given.

    Raises KnownError where it leads out of it, goes through a link, or is no file.
    """
    parts = PurePosixPath(named.replace("\\", "/")).parts
    odd = not parts or parts[0] == "/" or ".." in parts or ":" in parts[0] or "\x00" in named
    if odd or (beneath and parts[0] != beneath):
        raise KnownError(
            "file-outside", "“{name}” lies outside the bibliography’s own folder and is not attached.", name=named[:120]
        )
    path = folder
    for part in parts:
        path = path / part
        try:
            mode = path.lstat().st_mode
        except (OSError, ValueError):
            raise KnownError("file-missing", "“{name}” is not in the folder.", name=named[:120]) from None
        if stat.S_ISLNK(mode):
            raise KnownError("file-link", "“{name}” is a link and is not followed.", name=named[:120])
    if not stat.S_ISREG(mode):
        raise KnownError("file-missing", "“{name}” is not in the folder.", name=named[:120])
    return path


def propose(sources: Sequence[Source], records: Sequence[ReadRecord]) -> list[Proposal]:
    """Return to which source each record belongs, if to any: one rule for the window and the command line.

    A record of a work that a source has already is that source's. A source without a record takes the one that is named
    by its number. Where no source has a record and none is named by its number, they take the records in their order.
    """
    known_sources = [source for source in sources if source.csl]
    known = Known(source.csl for source in known_sources)
    bare = {source.number: source for source in sources if source.number is not None and not source.csl}
    proposals: list[Proposal] = []
    new: list[int] = []  # the index of the record that each record known beyond the sources is
    for index, record in enumerate(records):
        twin = known.twin_of(record.csl)
        number, is_bare = _number(record.csl)
        named = bare.pop(number, None) if twin is None and number is not None else None
        if twin is not None and twin.index < len(known_sources):
            proposals.append(Proposal(record, known_sources[twin.index].id, twin.sign))
        elif twin is not None:
            proposals.append(Proposal(record, sign=twin.sign, of_record=new[twin.index - len(known_sources)]))
        else:
            proposals.append(Proposal(record, named.id if named else None, numbered=named is not None, guessed=is_bare))
            known.add(record.csl)
            new.append(index)
    if not known_sources and not any(proposal.numbered for proposal in proposals):
        return _in_order(proposals, [bare[number] for number in sorted(bare) if number is not None])
    return proposals


def given(proposals: Sequence[Proposal], index: int, source_id: str | None) -> list[Proposal]:
    """Return the proposals with that new record given to a numbered source, or made a further source: None.

    A record that had the source takes in exchange the one that is given up.
    """
    before = proposals[index]
    after = list(proposals)
    for i, other in enumerate(proposals):
        if source_id is not None and other.numbered and other.source_id == source_id:
            swapped = replace(other, source_id=before.source_id, numbered=before.numbered, guessed=before.guessed)
            after[i] = replace(swapped, lost=source_id)
    after[index] = replace(before, source_id=source_id, numbered=source_id is not None, guessed=False, lost=None)
    return after


def taker_of(proposals: Iterable[Proposal], proposal: Proposal) -> Csl:
    """Return the record that has the source which that one lost; {} where it lost none, or nobody has it."""
    return next((each.record.csl for each in proposals if each.numbered and each.source_id == proposal.lost), {})


def _number(csl: Csl) -> tuple[int | None, bool]:
    """Return the number that a record names, and whether it is a bare one, which may mean anything."""
    for name in ("citation-number", "id"):
        written = str(csl.get(name, "")).strip()
        found = _NUMBER.match(written)
        if found:
            return int(found[1]), name == "id" and written.isdecimal()
    return None, False


def _in_order(proposals: Sequence[Proposal], bare: Sequence[Source]) -> list[Proposal]:
    waiting = iter(bare)
    ordered = []
    passed = 0
    for proposal in proposals:
        for _ in range(passed, proposal.record.skipped):  # a record that was refused leaves its source without one
            next(waiting, None)
        passed = proposal.record.skipped
        source = next(waiting, None) if proposal.sign is None else None
        ordered.append(replace(proposal, source_id=source.id, numbered=True, guessed=True) if source else proposal)
    return ordered


def change_of(
    store: Store, proposals: Sequence[Proposal], choices: Sequence[Merge], chosen: Sequence[Csl | None] = ()
) -> tuple[TakeRecords, list[str]]:
    """Return the step that takes the records in, and the id of the source that each of them is then.

    `choices` say what becomes of duplicates, one for each record; `chosen` are records that a person put together.
    """
    csl = {source.id: source.csl for source in store.find(Source)}
    known_as = {source.id: source.identification for source in store.find(Source)}
    taken: dict[str, TakenRecord] = {}
    ids: list[str] = []
    for i, (proposal, merge) in enumerate(zip(proposals, choices, strict=True)):
        source_id = proposal.source_id if proposal.of_record is None else ids[proposal.of_record]
        if source_id not in csl and source_id not in taken:  # it was removed since it was proposed
            source_id = None
        if source_id is None or (merge is Merge.BOTH and not proposal.numbered):
            row = TakenRecord(proposal.record.csl, id=new_id())
            taken[row.id] = row
            ids.append(row.id)
            continue
        ids.append(source_id)
        written = chosen[i] if i < len(chosen) else None
        before = taken[source_id].csl if source_id in taken else csl[source_id]
        after = dict(written) if written is not None else merged(before, proposal.record.csl, merge)
        if proposal.numbered and not before:  # else it got a record since, which is completed
            after = dict(proposal.record.csl)
        if source_id in taken and taken[source_id].source_id is None:
            taken[source_id] = replace(taken[source_id], csl=after)
        elif after != before or proposal.numbered:
            known = _known_as(proposal, known_as[source_id])
            taken[source_id] = TakenRecord(after, source_id, known, _doubt(proposal))
    return TakeRecords(tuple(taken.values())), ids


def _known_as(proposal: Proposal, before: Identification) -> Identification:
    if proposal.numbered and proposal.guessed:
        return Identification.PROBABLE
    return Identification.CERTAIN if before is Identification.NOT_INCLUDED else before


def _doubt(proposal: Proposal) -> str:
    if not (proposal.numbered and proposal.guessed):
        return ""
    return "This record was taken by its place in the bibliography, or by its number there. Check that it is the one."


def take(
    editor: Editor,
    read: Read,
    merge: Merge = Merge.FILL,
    *,
    progress: Progress = untold,
) -> Taken:
    """Take a bibliography in, with its files, as one step of undo."""
    proposals = propose(editor.store.find(Source), read.bibliography.records)
    return take_proposed(editor, read, proposals, [merge] * len(proposals), progress=progress)


def take_proposed(
    editor: Editor,
    read: Read,
    proposals: Sequence[Proposal],
    choices: Sequence[Merge],
    chosen: Sequence[Csl | None] = (),
    *,
    progress: Progress = untold,
) -> Taken:
    """Take in what was chosen. A file that cannot be attached is told in `refused`, and hinders no other."""
    change, ids = change_of(editor.store, proposals, choices, chosen)
    step = f"bibliography:{new_id()}"
    editor.perform(change, merge=step)
    attached, refused = _attach(editor, read, ids, step, progress)
    added = sum(record.source_id is None for record in change.records)
    changed = len(change.records) - added
    kept = len(proposals) - added - changed
    return Taken(added, changed, kept, attached, (*read.refused, *refused))


def _attach(
    editor: Editor, read: Read, ids: Iterable[str], step: str, progress: Progress
) -> tuple[int, list[RefusedRecord]]:
    refused: list[RefusedRecord] = []
    attached = done = 0
    steps = sum(map(len, read.files))
    for record, source_id, files in zip(read.bibliography.records, ids, read.files, strict=True):
        for path in files:
            try:
                file = read_attachment(path)
                if not is_attached(editor.store, source_id, file.data):
                    editor.perform(attachment_change(editor.store, source_id, file), merge=step)
                    attached += 1
            except KnownError as problem:
                refused.append(RefusedRecord(record.where, shown_name(path), problem))
            done += 1
            progress(done, steps)
    return attached, refused
