"""A section written by hand, with pauses at any place: claims, markers and citations as if it had been imported."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dossier.model.ids import new_id
from dossier.model.kinds import ClaimKind, SectionKind, Verdict
from dossier.model.rows import Citation, Claim, Marker, Section, Source
from dossier.services.changes.claims import RemoveClaim
from dossier.services.changes.judgements import Judge
from dossier.services.changes.limits import AddLimit
from dossier.services.changes.sections import EditBody
from dossier.services.changes.sources import AddSource, RemoveSource
from dossier.services.changes.writing import AddSection
from dossier.services.session import Session, open_session
from dossier.services.starting import start_dossier

WRITTEN = (
    "Ferries are slow in winter [1]. Nobody counts them; the harbour froze twice [2][3].\n\nA bridge costs more [1]."
)
CLAIMS = {
    "Ferries are slow in winter": [1],
    "Nobody counts them; the harbour froze twice": [2, 3],
    "A bridge costs more": [1],
}


@pytest.fixture
def session(tmp_path: Path):
    opened = written_session(tmp_path / "own.dossier")
    yield opened
    opened.close()


def written_session(path: Path) -> Session:
    start_dossier(path)
    session = open_session(path, reviewer="Ada")
    for number in (1, 2, 3):
        session.editor.perform(AddSource(number, {"title": f"Source {number}"}))
    session.editor.perform(AddSection("Ferries", id="s"))
    return session


def body(session: Session) -> str:
    return session.store.get(Section, "s").body


def type_in(session: Session, text: str) -> None:
    session.editor.perform(EditBody("s", text), merge="body:s")


def claims(session: Session) -> dict[str, list[int]]:
    """The numbers that each claim cites by markers, by the claim's text."""
    store = session.store
    numbers = {source.id: source.number or 0 for source in store.find(Source)}
    return {
        claim.text: sorted(numbers[c.source_id] for c in store.find(Citation, claim_id=claim.id) if c.marker_id)
        for claim in store.find(Claim)
    }


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sets(st.integers(1, len(WRITTEN) - 1)))
def test_wherever_one_pauses_while_typing_the_claims_are_the_same(tmp_path: Path, pauses: set[int]) -> None:
    session = written_session(tmp_path / f"{new_id()}.dossier")
    for at in (*sorted(pauses), len(WRITTEN)):
        type_in(session, WRITTEN[:at])
    assert claims(session) == CLAIMS
    assert len(session.store.find(Marker)) == 4
    session.close()


def test_letter_by_letter_with_a_number_mistyped_and_put_right(session: Session) -> None:
    for at in range(1, len("Ferries are slow [1]") + 1):
        type_in(session, "Ferries are slow [1]"[:at])
    for text in ("Ferries are slow [1", "Ferries are slow [", "Ferries are slow [3", "Ferries are slow [3]"):
        type_in(session, text)
    assert claims(session) == {"Ferries are slow": [3]}
    assert len(session.store.find(Citation)) == 1


def test_a_judged_citation_outlives_its_marker_and_takes_it_back(session: Session) -> None:
    type_in(session, "Ferries are slow [1].")
    [citation] = session.store.find(Citation)
    session.editor.perform(Judge(citation.id, Verdict.SUPPORTS, "seen"))
    type_in(session, "Ferries are slow.")
    assert session.store.get(Citation, citation.id).marker_id is None
    type_in(session, "Ferries are slow [1].")
    [again] = session.store.find(Citation)
    assert again.id == citation.id
    assert again.marker_id is not None


def test_a_judged_claim_that_is_cut_and_typed_again_has_its_judgement(session: Session) -> None:
    type_in(session, "The harbour froze twice [2]. Nobody counts.")
    [citation] = session.store.find(Citation)
    session.editor.perform(Judge(citation.id, Verdict.SUPPORTS, "seen"))
    type_in(session, "Nobody counts.")
    for text in ("Nobody counts. The harbour fr", "Nobody counts. The harbour froze twice", WRITTEN_AGAIN):
        type_in(session, text)
    assert session.store.get(Claim, citation.claim_id).text == "The harbour froze twice"
    [again] = session.store.find(Citation)
    assert again.id == citation.id
    assert again.marker_id is not None
    assert set(claims(session)) == {"Nobody counts", "The harbour froze twice"}


WRITTEN_AGAIN = "Nobody counts. The harbour froze twice [2]."


def test_a_number_without_a_source_is_text_until_the_source_is_there(session: Session) -> None:
    type_in(session, "Ferries are slow [7]. In [2024] they were not.")
    assert session.store.find(Marker) == []
    session.editor.perform(AddSource(7, {"title": "Seven"}, id="seven"))
    assert claims(session)["Ferries are slow"] == [7]
    assert len(session.store.find(Marker)) == 1
    session.editor.perform(RemoveSource("seven", with_citations=True))
    assert (session.store.find(Marker), session.store.find(Citation)) == ([], [])
    assert body(session).startswith("Ferries are slow [7].")
    session.editor.undo()
    assert claims(session)["Ferries are slow"] == [7]


def test_what_a_person_made_no_claim_stays_none_while_other_words_are_typed(session: Session) -> None:
    type_in(session, "Ferries are slow. Nobody counts.")
    second = next(claim for claim in session.store.find(Claim) if claim.text == "Nobody counts")
    session.editor.perform(RemoveClaim(second.id))
    type_in(session, "Ferries are slow and old. Nobody counts.")
    assert set(claims(session)) == {"Ferries are slow and old"}
    type_in(session, "Ferries are slow and old. Nobody counts [3].")
    assert claims(session)["Nobody counts"] == [3]


def test_words_of_a_limit_are_no_claim_and_those_of_a_limits_section_are_limits(session: Session) -> None:
    type_in(session, "Nobody knows. ")
    for claim in session.store.find(Claim):
        session.editor.perform(RemoveClaim(claim.id))
    session.editor.perform(AddLimit("s", 0, 12))
    type_in(session, "Nobody knows this. ")
    assert session.store.find(Claim) == []
    session.editor.perform(AddSection("Limits", SectionKind.LIMITS, id="l"))
    session.editor.perform(EditBody("l", "Crossings at night are not known."))
    assert [claim.kind for claim in session.store.find(Claim)] == [ClaimKind.LIMIT]


def test_markers_typed_beside_each_other_are_one_run(session: Session) -> None:
    type_in(session, "Ferries are slow [2]. Nobody counts [3].")
    type_in(session, "Ferries are slow [1][2]. Nobody counts [3].")
    type_in(session, "Ferries are slow [1][2]. Nobody counts [3] [1].")
    runs: dict[int, list[int]] = {}
    for marker in session.store.find(Marker):
        runs.setdefault(marker.run, []).append(marker.number)
    assert sorted(runs.values()) == [[1, 2], [3, 1]]
    assert claims(session) == {"Ferries are slow": [1, 2], "Nobody counts": [1, 3]}
