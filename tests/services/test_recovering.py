"""A damaged dossier gives a new one with all that can be read, and a list of what cannot; it is kept as it is."""

import os
import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from dossier.model.errors import KnownError
from dossier.model.kinds import OnKind
from dossier.model.rows import Claim, Note
from dossier.services.changes.notes import AddNote
from dossier.services.protecting import protect
from dossier.services.recovering import recover
from dossier.services.session import open_session
from dossier.store import connecting
from dossier.store.keys import Key, is_protected
from dossier.store.store import open_store
from tests.samples import fill, sample_session
from tests.store.reading import everything

PAGE = 4096
NOTES = 300


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("sound") / "ferries.dossier"
    session = sample_session(path)
    fill(session)
    for number in range(NOTES):
        session.editor.perform(AddNote(OnKind.DOSSIER, "", f"note {number} " + "words " * 40))
    session.close()
    return path.read_bytes()


@pytest.fixture
def path(tmp_path: Path, sound: bytes) -> Path:
    path = tmp_path / "ferries.dossier"
    path.write_bytes(sound)
    return path


def leaves_of(path: Path, table: str) -> list[int]:
    """The pages (from 0) that hold rows of a table: found by the words in them."""
    data = path.read_bytes()
    pages = range(len(data) // PAGE)
    return [n for n in pages if data[n * PAGE] == 0x0D and table.encode() in data[n * PAGE : (n + 1) * PAGE]]


def destroy(path: Path, *pages: int) -> None:
    with path.open("rb+") as file:
        for page in pages:
            file.seek(page * PAGE)
            file.write(b"\xaa" * PAGE)


def test_a_sound_dossier_comes_through_whole(path: Path, tmp_path: Path) -> None:
    new = tmp_path / "new.dossier"
    recovered = recover(path, new)
    assert recovered.missing == []
    assert recovered.from_journal == 0
    with closing(open_store(path)) as before, closing(open_store(new)) as after:
        assert everything(after) == everything(before)


@pytest.mark.parametrize("damage", ["pages", "bits", "end"])
def test_a_protected_one_gives_back_as_much(path: Path, tmp_path: Path, damage: str) -> None:
    """SQLCipher by itself reads nothing more after the first page that is damaged, and nothing of a file cut off."""
    key = Key("four unlikely words")
    protect(path, None, key)
    last = path.stat().st_size // PAGE - 1
    if damage == "pages":
        destroy(path, *range(last // 2, last // 2 + 4))
    elif damage == "bits":
        data = bytearray(path.read_bytes())
        for page in (last // 3, last // 2, last - 1):
            data[page * PAGE + 99] ^= 4
        path.write_bytes(data)
    else:
        os.truncate(path, last * PAGE - 1_000)
    damaged, new = path.read_bytes(), tmp_path / "new.dossier"
    with pytest.raises(KnownError) as refused:
        recover(path, new, Key("five other unlikely words"))
    assert refused.value.code == "wrong-passphrase"
    recovered = recover(path, new, key)
    assert path.read_bytes() == damaged
    assert {each.name for each in tmp_path.iterdir()} == {"ferries.dossier", "new.dossier"}
    assert is_protected(new)
    with closing(open_store(new, key=key)) as store:
        notes = len(store.find(Note))
        assert store.find(Claim)
    assert notes > NOTES // 2
    assert notes + recovered.totals().get("notes", 0) >= NOTES


@pytest.mark.parametrize("protected", [True, False])
def test_a_row_that_ends_on_a_page_that_is_gone_comes_from_the_journal_or_is_listed(
    tmp_path: Path, protected: bool
) -> None:
    """Such a page is read as one of zeros, which SQLite takes for the row's last bytes."""
    path, new = tmp_path / "ferries.dossier", tmp_path / "new.dossier"
    key = Key("four unlikely words") if protected else None
    kept, lost = "words " * 700, "words " * 700 + "lost"
    sample_session(path).close()
    if key is not None:
        protect(path, None, key)
    with closing(open_session(path, key=key)) as session:
        session.editor.perform(AddNote(OnKind.DOSSIER, "", kept, id="kept"))
    with closing(connecting.connected(path, "rw", key)) as connection, connection:  # the journal knows nothing of it
        connection.execute(
            "INSERT INTO notes SELECT 'lost', \"on\", on_id, ?, reviewer, made_at, changed_at FROM notes", (lost,)
        )
    whole = path.read_bytes()
    fates = set()
    for page in range(len(whole) // PAGE - 4, len(whole) // PAGE):
        path.write_bytes(whole[: page * PAGE] + bytes(PAGE) + whole[(page + 1) * PAGE :])
        recovered = recover(path, new, key)
        with closing(open_store(new, key=key)) as store:
            bodies = {note.id: note.body for note in store.find(Note)}
        new.unlink()
        listed = ("notes", "lost", "") in recovered.missing
        assert bodies == {"kept": kept} | ({} if listed else {"lost": lost})
        fates.add((recovered.from_journal, listed))
    assert fates == {(0, False), (0, True), (1, False)}


def test_rows_whose_page_is_gone_come_from_the_journal(path: Path, tmp_path: Path) -> None:
    leaves = [n for n in leaves_of(path, "words words") if b'"table"' not in path.read_bytes()[n * PAGE :][:PAGE]]
    assert len(leaves) > 10
    destroy(path, leaves[3], leaves[7])
    damaged = path.read_bytes()
    with pytest.raises(KnownError, match="damaged"):
        open_store(path)
    new = tmp_path / "new.dossier"
    recovered = recover(path, new)
    assert path.read_bytes() == damaged
    assert recovered.from_journal > 5
    with closing(open_store(new)) as store:
        bodies = {note.body.split(" words")[0] for note in store.find(Note)}
        assert {f"note {number}" for number in range(NOTES)} <= bodies
        store.refuse_damage()


def test_what_is_nowhere_is_listed(path: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("DELETE FROM journal")
        connection.execute("VACUUM")
    leaves = leaves_of(path, "words words")
    destroy(path, leaves[3])
    new = tmp_path / "new.dossier"
    recovered = recover(path, new)
    lost = [(table, id) for table, id, _ in recovered.missing if table == "notes"]
    with closing(open_store(new)) as store:
        assert store.count(Note) + len(lost) == NOTES + 1
        assert all(store.seek(Note, id) is None for _, id in lost)
    assert recovered.totals()["notes"] == len(lost) > 3
    assert "notes" in recovered.counts


@pytest.mark.parametrize("seed", range(25))
def test_any_pages_may_be_gone(path: Path, tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    size = path.stat().st_size // PAGE
    destroy(path, *(chance.randrange(1, size) for _ in range(chance.randrange(1, 6))))
    new = tmp_path / "new.dossier"
    recovered = recover(path, new)
    assert recovered.counts
    with closing(open_store(new)) as store:
        store.refuse_damage()


@pytest.mark.parametrize("logged", [False, True])
@pytest.mark.parametrize("protected", [True, False])
def test_without_its_first_page_all_comes_back(path: Path, tmp_path: Path, protected: bool, logged: bool) -> None:
    """It tells where the other pages are; one damaged byte of it is enough where there is a passphrase."""
    key = Key("four unlikely words") if protected else None
    if key is not None:
        protect(path, None, key)
    broken, new = tmp_path / "broken.dossier", tmp_path / "new.dossier"
    with closing(open_session(path, key=key)) as session:
        if logged:  # what was not yet put into the file when a window was killed
            session.editor.perform(AddNote(OnKind.DOSSIER, "", "words " * 9_000))
            shutil.copy(path.with_name(f"{path.name}-wal"), broken.with_name(f"{broken.name}-wal"))
        data = bytearray(path.read_bytes())
    data[500:PAGE] = bytes(PAGE - 500) if key is None else bytes((data[500] ^ 1,)) + data[501:PAGE]
    broken.write_bytes(data)
    if not logged:
        with pytest.raises(KnownError) as refused:
            open_store(broken, key=key)
        assert refused.value.code == "damaged"
    recovered = recover(broken, new, key)
    assert (recovered.missing, recovered.from_journal) == ([], 0)
    assert logged or broken.read_bytes() == data
    with closing(open_store(path, key=key)) as before, closing(open_store(new, key=key)) as after:
        assert everything(after) == everything(before)


@pytest.mark.parametrize(
    ("at", "bytes_there"),
    [(0, b"\0"), (0, bytes(100)), (0, b"words " * 600), (16, b"\xff\xff"), (20, b"\1"), (47, b"\5"), (60, bytes(12))],
    ids=["name", "head", "most of the page", "page size", "reserved", "format", "version and program"],
)
def test_without_its_beginning_all_comes_back(path: Path, tmp_path: Path, at: int, bytes_there: bytes) -> None:
    with closing(open_store(path)) as store:
        before = everything(store)
    data = path.read_bytes()
    path.write_bytes(data[:at] + bytes_there + data[at + len(bytes_there) :])
    recovered = recover(path, tmp_path / "new.dossier")
    assert recovered.missing == []
    with closing(open_store(tmp_path / "new.dossier")) as after:
        assert everything(after) == before


def test_a_database_of_another_program_is_not_made_a_dossier(tmp_path: Path) -> None:
    other = tmp_path / "other"
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE notes (id TEXT PRIMARY KEY)")
    with pytest.raises(KnownError, match="another program"):
        recover(other, tmp_path / "new.dossier")


def test_where_nothing_says_where_tables_are_it_is_said(path: Path, tmp_path: Path) -> None:
    size = path.stat().st_size // PAGE
    with path.open("rb+") as file:
        file.seek(100)
        file.write(b"\xaa" * (size * PAGE - 100))
    with pytest.raises(KnownError, match="restore a backup"):
        recover(path, tmp_path / "new.dossier")
    assert {each.name for each in tmp_path.iterdir()} == {"ferries.dossier"}


def test_no_file_is_written_over(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.dossier"
    other.write_text("mine")
    with pytest.raises(KnownError, match="already a file"):
        recover(path, other)
    assert other.read_text() == "mine"


def test_of_a_file_that_was_cut_off_the_front_comes_back(path: Path, tmp_path: Path) -> None:
    with path.open("rb+") as file:
        file.truncate(path.stat().st_size // 2 + 100)
    recovered = recover(path, tmp_path / "new.dossier")
    assert recovered.counts["claims"] == 4
    assert recovered.counts["notes"] > NOTES // 4
    assert "notes" in recovered.totals()


@pytest.mark.parametrize("setting", ["rows = '[{'", "seq = 9223372036854775807"])
def test_an_entry_of_the_journal_that_cannot_be_read_is_left_out_and_listed(
    path: Path, tmp_path: Path, setting: str
) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        (id,) = connection.execute("SELECT id FROM journal WHERE seq = 9").fetchone()
        connection.execute(f"UPDATE journal SET {setting} WHERE seq = 9")
    recovered = recover(path, tmp_path / "new.dossier")
    assert recovered.missing == [("journal", id, "it cannot be read")]
    with closing(open_store(tmp_path / "new.dossier")) as store:
        assert len(store.journal()) > NOTES


def test_rows_between_two_gaps_come_back_where_the_index_of_their_ids_is_gone_too(path: Path, tmp_path: Path) -> None:
    """Nothing tells their numbers then: they are tried one after the other."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("DELETE FROM journal")
        connection.execute("VACUUM")
        sql = "SELECT rootpage FROM sqlite_schema WHERE name = 'sqlite_autoindex_notes_1'"
        (root,) = connection.execute(sql).fetchone()
    leaves = leaves_of(path, "words words")
    destroy(path, root - 1, leaves[3], leaves[-4])
    recovered = recover(path, tmp_path / "new.dossier")
    assert ("notes", "", "") in recovered.missing
    assert NOTES - 40 < recovered.counts["notes"] < NOTES


def test_a_row_of_which_the_history_alone_knows_comes_back_and_is_listed_where_that_has_gaps(
    path: Path, tmp_path: Path
) -> None:
    """A page that stands in the place of another is read without an error."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        id = connection.execute("SELECT id FROM notes WHERE rowid = 9").fetchone()[0]
        connection.execute("DELETE FROM notes WHERE rowid = 9")
    whole = recover(path, tmp_path / "whole.dossier")
    assert (whole.from_journal, whole.missing) == (1, [])
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("DELETE FROM journal WHERE seq = 200")
    torn = recover(path, tmp_path / "torn.dossier")
    assert torn.from_journal == 0
    assert torn.missing == [("notes", id, "unless it was removed: the history has gaps")]
