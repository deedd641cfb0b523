from dataclasses import replace
from pathlib import Path

import pytest

from dossier.model.errors import KnownError
from dossier.model.imported import ImportedDoubt
from dossier.model.kinds import Identification, OnKind
from dossier.model.rows import Brief, Citation, Claim, Doubt, Marker, Section, Source
from dossier.services.changes.briefs import AddBrief, SettleDoubt
from dossier.services.editor import Editor
from dossier.services.session import Session
from dossier.store.rows import TABLES
from dossier.store.store import create_store
from tests.samples import SUMMARY, TIDES, sample_brief


def test_the_stored_text_is_the_original_to_the_byte(session: Session) -> None:
    [brief] = session.store.find(Brief)
    text = brief.opening + "".join(s.heading + s.body + s.gap for s in session.store.find(Section))
    assert text.encode() == brief.original == sample_brief().text.encode()
    assert (brief.name, brief.question) == ("ferries.txt", "How to cross?")


def test_a_brief_becomes_sections_claims_markers_citations_and_sources(session: Session) -> None:
    store = session.store
    assert [(s.number, s.title, s.body) for s in store.find(Section)] == [
        (0, "Summary", SUMMARY),
        (1, "1. Tides", TIDES),
    ]
    assert (store.count(Claim), store.count(Marker), store.count(Citation)) == (4, 5, 5)
    for citation in store.find(Citation):
        marker, claim = store.get(Marker, citation.marker_id or ""), store.get(Claim, citation.claim_id)
        assert store.get(Source, citation.source_id).number == marker.number
        assert claim.section_id == marker.section_id
        assert claim.end <= marker.start
    assert [(s.number, s.identification) for s in store.find(Source)] == [
        (1, Identification.CERTAIN),
        (2, Identification.NOT_INCLUDED),
        (3, Identification.NOT_INCLUDED),
    ]


def test_doubts_are_on_what_they_concern(tmp_path: Path) -> None:
    doubts = (ImportedDoubt("a", "A?"), ImportedDoubt("b", "B?", section=1), ImportedDoubt("c", "C?", 0, 2))
    store = create_store(tmp_path / "a.dossier")
    Editor(store).perform(AddBrief(replace(sample_brief(), doubts=doubts), "a", b""))
    sections = store.find(Section)
    third = store.find(Claim, section_id=sections[0].id)[2]
    assert [(doubt.on, doubt.on_id, doubt.settled) for doubt in store.find(Doubt)] == [
        (OnKind.DOSSIER, "", False),
        (OnKind.SECTION, sections[1].id, False),
        (OnKind.CLAIM, third.id, False),
    ]
    store.close()


def test_a_second_brief_is_refused(session: Session) -> None:
    with pytest.raises(KnownError) as caught:
        session.editor.perform(AddBrief(sample_brief(), "again.txt", b""))
    assert caught.value.code == "brief-there"


def test_an_import_is_undone_to_an_empty_dossier(tmp_path: Path) -> None:
    store = create_store(tmp_path / "a.dossier")
    editor = Editor(store)
    editor.perform(AddBrief(sample_brief(), "a", b""))
    editor.undo()
    assert all(store.find(kind) == [] for kind in TABLES)
    store.close()


def test_a_doubt_is_settled_and_opened_again(session: Session) -> None:
    [doubt] = session.store.find(Doubt)
    session.editor.perform(SettleDoubt(doubt.id))
    assert session.store.get(Doubt, doubt.id).settled
    session.editor.perform(SettleDoubt(doubt.id, settled=False))
    assert session.store.get(Doubt, doubt.id) == doubt
