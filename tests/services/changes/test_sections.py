import pytest

from dossier.model.errors import KnownError
from dossier.model.kinds import AnnotationKind, Moved, OnKind, Placing, SectionKind, Verdict
from dossier.model.rows import Annotation, Citation, Claim, Limit, Marker, Section
from dossier.services.changes.annotations import Annotate
from dossier.services.changes.claims import AddClaim
from dossier.services.changes.judgements import Judge
from dossier.services.changes.limits import AddLimit
from dossier.services.changes.sections import EditBody, RenameSection, RetypeSection
from dossier.services.reading import citation_states, claim_by_name
from dossier.services.session import Session
from tests.samples import SUMMARY


def summary(session: Session) -> Section:
    return session.store.find(Section, number=0)[0]


def edit(session: Session, old: str, new: str) -> None:
    """Replace `old`, which stands once in the summary."""
    section = summary(session)
    assert section.body.count(old) == 1
    session.editor.perform(EditBody(section.id, section.body.replace(old, new)))


def texts(session: Session) -> list[str | None]:
    """The texts of the summary's claims in their order; None for those that have no place."""
    claims = session.store.find(Claim, section_id=summary(session).id)
    return [None if claim.placing is Placing.UNPLACED else claim.text for claim in claims]


def printed(session: Session) -> list[str]:
    section = summary(session)
    return [section.body[marker.start : marker.end] for marker in session.store.find(Marker, section_id=section.id)]


def annotate(session: Session, words: str) -> None:
    start = SUMMARY.index(words)
    section = summary(session)
    session.editor.perform(
        Annotate(OnKind.SECTION, section.id, start, start + len(words), AnnotationKind.HIGHLIGHT, id="a")
    )


def annotation(session: Session) -> tuple[Placing, str]:
    row = session.store.get(Annotation, "a")
    if row.placing is not Placing.UNPLACED:
        assert summary(session).body[row.anchor.start : row.anchor.end] == row.anchor.exact
    return row.placing, row.anchor.exact


ALL = ["Two ferries cross the strait", "the older one is slow", "Nobody counted the passengers"]


def test_a_section_gets_another_kind_and_title(session: Session) -> None:
    section = summary(session)
    session.editor.perform(RetypeSection(section.id, SectionKind.BACKGROUND))
    session.editor.perform(RenameSection(section.id, "  In\nshort "))
    changed = session.store.get(Section, section.id)
    assert (changed.kind, changed.title, changed.heading) == (SectionKind.BACKGROUND, "In short", "In short\n")
    with pytest.raises(KnownError) as caught:
        session.editor.perform(RenameSection(section.id, " \n"))
    assert caught.value.code == "title-empty"


def test_what_stands_behind_an_edit_moves_along(session: Session) -> None:
    annotate(session, "passengers")
    edit(session, "Two ferries", "Nowadays two ferries")
    assert texts(session) == ["Nowadays two ferries cross the strait", *ALL[1:]]
    assert printed(session) == ["[1]", "[2]"]
    assert annotation(session) == (Placing.MOVED, "passengers")


def test_a_judgement_turns_stale_when_its_claim_is_edited_and_no_other_does(session: Session) -> None:
    for citation in session.store.find(Citation):
        session.editor.perform(Judge(citation.id, Verdict.SUPPORTS))
    edit(session, "is slow", "is not slow")
    stale = {
        state.citation.claim_id for state in citation_states(session.store).values() if state.stale == {Moved.CLAIM}
    }
    assert stale == {claim_by_name(session.store, "0.2").id}


def test_a_claim_whose_words_are_gone_is_unplaced_and_keeps_its_text_and_citations(session: Session) -> None:
    claim = claim_by_name(session.store, "0.2")
    edit(session, "the older one is slow [2]", "")
    lost = session.store.get(Claim, claim.id)
    assert texts(session) == [ALL[0], None, ALL[2]]
    assert (lost.text, lost.placing, lost.start) == (claim.text, Placing.UNPLACED, lost.end)
    [citation] = session.store.find(Citation, claim_id=claim.id)
    assert citation.marker_id is None


def test_a_lost_claim_is_found_when_its_words_are_typed_or_pasted_again(session: Session) -> None:
    claim = claim_by_name(session.store, "0.2")
    edit(session, "; the older one is slow [2]", "")
    assert texts(session)[1:].count(None) == 1
    edit(session, "passengers.", "passengers. the older one is slo")
    assert None in texts(session)
    edit(session, "is slo", "is slow")
    assert None not in texts(session)
    found = session.store.get(Claim, claim.id)
    assert (found.text, found.placing) == (claim.text, Placing.EXACT)
    assert found.start > claim.start


def test_a_lost_claim_does_not_take_words_of_another(session: Session) -> None:
    edit(session, "Nobody counted the passengers.", "")
    edit(session, "is slow [2]. ", "is slow [2]. Nobody counted the passengers")
    assert None not in texts(session)
    lost = claim_by_name(session.store, "0.3")
    edit(session, "Nobody counted the passengers", "")
    section = summary(session)
    session.editor.perform(EditBody(section.id, section.body + "Nobody counted the passengers at night."))
    assert session.store.get(Claim, lost.id).placing is Placing.UNPLACED


def test_where_the_reviewer_made_a_claim_anew_the_lost_one_stays_lost(session: Session) -> None:
    lost = claim_by_name(session.store, "0.3")
    edit(session, "Nobody counted the passengers", "x")
    section = summary(session)
    at = section.body.index("x.")
    session.editor.perform(AddClaim(section.id, at, at + 1))
    edit(session, "x.", "Nobody counted the passengersx.")
    assert session.store.get(Claim, lost.id).placing is Placing.UNPLACED


def test_a_marker_that_is_gone_leaves_its_citations_without_it(session: Session) -> None:
    claim = claim_by_name(session.store, "0.1")
    [citation] = session.store.find(Citation, claim_id=claim.id)
    session.editor.perform(Judge(citation.id, Verdict.SUPPORTS))
    edit(session, " [1]", "")
    assert printed(session) == ["[2]"]
    assert session.store.get(Citation, citation.id).marker_id is None
    assert not citation_states(session.store)[citation.id].stale
    session.editor.undo()
    assert session.store.get(Citation, citation.id) == citation


@pytest.mark.parametrize("new", ["[12]", "[11]", "[]", "1", "[1)"])
def test_a_marker_that_reads_otherwise_is_none_any_more(session: Session, new: str) -> None:
    edit(session, "[1]", new)
    assert printed(session) == ["[2]"]


def test_a_limit_moves_grows_and_keeps_its_words_when_they_are_gone(session: Session) -> None:
    at = SUMMARY.index("Nobody")
    session.editor.perform(AddLimit(summary(session).id, at, at + 29, id="l"))
    edit(session, "the passengers", "the many passengers")
    limit = session.store.get(Limit, "l")
    assert limit.text == "Nobody counted the many passengers" == summary(session).body[limit.start : limit.end]
    edit(session, "Nobody counted the many passengers.", "")
    gone = session.store.get(Limit, "l")
    assert (gone.text, gone.start) == (limit.text, gone.end)
    edit(session, "slow [2]. ", "slow [2]. Nobody counted the many passengers")
    back = session.store.get(Limit, "l")
    assert summary(session).body[back.start : back.end] == back.text == limit.text


def test_an_annotation_changes_with_its_words_and_stays_changed(session: Session) -> None:
    annotate(session, "the older one")
    edit(session, "older one", "older ship")
    assert annotation(session) == (Placing.CHANGED, "the older ship")
    edit(session, "Two", "Both")
    assert annotation(session) == (Placing.CHANGED, "the older ship")


def test_a_lost_annotation_keeps_its_quote_and_is_found_in_its_old_surroundings(session: Session) -> None:
    annotate(session, "older one")
    before = session.store.get(Annotation, "a")
    edit(session, "; the older one is slow [2]", "")
    assert annotation(session) == (Placing.UNPLACED, "older one")
    edit(session, "Two ferries", "Three ferries")
    assert session.store.get(Annotation, "a").anchor == before.anchor
    edit(session, "passengers.", "passengers. Of the many older one another.")
    assert annotation(session) == (Placing.UNPLACED, "older one")
    edit(session, "strait [1]", "strait [1]; the older one is slow [2]")
    assert annotation(session)[0] in (Placing.MOVED, Placing.EXACT)


def test_an_edit_that_changes_nothing_is_no_step(session: Session) -> None:
    label = session.editor.undo_label
    assert not session.editor.perform(EditBody(summary(session).id, SUMMARY))
    assert session.editor.undo_label == label
