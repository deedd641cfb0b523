"""What is shown of a dossier at once is what its rows hold."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from dossier.model.errors import KnownError
from dossier.model.kinds import ClaimKind, OnKind
from dossier.model.rows import Brief, Claim, Section, Source
from dossier.services import reading
from dossier.services.changes.annotations import Annotate
from dossier.services.changes.claims import RetypeClaim
from dossier.services.changes.limits import AddLimit
from dossier.services.changes.notes import AddNote
from dossier.services.changes.sections import EditBody
from dossier.services.session import Session
from dossier.store import heads
from tests.samples import sample_session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    session = sample_session(tmp_path / "ferries.dossier")
    yield session
    session.close()


def test_the_brief_and_its_sections_begin_as_they_are_stored(session: Session) -> None:
    (brief,) = session.store.find(Brief)
    assert heads.opening_words(session.store) == (brief.title, brief.question, brief.notice)
    sections = session.store.find(Section)
    assert heads.headed(session.store) == [(each.id, each.number, each.kind, each.title) for each in sections]


def test_texts_of_sections_are_not_read_for_their_heads(session: Session) -> None:
    statements: list[str] = []
    session.store.connection.set_trace_callback(statements.append)
    heads.headed(session.store)
    session.store.connection.set_trace_callback(None)
    assert ["body" in statement for statement in statements] == [False]


def test_a_kind_of_section_that_there_is_not_is_a_damaged_row(session: Session) -> None:
    session.store.connection.execute("UPDATE sections SET kind = 'chapter'")
    with pytest.raises(KnownError) as raised:
        heads.headed(session.store)
    assert raised.value.code == "row-damaged"


@pytest.mark.parametrize("column", ["title", "question", "notice"])
def test_words_of_the_brief_that_are_none_are_a_damaged_row(session: Session, column: str) -> None:
    connection = session.store.connection
    connection.execute("CREATE TEMP TABLE brief AS SELECT * FROM main.brief")  # which asks nothing of its values
    connection.execute(f"UPDATE temp.brief SET {column} = NULL")
    with pytest.raises(KnownError, match="damaged row in its table “brief”"):
        heads.opening_words(session.store)


def test_counts_are_those_of_the_rows(session: Session) -> None:
    store, perform = session.store, session.editor.perform
    sections, claims = store.find(Section), store.find(Claim)
    perform(RetypeClaim(claims[0].id, ClaimKind.LIMIT))
    perform(AddLimit(sections[0].id, 0, 7))
    perform(AddNote(OnKind.CLAIM, claims[0].id, "Ask.", "n1"))
    perform(Annotate(OnKind.SECTION, sections[1].id, 0, len(sections[1].body)))
    assert heads.count_limits(store) == len(reading.all_limits(store)) == 2
    assert heads.count_remarks(store) == 2
    assert heads.count_sources(store) == sum(source.number is not None for source in store.find(Source))
    for section in sections:
        perform(EditBody(section.id, "Nothing is as it was."))
    lost = reading.unplaced(store)
    assert lost
    assert heads.count_unplaced(store) == len(lost)
    assert (heads.count_limits(store), len(reading.all_limits(store))) == (0, 2)  # listed, and counted as unplaced
