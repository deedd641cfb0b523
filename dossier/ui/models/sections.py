"""The sections of a brief that is not stored yet, as a table: what is ticked is taken in, kinds can be changed."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from dossier.model.kinds import SectionKind
from dossier.services.previews import SectionRow
from dossier.ui.words import section_kind_words

Index = QModelIndex | QPersistentModelIndex
_NUMBERS = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


class Column(IntEnum):
    SECTION = 0
    KIND = 1
    CLAIMS = 2
    MARKERS = 3
    UNSURE = 4


class SectionsModel(QAbstractTableModel):
    """`changed` tells that others are ticked, or that a kind was changed."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[SectionRow] = []
        self.left_out: set[int] = set()
        self.kinds: dict[int, SectionKind] = {}

    def show_rows(self, rows: Sequence[SectionRow]) -> None:
        """Show other sections, all of them ticked and of the kind that was read."""
        self.beginResetModel()
        self._rows = list(rows)
        self.left_out = set()
        self.kinds = {}
        self.endResetModel()

    def kind(self, row: int) -> SectionKind:
        """Return the kind that the section is to have."""
        return self.kinds.get(row, self._rows[row].kind)

    def retype(self, row: int, kind: SectionKind) -> None:
        """Let the section be of `kind`."""
        if kind is self.kind(row):
            return
        if kind is self._rows[row].kind:
            del self.kinds[row]
        else:
            self.kinds[row] = kind
        at = self.index(row, Column.KIND)
        self.dataChanged.emit(at, at)
        self.changed.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section > Column.KIND:
            return _NUMBERS
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Section"), self.tr("Kind"), self.tr("Claims"), self.tr("Markers"), self.tr("Unsure"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.CheckStateRole and column == Column.SECTION:
            return Qt.CheckState.Unchecked if index.row() in self.left_out else Qt.CheckState.Checked
        if role == Qt.ItemDataRole.TextAlignmentRole and column > Column.KIND:
            return _NUMBERS
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            if column == Column.SECTION:
                return f"{row.number}  {row.title}" if row.number else row.title
            if column == Column.KIND:
                return section_kind_words()[self.kind(index.row())]
            return str((row.claims, row.markers, row.doubts or "")[column - Column.CLAIMS])
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != Column.SECTION:
            return False
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self.left_out.discard(index.row())
        else:
            self.left_out.add(index.row())
        self.dataChanged.emit(index, index)
        self.changed.emit()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == Column.SECTION else flags
