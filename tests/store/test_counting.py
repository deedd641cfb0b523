from collections.abc import Iterator
from pathlib import Path

import pytest

from dossier.model.changes import Changes
from dossier.model.errors import KnownError
from dossier.model.kinds import ClaimKind, OnKind, Placing, Verdict
from dossier.model.rows import Annotation, Citation, Claim, Document, Doubt, Evidence, Judgement, Note, Section, Source
from dossier.services.changes.annotations import Annotate
from dossier.services.changes.briefs import SettleDoubt
from dossier.services.changes.claims import RetypeClaim
from dossier.services.changes.evidence import TieEvidence, UntieEvidence
from dossier.services.changes.judgements import Judge
from dossier.services.changes.limits import AddLimit, TieLimit
from dossier.services.changes.notes import AddNote, EditNote
from dossier.services.changes.sections import EditBody
from dossier.services.session import Session
from dossier.store import counting
from tests.samples import sample_session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    session = sample_session(tmp_path / "ferries.dossier")
    yield session
    session.close()


def slow_ferry(session: Session) -> Citation:
    """Return the citation of source 2, which has a document, in the summary."""
    (section,) = session.store.find(Section, number=0)
    claims = {claim.id for claim in session.store.find(Claim, section_id=section.id)}
    (source,) = session.store.find(Source, number=2)
    return next(c for c in session.store.find(Citation, source_id=source.id) if c.claim_id in claims)


def test_every_citation_has_a_mark_and_starts_unchecked(session: Session) -> None:
    marks = counting.marks(session.store)
    assert {mark.citation_id for mark in marks} == {citation.id for citation in session.store.find(Citation)}
    assert {(mark.verdict, mark.judgement_id, mark.stale) for mark in marks} == {(Verdict.UNCHECKED, "", False)}


def test_a_mark_tells_the_judgement_and_where_it_counts(session: Session) -> None:
    citation = slow_ferry(session)
    session.editor.perform(Judge(citation.id, Verdict.PARTLY))
    (mark,) = counting.marks(session.store, [citation.id])
    (judgement,) = session.store.find(Judgement)
    section_id = session.store.get(Claim, citation.claim_id).section_id
    assert mark == counting.Mark(citation.id, section_id, citation.source_id, judgement.id, Verdict.PARTLY, False)


def test_a_mark_turns_stale_with_the_evidence_and_back(session: Session) -> None:
    citation = slow_ferry(session)
    (document,) = session.store.find(Document, source_id=citation.source_id)
    session.editor.perform(TieEvidence(citation.id, document.id, 14, 31))
    session.editor.perform(Judge(citation.id, Verdict.SUPPORTS))
    assert not counting.marks(session.store, [citation.id])[0].stale
    session.editor.perform(TieEvidence(citation.id, document.id, 0, 7))
    assert counting.marks(session.store, [citation.id])[0].stale
    session.editor.undo()
    assert not counting.marks(session.store, [citation.id])[0].stale


def test_a_citation_that_is_gone_has_no_mark(session: Session) -> None:
    assert counting.marks(session.store, ["gone"]) == []


def test_a_verdict_that_there_is_not_is_damage(session: Session) -> None:
    session.editor.perform(Judge(slow_ferry(session).id, Verdict.SUPPORTS))
    session.store.connection.execute("UPDATE judgements SET verdict = 'splendid'")
    with pytest.raises(KnownError, match="splendid"):
        counting.marks(session.store)


def test_touched_citations_are_found_from_every_table_that_a_mark_rests_on(session: Session) -> None:
    store, citation = session.store, slow_ferry(session)
    (document,) = store.find(Document, source_id=citation.source_id)
    session.editor.perform(TieEvidence(citation.id, document.id, 14, 31))
    session.editor.perform(Judge(citation.id, Verdict.SUPPORTS))
    (evidence,) = store.find(Evidence)
    (judgement,) = store.find(Judgement)
    of_source = {other.id for other in store.find(Citation, source_id=citation.source_id)}
    for table, id, expected in (
        ("citations", citation.id, {citation.id}),
        ("claims", citation.claim_id, {citation.id}),
        ("judgements", judgement.id, {citation.id}),
        ("evidence", evidence.id, {citation.id}),
        ("passages", evidence.passage_id, {citation.id}),
        ("documents", document.id, of_source),
        ("notes", "any", set()),
    ):
        assert counting.touched_citations(store, Changes({table: frozenset({id})})) == expected, table


def test_evidence_that_is_gone_leaves_no_trace_of_its_citation(session: Session) -> None:
    citation = slow_ferry(session)
    (document,) = session.store.find(Document, source_id=citation.source_id)
    session.editor.perform(TieEvidence(citation.id, document.id, 14, 31))
    (evidence,) = session.store.find(Evidence)
    changes = session.editor.perform(UntieEvidence(evidence.id))
    assert counting.touched_citations(session.store, changes) is None


def test_sources_of_a_section_come_in_their_order_once_each(session: Session) -> None:
    summary, tides = session.store.find(Section)
    assert [source.number for source in counting.cited_in(session.store, summary.id)] == [1, 2]
    assert [source.number for source in counting.cited_in(session.store, tides.id)] == [1, 2, 3]
    assert counting.cited_in(session.store, "no section") == []


def test_sources_have_their_numbers_in_their_order(session: Session) -> None:
    sources = session.store.find(Source)
    assert counting.source_numbers(session.store) == [(source.id, source.number) for source in sources]


def test_marks_are_read_by_section_by_source_and_portion_by_portion(session: Session) -> None:
    session.editor.perform(Judge(slow_ferry(session).id, Verdict.PARTLY))
    every = counting.marks(session.store)
    for section in session.store.find(Section):
        of_section = [mark for mark in every if mark.section_id == section.id]
        assert sorted(counting.marks_of(session.store, section.id)) == sorted(of_section)
    for source in session.store.find(Source):
        of_source = [mark for mark in every if mark.source_id == source.id]
        assert sorted(counting.marks_of(session.store, source.id)) == sorted(of_source)
    first = counting.marks_after(session.store, "", 3)
    rest = counting.marks_after(session.store, first[-1].citation_id, 3)
    assert len(first) == 3
    assert sorted([*first, *rest]) == sorted(every)


def test_verdicts_are_counted_as_the_marks_have_them(session: Session) -> None:
    for citation, verdict in zip(session.store.find(Citation), (Verdict.PARTLY, Verdict.UNCHECKED), strict=False):
        session.editor.perform(Judge(citation.id, verdict))
    marks = counting.marks(session.store)
    assert counting.verdicts(session.store) == {
        verdict: sum(mark.verdict is verdict for mark in marks) for verdict in Verdict
    }
    session.store.connection.execute("UPDATE judgements SET verdict = 'splendid'")
    with pytest.raises(KnownError, match="splendid"):
        counting.verdicts(session.store)


def test_limits_count_where_their_claims_stand_and_once_a_section(session: Session) -> None:
    summary, tides = session.store.find(Section)
    first, second, third = session.store.find(Claim, section_id=summary.id)
    (fourth,) = session.store.find(Claim, section_id=tides.id)
    session.editor.perform(AddLimit(summary.id, third.start, third.end, id="limit"))
    session.editor.perform(RetypeClaim(third.id, ClaimKind.LIMIT))
    for limit_id, claim_id in (("limit", first.id), ("limit", second.id), (third.id, first.id), ("limit", fourth.id)):
        session.editor.perform(TieLimit(limit_id, claim_id))
    assert counting.section_limits(session.store) == {summary.id: 2, tides.id: 1}


def test_claims_that_rest_on_a_source_are_counted_once_each(session: Session) -> None:
    (source,) = session.store.find(Source, number=1)
    assert counting.claims_on(session.store, source.id) == 2
    assert counting.claims_on(session.store, "no source") == 0


def test_citations_of_a_source_come_in_the_order_of_reading(session: Session) -> None:
    assert counting.section_ids(session.store) == [section.id for section in session.store.find(Section)]
    for source in session.store.find(Source):
        places = []
        for id in counting.citations_on(session.store, source.id):
            claim = session.store.get(Claim, session.store.get(Citation, id).claim_id)
            places.append((session.store.get(Section, claim.section_id).position, claim.start))
        assert places == sorted(places)
        assert len(places) == session.store.count(Citation, source_id=source.id)


def test_doubts_are_counted_on_a_section_and_on_its_claims(session: Session) -> None:
    (doubt,) = session.store.find(Doubt)
    counts = {id: counting.open_doubts_in(session.store, id) for id in counting.section_ids(session.store)}
    claims = session.store.find(Claim)
    home = next((claim.section_id for claim in claims if claim.id == doubt.on_id), doubt.on_id)
    assert counts == {id: int(id == home) for id in counts}
    session.editor.perform(SettleDoubt(doubt.id))
    assert not any(counting.open_doubts_in(session.store, id) for id in counts)


def test_settled_doubts_are_not_open(session: Session) -> None:
    (doubt,) = session.store.find(Doubt)
    assert counting.open_doubts(session.store) == [(doubt.id,)]
    session.editor.perform(SettleDoubt(doubt.id))
    assert counting.open_doubts(session.store) == []


def test_remarks_changed_last_come_first(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    summary, _ = session.store.find(Section)
    hours = iter(range(10, 20))
    monkeypatch.setattr("dossier.services.editor.now", lambda: f"2026-01-01T{next(hours)}:00:00Z")
    session.editor.perform(AddNote(OnKind.DOSSIER, "", "first"))
    session.editor.perform(Annotate(OnKind.SECTION, summary.id, 0, 11))
    assert [table for table, _ in counting.remarks(session.store)] == ["annotations", "notes"]
    session.editor.perform(EditNote(session.store.find(Note)[0].id, "first, again"))
    (note,), (annotation,) = session.store.find(Note), session.store.find(Annotation)
    assert counting.remarks(session.store) == [("notes", note.id), ("annotations", annotation.id)]


def test_the_tags_and_reviewers_of_all_remarks(session: Session) -> None:
    section = session.store.find(Section)[0]
    assert counting.tags(session.store) == []
    for tags in (("figures", "to ask"), ("figures",)):
        session.editor.perform(Annotate(OnKind.SECTION, section.id, 0, 3, tags=tags))
    session.editor.reviewer = "Bo"
    session.editor.perform(AddNote(OnKind.SECTION, section.id, "a note"))
    assert sorted(counting.tags(session.store)) == ["figures", "to ask"]
    session.store.connection.execute("""UPDATE annotations SET tags = '{"a":1}' WHERE tags LIKE '%ask%'""")
    assert counting.tags(session.store) == ["figures"]
    assert sorted(counting.reviewers(session.store)) == ["Ada Reviewer", "Bo"]


def test_a_claim_without_a_place_and_what_it_cites_count_nowhere(session: Session) -> None:
    summary, tides = session.store.find(Section)
    claims, cited = counting.count_claims(session.store), sum(counting.verdicts(session.store).values())
    (lost,) = session.store.find(Claim, section_id=tides.id)
    citation = session.store.find(Citation, claim_id=lost.id)[0]
    session.editor.perform(Judge(citation.id, Verdict.SUPPORTS))
    session.editor.perform(EditBody(tides.id, ""))
    assert session.store.get(Claim, lost.id).placing is Placing.UNPLACED
    assert counting.count_claims(session.store) == claims - 1
    assert counting.count_claims(session.store, tides.id) == 0
    assert counting.count_claims(session.store, summary.id) == claims - 1
    assert counting.verdicts(session.store) == dict.fromkeys(Verdict, 0) | {Verdict.UNCHECKED: cited - 3}
    assert counting.marks_of(session.store, tides.id) == []
    assert counting.cited_in(session.store, tides.id) == []


def test_numbers_go_first_to_what_stands_and_a_doubt_waits_with_its_claim(session: Session) -> None:
    (doubt,) = session.store.find(Doubt)
    first = session.store.get(Claim, doubt.on_id)
    summary = session.store.get(Section, first.section_id)
    session.editor.perform(EditBody(summary.id, summary.body.replace(first.text, "")))
    assert session.store.get(Claim, first.id).placing is Placing.UNPLACED
    order = [id for id, _section, _number in counting.numbered_claims(session.store, summary.id)]
    assert (order[-1], len(order)) == (first.id, 3)
    (source,) = session.store.find(Source, number=1)
    cited = [session.store.get(Citation, id).claim_id for id in counting.citations_on(session.store, source.id)]
    assert cited[0] == first.id  # the only one of its section
    assert counting.open_doubts(session.store) == []
    assert counting.count_open_doubts(session.store) == counting.open_doubts_in(session.store, summary.id) == 0
    session.editor.undo()
    assert counting.open_doubts(session.store) == [(doubt.id,)]


def test_a_limit_without_a_place_limits_no_claim(session: Session) -> None:
    summary, tides = session.store.find(Section)
    (claim,) = session.store.find(Claim, section_id=tides.id)
    session.editor.perform(AddLimit(summary.id, 0, 11, id="limit"))
    session.editor.perform(TieLimit("limit", claim.id))
    assert counting.section_limits(session.store) == {tides.id: 1}
    session.editor.perform(EditBody(summary.id, "Gone."))
    assert counting.section_limits(session.store) == {tides.id: 0}
