"""Disks that are full, read-only or gone: said in words, nothing is lost, and work goes on when they are back."""

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest

from dossier.model.errors import KnownError
from dossier.model.kinds import OnKind
from dossier.model.rows import Note
from dossier.services.changes.notes import AddNote
from dossier.services.recovering import recover
from dossier.services.session import Session, open_session
from dossier.store.store import open_store
from dossier.store.unread import reading_error
from tests.samples import sample_session
from tests.store.reading import printed

SMALL = "1200k"

AT_A_LIMIT = """
import resource, sys
from pathlib import Path
from dossier.model.errors import KnownError
from dossier.model.kinds import OnKind
from dossier.services.changes.notes import AddNote
from dossier.services.session import open_session

session = open_session(Path(sys.argv[1]), reviewer="Ada")
_, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
refused = kept = 0
for limit in (4096 * number for number in range(1, 40)):
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
    try:
        session.editor.perform(AddNote(OnKind.DOSSIER, "", "word " * 5000))
        kept += 1
    except KnownError:
        refused += 1
    resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
    session.editor.perform(AddNote(OnKind.DOSSIER, "", f"after {limit}"))
    session.store.settle()
session.store.refuse_damage()
session.close()
print(refused, kept)
"""


def bodies(path: Path) -> list[str]:
    with closing(open_store(path, read_only=True)) as store:
        store.refuse_damage()
        return [note.body for note in store.find(Note)]


def test_a_file_that_may_not_grow_takes_the_next_change_when_it_may(tmp_path: Path) -> None:
    """By a limit of this process: SQLite gets an error of the disk in the middle of a write, at ever another place."""
    path = tmp_path / "ferries.dossier"
    sample_session(path).close()
    refused, kept = map(int, printed(AT_A_LIMIT, path).split())
    assert refused + kept == 39
    assert refused > 5
    found = bodies(path)
    assert [body for body in found if body.startswith("after")] == [f"after {4096 * n}" for n in range(1, 40)]
    assert sum(body.startswith("word") for body in found) == kept


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A small disk of its own; tests that may not mount one are skipped."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={SMALL}", "tmpfs", str(folder)]
    if shutil.which("mount") is None or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("a disk can be mounted by root alone")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=False, capture_output=True)


def remount(disk: Path, how: str) -> None:
    subprocess.run(["mount", "-o", f"remount,{how}", str(disk)], check=True, capture_output=True)


@pytest.fixture
def session(disk: Path) -> Iterator[Session]:
    sample_session(disk / "ferries.dossier").close()
    opened = open_session(disk / "ferries.dossier", reviewer="Ada")
    opened.editor.perform(AddNote(OnKind.DOSSIER, "", "before"))
    yield opened
    opened.close()


def fill(disk: Path) -> Path:
    filler = disk / "filler"
    with suppress(OSError), filler.open("wb", 0) as file:
        while True:
            file.write(bytes(4096))
    assert os.statvfs(disk).f_bavail == 0
    return filler


@pytest.mark.outside
def test_a_full_disk_is_said_and_work_goes_on_when_there_is_room(disk: Path, session: Session) -> None:
    filler = fill(disk)
    with pytest.raises(KnownError, match="full") as caught:
        session.editor.perform(AddNote(OnKind.DOSSIER, "", "word " * 20_000))
    assert caught.value.code == "cannot-write"
    assert [note.body for note in session.store.find(Note)] == ["before"]
    filler.unlink()
    session.editor.perform(AddNote(OnKind.DOSSIER, "", "after"))
    session.close()
    assert bodies(session.path) == ["before", "after"]
    assert [child.name for child in disk.iterdir()] == ["ferries.dossier"]


@pytest.mark.outside
def test_an_error_of_a_full_disk_met_while_reading_is_called_full(disk: Path, session: Session) -> None:
    """What readers share beside the file has to grow too; SQLite calls it an error of the disk."""
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR_SHMSIZE
    assert reading_error(session.path, error).code == "cannot-read"
    filler = fill(disk)
    assert reading_error(session.path, error).code == "disk-full"
    filler.unlink()


@pytest.mark.outside
def test_a_read_only_medium_is_read_and_said_to_be_so(disk: Path, session: Session) -> None:
    session.close()
    remount(disk, "ro")
    with pytest.raises(KnownError) as caught:
        open_store(session.path)
    assert caught.value.code == "folder-read-only"
    with pytest.raises(KnownError, match=r"new\.dossier” cannot be created"):
        recover(session.path, disk / "new.dossier")
    assert bodies(session.path) == ["before"]
    remount(disk, "rw")


@pytest.mark.outside
def test_a_stick_that_is_pulled_out_and_put_in_again(disk: Path, session: Session, tmp_path: Path) -> None:
    """The disk is taken from under the open file, and another one with the same content comes in its place."""
    session.store.settle()
    kept = tmp_path / "kept"
    shutil.copytree(disk, kept, ignore=shutil.ignore_patterns("*-shm", "*-wal", ".*"))
    subprocess.run(["umount", "-l", str(disk)], check=True)
    with pytest.raises(KnownError) as caught:
        session.editor.perform(AddNote(OnKind.DOSSIER, "", "now"))
    assert caught.value.code == "file-gone"
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={SMALL}", "tmpfs", str(disk)], check=True)
    shutil.copytree(kept, disk, dirs_exist_ok=True)
    session.editor.perform(AddNote(OnKind.DOSSIER, "", "now"))
    session.close()
    assert bodies(session.path) == ["before", "now"]
