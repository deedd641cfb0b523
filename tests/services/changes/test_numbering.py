from dataclasses import replace

import pytest

from dossier.model.errors import KnownError
from dossier.model.kinds import AnnotationKind, OnKind, Verdict
from dossier.model.rows import Annotation, Citation, Claim, Judgement, Marker, Note, Section, Source
from dossier.services import reading
from dossier.services.changes.annotations import Annotate
from dossier.services.changes.claims import JoinClaims
from dossier.services.changes.judgements import Judge
from dossier.services.changes.notes import AddNote
from dossier.services.changes.numbering import MoveSection, RenumberSections, RenumberSources, in_order_of_citation
from dossier.services.changes.sections import EditBody
from dossier.services.changes.sources import AddSource
from dossier.services.changes.writing import AddSection
from dossier.services.session import Session


def by_number(session: Session) -> dict[int | None, str]:
    return {source.number: source.id for source in session.store.find(Source)}


def bodies(session: Session) -> list[str]:
    return [section.body for section in session.store.find(Section)]


def test_markers_are_printed_anew_and_every_judgement_holds(session: Session) -> None:
    """Also one on a claim that holds a marker, and one that was stale before stays so."""
    first, second, _ = session.store.find(Claim, section_id=session.store.find(Section)[0].id)
    session.editor.perform(JoinClaims(first.id, second.id))
    for citation in session.store.find(Citation):
        session.editor.perform(Judge(citation.id, Verdict.SUPPORTS, "see [source 1](dossier:source/1)"))
    tides = session.store.find(Section)[1]
    session.editor.perform(EditBody(tides.id, tides.body.replace("follows", "obeys")))
    before = {id: state.stale for id, state in reading.citation_states(session.store).items()}
    assert set(map(bool, before.values())) == {True, False}
    old = by_number(session)
    cited = {citation.id: citation.source_id for citation in session.store.find(Citation)}
    session.editor.perform(RenumberSources(((old[1], 12), (old[2], 1), (old[3], 2))))
    assert bodies(session)[0].startswith("Two ferries cross the strait [12]; the older one is slow [1].")
    assert bodies(session)[1].endswith("tides [12] [1] [2].")
    assert {id: state.stale for id, state in reading.citation_states(session.store).items()} == before
    assert {citation.id: citation.source_id for citation in session.store.find(Citation)} == cited
    assert {row.reason for row in session.store.find(Judgement)} == {"see [source 12](dossier:source/12)"}
    for marker in session.store.find(Marker):
        body = session.store.get(Section, marker.section_id).body
        assert body[marker.start : marker.end] == f"[{marker.number}]"
    for claim in session.store.find(Claim):
        assert session.store.get(Section, claim.section_id).body[claim.start : claim.end] == claim.text
    session.editor.undo()
    assert bodies(session)[0].startswith("Two ferries cross the strait [1];")
    assert by_number(session) == old


def test_annotations_lie_on_their_words_also_where_they_hold_a_marker(session: Session) -> None:
    section = session.store.find(Section)[0]
    end = section.body.index("]") + 1
    session.editor.perform(Annotate(OnKind.SECTION, section.id, 4, end, AnnotationKind.HIGHLIGHT, id="a"))
    session.editor.perform(RenumberSources(((by_number(session)[1], 100),)))
    anchor = session.store.get(Annotation, "a").anchor
    assert anchor.exact == "ferries cross the strait [100]" == bodies(session)[0][anchor.start : anchor.end]


@pytest.mark.parametrize("number", [2, 0, -1, 10_000])
def test_a_number_serves_one_source(session: Session, number: int) -> None:
    with pytest.raises(KnownError) as caught:
        session.editor.perform(RenumberSources(((by_number(session)[1], number),)))
    assert caught.value.code == "source-numbers"


def test_sources_are_numbered_as_they_are_cited_first(session: Session) -> None:
    section = session.store.find(Section)[0]
    session.editor.perform(EditBody(section.id, "The tides rule [3]. " + section.body))
    old = by_number(session)
    session.editor.perform(in_order_of_citation(session.store))
    assert by_number(session) == {1: old[3], 2: old[1], 3: old[2]}
    assert bodies(session)[0].startswith(
        "The tides rule [1]. Two ferries cross the strait [2]; the older one is slow [3]"
    )
    assert not session.editor.perform(in_order_of_citation(session.store))


def test_a_section_moves_and_the_places_keep_their_numbers(session: Session) -> None:
    for title in ("Bridges", "Tunnels"):
        session.editor.perform(AddSection(title, id=title))
    session.editor.perform(EditBody("Tunnels", "Nobody digs."))
    session.editor.perform(
        AddNote(OnKind.DOSSIER, "", "[claim 3.1](dossier:claim/3.1), dossier:claim/1.1 dossier:section/3", id="n")
    )
    tides = session.store.find(Section)[1]
    session.editor.perform(MoveSection("Tunnels", tides.id))
    listed = [(section.number, section.title) for section in session.store.find(Section)]
    assert listed == [(0, "Summary"), (1, "Tunnels"), (2, "1. Tides"), (3, "Bridges")]
    assert session.store.get(Section, "Tunnels").heading.startswith("1. Tunnels")
    note = session.store.get(Note, "n").body
    assert note == "[claim 1.1](dossier:claim/1.1), dossier:claim/2.1 dossier:section/1"
    session.editor.perform(MoveSection("Tunnels"))
    assert [section.number for section in session.store.find(Section)] == [0, 1, 2, 3]
    assert session.store.get(Note, "n").body == "[claim 3.1](dossier:claim/3.1), dossier:claim/1.1 dossier:section/3"


def test_sections_are_counted_anew(session: Session) -> None:
    session.editor.perform(AddSection("Bridges", id="b"))
    session.editor.perform(MoveSection("b", session.store.find(Section)[0].id))
    assert [section.number for section in session.store.find(Section)] == [1, 0, 2]
    with session.store.transaction() as write:
        write.put(replace(session.store.get(Section, "b"), number=7))
    session.editor.perform(RenumberSections())
    assert [section.number for section in session.store.find(Section)] == [1, 0, 2]


def test_a_further_source_gets_a_number_and_is_cited_where_the_text_prints_it(session: Session) -> None:
    section = session.store.find(Section)[0]
    session.editor.perform(EditBody(section.id, section.body + " The harbour froze [4]."))
    session.editor.perform(AddSource(None, {"title": "Ice"}, id="ice"))
    assert session.store.count(Citation, source_id="ice") == 0
    session.editor.perform(RenumberSources((("ice", 4),)))
    assert session.store.get(Source, "ice").number == 4
    assert session.store.count(Citation, source_id="ice") == 1


@pytest.mark.parametrize(
    ("printed", "pieces", "wanted"),
    [
        ("[1–3]", ("[", "1–", "3]"), ("[3]", "[1]", "[2]")),
        ("[1-2]", ("[1", "-2]"), ("[3]", "[1]")),
        ("[1, 2]", ("[1, ", "2]"), ("[3, ", "1]")),
        ("¹", ("¹",), ("³",)),
        ("(Lee 1999)", ("(Lee 1999)",), ("(Lee 1999)",)),
    ],
)
def test_every_printed_form_follows(
    session: Session, printed: str, pieces: tuple[str, ...], wanted: tuple[str, ...]
) -> None:
    """A range is printed as single numbers, which need not follow each other any more; an author's name stays."""
    section = session.store.find(Section)[1]
    for marker in session.store.find(Marker, section_id=section.id):
        with session.store.transaction() as write:
            for citation in session.store.find(Citation, marker_id=marker.id):
                write.put(replace(citation, marker_id=None))
            write.remove(Marker, marker.id)
    body = f"The tides rule {printed}. Always."
    with session.store.transaction() as write:
        for claim in session.store.find(Claim, section_id=section.id):
            write.put(replace(claim, start=0, end=14, text=body[:14]))
        write.put(replace(section, body=body))
        at = body.index(printed)
        for number, piece in enumerate(pieces, 1):
            write.put(Marker(f"m{number}", section.id, 0, number, at, at + len(piece)))
            at += len(piece)
    old = by_number(session)
    session.editor.perform(RenumberSources(((old[1], 3), (old[2], 1), (old[3], 2))))
    after = session.store.get(Section, section.id).body
    assert after == f"The tides rule {''.join(wanted)}. Always."
    markers = session.store.find(Marker, section_id=section.id)
    assert [after[marker.start : marker.end] for marker in markers] == list(wanted)
    assert [marker.number for marker in markers] == [3, 1, 2][: len(pieces)]
