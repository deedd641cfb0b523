import pytest

from dossier.model.errors import KnownError
from dossier.model.kinds import Moved, Verdict
from dossier.model.rows import Citation, Document, Evidence, Judgement, Marker, Source
from dossier.services.changes.citations import AddCitation, MoveCitation, RemoveCitation
from dossier.services.changes.evidence import TieEvidence
from dossier.services.changes.judgements import Judge
from dossier.services.reading import citation_states, claim_by_name
from dossier.services.session import Session


def refused(session: Session, change) -> str:
    with pytest.raises(KnownError) as caught:
        session.editor.perform(change)
    return caught.value.code


def source(session: Session, number: int) -> Source:
    return session.store.find(Source, number=number)[0]


def test_a_citation_is_added_by_a_marker_or_by_the_reviewer(session: Session) -> None:
    claim = claim_by_name(session.store, "0.3")
    marker = session.store.find(Marker, section_id=claim.section_id, number=1)[0]
    one = source(session, 1)
    session.editor.perform(AddCitation(claim.id, one.id, marker.id))
    session.editor.perform(AddCitation(claim.id, one.id))
    made = session.store.find(Citation, claim_id=claim.id)
    assert sorted((c.source_id, c.marker_id or "") for c in made) == [(one.id, ""), (one.id, marker.id)]
    assert refused(session, AddCitation(claim.id, one.id)) == "citation-twin"
    assert refused(session, AddCitation(claim.id, one.id, marker.id)) == "citation-twin"


def test_a_marker_makes_citations_of_its_own_number_and_section_alone(session: Session) -> None:
    claim = claim_by_name(session.store, "0.3")
    here = session.store.find(Marker, section_id=claim.section_id, number=1)[0]
    there = session.store.find(Marker, number=3)[0]
    assert refused(session, AddCitation(claim.id, source(session, 2).id, here.id)) == "marker-other"
    assert refused(session, AddCitation(claim.id, source(session, 3).id, there.id)) == "marker-elsewhere"


def test_a_citation_moves_with_its_judgement_which_is_stale_there(session: Session) -> None:
    first, third = claim_by_name(session.store, "0.1"), claim_by_name(session.store, "0.3")
    citation = session.store.find(Citation, claim_id=first.id)[0]
    session.editor.perform(Judge(citation.id, Verdict.SUPPORTS))
    session.editor.perform(MoveCitation(citation.id, third.id))
    moved = session.store.get(Citation, citation.id)
    assert (moved.claim_id, moved.marker_id) == (third.id, citation.marker_id)
    assert citation_states(session.store)[citation.id].stale == {Moved.CLAIM}
    assert not session.editor.perform(MoveCitation(citation.id, third.id))


def test_a_citation_that_moves_to_another_section_leaves_its_marker(session: Session) -> None:
    first, other = claim_by_name(session.store, "0.1"), claim_by_name(session.store, "1.1")
    citation = session.store.find(Citation, claim_id=first.id)[0]
    session.editor.perform(MoveCitation(citation.id, other.id))
    assert session.store.get(Citation, citation.id).marker_id is None
    assert refused(session, AddCitation(other.id, citation.source_id)) == "citation-twin"


def test_a_removed_citation_takes_judgement_and_evidence_and_leaves_the_printed_marker(session: Session) -> None:
    document = session.store.find(Document)[0]
    citation = session.store.find(Citation, source_id=document.source_id)[0]
    markers = session.store.count(Marker)
    session.editor.perform(TieEvidence(citation.id, document.id, 0, 7))
    session.editor.perform(Judge(citation.id, Verdict.SUPPORTS))
    session.editor.perform(RemoveCitation(citation.id))
    assert (session.store.count(Evidence), session.store.count(Judgement)) == (0, 0)
    assert session.store.count(Marker) == markers
