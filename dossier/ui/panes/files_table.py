"""The table of files to attach: ticked with the space bar, given to another source by a choice in the row."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from dossier.ui.guard import guarded
from dossier.ui.icons import paint_icon
from dossier.ui.models.proposals import Column, ProposalModel
from dossier.ui.theme import Theme
from dossier.ui.widgets.choice_box import ChoiceBox
from dossier.ui.widgets.naming import named
from dossier.ui.widgets.tick_delegate import TickDelegate

_ROW = 34  # px
_FILE, _SOURCE = 240, 240  # px at first
_MARK = 12  # px: the chevron of a choice
_CHOOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)


@guarded
class FilesTable(QTableView):
    """One row is current; keys work on it whichever cell has the focus."""

    def __init__(self, model: ProposalModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "files-table", self.tr("Files to attach"))
        self.files = model
        # A view owns none.
        self._delegates = {Column.FILE: TickDelegate(theme), Column.SOURCE: _SourceDelegate(model, theme)}
        self.setModel(model)
        for column, delegate in self._delegates.items():
            self.setItemDelegateForColumn(column, delegate)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._on_clicked)
        model.source_wanted.connect(self.choose_source)
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
            self.choose_source(row)
        else:
            super().keyPressEvent(event)

    def choose_source(self, row: int) -> None:
        """Open the list of sources in that row, where its file can be attached."""
        index = self.files.index(row, Column.SOURCE)
        if index.flags() & Qt.ItemFlag.ItemIsEditable and self.findChild(_OpenChoice) is None:
            self.setCurrentIndex(index)
            self.edit(index)

    def _on_clicked(self, index: QModelIndex) -> None:
        lacks_source = index.column() == Column.FILE and not self.files.files[index.row()].source_id
        if lacks_source or index.column() == Column.SOURCE:
            self.choose_source(index.row())


@guarded
class _OpenChoice(ChoiceBox):
    """Shows its list as soon as it is there, narrowed to what holds all words that are typed; `left` tells that the
    list was closed.
    """

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = QLineEdit(frame=False)  # one that Qt makes may be taken for an older one at the same address
        self.setLineEdit(self._field)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setCompleter(None)  # type: ignore[arg-type]  # its list would lie over ours
        self._field.textEdited.connect(self._narrow)
        self.view().installEventFilter(self)
        QTimer.singleShot(0, self._open)  # when it has its place

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Hide:
            QTimer.singleShot(0, self._tell_left)  # after what was chosen is told
        elif event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and _is_typing(event):
            QApplication.sendEvent(self._field, event)  # the list has the keyboard while it is open
            return True
        return False

    def _open(self) -> None:
        self.showPopup()
        self._field.selectAll()  # what is typed takes its place

    def _narrow(self, typed: str) -> None:
        """Show what holds all typed words; in hand is the source of the typed number, else the first of them."""
        view, words = self.view(), typed.casefold().split()
        assert isinstance(view, QListView)
        fitting = []
        for row in range(self.count()):
            text = self.itemText(row).casefold()
            fits = all(word in text for word in words)
            view.setRowHidden(row, not fits)
            if fits:
                fitting.append((not text.startswith(f"[{typed.strip()}]"), row))
        if fitting:
            view.setCurrentIndex(self.model().index(min(fitting)[1], 0))

    def _tell_left(self) -> None:
        self.left.emit()


def _is_typing(event: QKeyEvent) -> bool:
    return (event.text().isprintable() and bool(event.text())) or event.key() == Qt.Key.Key_Backspace


class _SourceDelegate(QStyledItemDelegate):
    """Offers all sources for a file, and none; what can be chosen looks like a choice before it is one."""

    def __init__(self, files: ProposalModel, theme: Theme) -> None:
        super().__init__()
        self._files = files
        self._theme = theme

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            words = max(0, option.rect.width() - 2 * _MARK - 4)  # beside the mark
            option.text = option.fontMetrics.elidedText(option.text, Qt.TextElideMode.ElideRight, words)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        if not index.flags() & Qt.ItemFlag.ItemIsEditable:
            return
        colours, cell = self._theme.palette, QRectF(option.rect).adjusted(1.5, 3.5, -1.5, -3.5)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        left = cell.left() + 8 if mirrored else cell.right() - 8 - _MARK
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.line, 1))
        painter.drawRoundedRect(cell, self._theme.measure.radius, self._theme.measure.radius)
        painter.restore()
        box = QRectF(left, cell.center().y() - _MARK / 2, _MARK, _MARK)
        paint_icon(painter, "chevron-down", box, colours.quiet)

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        chooser = named(_OpenChoice(parent), "fileSource", self.tr("Source of {file}"))
        chooser.setAccessibleName(self.tr("Source of {file}").format(file=self._files.files[index.row()].name))
        chooser.addItem(self.tr("no source"), "")
        for id, words in self._files.sources.items():
            chooser.addItem(words, id)
        chooser.activated.connect(self._on_chosen)
        chooser.left.connect(self._on_left)
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

    def _on_left(self) -> None:
        chooser = self.sender()
        if isinstance(chooser, QComboBox):
            self.closeEditor.emit(chooser)
