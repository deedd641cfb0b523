"""All limits, each with the claims that it limits."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from dossier.model.kinds import ClaimKind
from dossier.model.rows import LimitTie, Section
from dossier.services import reading
from dossier.services.changes.claims import RetypeClaim
from dossier.services.changes.limits import AddLimit, TieLimit, UntieLimit
from dossier.services.changes.sections import EditBody
from dossier.services.figures import Figure, Figures
from dossier.ui.models.card import Card, CardKind
from dossier.ui.models.cards import CARD
from dossier.ui.navigator import Place, View
from dossier.ui.panes.limit_box import LimitBox
from dossier.ui.panes.limits import LimitsPane
from dossier.ui.places import claim_place
from dossier.ui.theme import Theme
from tests.ui.panes.reviewing import Review


@pytest.fixture
def pane(review: Review, theme: Theme, qtbot: QtBot) -> LimitsPane:
    pane = LimitsPane(review.bridge, review.navigator, theme)
    qtbot.addWidget(pane)
    pane.resize(560, 500)
    pane.show()
    review.navigator.go(Place(View.LIMITS))
    return pane


def cards(pane: LimitsPane) -> list[Card]:
    model = pane.list.cards
    return [model.data(model.index(row), CARD) for row in range(model.rowCount())]


def add_limit(review: Review, *claims: str) -> None:
    limiting = review.claim("0.3")
    review.bridge.perform(AddLimit(limiting.section_id, limiting.start, limiting.end, id="limit"))
    for number in claims:
        review.bridge.perform(TieLimit("limit", review.claim(number).id))


def test_without_limits_it_says_how_to_state_one(pane: LimitsPane) -> None:
    assert pane.stack.currentWidget() is pane.empty
    assert pane.empty.accessibleName().startswith("No limit is stated yet.")


def test_each_limit_is_followed_by_its_claims_in_the_order_of_reading(pane: LimitsPane, review: Review) -> None:
    tester = QAbstractItemModelTester(pane.list.cards, QAbstractItemModelTester.FailureReportingMode.Fatal)
    add_limit(review, "1.1", "0.1")
    shown = cards(pane)
    assert [card.kind for card in shown] == [CardKind.LIMIT, CardKind.ROW, CardKind.ROW]
    assert [card.lead for card in shown[1:]] == ["0.1", "1.1"]
    assert shown[0].title == review.claim("0.3").text
    assert shown[0].detail == "Summary"
    assert shown[1].words == "limits claim 0.1: Two ferries cross the strait"
    assert pane.facts.text() == "1 limit · 2 claims limited"
    assert tester.model() is pane.list.cards


def test_a_claim_of_kind_limit_is_one_too(pane: LimitsPane, review: Review) -> None:
    limiting = review.claim("0.3")
    review.bridge.perform(RetypeClaim(limiting.id, ClaimKind.LIMIT))
    review.bridge.perform(TieLimit(limiting.id, review.claim("0.2").id))
    assert [(card.kind, card.detail, card.lead) for card in cards(pane)] == [
        (CardKind.LIMIT, "0.3 · Summary", ""),
        (CardKind.ROW, "", "0.2"),
    ]


def test_a_tie_that_is_cut_takes_its_claim_away(pane: LimitsPane, review: Review) -> None:
    add_limit(review, "1.1", "0.1")
    review.bridge.perform(UntieLimit(review.store.find(LimitTie, claim_id=review.claim("0.1").id)[0].id))
    assert [card.lead for card in cards(pane)] == ["", "1.1"]


def test_every_row_leads_to_its_place(pane: LimitsPane, review: Review, qtbot: QtBot) -> None:
    add_limit(review, "1.1")
    limiting = review.claim("0.3")
    pane.activateWindow()
    pane.setFocus()
    qtbot.keyClick(pane.list, Qt.Key.Key_Return)
    assert review.navigator.place == Place(View.SECTION, limiting.section_id, offset=limiting.start)
    qtbot.keyClick(pane.list, Qt.Key.Key_Down)
    qtbot.keyClick(pane.list, Qt.Key.Key_Return)
    assert review.navigator.place == claim_place(review.store, review.claim("1.1").id)


def test_a_limit_is_tied_to_a_claim_untied_and_taken_out(pane: LimitsPane, review: Review, qtbot: QtBot) -> None:
    add_limit(review, "0.1")
    pane.list.take_near(0)
    panel = pane.panel
    assert panel.isVisible()
    offered = [panel.claims.itemText(row).split()[0] for row in range(panel.claims.count())]
    assert offered == ["0.2", "0.3", "1.1"]
    panel.claims.setCurrentIndex(2)
    panel.tie.click()
    assert [card.lead for card in cards(pane)] == ["", "0.1", "1.1"]
    pane.list.take_near(2)
    assert not panel.tie.isVisible()
    panel.untie.click()
    assert [card.lead for card in cards(pane)] == ["", "0.1"]
    pane.list.take_near(0)
    panel.remove.click()
    assert pane.stack.currentWidget() is pane.empty
    assert not panel.isVisible()
    review.bridge.undo()
    assert [card.lead for card in cards(pane)] == ["", "0.1"]


def test_a_limit_without_a_place_is_listed_last_and_told_apart(pane: LimitsPane, review: Review, theme: Theme) -> None:
    add_limit(review, "0.1")
    review.bridge.perform(RetypeClaim(review.claim("1.1").id, ClaimKind.LIMIT))
    summary = review.store.get(Section, review.claim("0.3").section_id)
    review.bridge.perform(EditBody(summary.id, summary.body.replace(review.claim("0.3").text, "")))
    shown = cards(pane)
    assert [(card.title[:6], card.badge) for card in shown if card.kind is CardKind.LIMIT] == [
        ("The ti", ""),
        ("Nobody", "unplaced"),
    ]
    assert pane.facts.text() == "1 limit · 1 unplaced · 1 claim limited"
    assert Figures(review.store).of(Figure.LIMITS) == 1
    box = LimitBox(review.navigator, theme)
    box.show_limits(review.store, reading.limits_on(review.store, review.claim("0.1").id))
    assert "(0, unplaced)" in " ".join(label.text() for label in box.findChildren(QLabel))
    box.deleteLater()


def test_a_click_takes_a_limit_in_hand_and_a_double_click_or_the_button_leads_there(
    pane: LimitsPane, review: Review, qtbot: QtBot
) -> None:
    add_limit(review, "1.1")
    row = pane.list.visualRect(pane.list.cards.index(1)).center()
    qtbot.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert review.places[-1] == Place(View.LIMITS)
    assert pane.panel.untie.isVisible()
    qtbot.mouseClick(pane.panel.go, Qt.MouseButton.LeftButton)
    assert review.navigator.place == claim_place(review.store, review.claim("1.1").id)
    review.navigator.go(Place(View.LIMITS))
    qtbot.mouseDClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=row)
    qtbot.mouseRelease(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=row)  # or the button stays down for Qt
    assert review.places[-1].view is View.SECTION
