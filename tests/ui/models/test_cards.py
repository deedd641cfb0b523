"""Lists of rows by key: fetched when looked at, touched one by one."""

from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from dossier.model.errors import KnownError
from dossier.ui.models.card import Card, CardKind
from dossier.ui.models.cards import CARD, KEY, CardModel


class Shelf:
    """Cards by key, and which of them were asked for."""

    def __init__(self, *keys: str) -> None:
        self.cards = {key: Card(f"title {key}") for key in keys}
        self.fetched: list[str] = []

    def fetch(self, key: str) -> Card:
        self.fetched.append(key)
        return self.cards[key]


class Heard:
    """What a model said of its rows."""

    def __init__(self, model: CardModel) -> None:
        self.said: list[Any] = []
        model.rowsInserted.connect(self.inserted)
        model.rowsRemoved.connect(self.removed)
        model.dataChanged.connect(self.touched)
        model.modelReset.connect(self.reset)

    def inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        self.said.append(("in", first, last))

    def removed(self, parent: QModelIndex, first: int, last: int) -> None:
        self.said.append(("out", first, last))

    def touched(self, first: QModelIndex, last: QModelIndex) -> None:
        self.said.append(("touched", first.row(), last.row()))

    def reset(self) -> None:
        self.said.append("reset")


def checked(shelf: Shelf) -> tuple[CardModel, QAbstractItemModelTester]:
    model = CardModel(shelf.fetch)
    return model, QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_a_list_of_many_fetches_only_what_is_looked_at(qtbot: QtBot) -> None:
    shelf = Shelf(*(str(number) for number in range(10_000)))
    model = CardModel(shelf.fetch)
    model.show(list(shelf.cards))
    assert model.rowCount() == 10_000
    assert shelf.fetched == []
    assert model.data(model.index(5_000)) == "title 5000"
    assert model.data(model.index(5_000), CARD) == shelf.cards["5000"]
    assert shelf.fetched == ["5000"]


def test_cards_that_were_looked_at_long_ago_are_let_go(qtbot: QtBot) -> None:
    shelf = Shelf(*(str(number) for number in range(700)))
    model = CardModel(shelf.fetch)
    model.show(list(shelf.cards))
    for row in range(700):
        model.data(model.index(row))
    shelf.fetched.clear()
    model.data(model.index(699))
    assert shelf.fetched == []
    model.data(model.index(0))
    assert shelf.fetched == ["0"]


def test_rows_come_and_go_without_a_reset(qtbot: QtBot) -> None:
    shelf = Shelf(*"abcdef")
    model, tester = checked(shelf)
    model.show(["a", "b", "c"])
    heard = Heard(model)
    model.show(["a", "d", "b", "c"])
    model.show(["a", "d", "c"])
    model.show(["a", "e", "f", "c"])
    model.show(["a", "e", "f", "c"])
    assert heard.said == [("in", 1, 1), ("out", 2, 2), ("out", 1, 1), ("in", 1, 2)]
    assert [model.key(model.index(row)) for row in range(model.rowCount())] == ["a", "e", "f", "c"]
    assert [model.index_of(key).row() for key in "aefc"] == [0, 1, 2, 3]
    assert not model.index_of("d").isValid()
    assert tester.model() is model


def test_only_rows_whose_card_is_another_are_touched(qtbot: QtBot) -> None:
    shelf = Shelf(*"abc")
    model, tester = checked(shelf)
    model.show(["a", "b", "c"])
    for row in range(3):
        model.data(model.index(row))
    heard = Heard(model)
    shelf.cards["b"] = Card("another")
    model.refresh()
    assert heard.said == [("touched", 1, 1)]
    assert model.data(model.index(1)) == "another"
    assert tester.model() is model


def test_a_row_that_nobody_looked_at_is_not_read_for_a_refresh(qtbot: QtBot) -> None:
    shelf = Shelf(*"abc")
    model = CardModel(shelf.fetch)
    model.show(["a", "b", "c"])
    model.data(model.index(1))
    shelf.fetched.clear()
    model.refresh()
    assert shelf.fetched == ["b"]


def test_a_heading_can_not_be_chosen(qtbot: QtBot) -> None:
    shelf = Shelf("a", "b")
    shelf.cards["a"] = Card("Options", CardKind.HEADING)
    model, tester = checked(shelf)
    model.show(["a", "b"])
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsSelectable
    assert model.flags(model.index(1)) & Qt.ItemFlag.ItemIsSelectable
    assert model.flags(QModelIndex()) == Qt.ItemFlag.NoItemFlags
    assert tester.model() is model


def test_screen_readers_hear_all_that_is_shown_or_what_the_card_says(qtbot: QtBot) -> None:
    shelf = Shelf("a", "b")
    shelf.cards["a"] = Card("Ferries", lead="[1]", badge="candidate", detail="2 documents", trailing="7", tip="more")
    shelf.cards["b"] = Card("Ferries", spoken="source 1, Ferries")
    model, _ = checked(shelf)
    model.show(["a", "b"])
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.data(model.index(0), role) == "[1], Ferries, candidate, 2 documents, 7"
    assert model.data(model.index(1), role) == "source 1, Ferries"
    assert model.data(model.index(0), Qt.ItemDataRole.ToolTipRole) == "more"
    assert model.data(model.index(1), Qt.ItemDataRole.ToolTipRole) is None
    assert model.data(model.index(0), KEY) == "a"


def test_a_row_that_cannot_be_read_says_so_in_its_place(qtbot: QtBot) -> None:
    def broken(key: str) -> Card:
        raise KnownError("row-damaged", "The row is damaged; restore a backup.")

    model = CardModel(broken)
    model.show(["a"])
    card = model.data(model.index(0), CARD)
    assert (card.title, card.icon) == ("The row is damaged; restore a backup.", "error")
