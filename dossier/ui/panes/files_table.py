"""The table of files to attach: ticked with the space bar, given to another source by a choice in the row."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from dossier.ui.guard import guarded
from dossier.ui.models.proposals import Column, ProposalModel
from dossier.ui.theme import Theme
from dossier.ui.widgets.choice_box import ChoiceBox
from dossier.ui.widgets.naming import named
from dossier.ui.widgets.tick_delegate import TickDelegate

_ROW = 34  # px
_FILE, _SOURCE = 240, 240  # px at first
_CHOOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)


@guarded
class FilesTable(QTableView):
    """One row is current; keys work on it whichever cell has the focus."""

    def __init__(self, model: ProposalModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "files-table", self.tr("Files to attach"))
        self.files = model
        self._delegates = {Column.FILE: TickDelegate(theme), Column.SOURCE: _SourceDelegate(model)}  # a view owns none
        self.setModel(model)
        for column, delegate in self._delegates.items():
            self.setItemDelegateForColumn(column, delegate)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.resizeSection(Column.FILE, _FILE)
        header.resizeSection(Column.SOURCE, _SOURCE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        if row >= 0 and event.key() == Qt.Key.Key_Space:
            self.files.tick(row, ticked=not self.files.files[row].ticked)
        elif row >= 0 and event.key() in _CHOOSING and self.state() is not QAbstractItemView.State.EditingState:
            index = self.files.index(row, Column.SOURCE)
            if index.flags() & Qt.ItemFlag.ItemIsEditable:
                self.setCurrentIndex(index)
                self.edit(index)
        else:
            super().keyPressEvent(event)


class _SourceDelegate(QStyledItemDelegate):
    """Offers all sources for a file, and none."""

    def __init__(self, files: ProposalModel) -> None:
        super().__init__()
        self._files = files

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        chooser = named(ChoiceBox(parent), "fileSource", self.tr("Source of {file}"))
        chooser.setAccessibleName(self.tr("Source of {file}").format(file=self._files.files[index.row()].name))
        chooser.addItem(self.tr("no source"), "")
        for id, words in self._files.sources.items():
            chooser.addItem(words, id)
        chooser.activated.connect(self._on_chosen)
        return chooser

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        assert isinstance(editor, QComboBox)
        editor.setCurrentIndex(max(0, editor.findData(index.data(Qt.ItemDataRole.EditRole))))

    def setModelData(
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        assert isinstance(editor, QComboBox)
        model.setData(index, editor.currentData(), Qt.ItemDataRole.EditRole)

    def _on_chosen(self) -> None:
        chooser = self.sender()
        if isinstance(chooser, QComboBox):
            self.commitData.emit(chooser)
            self.closeEditor.emit(chooser)
