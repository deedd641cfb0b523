"""Sources among the numbers, out of them and back: citations and what was judged of them stay."""

import pytest

from dossier.model.errors import KnownError
from dossier.model.kinds import Identification, Verdict
from dossier.model.rows import Citation, Claim, Judgement, Marker, Section, Source
from dossier.services import reading
from dossier.services.changes.claims import SplitClaim
from dossier.services.changes.judgements import Judge
from dossier.services.changes.placing_sources import PlaceSource, free_number, further, numbered
from dossier.services.changes.sources import AddSource
from dossier.services.session import Session


def ids(session: Session) -> list[str]:
    return [source.id for source in numbered(session.store)]


def body(session: Session) -> str:
    return session.store.find(Section)[0].body


def judge_all(session: Session) -> dict[str, str]:
    for citation in session.store.find(Citation):
        session.editor.perform(Judge(citation.id, Verdict.SUPPORTS, "so it says"))
    return judged(session)


def judged(session: Session) -> dict[str, str]:
    """The source that each judgement is on; none is stale."""
    assert not any(state.stale for state in reading.citation_states(session.store).values())
    citations = {row.id: row.source_id for row in session.store.find(Citation)}
    return {row.id: citations[row.citation_id] for row in session.store.find(Judgement)}


def test_a_source_becomes_a_further_one_and_is_numbered_again(session: Session) -> None:
    before, old, printed = judge_all(session), ids(session), body(session)
    markers = {(row.number, row.start) for row in session.store.find(Marker)}
    citations = {row.id: row.source_id for row in session.store.find(Citation)}
    session.editor.perform(PlaceSource(old[0], further=True))
    assert ids(session) == old[1:]
    assert [row.id for row in further(session.store)] == [old[0]]
    assert body(session) == printed  # the number is mere text now
    assert judged(session) == before
    assert 1 not in {row.number for row in session.store.find(Marker)}
    assert free_number(session.store) == 1  # the text prints it
    session.editor.perform(PlaceSource(old[0]))
    assert ids(session) == old
    assert judged(session) == before
    assert {(row.number, row.start) for row in session.store.find(Marker)} == markers
    assert {row.id: row.source_id for row in session.store.find(Citation)} == citations
    session.editor.undo()
    session.editor.undo()
    assert ids(session) == old
    assert {(row.number, row.start) for row in session.store.find(Marker)} == markers


def test_parts_of_a_split_claim_have_their_marker_again(session: Session) -> None:
    claim = session.store.find(Claim)[0]
    session.editor.perform(SplitClaim(claim.id, claim.start + claim.text.index(" ") + 1))
    first = ids(session)[0]
    ties = {row.id: row.marker_id for row in session.store.find(Citation)}
    assert len({row.claim_id for row in session.store.find(Citation, source_id=first)}) > 1
    session.editor.perform(PlaceSource(first, further=True))
    assert {row.marker_id for row in session.store.find(Citation, source_id=first)} == {None}
    session.editor.perform(PlaceSource(first))
    markers = {row.id: (row.section_id, row.number) for row in session.store.find(Marker)}
    again = {row.id: row.marker_id for row in session.store.find(Citation)}
    assert again.keys() == ties.keys()
    assert all(marker is not None and marker in markers for marker in again.values())


def test_numbered_sources_change_places_and_the_places_keep_their_numbers(session: Session) -> None:
    before, old = judge_all(session), ids(session)
    session.editor.perform(AddSource(9, {"title": "Ice"}, Identification.CERTAIN, id="ice"))
    session.editor.perform(PlaceSource("ice", old[1]))
    assert [(row.number, row.id) for row in numbered(session.store)] == [
        (1, old[0]),
        (2, "ice"),
        (3, old[1]),
        (9, old[2]),
    ]
    assert "[1]; the older one is slow [3]" in body(session)
    assert judged(session) == before
    session.editor.perform(PlaceSource("ice"))
    assert ids(session) == [*old, "ice"]
    assert "[1]; the older one is slow [2]" in body(session)


def test_a_further_source_takes_the_number_that_it_is_put_before(session: Session) -> None:
    before, old = judge_all(session), ids(session)
    session.editor.perform(AddSource(None, {"title": "Ice"}, Identification.CERTAIN, id="ice"))
    session.editor.perform(AddSource(7, {"title": "Fog"}, Identification.CERTAIN, id="fog"))
    session.editor.perform(PlaceSource("ice", old[1]))
    assert [(row.number, row.id) for row in numbered(session.store)] == [
        (1, old[0]),
        (2, "ice"),
        (3, old[1]),
        (4, old[2]),
        (7, "fog"),  # the gap was room enough
    ]
    assert judged(session) == before
    assert {row.source_id for row in session.store.find(Citation)} == {old[0], old[1], old[2]}


def test_further_sources_change_places(session: Session) -> None:
    for id in ("a", "b", "c"):
        session.editor.perform(AddSource(None, {"title": id}, Identification.CERTAIN, id=id))
    session.editor.perform(PlaceSource("c", "a", further=True))
    assert [row.id for row in further(session.store)] == ["c", "a", "b"]
    session.editor.perform(PlaceSource("c", further=True))
    assert [row.id for row in further(session.store)] == ["a", "b", "c"]
    first = ids(session)[0]
    session.editor.perform(PlaceSource(first, "b", further=True))
    assert [row.id for row in further(session.store)] == ["a", first, "b", "c"]
    assert len({row.position for row in session.store.find(Source)}) == session.store.count(Source)


def test_a_source_is_put_before_one_of_the_same_group(session: Session) -> None:
    session.editor.perform(AddSource(None, {"title": "a"}, Identification.CERTAIN, id="a"))
    with pytest.raises(KnownError, match="other group"):
        session.editor.perform(PlaceSource("a", ids(session)[0], further=True))
    before = ids(session)
    session.editor.perform(PlaceSource(before[0], before[0]))
    assert ids(session) == before
