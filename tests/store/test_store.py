"""Transactions, journal, readers beside a writer, full disks, and a main file that is complete by itself."""

import hashlib
import os
import shutil
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest

from dossier.model.errors import BugError, KnownError
from dossier.model.kinds import ClaimKind, OnKind
from dossier.model.rows import Claim, Document, Note, Page, Section, Source
from dossier.services.changes.notes import AddNote, EditNote
from dossier.services.session import Session, open_session
from dossier.store.companions import log_of
from dossier.store.store import Store, create_store, open_store
from tests.samples import SOURCE_TEXT, fill, sample_session
from tests.store.reading import everything, printed, start

NOTE = Note("n1", OnKind.DOSSIER, "", "text", "Ada", "", "")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ferries.dossier"


@pytest.fixture
def session(path: Path):
    opened = sample_session(path)
    fill(opened)
    yield opened
    opened.close()


def test_rows_are_got_sought_found_and_counted(session: Session) -> None:
    store = session.store
    claim = store.find(Claim)[0]
    assert store.get(Claim, claim.id) == claim == store.seek(Claim, claim.id)
    assert store.seek(Claim, "nobody") is None
    with pytest.raises(BugError, match="no row nobody in claims"):
        store.get(Claim, "nobody")
    assert store.find(Claim, kind=ClaimKind.FACT.value, section_id=claim.section_id) == store.find(
        Claim, section_id=claim.section_id
    )
    assert store.count(Claim) == 4
    assert store.count(Claim, section_id=claim.section_id) == 3
    assert store.count(Source, number=None) == 0
    with pytest.raises(BugError, match="has no column"):
        store.find(Claim, colour=1)
    with pytest.raises(BugError, match="has no column"):
        store.count(Claim, **{"id = id OR id": "x"})


def test_rows_are_read_in_the_order_of_the_text(session: Session) -> None:
    store = session.store
    assert [section.number for section in store.find(Section)] == [0, 1]
    for section in store.find(Section):
        starts = [claim.start for claim in store.find(Claim, section_id=section.id)]
        assert starts == sorted(starts)


def test_all_or_nothing(session: Session) -> None:
    before = everything(session.store)

    def fail_half_way() -> None:
        with session.store.transaction() as write:
            write.put(NOTE)
            session.store.get(Note, "nobody")

    with pytest.raises(BugError, match="no row"):
        fail_half_way()
    assert everything(session.store) == before
    with pytest.raises(BugError, match="FOREIGN KEY"), session.store.transaction() as write:
        write.put(Page("p", "nowhere", 0, "1", 0, "text"))
    assert everything(session.store) == before


def test_a_transaction_tells_what_it_touched(session: Session) -> None:
    with session.store.transaction() as write:
        write.put(NOTE)
        write.put(NOTE)
        write.remove(Note, "nobody")
    assert [(step.table, step.before, step.after) for step in write.step] == [("notes", None, NOTE)]
    assert write.changes["notes"] == {"n1"}
    with session.store.transaction() as write:
        write.remove(Note, "n1")
    assert [(step.table, step.before, step.after) for step in write.step] == [("notes", NOTE, None)]


def test_writing_outside_a_change_raises(session: Session) -> None:
    with session.store.transaction() as write:
        pass
    for attempt in (lambda: write.put(NOTE), lambda: write.keep(b"x"), lambda: write.record("j", "", "", "", None)):
        with pytest.raises(BugError, match="ended"):
            attempt()


def test_writing_off_the_owners_thread_raises(session: Session) -> None:
    caught: list[BaseException] = []

    def write() -> None:
        try:
            with session.store.transaction():
                pass
        except BugError as error:
            caught.append(error)

    thread = threading.Thread(target=write)
    thread.start()
    thread.join()
    assert "thread that opened it" in str(caught[0])


def test_bytes_are_kept_once_and_checked_when_read(session: Session) -> None:
    store = session.store
    with store.transaction() as write:
        sha256 = write.keep(b"one")
        assert write.keep(b"one") == sha256 == hashlib.sha256(b"one").hexdigest()
    assert store.content(sha256) == b"one"
    assert store.content(store.find(Document)[0].sha256) == SOURCE_TEXT.encode()
    with pytest.raises(KnownError, match="damaged"):
        store.content("0" * 64)
    store.connection.execute("UPDATE contents SET bytes = x'00' WHERE sha256 = ?", (sha256,))
    with pytest.raises(KnownError, match="not what they were"):
        store.content(sha256)


def test_half_a_character_is_refused_in_words(session: Session) -> None:
    before = everything(session.store)
    with pytest.raises(KnownError) as caught:
        session.editor.perform(AddNote(OnKind.DOSSIER, "", "half \ud83d"))
    assert caught.value.code == "half-character"
    assert everything(session.store) == before


def test_a_full_disk_changes_nothing_and_the_editor_goes_on(session: Session) -> None:
    store, editor = session.store, session.editor
    editor.perform(AddNote(OnKind.DOSSIER, "", "before", id="n1"))
    before = everything(store)
    (pages,) = store.connection.execute("PRAGMA page_count").fetchone()
    store.connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(KnownError) as caught:
        editor.perform(EditNote("n1", "much " * 20_000))
    assert caught.value.code == "cannot-write"
    assert "full" in str(caught.value)
    assert "\n" not in str(caught.value)
    assert everything(store) == before
    assert editor.undo_label == "write a note"
    assert not editor.redo_label
    store.connection.execute(f"PRAGMA max_page_count = {pages + 10_000}")
    editor.perform(EditNote("n1", "much " * 20_000))
    editor.undo()
    editor.undo()
    assert store.seek(Note, "n1") is None


def test_an_undo_on_a_full_disk_can_be_tried_again(session: Session) -> None:
    store, editor = session.store, session.editor
    editor.perform(AddNote(OnKind.DOSSIER, "", "much " * 20_000, id="n1"))
    editor.perform(EditNote("n1", "little"))
    (free,) = store.connection.execute("PRAGMA freelist_count").fetchone()
    with store.transaction() as write:
        write.keep(bytes(4096 * free))
    (pages,) = store.connection.execute("PRAGMA page_count").fetchone()
    store.connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(KnownError, match="could not be written"):
        editor.undo()
    assert store.get(Note, "n1").body == "little"
    assert editor.undo_label == "edit a note"
    store.connection.execute(f"PRAGMA max_page_count = {pages + 10_000}")
    editor.undo()
    assert store.get(Note, "n1").body != "little"
    editor.redo()
    assert store.get(Note, "n1").body == "little"


def test_damage_met_while_reading_or_writing_is_told_in_words(session: Session) -> None:
    store = session.store
    store.connection.execute("UPDATE search_data SET block = x'ffffffffffffffff' WHERE id > 10")
    with pytest.raises(KnownError, match="damaged"):
        store.query("SELECT * FROM search WHERE search MATCH 'ferry'")
    store.connection.execute("UPDATE notes SET made_at = '', \"on\" = 'me'")
    [(id,)] = store.query("SELECT id FROM notes")
    with pytest.raises(KnownError, match="damaged row"):
        session.editor.perform(EditNote(id, "ferry"))


def test_closing_twice_is_harmless(path: Path) -> None:
    store = create_store(path)
    store.close()
    store.close()
    assert [child.name for child in path.parent.iterdir()] == [path.name]


def test_what_was_emptied_takes_no_words_and_is_closed(path: Path) -> None:
    """SQLite went on in the log beside it, and closing raised and kept the lock."""
    with closing(sample_session(path)) as session:
        path.write_bytes(b"")
        with pytest.raises(KnownError) as told:
            session.editor.perform(AddNote(OnKind.DOSSIER, "", "lost"))
        assert told.value.code == "damaged"
        assert not session.store.settle()
    path.unlink()
    create_store(path).close()


def test_after_settling_the_main_file_alone_is_complete(session: Session, path: Path, tmp_path: Path) -> None:
    session.editor.perform(AddNote(OnKind.DOSSIER, "", "the newest", id="n1"))
    assert session.store.settle()
    (tmp_path / "settled").mkdir()
    store = open_store(Path(shutil.copy(path, tmp_path / "settled")), read_only=True)
    assert everything(store) == everything(session.store)
    store.close()


def test_what_is_not_settled_is_only_in_the_log(session: Session, path: Path, tmp_path: Path) -> None:
    assert session.store.settle()
    session.editor.perform(AddNote(OnKind.DOSSIER, "", "the newest", id="n1"))
    (tmp_path / "early").mkdir()
    store = open_store(Path(shutil.copy(path, tmp_path / "early")), read_only=True)
    assert store.seek(Note, "n1") is None
    store.close()


def test_settling_waits_for_no_reader_and_says_so(session: Session, path: Path) -> None:
    reader = sqlite3.connect(path, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM notes").fetchall()
    session.editor.perform(AddNote(OnKind.DOSSIER, "", "the newest"))
    assert not session.store.settle()
    reader.execute("COMMIT")
    assert session.store.settle()
    reader.close()


def test_closing_beside_a_reader_leaves_the_main_file_complete(path: Path, tmp_path: Path) -> None:
    session = sample_session(path)
    reader = open_store(path, read_only=True)
    session.editor.perform(AddNote(OnKind.DOSSIER, "", "the newest", id="n1"))
    session.close()
    (tmp_path / "copy").mkdir()
    copy = open_store(Path(shutil.copy(path, tmp_path / "copy")), read_only=True)
    assert copy.get(Note, "n1").body == "the newest"
    copy.close()
    reader.close()


COUNT = """
import sys
from pathlib import Path
from dossier.model.rows import Note
from dossier.store.store import open_store
store = open_store(Path(sys.argv[1]), read_only=True)
print(store.count(Note))
store.close()
"""

WRITE = """
import sys
from pathlib import Path
from dossier.model.errors import KnownError
from dossier.store.store import open_store
try:
    open_store(Path(sys.argv[1])).close()
    print("opened")
except KnownError as error:
    print(error.code, error)
"""

NOTE_AND_WAIT = """
import sys
from pathlib import Path
from dossier.model.kinds import OnKind
from dossier.services.changes.notes import AddNote
from dossier.services.session import open_session
session = open_session(Path(sys.argv[1]), reviewer="Ada")
session.editor.perform(AddNote(OnKind.DOSSIER, "", "kept", id="kept"))
with session.store.transaction() as write:
    print("kept", flush=True)
    sys.stdin.read()
"""


def test_another_process_reads_what_was_committed_while_the_dossier_is_open(session: Session, path: Path) -> None:
    assert printed(COUNT, path) == "1"
    session.editor.perform(AddNote(OnKind.DOSSIER, "", "the newest"))
    assert printed(COUNT, path) == "2"
    with session.store.transaction() as write:
        write.put(NOTE)
        assert printed(COUNT, path) == "2"


@pytest.mark.parametrize("written", [False, True])
def test_a_log_that_another_reader_removed_is_begun_anew(path: Path, written: bool) -> None:
    sample_session(path).close()
    session = open_session(path, reviewer="Ada")
    if written:
        write(session, "before")
    open_store(path, read_only=True).close()  # as an export does: the system gives up SQLite's lock with it
    printed(COUNT, path)
    assert not log_of(path).exists()
    write(session, "after that")
    assert log_of(path).exists()
    assert printed(COUNT, path) == str(1 + written)
    session.close()


def test_a_commit_whose_log_is_removed_meanwhile_is_in_the_file(session: Session, path: Path) -> None:
    with session.store.transaction() as change:
        change.put(NOTE)
        log_of(path).unlink()
    with closing(sqlite3.connect(f"{path.as_uri()}?immutable=1", uri=True)) as alone:
        assert alone.execute("SELECT count(*) FROM notes").fetchone() == (2,)
    write(session, "after that")
    assert log_of(path).exists()


def test_another_process_may_not_write_while_the_dossier_is_open(session: Session, path: Path) -> None:
    answer = printed(WRITE, path)
    assert answer.startswith("dossier-in-use “ferries.dossier” is open in another window or command")
    assert "\n" not in answer
    session.close()
    assert printed(WRITE, path) == "opened"


def test_a_reader_does_not_keep_a_writer_out(session: Session, path: Path) -> None:
    reader = open_store(path, read_only=True)
    session.editor.perform(AddNote(OnKind.DOSSIER, "", "the newest", id="n1"))
    assert reader.get(Note, "n1")
    with pytest.raises(KnownError, match="reading only"), reader.transaction():
        pass
    assert reader.read_only
    assert not reader.settle()
    reader.close()


def test_what_was_committed_outlives_a_kill(path: Path) -> None:
    sample_session(path).close()
    writer = start(NOTE_AND_WAIT, path)
    assert writer.stdout is not None
    assert writer.stdout.readline() == "kept\n"
    writer.kill()
    writer.communicate()
    store = open_store(path)
    assert store.get(Note, "kept").body == "kept"
    store.refuse_damage()
    store.close()
    assert [child.name for child in path.parent.iterdir()] == [path.name]


def bodies(store: Store) -> list[str]:
    return [note.body for note in store.find(Note) if note.on is OnKind.DOSSIER]


def write(session: Session, body: str) -> None:
    session.editor.perform(AddNote(OnKind.DOSSIER, "", body))


def test_a_file_that_is_renamed_is_followed(session: Session) -> None:
    path = session.path
    write(session, "before")
    away = path.rename(path.with_name("away.dossier"))
    write(session, "after")
    assert session.path == away
    with pytest.raises(KnownError, match="open in another window"):
        open_store(away)
    left = [child for child in path.parent.iterdir() if path.name in child.name]
    assert left == [], "neither a lock nor a log of the old name"
    session.editor.undo()
    write(session, "last")
    session.close()
    assert [child.name for child in path.parent.iterdir()] == ["away.dossier"]
    store = open_store(away)
    assert bodies(store) == ["before", "last"]
    store.refuse_damage()
    store.close()


def test_a_file_renamed_and_closed_leaves_one_whole_file(session: Session) -> None:
    write(session, "before")
    away = session.path.rename(session.path.with_name("away.dossier"))
    session.close()
    assert [child.name for child in away.parent.iterdir()] == ["away.dossier"]
    store = open_store(away)
    assert bodies(store) == ["before"]
    store.close()


def test_a_file_that_was_deleted_takes_no_change_and_can_be_read(session: Session) -> None:
    write(session, "before")
    session.path.unlink()
    with pytest.raises(KnownError) as caught:
        write(session, "into nowhere")
    assert caught.value.code == "file-gone"
    assert bodies(session.store) == ["before"]


def test_a_file_in_the_trash_counts_as_deleted(session: Session) -> None:
    trash = session.path.parent / "Trash" / "files"
    trash.mkdir(parents=True)
    session.path.rename(trash / session.path.name)
    with pytest.raises(KnownError) as caught:
        write(session, "into the trash")
    assert caught.value.code == "file-gone"


def test_a_file_that_came_back_is_taken_up_again(session: Session) -> None:
    """As after a stick was pulled out and put in again: the same file, though another one to the system."""
    write(session, "before")
    session.store.settle()
    path = session.path
    data = path.read_bytes()
    path.unlink()
    with pytest.raises(KnownError):
        write(session, "not now")
    path.write_bytes(data)
    write(session, "after")
    assert bodies(session.store) == ["before", "after"]
    session.editor.undo()
    session.close()
    store = open_store(path)
    assert bodies(store) == ["before"]
    store.refuse_damage()
    store.close()


@pytest.mark.parametrize("gone", [False, True])
def test_a_log_that_was_cut_off_or_removed_when_all_was_settled_is_begun_anew(session: Session, gone: bool) -> None:
    write(session, "settled")
    session.store.settle()
    log = log_of(session.path)
    if gone:
        log.unlink()
    else:
        os.truncate(log, 0)
    write(session, "after that")
    assert log.stat().st_size > 0
    with closing(open_store(session.path, read_only=True)) as reader:
        assert bodies(reader) == ["settled", "after that"]


def test_a_pipe_in_its_place_takes_no_change_and_is_not_waited_for(session: Session) -> None:
    session.store.path.unlink()
    os.mkfifo(session.store.path)
    with pytest.raises(KnownError) as caught:
        write(session, "into a pipe")
    assert caught.value.code == "file-gone"


def test_an_older_copy_in_its_place_takes_no_change(session: Session) -> None:
    session.store.settle()
    path = session.path
    data = path.read_bytes()
    write(session, "before")
    path.unlink()
    path.write_bytes(data)
    with pytest.raises(KnownError) as caught:
        write(session, "into the older copy")
    assert caught.value.code == "file-gone"
    assert path.read_bytes() == data
    assert bodies(session.store) == ["before"]


def test_another_file_in_its_place_takes_no_change(session: Session, tmp_path: Path) -> None:
    path = session.path
    other = tmp_path / "other.dossier"
    create_store(other).close()
    path.unlink()
    other.rename(path)
    before = path.read_bytes()
    with pytest.raises(KnownError) as caught:
        write(session, "into another file")
    assert caught.value.code == "file-gone"
    assert path.read_bytes() == before


def fail_in(session: Session, code: int) -> None:
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = code
    with session.store.transaction():
        raise error


@pytest.mark.parametrize("name", ["SQLITE_IOERR", "SQLITE_CANTOPEN"])
def test_after_an_error_of_the_disk_the_file_is_opened_anew(session: Session, name: str) -> None:
    write(session, "before")
    with pytest.raises(KnownError, match="disk I/O error"):
        fail_in(session, getattr(sqlite3, name))
    held = session.store.connection
    write(session, "after")
    assert session.store.connection is not held
    assert bodies(session.store) == ["before", "after"]
