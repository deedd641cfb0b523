"""Records taken in as one step."""

from pathlib import Path

import pytest

from dossier.model.errors import KnownError
from dossier.model.kinds import Identification
from dossier.model.rows import Doubt, Source
from dossier.services.changes.bibliographies import TakenRecord, TakeRecords
from tests.samples import sample_session


def test_records_complete_sources_and_become_further_ones(tmp_path: Path) -> None:
    session = sample_session(tmp_path / "ferries.dossier")
    store, editor = session.store, session.editor
    before = store.find(Source)
    doubts = store.count(Doubt)
    one = TakenRecord({"title": "Found"}, before[0].id, Identification.PROBABLE, "Is it the one?")
    editor.perform(TakeRecords((one, TakenRecord({"title": "New"}))))
    after = store.find(Source)
    assert after[0].csl["title"] == "Found"
    assert (after[-1].number, after[-1].csl) == (None, {"title": "New"})
    assert after[-1].position == max(source.position for source in before) + 1
    assert store.count(Doubt) == doubts + 1
    editor.undo()
    assert store.find(Source) == before
    assert store.count(Doubt) == doubts
    session.close()


def test_a_source_that_is_gone_is_said_to_be(tmp_path: Path) -> None:
    session = sample_session(tmp_path / "ferries.dossier")
    before = session.store.find(Source)
    with pytest.raises(KnownError, match="no longer there"):
        session.editor.perform(TakeRecords((TakenRecord({"title": "New"}), TakenRecord({"title": "x"}, "gone"))))
    assert session.store.find(Source) == before
    session.close()
