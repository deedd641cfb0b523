"""A file that is open is found again under the name that it has now."""

from pathlib import Path

import pytest

from dossier.model.errors import KnownError
from dossier.store.whereabouts import identity, left_beside, name_now, of_one_file, sweep


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


def test_what_lies_beside_a_name_is_swept_only_where_the_file_has_another(path: Path) -> None:
    beside, file = path.with_name(path.name + "-wal"), identity(path)
    beside.touch()
    assert left_beside(path, file) == []
    path.rename(path.with_name("piers.dossier"))
    assert left_beside(path, file) == [beside]
    path.touch()
    assert left_beside(path, file) == [], "it is the other's"
    with beside.open("rb"):
        assert left_beside(path, file) == [beside]
    sweep([beside, path.with_name("nothing")])
    assert not beside.exists()


def test_what_is_read_of_two_files_is_read_again(path: Path) -> None:
    def read() -> str:
        before = path.read_text()
        if before != "z":
            other = path.with_name("other")
            other.write_text(chr(ord(before) + 1))
            other.replace(path)
            raise KnownError("damaged", "Both.")
        return before

    assert of_one_file(path, read) == "z"


def test_what_is_refused_of_one_file_is_refused(path: Path) -> None:
    tries = []

    def read() -> None:
        tries.append(1)
        raise KnownError("damaged", "It is.")

    with pytest.raises(KnownError, match="It is"):
        of_one_file(path, read)
    path.unlink()
    with pytest.raises(KnownError, match="It is"):
        of_one_file(path, read)
    assert len(tries) == 2


def test_where_files_change_for_ever_it_ends(path: Path) -> None:
    def read() -> None:
        other = path.with_name("other")
        other.write_text("")
        other.replace(path)
        raise KnownError("damaged", "Both.")

    with pytest.raises(KnownError, match="Both"):
        of_one_file(path, read)
