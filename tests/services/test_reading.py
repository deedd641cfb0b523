from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dossier.model.errors import KnownError
from dossier.model.kinds import ClaimKind, Identification, Moved, OnKind, Verdict
from dossier.model.rows import Annotation, Citation, Claim, Document, Limit, Marker, Section, Source
from dossier.services import reading
from dossier.services.changes.annotations import Annotate
from dossier.services.changes.citations import AddCitation
from dossier.services.changes.claims import RetypeClaim, SplitClaim
from dossier.services.changes.documents import AddDocument
from dossier.services.changes.evidence import TieEvidence
from dossier.services.changes.judgements import Judge
from dossier.services.changes.limits import AddLimit, TieLimit
from dossier.services.changes.sections import EditBody
from dossier.services.session import Session
from tests.samples import SUMMARY, sample_document


def test_claims_are_numbered_in_reading_order(session: Session) -> None:
    names = {"0.1": "Two ferries", "0.2": "the older", "0.3": "Nobody", "1.1": "The timetable"}
    numbers = reading.claim_numbers(session.store)
    assert list(numbers.values()) == list(names)
    for id, number in numbers.items():
        assert session.store.get(Claim, id).text.startswith(names[number])
        assert reading.claim_by_name(session.store, number).id == id
        assert reading.claim_by_name(session.store, id).id == id
    section = session.store.find(Section)[1]
    assert list(reading.claim_numbers(session.store, section.id).values()) == ["1.1"]


def test_the_citations_of_a_claim_come_as_in_its_section(session: Session) -> None:
    for section in session.store.find(Section):
        cited = reading.section_citations(session.store, section.id)
        of_claims = [
            reading.claim_citations(session.store, id) for id in reading.claim_numbers(session.store, section.id)
        ]
        assert [citation for citations in of_claims for citation in citations] == cited


def test_numbers_follow_a_split(session: Session) -> None:
    claim = reading.claim_by_name(session.store, "0.1")
    session.editor.perform(SplitClaim(claim.id, 11))
    assert reading.claim_by_name(session.store, "0.3").text == "the older one is slow"


@pytest.mark.parametrize("name", ["", "0.4", "9.9", "0", "nobody"])
def test_a_claim_that_is_not_there_is_told_in_words(session: Session, name: str) -> None:
    with pytest.raises(KnownError) as caught:
        reading.claim_by_name(session.store, name)
    assert caught.value.code == "no-claim"


def test_citations_are_unchecked_until_a_person_judges(session: Session) -> None:
    states = reading.citation_states(session.store)
    assert [(state.verdict, state.judgement, state.stale) for state in states.values()] == [
        (Verdict.UNCHECKED, None, frozenset())
    ] * 5
    tally = reading.tally(states.values())
    assert (tally.citations, tally.judged, tally.stale) == (5, 0, 0)
    assert set(tally.verdicts) == set(Verdict)


def test_states_of_some_claims_are_those_of_all(session: Session) -> None:
    document = session.store.find(Document)[0]
    judged = session.store.find(Citation)
    for citation, verdict in zip(judged, Verdict, strict=False):
        if citation.source_id == document.source_id:
            session.editor.perform(TieEvidence(citation.id, document.id, 0, 7))
        session.editor.perform(Judge(citation.id, verdict, "why"))
    session.editor.perform(AddDocument(document.source_id, "b", b"b", sample_document("b"), newer_version=True))
    claim = reading.claim_by_name(session.store, "0.1")
    session.editor.perform(EditBody(claim.section_id, SUMMARY.replace("cross", "leave")))
    states = reading.citation_states(session.store)
    by_claim = [reading.citation_states(session.store, [claim]) for claim in session.store.find(Claim)]
    assert {id: state for found in by_claim for id, state in found.items()} == states
    moved = {moved for state in states.values() for moved in state.stale}
    assert moved == {Moved.CLAIM, Moved.DOCUMENT}
    assert reading.citation_states(session.store, []) == {}


def test_a_tally_counts_verdicts_and_stale_ones_that_a_person_gave(session: Session) -> None:
    first, second, *_ = session.store.find(Citation)
    session.editor.perform(Judge(first.id, Verdict.SUPPORTS))
    session.editor.perform(Judge(second.id, Verdict.UNCHECKED, "ask"))
    for source in session.store.find(Source):
        session.editor.perform(AddDocument(source.id, "b", b"b", sample_document("b")))
    tally = reading.tally(reading.citation_states(session.store).values())
    assert (tally.judged, tally.stale, tally.verdicts[Verdict.SUPPORTS], tally.citations) == (1, 1, 1, 5)


@settings(max_examples=20)
@given(verdicts=st.lists(st.sampled_from(Verdict), max_size=8))
def test_a_tally_adds_up(verdicts: list[Verdict]) -> None:
    citation = Citation("c", "k", "s", None)
    tally = reading.tally(reading.CitationState(citation, verdict, None, frozenset()) for verdict in verdicts)
    assert tally.citations == len(verdicts)
    assert tally.judged == len(verdicts) - verdicts.count(Verdict.UNCHECKED)


def test_citations_of_a_section_stand_as_printed_and_added_ones_last(session: Session) -> None:
    claim = reading.claim_by_name(session.store, "1.1")
    one = session.store.find(Source, number=1)[0]
    session.editor.perform(AddCitation(claim.id, one.id))
    listed = reading.section_citations(session.store, claim.section_id)
    numbers = {source.id: source.number for source in session.store.find(Source)}
    assert [numbers[citation.source_id] for citation in listed] == [1, 2, 3, 1]
    starts = [session.store.get(Marker, c.marker_id).start for c in listed if c.marker_id]
    assert starts == sorted(starts)
    assert listed[-1].marker_id is None


def test_limits_are_rows_and_claims_of_that_kind_in_reading_order(session: Session) -> None:
    first, last = session.store.find(Section)
    at = SUMMARY.index("Nobody")
    session.editor.perform(AddLimit(last.id, 0, 3, id="tides"))
    session.editor.perform(AddLimit(first.id, at, at + 6, id="nobody"))
    claim, limiting = reading.claim_by_name(session.store, "0.1"), reading.claim_by_name(session.store, "0.2")
    session.editor.perform(RetypeClaim(limiting.id, ClaimKind.LIMIT))
    session.editor.perform(TieLimit("tides", claim.id))
    session.editor.perform(TieLimit(limiting.id, claim.id))
    limiting = session.store.get(Claim, limiting.id)
    tides, nobody = session.store.get(Limit, "tides"), session.store.get(Limit, "nobody")
    assert reading.all_limits(session.store) == [limiting, nobody, tides]
    assert reading.limits_on(session.store, claim.id) == [limiting, tides]
    assert reading.limits_on(session.store, limiting.id) == []


def test_what_lost_its_place_is_listed(session: Session) -> None:
    assert reading.unplaced(session.store) == []
    claim = reading.claim_by_name(session.store, "0.2")
    session.editor.perform(Annotate(OnKind.SECTION, claim.section_id, claim.start, claim.end, id="a"))
    session.editor.perform(EditBody(claim.section_id, SUMMARY.replace(claim.text, "")))
    lost = reading.unplaced(session.store)
    assert [type(row) for row in lost] == [Annotation, Claim]
    assert all(reading.is_lost(row) for row in lost)


@pytest.mark.parametrize(
    ("csl", "title"),
    [
        ({"title": "Log"}, "Log"),
        ({}, reading.UNTITLED),
        ({"title": " "}, reading.UNTITLED),
        ({"title": 3}, reading.UNTITLED),
    ],
)
def test_a_source_is_called_by_its_title_or_not_included(csl: dict[str, object], title: str) -> None:
    source = Source("s", 0, 1, Identification.CERTAIN, "")
    assert reading.source_title(replace(source, csl=csl)) == title


def test_a_section_is_called_by_its_number_and_title_where_it_has_one(session: Session) -> None:
    [section, *_] = session.store.find(Section, number=1)
    assert reading.section_words(replace(section, title="Tides")) == "1. Tides"
    assert reading.section_words(replace(section, number=0, title="Summary")) == "Summary"
