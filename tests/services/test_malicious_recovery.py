"""Files that somebody made to do harm, given to be recovered: an end in bounded time, and nothing in them runs."""

import sqlite3
import struct
import tracemalloc
from contextlib import closing
from pathlib import Path

import pytest

from dossier.model.errors import KnownError
from dossier.model.kinds import OnKind
from dossier.model.rows import Claim, Document, Doubt, Note, Source
from dossier.services.changes.notes import AddNote
from dossier.services.protecting import protect
from dossier.services.recovering import Recovered, recover
from dossier.store import opening
from dossier.store.keys import Key
from dossier.store.store import open_store
from tests.samples import fill, sample_session
from tests.services.test_malicious_dossiers import ENDLESS, altered, within

PAGE = 4096
DEEP = "[" * 100_000


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "a.dossier"
    session = sample_session(path)
    fill(session)
    session.editor.perform(AddNote(OnKind.CLAIM, session.store.find(Claim)[0].id, "one"))
    session.close()
    return path


def recovered(path: Path) -> Recovered:
    """Recover a file, which stays as it is, and hold that the new one is sound."""
    before, target = path.read_bytes(), path.with_name("new.dossier")
    with within(30):
        found = recover(path, target)
    assert path.read_bytes() == before
    with closing(open_store(target)) as store:
        store.refuse_damage()
        assert store.count(Claim) == 4
    return found


@pytest.mark.parametrize(
    ("table", "statements"),
    [
        ("doubts", ("DROP TABLE doubts", f"CREATE VIEW doubts AS {ENDLESS} SELECT i AS id FROM n")),
        (
            "contents",
            ("DROP TABLE contents", f"CREATE VIEW contents AS {ENDLESS} SELECT i AS sha256, i AS bytes FROM n"),
        ),
        (
            "journal",
            (
                "DROP TABLE journal",
                f"CREATE VIEW journal AS {ENDLESS} SELECT i AS seq, i AS id, i AS at, i AS reviewer, i AS label,"
                " i AS rows, i AS undoes FROM n",
            ),
        ),
        ("journal", ("DROP TABLE journal", f"CREATE VIEW journal AS {ENDLESS} SELECT max(i) AS seq FROM n")),
        ("doubts", ("DROP TABLE doubts", "CREATE TABLE doubts (id TEXT PRIMARY KEY, x AS (hex(zeroblob(900000000))))")),
        ("doubts", ("DROP TABLE doubts", "CREATE VIRTUAL TABLE doubts USING fts5(id)")),
        ("", ("CREATE TRIGGER t BEFORE INSERT ON journal BEGIN UPDATE notes SET body = 'other'; END",)),
        ("", (f"CREATE VIEW other AS {ENDLESS} SELECT i FROM n", "CREATE INDEX i ON notes (abs(1))")),
    ],
    ids=["view", "bytes", "journal", "count", "column", "virtual", "trigger", "beside"],
)
def test_code_in_the_schema_is_not_run(path: Path, table: str, statements: tuple[str, ...]) -> None:
    altered(path, *statements)
    found = recovered(path)
    assert ((table, "", "") in found.missing) == bool(table)
    with closing(open_store(path.with_name("new.dossier"))) as store:
        assert {note.body for note in store.find(Note)} == {"one", "Ask the *harbour master*."}


def test_a_view_beside_a_table_of_its_name_is_not_read(path: Path) -> None:
    view = f"CREATE VIEW doubts AS {ENDLESS} SELECT i AS id FROM n"
    row = f"('view', 'doubts', 'doubts', 0, '{view}')"
    altered(path, "PRAGMA writable_schema = ON", f"INSERT INTO sqlite_schema VALUES {row}")
    assert recovered(path).missing == []
    with closing(open_store(path.with_name("new.dossier"))) as store:
        assert store.count(Doubt) == 1


def test_reading_a_damaged_file_allows_nothing_but_columns_of_tables(path: Path) -> None:
    altered(path, "CREATE VIEW v AS SELECT id FROM notes", f"CREATE VIEW w AS {ENDLESS} SELECT i FROM n")
    with closing(opening.connect_damaged(path)) as connection:
        assert len(connection.execute("SELECT id FROM notes").fetchall()) == 2
        for statement in (
            "SELECT id FROM v",
            "SELECT i FROM w",
            "SELECT abs(1)",
            "SELECT load_extension('x')",
            "DELETE FROM notes",
            "PRAGMA trusted_schema = ON",
            "ATTACH ':memory:' AS other",
        ):
            with pytest.raises(sqlite3.DatabaseError):
                connection.execute(statement)


def test_the_same_holds_for_a_protected_one(path: Path) -> None:
    key = Key("four unlikely words")
    protect(path, None, key)
    with closing(opening.connect_damaged(path, key)) as connection:
        assert len(connection.execute("SELECT id FROM notes").fetchall()) == 2
        for statement in ("SELECT abs(1)", "DELETE FROM notes", "ATTACH ':memory:' AS other"):
            with pytest.raises(sqlite3.DatabaseError):
                connection.execute(statement)


def _index_page(child: int, cells: int) -> bytes:
    """Return a page of an index whose every cell leads to the page `child`, or that is a leaf where that is 0."""
    record = bytes([3, 15, 1]) + b"n" + bytes([7])
    cell = (struct.pack(">I", child) if child else b"") + bytes([len(record)]) + record
    start = PAGE - len(cell) * cells
    head = struct.pack(">BHHHB", 2 if child else 10, 0, cells, start, 0) + (struct.pack(">I", child) if child else b"")
    pointers = b"".join(struct.pack(">H", start + len(cell) * i) for i in range(cells))
    return (head + pointers).ljust(start, b"\0") + cell * cells


def _table_page(child: int, cells: int) -> bytes:
    """Return a page of a table whose every cell leads to the page `child`, or that has rows where that is 0."""
    cell = struct.pack(">IB", child, 1) if child else bytes([6, 1, 6, 0, 0, 0, 0, 0])
    start = PAGE - len(cell) * cells
    head = struct.pack(">BHHHB", 5 if child else 13, 0, cells, start, 0) + (struct.pack(">I", child) if child else b"")
    pointers = b"".join(struct.pack(">H", start + len(cell) * i) for i in range(cells))
    return (head + pointers).ljust(start, b"\0") + cell * cells


def test_pages_that_come_round_again_end_too_where_the_list_of_tables_is_looked_for(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[100:PAGE] = bytes(PAGE - 100)
    data[PAGE : 2 * PAGE] = _table_page(len(data) // PAGE + 1, 200)  # of what has no part in a dossier's rows
    for _ in range(5):
        data += _table_page(len(data) // PAGE + 2, 200)
    data += _table_page(0, 200)
    path.write_bytes(data)
    assert recovered(path).missing == []


def test_pages_that_come_round_again_come_to_an_end(path: Path) -> None:
    """An index of seven levels, each page of which leads 200 times to the next: more rows than anybody could read."""
    with closing(sqlite3.connect(path)) as connection:
        (root,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'sqlite_autoindex_notes_1'")
    data = bytearray(path.read_bytes())
    last = len(data) // PAGE
    data[(root[0] - 1) * PAGE : root[0] * PAGE] = _index_page(last + 1, 200)
    for level in range(6):
        data += _index_page(last + 2 + level, 200)
    data += _index_page(0, 1)
    data[28:32] = struct.pack(">I", last + 7)
    path.write_bytes(data)
    with within(30), pytest.raises(KnownError, match="damaged"):
        open_store(path)
    recovered(path)
    with closing(open_store(path.with_name("new.dossier"))) as store:
        assert store.count(Note) == 2


def test_values_that_no_dossier_holds_are_left_out(path: Path) -> None:
    altered(
        path,
        "DROP INDEX sources_by_number",
        "UPDATE sources SET number = 1",
        "PRAGMA ignore_check_constraints = ON",
        "PRAGMA writable_schema = ON",
        "UPDATE documents SET replaces = id",
        f"UPDATE journal SET rows = '{DEEP}' WHERE seq = 1",
        'UPDATE journal SET rows = \'[{"table": "notes", "id": "x", "after": {}}, 1]\' WHERE seq = 2',
    )
    found = recovered(path)
    assert found.totals()["sources"] == 2
    with closing(open_store(path.with_name("new.dossier"))) as store:
        assert store.count(Source) == 1
        assert [row.replaces for row in store.find(Document)] == []


def test_very_many_rows_are_borne(path: Path) -> None:
    altered(
        path,
        "DROP INDEX doubts_by_on",
        "INSERT INTO doubts SELECT 'd' || i, 'section', 'x', 'c', 't', 0 FROM"
        " (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50000) SELECT i FROM n)",
    )
    recovered(path)
    with closing(open_store(path.with_name("new.dossier"))) as store:
        assert store.count(Doubt) == 50_001


def test_the_bytes_of_documents_are_held_one_at_a_time(path: Path) -> None:
    size, count = 4_000_000, 12
    rows = f"(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count}) SELECT i FROM n)"
    altered(path, "DROP INDEX doubts_by_on", f"INSERT INTO contents SELECT 'h' || i, randomblob({size}) FROM {rows}")
    tracemalloc.start()
    try:
        found = recover(path, path.with_name("new.dossier"))
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert found.totals()["contents"] == count  # under a wrong name, all of them
    assert most < 4 * size
