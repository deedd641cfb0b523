"""Sources by number, documents by name, and the one place of a quote."""

import pytest

from dossier.model.errors import KnownError
from dossier.model.imported import ImportedDocument, ImportedPage
from dossier.model.kinds import DocumentKind
from dossier.model.rows import Document, Source
from dossier.services.changes.documents import AddDocument
from dossier.services.locating import documents_of, locate_quote, source_by_number
from dossier.services.session import Session


def add(session: Session, number: int, name: str, *pages: str, newer: bool = False, is_sheet: bool = False) -> Document:
    starts = [sum(map(len, pages[:i])) for i in range(len(pages))]
    listed = tuple(ImportedPage("", start, text) for start, text in zip(starts, pages, strict=True))
    source = session.store.find(Source, number=number)[0]
    document = ImportedDocument(DocumentKind.TEXT, "", listed)
    change = AddDocument(source.id, name, name.encode(), document, is_sheet=is_sheet, newer_version=newer, id=name)
    session.editor.perform(change)
    return session.store.get(Document, name)


def test_a_source_is_found_by_its_number(session: Session) -> None:
    assert source_by_number(session.store, 2).number == 2
    with pytest.raises(KnownError) as raised:
        source_by_number(session.store, 9)
    assert raised.value.code == "no-source"


def test_documents_are_the_newest_ones_and_sheets_come_last(session: Session) -> None:
    source = source_by_number(session.store, 1)
    sheet = add(session, 1, "sheet", "About it.", is_sheet=True)
    add(session, 1, "old", "Old words.")
    new = add(session, 1, "new", "New words.", newer=True)
    assert documents_of(session.store, source) == [new, sheet]
    assert documents_of(session.store, source, "sheet") == [sheet]
    assert documents_of(session.store, source, new.id) == [new]
    with pytest.raises(KnownError) as raised:
        documents_of(session.store, source, "old")
    assert raised.value.code == "no-such-document"
    with pytest.raises(KnownError) as raised:
        documents_of(session.store, source_by_number(session.store, 3))
    assert raised.value.code == "no-document"


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ("rule-of-thumb", "rule‑of‑thumb"),
        ("'slow' she said", "‘slow’  she\nsaid"),
        (" efficient ", "e\ufb03cient"),
        ("rule‑of‑thumb", "rule‑of‑thumb"),
    ],
)
def test_typography_does_not_matter(session: Session, quote: str, found: str) -> None:
    text = "A rule‑of‑thumb is ‘slow’  she\nsaid, but e\ufb03cient."
    document = add(session, 1, "d", text)
    start = text.index(found)
    assert locate_quote(session.store, [document], quote) == (document, (start, start + len(found)))


def test_the_words_as_they_stand_win_over_a_likeness(session: Session) -> None:
    text = "well‑known and well-known"
    document = add(session, 1, "d", text)
    assert locate_quote(session.store, [document], "well-known")[1] == (15, 25)


def test_a_place_across_pages_counts_on(session: Session) -> None:
    document = add(session, 1, "d", "Page one ends ", "here.")
    assert locate_quote(session.store, [document], "ends here")[1] == (9, 18)


@pytest.mark.parametrize("quote", ["aa", "a"])
def test_overlapping_places_are_several(session: Session, quote: str) -> None:
    document = add(session, 1, "d", "aaa")
    with pytest.raises(KnownError) as raised:
        locate_quote(session.store, [document], quote)
    assert raised.value.code == "quote-ambiguous"


def test_the_same_words_in_two_documents_are_two_places(session: Session) -> None:
    documents = [add(session, 1, "d", "Same words."), add(session, 1, "e", "Same words.")]
    with pytest.raises(KnownError) as raised:
        locate_quote(session.store, documents, "Same")
    assert raised.value.code == "quote-ambiguous"
    assert locate_quote(session.store, documents[1:], "Same")[0] == documents[1]


@pytest.mark.parametrize("quote", ["nowhere", "\u00ad", "older-ferry"])
def test_words_that_are_not_there_are_not_found(session: Session, quote: str) -> None:
    documents = session.store.find(Document)
    with pytest.raises(KnownError) as raised:
        locate_quote(session.store, documents, quote)
    assert raised.value.code == "quote-not-found"


@pytest.mark.parametrize("number", [99, 2**63 - 1, 2**63, 10**30])
def test_a_number_without_a_source_is_told_however_large(session: Session, number: int) -> None:
    with pytest.raises(KnownError, match=rf"no source \[{number}\]"):
        source_by_number(session.store, number)
