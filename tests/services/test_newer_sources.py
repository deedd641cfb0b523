"""The sources of a newer brief: records, numbers, and what a person wrote."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from dossier.model.imported import ImportedBrief, ImportedSource
from dossier.model.kinds import Identification, Placing
from dossier.model.rows import Source
from dossier.services.changes.sources import AddSource, EditSource
from dossier.services.newer_sources import SourcePlan, plan_sources
from dossier.services.session import Session
from tests.harbour import harbour_brief, harbour_session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = harbour_session(tmp_path)
    yield opened
    opened.close()


def brief(*sources: ImportedSource) -> ImportedBrief:
    return ImportedBrief("", "", "", "", (), sources)


def plan(session: Session, *sources: ImportedSource) -> SourcePlan:
    return plan_sources(session.store, brief(*sources), harbour_brief())


def records(session: Session) -> dict[int | None, Source]:
    return {source.number: source for source in session.store.find(Source)}


def placings(made: SourcePlan) -> list[Placing | None]:
    return [fate.placing for fate in made.fates]


def test_the_same_list_changes_nothing(session: Session) -> None:
    made = plan(session, *harbour_brief().sources)
    assert set(placings(made)) == {Placing.EXACT}
    assert {row.id: row for row in made.puts} == {row.id: row for row in session.store.find(Source)}
    assert made.doubts == []


def test_a_record_that_came_from_the_brief_is_replaced_and_one_that_a_person_wrote_stays(session: Session) -> None:
    known = records(session)
    session.editor.perform(EditSource(known[2].id, {"type": "report", "title": "My own find"}, Identification.PROBABLE))
    newer = [
        ImportedSource(1, {**known[1].csl, "title": "Noise survey of the container yard, second edition"}),
        ImportedSource(2, {"type": "book", "title": "Another thing"}),
    ]
    made = plan(session, *newer)
    assert made.by_number[1].csl == newer[0].csl
    assert made.by_number[1].id == known[1].id
    assert made.by_number[2].csl["title"] == "My own find"
    assert made.by_number[2].identification is Identification.PROBABLE
    assert [doubt.code for doubt in made.doubts] == ["source-record"]
    assert placings(made) == [Placing.CHANGED, Placing.EXACT, *[Placing.UNPLACED] * 3]


def test_another_work_under_a_number_is_to_be_looked_at(session: Session) -> None:
    made = plan(session, ImportedSource(4, {"type": "book", "title": "Quite another subject"}))
    assert [(doubt.code, doubt.on_id) for doubt in made.doubts] == [("source-other", records(session)[4].id)]


def test_a_work_with_another_number_takes_its_row_along(session: Session) -> None:
    known = records(session)
    moved = [ImportedSource(1, {"title": "All new"})]
    moved += [ImportedSource(number + 1, known[number].csl) for number in range(1, 6)]
    made = plan(session, *moved)
    assert placings(made) == [None, *[Placing.MOVED] * 5]
    assert made.by_number[3].id == known[2].id
    assert made.number_before(known[2].id) == 2
    with session.store.transaction() as write:  # no two sources have one number at any moment
        for row in made.puts:
            write.put(row)
    assert [source.number for source in session.store.find(Source)] == [1, 2, 3, 4, 5, 6]


def test_a_source_that_is_listed_no_more_stays_and_gives_its_number_away_where_another_has_it(
    session: Session,
) -> None:
    session.editor.perform(AddSource(None, {"title": "Further"}))
    known = records(session)
    made = plan(session, ImportedSource(1, known[2].csl))
    after = {row.id: row for row in made.puts if isinstance(row, Source)}
    assert len(after) == 6
    assert after[known[2].id].number == 1
    assert after[known[1].id].number is None
    assert [after[known[n].id].number for n in (3, 4, 5, None)] == [3, 4, 5, None]
    assert made.number_before(known[None].id) == "-"


def test_a_number_without_a_record_keeps_what_is_known(session: Session) -> None:
    made = plan(session, ImportedSource(3), ImportedSource(9))
    assert made.by_number[3].csl == records(session)[3].csl
    assert made.by_number[9].identification is Identification.NOT_INCLUDED
