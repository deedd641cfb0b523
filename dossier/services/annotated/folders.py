"""A folder of files that appears whole, or not at all."""

import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from dossier.model.errors import KnownError
from dossier.services.exporting import unwritable
from dossier.services.files import growing


@contextmanager
def staged(target: Path) -> Iterator[Path]:
    """Give an empty folder beside `target` to write into; it is gone afterwards. Raises KnownError."""
    with growing(Path(os.path.abspath(target))) as stage:  # `.` has no name
        try:
            stage.mkdir(mode=0o700)
        except OSError as error:
            raise unwritable(target, error.strerror or str(error)) from error
        yield stage


def put(stage: Path, name: str, data: bytes, target: Path) -> None:
    """Write one file into the stage, readable by its owner alone. Raises KnownError that names `target`."""
    try:
        handle = os.open(stage / name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise unwritable(target, error.strerror or str(error)) from error


def publish(stage: Path, target: Path) -> None:
    """Make the stage the folder `target`; in one that is there its files replace those of the same names.

    Other files there stay. Raises KnownError; then the folder is as it was.
    """
    try:
        if not target.exists() or (target.name and not any(target.iterdir())):  # not the folder that one is in
            os.replace(stage, target)
            return
        _into(stage, target)
    except OSError as error:
        raise unwritable(target, error.strerror or str(error)) from error


def _into(stage: Path, target: Path) -> None:
    """Move the files over, those that they replace kept aside until all are there: each is there at any moment."""
    names = sorted(path.name for path in stage.iterdir())
    aside = stage / "old"
    aside.mkdir()
    try:
        for name in names:
            if (target / name).exists():
                _keep(target / name, aside / name)
            os.replace(stage / name, target / name)
    except OSError:
        _back(names, aside, stage, target)
        raise


def _keep(path: Path, aside: Path) -> None:
    try:
        os.link(path, aside)
    except OSError:  # no hard links here, as on most sticks
        shutil.copy2(path, aside)


def _back(names: Sequence[str], aside: Path, stage: Path, target: Path) -> None:
    for name in names:
        with suppress(OSError):
            if (aside / name).exists():
                os.replace(aside / name, target / name)
            elif not (stage / name).exists():
                (target / name).unlink()


def refuse(target: Path) -> None:
    """Say at once, before the work, what would fail at its end. Raises KnownError."""
    if target.exists() and not target.is_dir():
        raise KnownError(
            "export-no-folder", "“{path}” is a file; give the name of a folder for the sources.", path=target
        )
    if not target.parent.is_dir():
        raise unwritable(target, "there is no such folder")
