from dataclasses import replace

import pytest

from dossier.model.imported import ImportedDocument, ImportedPage
from dossier.model.kinds import DocumentKind, QuoteCheck, TextFormat
from dossier.model.rows import Document, Marker, Page, Section, Source
from dossier.services.changes.documents import AddDocument
from dossier.services.passages import Passages
from dossier.services.quoting import check_quotations, cited_by, quotations_in
from dossier.services.session import Session
from dossier.text.quotes import Check
from tests.samples import SOURCE_TEXT, let_claim_read

QUOTED = "The older one “needs two hours”, they say"


def attach(session: Session, number: int, text: str, *, is_sheet: bool = False) -> Document:
    source = session.store.find(Source, number=number)[0]
    document = ImportedDocument(DocumentKind.TEXT, "", (ImportedPage("", 0, text),))
    change = AddDocument(source.id, "a.txt", text.encode(), document, is_sheet=is_sheet, id=f"d{len(text)}")
    session.editor.perform(change)
    return session.store.get(Document, change.id)


@pytest.mark.parametrize(
    ("format", "claim", "words"),
    [
        (TextFormat.TEXT, QUOTED, ["needs two hours"]),
        (TextFormat.MARKDOWN, "It “*needs*\n**two** hours” so", ["needs two hours"]),
        (TextFormat.TEXT, "It “needs” it", []),
        (
            TextFormat.MARKDOWN,
            "one.\n\n> The older ferry\n> needs two hours.\n\n",
            ["The older ferry needs two hours."],
        ),
    ],
)
def test_the_words_that_a_claim_quotes(session: Session, format: TextFormat, claim: str, words: list[str]):
    row = let_claim_read(session, 1, claim, format)
    assert [" ".join(each.split()) for each in quotations_in(session.store, row)] == words


def test_a_printed_marker_is_not_quoted(session: Session):
    claim = let_claim_read(session, 1, "It “needs two [2] hours” so")
    marker = next(marker for marker in session.store.find(Marker) if marker.number == 2)
    start = session.store.find(Section)[0].body.index("[2]")
    with session.store.transaction() as edit:
        edit.put(replace(marker, start=start, end=start + 3))
    assert quotations_in(session.store, claim) == ["needs two  hours"]


def test_it_is_found_where_the_claim_cites(session: Session):
    claim = let_claim_read(session, 1, QUOTED)
    (found,) = check_quotations(session.store, claim, Passages(session.store).look_for)
    assert found.check is not None
    assert found.source is not None
    assert (found.check.kind, found.source.number) == (QuoteCheck.EXACT, 2)
    assert found.check.start == SOURCE_TEXT.index("needs two hours")


def test_the_best_of_several_documents_is_told_and_a_sheet_last(session: Session):
    claim = let_claim_read(session, 1, QUOTED)
    with session.store.transaction() as edit:
        for page in session.store.find(Page):
            edit.remove(Page, page.id)
        for document in session.store.find(Document):
            edit.remove(Document, document.id)
    sheet = attach(session, 2, "It needs two hours, says this sheet.", is_sheet=True)
    look = Passages(session.store).look_for
    (found,) = check_quotations(session.store, claim, look)
    assert found.check == Check(QuoteCheck.NO_SOURCE_TEXT)
    attach(session, 2, "Nothing of the kind.")
    (found,) = check_quotations(session.store, claim, look)
    assert found.check == Check(QuoteCheck.NOT_FOUND)
    assert sheet in cited_by(session.store, claim)[0].documents


def test_what_is_not_known_yet_is_not_said(session: Session):
    claim = let_claim_read(session, 1, QUOTED)
    slow = attach(session, 2, "A long document.")

    def look(words: str, document: Document) -> Check | None:
        return None if document == slow else Check(QuoteCheck.NOT_FOUND)

    (found,) = check_quotations(session.store, claim, look)
    assert found.check is None
    assert not found.nothing


def test_without_a_document_there_is_nothing_to_look_in(session: Session):
    claim = let_claim_read(session, 0, QUOTED)
    (found,) = check_quotations(session.store, claim, Passages(session.store).look_for)
    assert (found.nothing, found.check) == (True, None)


def test_a_claim_that_cites_nothing_has_nothing_to_check(session: Session):
    claim = let_claim_read(session, 2, QUOTED)
    assert check_quotations(session.store, claim, Passages(session.store).look_for) == []
