"""The table of options: what each rests on, how far it is judged, what limits it."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from dossier.model.record import Record, record
from dossier.model.rows import Source
from dossier.services.reading import Tally
from dossier.ui.models.cards import Index
from dossier.ui.models.splice import splice
from dossier.ui.places import source_words
from dossier.ui.widgets.naming import plain_tip
from dossier.ui.widgets.progress_strip import progress_words
from dossier.ui.words import counted, side_by_side

ROW = Qt.ItemDataRole.UserRole + 1  # the OptionRow of any cell of the row


class Column(IntEnum):
    OPTION = 0
    RESTS_ON = 1
    JUDGEMENTS = 2
    LIMITS = 3


@record
class OptionRow(Record):
    """One option; `sources` are those that its claims cite, in their order."""

    section_id: str
    number: int
    title: str
    sources: tuple[Source, ...]
    tally: Tally
    limits: int

    @property
    def alone(self) -> Source | None:
        """The source on which the whole option rests, where it is only one."""
        return self.sources[0] if len(self.sources) == 1 else None


class OptionsModel(QAbstractTableModel):
    """Shows `fetch(id)` for every option, when it is looked at.

    `show` puts in, takes out and touches the rows that have come, gone or changed, and no others.
    """

    def __init__(self, fetch: Callable[[str], OptionRow], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._ids: list[str] = []
        self._rows: dict[str, OptionRow] = {}  # those that were looked at

    def show(self, section_ids: Sequence[str]) -> None:
        """Show these sections, each once, and fetch again what was looked at."""
        new = list(section_ids)
        before, self._rows = self._rows, {}
        first, removed, inserted = splice(self._ids, new)
        if removed:
            self.beginRemoveRows(QModelIndex(), first, first + removed - 1)
            del self._ids[first : first + removed]
            self.endRemoveRows()
        if inserted:
            self.beginInsertRows(QModelIndex(), first, first + inserted - 1)
            self._ids[first:first] = new[first : first + inserted]
            self.endInsertRows()
        for number, id in enumerate(new):
            if id in before:
                if self.row(self.index(number, 0)) == before[id]:
                    self._rows[id] = before[id]  # the same object: its heights are known
                else:
                    self.dataChanged.emit(self.index(number, 0), self.index(number, len(Column) - 1))

    def row(self, index: Index) -> OptionRow:
        """Return the row that a valid `index` lies in."""
        id = self._ids[index.row()]
        if id not in self._rows:
            self._rows[id] = self._fetch(id)
        return self._rows[id]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == ROW:
            return self.row(index)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            if role == Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self._words(self.row(index), Column(index.column()), tip=True))
            return self._words(self.row(index), Column(index.column()), tip=False)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Column.OPTION: self.tr("Option"),
            Column.RESTS_ON: self.tr("Rests on"),
            Column.JUDGEMENTS: self.tr("Judgements"),
            Column.LIMITS: self.tr("Limits"),
        }[Column(section)]

    def _words(self, row: OptionRow, column: Column, *, tip: bool) -> str:
        match column:
            case Column.OPTION:
                return f"{row.number}. {row.title}"
            case Column.RESTS_ON:
                return self._sources_words(row, tip=tip)
            case Column.JUDGEMENTS:
                words = progress_words(row.tally.verdicts)
                return f"{words}; {counted(row.tally.stale, '%n stale', '%n stale')}" if row.tally.stale else words
            case Column.LIMITS:
                return counted(row.limits, "%n limit", "%n limits") if row.limits else self.tr("no limits")

    def _sources_words(self, row: OptionRow, *, tip: bool) -> str:
        if not row.sources:
            return self.tr("no source")
        if tip:
            return "\n".join(source_words(source) for source in row.sources)
        names = [source_words(s) if s.number is None else f"[{s.number}]" for s in row.sources]
        if row.alone is not None:
            return self.tr("{source} only").format(source=names[0])
        return side_by_side(names)
