import hashlib

import pytest

from dossier.model.errors import KnownError
from dossier.model.imported import ImportedAnnotation, ImportedDocument, ImportedPage
from dossier.model.kinds import DocumentKind, Moved, OnKind, Placing, Verdict
from dossier.model.rows import Annotation, Citation, Document, Evidence, Note, Page, Passage, Source
from dossier.services.changes import documents
from dossier.services.changes.annotations import Annotate
from dossier.services.changes.documents import AddDocument, RemoveDocument
from dossier.services.changes.evidence import TieEvidence
from dossier.services.changes.judgements import Judge
from dossier.services.changes.notes import AddNote
from dossier.services.judging import current
from dossier.services.reading import citation_states
from dossier.services.session import Session
from dossier.services.texts import text_of
from tests.samples import SOURCE_TEXT, sample_document


def source(session: Session, number: int) -> Source:
    return session.store.find(Source, number=number)[0]


def attach(session: Session, number: int, data: bytes, **options) -> Document:
    change = AddDocument(source(session, number).id, "log.txt", data, sample_document(data.decode()), **options)
    touched = session.editor.perform(change)
    [id] = touched["documents"]
    return session.store.get(Document, id)


def test_a_document_keeps_its_bytes_and_its_text_page_by_page(session: Session) -> None:
    pages = (ImportedPage("i", 0, "first\n"), ImportedPage("1", 6, "second"))
    document = ImportedDocument(DocumentKind.PDF, "Two pages", pages)
    session.editor.perform(AddDocument(source(session, 1).id, "two.pdf", b"%PDF", document, id="d"))
    made = session.store.get(Document, "d")
    assert (made.kind, made.name, made.size, made.title) == (DocumentKind.PDF, "two.pdf", 4, "Two pages")
    assert made.sha256 == hashlib.sha256(b"%PDF").hexdigest()
    assert session.store.content(made.sha256) == b"%PDF"
    stored = session.store.find(Page, document_id="d")
    assert [(page.page, page.label, page.start, page.text) for page in stored] == [
        (0, "i", 0, "first\n"),
        (1, "1", 6, "second"),
    ]


def test_documents_of_a_source_keep_their_order(session: Session) -> None:
    attach(session, 2, b"b")
    attach(session, 2, b"c", is_sheet=True)
    listed = session.store.find(Document, source_id=source(session, 2).id)
    assert [(document.position, document.is_sheet) for document in listed] == [(0, False), (1, False), (2, True)]


def test_the_same_bytes_are_attached_once_to_a_source_and_kept_once_for_all(session: Session) -> None:
    attach(session, 1, b"same")
    with pytest.raises(KnownError) as caught:
        attach(session, 1, b"same")
    assert caught.value.code == "document-twin"
    attach(session, 3, b"same")
    assert session.store.query("SELECT count(*) FROM contents WHERE bytes = x'73616d65'")[0][0] == 1


def test_a_newer_version_takes_the_place_of_the_newest_of_its_kind(session: Session) -> None:
    first = session.store.find(Document, source_id=source(session, 2).id)[0]
    sheet = attach(session, 2, b"about", is_sheet=True)
    second = attach(session, 2, b"newer", newer_version=True)
    third = attach(session, 2, b"newest", newer_version=True)
    assert (first.replaces, sheet.replaces, second.replaces, third.replaces) == (None, None, first.id, second.id)
    assert current(session.store.find(Document, source_id=source(session, 2).id)) == [sheet, third]
    session.editor.perform(RemoveDocument(third.id))
    assert current(session.store.find(Document, source_id=source(session, 2).id)) == [sheet, second]
    assert attach(session, 1, b"only", newer_version=True).replaces is None


def test_a_large_document_is_refused_in_words(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    assert documents.LARGEST == 500 * 1024 * 1024
    monkeypatch.setattr(documents, "LARGEST", 5)
    with pytest.raises(KnownError) as caught:
        attach(session, 1, b"123456")
    assert caught.value.code == "document-large"
    assert "500 MB" in str(caught.value)


def test_a_document_for_a_source_that_is_gone_is_refused_in_words(session: Session) -> None:
    with pytest.raises(KnownError) as caught:
        session.editor.perform(AddDocument("gone", "a.txt", b"a", sample_document("a")))
    assert caught.value.code == "source-gone"


def test_another_document_makes_the_judgements_of_its_source_stale_and_no_other(session: Session) -> None:
    judged = session.store.find(Citation)
    for citation in judged:
        session.editor.perform(Judge(citation.id, Verdict.SUPPORTS))
    attach(session, 2, b"more")
    states = citation_states(session.store)
    for citation in judged:
        moved = {Moved.DOCUMENT} if citation.source_id == source(session, 2).id else set()
        assert states[citation.id].stale == moved
    session.editor.undo()
    assert not any(state.stale for state in citation_states(session.store).values())


def test_a_removed_document_takes_passages_and_annotations_and_leaves_its_bytes(session: Session) -> None:
    document = session.store.find(Document)[0]
    citation = session.store.find(Citation, source_id=document.source_id)[0]
    session.editor.perform(TieEvidence(citation.id, document.id, 0, 7))
    session.editor.perform(Annotate(OnKind.DOCUMENT, document.id, 0, 7))
    session.editor.perform(AddNote(OnKind.DOCUMENT, document.id, "x"))
    session.editor.perform(RemoveDocument(document.id))
    for kind in (Document, Page, Passage, Evidence, Annotation, Note):
        assert session.store.count(kind) == 0, kind
    assert session.store.content(document.sha256)
    session.editor.undo()
    assert session.store.count(Evidence) == 1


def test_a_newer_version_takes_over_what_is_found_again_in_one_step(session: Session) -> None:
    (older,) = session.store.find(Document)
    citation = session.store.find(Citation, source_id=older.source_id)[0]
    session.editor.perform(TieEvidence(citation.id, older.id, 14, 46))
    session.editor.perform(Annotate(OnKind.DOCUMENT, older.id, 0, 11))
    session.editor.perform(Judge(citation.id, Verdict.SUPPORTS))
    before = session.store.find(Passage), session.store.find(Annotation)
    newer = attach(session, 2, SOURCE_TEXT.replace("Harbour log.", "Log").encode(), newer_version=True)
    (passage,), (annotation,) = session.store.find(Passage), session.store.find(Annotation)
    assert (passage.id, passage.document_id, passage.placing) == (before[0][0].id, newer.id, Placing.MOVED)
    assert text_of(session.store, OnKind.DOCUMENT, newer.id)[passage.anchor.start :].startswith("The older ferry")
    assert (annotation.on_id, annotation.placing) == (older.id, Placing.UNPLACED)
    assert annotation.anchor == before[1][0].anchor
    assert session.store.content(older.sha256)
    assert citation_states(session.store)[citation.id].stale == {Moved.DOCUMENT}
    session.editor.undo()
    assert (session.store.find(Passage), session.store.find(Annotation)) == before
    assert not citation_states(session.store)[citation.id].stale


def test_what_was_left_behind_is_looked_for_in_the_version_after_the_next(session: Session) -> None:
    (older,) = session.store.find(Document)
    session.editor.perform(Annotate(OnKind.DOCUMENT, older.id, 14, 46))
    attach(session, 2, b"Nothing of it.", newer_version=True)
    assert session.store.find(Annotation)[0].placing is Placing.UNPLACED
    third = attach(session, 2, ("At last. " + SOURCE_TEXT).encode(), newer_version=True)
    (annotation,) = session.store.find(Annotation)
    assert (annotation.on_id, annotation.placing) == (third.id, Placing.MOVED)


def test_the_older_one_can_be_named(session: Session) -> None:
    (first,) = session.store.find(Document)
    second = attach(session, 2, b"another")
    third = attach(session, 2, b"newer", newer_version=True, older_id=first.id)
    assert third.replaces == first.id
    assert current(session.store.find(Document, source_id=first.source_id)) == [second, third]


def test_comments_that_a_document_brings_along_are_annotations_of_the_same_step(session: Session) -> None:
    page = ImportedPage("", 0, "The ferry runs.", '{"format": 1}')
    comments = (
        ImportedAnnotation(4, 9, "Which?", "Author", "2026-01-02T03:04:05Z"),
        ImportedAnnotation(10, 14, "Does it?", "", ""),
    )
    document = ImportedDocument(DocumentKind.DOCX, "", (page,), (b"picture",), comments)
    session.editor.perform(AddDocument(source(session, 1).id, "a.docx", b"PK", document, id="d"))
    first, second = session.store.find(Annotation, on_id="d")
    assert (first.on, first.anchor.exact, first.comment) == (OnKind.DOCUMENT, "ferry", "Which?")
    assert (first.reviewer, first.made_at, first.changed_at) == ("Author", "2026-01-02T03:04:05Z", first.made_at)
    assert (second.anchor.exact, second.reviewer) == ("runs", "")
    assert second.made_at == session.store.get(Document, "d").added_at
    assert session.store.content(hashlib.sha256(b"picture").hexdigest()) == b"picture"
    assert session.store.find(Page, document_id="d")[0].formatting == '{"format": 1}'
    session.editor.undo()
    assert session.store.find(Annotation, on_id="d") == []


def test_the_journal_holds_no_text_of_a_page(session: Session) -> None:
    page = ImportedPage("", 0, "Words of the page", "how they are set")
    document = ImportedDocument(DocumentKind.HTML, "", (page,))
    session.editor.perform(AddDocument(source(session, 1).id, "a.html", b"<p>", document))
    kept = session.store.query("SELECT rows FROM journal ORDER BY seq DESC LIMIT 1")[0][0]
    assert "Words of the page" not in kept
    assert "how they are set" not in kept
