"""A list of rows known by their keys; what is shown of a row is fetched when it is looked at."""

from collections.abc import Callable, Collection, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from dossier.model.errors import KnownError
from dossier.ui.models.card import Card, CardKind
from dossier.ui.models.splice import splice
from dossier.ui.widgets.naming import plain_tip
from dossier.ui.words import error_words

CARD = Qt.ItemDataRole.UserRole + 1  # the Card itself
KEY = Qt.ItemDataRole.UserRole + 2

_KEPT = 600  # cards; more than a list has whose rows are each as high as they need

Index = QModelIndex | QPersistentModelIndex
Fetch = Callable[[str], Card]
Alike = Callable[[str], str]


class CardModel(QAbstractListModel):
    """Shows `fetch(key)` for every key. `show` says which keys there are, `refresh` that cards may be others.

    Rows are put in, taken out and touched one by one, so that what is selected and where one has scrolled to stay.
    Where it is known, `alike(key)` is the same for rows of the same height: of these one alone is fetched to measure.
    """

    def __init__(self, fetch: Fetch, alike: Alike | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._alike = alike
        self._keys: list[str] = []
        self._rows: dict[str, int] = {}
        self._cards: dict[str, Card] = {}

    @property
    def keys(self) -> Sequence[str]:
        return self._keys

    def show(self, keys: Sequence[str]) -> None:
        """Show these rows, in this order; every key once."""
        new = list(keys)
        first, removed, inserted = splice(self._keys, new)
        if removed:
            self.beginRemoveRows(QModelIndex(), first, first + removed - 1)
            self._set_keys(self._keys[:first] + self._keys[first + removed :])
            self.endRemoveRows()
        if inserted:
            self.beginInsertRows(QModelIndex(), first, first + inserted - 1)
            self._set_keys(new)
            self.endInsertRows()
        self._cards = {key: card for key, card in self._cards.items() if key in self._rows}

    def refresh(self, keys: Collection[str] | None = None) -> None:
        """Fetch again what was looked at, of `keys` or of all, and touch the rows whose card is another."""
        looked_at = self._cards if keys is None else [key for key in keys if key in self._cards]
        for key, before in [(key, self._cards[key]) for key in looked_at]:
            card = self._read(key)
            if card != before:
                self._cards[key] = card
                index = self.index(self._rows[key])
                self.dataChanged.emit(index, index)

    def key(self, index: Index) -> str:
        """Return the key of the row at `index`; '' for none."""
        return self._keys[index.row()] if index.isValid() else ""

    def alike(self, row: int) -> str:
        """Return what is the same for rows of the same height; '' where that is not known."""
        return self._alike(self._keys[row]) if self._alike is not None else ""

    def index_of(self, key: str) -> QModelIndex:
        """Return the index of the row of `key`; an invalid one where it is not shown."""
        row = self._rows.get(key, -1)
        return self.index(row) if row >= 0 else QModelIndex()

    def card(self, index: Index) -> Card:
        """Return the card at a valid `index`."""
        key = self._keys[index.row()]
        card = self._cards.get(key)
        if card is None:
            if len(self._cards) >= _KEPT:
                del self._cards[next(iter(self._cards))]
            card = self._cards[key] = self._read(key)
        return card

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._keys)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.card(index).title
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.card(index).words
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self.card(index).tip) or None
            case _ if role == CARD:
                return self.card(index)
            case _ if role == KEY:
                return self.key(index)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.card(index).kind is CardKind.HEADING:
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def _set_keys(self, keys: list[str]) -> None:
        self._keys = keys
        self._rows = {key: row for row, key in enumerate(keys)}

    def _read(self, key: str) -> Card:
        try:
            return self._fetch(key)
        except KnownError as error:  # said in its place: what is thrown while a list paints would end the program
            return Card(error_words(error), icon="error", icon_ink="contradicts", lines=2)
