"""No row is left that points to a row that is gone."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from dossier.model.rows import Row, Section
from dossier.services.changes.removal import remove
from dossier.services.editor import Edit
from dossier.services.session import Session
from dossier.store.rows import TABLES, columns
from tests.samples import fill, sample_session


@pytest.fixture
def full(tmp_path: Path) -> Iterator[Session]:
    opened = sample_session(tmp_path / "full.dossier")
    fill(opened)
    yield opened
    opened.close()


def dangling(session: Session) -> list[str]:
    """Every value of a column that names another row and names none."""
    rows = [row for kind in TABLES for row in session.store.find(kind)]
    known = {row.id for row in rows}
    pointing = [name for kind in TABLES for name in columns(kind) if name.endswith("_id")]
    return [
        f"{TABLES[type(row)]}.{name}"
        for row in rows
        for name in set(pointing)
        if (target := getattr(row, name, None)) and target not in known
    ]


@pytest.mark.parametrize("kind", TABLES, ids=lambda kind: kind.__name__)
def test_with_a_row_goes_all_that_would_point_to_nothing(full: Session, kind: type[Row]) -> None:
    rows = full.store.find(kind)
    assert rows
    for row in rows:
        with full.store.transaction() as write:
            remove(Edit(full.store, write, "", ""), kind, row.id)
        assert full.store.seek(kind, row.id) is None
        assert dangling(full) == []
    full.store.refuse_damage()


def test_removing_what_is_not_there_is_nothing(full: Session) -> None:
    with full.store.transaction() as write:
        remove(Edit(full.store, write, "", ""), Section, "nobody")
    assert write.step == ()
