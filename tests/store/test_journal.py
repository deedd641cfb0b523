"""The journal: what it holds of each change, and in which order it is read."""

import hashlib
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from dossier.model.rows import Brief
from dossier.services.session import Session
from tests.samples import fill, sample_session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with closing(sample_session(tmp_path / "ferries.dossier")) as opened:
        fill(opened)
        yield opened


def test_the_journal_holds_no_text_that_the_bytes_kept_hold(session: Session) -> None:
    imported, attached = session.store.journal()[-1], session.store.journal()[-2]
    [brief] = [row for row in imported.rows if row["table"] == "brief"]
    assert brief["after"]["original"] == hashlib.sha256(session.store.find(Brief)[0].original).hexdigest()
    assert [row["after"]["text"] for row in attached.rows if row["table"] == "pages"] == [""]
    assert len(session.store.journal(2)) == 2
    assert [entry.id for entry in session.store.journal()] == sorted(
        (entry.id for entry in session.store.journal()), reverse=True
    )


def test_entries_are_read_by_their_ids_and_after_one(session: Session) -> None:
    ids = [entry.id for entry in session.store.journal()[::-1]]
    assert session.store.newest_id() == ids[-1]
    assert [entry.id for entry in session.store.entries({ids[2], ids[0]})] == [ids[0], ids[2]]
    assert [entry.id for entry in session.store.entries_after(ids[0], {ids[1]})] == ids[2:]
    assert session.store.entries_after("nobody") == []
    assert session.store.has_entry(ids[0])
    assert not session.store.has_entry("nobody")
