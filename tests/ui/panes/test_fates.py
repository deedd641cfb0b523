"""The report of what was found again: in groups, each line leads to its place, forgotten when it is taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from dossier.model.kinds import OnKind, Placing
from dossier.model.rows import Annotation, Document
from dossier.services.changes.annotations import Annotate
from dossier.services.changes.documents import AddDocument
from dossier.services.versions import plan_version
from dossier.ui.models.card import Card, CardKind
from dossier.ui.models.cards import CARD
from dossier.ui.navigator import Place, View
from dossier.ui.panes.fates import FatesPane
from dossier.ui.theme import Theme
from tests.samples import SOURCE_TEXT, sample_document
from tests.ui.panes.reviewing import Review

NEWER = SOURCE_TEXT.replace("Harbour log.\n\n", "").replace("40 minutes", "30 minutes")


@pytest.fixture
def pane(review: Review, theme: Theme, qtbot: QtBot) -> FatesPane:
    pane = FatesPane(review.bridge, review.navigator, theme)
    qtbot.addWidget(pane)
    pane.resize(560, 500)
    pane.show()
    review.navigator.go(Place(View.FATES))
    return pane


def replace_log(review: Review, pane: FatesPane) -> None:
    """Mark three places of the document and put a newer version in its place: one moved, one changed, one lost."""
    (log,) = review.store.find(Document)
    for start, end in [(0, 12), (14, 46), (48, 91)]:
        review.bridge.perform(Annotate(OnKind.DOCUMENT, log.id, start, end))
    plan = plan_version(review.store, log, "new", sample_document(NEWER), {})
    change = AddDocument(log.source_id, "b.txt", NEWER.encode(), sample_document(NEWER), newer_version=True, id="new")
    assert review.bridge.perform(change)
    pane.show_report("Newer version:", plan.fates)


def cards(pane: FatesPane) -> list[Card]:
    model = pane.list.cards
    return [model.data(model.index(row), CARD) for row in range(model.rowCount())]


def test_it_is_empty_until_something_was_replaced(pane: FatesPane) -> None:
    assert pane.stack.currentWidget() is pane.empty
    assert not pane.panel.isVisible()


def test_what_is_lost_comes_first_then_what_changed(pane: FatesPane, review: Review) -> None:
    tester = QAbstractItemModelTester(pane.list.cards, QAbstractItemModelTester.FailureReportingMode.Fatal)
    replace_log(review, pane)
    shown = cards(pane)
    assert [card.title for card in shown if card.kind is CardKind.HEADING] == [
        "Unplaced: not found again (1)",
        "Changed words (1)",
        "Moved, the words the same (1)",
    ]
    changed = shown[3]
    assert changed.title == "The newer ferry needs one hour, 30 minutes."
    assert [changed.title[a:b] for a, b in changed.hits] == ["30"]
    assert changed.words == f"changed, {changed.title}, annotation in Harbour log"
    assert pane.facts.text() == "Newer version: 1 moved, 1 changed, 1 unplaced"
    assert tester.model() is pane.list.cards


def test_the_panel_shows_the_word_diff_and_the_way(pane: FatesPane, review: Review, qtbot: QtBot) -> None:
    replace_log(review, pane)
    keys = [key for key in pane.list.cards.keys if not key.startswith("heading:")]
    assert pane.list.current_key == keys[0]
    assert pane.unplaced.isVisible()
    assert not pane.changed.isVisible()
    pane.list.take(keys[1])
    assert pane.changed.isVisible()
    assert "<s " in pane.changed.text()
    assert not pane.unplaced.isVisible()
    qtbot.mouseClick(pane.go, Qt.MouseButton.LeftButton)
    assert review.navigator.place.document_id == "new"
    pane.list.take(keys[0])
    qtbot.mouseClick(pane.unplaced, Qt.MouseButton.LeftButton)
    assert review.navigator.place.view is View.UNPLACED


def test_a_line_leads_to_its_place_by_key(pane: FatesPane, review: Review, qtbot: QtBot) -> None:
    replace_log(review, pane)
    keys = [key for key in pane.list.cards.keys if not key.startswith("heading:")]
    pane.list.take(keys[2])
    qtbot.keyClick(pane.list, Qt.Key.Key_Return)
    place = review.navigator.place
    assert (place.document_id, f"annotations:{place.annotation_id}") == ("new", keys[2])


def test_a_click_takes_a_line_in_hand_and_a_double_click_leads_to_its_place(
    pane: FatesPane, review: Review, qtbot: QtBot
) -> None:
    replace_log(review, pane)
    row = pane.list.visualRect(pane.list.cards.index(3)).center()
    qtbot.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert pane.list.currentIndex().row() == 3
    assert review.navigator.place.view is View.FATES
    qtbot.mouseDClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert review.navigator.place.document_id == "new"


def test_it_is_forgotten_when_the_replacement_is_taken_back(pane: FatesPane, review: Review, qtbot: QtBot) -> None:
    replace_log(review, pane)
    review.bridge.perform(Annotate(OnKind.DOCUMENT, "new", 0, 9))
    assert len(cards(pane)) == 6
    review.bridge.undo()
    with qtbot.waitSignal(pane.forgotten):
        review.bridge.undo()
    assert cards(pane) == []
    assert pane.stack.currentWidget() is pane.empty
    assert {row.placing for row in review.store.find(Annotation)} == {Placing.EXACT}
