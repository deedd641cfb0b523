"""What lost its place: shown, led to, placed anew, removed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from dossier.model.kinds import AnnotationKind, OnKind, Placing
from dossier.model.rows import Annotation, Claim, Document, Evidence, Limit, Passage, Section
from dossier.services.changes.annotations import Annotate, AnnotateArea, PlaceAnnotation
from dossier.services.changes.documents import AddDocument
from dossier.services.changes.evidence import TieEvidence
from dossier.services.changes.limits import AddLimit
from dossier.services.changes.sections import EditBody
from dossier.ui.models.card import Card
from dossier.ui.models.cards import CARD
from dossier.ui.navigator import Place, View
from dossier.ui.panes.claim import ClaimPane
from dossier.ui.panes.source import SourcePane
from dossier.ui.panes.unplaced import UnplacedPane
from dossier.ui.theme import Theme
from tests.samples import sample_document
from tests.ui.panes.reviewing import Review


@pytest.fixture
def pane(review: Review, theme: Theme, qtbot: QtBot) -> UnplacedPane:
    pane = UnplacedPane(review.bridge, review.navigator, theme)
    qtbot.addWidget(pane)
    pane.resize(560, 500)
    pane.show()
    pane.activateWindow()
    review.navigator.go(Place(View.UNPLACED))
    return pane


def cards(pane: UnplacedPane) -> list[Card]:
    model = pane.list.cards
    return [model.data(model.index(row), CARD) for row in range(model.rowCount())]


def lose_words(review: Review, comment: str = "Which rule?") -> None:
    """Mark words of the option, then edit its text so that the mark and the claim have lost their place."""
    tides = review.store.find(Section, number=1)[0]
    review.bridge.perform(Annotate(OnKind.SECTION, tides.id, 4, 13, AnnotationKind.UNDERLINE, 2, comment))
    review.bridge.perform(EditBody(tides.id, "Nobody knows."))


def lose_passage(review: Review) -> Passage:
    """Tie a passage twice and take its place from it, as a newer version of its document would."""
    (document,) = review.store.find(Document)
    for number in ("0.2", "1.1"):
        citation = next(c for c in _citations(review, number) if c == document.source_id)
        assert citation == document.source_id
    for citation_id in _citation_ids(review, document.source_id):
        review.bridge.perform(TieEvidence(citation_id, document.id, 14, 31))
    review.store.connection.execute("UPDATE passages SET placing = ?", (Placing.UNPLACED.value,))
    return review.store.find(Passage)[0]


def _citations(review: Review, number: str) -> list[str]:
    rows = review.store.query("SELECT source_id FROM citations WHERE claim_id = ?", review.claim(number).id)
    return [row[0] for row in rows]


def _citation_ids(review: Review, source_id: str) -> list[str]:
    return [row[0] for row in review.store.query("SELECT id FROM citations WHERE source_id = ?", source_id)]


def test_when_nothing_is_lost_it_says_so(pane: UnplacedPane) -> None:
    assert pane.stack.currentWidget() is pane.empty
    assert pane.empty.accessibleName() == "Everything is where it was put."
    assert not pane.panel.isVisible()


def test_what_is_lost_is_shown_with_the_words_it_had(pane: UnplacedPane, review: Review) -> None:
    tester = QAbstractItemModelTester(pane.list.cards, QAbstractItemModelTester.FailureReportingMode.Fatal)
    lose_words(review)
    title = review.store.find(Section, number=1)[0].title
    mark, claim = cards(pane)
    assert (mark.title, mark.colour) == ("timetable", 2)
    assert mark.detail == f"underline in 1. {title} · Which rule?"
    assert claim.title == "The timetable follows rule‑of‑thumb tides"
    assert claim.detail == f"claim 1.2 of 1. {title} · [1] unchecked · [2] unchecked · [3] unchecked"
    assert pane.facts.text() == "2 things lost their place when a text changed; nothing was dropped."
    assert tester.model() is pane.list.cards


def test_words_are_listed_without_their_markup(pane: UnplacedPane, review: Review) -> None:
    tides = review.store.find(Section, number=1)[0]
    body = "It *states* so in [source 2](dossier:source/2)."
    review.bridge.perform(EditBody(tides.id, body))
    review.bridge.perform(Annotate(OnKind.SECTION, tides.id, 3, len(body) - 1, comment="**Who** says?"))
    review.bridge.perform(EditBody(tides.id, "Nobody knows."))
    mark = cards(pane)[0]
    assert mark.title == "states so in source 2"
    assert mark.detail.endswith(" · Who says?")
    assert not any("*" in card.title or "](" in card.title for card in cards(pane))


def test_a_row_is_asked_to_be_placed_on_the_words_that_are_selected(
    pane: UnplacedPane, review: Review, qtbot: QtBot
) -> None:
    lose_words(review)
    with qtbot.waitSignal(pane.place_asked) as heard:
        qtbot.mouseClick(pane.place, Qt.MouseButton.LeftButton)
    assert heard.args == [review.store.find(Annotation)[0]]
    pane.list.take(pane.list.cards.keys[1])
    with qtbot.waitSignal(pane.place_asked) as heard:
        qtbot.mouseClick(pane.place, Qt.MouseButton.LeftButton)
    assert heard.args == [review.claim("1.2")]


def test_what_was_placed_goes_from_the_list(pane: UnplacedPane, review: Review) -> None:
    lose_words(review)
    review.bridge.perform(PlaceAnnotation(review.store.find(Annotation)[0].id, 0, 6))
    assert [card.icon for card in cards(pane)] == ["claim"]


def test_enter_leads_where_it_was(pane: UnplacedPane, review: Review, qtbot: QtBot) -> None:
    lose_words(review)
    (annotation,) = review.store.find(Annotation)
    pane.setFocus()
    qtbot.keyClick(pane.list, Qt.Key.Key_Return)
    assert review.navigator.place.annotation_id == annotation.id
    assert review.navigator.place.section_id == annotation.on_id
    qtbot.keyClick(pane.list, Qt.Key.Key_Down)
    qtbot.mouseClick(pane.go, Qt.MouseButton.LeftButton)
    assert review.navigator.place.claim_id == review.claim("1.2").id


def test_it_is_removed_by_button_or_key_and_comes_back(pane: UnplacedPane, review: Review, qtbot: QtBot) -> None:
    lose_words(review)
    pane.setFocus()
    qtbot.keyClick(pane.list, Qt.Key.Key_Delete)
    assert review.store.count(Annotation) == 0
    assert [card.icon for card in cards(pane)] == ["claim"]
    qtbot.mouseClick(pane.remove, Qt.MouseButton.LeftButton)
    assert review.store.count(Claim) == 4  # one of them is what was typed in its place
    assert pane.stack.currentWidget() is pane.empty
    assert not pane.panel.isVisible()
    review.bridge.undo()
    review.bridge.undo()
    assert len(cards(pane)) == 2
    assert pane.panel.isVisible()


def left_behind(review: Review) -> tuple[Document, Document]:
    """Tie and mark words, then attach a newer version that lacks them; return the older one and the newer one."""
    (older,) = review.store.find(Document)
    review.bridge.perform(TieEvidence(review.citation("0.2").id, older.id, 14, 46))
    review.bridge.perform(Annotate(OnKind.DOCUMENT, older.id, 14, 25, comment="which?"))
    text = "Harbour log.\n\nAll new, two hours."
    change = AddDocument(older.source_id, "b.txt", text.encode(), sample_document(text), newer_version=True, id="new")
    review.bridge.perform(change)
    return older, review.store.get(Document, "new")


def test_what_was_on_a_document_is_placed_on_words_of_the_newer_one(
    pane: UnplacedPane, review: Review, theme: Theme, qtbot: QtBot
) -> None:
    source = SourcePane(review.bridge, review.navigator, theme)
    qtbot.addWidget(source)
    source.show()
    refused: list[str] = []
    source.refused.connect(refused.append)
    pane.place_asked.connect(source.place)
    older, newer = left_behind(review)
    assert [card.detail for card in cards(pane)] == ["highlight in Harbour log · which?", "passage of Harbour log"]
    qtbot.mouseClick(pane.go, Qt.MouseButton.LeftButton)
    assert review.navigator.place.view is View.UNPLACED
    assert source.tab.document == older
    qtbot.mouseClick(pane.newer, Qt.MouseButton.LeftButton)
    assert source.tab.document == newer
    qtbot.mouseClick(pane.place, Qt.MouseButton.LeftButton)
    assert refused == ["Select the words that it belongs to in the document first."]
    for _ in range(2):  # the annotation, then the passage
        source.tab.text.moveCursor(QTextCursor.MoveOperation.Start)
        assert source.tab.text.find("two hours")
        qtbot.mouseClick(pane.place, Qt.MouseButton.LeftButton)
    (annotation,), (passage,) = review.store.find(Annotation), review.store.find(Passage)
    assert (annotation.on_id, annotation.anchor.exact) == ("new", "two hours")
    assert (passage.document_id, passage.anchor.exact) == ("new", "two hours")
    assert {annotation.placing, passage.placing} == {Placing.EXACT}
    assert pane.stack.currentWidget() is pane.empty
    review.bridge.undo()
    assert [card.detail for card in cards(pane)] == ["passage of Harbour log"]


def test_what_was_on_a_document_is_kept_on_the_older_version(pane: UnplacedPane, review: Review, qtbot: QtBot) -> None:
    older, _ = left_behind(review)
    for _ in range(2):
        assert pane.keep.isVisible()
        qtbot.mouseClick(pane.keep, Qt.MouseButton.LeftButton)
    assert pane.stack.currentWidget() is pane.empty
    assert review.store.find(Annotation)[0].on_id == older.id
    review.bridge.undo()
    assert len(cards(pane)) == 1


def test_an_area_cannot_be_put_on_words(pane: UnplacedPane, review: Review) -> None:
    (older,) = review.store.find(Document)
    review.bridge.perform(AnnotateArea(older.id, 0, (1.0, 1.0, 9.0, 9.0)))
    text = "All new."
    review.bridge.perform(
        AddDocument(older.source_id, "b.txt", text.encode(), sample_document(text), newer_version=True)
    )
    assert not pane.place.isVisible()
    assert pane.keep.isVisible()


def test_a_passage_that_is_lost_is_removed_with_its_ties(pane: UnplacedPane, review: Review, qtbot: QtBot) -> None:
    passage = lose_passage(review)
    pane.refresh()
    assert cards(pane)[0].detail == "passage of Harbour log"
    assert pane.place.isVisible()
    assert pane.keep.isVisible()
    qtbot.mouseClick(pane.go, Qt.MouseButton.LeftButton)
    assert review.navigator.place.passage_id == passage.id
    assert review.store.count(Evidence) == 2
    qtbot.mouseClick(pane.remove, Qt.MouseButton.LeftButton)
    assert (review.store.count(Evidence), review.store.count(Passage)) == (0, 0)
    review.bridge.undo()
    assert review.store.count(Evidence) == 2


def test_a_limit_that_is_lost_is_listed_placed_and_removed(
    pane: UnplacedPane, review: Review, theme: Theme, qtbot: QtBot
) -> None:
    claims = ClaimPane(review.bridge, review.navigator, theme)
    qtbot.addWidget(claims)
    pane.place_asked.connect(claims.actions_on_words.place)
    tides = review.store.find(Section, number=1)[0]
    review.bridge.perform(AddLimit(tides.id, 4, 13, id="limit"))
    review.bridge.perform(EditBody(tides.id, "Nobody knows."))
    pane.list.take("limit")
    (card,) = [card for card in cards(pane) if card.icon == "limits"]
    assert (card.title, card.detail) == ("timetable", f"limit in 1. {tides.title}")
    assert not pane.keep.isVisible()
    qtbot.mouseClick(pane.go, Qt.MouseButton.LeftButton)
    assert review.navigator.place.section_id == tides.id
    claims.view.select(0, 6)
    qtbot.mouseClick(pane.place, Qt.MouseButton.LeftButton)
    assert review.store.get(Limit, "limit").text == "Nobody"
    review.bridge.undo()
    pane.list.take("limit")
    qtbot.mouseClick(pane.remove, Qt.MouseButton.LeftButton)
    assert review.store.count(Limit) == 0


def test_where_it_was_its_words_are_selected(pane: UnplacedPane, review: Review, theme: Theme, qtbot: QtBot) -> None:
    source = SourcePane(review.bridge, review.navigator, theme)
    qtbot.addWidget(source)
    source.show()
    left_behind(review)
    for key, words in zip(pane.list.cards.keys, (slice(14, 25), slice(14, 46)), strict=True):
        pane.list.take(key)
        qtbot.mouseClick(pane.go, Qt.MouseButton.LeftButton)
        assert source.tab.text.selected_range() == (words.start, words.stop)


def test_a_list_that_was_not_seen_is_read_when_it_is(pane: UnplacedPane, review: Review) -> None:
    pane.hide()
    lose_words(review)
    assert cards(pane) == []
    pane.show()
    assert len(cards(pane)) == 2
    assert pane.list.current_key


def test_it_is_placed_on_the_words_selected_in_its_section(
    pane: UnplacedPane, review: Review, theme: Theme, qtbot: QtBot
) -> None:
    claims = ClaimPane(review.bridge, review.navigator, theme)
    qtbot.addWidget(claims)
    refused: list[str] = []
    claims.refused.connect(refused.append)
    pane.place_asked.connect(claims.actions_on_words.place)
    lose_words(review)
    qtbot.mouseClick(pane.place, Qt.MouseButton.LeftButton)
    assert refused == ["Go where it was and select the words it belongs to first."]
    review.navigator.go(Place(View.SECTION, review.store.find(Section, number=1)[0].id))
    claims.view.select(0, 6)
    for _ in range(2):  # the annotation, then the claim
        qtbot.mouseClick(pane.place, Qt.MouseButton.LeftButton)
    assert len(refused) == 1
    assert review.store.find(Annotation)[0].anchor.exact == "Nobody"
    assert review.claim("1.1").text == "Nobody"
    assert pane.stack.currentWidget() is pane.empty
