"""What the importer was unsure of: corrected or said to be right, one by one or all of a kind."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from dossier.model.ids import new_id
from dossier.model.kinds import ClaimKind, OnKind, SectionKind
from dossier.model.rows import Claim, Doubt, Section
from dossier.services.changes.claims import RemoveClaim
from dossier.services.editor import Edit
from dossier.store import counting
from dossier.store.counting import MANY_ALIKE
from dossier.ui.models.card import Card
from dossier.ui.models.cards import CARD
from dossier.ui.navigator import Place, View
from dossier.ui.panes.doubts import DoubtsPane
from dossier.ui.places import claim_place
from dossier.ui.theme import Theme
from tests.ui.panes.reviewing import Review


class AddDoubts:
    """Doubts as an importer leaves them."""

    label = "doubts"

    def __init__(self, *doubts: tuple[OnKind, str, str, str]) -> None:
        self.doubts = doubts

    def apply(self, edit: Edit) -> None:
        for on, on_id, code, text in self.doubts:
            edit.write.put(Doubt(new_id(), on, on_id, code, text, settled=False))


@pytest.fixture
def pane(review: Review, theme: Theme, qtbot: QtBot) -> DoubtsPane:
    tides = review.store.find(Section, number=1)[0]
    doubts = (
        (OnKind.CLAIM, review.claim("0.2").id, "claim-kind", "Is this a fact?"),
        (OnKind.CLAIM, review.claim("1.1").id, "claim-kind", "Is this a fact?"),
        (OnKind.SECTION, tides.id, "section-kind", "Is this an option?"),
        (OnKind.DOSSIER, "", "question", "Is the first line the question?"),
    )
    review.bridge.perform(AddDoubts(*doubts))
    pane = DoubtsPane(review.bridge, review.navigator, theme)
    qtbot.addWidget(pane)
    pane.resize(620, 600)
    pane.show()
    pane.activateWindow()
    review.navigator.go(Place(View.DOUBTS))
    pane.setFocus()
    return pane


def cards(pane: DoubtsPane) -> list[Card]:
    model = pane.list.cards
    return [model.data(model.index(row), CARD) for row in range(model.rowCount())]


def kind_of(review: Review, number: str) -> ClaimKind:
    return review.claim(number).kind


def shown_kinds(pane: DoubtsPane) -> list[ClaimKind | SectionKind]:
    return [kind for kind in (*ClaimKind, *SectionKind) if pane.panel.button(kind).isVisible()]


def test_each_doubt_shows_what_it_is_about(pane: DoubtsPane) -> None:
    tester = QAbstractItemModelTester(pane.list.cards, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert [card.lead for card in cards(pane)] == ["0.1", "0.2", "1.1", "", ""]
    assert cards(pane)[1].title == "the older one is slow"
    assert cards(pane)[1].detail == "Is this a fact?"
    assert cards(pane)[4].title == "Is the first line the question?"
    assert pane.facts.text() == "The program was not sure how to read 5 things. Correct each, or say that it is right."
    assert tester.model() is pane.list.cards


def test_a_doubt_about_a_source_says_which(pane: DoubtsPane, review: Review) -> None:
    words = "This record was taken by its place in the bibliography, or by its number there. Check that it is the one."
    review.bridge.perform(AddDoubts((OnKind.SOURCE, review.source(1).id, "record-order", words)))
    (row,) = [row for row, card in enumerate(cards(pane)) if card.detail == words]
    assert cards(pane)[row].title == "[1] The strait crossed"
    pane.list.take(pane.list.cards.keys[row])
    assert pane.panel._words.text() == "[1] The strait crossed"


def test_the_first_is_current_and_shown_in_full_with_its_kind(pane: DoubtsPane) -> None:
    assert pane.panel.isVisible()
    assert shown_kinds(pane) == list(ClaimKind)
    assert pane.panel.button(ClaimKind.FACT).isChecked()
    assert not pane.panel.button(ClaimKind.LIMIT).isChecked()


def test_a_kind_by_its_key_corrects_the_claim_and_settles_the_doubt_in_one_step(
    pane: DoubtsPane, review: Review, qtbot: QtBot
) -> None:
    qtbot.keyClicks(pane.list, "i")
    assert kind_of(review, "0.1") is ClaimKind.INFERENCE
    assert [card.lead for card in cards(pane)] == ["0.2", "1.1", "", ""]
    assert cards(pane)[0].title == pane.list.cards.data(pane.list.currentIndex())
    review.bridge.undo()
    assert (kind_of(review, "0.1"), len(cards(pane))) == (ClaimKind.FACT, 5)


def test_keys_go_on_from_one_doubt_to_the_next(pane: DoubtsPane, review: Review, qtbot: QtBot) -> None:
    qtbot.keyClicks(pane.list, "fal")
    assert [kind_of(review, number) for number in ("0.1", "0.2", "1.1")] == [
        ClaimKind.FACT,
        ClaimKind.ASSESSMENT,
        ClaimKind.LIMIT,
    ]
    assert len(cards(pane)) == 2


def test_a_button_does_what_its_key_does(pane: DoubtsPane, review: Review, qtbot: QtBot) -> None:
    qtbot.mouseClick(pane.panel.button(ClaimKind.ASSESSMENT), Qt.MouseButton.LeftButton)
    assert kind_of(review, "0.1") is ClaimKind.ASSESSMENT
    assert len(cards(pane)) == 4


def test_space_says_that_it_is_right(pane: DoubtsPane, review: Review, qtbot: QtBot) -> None:
    qtbot.keyClick(pane.list, Qt.Key.Key_Space)
    assert kind_of(review, "0.1") is ClaimKind.FACT
    assert review.store.count(Doubt, settled=1) == 1
    qtbot.mouseClick(pane.panel.right, Qt.MouseButton.LeftButton)
    assert review.store.count(Doubt, settled=1) == 2


def test_all_of_a_kind_are_settled_in_one_step(pane: DoubtsPane, review: Review, qtbot: QtBot) -> None:
    assert pane.panel.all_right.text() == "All 3 like this are right"
    qtbot.mouseClick(pane.panel.all_right, Qt.MouseButton.LeftButton)
    assert [card.title for card in cards(pane)][1:] == ["Is the first line the question?"]
    review.bridge.undo()
    assert len(cards(pane)) == 5


def test_a_section_is_corrected_to_a_kind_of_section(pane: DoubtsPane, review: Review, qtbot: QtBot) -> None:
    pane.list.take(pane.list.cards.keys[3])
    assert shown_kinds(pane) == list(SectionKind)
    assert not pane.panel.all_right.isVisible()
    qtbot.keyClicks(pane.list, "l")  # letters are for claims
    assert review.store.find(Section, number=1)[0].kind is SectionKind.OPTION
    qtbot.mouseClick(pane.panel.button(SectionKind.BACKGROUND), Qt.MouseButton.LeftButton)
    assert review.store.find(Section, number=1)[0].kind is SectionKind.BACKGROUND


def test_what_concerns_the_whole_brief_has_no_kind(pane: DoubtsPane) -> None:
    pane.list.take(pane.list.cards.keys[4])
    assert shown_kinds(pane) == []
    assert pane.panel.right.isVisible()


def test_enter_leads_there(pane: DoubtsPane, review: Review, qtbot: QtBot) -> None:
    qtbot.keyClick(pane.list, Qt.Key.Key_Return)
    assert review.navigator.place == claim_place(review.store, review.claim("0.1").id)
    qtbot.mouseClick(pane.panel.go, Qt.MouseButton.LeftButton)
    assert review.navigator.place.claim_id == review.claim("0.1").id


def test_a_claim_that_goes_takes_its_doubt_along(pane: DoubtsPane, review: Review) -> None:
    review.bridge.perform(RemoveClaim(review.claim("0.1").id))
    assert [card.lead for card in cards(pane)] == ["0.1", "1.1", "", ""]  # what was 0.2
    assert review.store.count(Claim) == 3


def test_when_nothing_is_left_it_says_so(pane: DoubtsPane, qtbot: QtBot) -> None:
    for _ in range(5):
        pane.settle()
    assert pane.stack.currentWidget() is pane.empty
    assert pane.empty.accessibleName() == "Nothing is left that the program was not sure how to read."
    assert not pane.panel.isVisible()
    assert not pane.facts.isVisible()
    pane.settle()
    pane.settle_all()  # nothing happens


def test_what_cannot_be_written_is_told_and_nothing_is_settled(pane: DoubtsPane, review: Review, qtbot: QtBot) -> None:
    review.break_disk()
    qtbot.keyClicks(pane.list, "i")
    review.mend_disk()
    assert len(review.errors) == 1
    assert (kind_of(review, "0.1"), len(cards(pane))) == (ClaimKind.FACT, 5)
    assert pane.panel.button(ClaimKind.FACT).isChecked()


def add_many(review: Review, number: int) -> None:
    claim = review.claim("1.1").id
    review.bridge.perform(AddDoubts(*((OnKind.CLAIM, claim, "claim-kind", "Is this a fact?") for _ in range(number))))


def test_many_that_say_the_same_are_one_row_and_settled_as_one(pane: DoubtsPane, review: Review, qtbot: QtBot) -> None:
    tester = QAbstractItemModelTester(pane.list.cards, QAbstractItemModelTester.FailureReportingMode.Fatal)
    add_many(review, MANY_ALIKE - 3)
    assert len(cards(pane)) == MANY_ALIKE + 2  # as many as are still one row each
    add_many(review, 1)
    (group,) = [card for card in cards(pane) if card.detail == f"In {MANY_ALIKE + 1} places"]
    assert group.title == "Is this a fact?"
    assert len(cards(pane)) == 3
    assert counting.open_doubts_in(review.store, review.claim("1.1").section_id) == MANY_ALIKE + 1 - 3 + 1 + 1
    assert pane.facts.text().startswith("The program was not sure how to read 3 things.")
    row = next(key for key in pane.list.cards.keys if key.startswith("group:"))
    pane.list.take(row)
    assert (pane.panel.right.text(), pane.panel.go.text()) == ("All are right", "Show them one by one")
    assert shown_kinds(pane) == []
    qtbot.keyClick(pane.list, Qt.Key.Key_Return)
    assert len(cards(pane)) == 3 + MANY_ALIKE + 1
    assert (pane.list.current_key, pane.panel.go.text()) == (row, "Hide them")
    one = pane.list.cards.keys[pane.list.cards.keys.index(row) + 1]
    pane.list.take(one)
    assert (pane.panel.right.text(), pane.panel.go.text()) == ("That is right", "Go there")
    qtbot.keyClicks(pane.list, "i")  # one of them is corrected by itself
    assert review.store.get(Doubt, one).settled
    review.bridge.undo()
    pane.list.take(row)
    pane.panel.go.setFocus()
    qtbot.mouseClick(pane.panel.go, Qt.MouseButton.LeftButton)
    assert len(cards(pane)) == 3
    assert pane.focusWidget() is pane.list  # an arrow goes on from the row
    qtbot.keyClick(pane.list, Qt.Key.Key_Space)
    assert review.store.count(Doubt, code="claim-kind", settled=0) == review.store.count(Doubt, code="claim-kind") - (
        MANY_ALIKE + 1
    )
    review.bridge.undo()
    assert len(cards(pane)) == 3
    assert tester.model() is pane.list.cards


def test_very_many_are_settled_beside_the_window_in_one_step(
    pane: DoubtsPane, review: Review, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dossier.ui.panes.doubts.MANY", 2)
    before = len(counting.open_doubts(review.store))
    label = "undo: settle doubts"
    with qtbot.waitSignals([pane.job_started, pane.job_ended]):
        pane.settle_all()
        assert review.store.lent
        pane.settle_all()  # once is enough
    assert len(counting.open_doubts(review.store)) < before
    assert not review.store.lent
    review.bridge.undo()
    assert len(counting.open_doubts(review.store)) == before
    assert review.store.journal(1)[0].label == label


def test_a_click_takes_a_doubt_in_hand_and_stays_in_the_list(pane: DoubtsPane, review: Review, qtbot: QtBot) -> None:
    row = pane.list.visualRect(pane.list.cards.index(1)).center()
    qtbot.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert review.navigator.place.view is View.DOUBTS
    qtbot.mouseClick(pane.panel.button(ClaimKind.INFERENCE), Qt.MouseButton.LeftButton)
    assert kind_of(review, "0.2") is ClaimKind.INFERENCE


def test_only_those_that_say_the_same_are_settled_with_it(pane: DoubtsPane, review: Review) -> None:
    review.bridge.perform(AddDoubts((OnKind.CLAIM, review.claim("1.1").id, "claim-kind", "Is this a limit?")))
    assert pane.panel.all_right.text() == "All 3 like this are right"
    pane.settle_all()
    assert "Is this a limit?" in [card.detail for card in cards(pane)]
