"""The write-ahead log that another program cuts off or writes over while it is in use: no commit is lost."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from dossier.model.errors import KnownError
from dossier.model.kinds import OnKind
from dossier.model.rows import Note
from dossier.services.changes.notes import AddNote
from dossier.services.protecting import protect
from dossier.services.session import Session, open_session
from dossier.store import logs
from dossier.store.companions import log_of
from dossier.store.keys import Key
from dossier.store.logs import KeptLog
from dossier.store.store import Store, open_store
from tests.samples import sample_session

KEY = Key("four unlikely words")


@pytest.fixture(params=[None, KEY], ids=["open", "protected"])
def session(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    monkeypatch.setattr(logs, "_PAUSE", 0.0)
    path = tmp_path / "ferries.dossier"
    sample_session(path).close()
    if request.param is not None:
        protect(path, None, request.param)
    with closing(open_session(path, reviewer="Ada", key=request.param)) as session:
        yield session


def write(session: Session, body: str) -> None:
    session.editor.perform(AddNote(OnKind.DOSSIER, "", body))


def bodies(store: Store) -> list[str]:
    return [note.body for note in store.find(Note)]


def kept(session: Session) -> list[str]:
    """Close the dossier and return the notes that are in it then, once the whole file was looked at."""
    session.close()
    with closing(open_store(session.path, key=session.store.key)) as store:
        store.refuse_damage()
        return bodies(store)


@pytest.mark.parametrize("settled", [False, True])
@pytest.mark.parametrize("older", [b"", b"\0" * 90_000, None], ids=["cut off", "zeros", "an older one"])
def test_what_was_done_to_the_log_between_two_changes_is_undone(
    session: Session, older: bytes | None, settled: bool
) -> None:
    write(session, "one")
    before = log_of(session.path).read_bytes()
    session.store.settle()
    write(session, "two")
    write(session, "three " * 2_000)
    if settled:
        session.store.settle()
    log_of(session.path).write_bytes(before if older is None else older)
    write(session, "four")
    write(session, "five")
    log_of(session.path).write_bytes(b"")
    assert kept(session) == ["one", "two", "three " * 2_000, "four", "five"]


def test_what_is_read_meanwhile_is_what_was_written(session: Session) -> None:
    write(session, "one " * 5_000)
    session.store.connection.execute("PRAGMA shrink_memory")
    os.truncate(log_of(session.path), 0)
    assert bodies(session.store) == ["one " * 5_000]


def test_a_change_amid_which_it_is_cut_off_is_not_made(session: Session) -> None:
    write(session, "one")
    change = session.store.transaction()
    change.__enter__().put(Note("n1", OnKind.DOSSIER, "", "amid", "Ada", "", ""))
    os.truncate(log_of(session.path), 0)
    with pytest.raises(KnownError, match="is being written just now"):
        change.__exit__(None, None, None)
    write(session, "two")
    assert kept(session) == ["one", "two"]


@pytest.mark.parametrize("settled", [False, True])
def test_a_commit_that_is_cut_off_at_once_is_told_and_can_be_made_again(
    session: Session, monkeypatch: pytest.MonkeyPatch, settled: bool
) -> None:
    noted = KeptLog.note

    def cut_off(log: KeptLog, *, wrote: bool) -> bool:
        os.truncate(log_of(session.path), 0)
        return noted(log, wrote=wrote)

    write(session, "one")
    if settled:  # then the commit begins the log anew
        session.store.settle()
    with monkeypatch.context() as patch:
        patch.setattr(KeptLog, "note", cut_off)
        with pytest.raises(KnownError, match="is being written just now"):
            write(session, "two")
    assert bodies(session.store) == ["one"]
    write(session, "two")
    write(session, "three")
    os.truncate(log_of(session.path), 40_000)
    assert kept(session) == ["one", "two", "three"]


def test_what_another_program_commits_is_left_as_it_is(session: Session) -> None:
    write(session, "one")
    with closing(open_store(session.path, read_only=True, key=session.store.key)) as other:
        other.connection.execute("PRAGMA query_only = OFF")
        other.connection.execute("UPDATE notes SET body = 'theirs'")
    write(session, "two")
    write(session, "three")
    assert kept(session) == ["theirs", "two", "three"]


def test_one_too_long_to_be_remembered_is_not_written_upon_while_a_reader_keeps_it_from_the_file(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(session, "one")
    session.store.settle()
    monkeypatch.setattr(logs, "_MOST", 70_000)
    with closing(open_store(session.path, read_only=True, key=session.store.key)) as reader:
        reader.connection.execute("BEGIN")
        assert bodies(reader) == ["one"]
        write(session, "two " * 30_000)
        os.truncate(log_of(session.path), 0)
        with pytest.raises(KnownError, match="cannot be read"):
            write(session, "into what is left of it")
    assert kept(session) == ["one"]


def test_it_is_copied_into_the_file_when_it_is_long(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "LONG", 100_000)
    for number in range(4):
        write(session, f"{number} " * 10_000)
    key = session.store.key
    if key is None:
        with closing(sqlite3.connect(f"{session.path.as_uri()}?immutable=1", uri=True)) as alone:
            assert alone.execute("SELECT count(*) FROM notes").fetchone()[0] >= 3
    assert log_of(session.path).stat().st_size < 500_000


def test_the_first_commit_that_is_cut_off_at_once_is_told(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    noted = KeptLog.note

    def cut_off(log: KeptLog, *, wrote: bool) -> bool:
        os.truncate(log_of(session.path), 0)
        return noted(log, wrote=wrote)

    with monkeypatch.context() as patch:
        patch.setattr(KeptLog, "note", cut_off)
        with pytest.raises(KnownError, match="is being written just now"):
            write(session, "one")
    write(session, "two")
    assert kept(session) == ["two"]


def test_what_happens_to_it_once_a_commit_was_read_is_noticed(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    noted, read = KeptLog.note, KeptLog._read

    def read_and_zeroed(log: KeptLog, most: int, at: int = 0) -> bytes:
        data = read(log, most, at)
        if at:
            log_of(session.path).write_bytes(bytes(log_of(session.path).stat().st_size))
        return data

    def zeroed_while_noted(log: KeptLog, *, wrote: bool) -> bool:
        with monkeypatch.context() as patch:
            patch.setattr(KeptLog, "_read", read_and_zeroed)
            return noted(log, wrote=wrote)

    write(session, "one")
    with monkeypatch.context() as patch:
        patch.setattr(KeptLog, "note", zeroed_while_noted)
        write(session, "two")
    session.store.settle()
    assert kept(session) == ["one", "two"]


def test_one_that_is_removed_while_a_commit_is_noted_is_not_written_on(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    noted = KeptLog.note

    def removed(log: KeptLog, *, wrote: bool) -> bool:
        log_of(session.path).unlink()
        return noted(log, wrote=wrote)

    write(session, "one")
    with monkeypatch.context() as patch:
        patch.setattr(KeptLog, "note", removed)
        write(session, "two")
    write(session, "three")
    assert log_of(session.path).exists()
    assert kept(session) == ["one", "two", "three"]


def test_more_than_is_remembered_is_no_fault_while_a_reader_keeps_it_from_the_file(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(session, "one")
    monkeypatch.setattr(logs, "_MOST", 250_000)
    with closing(open_store(session.path, read_only=True, key=session.store.key)) as reader:
        reader.connection.execute("BEGIN")
        assert bodies(reader) == ["one"]
        for number in range(12):
            write(session, f"{number} " * 5_000)
        with session.store.transaction() as changes:
            changes.put(Note("n1", OnKind.DOSSIER, "", "two", "Ada", "", ""))
            os.utime(log_of(session.path))
    assert len(kept(session)) == 14


def test_commits_beside_are_not_taken_for_the_one_that_followed(session: Session) -> None:
    write(session, "one")
    session.store.settle()
    store = session.store
    store.lend()
    with closing(open_store(session.path, read_only=True, key=store.key)) as reader:
        with store.beside(lambda done: None) as own:
            with own.transaction() as write_beside:
                write_beside.put(Note("n1", OnKind.DOSSIER, "", "beside", "Ada", "", ""))
            reader.connection.execute("BEGIN")
            assert bodies(reader) == ["one", "beside"]
            for name in ("n2", "n3"):
                with own.transaction() as write_beside:
                    write_beside.put(Note(name, OnKind.DOSSIER, "", "beside", "Ada", "", ""))
        store.take_back()
        write(session, "two")
        log = log_of(session.path)
        data = log.read_bytes()
        os.truncate(log, len(data) - 1)
        with pytest.raises(KnownError, match="cannot be read"):  # what is gone is not remembered
            write(session, "three")
        log.write_bytes(data)
    assert sorted(kept(session)) == ["beside", "beside", "beside", "one", "two"]


@pytest.mark.parametrize("more", [0, 2])
@pytest.mark.parametrize("older", [b"\0" * 90_000, None], ids=["zeros", "an older one"])
def test_one_that_cannot_be_written_again_is_not_copied_into_the_file(
    session: Session, older: bytes | None, more: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(session, "one")
    before = log_of(session.path).read_bytes()
    write(session, "two " * 2_000)
    log_of(session.path).write_bytes(before if older is None else older)
    monkeypatch.setattr(KeptLog, "_write", lambda self, whole: False)  # the file is for reading only
    for number in range(more):
        with pytest.raises(KnownError):
            write(session, str(number))
    assert kept(session) == ["one", "two " * 2_000]
