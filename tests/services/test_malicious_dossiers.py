"""Dossiers that somebody made to do harm: each is refused in words, or read in bounded time, and nothing in it runs."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import pytest

from dossier.model.errors import KnownError
from dossier.model.kinds import OnKind
from dossier.model.rows import Claim, Document, Doubt, Note
from dossier.services.changes.notes import AddNote
from dossier.services.checking import check
from dossier.services.finding_evidence import find_evidence
from dossier.services.formats import FORMATS, Asked, Work
from dossier.services.reporting import build_report
from dossier.services.searching import search
from dossier.services.session import open_session
from tests.output.conftest import STAMP
from tests.samples import fill, sample_session

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "a.dossier"
    session = sample_session(path)
    fill(session)
    note = AddNote(OnKind.CLAIM, session.store.find(Claim)[0].id, "one")
    session.editor.perform(note)
    session.close()
    return path


def altered(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        for statement in statements:
            connection.execute(statement)


@contextmanager
def within(seconds: float) -> Iterator[None]:
    begun = time.monotonic()
    yield
    assert time.monotonic() - begun < seconds


def read_all(path: Path) -> str:
    """Do with a dossier what a window and the exports do; return the code of what it is refused with, else ''."""
    try:
        session = open_session(path, read_only=True)
        try:
            session.store.refuse_damage()
            check(session.store)
            FORMATS["markdown"].render(build_report(session.store), Work(STAMP))
            FORMATS["json"].render(FORMATS["json"].gather(session.store, Asked()), Work(STAMP))
            search(session.store, "ferry OR strait")
            find_evidence(session.store, session.store.find(Claim)[1])
        finally:
            session.close()
    except KnownError as error:
        return error.code
    return ""


def test_a_sound_one_is_read(path: Path) -> None:
    assert read_all(path) == ""


# What the words of a table are turned into behind SQLite's back: code, and what only looks the same.
_EDITS = (
    ("TEXT", "text"),
    ("TEXT", "TEXT COLLATE unknown"),
    ("TEXT", "TEXT CHECK (hex(zeroblob(900000000)) > '')"),
    ("TEXT", "TEXT DEFAULT (randomblob(900000000))"),
    ("TEXT", "/**/TEXT"),
    ("TEXT", "TEXT AS (abs(-9223372036854775808)) VIRTUAL"),
    ("CREATE TABLE", "CREATE  TABLE"),
    ("CREATE TABLE", "create table"),
)


def _schema_edit(one: str, other: str) -> tuple[str, str]:
    """Return statements that put `other` for the first `one` in the words that made the notes."""
    words = (each.replace("'", "''") for each in (one, other))
    first, second = words
    changed = (
        f"substr(sql, 1, instr(sql, '{first}') - 1) || '{second}' || substr(sql, instr(sql, '{first}') + {len(one)})"
    )
    return "PRAGMA writable_schema = ON", f"UPDATE sqlite_schema SET sql = {changed} WHERE name = 'notes'"


@pytest.mark.parametrize(
    "statements",
    [
        ("DROP TABLE doubts", f"CREATE VIEW doubts AS {ENDLESS} SELECT i AS id FROM n"),
        ("DROP TABLE brief", f"CREATE VIEW brief AS {ENDLESS} SELECT max(i) AS id FROM n"),
        ("DROP TABLE search", "CREATE VIEW search AS SELECT load_extension('x') AS text"),
        ("DROP TABLE doubts", "CREATE TABLE doubts (id TEXT PRIMARY KEY, x AS (hex(zeroblob(900000000))))"),
        ("CREATE TRIGGER t BEFORE INSERT ON journal BEGIN UPDATE notes SET body = 'other'; END",),
        ("CREATE TEMP TRIGGER t BEFORE INSERT ON journal BEGIN SELECT 1; END", "CREATE TABLE x (y)"),
        ("CREATE INDEX i ON notes (abs(1))",),
        ("CREATE INDEX i ON notes (body) WHERE length(body) > 900000000 AND abs(length(body)) > 0",),
        ("CREATE VIRTUAL TABLE v USING fts5(x)",),
        ('CREATE /* */ VIEW main."q" AS SELECT 1',),
        *(_schema_edit(one, other) for one, other in _EDITS),
        ("PRAGMA writable_schema = ON", "UPDATE sqlite_schema SET rootpage = 2 WHERE name = 'notes'"),
        ("PRAGMA writable_schema = ON", "INSERT INTO sqlite_schema SELECT * FROM sqlite_schema WHERE name = 'notes'"),
    ],
    ids=[
        *(
            "view",
            "view that counts",
            "extension",
            "column",
            "trigger",
            "table",
            "index",
            "partial",
            "virtual",
            "quoted",
        ),
        *(other for _, other in _EDITS),
        *("shared root", "twice"),
    ],
)
def test_code_in_the_schema_is_refused_before_it_can_run(path: Path, statements: tuple[str, ...]) -> None:
    altered(path, *statements)
    before = path.read_bytes()
    with within(5):
        assert read_all(path) in ("foreign-schema", "damaged")
        with pytest.raises(KnownError):
            open_session(path)
    assert path.read_bytes() == before


def test_versions_that_replace_each_other_come_to_an_end(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        (id,) = connection.execute("SELECT id FROM documents").fetchone()
        columns = "source_id, position, kind, is_sheet, name, sha256, size, title"
        for new, old in (("b", "c"), ("c", "b"), ("d", "d")):
            connection.execute(
                f"INSERT INTO documents (id, {columns}, replaces, added_at)"
                f" SELECT '{new}', {columns}, '{old}', added_at FROM documents WHERE id = ?",
                (id,),
            )
        connection.execute("UPDATE documents SET replaces = id WHERE id = ?", (id,))
        connection.commit()
    with within(20):
        read_all(path)
        session = open_session(path, read_only=True)
        assert len(session.store.find(Document)) == 4
        session.close()


def test_notes_and_marks_on_each_other_come_to_an_end(path: Path) -> None:
    altered(
        path,
        "UPDATE notes SET \"on\" = 'annotation', on_id = (SELECT id FROM annotations LIMIT 1)",
        "UPDATE annotations SET \"on\" = 'document', on_id = id",
    )
    with within(20):
        read_all(path)


def test_a_million_rows_are_borne(path: Path) -> None:
    """Of one kind that lists are made of; what is shown first does not wait for all of them."""
    altered(
        path,
        "INSERT INTO doubts SELECT 'd' || i, 'section', 'x', 'c', 't', 0 FROM"
        " (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000) SELECT i FROM n)",
    )
    with within(10):
        session = open_session(path, read_only=True)
        assert session.store.count(Doubt) == 1_000_001
        assert build_report(session.store).sections
        session.close()


def test_a_document_of_other_bytes_is_damaged_not_shown(path: Path) -> None:
    altered(path, "UPDATE contents SET bytes = zeroblob(100000000)")
    with closing(open_session(path, read_only=True)) as session:
        document = session.store.find(Document)[0]
        with within(20), pytest.raises(KnownError) as caught:
            session.store.content(document.sha256)
    assert caught.value.code in ("damaged", "row-damaged", "content-damaged")


def test_a_note_of_many_megabytes_is_read(path: Path) -> None:
    altered(path, "UPDATE notes SET body = replace(hex(zeroblob(5000000)), '00', '[a](b) *')")
    with within(60), closing(open_session(path, read_only=True)) as session:
        assert len(session.store.find(Note)[0].body) > 30_000_000
        check(session.store)


def test_what_sqlite_may_do_is_limited(path: Path) -> None:
    with closing(open_session(path, read_only=True)) as session:
        connection = session.store.connection
        assert connection.getlimit(sqlite3.SQLITE_LIMIT_ATTACHED) == 0
        assert connection.getlimit(sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH) == 1
        for name, value in (("trusted_schema", 0), ("cell_size_check", 1), ("query_only", 1)):
            assert connection.execute(f"PRAGMA {name}").fetchone()[0] == value
        for statement in ("ATTACH ':memory:' AS other", "SELECT load_extension('x')", "DELETE FROM notes"):
            with pytest.raises(sqlite3.DatabaseError):
                connection.execute(statement)


@pytest.mark.parametrize(
    "name", ["a#b", "a?mode=memory", "a%00b", "a%23", "a\nb", "\u202ea", "a?immutable=1&x=", "file:a"]
)
def test_a_name_is_a_name_and_no_address(path: Path, name: str) -> None:
    """SQLite is given addresses (URIs), in which these would be options, or ends."""
    other = path.rename(path.with_name(f"{name}.dossier"))
    session = open_session(other)
    session.editor.perform(AddNote(OnKind.CLAIM, session.store.find(Claim)[0].id, "two"))
    session.close()
    assert [each.name for each in other.parent.iterdir() if each.suffix == ".dossier"] == [other.name]
    with closing(open_session(other, read_only=True)) as again:
        assert {note.body for note in again.store.find(Note)} >= {"one", "two"}


@pytest.mark.parametrize("suffix", ["-wal", "-journal"])
def test_a_log_of_another_database_beside_it_changes_nothing(path: Path, tmp_path: Path, suffix: str) -> None:
    other = tmp_path / "other"
    with closing(sqlite3.connect(other, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA journal_mode = {'WAL' if suffix == '-wal' else 'DELETE'}")
        connection.execute("CREATE TABLE planted (x)")
        connection.execute("BEGIN")
        connection.execute("INSERT INTO planted VALUES (zeroblob(100000))")
        if suffix == "-wal":
            connection.execute("COMMIT")
        log = other.with_name(other.name + suffix).read_bytes()
    assert log
    path.with_name(path.name + suffix).write_bytes(log)
    before = path.read_bytes()
    assert read_all(path) == ("foreign-log" if suffix == "-wal" else "")
    with suppress(KnownError):
        open_session(path).close()
    assert suffix == "-journal" or path.read_bytes() == before
    path.with_name(path.name + suffix).unlink(missing_ok=True)
    assert read_all(path) == ""


def test_a_header_that_claims_a_gigabyte(path: Path) -> None:
    """A blob that says it is a gigabyte long, in a file of some kilobytes."""
    data = bytearray(path.read_bytes())
    with closing(sqlite3.connect(path)) as connection:
        (id,) = connection.execute("SELECT id FROM notes").fetchone()
    at = data.index(id.encode())
    for back in range(1, 40):  # the record's header, whichever of its bytes tells the length
        changed = bytearray(data)
        changed[at - back : at - back + 5] = b"\x84\x80\x80\x80\x0c"
        path.write_bytes(changed)
        with within(20):
            read_all(path)
