from dataclasses import replace
from pathlib import Path

import pytest

from dossier.model.imported import ImportedDocument, ImportedPage
from dossier.model.kinds import DocumentKind, Placing
from dossier.model.rows import Document, Passage
from dossier.services.changes.documents import AddDocument
from dossier.services.changes.evidence import TieEvidence
from dossier.ui.navigator import Place, View
from dossier.ui.panes.document_choice import (
    listed_documents,
    passage_in_hand,
    placed_passages,
    tied_citations,
    tied_passages,
    wanted_document,
)
from tests.ui.panes.reviewing import Review


@pytest.fixture
def review(tmp_path: Path, qapp):
    made = Review(tmp_path / "a.dossier")
    yield made
    made.close()


def attach(
    review: Review, name: str, kind: DocumentKind = DocumentKind.TEXT, *, sheet: bool = False, newer: bool = False
) -> None:
    text = f"The words of {name}."
    document = ImportedDocument(kind, "", (ImportedPage("", 0, text),))
    change = AddDocument(review.source(2).id, name, text.encode(), document, sheet, newer, id=name)
    assert review.bridge.perform(change)


def tie(review: Review, document_id: str, number: str = "0.2", start: int = 0) -> Passage:
    citation = review.citation(number)
    assert review.bridge.perform(TieEvidence(citation.id, document_id, start, start + 9))
    return review.store.find(Passage, document_id=document_id)[-1]


def test_the_sources_own_words_come_first_then_sheets_then_older_versions(review: Review) -> None:
    log = review.store.find(Document)[0]
    attach(review, "sheet.pdf", DocumentKind.PDF, sheet=True)
    attach(review, "sheet.md", DocumentKind.MARKDOWN, sheet=True)
    attach(review, "scan.pdf", DocumentKind.PDF)
    attach(review, "log-2.txt", newer=True)
    names = [document.name for document in listed_documents(review.store, review.source(2).id)]
    assert names == ["log-2.txt", "scan.pdf", "sheet.md", "sheet.pdf", log.name]


def test_what_is_pointed_at_is_shown_else_what_was_chosen_else_the_first(review: Review) -> None:
    attach(review, "a")
    attach(review, "b")
    documents = listed_documents(review.store, review.source(2).id)
    place = review.take("0.2")
    assert wanted_document(review.store, documents, place) == documents[0]
    assert wanted_document(review.store, documents, place, chosen="a") == review.store.get(Document, "a")
    assert wanted_document(review.store, documents, place, chosen="gone") == documents[0]
    tie(review, "a")
    assert wanted_document(review.store, documents, place, chosen="b") == review.store.get(Document, "a")
    named = replace(place, document_id="b")
    assert wanted_document(review.store, documents, named) == review.store.get(Document, "b")
    assert wanted_document(review.store, [], place) is None


def test_the_passage_in_hand_is_the_named_one_else_the_first_of_the_citation(review: Review) -> None:
    attach(review, "a")
    place = review.take("0.2")
    assert passage_in_hand(review.store, place) is None
    first = tie(review, "a")
    second = tie(review, "a", start=4)
    assert passage_in_hand(review.store, place) == first
    assert passage_in_hand(review.store, replace(place, passage_id=second.id)) == second
    assert passage_in_hand(review.store, replace(place, passage_id="gone")) == first
    log = next(document for document in review.store.find(Document) if document.id != "a")
    assert passage_in_hand(review.store, replace(place, document_id=log.id)) is None
    assert passage_in_hand(review.store, Place(View.SOURCES, source_id=place.source_id)) is None


def test_passages_know_their_citations_and_lost_ones_have_no_place(review: Review) -> None:
    attach(review, "a")
    passage = tie(review, "a")
    assert tied_citations(review.store, passage.id) == [review.citation("0.2")]
    assert placed_passages(review.store, "a") == [passage]
    with review.store.transaction() as write:
        write.put(replace(passage, placing=Placing.UNPLACED))
    assert placed_passages(review.store, "a") == []


def test_the_sources_own_words_come_before_those_of_a_sheet(review: Review) -> None:
    attach(review, "sheet", sheet=True)
    attach(review, "text")
    about, own = tie(review, "sheet"), tie(review, "text")
    assert tied_passages(review.store, review.citation("0.2").id) == [own, about]
    assert passage_in_hand(review.store, review.take("0.2")) == own
