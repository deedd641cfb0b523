from pathlib import Path

from dossier.model.kinds import Moved, Verdict
from dossier.model.rows import Citation, Claim, Document, Judgement
from dossier.services import reading
from dossier.services.changes.claims import SplitClaim
from dossier.services.changes.documents import AddDocument
from dossier.services.changes.evidence import TieEvidence
from dossier.services.changes.judgements import EditReason, Judge
from dossier.services.changes.sections import EditBody
from dossier.services.session import Session
from tests.samples import SUMMARY, sample_document, sample_session


def test_editing_the_reason_of_a_stale_judgement_leaves_it_stale_and_its_reviewers_own(tmp_path: Path) -> None:
    session = sample_session(tmp_path / "a.dossier", "Ada")
    store, editor = session.store, session.editor
    claim = reading.claim_by_name(store, "0.2")
    citation = store.find(Citation, claim_id=claim.id)[0]
    editor.perform(Judge(citation.id, Verdict.SUPPORTS, "It says so."))
    before = store.find(Judgement)[0]
    editor.perform(EditBody(claim.section_id, SUMMARY.replace("is slow", "is quite slow")))
    editor.reviewer = "Grace"
    editor.perform(EditReason(before.id, "It said so."))
    after = store.find(Judgement)[0]
    assert (after.reason, after.reviewer, after.judged_at) == ("It said so.", "Ada", before.judged_at)
    assert reading.citation_states(store)[citation.id].stale == {Moved.CLAIM}
    editor.undo()
    assert store.find(Judgement) == [before]
    session.close()


def judged(session: Session, name: str = "0.2") -> Citation:
    """Judge the first citation of a claim and return it."""
    citation = session.store.find(Citation, claim_id=reading.claim_by_name(session.store, name).id)[0]
    session.editor.perform(Judge(citation.id, Verdict.SUPPORTS, "page 3"))
    return citation


def stale(session: Session, citation: Citation) -> frozenset[Moved]:
    return reading.citation_states(session.store)[citation.id].stale


def test_a_judgement_is_bound_to_claim_documents_and_passages(session: Session) -> None:
    citation = judged(session)
    document = session.store.find(Document, source_id=citation.source_id)[0]
    first = session.store.find(Judgement)[0]
    assert (first.bound_claim, first.bound_evidence) == ("the older one is slow", ())
    assert first.bound_documents == (document.sha256,)
    session.editor.perform(TieEvidence(citation.id, document.id, 0, 7))
    assert stale(session, citation) == {Moved.PASSAGE}
    session.editor.perform(AddDocument(citation.source_id, "b.txt", b"b", sample_document("b")))
    assert stale(session, citation) == {Moved.PASSAGE, Moved.DOCUMENT}
    claim = session.store.get(Claim, citation.claim_id)
    session.editor.perform(EditBody(claim.section_id, SUMMARY.replace("slow", "fast")))
    assert stale(session, citation) == set(Moved)
    session.editor.perform(Judge(citation.id, Verdict.PARTLY, "again"))
    assert stale(session, citation) == set()
    again = session.store.find(Judgement)[0]
    assert (again.id, again.bound_claim, again.bound_evidence) == (first.id, "the older one is fast", ("Harbour",))
    assert len(again.bound_documents) == 2


def test_a_judgement_holds_again_when_all_is_as_it_was(session: Session) -> None:
    citation = judged(session)
    claim = session.store.get(Claim, citation.claim_id)
    session.editor.perform(EditBody(claim.section_id, SUMMARY.replace("slow", "fast")))
    assert stale(session, citation) == {Moved.CLAIM}
    session.editor.perform(EditBody(claim.section_id, SUMMARY))
    assert stale(session, citation) == set()


def test_a_split_and_a_move_turn_a_judgement_stale(session: Session) -> None:
    citation = judged(session, "1.1")
    claim = session.store.get(Claim, citation.claim_id)
    session.editor.perform(SplitClaim(claim.id, claim.text.index("follows")))
    assert stale(session, citation) == {Moved.CLAIM}


def test_a_judgement_without_document_or_passage_is_bound_to_their_absence(session: Session) -> None:
    citation = judged(session, "0.1")
    [judgement] = session.store.find(Judgement)
    assert (judgement.bound_evidence, judgement.bound_documents) == ((), ())
    session.editor.perform(AddDocument(citation.source_id, "b.txt", b"b", sample_document("b")))
    assert stale(session, citation) == {Moved.DOCUMENT}


def test_unchecked_without_a_reason_takes_a_judgement_back(session: Session) -> None:
    citation = judged(session)
    session.editor.perform(Judge(citation.id, Verdict.UNCHECKED))
    assert session.store.find(Judgement) == []
    assert not session.editor.perform(Judge(citation.id, Verdict.UNCHECKED))
    assert session.store.journal(1)[0].rows[0]["before"]["reason"] == "page 3"


def test_unchecked_with_a_reason_is_kept_and_counts_as_unchecked(session: Session) -> None:
    citation = judged(session)
    session.editor.perform(Judge(citation.id, Verdict.UNCHECKED, "ask the library"))
    state = reading.citation_states(session.store)[citation.id]
    assert (state.verdict, state.judgement and state.judgement.reason) == (Verdict.UNCHECKED, "ask the library")
    assert reading.tally(reading.citation_states(session.store).values()).judged == 0


def test_judging_again_is_followed_in_the_journal_and_undone_to_what_it_was(session: Session) -> None:
    citation = judged(session)
    first = session.store.find(Judgement)
    session.editor.reviewer = "Grace"
    session.editor.perform(Judge(citation.id, Verdict.CONTRADICTS, "not so"))
    assert [(j.verdict, j.reviewer) for j in session.store.find(Judgement)] == [(Verdict.CONTRADICTS, "Grace")]
    [row] = session.store.journal(1)[0].rows
    assert (row["before"]["verdict"], row["after"]["verdict"]) == ("supports", "contradicts")
    session.editor.undo()
    assert session.store.find(Judgement) == first
