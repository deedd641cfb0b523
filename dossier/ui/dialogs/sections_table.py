"""The table of the sections of a brief that is not stored yet: ticked by a click or with the space bar."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from dossier.ui.guard import guarded
from dossier.ui.models.sections import Column, SectionsModel
from dossier.ui.theme import Theme
from dossier.ui.widgets.naming import named
from dossier.ui.widgets.tick_delegate import TickDelegate

_LOOKED_AT = 40  # rows that the widths of columns are told from


@guarded
class SectionsTable(QTableView):
    """One row is current; keys work on it whichever cell has the focus."""

    def __init__(self, model: SectionsModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "previewSections", self.tr("Sections"))
        self._sections = model
        self._delegate = TickDelegate(theme)  # a view owns none
        self.setModel(model)
        self.setItemDelegateForColumn(Column.SECTION, self._delegate)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setResizeContentsPrecision(_LOOKED_AT)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for column in Column:
            stretched = column is Column.SECTION
            mode = QHeaderView.ResizeMode.Stretch if stretched else QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(column, mode)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        if row < 0 or event.key() != Qt.Key.Key_Space:
            super().keyPressEvent(event)
            return
        out = row in self._sections.left_out
        state = Qt.CheckState.Checked if out else Qt.CheckState.Unchecked
        self._sections.setData(self._sections.index(row, Column.SECTION), state, Qt.ItemDataRole.CheckStateRole)
