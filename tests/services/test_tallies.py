import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dossier.model.changes import Changes
from dossier.model.errors import KnownError
from dossier.model.kinds import Placing, Verdict
from dossier.model.rows import Citation, Claim, Document, Evidence, Section, Source
from dossier.services import reading
from dossier.services.changes.citations import AddCitation, MoveCitation, RemoveCitation
from dossier.services.changes.claims import RemoveClaim, SplitClaim
from dossier.services.changes.documents import AddDocument, RemoveDocument
from dossier.services.changes.evidence import TieEvidence, UntieEvidence
from dossier.services.changes.judgements import Judge
from dossier.services.changes.sections import EditBody
from dossier.services.session import Session
from dossier.services.tallies import Tallies
from dossier.store import counting
from tests.samples import sample_document, sample_session


def placed_states(session: Session) -> dict[str, reading.CitationState]:
    placed = [claim for claim in session.store.find(Claim) if claim.placing is not Placing.UNPLACED]
    return reading.citation_states(session.store, placed)


def assert_in_step(session: Session, tallies: Tallies) -> None:
    """Hold every tally against what is read of the rows of claims that have a place, one by one."""
    states = placed_states(session)
    assert tallies.whole() == reading.tally(states.values())
    for section in session.store.find(Section):
        claims = counting.placed_claims(session.store, section.id)
        assert tallies.of(section.id) == reading.tally(reading.citation_states(session.store, claims).values())
    for source in session.store.find(Source):
        of_source = [state for state in states.values() if state.citation.source_id == source.id]
        assert tallies.of(source.id) == reading.tally(of_source)


def test_nothing_is_judged_at_first(session: Session) -> None:
    tallies = Tallies(session.store)
    assert (tallies.whole().citations, tallies.whole().judged, tallies.whole().stale) == (5, 0, 0)
    assert tallies.of("no section").citations == 0


def test_a_judgement_touches_the_tallies_of_its_section_and_source_alone(session: Session) -> None:
    tallies = Tallies(session.store)
    tallies.whole()
    citation = session.store.find(Citation)[0]
    claim = session.store.get(Claim, citation.claim_id)
    for verdict in (Verdict.SUPPORTS, Verdict.PARTLY, Verdict.UNCHECKED):
        touched = tallies.update(session.editor.perform(Judge(citation.id, verdict)))
        assert touched == {claim.section_id, citation.source_id}
        assert tallies.of(claim.section_id).verdicts[verdict] >= 1
        assert_in_step(session, tallies)


def test_what_does_not_concern_citations_is_not_read(session: Session) -> None:
    tallies = Tallies(session.store)
    tallies.whole()
    session.store.close()  # a read would raise now
    assert tallies.update(Changes({"notes": frozenset({"one"})})) == frozenset()


def test_a_judgement_is_counted_with_the_same_few_reads_however_large_the_dossier(session: Session) -> None:
    tallies = Tallies(session.store)
    tallies.whole()
    changes = session.editor.perform(Judge(session.store.find(Citation)[0].id, Verdict.SUPPORTS))
    statements: list[str] = []
    session.store.connection.set_trace_callback(statements.append)
    tallies.update(changes)
    session.store.connection.set_trace_callback(None)
    assert len([s for s in statements if s.startswith("SELECT")]) == 2


def test_after_a_change_of_very_much_all_is_read_in_portions_again(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    tallies = Tallies(session.store)
    tallies.whole()
    assert tallies.is_ready
    changes = session.editor.perform(Judge(session.store.find(Citation)[0].id, Verdict.SUPPORTS))
    monkeypatch.setattr("dossier.services.tallies._PORTION", 0)
    every = {section.id for section in session.store.find(Section)} | {row.id for row in session.store.find(Source)}
    assert tallies.update(changes) == every
    assert not tallies.is_ready


@given(st.data())
@settings(max_examples=25)
def test_tallies_stay_in_step_with_whatever_is_done(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    session = sample_session(tmp_path_factory.mktemp("tallies") / "ferries.dossier")
    tallies = Tallies(session.store)
    tallies.whole()
    for step in range(data.draw(st.integers(1, 10))):
        fresh = Tallies(session.store)  # which has counted sections, and never a change
        before = {section.id: fresh.of(section.id) for section in session.store.find(Section)}
        try:
            changes = do_something(session, data, step)
        except KnownError:  # not possible just now, so nothing was done
            continue
        tallies.update(changes)
        assert_in_step(session, tallies)
        touched = fresh.update(changes)
        assert {id for id, tally in before.items() if fresh.of(id) != tally} <= touched
        assert_in_step(session, fresh)
    session.close()


def do_something(session: Session, data: st.DataObject, step: int) -> Changes:
    store, perform = session.store, session.editor.perform
    citations, claims, ties = store.find(Citation), store.find(Claim), store.find(Evidence)
    documents, sources = store.find(Document), store.find(Source)
    kinds = ["judge", "judge", "undo", "redo", "edit", "attach"]
    kinds += ["tie", "detach"] if documents else []
    kinds += ["untie"] if ties else []
    kinds += ["split", "remove claim", "add"] if claims else []
    kinds += ["move", "remove"] if citations and claims else []
    kind = data.draw(st.sampled_from(kinds))
    if kind in ("undo", "redo"):
        return session.editor.undo() if kind == "undo" else session.editor.redo()
    if kind == "edit":
        section = data.draw(st.sampled_from(store.find(Section)))
        at = data.draw(st.integers(0, len(section.body)))
        return perform(
            EditBody(section.id, section.body[:at] + data.draw(st.sampled_from(["so ", ""])) + section.body[at + 3 :])
        )
    if kind == "attach":
        text = f"Log {step}: “hours” \\ \u2028 and \x7f."
        source = data.draw(st.sampled_from(sources))
        return perform(AddDocument(source.id, "log", text.encode(), sample_document(text), newer_version=step % 2 == 0))
    if kind == "detach":
        return perform(RemoveDocument(data.draw(st.sampled_from(documents)).id))
    if kind == "untie":
        return perform(UntieEvidence(data.draw(st.sampled_from(ties)).id))
    if kind == "split":
        claim = data.draw(st.sampled_from(claims))
        return perform(SplitClaim(claim.id, claim.start + 6))
    if kind == "remove claim":
        return perform(RemoveClaim(data.draw(st.sampled_from(claims)).id))
    if kind == "add":
        claim = data.draw(st.sampled_from(claims))
        return perform(AddCitation(claim.id, data.draw(st.sampled_from(sources)).id))
    if not citations:
        return Changes()
    citation = data.draw(st.sampled_from(citations))
    if kind == "move":
        return perform(MoveCitation(citation.id, data.draw(st.sampled_from(claims)).id))
    if kind == "remove":
        return perform(RemoveCitation(citation.id))
    if kind == "tie":
        document = data.draw(st.sampled_from(documents))
        start = data.draw(st.integers(0, 20))
        return perform(TieEvidence(citation.id, document.id, start, start + 12))
    return perform(Judge(citation.id, data.draw(st.sampled_from(Verdict)), data.draw(st.sampled_from(["", "because"]))))


@given(st.data())
@settings(max_examples=15)
def test_a_dossier_that_is_read_in_portions_counts_the_same_when_all_is_read(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    session = sample_session(tmp_path_factory.mktemp("portions") / "ferries.dossier")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("dossier.services.tallies._PORTION", 2)
        tallies = Tallies(session.store)
        for step in range(data.draw(st.integers(1, 6))):
            if data.draw(st.booleans()):
                while not tallies.read_on():
                    pass
                assert_in_step(session, tallies)
            try:
                changes = do_something(session, data, step)
            except KnownError:
                continue
            tallies.update(changes)
            states = placed_states(session)
            assert tallies.whole().verdicts == reading.tally(states.values()).verdicts
            for section in session.store.find(Section):
                claims = counting.placed_claims(session.store, section.id)
                found = reading.tally(reading.citation_states(session.store, claims).values())
                assert tallies.of(section.id) == found
    session.close()
