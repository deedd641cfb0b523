"""Counts are made once, and again where a change concerns them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from dossier.model.changes import Changes
from dossier.model.kinds import OnKind
from dossier.services.changes.notes import AddNote
from dossier.services.figures import Figure, Figures
from dossier.services.session import Session
from tests.samples import sample_session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    session = sample_session(tmp_path / "ferries.dossier")
    yield session
    session.close()


def test_a_figure_is_counted_once_and_again_after_a_change_that_concerns_it(session: Session) -> None:
    figures = Figures(session.store)
    before = {figure: figures.of(figure) for figure in Figure}
    changes = session.editor.perform(AddNote(OnKind.DOSSIER, "", "Ask.", "n1"))
    assert figures.of(Figure.REMARKS) == before[Figure.REMARKS]  # nobody told it
    figures.update(changes)
    assert {figure: figures.of(figure) for figure in Figure} == before | {Figure.REMARKS: before[Figure.REMARKS] + 1}


def test_a_change_that_concerns_no_figure_reads_nothing(session: Session) -> None:
    figures = Figures(session.store)
    before = {figure: figures.of(figure) for figure in Figure}
    figures.update(Changes({"judgements": frozenset({"one"})}))
    session.store.close()  # a read would raise now
    assert {figure: figures.of(figure) for figure in Figure} == before
