"""The one place that makes connections."""

import os
import sqlite3
import struct
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from dossier.model.errors import KnownError
from dossier.store import opening, schema
from dossier.store.connecting import connected, poured
from dossier.store.heads import schema_version
from dossier.store.keys import Key, is_protected
from dossier.store.store import create_store, open_store
from tests.samples import sample_session

KEY = Key("four unlikely words")


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    path = tmp_path / "plain.dossier"
    sample_session(path).close()
    return path


def protected(plain: Path, name: str = "protected.dossier") -> Path:
    path = plain.with_name(name)
    path.touch()
    poured(plain, None, path, KEY).close()
    return path


def refusal(path: Path) -> str:
    """Return the code of the error that opening gives; the file has to be as it was, with nothing beside it."""
    before, beside = path.read_bytes(), set(os.listdir(path.parent))
    with pytest.raises(KnownError) as refused:
        open_store(path, key=KEY)
    assert path.read_bytes() == before
    assert {name for name in os.listdir(path.parent) if not name.endswith(".lock")} == beside
    return refused.value.code


def test_sqlcipher_is_loaded_for_a_protected_file_alone(plain: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from dossier.store.store import open_store\n"
        "from dossier.store.keys import Key\n"
        "for name in sys.argv[1:]:\n"
        "    open_store(Path(name), key=Key('four unlikely words')).close(); print('sqlcipher3' in sys.modules)"
    )
    command = [sys.executable, "-c", program, str(plain), str(protected(plain))]
    ran = subprocess.run(command, capture_output=True, text=True, check=True)
    assert (ran.stdout, ran.stderr) == ("False\nTrue\n", "")


@pytest.mark.parametrize("key", [None, KEY])
def test_nothing_is_attached(plain: Path, key: Key | None) -> None:
    path = protected(plain) if key else plain
    with closing(connected(path, "rw", key)) as connection, pytest.raises(sqlite3.Error):
        connection.execute("ATTACH ':memory:' AS other")


def test_a_protected_one_is_made_and_migrated_like_any(tmp_path: Path) -> None:
    path = tmp_path / "new.dossier"
    with closing(create_store(path, KEY)) as store:
        assert schema.fingerprint_of(store.connection) == schema.FINGERPRINTS[schema.SCHEMA_VERSION]
        assert store.connection.execute("PRAGMA synchronous").fetchone()[0] == 2
        assert store.connection.execute("PRAGMA foreign_keys").fetchone()[0] == 1
        assert store.connection.execute("PRAGMA temp_store").fetchone()[0] == 2
    assert is_protected(path)
    assert path.stat().st_mode & 0o777 == 0o600
    assert os.listdir(tmp_path) == ["new.dossier"]


def test_what_is_protected_is_trusted_no_more_than_what_is_not(plain: Path) -> None:
    strange = {
        "foreign-schema": "CREATE TRIGGER more AFTER INSERT ON notes BEGIN DELETE FROM notes; END",
        "other-application": "PRAGMA application_id = 1",
        "newer-schema": f"PRAGMA user_version = {schema.SCHEMA_VERSION + 1}",
        "damaged": "INSERT INTO citations VALUES ('01', 'gone', 'gone', NULL)",
    }
    for code, sql in strange.items():
        path = protected(plain, f"{code}.dossier")
        with closing(connected(path, "rw", KEY)) as connection:
            connection.execute(sql)
        assert refusal(path) == code


def test_a_flipped_bit_in_any_page_is_found(plain: Path) -> None:
    path = protected(plain)
    data = path.read_bytes()
    for page in range(0, len(data), 7 * 4096):
        broken = bytearray(data)
        broken[page + 100] ^= 1
        path.write_bytes(broken)
        assert refusal(path) == "damaged"


def test_without_its_first_bytes_no_passphrase_opens_it(plain: Path) -> None:
    """The key is made of them."""
    path = protected(plain)
    data = path.read_bytes()
    path.write_bytes(bytes((data[0] ^ 1,)) + data[1:])
    assert refusal(path) == "wrong-passphrase"


def test_the_rest_of_one_that_was_cut_off_is_refused(plain: Path) -> None:
    path = protected(plain)
    data = path.read_bytes()
    for size in (4096, 5000, len(data) // 2, len(data) - 9):  # one byte is 0 every 256th time, and SQLite reads that
        path.write_bytes(data[:size])
        assert refusal(path) == "damaged"


def test_noise_is_refused_like_a_wrong_passphrase(tmp_path: Path) -> None:
    path = tmp_path / "noise.dossier"
    path.write_bytes(os.urandom(20_000))
    assert refusal(path) == "wrong-passphrase"


def test_it_is_read_from_a_read_only_folder(plain: Path) -> None:
    path = protected(plain)
    folder = path.parent
    folder.chmod(0o500)
    try:
        with closing(open_store(path, read_only=True, key=KEY)) as store:
            assert store.journal(1)
    finally:
        folder.chmod(0o700)


def test_one_of_an_older_schema_is_brought_up_in_memory(plain: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = protected(plain)
    before = path.read_bytes()

    def second(db: object) -> None:
        db.conn.execute("CREATE TABLE later (id TEXT PRIMARY KEY) STRICT")  # type: ignore[attr-defined]

    with closing(connected(path, "ro", KEY)) as connection:
        rows = [tuple(row) for row in connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema")]
    table = ("table", "later", "later", "CREATE TABLE later (id TEXT PRIMARY KEY) STRICT")
    newer = [*rows, table, ("index", "sqlite_autoindex_later_1", "later", None)]
    monkeypatch.setattr(schema, "SCHEMA_VERSION", 2)
    monkeypatch.setattr(schema, "_MIGRATIONS", (*schema._MIGRATIONS, second))
    monkeypatch.setattr(schema, "FINGERPRINTS", {**schema.FINGERPRINTS, 2: schema.fingerprint(newer)})
    with closing(opening.connect(path, read_only=True, key=KEY)) as connection:
        assert connection.execute("SELECT count(*) FROM later").fetchone()[0] == 0
        found = connection.execute("SELECT count(*) FROM search WHERE search MATCH 'ferries'").fetchone()[0]
        assert found > 0
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            connection.execute("DELETE FROM notes")
    assert path.read_bytes() == before
    with closing(open_store(path, key=KEY)) as store:
        assert schema_version(store) == 2


def test_the_header_of_a_plain_one_is_where_sqlite_says(plain: Path) -> None:
    version, application = struct.unpack(">I4xI", plain.read_bytes()[60:72])
    assert (version, application) == (schema.SCHEMA_VERSION, schema.APPLICATION_ID)
