"""What changed since an export: told from the journal, what was changed back and what only moved apart."""

from dataclasses import replace

import pytest

from dossier.model.errors import KnownError
from dossier.model.kinds import OnKind, Verdict
from dossier.model.report import Table
from dossier.model.rows import Annotation, Citation, Claim, Document, Evidence, Judgement, Note, Section, Source
from dossier.services.changed import Changed, Since, changed_since, changes_alone
from dossier.services.changes.annotations import Annotate
from dossier.services.changes.documents import AddDocument
from dossier.services.changes.evidence import TieEvidence
from dossier.services.changes.judgements import Judge
from dossier.services.changes.notes import AddNote, RemoveNote
from dossier.services.changes.sections import EditBody
from dossier.services.reporting import build_report
from dossier.services.session import Session
from tests.samples import sample_document

NOTHING = Changed(frozenset(), 0)


def here(session: Session) -> Since:
    return Since("2026-11-23T09:00:00Z", session.store.journal(1)[0].id)


def citation_of(session: Session, number: int) -> Citation:
    source = session.store.find(Source, number=number)[0]
    return session.store.find(Citation, source_id=source.id)[0]


def test_nothing_changed_is_a_sentence(session: Session) -> None:
    since = here(session)
    assert changed_since(session.store, since) == NOTHING
    with pytest.raises(KnownError) as caught:
        changes_alone(session.store, build_report(session.store), since, "Monday")
    assert str(caught.value) == "Nothing that goes into this export has changed since Monday; no file was made."


def test_judgements_evidence_marks_and_notes_count(session: Session) -> None:
    since, store, editor = here(session), session.store, session.editor
    section, citation = store.find(Section)[0], citation_of(session, 2)
    editor.perform(TieEvidence(citation.id, store.find(Document)[0].id, 14, 46))
    editor.perform(Judge(citation.id, Verdict.PARTLY, "slow"))
    editor.perform(Annotate(OnKind.SECTION, section.id, 4, 11, comment="which?"))
    editor.perform(AddNote(OnKind.CLAIM, citation.claim_id, "Ask."))
    assert changed_since(store, since) == Changed(
        frozenset(
            {
                (Table.EVIDENCE, store.find(Evidence)[0].id),
                (Table.JUDGEMENTS, store.find(Judgement)[0].id),
                (Table.ANNOTATIONS, store.find(Annotation)[0].id),
                (Table.NOTES, store.find(Note)[0].id),
            }
        ),
        0,
    )


def test_what_was_taken_back_did_not_change(session: Session) -> None:
    since = here(session)
    session.editor.perform(Judge(citation_of(session, 2).id, Verdict.PARTLY, "slow"))
    session.editor.undo()
    assert changed_since(session.store, since) == NOTHING
    session.editor.redo()
    assert len(changed_since(session.store, since).rows) == 1


def test_what_was_taken_out_is_counted_and_touches_what_it_was_on(session: Session) -> None:
    citation = citation_of(session, 2)
    session.editor.perform(AddNote(OnKind.CLAIM, citation.claim_id, "Ask."))
    session.editor.perform(Judge(citation.id, Verdict.PARTLY, "slow"))
    since = here(session)
    session.editor.perform(RemoveNote(session.store.find(Note)[0].id))
    session.editor.perform(Judge(citation.id, Verdict.UNCHECKED, ""))
    changed = changed_since(session.store, since)
    assert changed == Changed(frozenset({(Table.CITATIONS, citation.id)}), 2)
    report = changes_alone(session.store, build_report(session.store), since)
    assert [claim.id for section in report.sections for claim in section.claims] == [citation.claim_id]
    assert report.partial is not None
    assert report.partial.removed == 2


def test_a_claim_that_only_moved_did_not_change(session: Session) -> None:
    since, store = here(session), session.store
    section = store.find(Section)[0]
    before = store.find(Claim, section_id=section.id)
    session.editor.perform(EditBody(section.id, "So it is: " + section.body))
    assert store.find(Claim, section_id=section.id) != before
    assert changed_since(store, since) == Changed(frozenset({(Table.SECTIONS, section.id)}), 0)


def test_a_newer_document_brings_the_claims_whose_judgement_it_turned_stale(session: Session) -> None:
    store, citation = session.store, citation_of(session, 2)
    session.editor.perform(Judge(citation.id, Verdict.PARTLY, "slow"))
    since = here(session)
    old = store.find(Document)[0]
    session.editor.perform(
        AddDocument(old.source_id, "log 2.txt", b"New.", sample_document("New."), newer_version=True)
    )
    report = changes_alone(store, build_report(store), since)
    assert [claim.id for section in report.sections for claim in section.claims] == [citation.claim_id]
    assert [source.number for source in report.sources] == [2]


def test_from_a_moment_on(session: Session) -> None:
    assert changed_since(session.store, Since("2999-01-01T00:00:00Z")) == NOTHING
    everything = changed_since(session.store, Since("2000-01-01T00:00:00Z"))
    assert {table for table, _id in everything.rows} >= {Table.SECTIONS, Table.CLAIMS, Table.SOURCES, Table.DOCUMENTS}
    whole = build_report(session.store)
    report = changes_alone(session.store, whole, Since("2000-01-01T00:00:00Z"))
    assert replace(report, partial=None) == whole
