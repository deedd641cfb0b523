"""Files that appear under their name whole, or not at all.

Each grows under another name beside its own. As long as it does, a note in the state folder says so, locked by the
process; a note that nobody holds is of a process that was killed, and what that left is removed.
"""

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from glob import escape
from pathlib import Path
from typing import IO

from dossier.model.errors import KnownError
from dossier.model.ids import new_id
from dossier.services import paths
from dossier.store.companions import ENDINGS
from dossier.store.file_names import refuse_impossible
from dossier.store.lock import hold, lock_of

_ENDING = ".new"


@contextmanager
def drafted(target: Path) -> Iterator[IO[bytes]]:
    """Give an empty file, open to be written and its owner's alone, which becomes `target` at the end; a file there is
    replaced, a power cut leaves the old one or the new.

    A symbolic link stays one; the file that it leads to is replaced. Raises OSError when it cannot be written, or what
    was raised meanwhile; then nothing is left behind.
    """
    refuse_impossible(target)
    try:
        target = target.resolve()
    except RuntimeError as error:  # links that lead to each other
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP)) from error
    with growing(target) as draft:
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        os.replace(draft, target)


@contextmanager
def growing(target: Path, draft: Path | None = None) -> Iterator[Path]:
    """Give a name beside `target`, or `draft`, under which a file or a folder may grow that is to become `target`.

    Whatever has that name is removed before, and at the end, however that comes: a kill leaves it to the next start.
    Raises OSError when it cannot be removed.
    """
    sweep()
    draft = draft or target.with_name(f".{target.name}.{os.getpid()}{_ENDING}")
    _remove(draft)  # left by a process of the same number; or a link that another user put there
    note = _note(draft)
    try:
        yield draft
    finally:
        with suppress(OSError):  # a stick that was pulled out: the note stays
            _remove(draft)
            if note is not None:
                note[0].unlink(missing_ok=True)
        if note is not None:
            os.close(note[1])


def sweep() -> None:
    """Remove what killed processes left of files that they had begun; what lies on a stick, when that is back.

    Their temporary files go too.
    """
    from dossier.output import scratch  # a start loads nothing of it before

    scratch.sweep()
    with suppress(OSError):
        for name in os.listdir(_notes()):
            with suppress(OSError):
                _follow(_notes() / name)


def _follow(note: Path) -> None:
    handle = os.open(note, os.O_RDWR)
    try:
        hold(handle)  # OSError where the file is still growing
        draft = Path(os.fsdecode(note.read_bytes()))
        if draft.name.startswith(".") and draft.name.endswith(_ENDING):
            if not draft.parent.is_dir():
                return
            _remove(draft)
            for left in draft.parent.glob(f".pikepdf.{escape(draft.name)}*"):  # in which older versions wrote binders
                left.unlink()
        note.unlink()
    finally:
        os.close(handle)


def _note(draft: Path) -> tuple[Path, int] | None:
    """Note that `draft` is growing; return the note and its handle, None where none can be made."""
    path = _notes() / new_id()
    try:
        paths.make_private(path.parent)
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError:
        return None
    with suppress(OSError):
        hold(handle)
        os.write(handle, os.fsencode(draft.absolute()))
    return path, handle


def _notes() -> Path:
    return paths.user_state_dir() / "unfinished"


def _remove(draft: Path) -> None:
    """Remove a file, with what a store keeps beside it, or a folder."""
    if draft.is_dir() and not draft.is_symlink():
        shutil.rmtree(draft, ignore_errors=True)
        return
    for path in (draft, *(draft.with_name(draft.name + ending) for ending in ENDINGS), lock_of(draft)):
        path.unlink(missing_ok=True)


def replace_file(target: Path, data: bytes) -> None:
    """Put `data` at `target`: see `drafted`."""
    with drafted(target) as file:
        file.write(data)


def put_in_place(draft: Path, target: Path) -> None:
    """Give the finished file `draft`, in the same folder, the name `target`; another file there is never replaced.

    Raises KnownError when there is one, or when the folder cannot be written to; then `draft` is left as it is.
    """
    try:
        try:
            os.link(draft, target)  # in one step with finding out whether the name is free
        except FileExistsError:
            raise
        except OSError:  # no hard links here, as on most sticks: the best that can be done is to look first
            if target.exists():
                raise FileExistsError from None
            os.rename(draft, target)
        else:
            os.unlink(draft)
    except FileExistsError as error:
        raise file_exists(target) from error
    except OSError as error:
        raise cannot_create(target, error) from error


def file_exists(target: Path) -> KnownError:
    """Return the error for a name that is taken."""
    return KnownError("file-exists", "There is already a file “{name}”; choose another name.", name=target.name)


def cannot_create(target: Path, error: OSError) -> KnownError:
    """Return the error for a file that cannot be made."""
    return KnownError(
        "cannot-create",
        "“{path}” cannot be created ({reason}); choose another folder or free some space.",
        path=target,
        reason=error.strerror,
    )


def converted_draft(path: Path) -> Path:
    """Return where the dossier at `path` grows under another passphrase: always there, so that one left is found."""
    target = path.resolve()
    return target.with_name(f".{target.name}.converted.new")
