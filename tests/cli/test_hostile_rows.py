"""A wrong value in any column of any table: said in one sentence, or borne, and recovered; never a fault of ours."""

import re
import shutil
import sqlite3
from contextlib import closing, suppress
from itertools import cycle
from pathlib import Path

import pytest

from dossier.main import DONE, REFUSED
from dossier.model.kinds import OnKind
from dossier.model.rows import Document
from dossier.services.changes.annotations import Annotate
from dossier.store import opening, schema
from tests.cli.running import Run
from tests.samples import fill, sample_session

MADE = {name: words for kind, name, _, words in schema.made_by(schema.SCHEMA_VERSION) if kind == "table" and words}
TABLES = sorted(name for name, words in MADE.items() if words.endswith("STRICT"))
WRONG = {
    "null": "NULL",
    "negative": "-1",
    "largest": str(2**63 - 1),
    "real": "1e308",
    "empty": "''",
    "word": "'x'",
    "long": "replace(hex(zeroblob(100000)), '00', 'words ')",
    "bytes": "x'00ff00'",
    "list": "'[]'",
    "numbers": "'[1]'",
    "object": "'{}'",
    "other object": "'{\"a\": 1}'",
    "no JSON": "'{'",
    "deep": "replace(hex(zeroblob(50000)), '00', '[')",
    "NUL": "CAST(x'610062' AS TEXT)",
    "no UTF-8": "CAST(x'61ff80' AS TEXT)",
    "far": "1000000",
    "zero": "0",
}
READING = (
    ("check",),
    ("info", "--json"),
    ("export", "--format", "markdown", "-o"),
    ("export", "--format", "json", "-o"),
    ("export", "--format", "html", "-o"),
    ("export", "--format", "csv", "-o"),
    ("search", "ferry"),
    ("find-evidence", "0.2"),
    ("claims",),
    ("text", "2"),
)


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A dossier with rows of every kind."""
    path = tmp_path_factory.mktemp("sound") / "ferries.dossier"
    with closing(sample_session(path)) as session:
        fill(session)
        session.editor.perform(Annotate(OnKind.DOCUMENT, session.store.find(Document)[0].id, 14, 46, comment="see"))
    return path


def columns_of(table: str) -> list[str]:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(MADE[table])
        return [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]


def _let(path: Path, table: str, words: str, statement: str) -> None:
    """Run `statement` on a file whose table is taken for one that was made with `words`."""
    for step in (("UPDATE sqlite_schema SET sql = ? WHERE name = ?", (words, table)), (statement, ())):
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA writable_schema = ON")
            connection.execute(*step)


def put(path: Path, table: str, column: str, value: str) -> None:
    """Put a value into one row past all that the table asks of it, and let the table be as it was."""
    lenient = re.sub(r" STRICT| NOT NULL|,\s*CHECK \(.*\)(?=\))| UNIQUE", "", MADE[table])
    lenient = re.sub(r"\bTEXT\b|\bINTEGER\b(?! PRIMARY)", "BLOB", lenient)
    first = f"(SELECT min(rowid) FROM {table})"
    with suppress(sqlite3.IntegrityError):  # a row number is whole whatever is asked
        _let(path, table, lenient, f'UPDATE OR IGNORE {table} SET "{column}" = {value} WHERE rowid = {first}')
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_schema SET sql = ? WHERE name = ?", (MADE[table], table))


@pytest.mark.parametrize("table", TABLES)
def test_a_wrong_value_is_told_or_borne_and_recovered(
    table: str, sound: Path, tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong, readings = cycle(WRONG), cycle(READING)
    for _ in range(TABLES.index(table)):  # so that each table begins with another one
        next(wrong), next(readings)
    for number, column in enumerate((*columns_of(table), *columns_of(table))):
        kind, (verb, *rest) = next(wrong), next(readings)
        path = shutil.copyfile(sound, tmp_path / f"{number}.dossier")
        put(path, table, column, WRONG[kind])
        # Smaller files are looked at whole when they are opened, larger ones are not.
        monkeypatch.setattr(opening, "_CHECKED_AT_ONCE", (0, 1 << 30)[number % 4 == 3])
        out = [tmp_path / f"{number}.out"] if rest[-1:] == ["-o"] else []
        ran = run(verb, path, *rest, *out)
        assert ran.code in (DONE, REFUSED), (column, kind, verb, ran.err)
        assert ran.err.count("\n") == (ran.code == REFUSED), (column, kind, verb, ran.err)
        if number % 3 == 0:
            new = tmp_path / f"{number}-recovered.dossier"
            ran = run("recover", path, "-o", new)
            assert ran.code == DONE, (column, kind, ran.err)
            assert run("check", new).code == DONE, (column, kind)
