"""Files that appear under their name whole, or not at all."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from dossier.model.errors import KnownError


@contextmanager
def drafted(target: Path) -> Iterator[Path]:
    """Give an empty file to write, readable by its owner alone, which becomes `target` at the end; a file there is
    replaced, a power cut leaves the old one or the new.

    A symbolic link stays one; the file that it leads to is replaced. Raises OSError when it cannot be written, or what
    was raised meanwhile; then nothing is left behind.
    """
    try:
        target = target.resolve()
    except RuntimeError as error:  # links that lead to each other
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP)) from error
    draft = target.with_name(f".{target.name}.{os.getpid()}.new")
    try:
        draft.unlink(missing_ok=True)  # left by a process of the same number; or a link that another user put there
        os.close(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        yield draft
        with draft.open("rb+") as file:
            os.fsync(file.fileno())
        os.replace(draft, target)
    finally:
        draft.unlink(missing_ok=True)


def replace_file(target: Path, data: bytes) -> None:
    """Put `data` at `target`: see `drafted`."""
    with drafted(target) as draft:
        draft.write_bytes(data)


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
