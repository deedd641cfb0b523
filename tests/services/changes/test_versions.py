"""What a newer version left behind, kept where its words stand."""

import pytest

from dossier.model.errors import KnownError
from dossier.model.kinds import OnKind, Placing
from dossier.model.rows import Annotation, Citation, Document, Passage, Section
from dossier.services.changes.annotations import Annotate, AnnotateArea
from dossier.services.changes.documents import AddDocument
from dossier.services.changes.evidence import TieEvidence
from dossier.services.changes.sections import EditBody
from dossier.services.changes.versions import KeepUnplaced
from dossier.services.session import Session
from tests.samples import sample_document


def leave_behind(session: Session) -> Document:
    """Mark and tie words of a document, then attach a newer version without them."""
    (log,) = session.store.find(Document)
    citation = session.store.find(Citation, source_id=log.source_id)[0]
    session.editor.perform(TieEvidence(citation.id, log.id, 14, 46))
    session.editor.perform(AnnotateArea(log.id, 0, (1.0, 1.0, 2.0, 2.0)))
    session.editor.perform(AddDocument(log.source_id, "b", b"b", sample_document("All new."), newer_version=True))
    return log


def test_what_was_left_behind_is_kept_on_the_older_version(session: Session) -> None:
    log = leave_behind(session)
    (passage,), (area,) = session.store.find(Passage), session.store.find(Annotation)
    assert {passage.placing, area.placing} == {Placing.UNPLACED}
    session.editor.perform(KeepUnplaced(Passage, passage.id))
    session.editor.perform(KeepUnplaced(Annotation, area.id))
    assert session.store.get(Passage, passage.id).placing is Placing.EXACT
    assert session.store.get(Annotation, area.id).placing is Placing.EXACT
    assert session.store.find(Passage)[0].document_id == log.id
    session.editor.undo()
    assert session.store.find(Annotation)[0].placing is Placing.UNPLACED


def test_what_was_kept_stays_there_when_a_still_newer_version_comes(session: Session) -> None:
    log = leave_behind(session)
    (passage,) = session.store.find(Passage)
    session.editor.perform(KeepUnplaced(Passage, passage.id))
    text = "".join(row[0] for row in session.store.query("SELECT text FROM pages WHERE document_id = ?", log.id))
    newer = sample_document(text)
    session.editor.perform(AddDocument(log.source_id, "c", b"c", newer, newer_version=True))
    assert session.store.get(Passage, passage.id).document_id == log.id


def test_what_stands_there_no_more_cannot_be_kept(session: Session) -> None:
    section = session.store.find(Section)[0]
    session.editor.perform(Annotate(OnKind.SECTION, section.id, 4, 11))
    session.editor.perform(EditBody(section.id, "All new."))
    (row,) = session.store.find(Annotation)
    with pytest.raises(KnownError) as caught:
        session.editor.perform(KeepUnplaced(Annotation, row.id))
    assert caught.value.code == "not-there"
