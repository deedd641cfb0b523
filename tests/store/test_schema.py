"""The schema that the migrations make is the one that dossiers are known by; every released one still opens."""

import sqlite3
from pathlib import Path

import pytest

from dossier.store import schema
from dossier.store.rows import TABLES, columns
from dossier.store.store import create_store, open_store
from tests.store.reading import everything

RELEASED = Path(__file__).resolve().parents[1] / "fixtures" / "released"


def test_migrations_make_the_schema_that_dossiers_are_known_by() -> None:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    schema.migrate(connection)
    assert schema.fingerprint_of(connection) == schema.FINGERPRINTS[schema.SCHEMA_VERSION]
    connection.close()


def test_migrating_twice_is_migrating_once() -> None:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    schema.migrate(connection)
    schema.migrate(connection)
    assert schema.fingerprint_of(connection) == schema.FINGERPRINTS[schema.SCHEMA_VERSION]
    connection.close()


def test_a_fingerprint_tells_any_two_schemas_apart() -> None:
    one = [("table", "a", "a", "CREATE TABLE a (b)"), ("index", "c", "a", None)]
    assert schema.fingerprint(one) == schema.fingerprint(reversed(one))
    others = [
        one[:1],
        [*one, ("view", "v", "v", "CREATE VIEW v AS SELECT 1")],
        [("table", "a", "a", "CREATE TABLE a (b )"), one[1]],
        [("table", "a', 'a", "a", "CREATE TABLE a (b)"), one[1]],
        [one[0], ("index", "c", "a", "None")],
    ]
    prints = {schema.fingerprint(rows) for rows in [one, *others]}
    assert len(prints) == len(others) + 1


def test_there_are_no_triggers_and_no_views(tmp_path: Path) -> None:
    store = create_store(tmp_path / "a.dossier")
    assert {row[0] for row in store.query("SELECT DISTINCT type FROM sqlite_schema")} == {"table", "index"}
    store.close()


def test_every_kind_of_row_has_a_strict_table_with_its_columns(tmp_path: Path) -> None:
    store = create_store(tmp_path / "a.dossier")
    for kind, table in TABLES.items():
        assert tuple(row[1] for row in store.query(f"PRAGMA table_info({table})")) == columns(kind)
        assert [row["strict"] for row in store.query(f"PRAGMA table_list({table})")] == [1]
    store.close()


def test_there_is_a_released_dossier_of_every_schema() -> None:
    assert sorted(path.name for path in RELEASED.iterdir()) == sorted(f"{n}.dossier" for n in schema.FINGERPRINTS)


@pytest.mark.parametrize("version", schema.FINGERPRINTS)
def test_a_released_dossier_opens_with_all_its_rows(tmp_path: Path, version: int) -> None:
    path = tmp_path / "released.dossier"
    path.write_bytes((RELEASED / f"{version}.dossier").read_bytes())
    store = open_store(path)
    rows = everything(store)
    assert [name for name, found in rows.items() if not found] == []
    assert store.content(rows["documents"][0].sha256).startswith(b"Harbour log.")
    assert rows["brief"][0].original.startswith(b"How to cross?\nSummary\nTwo ferries")
    assert store.query("PRAGMA user_version")[0][0] == schema.SCHEMA_VERSION
    store.refuse_damage()
    store.close()
