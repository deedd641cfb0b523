from dataclasses import replace

import pytest

from dossier.model.errors import KnownError
from dossier.model.kinds import ClaimKind, OnKind, Placing, Verdict
from dossier.model.rows import Citation, Claim, Document, Evidence, Judgement, LimitTie, Note, Section
from dossier.services.changes.citations import AddCitation
from dossier.services.changes.claims import AddClaim, JoinClaims, PlaceClaim, RemoveClaim, RetypeClaim, SplitClaim
from dossier.services.changes.evidence import TieEvidence
from dossier.services.changes.judgements import Judge
from dossier.services.changes.limits import AddLimit, TieLimit
from dossier.services.changes.notes import AddNote
from dossier.services.changes.sections import EditBody
from dossier.services.reading import claim_by_name, claim_numbers, limits_on
from dossier.services.session import Session
from tests.samples import SUMMARY


def texts(session: Session, number: int = 0) -> list[str]:
    section = session.store.find(Section, number=number)[0]
    return [claim.text for claim in session.store.find(Claim, section_id=section.id)]


def cited(session: Session, claim: Claim) -> list[tuple[str, str | None]]:
    return sorted((c.source_id, c.marker_id) for c in session.store.find(Citation, claim_id=claim.id))


def refused(session: Session, change) -> str:
    with pytest.raises(KnownError) as caught:
        session.editor.perform(change)
    return caught.value.code


def limited_by(session: Session, *claims: Claim) -> str:
    """Tie a new limit to `claims` and return its id."""
    section = session.store.find(Section)[0]
    session.editor.perform(AddLimit(section.id, 0, 3, id="limit"))
    for claim in claims:
        session.editor.perform(TieLimit("limit", claim.id))
    return "limit"


def test_a_split_makes_two_claims_closed_by_the_same_markers(session: Session) -> None:
    claim = claim_by_name(session.store, "1.1")
    session.editor.perform(SplitClaim(claim.id, claim.text.index("follows")))
    assert texts(session, 1) == ["The timetable", "follows rule‑of‑thumb tides"]
    first, second = claim_by_name(session.store, "1.1"), claim_by_name(session.store, "1.2")
    assert first.id == claim.id
    assert len(cited(session, first)) == 3
    assert cited(session, first) == cited(session, second)


def test_a_split_leaves_judgement_and_notes_with_the_first_part_and_limits_with_both(session: Session) -> None:
    claim = claim_by_name(session.store, "1.1")
    citation = session.store.find(Citation, claim_id=claim.id)[0]
    session.editor.perform(Judge(citation.id, Verdict.SUPPORTS))
    session.editor.perform(AddNote(OnKind.CLAIM, claim.id, "mine"))
    limit = limited_by(session, claim)
    session.editor.perform(SplitClaim(claim.id, claim.text.index("follows")))
    part = claim_by_name(session.store, "1.2")
    assert [judgement.citation_id for judgement in session.store.find(Judgement)] == [citation.id]
    assert [note.on_id for note in session.store.find(Note)] == [claim.id]
    for limited in (claim, part):
        assert [row.id for row in limits_on(session.store, limited.id)] == [limit]


def test_a_limit_that_is_split_limits_with_both_parts(session: Session) -> None:
    limiting, claim = claim_by_name(session.store, "1.1"), claim_by_name(session.store, "0.1")
    session.editor.perform(RetypeClaim(limiting.id, ClaimKind.LIMIT))
    session.editor.perform(TieLimit(limiting.id, claim.id))
    session.editor.perform(SplitClaim(limiting.id, limiting.text.index("follows")))
    assert [row.text for row in limits_on(session.store, claim.id)] == ["The timetable", "follows rule‑of‑thumb tides"]


@pytest.mark.parametrize("at", [0, 28, 29, 30, 500, -4])
def test_a_split_needs_a_word_on_both_sides(session: Session, at: int) -> None:
    claim = claim_by_name(session.store, "0.1")
    assert refused(session, SplitClaim(claim.id, at)) == "split-empty"


def test_a_split_leaves_white_space_and_separators_to_nobody(session: Session) -> None:
    section = session.store.find(Section, number=0)[0]
    session.editor.perform(EditBody(section.id, SUMMARY.replace("ferries cross", "ferries — cross")))
    claim = claim_by_name(session.store, "0.1")
    session.editor.perform(SplitClaim(claim.id, claim.text.index("—")))
    assert texts(session)[:2] == ["Two ferries", "cross the strait"]


def test_a_join_unites_text_citations_and_notes(session: Session) -> None:
    first, second = claim_by_name(session.store, "0.1"), claim_by_name(session.store, "0.2")
    both = sorted(cited(session, first) + cited(session, second))
    session.editor.perform(AddNote(OnKind.CLAIM, second.id, "on the second"))
    citation = session.store.find(Citation, claim_id=second.id)[0]
    session.editor.perform(Judge(citation.id, Verdict.PARTLY))
    session.editor.perform(JoinClaims(second.id, first.id))
    joined = session.store.get(Claim, first.id)
    assert texts(session)[0] == joined.text == SUMMARY[: second.end]
    assert session.store.seek(Claim, second.id) is None
    assert cited(session, joined) == both
    assert [note.on_id for note in session.store.find(Note)] == [first.id]
    assert [judgement.citation_id for judgement in session.store.find(Judgement)] == [citation.id]


def halves(session: Session) -> tuple[Claim, Claim]:
    """Split claim 1.1, so that both parts have citations by the same markers."""
    claim = claim_by_name(session.store, "1.1")
    session.editor.perform(SplitClaim(claim.id, claim.text.index("follows")))
    return claim_by_name(session.store, "1.1"), claim_by_name(session.store, "1.2")


def test_what_was_split_is_joined_to_what_it_was(session: Session) -> None:
    before = claim_by_name(session.store, "1.1")
    citations = session.store.find(Citation, claim_id=before.id)
    first, second = halves(session)
    session.editor.perform(JoinClaims(first.id, second.id))
    assert session.store.get(Claim, before.id) == before
    assert session.store.find(Citation, claim_id=before.id) == citations


def test_of_two_citations_by_one_marker_the_first_takes_evidence_notes_and_judgement(session: Session) -> None:
    first, second = halves(session)
    document = session.store.find(Document)[0]
    mine, other = (
        session.store.find(Citation, claim_id=claim.id, source_id=document.source_id)[0] for claim in (first, second)
    )
    session.editor.perform(TieEvidence(mine.id, document.id, 0, 11))
    session.editor.perform(TieEvidence(other.id, document.id, 0, 11))
    session.editor.perform(TieEvidence(other.id, document.id, 14, 20))
    session.editor.perform(AddNote(OnKind.CITATION, other.id, "mind the page"))
    session.editor.perform(Judge(other.id, Verdict.CONTRADICTS, "no"))
    session.editor.perform(JoinClaims(first.id, second.id))
    assert session.store.find(Citation, claim_id=first.id, source_id=document.source_id) == [mine]
    assert session.store.count(Evidence, citation_id=mine.id) == session.store.count(Evidence) == 2
    assert [note.on_id for note in session.store.find(Note)] == [mine.id]
    [judgement] = session.store.find(Judgement)
    assert (judgement.citation_id, judgement.verdict) == (mine.id, Verdict.CONTRADICTS)


def test_of_two_judgements_by_one_marker_the_first_stays(session: Session) -> None:
    first, second = halves(session)
    for claim, verdict in ((first, Verdict.SUPPORTS), (second, Verdict.CONTRADICTS)):
        session.editor.perform(Judge(session.store.find(Citation, claim_id=claim.id)[0].id, verdict))
    session.editor.perform(JoinClaims(first.id, second.id))
    assert [judgement.verdict for judgement in session.store.find(Judgement)] == [Verdict.SUPPORTS]


def test_a_join_unites_limits(session: Session) -> None:
    first, second, third = (claim_by_name(session.store, name) for name in ("0.1", "0.2", "1.1"))
    limit = limited_by(session, second)
    for claim in (first, second):
        session.editor.perform(RetypeClaim(claim.id, ClaimKind.LIMIT))
        session.editor.perform(TieLimit(claim.id, third.id))
    session.editor.perform(TieLimit(first.id, second.id))
    session.editor.perform(JoinClaims(first.id, second.id))
    assert [row.id for row in limits_on(session.store, first.id)] == [limit]
    assert [row.id for row in limits_on(session.store, third.id)] == [first.id]
    assert session.store.count(LimitTie) == 2


def test_only_neighbours_of_one_section_are_joined(session: Session) -> None:
    first, second, third = (claim_by_name(session.store, f"0.{n}") for n in (1, 2, 3))
    other = claim_by_name(session.store, "1.1")
    assert refused(session, JoinClaims(first.id, third.id)) == "join-apart"
    assert refused(session, JoinClaims(first.id, first.id)) == "join-apart"
    assert refused(session, JoinClaims(third.id, other.id)) == "join-sections"
    session.editor.perform(EditBody(first.section_id, SUMMARY.replace(second.text, "")))
    assert refused(session, JoinClaims(first.id, second.id)) == "join-unplaced"
    session.editor.perform(JoinClaims(first.id, third.id))


def test_what_is_no_limit_any_more_limits_nothing(session: Session) -> None:
    limiting, claim = claim_by_name(session.store, "0.2"), claim_by_name(session.store, "0.1")
    session.editor.perform(RetypeClaim(limiting.id, ClaimKind.LIMIT))
    session.editor.perform(TieLimit(limiting.id, claim.id))
    session.editor.perform(RetypeClaim(limiting.id, ClaimKind.INFERENCE))
    assert session.store.find(LimitTie) == []
    session.editor.undo()
    assert limits_on(session.store, claim.id) == [replace(limiting, kind=ClaimKind.LIMIT)]


def test_a_claim_is_added_on_text_that_belongs_to_none(session: Session) -> None:
    section = session.store.find(Section, number=0)[0]
    third = claim_by_name(session.store, "0.3")
    session.editor.perform(RemoveClaim(third.id))
    session.editor.perform(AddClaim(section.id, third.start - 2, third.end + 1, ClaimKind.ASSESSMENT))
    added = claim_by_name(session.store, "0.3")
    assert (added.text, added.kind, added.placing) == (third.text, ClaimKind.ASSESSMENT, Placing.EXACT)
    assert refused(session, AddClaim(section.id, 0, 5)) == "claim-overlap"
    assert refused(session, AddClaim(section.id, third.end, third.end + 1)) == "claim-empty"
    assert refused(session, AddClaim(section.id, 9, 3)) == "claim-empty"


def test_a_claim_gets_another_range(session: Session) -> None:
    first, second = claim_by_name(session.store, "0.1"), claim_by_name(session.store, "0.2")
    session.editor.perform(PlaceClaim(first.id, 4, first.end))
    assert session.store.get(Claim, first.id).text == "ferries cross the strait"
    session.editor.perform(PlaceClaim(first.id, 0, first.end))
    assert refused(session, PlaceClaim(first.id, 4, second.end)) == "claim-overlap"
    assert refused(session, PlaceClaim(first.id, -5, 0)) == "claim-empty"


def test_a_removed_claim_takes_along_what_is_on_it_and_its_text_stays(session: Session) -> None:
    claim = claim_by_name(session.store, "1.1")
    citation = session.store.find(Citation, claim_id=claim.id)[1]
    document = session.store.find(Document)[0]
    session.editor.perform(TieEvidence(citation.id, document.id, 0, 7))
    session.editor.perform(Judge(citation.id, Verdict.SUPPORTS))
    session.editor.perform(AddNote(OnKind.CLAIM, claim.id, "x"))
    session.editor.perform(AddNote(OnKind.CITATION, citation.id, "x"))
    session.editor.perform(AddCitation(claim.id, citation.source_id))
    limited_by(session, claim)
    body = session.store.get(Section, claim.section_id).body
    session.editor.perform(RemoveClaim(claim.id))
    counts = [session.store.count(kind) for kind in (Evidence, Judgement, Note, LimitTie)]
    assert counts == [0, 0, 0, 0]
    assert session.store.find(Citation, claim_id=claim.id) == []
    assert session.store.get(Section, claim.section_id).body == body
    assert "1.1" not in claim_numbers(session.store).values()
