from dataclasses import replace

import pytest

from dossier.model.imported import ImportedDocument, ImportedPage
from dossier.model.kinds import DocumentKind, QuoteCheck
from dossier.model.rows import Citation, Document, Passage, Source
from dossier.services.changes.documents import AddDocument
from dossier.services.changes.evidence import TieEvidence
from dossier.services.passages import Passages
from dossier.services.session import Session

PAGES = (ImportedPage("i", 0, "First page.\n"), ImportedPage("ii", 12, "The second\npage."))


@pytest.fixture
def document(session: Session) -> Document:
    """Return a document of two pages, on source 3."""
    source = session.store.find(Source, number=3)[0]
    document = ImportedDocument(DocumentKind.TEXT, "Log", PAGES)
    session.editor.perform(AddDocument(source.id, "log.txt", b"bytes", document))
    return session.store.find(Document, source_id=source.id)[0]


@pytest.fixture
def passage(session: Session, document: Document) -> Passage:
    """Return the passage of the second page."""
    citation = session.store.find(Citation, source_id=document.source_id)[0]
    session.editor.perform(TieEvidence(citation.id, document.id, 12, 27))
    return session.store.find(Passage, document_id=document.id)[0]


def test_the_page_is_named_where_there_are_several(session: Session, document: Document):
    passages = Passages(session.store)
    assert [passages.page_label(document, start, None) for start in (0, 11, 12, 27)] == ["i", "i", "ii", "ii"]
    assert passages.page_label(document, 0, 1) == "ii"
    assert passages.page_label(document, 0, 7) == ""
    (single,) = (other for other in session.store.find(Document) if other.id != document.id)
    assert passages.page_label(single, 5, None) == ""


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ("The second\npage.", QuoteCheck.EXACT),
        ("The  second page", QuoteCheck.NORMALISED),
        ("Nothing of the kind was ever said here", QuoteCheck.NOT_FOUND),
    ],
)
def test_what_is_found_is_what_a_check_finds(
    session: Session, document: Document, passage: Passage, quote: str, found: QuoteCheck
):
    quoted = replace(passage, anchor=replace(passage.anchor, exact=quote))
    assert Passages(session.store).look_for(quoted.anchor.exact, document, quoted.anchor.start).kind is found


def test_a_sheet_is_not_the_sources_own_words(session: Session, document: Document, passage: Passage):
    sheet = replace(document, is_sheet=True)
    assert Passages(session.store).look_for(passage.anchor.exact, sheet).kind is QuoteCheck.NO_SOURCE_TEXT


def test_where_words_stand_is_told_and_the_old_place_is_taken_first(session: Session, document: Document):
    passages = Passages(session.store)
    assert passages.look_for("page", document).start == 6
    assert passages.look_for("page", document, 23).start == 23
    assert passages.look_for("The secund page", document).diff == (
        ("same", "The"),
        ("removed", "secund"),
        ("added", "second"),
        ("same", "page"),
    )


def test_only_the_last_texts_are_kept(session: Session, document: Document):
    passages = Passages(session.store, most=1)
    (single,) = (other for other in session.store.find(Document) if other.id != document.id)
    first = passages.text_of(document)
    assert passages.text_of(document) is first
    passages.text_of(single)
    assert passages.text_of(document) is not first
