"""The list of cards by mouse and keys, and what is painted of a card."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dossier.model.kinds import Verdict
from dossier.ui.cards.delegate import CardDelegate
from dossier.ui.cards.view import UNIFORM_FROM, CardList, FullCardList
from dossier.ui.models.card import Card, CardKind
from dossier.ui.models.cards import CardModel
from dossier.ui.palette import palette
from dossier.ui.theme import Theme

LONG = "Observers noted that such licences had served arbitration with sanctioned states for a long time. " * 3


class Listed:
    """A shown list whose cards can be exchanged."""

    def __init__(self, theme: Theme, qtbot: QtBot, kind: type[CardList] = CardList, **cards: Card) -> None:
        self.cards = cards
        self.view = kind(theme, CardModel(self.fetch), CardDelegate(theme, lead=24, lines=2))
        self.chosen: list[str] = []
        self.view.chosen.connect(self.chosen.append)
        qtbot.addWidget(self.view)
        self.view.resize(260, 300)
        self.view.cards.show(list(cards))
        self.view.show()
        self.view.activateWindow()
        self.view.setFocus()

    def fetch(self, key: str) -> Card:
        return self.cards.get(key) or Card(f"title {key}")

    def box(self, key: str) -> QPoint:
        return self.view.visualRect(self.view.cards.index_of(key)).center()

    def grab(self) -> QImage:
        return self.view.grab().toImage()


@pytest.fixture
def listed(theme: Theme, qtbot: QtBot) -> Listed:
    heading = Card("Options", CardKind.HEADING)
    return Listed(theme, qtbot, a=Card("Assembly"), h=heading, b=Card("Courts"), c=Card("Licences"))


def colours(image: QImage) -> Iterator[str]:
    for y in range(image.height()):
        for x in range(image.width()):
            yield image.pixelColor(x, y).name()


def test_a_click_chooses_and_a_heading_cannot_be_clicked(listed: Listed, qtbot: QtBot) -> None:
    for key in ("b", "h"):
        qtbot.mouseClick(listed.view.viewport(), Qt.MouseButton.LeftButton, pos=listed.box(key))
    assert listed.chosen == ["b"]


def test_a_double_click_chooses_no_more_than_a_click(listed: Listed, qtbot: QtBot) -> None:
    qtbot.mouseClick(listed.view.viewport(), Qt.MouseButton.LeftButton, pos=listed.box("b"))
    qtbot.mouseDClick(listed.view.viewport(), Qt.MouseButton.LeftButton, pos=listed.box("b"))
    qtbot.mouseRelease(listed.view.viewport(), Qt.MouseButton.LeftButton, pos=listed.box("b"))
    assert listed.chosen == ["b"]


def test_focus_takes_the_first_row_and_arrows_step_over_headings(listed: Listed, qtbot: QtBot) -> None:
    moved: list[str] = []
    assert listed.view.current_key == "a"
    listed.view.moved.connect(moved.append)
    qtbot.keyClick(listed.view, Qt.Key.Key_Down)
    qtbot.keyClick(listed.view, Qt.Key.Key_Down)
    qtbot.keyClick(listed.view, Qt.Key.Key_Return)
    assert (moved, listed.chosen) == (["b", "c"], ["c"])


def test_escape_and_up_from_the_first_row_are_told(listed: Listed, qtbot: QtBot) -> None:
    with qtbot.waitSignal(listed.view.passed_top):
        qtbot.keyClick(listed.view, Qt.Key.Key_Up)
    with qtbot.waitSignal(listed.view.left):
        qtbot.keyClick(listed.view, Qt.Key.Key_Escape)
    listed.view.take("c")
    with qtbot.assertNotEmitted(listed.view.passed_top):
        qtbot.keyClick(listed.view, Qt.Key.Key_Up)
    assert listed.view.current_key == "b"


def test_taking_a_row_chooses_nothing_and_one_that_is_not_there_takes_none(listed: Listed) -> None:
    listed.view.take("c")
    assert listed.view.current_key == "c"
    listed.view.take("gone")
    assert (listed.view.current_key, listed.chosen) == ("", [])
    listed.view.take_near(1)
    assert listed.view.current_key == "b"  # the heading is passed over
    listed.view.take_near(99)
    assert listed.view.current_key == "c"


def test_rows_are_as_high_as_their_words_need(theme: Theme, qtbot: QtBot) -> None:
    limit = Card(LONG, CardKind.LIMIT, lines=0)
    listed = Listed(theme, qtbot, a=Card("Short"), b=Card(LONG, lines=2), c=limit, d=Card("x", detail="more"))
    view = listed.view
    heights = {key: view.visualRect(view.cards.index_of(key)).height() for key in "abcd"}
    assert heights["a"] < heights["b"] < heights["c"]
    assert heights["a"] < heights["d"]
    view.resize(600, 300)
    QApplication.processEvents()
    assert view.visualRect(view.cards.index_of("c")).height() < heights["c"]


def test_a_row_that_needs_another_height_is_given_it(listed: Listed) -> None:
    before = listed.view.visualRect(listed.view.cards.index_of("a")).height()
    listed.cards["a"] = Card("Assembly", detail="ten citations")
    listed.view.cards.refresh()
    QApplication.processEvents()
    assert listed.view.visualRect(listed.view.cards.index_of("a")).height() > before


def test_very_many_rows_have_one_height_and_are_not_all_fetched(theme: Theme, qtbot: QtBot) -> None:
    listed = Listed(theme, qtbot)
    fetched: list[str] = []
    model = CardModel(lambda key: fetched.append(key) or Card(f"title {key}", detail="d", lines=2))  # type: ignore[func-returns-value]
    view = CardList(theme, model, CardDelegate(theme, lines=2))
    qtbot.addWidget(view)
    view.resize(260, 300)
    model.show([str(number) for number in range(UNIFORM_FROM * 20)])
    view.show()
    QApplication.processEvents()
    assert view.uniformItemSizes()
    assert len(set(fetched)) < 40
    assert not listed.view.uniformItemSizes()


def test_rows_of_one_height_have_room_for_the_strip_of_any(theme: Theme, qtbot: QtBot) -> None:
    heights = []
    for strip, many in ((True, UNIFORM_FROM), (False, UNIFORM_FROM), (False, 1)):
        model = CardModel(lambda key: Card(key, counts=None if key == "0" else {}))
        view = CardList(theme, model, CardDelegate(theme, strip=strip))
        qtbot.addWidget(view)
        model.show([str(number) for number in range(many + 1)])
        heights.append([view.sizeHintForIndex(model.index(row)).height() for row in (0, 1)])
    of_any, of_first, own = heights
    assert of_any == [own[1], own[1]]
    assert of_first == own
    assert own[0] < own[1]


def test_the_row_in_hand_is_tinted_and_the_focus_has_a_ring(listed: Listed, theme: Theme) -> None:
    listed.view.take("b")
    shown = set(colours(listed.grab()))
    assert theme.palette.in_hand.name() in shown
    assert theme.palette.accent.name() in shown
    listed.view.clearFocus()
    assert theme.palette.accent.name() not in set(colours(listed.grab()))


def test_everything_of_a_card_is_painted_in_its_colour(theme: Theme, qtbot: QtBot) -> None:
    counts = {Verdict.SUPPORTS: 1, Verdict.CONTRADICTS: 1, Verdict.UNCHECKED: 1}
    listed = Listed(
        theme,
        qtbot,
        a=Card("Tides", lead="3", trailing="8", counts=counts),
        b=Card("Source", badge="candidate", badge_ink="partly", icon="sources", icon_ink="ink"),
        c=Card("Marked words", colour=2, detail="Ada", serif=True),
        d=Card("Not established", CardKind.LIMIT, icon="limits", detail="7"),
    )
    colour = theme.palette
    shown = set(colours(listed.grab()))
    wanted = (
        colour.supports,
        colour.contradicts,
        colour.chip,
        colour.highlight(2),
        colour.limit_ground,
        colour.limit_ink,
    )
    assert {ink.name() for ink in wanted} <= shown


def test_a_change_of_theme_is_painted(listed: Listed, theme: Theme, qapp: QApplication) -> None:
    theme.apply(qapp, "dark")
    listed.view.take("b")
    assert palette("dark").in_hand.name() in set(colours(listed.grab()))
    theme.apply(qapp, "light")


def test_rows_are_mirrored_for_right_to_left_languages(theme: Theme, qtbot: QtBot, mirrored: None) -> None:
    listed = Listed(theme, qtbot, a=Card("x", icon="limits", icon_ink="contradicts"))
    image, ink = listed.grab(), QColor(theme.palette.contradicts)
    columns = [x for x in range(image.width()) for y in range(40) if image.pixelColor(x, y) == ink]
    assert min(columns) > image.width() / 2


def test_a_full_list_is_as_high_as_its_rows(theme: Theme, qtbot: QtBot) -> None:
    listed = Listed(theme, qtbot, FullCardList, a=Card("one"), b=Card("two"))
    QApplication.processEvents()
    two = listed.view.height()
    listed.cards["c"] = Card(LONG, lines=0)
    listed.view.cards.show(["a", "b", "c"])
    QApplication.processEvents()
    assert listed.view.height() > two
    last = listed.view.visualRect(listed.view.cards.index_of("c"))
    assert last.bottom() < listed.view.viewport().height()
    assert not listed.view.verticalScrollBar().isVisible()


def test_a_letter_asks_for_no_card_that_is_not_seen(theme: Theme, qtbot: QtBot) -> None:
    fetched: list[str] = []

    def fetch(key: str) -> Card:
        fetched.append(key)
        return Card(key)

    view = CardList(theme, CardModel(fetch, lambda key: ""), CardDelegate(theme, lead=24, lines=2))
    qtbot.addWidget(view)
    view.resize(260, 300)
    view.cards.show([str(number) for number in range(5_000)])
    view.show()
    view.take_near(0)
    fetched.clear()
    qtbot.keyClicks(view, "x")
    assert len(fetched) < 100
