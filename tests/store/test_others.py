"""What another program writes into an open dossier is found by its journal."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import NoReturn

import pytest

from dossier.model.errors import KnownError
from dossier.model.kinds import OnKind
from dossier.services.changes.notes import AddNote
from dossier.services.session import Session
from dossier.store.copies import put_back, stand_alone, write_copy
from dossier.store.others import Others, clear_up
from dossier.store.store import create_store, open_store
from tests.kills.writers import without_lock
from tests.samples import sample_session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = sample_session(tmp_path / "ferries.dossier")
    yield opened
    opened.close()


def write(session: Session, words: str) -> str:
    session.editor.perform(AddNote(OnKind.DOSSIER, "", words))
    return session.store.journal(1)[0].id


def test_only_what_others_wrote_is_news_and_once(session: Session) -> None:
    others = Others(session.store)
    assert others.news() == []
    others.wrote(write(session, "mine"))
    assert others.news() == []
    with closing(without_lock(session.path)) as other:
        theirs = [write(other, "theirs"), write(other, "theirs too")]
    others.wrote(write(session, "mine again"))
    assert [entry.id for entry in others.news()] == theirs
    assert others.news() == []


def test_another_state_of_the_whole_is_said(session: Session, tmp_path: Path) -> None:
    write_copy(session.store, tmp_path / "older.dossier")
    write(session, "later")
    session.close()
    with closing(open_store(session.path, read_only=True)) as reader:
        others = Others(reader)
        with (
            closing(open_store(tmp_path / "older.dossier", read_only=True)) as older,
            closing(open_store(session.path)) as target,
        ):
            put_back(older, target, tmp_path / "draft")
        with pytest.raises(KnownError, match="open it again"):
            others.news()
        assert others.news() == []


def test_what_the_disk_refuses_at_first_is_news_later(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    others = Others(session.store)
    with closing(without_lock(session.path)) as other:
        theirs = write(other, "theirs")
    with monkeypatch.context() as broken:
        broken.setattr(session.store, "query", refused)
        with pytest.raises(KnownError):
            others.news()
    with monkeypatch.context() as broken:
        broken.setattr(session.store, "entries_after", refused)
        with pytest.raises(KnownError):
            others.news()
    assert [entry.id for entry in others.news()] == [theirs]


def refused(*given: object) -> NoReturn:
    raise KnownError("cannot-read", "The disk does not answer.")


def test_a_journal_that_a_kill_left_beside_a_log_is_removed(tmp_path: Path) -> None:
    path = tmp_path / "ferries.dossier"
    create_store(path).close()
    left = path.with_name(path.name + "-journal")
    left.write_bytes(bytes(512))
    with closing(open_store(path)) as store:
        clear_up(store)
        assert not left.exists()
        stand_alone(store)  # its journal is of use now
        left.write_bytes(bytes(512))
        clear_up(store)
        assert left.exists()
