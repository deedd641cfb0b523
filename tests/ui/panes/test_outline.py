"""The outline: what is there, how far it is judged, where one is, and going elsewhere."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dossier.model.kinds import ClaimKind, OnKind, SectionKind, Verdict
from dossier.model.rows import Doubt, Section
from dossier.services.changes.briefs import SettleDoubt
from dossier.services.changes.claims import RetypeClaim
from dossier.services.changes.judgements import Judge
from dossier.services.changes.notes import AddNote
from dossier.services.changes.sections import EditBody, RenameSection, RetypeSection
from dossier.services.changes.sources import AddSource
from dossier.services.editor import Change
from dossier.ui.models.card import Card, CardKind
from dossier.ui.models.cards import CARD
from dossier.ui.navigator import Place, View
from dossier.ui.panes.outline import OutlinePane
from dossier.ui.theme import Theme
from tests.ui.panes.reviewing import Review


@pytest.fixture
def pane(review: Review, theme: Theme, qtbot: QtBot) -> OutlinePane:
    pane = OutlinePane(review.bridge, review.navigator, theme)
    qtbot.addWidget(pane)
    pane.resize(250, 600)
    pane.show()
    pane.activateWindow()
    return pane


def cards(pane: OutlinePane) -> list[Card]:
    model = pane.list.cards
    return [model.data(model.index(row), CARD) for row in range(model.rowCount())]


def titles(pane: OutlinePane) -> list[str]:
    return [card.title for card in cards(pane)]


def card(pane: OutlinePane, title: str) -> Card:
    return next(card for card in cards(pane) if card.title == title)


def section(review: Review, number: int) -> Section:
    return review.store.find(Section, number=number)[0]


def current(pane: OutlinePane) -> str:
    index = pane.list.currentIndex()
    return str(pane.list.cards.data(index)) if index.isValid() else ""


def press(pane: OutlinePane, qtbot: QtBot, *keys: Qt.Key) -> None:
    pane.list.setFocus()
    for key in keys:
        qtbot.keyClick(pane.list, key)


def test_everything_is_there_under_its_heading(pane: OutlinePane, review: Review) -> None:
    tides = section(review, 1).title
    assert titles(pane) == [
        "Overview of options",
        "Summary",
        "Options",
        tides,
        "Evidence",
        "Limits",
        "Sources",
        "Notes and annotations",
        "Unsure",
        "Unplaced",
    ]
    assert [card.title for card in cards(pane) if card.kind is CardKind.HEADING] == ["Options", "Evidence"]
    assert [card.trailing for card in cards(pane)] == ["", "2", "", "3", "", "0", "3", "0", "1", "0"]


def test_background_and_limits_have_a_place_of_their_own(pane: OutlinePane, review: Review) -> None:
    review.bridge.perform(RetypeSection(section(review, 1).id, SectionKind.LIMITS))
    assert titles(pane)[:4] == ["Overview of options", "Summary", "Also in the brief", section(review, 1).title]


def test_a_judgement_moves_the_strip_of_its_section_and_of_no_other(pane: OutlinePane, review: Review) -> None:
    tester = QAbstractItemModelTester(pane.list.cards, QAbstractItemModelTester.FailureReportingMode.Fatal)
    touched: list[str] = []

    def hear(first: QModelIndex, last: QModelIndex) -> None:
        touched.extend(pane.list.cards.key(pane.list.cards.index(row)) for row in range(first.row(), last.row() + 1))

    assert len(cards(pane)) == 10  # every row has been looked at
    pane.list.cards.dataChanged.connect(hear)
    review.bridge.perform(Judge(review.citation("0.2").id, Verdict.SUPPORTS))
    assert touched == [f"section:{section(review, 0).id}"]
    summary = card(pane, "Summary")
    assert summary.counts is not None
    assert summary.counts[Verdict.SUPPORTS] == 1
    assert summary.words == "Summary, 1 of 2 judged: 1 supports"
    assert tester.model() is pane.list.cards


@pytest.mark.parametrize(
    ("title", "before", "after"), [("Notes and annotations", "0", "1"), ("Sources", "3", "4"), ("Limits", "0", "1")]
)
def test_counts_follow_changes(pane: OutlinePane, review: Review, title: str, before: str, after: str) -> None:
    changes: dict[str, Change] = {
        "Notes and annotations": AddNote(OnKind.DOSSIER, "", "Remember."),
        "Sources": AddSource(4, {}),
        "Limits": RetypeClaim(review.claim("0.3").id, ClaimKind.LIMIT),
    }
    assert card(pane, title).trailing == before
    review.bridge.perform(changes[title])
    assert card(pane, title).trailing == after
    review.bridge.undo()
    assert card(pane, title).trailing == before


def test_further_sources_are_counted_as_the_list_shows_them(pane: OutlinePane, review: Review) -> None:
    review.bridge.perform(AddSource(None, {"title": "Beside"}))
    assert card(pane, "Sources").trailing == "4"


def test_what_lost_its_place_is_counted_in_a_warning_ink(pane: OutlinePane, review: Review) -> None:
    assert card(pane, "Unplaced").icon_ink == "ink"
    review.bridge.perform(EditBody(section(review, 1).id, "Other words."))
    assert (card(pane, "Unplaced").trailing, card(pane, "Unplaced").icon_ink) == ("1", "partly")


def test_unsure_is_shown_while_there_is_something_unsure(pane: OutlinePane, review: Review) -> None:
    review.bridge.perform(SettleDoubt(review.store.find(Doubt)[0].id))
    assert "Unsure" not in titles(pane)
    review.bridge.undo()
    assert "Unsure" in titles(pane)


def test_a_new_title_is_shown(pane: OutlinePane, review: Review) -> None:
    review.bridge.perform(RenameSection(section(review, 1).id, "Currents"))
    assert card(pane, "Currents").lead == "1"
    assert card(pane, "Currents").tip == "1. Currents\n0 of 3 judged"


def test_the_row_of_the_place_is_in_hand(pane: OutlinePane, review: Review) -> None:
    assert current(pane) == "Overview of options"
    review.take("1.1")
    assert current(pane) == section(review, 1).title
    review.navigator.go(Place(View.NOTES))
    assert current(pane) == "Notes and annotations"
    review.navigator.go(Place(View.SEARCH))
    assert current(pane) == ""


def test_following_the_place_leads_nowhere(pane: OutlinePane, review: Review) -> None:
    before = len(review.places)
    place = review.take("1.1")
    assert review.navigator.place == place
    assert len(review.places) == before + 1


def test_a_click_leads_to_a_section(pane: OutlinePane, review: Review, qtbot: QtBot) -> None:
    index = pane.list.cards.index_of(f"section:{section(review, 1).id}")
    box = pane.list.visualRect(index)
    qtbot.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert review.navigator.place == Place(View.SECTION, section(review, 1).id)
    assert review.navigator.back_place == Place()
    back = review.navigator
    back.back()
    assert back.place == Place()


def test_a_click_on_the_section_in_hand_leads_to_the_whole_of_it(
    pane: OutlinePane, review: Review, qtbot: QtBot
) -> None:
    place = review.take("1.1")
    index = pane.list.cards.index_of(f"section:{place.section_id}")
    box = pane.list.visualRect(index)
    qtbot.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert review.navigator.place == Place(View.SECTION, place.section_id)
    assert review.navigator.back_place == place


def test_arrows_lead_from_row_to_row_and_back_passes_them_by(pane: OutlinePane, review: Review, qtbot: QtBot) -> None:
    start = review.navigator.place
    press(pane, qtbot, Qt.Key.Key_Down)
    assert review.navigator.place == Place(View.SECTION, section(review, 0).id)
    press(pane, qtbot, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert review.navigator.place == Place(View.LIMITS)
    review.navigator.back()
    assert review.navigator.place == start


def test_enter_takes_the_row_in_hand(pane: OutlinePane, review: Review, qtbot: QtBot) -> None:
    place = review.take("1.1")
    press(pane, qtbot, Qt.Key.Key_Return)
    assert review.navigator.place == Place(View.SECTION, place.section_id)


def test_a_row_that_goes_takes_nobody_elsewhere(pane: OutlinePane, review: Review) -> None:
    review.navigator.go(Place(View.DOUBTS))
    review.bridge.perform(SettleDoubt(review.store.find(Doubt)[0].id))
    assert review.navigator.place == Place(View.DOUBTS)


def test_sections_that_cannot_be_read_are_said_and_the_rest_is_there(
    review: Review, theme: Theme, qtbot: QtBot
) -> None:
    review.store.connection.execute("PRAGMA ignore_check_constraints = ON")
    review.store.connection.execute("UPDATE sections SET kind = 'chapter'")
    pane = OutlinePane(review.bridge, review.navigator, theme)
    qtbot.addWidget(pane)
    assert [error.code for error in review.errors] == ["row-damaged"]
    assert titles(pane)[:2] == ["Overview of options", "Evidence"]


def test_the_focus_alone_leads_nowhere(pane: OutlinePane, review: Review, qtbot: QtBot) -> None:
    pane.list.clearFocus()
    review.navigator.go(Place(View.RETURNED))  # what is in no row
    pane.setFocus()
    assert review.navigator.place == Place(View.RETURNED)
    assert current(pane)
    assert not pane.list.selectedIndexes()
    press(pane, qtbot, Qt.Key.Key_Down)
    assert review.navigator.place.section_id
    pane.list.clearFocus()
    review.navigator.go(Place(View.RETURNED))
    press(pane, qtbot, Qt.Key.Key_Return)
    assert review.navigator.place == Place(View.OVERVIEW)


def test_it_takes_the_focus_where_the_keys_work(pane: OutlinePane) -> None:
    pane.setFocus()
    assert QApplication.focusWidget() is pane.list
    assert pane.list.accessibleName() == "Outline"
