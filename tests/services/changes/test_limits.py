import pytest

from dossier.model.errors import BugError, KnownError
from dossier.model.kinds import ClaimKind
from dossier.model.rows import Claim, Limit, LimitTie, Section
from dossier.services.changes.claims import RemoveClaim, RetypeClaim
from dossier.services.changes.limits import AddLimit, PlaceLimit, RemoveLimit, TieLimit, UntieLimit
from dossier.services.changes.sections import EditBody
from dossier.services.reading import claim_by_name, limits_on, unplaced
from dossier.services.session import Session
from tests.samples import SUMMARY


def add(session: Session) -> Limit:
    section = session.store.find(Section, number=0)[0]
    at = SUMMARY.index("Nobody")
    session.editor.perform(AddLimit(section.id, at, at + 29, id="l"))
    return session.store.get(Limit, "l")


def refused(session: Session, change) -> str:
    with pytest.raises(KnownError) as caught:
        session.editor.perform(change)
    return caught.value.code


def test_a_limit_is_text_of_its_section(session: Session) -> None:
    limit = add(session)
    assert limit.text == "Nobody counted the passengers"
    for start, end in ((4, 4), (9, 4), (-1, 4), (0, 9999)):
        assert refused(session, AddLimit(limit.section_id, start, end)) == "limit-empty"


def test_a_limit_that_lost_its_place_is_placed_on_other_words_and_keeps_its_ties(session: Session) -> None:
    limit, claim = add(session), claim_by_name(session.store, "1.1")
    session.editor.perform(TieLimit(limit.id, claim.id))
    session.editor.perform(EditBody(limit.section_id, SUMMARY.replace("Nobody counted the passengers", "")))
    assert unplaced(session.store)[-1] == session.store.get(Limit, limit.id)
    assert refused(session, PlaceLimit(limit.id, 4, 4)) == "limit-empty"
    session.editor.perform(PlaceLimit(limit.id, 0, 11))
    assert session.store.get(Limit, limit.id).text == SUMMARY[:11]
    assert limits_on(session.store, claim.id) == [session.store.get(Limit, limit.id)]
    assert not any(isinstance(row, Limit) for row in unplaced(session.store))


def test_a_limit_is_tied_once_to_each_claim(session: Session) -> None:
    limit, claims = add(session), [claim_by_name(session.store, name) for name in ("0.1", "1.1")]
    for claim in claims:
        session.editor.perform(TieLimit(limit.id, claim.id))
        assert not session.editor.perform(TieLimit(limit.id, claim.id))
        assert limits_on(session.store, claim.id) == [limit]
    session.editor.perform(UntieLimit(session.store.find(LimitTie, claim_id=claims[0].id)[0].id))
    assert limits_on(session.store, claims[0].id) == []
    session.editor.perform(RemoveLimit(limit.id))
    assert (session.store.count(Limit), session.store.count(LimitTie)) == (0, 0)


def test_a_claim_of_kind_limit_limits_others_and_not_itself(session: Session) -> None:
    limiting, claim = claim_by_name(session.store, "0.3"), claim_by_name(session.store, "0.1")
    assert refused(session, TieLimit(limiting.id, claim.id)) == "not-a-limit"
    session.editor.perform(RetypeClaim(limiting.id, ClaimKind.LIMIT))
    assert refused(session, TieLimit(limiting.id, limiting.id)) == "not-a-limit"
    session.editor.perform(TieLimit(limiting.id, claim.id))
    assert limits_on(session.store, claim.id) == [session.store.get(Claim, limiting.id)]
    session.editor.perform(RemoveClaim(limiting.id))
    assert limits_on(session.store, claim.id) == []


def test_a_tie_needs_two_ends(session: Session) -> None:
    with pytest.raises(BugError):
        session.editor.perform(TieLimit("nobody", claim_by_name(session.store, "0.1").id))
