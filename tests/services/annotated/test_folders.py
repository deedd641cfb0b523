"""A folder of files appears whole, or not at all."""

import os
import stat
from pathlib import Path

import pytest

from dossier.model.errors import KnownError
from dossier.services.annotated.folders import publish, put, refuse, staged


def fill(target: Path, files: dict[str, bytes]) -> None:
    with staged(target) as stage:
        for name, data in files.items():
            put(stage, name, data, target)
        publish(stage, target)


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_new_folder_is_there_at_once_and_for_its_owner(tmp_path: Path):
    target = tmp_path / "out"
    with staged(target) as stage:
        put(stage, "a.pdf", b"a", target)
        assert not target.exists()
        publish(stage, target)
    assert contents(target) == {"a.pdf": b"a"}
    assert list(tmp_path.iterdir()) == [target]
    if os.name == "posix":
        assert stat.S_IMODE((target / "a.pdf").stat().st_mode) == 0o600
        assert stat.S_IMODE(target.stat().st_mode) == 0o700


def test_an_empty_folder_is_taken(tmp_path: Path):
    (tmp_path / "out").mkdir()
    fill(tmp_path / "out", {"a.pdf": b"a"})
    assert contents(tmp_path / "out") == {"a.pdf": b"a"}


def test_files_of_the_same_names_are_replaced_and_others_stay(tmp_path: Path):
    target = tmp_path / "out"
    fill(target, {"a.pdf": b"old", "b.pdf": b"b"})
    fill(target, {"a.pdf": b"new", "c.pdf": b"c"})
    assert contents(target) == {"a.pdf": b"new", "b.pdf": b"b", "c.pdf": b"c"}
    assert list(tmp_path.iterdir()) == [target]


def test_what_fails_on_the_way_leaves_nothing(tmp_path: Path):
    target = tmp_path / "out"
    fill(target, {"a.pdf": b"old"})

    def stops() -> None:
        with staged(target) as stage:
            put(stage, "a.pdf", b"new", target)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        stops()
    assert contents(target) == {"a.pdf": b"old"}
    assert list(tmp_path.iterdir()) == [target]


def test_what_fails_while_files_are_moved_is_taken_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    target = tmp_path / "out"
    fill(target, {"a.pdf": b"old a", "b.pdf": b"old b"})
    real = os.replace

    def fails(source: Path, destination: Path) -> None:
        if Path(destination) == target / "b.pdf" and Path(source).parent.name != "old":
            raise OSError(28, "No space left on device")
        real(source, destination)

    monkeypatch.setattr(os, "replace", fails)
    with pytest.raises(KnownError, match="No space left"):
        fill(target, {"a.pdf": b"new a", "b.pdf": b"new b", "c.pdf": b"c"})
    assert contents(target) == {"a.pdf": b"old a", "b.pdf": b"old b"}
    assert list(tmp_path.iterdir()) == [target]


def test_a_full_disk_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(KnownError, match="No space left"):
        fill(tmp_path / "out", {"a.pdf": b"a"})
    assert list(tmp_path.iterdir()) == []


def test_places_that_cannot_be_are_refused_before_the_work(tmp_path: Path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(KnownError) as caught:
        refuse(tmp_path / "file")
    assert caught.value.code == "export-no-folder"
    with pytest.raises(KnownError) as caught:
        refuse(tmp_path / "nowhere" / "out")
    assert caught.value.code == "export-unwritable"
    refuse(tmp_path / "new")
    refuse(tmp_path)


@pytest.mark.parametrize("there", [{}, {"b": b"2"}], ids=["empty", "with a file"])
def test_the_folder_that_one_is_in(there: dict[str, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "in").mkdir()
    for name, data in there.items():
        (tmp_path / "in" / name).write_bytes(data)
    monkeypatch.chdir(tmp_path / "in")
    fill(Path("."), {"a": b"1"})
    assert contents(tmp_path / "in") == {"a": b"1"} | there
    assert contents(Path(".")) == {"a": b"1"} | there
    assert [path.name for path in tmp_path.iterdir()] == ["in"]
