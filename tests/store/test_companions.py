"""What lies beside a dossier is looked at before SQLite opens it, and a file of two names is written by neither."""

import os
from pathlib import Path

import pytest

from dossier.model.errors import KnownError
from dossier.services.session import open_session
from dossier.store.companions import ENDINGS, opened
from dossier.store.connecting import poured
from dossier.store.store import open_store
from tests.samples import sample_session


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "ferries.dossier"
    sample_session(path).close()
    return path


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize("kind", ["pipe", "link", "folder"])
@pytest.mark.parametrize("ending", ENDINGS)
def test_what_is_no_file_under_a_name_of_sqlites_is_not_waited_for(
    path: Path, ending: str, kind: str, read_only: bool
) -> None:
    other = path.with_name(path.name + ending)
    if kind == "pipe":
        os.mkfifo(other)
    elif kind == "link":
        other.symlink_to(path.with_name("made"))
    else:
        other.mkdir()
    alias = path.with_name("alias.dossier")
    alias.symlink_to(path)
    for name in (path, alias):
        with pytest.raises(KnownError) as caught:
            open_store(name, read_only=read_only)
        assert caught.value.code == "strange-beside"
        assert f"“{other.name}”" in str(caught.value)
    with pytest.raises(KnownError):
        poured(path, None)
    assert not path.with_name("made").exists()


def test_a_file_of_two_names_is_read_and_written_by_neither(path: Path) -> None:
    other = path.parent / "other" / "b.dossier"
    other.parent.mkdir()
    other.hardlink_to(path)
    for name in (path, other):
        with pytest.raises(KnownError) as caught:
            open_store(name)
        assert caught.value.code == "several-names"
        open_store(name, read_only=True).close()
    other.unlink()
    open_store(path).close()


def test_a_name_that_a_kill_left_while_it_was_made_is_removed_first(path: Path, home: Path) -> None:
    draft = path.with_name(".ferries.dossier.7.new")
    draft.hardlink_to(path)  # as `put_in_place` has it for a moment
    notes = home / ".local/state/dossier/unfinished"
    notes.mkdir(parents=True)
    (notes / "one").write_bytes(os.fsencode(draft))
    open_session(path).close()
    assert not draft.exists()


def test_a_file_of_the_programs_own_is_opened_and_nothing_else(tmp_path: Path) -> None:
    own, mine = tmp_path / "own", tmp_path / "mine"
    os.close(opened(own, os.O_WRONLY | os.O_CREAT))
    assert own.stat().st_mode & 0o777 == 0o600
    mine.hardlink_to(own)
    with pytest.raises(FileExistsError):
        opened(own, os.O_WRONLY)
    mine.unlink()
    mine.symlink_to(own)
    with pytest.raises(OSError, match="mine"):
        opened(mine, os.O_WRONLY)
