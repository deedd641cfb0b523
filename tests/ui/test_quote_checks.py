"""What is quick is told at once; a long document is looked through beside the window."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool
from pytestqt.qtbot import QtBot

from dossier.model.imported import ImportedDocument, ImportedPage
from dossier.model.kinds import DocumentKind, QuoteCheck
from dossier.model.rows import Document
from dossier.services.changes.documents import AddDocument
from dossier.services.passages import DocumentText
from dossier.ui.quote_checks import SHORT, QuoteChecks
from tests.samples import SOURCE_TEXT
from tests.ui.panes.reviewing import Review

LONG = SOURCE_TEXT + "\n" + "The tide came and went. " * (SHORT // 20)


@pytest.fixture
def review(tmp_path: Path, qtbot: QtBot):
    review = Review(tmp_path / "ferries.dossier")
    yield review
    review.close()
    QThreadPool.globalInstance().waitForDone()


def attach(review: Review, text: str, *, is_sheet: bool = False) -> Document:
    pages = (ImportedPage("i", 0, text[:50]), ImportedPage("ii", 50, text[50:]))
    change = AddDocument(
        review.source(2).id,
        "long.txt",
        text.encode(),
        ImportedDocument(DocumentKind.TEXT, "Long", pages),
        is_sheet,
        id="long",
    )
    assert review.bridge.perform(change)
    return review.store.get(Document, "long")


def test_a_short_document_is_looked_through_at_once(review: Review) -> None:
    log = review.store.find(Document)[0]
    found = review.bridge.quotes.look("The older ferry needs three hours.", log)
    assert found is not None
    assert found.kind is QuoteCheck.DIFFERS
    assert review.bridge.quotes.look("The older ferry needs three hours.", log) is found


def test_words_that_are_there_are_found_at_once_in_a_long_document_too(review: Review) -> None:
    found = review.bridge.quotes.look("The older ferry needs two hours.", attach(review, LONG))
    assert found is not None
    assert found.kind is QuoteCheck.EXACT
    assert review.bridge.quotes.page_label(review.store.get(Document, "long"), 60) == "ii"


def test_what_takes_longer_comes_from_beside_the_window(
    review: Review, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads = []
    look_for = DocumentText.look_for

    def watched(self: DocumentText, quote: str, near: int = -1):
        threads.append(threading.current_thread() is threading.main_thread())
        return look_for(self, quote, near)

    monkeypatch.setattr(DocumentText, "look_for", watched)
    document, quotes = attach(review, LONG), review.bridge.quotes
    with qtbot.waitSignal(quotes.found):
        assert quotes.look("The older ferry needs three hours.", document) is None
        assert quotes.look("Nothing of the kind was said.", document) is None
    qtbot.waitUntil(lambda: quotes.look("Nothing of the kind was said.", document) is not None)
    found = quotes.look("The older ferry needs three hours.", document)
    assert found is not None
    assert found.kind is QuoteCheck.DIFFERS
    assert threads == [False, False]


def test_a_sheet_holds_none_of_the_sources_words(review: Review) -> None:
    found = review.bridge.quotes.look("Harbour log", attach(review, LONG, is_sheet=True))
    assert found is not None
    assert found.kind is QuoteCheck.NO_SOURCE_TEXT


def test_what_is_looked_for_when_the_dossier_closes_harms_nothing(review: Review, qtbot: QtBot) -> None:
    quotes = QuoteChecks(review.store)
    assert quotes.look("Nothing of the kind was said.", attach(review, LONG)) is None
    quotes.close()
    quotes.deleteLater()
    QThreadPool.globalInstance().waitForDone()
    qtbot.wait(1)
