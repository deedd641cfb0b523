"""What is said of a change that could not be written."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from dossier.model.errors import BugError, KnownError
from dossier.model.kinds import OnKind
from dossier.model.rows import Note
from dossier.store import unwritten
from dossier.store.store import create_store, open_store


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (sqlite3.OperationalError("disk I/O error"), "cannot-write"),
        (sqlite3.DatabaseError("malformed"), "damaged"),
        (UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid"), "damaged"),
    ],
)
def test_what_the_disk_or_the_file_is_to_blame_for_is_said(
    tmp_path: Path, error: sqlite3.Error | UnicodeDecodeError, code: str
) -> None:
    found = unwritten.write_error(tmp_path / "ferries.dossier", error)
    assert isinstance(found, KnownError)
    assert (found.code, found.values["name"]) == (code, "ferries.dossier")


def test_a_row_that_does_not_fit_is_our_fault(tmp_path: Path) -> None:
    assert isinstance(unwritten.write_error(tmp_path, sqlite3.IntegrityError("FOREIGN KEY")), BugError)


def test_what_is_lent_is_written_beside_it_and_read_here(tmp_path: Path) -> None:
    store = create_store(tmp_path / "ferries.dossier")
    told: list[int] = []
    store.lend()
    with pytest.raises(KnownError, match="being written just now") as caught, store.transaction():
        pass
    assert caught.value.code == unwritten.lent(store.path).code
    with store.beside(told.append) as own, own.transaction() as write:
        write.put(note("first"))
        assert store.seek(Note, "first") is None
        write.put(note("second"))
    assert told == [0, 1]
    assert store.get(Note, "second") == note("second")
    store.take_back()
    with store.transaction() as write:
        write.remove(Note, "first")
    store.close()


@pytest.mark.parametrize("opened", [False, True], ids=["before", "after"])
def test_what_is_renamed_once_it_is_lent_is_written_all_the_same_and_no_other_file(
    tmp_path: Path, opened: bool
) -> None:
    path, moved = tmp_path / "ferries.dossier", tmp_path / "piers.dossier"
    create_store(tmp_path / "other.dossier").close()

    def rename() -> None:
        path.rename(moved)
        (tmp_path / "other.dossier").rename(path)

    store = create_store(path)
    store.lend()
    if not opened:
        rename()
    with store.beside(lambda count: None) as own:
        if opened:
            rename()
        with own.transaction() as write:
            write.put(note("first"))
    store.take_back()
    assert store.path == path
    with store.transaction() as write:
        assert store.path == moved
        write.put(note("second"))
    store.close()
    for file, ids in ((moved, ["first", "second"]), (path, [])):
        with closing(open_store(file)) as kept:
            kept.refuse_damage()
            assert [each.id for each in kept.find(Note)] == ids


def test_what_is_deleted_once_it_is_lent_is_not_written(tmp_path: Path) -> None:
    store = create_store(tmp_path / "ferries.dossier")
    store.lend()
    store.path.unlink()
    with (
        store.beside(lambda count: None) as own,
        pytest.raises(KnownError, match="moved, deleted or replaced"),
        own.transaction(),
    ):
        pass
    store.take_back()
    store.close()


def note(id: str) -> Note:
    return Note(id, OnKind.DOSSIER, "", "A word.", "Ada", "2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z")
