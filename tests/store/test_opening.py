"""A file that is no sound dossier is refused in one sentence, and is left as it was, to the byte."""

import os
import random
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from dossier.model.errors import KnownError
from dossier.store import connecting, medium, opening, schema
from dossier.store.store import create_store, open_store
from tests.samples import fill, sample_session
from tests.store.reading import everything

PAGE = 4096


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of a dossier with rows of every kind, in one file."""
    path = tmp_path_factory.mktemp("sound") / "ferries.dossier"
    session = sample_session(path)
    fill(session)
    session.close()
    return path.read_bytes()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ferries.dossier"


def refused(path: Path, code: str, *, read_only: bool = False) -> str:
    """Try to open `path`, check that this is refused and leaves no trace, and return the sentence."""
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(KnownError) as caught:
        open_store(path, read_only=read_only)
    assert caught.value.code == code
    assert "\n" not in str(caught.value)
    assert "Traceback" not in str(caught.value)
    if before is not None:
        assert path.read_bytes() == before
    assert [child for child in path.parent.iterdir() if child != path] == []
    return str(caught.value)


def altered(path: Path, sound: bytes, *statements: str) -> None:
    """Put a sound dossier at `path` and let a stranger change it, past everything that guards it."""
    path.write_bytes(sound)
    connection = sqlite3.connect(path, isolation_level=None)
    for statement in ("PRAGMA journal_mode = DELETE", "PRAGMA foreign_keys = OFF", *statements):
        connection.execute(statement)
    connection.close()


def header_with(sound: bytes, at: int, value: int) -> bytes:
    return sound[:at] + value.to_bytes(4, "big") + sound[at + 4 :]


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize(
    ("code", "content"),
    [
        ("empty-file", b""),
        ("not-dossier", b"A"),
        ("not-dossier", b"A brief, not a dossier.\n" * 50),
        ("not-dossier", b"SQLite format 3\0"),
        ("not-dossier", b"%PDF-1.7\n" + bytes(500)),
        ("other-application", b"SQLite format 3\0" + bytes(500)),
    ],
)
def test_what_is_no_dossier_is_refused(path: Path, code: str, content: bytes, read_only: bool) -> None:
    path.write_bytes(content)
    refused(path, code, read_only=read_only)


def test_a_folder_is_refused(path: Path) -> None:
    path.mkdir()
    assert refused(path, "is-folder").startswith("“ferries.dossier” is a folder")


def test_a_file_that_is_not_there_is_refused(path: Path) -> None:
    refused(path, "no-file")
    refused(path, "no-file", read_only=True)


def test_a_path_through_a_file_is_refused(path: Path) -> None:
    path.write_bytes(b"x")
    with pytest.raises(KnownError, match="cannot be read"):
        open_store(path / "deeper.dossier")


def test_a_pipe_is_refused_without_waiting_for_it(path: Path) -> None:
    os.mkfifo(path)
    refused(path, "not-dossier")


def test_a_database_of_another_program_is_refused(path: Path, sound: bytes) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE bookmarks (address TEXT)")
    connection.close()
    refused(path, "other-application")
    path.write_bytes(header_with(sound, 68, int.from_bytes(b"GPKG", "big")))
    refused(path, "other-application")
    path.write_bytes(header_with(sound, 60, 0))
    refused(path, "other-application")


@pytest.mark.parametrize(
    "beginning", [bytes(PAGE), bytes(16), b"\xff", b"words " * 500], ids=["page", "16", "1", "words"]
)
def test_a_dossier_whose_beginning_is_gone_is_damaged(path: Path, sound: bytes, beginning: bytes) -> None:
    path.write_bytes(beginning + sound[len(beginning) :])
    assert "its beginning is not that of a dossier" in refused(path, "damaged")
    refused(path, "damaged", read_only=True)


@pytest.mark.parametrize("version", [schema.SCHEMA_VERSION + 1, 2**31, 2**32 - 1])
def test_a_newer_dossier_is_refused_and_told_by_its_version(path: Path, sound: bytes, version: int) -> None:
    path.write_bytes(header_with(sound, 60, version))
    assert f"file version {version}, this program knows {schema.SCHEMA_VERSION}" in refused(path, "newer-schema")


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TABLE more (a)",
        "CREATE TRIGGER t AFTER INSERT ON notes BEGIN DELETE FROM claims; END",
        "CREATE VIEW v AS SELECT * FROM notes",
        "CREATE INDEX i ON notes (body)",
        "CREATE VIRTUAL TABLE v USING fts5(a)",
        "DROP INDEX claims_by_section",
        "DROP TABLE doubts",
        "ALTER TABLE notes ADD COLUMN more TEXT",
        "ALTER TABLE notes RENAME COLUMN body TO text",
    ],
)
@pytest.mark.parametrize("read_only", [False, True])
def test_another_schema_is_refused(path: Path, sound: bytes, statement: str, read_only: bool) -> None:
    altered(path, sound, statement)
    refused(path, "foreign-schema", read_only=read_only)


@pytest.mark.parametrize(
    ("old", "new"),
    [("id TEXT PRIMARY KEY", "id TEXT  PRIMARY KEY"), (") STRICT", ")"), ("body TEXT NOT NULL", "body TEXT")],
)
def test_a_table_made_in_other_words_is_refused(path: Path, sound: bytes, old: str, new: str) -> None:
    altered(
        path,
        sound,
        "PRAGMA writable_schema = ON",
        f"UPDATE sqlite_schema SET sql = replace(sql, '{old}', '{new}') WHERE name = 'notes'",
    )
    refused(path, "foreign-schema")


def test_a_schema_that_is_no_sql_is_refused(path: Path, sound: bytes) -> None:
    altered(path, sound, "PRAGMA writable_schema = ON", "UPDATE sqlite_schema SET sql = 'CREATE' WHERE name = 'notes'")
    refused(path, "damaged")


@pytest.mark.parametrize("share", [n / 40 for n in range(1, 40)])
def test_a_file_cut_short_is_refused(path: Path, sound: bytes, share: float) -> None:
    path.write_bytes(sound[: int(len(sound) * share)])
    refused(path, "damaged")


@pytest.mark.parametrize("size", [1, 15, 16, 99])
def test_a_file_cut_inside_its_header_is_refused(path: Path, sound: bytes, size: int) -> None:
    path.write_bytes(sound[:size])
    refused(path, "not-dossier")


def read_through(path: Path) -> str:
    """Open the dossier and read all that is in it; return the code of the refusal, '' when there was none."""
    try:
        store = open_store(path, read_only=True)
        try:
            everything(store)
            for document in everything(store)["documents"]:
                store.content(document.sha256)
        finally:
            store.close()
    except KnownError as error:
        return error.code
    return ""


def test_a_page_of_garbage_anywhere_is_refused_in_words(path: Path, sound: bytes) -> None:
    codes = []
    for start in range(0, len(sound), PAGE):
        page = bytes(byte ^ 0xFF for byte in sound[start : start + PAGE])
        path.write_bytes(sound[:start] + page + sound[start + PAGE :])
        codes.append(read_through(path))
    assert set(codes) <= {"", "damaged", "not-dossier", "row-damaged", "foreign-schema"}
    assert codes.count("") < len(codes) / 20  # a page that nothing uses


def test_a_flipped_bit_anywhere_never_ends_in_a_traceback(path: Path, sound: bytes) -> None:
    chance = random.Random(1)
    refusals = 0
    for _ in range(300):
        at = chance.randrange(100, len(sound))
        flipped = bytearray(sound)
        flipped[at] ^= 1 << chance.randrange(8)
        path.write_bytes(flipped)
        refusals += read_through(path) != ""
    assert refusals > 10


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM sources WHERE number = 2",
        "UPDATE claims SET section_id = 'nowhere'",
        "UPDATE evidence SET passage_id = 'nowhere'",
        "UPDATE limit_ties SET limit_id = 'nowhere'",
    ],
)
def test_a_row_that_points_nowhere_is_refused(path: Path, sound: bytes, statement: str) -> None:
    altered(path, sound, statement)
    assert "points to one that is missing" in refused(path, "damaged")


@pytest.mark.parametrize("read_only", [False, True])
def test_a_journal_without_a_number_left_is_refused(path: Path, sound: bytes, read_only: bool) -> None:
    altered(path, sound, "INSERT INTO journal VALUES (9223372036854775807, 'x', '2026', 'r', 'l', '[]', NULL)")
    assert "its journal has no number left" in refused(path, "damaged", read_only=read_only)


@pytest.mark.parametrize("table", ["claims", "limits", "markers"])
def test_a_range_that_leaves_its_text_is_refused(path: Path, sound: bytes, table: str) -> None:
    altered(path, sound, f'UPDATE {table} SET "end" = 100000')
    assert f"its {table} leaves its text" in refused(path, "damaged")


@pytest.mark.parametrize(
    ("table", "setting"),
    [
        ("documents", "size = -1"),
        ("documents", "kind = 'odt'"),
        ("documents", "is_sheet = 7"),
        ("sections", "kind = 'chapter'"),
        ("sections", "number = -1"),
        ("claims", "kind = ''"),
        ("claims", "start = -3"),
        ("claims", "placing = 'lost'"),
        ("sources", "identification = 'sure'"),
        ("sources", "csl = 'no JSON'"),
        ("sources", "csl = '[]'"),
        ("candidates", "csl = '{'"),
        ("judgements", "verdict = 'true'"),
        ("judgements", "bound_evidence = '[1]'"),
        ("judgements", "bound_documents = '{}'"),
        ("passages", "anchor = 'x'"),
        ("annotations", "colour = 40"),
        ("annotations", "anchor = '{\"start\": 1}'"),
        ("annotations", "body = CAST(x'ff' AS TEXT)"),
        ("notes", "\"on\" = 'me'"),
        ("notes", "body = CAST(x'ff' AS TEXT)"),
        ("doubts", "settled = 2"),
        ("journal", "rows = 'no JSON'"),
        ("contents", "bytes = x'00'"),
    ],
)
def test_a_value_that_no_dossier_writes_is_met_with_words(path: Path, sound: bytes, table: str, setting: str) -> None:
    setting = setting.replace("body", "comment") if table == "annotations" else setting
    altered(path, sound, f"UPDATE {table} SET {setting}")
    assert read_through(path) in ("row-damaged", "damaged")


def test_values_of_the_wrong_type_are_refused(path: Path, sound: bytes) -> None:
    """STRICT tables keep them out; a stranger takes STRICT off for the moment."""
    sql = "UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ')') WHERE name = 'claims'"
    altered(path, sound, "PRAGMA writable_schema = ON", sql)
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("UPDATE claims SET start = 'zero', text = x'00'")
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute("UPDATE sqlite_schema SET sql = sql || ' STRICT' WHERE name = 'claims'")
    connection.close()
    refused(path, "damaged")


def test_a_large_file_is_opened_at_once_and_checked_when_asked(
    path: Path, sound: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "_CHECKED_AT_ONCE", 1000)
    altered(path, sound, "DELETE FROM sources WHERE number = 2")
    store = open_store(path)
    with pytest.raises(KnownError, match="points to one that is missing"):
        store.refuse_damage()
    store.close()


def test_a_file_that_another_program_holds_is_busy_not_damaged(
    path: Path, sound: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connecting, "_PATIENCE", 0)
    altered(path, sound)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(KnownError) as caught:
        open_store(path)
    assert caught.value.code == "dossier-busy"
    other.close()
    open_store(path).close()


def test_a_dossier_is_created_private_marked_and_safe_from_power_cuts(path: Path) -> None:
    store = create_store(path)
    assert path.stat().st_mode & 0o777 == 0o600
    assert store.query("PRAGMA application_id")[0][0] == int.from_bytes(b"DOSR", "big")
    assert store.query("PRAGMA user_version")[0][0] == schema.SCHEMA_VERSION
    store.close()
    assert path.read_bytes()[68:72] == b"DOSR"
    for store in (create_store(path.with_name("new.dossier")), open_store(path)):
        pragmas = ("journal_mode", "synchronous", "foreign_keys", "trusted_schema", "cell_size_check")
        assert [store.query(f"PRAGMA {name}")[0][0] for name in pragmas] == ["wal", 2, 1, 0, 1]
        store.close()


def test_creating_over_a_file_is_refused(path: Path) -> None:
    path.write_text("mine")
    with pytest.raises(KnownError) as caught:
        create_store(path)
    assert caught.value.code == "file-exists"
    assert path.read_text() == "mine"
    assert list(path.parent.iterdir()) == [path]


def test_a_dossier_that_cannot_be_filled_leaves_no_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fill_the_disk(connection: sqlite3.Connection) -> None:
        connection.execute("PRAGMA max_page_count = 1")
        connection.execute("CREATE TABLE a (b)")
        connection.execute("CREATE TABLE c (d)")

    monkeypatch.setattr(schema, "migrate", fill_the_disk)
    with pytest.raises(KnownError) as caught:
        create_store(path)
    assert caught.value.code == "cannot-create"
    assert list(path.parent.iterdir()) == []


@pytest.fixture
def read_only_folder(sound: bytes) -> Iterator[Path]:
    """A folder that this process cannot write to, also when it is run by root."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "ferries.dossier").write_bytes(sound)
        (folder / "ferries.dossier").chmod(0o444)
        folder.chmod(0o555)
        was_root = os.geteuid() == 0
        if was_root:
            os.setresuid(65534, 65534, 0)
        try:
            yield folder
        finally:
            if was_root:
                os.setresuid(0, 0, 0)
            folder.chmod(0o755)


def test_on_a_read_only_medium_a_dossier_is_read_and_not_written(read_only_folder: Path) -> None:
    path = read_only_folder / "ferries.dossier"
    store = open_store(path, read_only=True)
    assert all(everything(store).values())
    with pytest.raises(KnownError) as caught, store.transaction():
        pass
    assert caught.value.code == "read-only"
    store.close()
    with pytest.raises(KnownError) as caught:
        open_store(path)
    assert caught.value.code == "folder-read-only"
    with pytest.raises(KnownError) as caught:
        create_store(read_only_folder / "new.dossier")
    assert caught.value.code == "folder-read-only"
    assert os.listdir(read_only_folder) == ["ferries.dossier"]


@pytest.mark.parametrize(
    ("kind", "mode"), [("ext4", "wal"), ("", "wal"), ("vfat", "delete"), ("nfs", "delete"), ("fuse.sshfs", "delete")]
)
def test_without_shared_memory_the_rollback_journal_serves(
    path: Path, sound: bytes, monkeypatch: pytest.MonkeyPatch, kind: str, mode: str
) -> None:
    answer: Callable[[Path], str] = lambda folder: kind  # noqa: E731
    monkeypatch.setattr(medium, "file_system", answer)
    path.write_bytes(sound)
    store = open_store(path)
    assert store.query("PRAGMA journal_mode")[0][0] == mode
    assert store.query("PRAGMA synchronous")[0][0] == 2
    store.close()
