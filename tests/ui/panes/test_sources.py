"""The list of sources."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from dossier.model.kinds import Identification, Verdict
from dossier.services.changes.documents import AddDocument
from dossier.services.changes.judgements import Judge
from dossier.services.changes.sources import AddSource, EditSource
from dossier.ui.cards.dragged import DraggedList
from dossier.ui.models.card import Card, CardKind
from dossier.ui.models.cards import CARD
from dossier.ui.navigator import Place, View
from dossier.ui.panes.sources import SourcesPane
from dossier.ui.theme import Theme
from dossier.ui.widgets.sizes import Height
from tests.samples import sample_document
from tests.ui.panes.reviewing import Review


@pytest.fixture
def pane(review: Review, theme: Theme, qtbot: QtBot) -> SourcesPane:
    pane = SourcesPane(review.bridge, review.navigator, theme)
    qtbot.addWidget(pane)
    pane.resize(560, 500)
    pane.show()
    pane.activateWindow()
    review.navigator.go(Place(View.SOURCES))
    return pane


def cards(pane: SourcesPane) -> list[Card]:
    model = pane.list.cards
    return [model.data(model.index(row), CARD) for row in range(model.rowCount())]


def test_every_source_tells_what_it_is_and_what_rests_on_it(pane: SourcesPane) -> None:
    first, second, third = cards(pane)
    assert (first.lead, first.title, first.badge) == ("[1]", "The strait crossed", "certain")
    assert first.detail == "no document · 2 claims rest on it · 0 of 2 judged"
    assert second.detail == "1 document · 2 claims rest on it · 0 of 2 judged"
    assert (third.title, third.badge) == ("Untitled source", "not given")
    assert third.detail == "no document · 1 claim rests on it · 0 of 1 judged"
    assert pane.facts.text() == "3 numbered"


def test_on_a_scarce_height_what_stands_above_the_list_shares_rows(pane: SourcesPane, qtbot: QtBot) -> None:
    pane.resize(683, 273)  # what there is on 1366 x 768 at 200 %
    high = pane.list.height()
    pane.set_height(Height.SCARCE)
    qtbot.waitUntil(lambda: pane.list.height() > high + 40)
    assert pane.list.visualRect(pane.list.cards.index(2)).bottom() < pane.list.viewport().height()
    assert pane.add.y() < pane.filter.y()
    pane.set_height(Height.AMPLE)
    qtbot.waitUntil(lambda: pane.list.height() == high)


def test_further_sources_follow_under_their_heading(pane: SourcesPane, review: Review) -> None:
    tester = QAbstractItemModelTester(pane.list.cards, QAbstractItemModelTester.FailureReportingMode.Fatal)
    review.bridge.perform(AddSource(None, {"title": "A chart"}, Identification.PROBABLE))
    review.bridge.perform(AddSource(4, {"title": "A fourth"}))
    shown = cards(pane)
    assert [card.lead for card in shown] == ["[1]", "[2]", "[3]", "[4]", "", ""]
    assert (shown[4].kind, shown[5].title) == (CardKind.HEADING, "A chart")
    assert shown[3].detail == "no document · no claim rests on it"
    assert shown[5].detail == "no document"
    assert pane.facts.text() == "4 numbered · 1 further"
    assert tester.model() is pane.list.cards


def test_a_sheet_is_not_called_a_document(pane: SourcesPane, review: Review) -> None:
    source = review.source(2)
    review.bridge.perform(AddDocument(source.id, "sheet.txt", b"about", sample_document("about"), is_sheet=True))
    assert cards(pane)[1].detail.startswith("1 document, 1 sheet about it")
    review.bridge.perform(AddDocument(review.source(3).id, "b.txt", b"b", sample_document("b"), is_sheet=True))
    assert cards(pane)[2].detail.startswith("1 sheet about it")


def test_only_the_source_that_is_judged_is_touched(pane: SourcesPane, review: Review) -> None:
    assert len(cards(pane)) == 3
    touched: list[int] = []
    pane.list.cards.dataChanged.connect(lambda first, last: touched.append(first.row()))
    review.bridge.perform(Judge(review.citation("0.1").id, Verdict.SUPPORTS))
    assert touched == [0]
    assert cards(pane)[0].detail.endswith("1 of 2 judged")


def test_how_sure_it_is_which_work_it_is_stands_in_amber_where_it_is_not(pane: SourcesPane, review: Review) -> None:
    review.bridge.perform(EditSource(review.source(1).id, identification=Identification.CANDIDATE))
    assert (cards(pane)[0].badge, cards(pane)[0].badge_ink) == ("candidate", "partly")
    assert cards(pane)[1].badge_ink == "quiet"


@pytest.mark.parametrize(
    ("words", "leads"),
    [
        ("strait", ["[1]"]),
        ("[2]", ["[2]"]),
        ("kowalska", ["[3]"]),
        ("CROSSED the", ["[1]"]),
        ("", ["[1]", "[2]", "[3]"]),
    ],
)
def test_the_list_is_narrowed_to_what_holds_all_the_words(
    pane: SourcesPane, review: Review, qtbot: QtBot, words: str, leads: list[str]
) -> None:
    people = [{"family": "Kowalska", "given": "Maria"}]
    review.bridge.perform(EditSource(review.source(3).id, csl={"type": "book", "title": "Pilots", "author": people}))
    pane.filter.setFocus()
    qtbot.keyClicks(pane.filter, words)
    assert [card.lead for card in cards(pane)] == leads


def test_what_a_source_is_found_by_is_read_ahead_and_anew_after_a_change(
    pane: SourcesPane, review: Review, qtbot: QtBot
) -> None:
    (timer,) = pane.findChildren(QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly)
    qtbot.waitUntil(lambda: not timer.isActive())  # nothing goes on when all are read
    review.bridge.perform(EditSource(review.source(3).id, csl={"type": "book", "title": "Harbour pilots"}))
    pane.filter.setText("pilots")
    assert [card.lead for card in cards(pane)] == ["[3]"]
    review.store.connection.execute("UPDATE sources SET identification = 'guessed' WHERE number = 3")
    review.bridge.perform(EditSource(review.source(2).id, csl={"type": "book", "title": "River pilots"}))
    assert [card.lead for card in cards(pane)] == ["[2]"], "one that cannot be read is not found"


def test_when_nothing_fits_it_says_what_was_looked_for_and_escape_shows_all(pane: SourcesPane, qtbot: QtBot) -> None:
    pane.filter.setFocus()
    qtbot.keyClicks(pane.filter, "zebra")
    assert pane.stack.currentWidget() is pane.empty
    assert pane.empty.accessibleName() == "No source holds “zebra”."
    qtbot.keyClick(pane.filter, Qt.Key.Key_Escape)
    assert len(cards(pane)) == 3
    assert pane.stack.currentWidget() is pane.list


def test_a_source_is_taken_in_hand_from_the_field_on_by_keys(pane: SourcesPane, review: Review, qtbot: QtBot) -> None:
    pane.filter.setFocus()
    qtbot.keyClick(pane.filter, Qt.Key.Key_Down)
    assert pane.list.hasFocus()
    qtbot.keyClick(pane.list, Qt.Key.Key_Down)
    qtbot.keyClick(pane.list, Qt.Key.Key_Return)
    assert review.navigator.place == Place(View.SOURCES, source_id=review.source(2).id)


def test_the_source_of_the_place_is_in_hand(pane: SourcesPane, review: Review) -> None:
    review.take_source(3)
    assert pane.list.current_key == review.source(3).id


def test_what_is_dragged_asks_for_its_place(pane: SourcesPane, review: Review, qtbot: QtBot) -> None:
    review.bridge.perform(AddSource(None, {"title": "A chart"}, id="chart"))
    review.bridge.perform(AddSource(None, {"title": "A map"}, id="map"))
    one, two, three = (review.source(number).id for number in (1, 2, 3))
    asked: list[tuple[str, str, bool]] = []
    assert isinstance(pane.list, DraggedList)
    pane.place_asked.connect(lambda *place: asked.append(place))
    for key, target, below, wanted in (
        (one, three, False, (one, three, False)),
        (one, three, True, (one, "", False)),
        (three, one, True, (three, two, False)),
        ("map", "chart", False, ("map", "chart", True)),
        ("chart", "map", True, ("chart", "", True)),
        ("chart", two, False, ("chart", two, False)),
        (two, "chart", True, (two, "map", True)),
        (two, "further", True, (two, "chart", True)),  # on the heading
        ("chart", "further", False, ("chart", "", False)),
        ("chart", "further", True, ("chart", "", True)),
    ):
        pane.list.dropped.emit(key, target, below)
        assert asked.pop() == wanted
    pane.list.dropped.emit("further", one, False)
    assert not asked
