from dataclasses import replace

import pytest

from dossier.model.errors import KnownError
from dossier.model.ids import new_id
from dossier.model.kinds import Identification, OnKind
from dossier.model.rows import Candidate, Citation, Document, Marker, Note, Section, Source
from dossier.services.changes.citations import RemoveCitation
from dossier.services.changes.notes import AddNote
from dossier.services.changes.sources import AddSource, EditSource, RemoveSource
from dossier.services.session import Session


def refused(session: Session, change) -> str:
    with pytest.raises(KnownError) as caught:
        session.editor.perform(change)
    return caught.value.code


def test_a_source_is_added_last_and_a_number_serves_once(session: Session) -> None:
    session.editor.perform(AddSource(7, {"title": "Seven"}, Identification.PROBABLE, "found in the log"))
    session.editor.perform(AddSource(None, {"title": "Further"}))
    session.editor.perform(AddSource(None, {"title": "Further still"}))
    listed = session.store.find(Source)
    assert [source.number for source in listed] == [1, 2, 3, 7, None, None]
    assert (listed[3].identification, listed[3].remark) == (Identification.PROBABLE, "found in the log")
    assert refused(session, AddSource(7, {})) == "source-number"


def test_an_edit_changes_what_it_names(session: Session) -> None:
    before = session.store.find(Source, number=1)[0]
    session.editor.perform(EditSource(before.id, identification=Identification.CANDIDATE))
    session.editor.perform(EditSource(before.id, remark="doubtful"))
    session.editor.perform(EditSource(before.id, csl={"title": "Another"}))
    after = session.store.get(Source, before.id)
    wanted = replace(before, identification=Identification.CANDIDATE, remark="doubtful", csl={"title": "Another"})
    assert after == wanted
    assert not session.editor.perform(EditSource(before.id))


def test_a_source_goes_when_no_claim_rests_on_it_with_all_that_is_its_own(session: Session) -> None:
    source = session.store.find(Source, number=2)[0]
    assert refused(session, RemoveSource(source.id)) == "source-cited"
    for citation in session.store.find(Citation, source_id=source.id):
        session.editor.perform(RemoveCitation(citation.id))
    with session.store.transaction() as write:
        write.put(Candidate(new_id(), source.id, 0, "only a candidate", "", {}))
    session.editor.perform(AddNote(OnKind.SOURCE, source.id, "x"))
    session.editor.perform(RemoveSource(source.id))
    assert [session.store.count(kind) for kind in (Candidate, Document, Note)] == [0, 0, 0]
    assert session.store.seek(Source, source.id) is None


def test_a_cited_source_goes_with_its_citations_where_that_is_said_and_comes_back_with_them(session: Session) -> None:
    source = session.store.find(Source, number=1)[0]
    citations, markers = session.store.find(Citation), session.store.find(Marker)
    session.editor.perform(RemoveSource(source.id, with_citations=True))
    assert not session.store.find(Citation, source_id=source.id)
    assert not session.store.find(Marker, number=1)
    assert "[1]" in session.store.find(Section)[0].body
    session.editor.undo()
    assert (session.store.find(Citation), session.store.find(Marker)) == (citations, markers)
