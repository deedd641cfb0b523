"""A file that is open is found again under the name that it has now."""

from pathlib import Path

import pytest

from dossier.store.whereabouts import identity, name_now, sweep


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "ferries.dossier"
    path.write_bytes(b"x")
    return path


def test_an_open_file_is_found_under_its_new_name(path: Path) -> None:
    file = identity(path)
    assert file is not None
    with path.open("rb"):
        assert name_now(file) == path
        moved = path.rename(path.with_name("ärmel kanal.dossier"))
        assert name_now(file) == moved
    assert name_now(file) is None, "it is open no more"


def test_a_deleted_file_has_no_name(path: Path) -> None:
    file = identity(path)
    assert file is not None
    with path.open("rb"):
        path.unlink()
        assert name_now(file) is None
    assert identity(path) is None


@pytest.mark.parametrize("folder", ["Trash/files", ".Trash-1000/files", ".Trashes", "$RECYCLE.BIN"])
def test_a_file_in_the_trash_has_no_name(path: Path, folder: str) -> None:
    file = identity(path)
    trash = path.parent / folder
    trash.mkdir(parents=True)
    assert file is not None
    with path.open("rb"):
        path.rename(trash / path.name)
        assert name_now(file) is None


def test_what_lies_beside_a_name_is_swept_only_where_nothing_has_the_name(path: Path) -> None:
    beside = path.with_name(path.name + "-wal")
    beside.touch()
    sweep(path)
    assert beside.exists()
    path.unlink()
    sweep(path)
    assert not beside.exists()
