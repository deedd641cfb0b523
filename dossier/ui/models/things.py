"""What can be called up by name, as a list: each with its kind's icon, its words and, of an action, its keys."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon

from dossier.services.named_things import Thing, ThingKind

Index = QModelIndex | QPersistentModelIndex
THING = Qt.ItemDataRole.UserRole
BESIDE = Qt.ItemDataRole.UserRole + 1  # str: what stands at the end of the row


class ThingsModel(QAbstractListModel):
    """`beside` gives, by a thing, what stands at the end of its row; `icons` are by kind, `own_icons` by an action."""

    def __init__(
        self,
        beside: Callable[[Thing], str],
        icons: Mapping[ThingKind, QIcon],
        own_icons: Mapping[str, QIcon],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._beside = beside
        self._icons = icons
        self._own_icons = own_icons
        self._things: list[Thing] = []

    def show_things(self, things: Sequence[Thing]) -> None:
        """Show other things."""
        self.beginResetModel()
        self._things = list(things)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self._things)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        thing = self._things[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return words_of(thing)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{words_of(thing)}, {self._beside(thing)}"
            case Qt.ItemDataRole.DecorationRole:
                return self._own_icons.get(thing.id, self._icons[thing.kind])
        if role == THING:
            return thing
        return self._beside(thing) if role == BESIDE else None


def words_of(thing: Thing) -> str:
    """Return the name of a thing with its number, as that is printed."""
    match thing.kind:
        case ThingKind.SOURCE if thing.number:
            return f"[{thing.number}] {thing.name}"
        case ThingKind.SECTION if thing.number:
            return f"{thing.number}. {thing.name}"
        case ThingKind.CLAIM:
            return f"{thing.number}  {' '.join(thing.name.split())}"
    return thing.name
