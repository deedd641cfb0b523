"""Files and the sources that they are proposed for, as a table: what is ticked will be attached."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from dossier.services.file_matching import Match, Sureness
from dossier.services.folders import Proposal
from dossier.services.importing import shown_path
from dossier.ui.theme import Theme
from dossier.ui.widgets.naming import plain_tip
from dossier.ui.words import error_words, sign_word, sureness_word

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    FILE = 0
    SOURCE = 1
    WHY = 2


class Outcome(StrEnum):
    """What became of a file."""

    WAITS = "waits"
    ATTACHED = "attached"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(slots=True)
class ProposedFile:
    """One row. `proposal` is None for a name that was passed over; `words` say why, or what went wrong."""

    name: str
    proposal: Proposal | None
    source_id: str = ""
    ticked: bool = False
    by_hand: bool = False
    words: str = ""
    outcome: Outcome = Outcome.WAITS

    @property
    def can_be_attached(self) -> bool:
        return self.proposal is not None and self.proposal.problem is None and self.outcome is not Outcome.ATTACHED


class ProposalModel(QAbstractTableModel):
    """Holds rows in the order given. `ticks_changed` tells that others are ticked, or none; `source_wanted` that a row
    was to be ticked that has no source.
    """

    ticks_changed = Signal()
    source_wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._files: list[ProposedFile] = []
        self._sources: dict[str, str] = {}

    @property
    def files(self) -> Sequence[ProposedFile]:
        return self._files

    @property
    def sources(self) -> dict[str, str]:
        """What each source is called, by id, in the order in which they are offered."""
        return self._sources

    def show(self, proposals: Sequence[Proposal], passed_over: Sequence[tuple[str, str]]) -> None:
        """Show these files, and below them the names that were passed over with the reason."""
        self.beginResetModel()  # a whole other list
        self._files = [_file(proposal) for proposal in proposals]
        self._files += [ProposedFile(name, None, words=why) for name, why in passed_over]
        self.endResetModel()
        self.ticks_changed.emit()

    def show_again(self, files: Sequence[ProposedFile]) -> None:
        """Show files as they stood, ticks and all."""
        self.beginResetModel()
        self._files = list(files)
        self.endResetModel()
        self.ticks_changed.emit()

    def offer(self, sources: dict[str, str]) -> None:
        """Let files be given to `sources`; one that is gone is no longer proposed."""
        self._sources = sources
        for row, file in enumerate(self._files):
            if file.source_id and file.source_id not in sources:
                file.source_id, file.ticked = "", False
                self._tell(row)
        self.ticks_changed.emit()

    def ticked(self) -> list[int]:
        """Return the rows that are ticked and not attached yet."""
        return [row for row, file in enumerate(self._files) if file.ticked and file.can_be_attached]

    def tick(self, row: int, *, ticked: bool) -> None:
        """Tick a row or not; one without a source wants one, which ticks it."""
        file = self._files[row]
        if ticked and file.can_be_attached and not file.source_id:
            self.source_wanted.emit(row)
        elif file.can_be_attached and file.ticked != ticked:
            file.ticked = ticked
            self._tell(row)
            self.ticks_changed.emit()

    def give(self, row: int, source_id: str) -> None:
        """Give a file to a source, '' for none; what a person chose is ticked."""
        file = self._files[row]
        if file.can_be_attached and source_id != file.source_id:
            file.source_id, file.by_hand, file.ticked = source_id, True, bool(source_id)
            file.words = ""
            file.outcome = Outcome.WAITS
            self._tell(row)
            self.ticks_changed.emit()

    def conclude(self, row: int, outcome: Outcome, words: str = "") -> None:
        """Say what became of a file."""
        file = self._files[row]
        file.outcome, file.words = outcome, words
        file.ticked = file.ticked and outcome is Outcome.CANCELLED
        self._tell(row)

    # What the view asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self._files)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("File"), self.tr("Source"), self.tr("Why"))[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        file = self._files[index.row()]
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        if file.can_be_attached and index.column() == Column.FILE:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        if file.can_be_attached and index.column() == Column.SOURCE:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        file, column = self._files[index.row()], index.column()
        if role == Qt.ItemDataRole.CheckStateRole and column == Column.FILE and file.can_be_attached:
            return Qt.CheckState.Checked if file.ticked else Qt.CheckState.Unchecked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(file, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            path = shown_path(file.proposal.path) if file.proposal is not None and column == Column.FILE else ""
            return plain_tip(path or self._words(file, column))
        if role == Qt.ItemDataRole.EditRole and column == Column.SOURCE:
            return file.source_id
        if role == Qt.ItemDataRole.ForegroundRole and self._is_quiet(file, column):
            return self._theme.palette.quiet
        if role == Qt.ItemDataRole.DecorationRole and column == Column.WHY:
            return self._icon(file)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == Column.FILE:
            self.tick(index.row(), ticked=Qt.CheckState(value) is Qt.CheckState.Checked)
            return True
        if role == Qt.ItemDataRole.EditRole and index.column() == Column.SOURCE:
            self.give(index.row(), str(value))
            return True
        return False

    def _words(self, file: ProposedFile, column: int) -> str:
        if column == Column.FILE:
            return file.name
        if column == Column.SOURCE:
            return self._sources.get(file.source_id, "") or (self.tr("no source") if file.can_be_attached else "")
        if file.outcome is Outcome.ATTACHED:
            return self.tr("attached")
        if file.words:
            return file.words
        if file.by_hand:
            return self.tr("chosen by you")
        return self._told(file.proposal.match) if file.proposal is not None else ""

    def _told(self, match: Match) -> str:
        """Return how sure a match is, and what tells so: "sure: its DOI"."""
        if match.sureness is Sureness.NONE:
            return self.tr("nothing tells where it belongs")
        signs = self.tr(", ").join(sign_word(sign) for sign in match.signs)
        words = self.tr("{sureness}: {signs}").format(sureness=sureness_word(match.sureness), signs=signs)
        if match.of_candidate:
            words += self.tr(" (of a candidate)")
        return words + self.tr("; another source is as likely") if match.rivals else words

    def _is_quiet(self, file: ProposedFile, column: int) -> bool:
        return not file.can_be_attached or column == Column.WHY or not file.source_id

    def _icon(self, file: ProposedFile) -> object:
        if file.outcome is Outcome.ATTACHED:
            return self._theme.icon("check", "supports")
        if file.outcome is Outcome.FAILED:
            return self._theme.icon("error", "contradicts")
        if file.proposal is None or file.proposal.problem is not None or file.words:
            return self._theme.icon("info", "quiet")
        return None

    def _tell(self, row: int) -> None:
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))


def _file(proposal: Proposal) -> ProposedFile:
    why = proposal.problem or proposal.remark
    source_id = proposal.match.source_id if proposal.problem is None else ""
    return ProposedFile(proposal.name, proposal, source_id, proposal.proposed, words=error_words(why) if why else "")
