"""Copies are whole, private and on the disk, or not there at all."""

import os
from contextlib import closing
from pathlib import Path

import pytest

from dossier.model.errors import KnownError
from dossier.model.kinds import OnKind
from dossier.services.changes.notes import AddNote
from dossier.services.session import Session
from dossier.store.copies import NotWanted, put_back, write_copy
from dossier.store.store import open_store
from tests.samples import fill, sample_session
from tests.store.reading import everything


@pytest.fixture
def session(tmp_path: Path):
    opened = sample_session(tmp_path / "ferries.dossier")
    fill(opened)
    yield opened
    opened.close()


def test_a_copy_holds_all_and_is_one_private_file(session: Session, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    folder.mkdir()
    write_copy(session.store, folder / "copy.dossier")
    assert [child.name for child in folder.iterdir()] == ["copy.dossier"]
    assert (folder / "copy.dossier").stat().st_mode & 0o777 == 0o600
    with closing(open_store(folder / "copy.dossier", read_only=True)) as copy:
        copy.refuse_damage()
        assert everything(copy) == everything(session.store)


def test_a_reader_copies_beside_the_writer(session: Session, tmp_path: Path) -> None:
    with closing(open_store(session.path, read_only=True)) as reader:
        write_copy(reader, tmp_path / "copy.dossier")
    with closing(open_store(tmp_path / "copy.dossier", read_only=True)) as copy:
        assert everything(copy) == everything(session.store)


def test_a_file_that_is_gone_is_copied_from_what_is_held(session: Session, tmp_path: Path) -> None:
    session.path.unlink()
    write_copy(session.store, tmp_path / "copy.dossier")
    with closing(open_store(tmp_path / "copy.dossier", read_only=True)) as copy:
        assert everything(copy) == everything(session.store)


def test_another_file_is_never_written_over(session: Session, tmp_path: Path) -> None:
    taken = tmp_path / "taken.dossier"
    taken.write_text("mine")
    with pytest.raises(FileExistsError, match="taken"):
        write_copy(session.store, taken)
    assert taken.read_text() == "mine"


def test_a_copy_that_cannot_be_written_leaves_nothing(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    with pytest.raises(KnownError, match="cannot be written"):
        write_copy(session.store, tmp_path / "nowhere" / "copy.dossier")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(KnownError, match="No space left"):
        write_copy(session.store, tmp_path / "copy.dossier")
    assert not list(tmp_path.glob("copy*"))


def test_a_copy_can_be_given_up(session: Session, tmp_path: Path) -> None:
    with pytest.raises(NotWanted):
        write_copy(session.store, tmp_path / "copy.dossier", wanted=lambda: False)
    assert not list(tmp_path.glob("copy*"))


def test_a_damaged_dossier_is_told_to_be_so(session: Session, tmp_path: Path) -> None:
    path = session.path
    session.close()
    data = bytearray(path.read_bytes())
    data[8192:] = bytes(len(data) - 8192)
    with closing(open_store(path, read_only=True)) as reader:
        path.write_bytes(data[:9000])
        with pytest.raises(KnownError, match=r"damaged|cannot be"):
            write_copy(reader, tmp_path / "copy.dossier")
    assert not list(tmp_path.glob("copy*"))


def test_what_is_put_back_takes_the_place_of_all(session: Session, tmp_path: Path) -> None:
    write_copy(session.store, tmp_path / "copy.dossier")
    before = everything(session.store)
    session.editor.perform(AddNote(OnKind.DOSSIER, "", "later"))
    session.close()
    copied = open_store(tmp_path / "copy.dossier", read_only=True)
    with closing(copied) as copy, closing(open_store(session.path)) as target:
        put_back(copy, target, tmp_path / "draft")
    with closing(open_store(session.path)) as store:
        store.refuse_damage()
        assert everything(store) == before
