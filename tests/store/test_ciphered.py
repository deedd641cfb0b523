"""SQLCipher looks like sqlite3, errors and all."""

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from dossier.model.kinds import OnKind
from dossier.services.changes.notes import AddNote
from dossier.services.protecting import protect
from dossier.services.session import open_session
from dossier.store import ciphered
from dossier.store.keys import Key
from dossier.store.store import open_store
from tests.samples import sample_session

RAW = Key("four unlikely words").raw(bytes(range(16)))
WRONG = Key("five other unlikely words").raw(bytes(range(16)))


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    made = connect(tmp_path, RAW)
    made.execute("CREATE TABLE kept (id INTEGER PRIMARY KEY, words TEXT UNIQUE, bytes BLOB) STRICT")
    made.execute("INSERT INTO kept VALUES (1, 'harbour', zeroblob(9000))")
    yield made
    made.close()


def connect(folder: Path, raw: str | None, name: str = "kept.db") -> sqlite3.Connection:
    return ciphered.connect(f"{(folder / name).as_uri()}?mode=rwc", raw, patience=0)


def code_of(error: pytest.ExceptionInfo[sqlite3.Error]) -> int:
    return error.value.sqlite_errorcode & 0xFF


def test_its_errors_are_those_of_sqlite3(connection: sqlite3.Connection, tmp_path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        connection.execute("SELECT * FROM missing")
    with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
        connection.execute("INSERT INTO kept VALUES (2, 'harbour', NULL)")
    with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
        connection.executemany("INSERT INTO kept VALUES (?, ?, NULL)", [(2, "pier"), (3, "pier")])
    connection.execute("BEGIN IMMEDIATE")
    other = connect(tmp_path, RAW)
    with pytest.raises(sqlite3.OperationalError) as busy:
        other.execute("BEGIN IMMEDIATE")
    assert code_of(busy) == sqlite3.SQLITE_BUSY
    other.close()
    connection.execute("ROLLBACK")
    connection.close()
    with pytest.raises(sqlite3.ProgrammingError):
        connection.execute("SELECT 1")


def test_a_row_that_cannot_be_read_is_an_error_of_sqlite3_too(connection: sqlite3.Connection) -> None:
    connection.executemany("INSERT INTO kept VALUES (?, ?, NULL)", [(number, str(number)) for number in range(2, 9)])
    fails = "SELECT CASE WHEN id = 5 THEN abs(-9223372036854775808) ELSE id END FROM kept"
    with pytest.raises(sqlite3.Error, match="overflow"):
        connection.execute(fails).fetchall()
    with pytest.raises(sqlite3.Error, match="overflow"):
        list(connection.execute(fails))
    cursor = connection.execute(fails)
    with pytest.raises(sqlite3.Error, match="overflow"):
        [cursor.fetchone() for _ in range(9)]


def test_rows_have_names(connection: sqlite3.Connection) -> None:
    (row,) = connection.execute("SELECT id, words FROM kept")
    assert (row["words"], tuple(row)) == ("harbour", (1, "harbour"))


def test_a_wrong_key_is_an_error_and_nothing_is_printed(connection: sqlite3.Connection, tmp_path: Path) -> None:
    connection.close()
    program = (
        "import sqlite3, sys; from dossier.store import ciphered\n"
        "made = ciphered.connect(sys.argv[1], sys.argv[2], patience=0)\n"
        "try: made.execute('SELECT * FROM kept')\n"
        "except sqlite3.DatabaseError as error: print(error.sqlite_errorcode == sqlite3.SQLITE_NOTADB)"
    )
    address = f"{(tmp_path / 'kept.db').as_uri()}?mode=rw"
    ran = subprocess.run([sys.executable, "-c", program, address, WRONG], capture_output=True, text=True, check=True)
    assert (ran.stdout, ran.stderr) == ("True\n", "")


def test_bytes_are_read_in_pieces(connection: sqlite3.Connection) -> None:
    with connection.blobopen("kept", "bytes", 1, readonly=True) as blob:
        pieces = [blob.read(4096), blob.read(4096), blob.read(4096), blob.read(4096)]
    assert [len(piece) for piece in pieces] == [4096, 4096, 808, 0]
    with pytest.raises(sqlite3.OperationalError, match="no such rowid"):
        connection.blobopen("kept", "bytes", 2, readonly=True)


def test_a_copy_has_the_key_of_its_own_connection(connection: sqlite3.Connection, tmp_path: Path) -> None:
    copy = connect(tmp_path, WRONG, "copy.db")
    connection.backup(copy)
    copy.close()
    read = connect(tmp_path, WRONG, "copy.db")
    assert read.execute("SELECT words FROM kept").fetchone()[0] == "harbour"
    read.close()
    plain = connect(tmp_path, None, "plain.db")
    with pytest.raises(sqlite3.OperationalError):
        connection.backup(plain)
    plain.close()


def test_nothing_is_attached_where_that_is_forbidden(connection: sqlite3.Connection, tmp_path: Path) -> None:
    ciphered.forbid_attaching(connection)
    with pytest.raises(sqlite3.DatabaseError, match="not authorized"):
        connection.execute("ATTACH ? AS other", (str(tmp_path / "other.db"),))
    assert not (tmp_path / "other.db").exists()


def test_all_is_poured_with_the_numbers_in_the_header(connection: sqlite3.Connection, tmp_path: Path) -> None:
    connection.execute("CREATE VIRTUAL TABLE search USING fts5(text)")
    connection.execute("INSERT INTO search VALUES ('under the pier')")
    connection.execute("PRAGMA application_id = 77")
    connection.execute("PRAGMA user_version = 7")
    plain = connect(tmp_path, None, "plain.db")
    ciphered.pour(plain, (tmp_path / "kept.db").as_uri(), RAW)
    plain.close()
    read = sqlite3.connect(tmp_path / "plain.db")
    assert read.execute("SELECT text FROM search WHERE search MATCH 'pier'").fetchall() == [("under the pier",)]
    assert read.execute("PRAGMA application_id").fetchone() == (77,)
    assert read.execute("PRAGMA user_version").fetchone() == (7,)
    assert read.execute("SELECT words, length(bytes) FROM kept").fetchall() == [("harbour", 9000)]
    read.close()


def test_what_another_program_writes_is_no_damage_to_who_looks_twice(tmp_path: Path) -> None:
    path, key = tmp_path / "ferries.dossier", Key("four unlikely words")
    sample_session(path).close()
    protect(path, None, key)
    with closing(open_store(path, read_only=True, key=key)) as reader, closing(open_session(path, key=key)) as writer:
        for number in range(20):
            reader.refuse_damage()
            writer.editor.perform(AddNote(OnKind.DOSSIER, "", f"note {number}"))
        reader.refuse_damage()
