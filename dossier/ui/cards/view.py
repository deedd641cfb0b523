"""A list of cards: one row at a time, chosen by a click or by Enter."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QListView, QWidget

from dossier.ui.cards.delegate import CardDelegate
from dossier.ui.guard import guarded
from dossier.ui.models.cards import CardModel, Index
from dossier.ui.theme import Theme

UNIFORM_FROM = 500  # rows; more are given one height, since each height has to be fetched

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@guarded
class CardList(QListView):
    """`chosen` carries the key of a row that was clicked or entered, `moved` that of the row that is now current,
    `left` that Escape was pressed, `passed_top` that an arrow leads up from the first row. Where `click_takes` a row
    it is chosen by a double click instead: a click is for what is shown of it below the list.
    """

    chosen = Signal(str)
    moved = Signal(str)
    left = Signal()
    passed_top = Signal()

    def __init__(self, theme: Theme, model: CardModel, delegate: CardDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewport(QWidget())  # one that we know: to find out what Qt's is takes the binding 7 ms at first
        self.cards = model
        self.click_takes = False
        self.entering = False  # while the focus comes in and the first row becomes current for it alone
        delegate.alike = model.alike
        self._delegate = delegate  # not children: PySide destroys a view twice that is the parent of its own model
        self.setItemDelegate(delegate)
        self.setModel(model)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.verticalScrollBar().setSingleStep(24)
        self.clicked.connect(self._on_clicked)
        self.doubleClicked.connect(self._on_double_clicked)
        model.rowsInserted.connect(self._on_rows)
        model.rowsRemoved.connect(self._on_rows)
        model.dataChanged.connect(self._on_touched)
        theme.changed.connect(self._repaint)

    @property
    def current_key(self) -> str:
        """The key of the current row; '' where there is none."""
        return self.cards.key(self.currentIndex())

    def take(self, key: str) -> None:
        """Make the row of `key` current and selected, without choosing it; none where it is not shown."""
        index = self.cards.index_of(key)
        if index == self.currentIndex() and self.selectionModel().isSelected(index) == index.isValid():
            return
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            if self.isVisible():
                self.scrollTo(index)  # a list that is not seen has no height yet to lay its rows out for
        else:
            self.selectionModel().clear()

    def take_near(self, row: int) -> None:
        """Make the nearest row to `row` current that can be; the one after it first."""
        count = self.cards.rowCount()
        for candidate in (*range(max(row, 0), count), *range(min(row, count) - 1, -1, -1)):
            index = self.cards.index(candidate)
            if index.flags() & Qt.ItemFlag.ItemIsSelectable:
                self.take(self.cards.key(index))
                return

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.moved.emit(self.cards.key(current))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.current_key:
            self.chosen.emit(self.current_key)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Up and self._is_first(self.currentIndex().row()):
            self.passed_top.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: Qt would ask for the words of every row, and of tens of thousands that takes seconds."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.entering = True  # Qt makes a row current too
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.take_near(0)
        self.entering = False

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.StyleChange:
            # A change of theme says so a dozen times, and each time Qt would lay out all rows at once.
            self.scheduleDelayedItemsLayout()
            return QAbstractScrollArea.event(self, event)
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def _is_first(self, row: int) -> bool:
        above = (self.cards.index(other) for other in range(row))
        return not any(index.flags() & Qt.ItemFlag.ItemIsSelectable for index in above)

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.flags() & Qt.ItemFlag.ItemIsSelectable and not self.click_takes:
            self.chosen.emit(self.cards.key(index))

    def _on_double_clicked(self, index: QModelIndex) -> None:
        if index.flags() & Qt.ItemFlag.ItemIsSelectable and self.click_takes:
            self.chosen.emit(self.cards.key(index))

    def _on_rows(self) -> None:
        uniform = self.cards.rowCount() > UNIFORM_FROM
        if uniform != self.uniformItemSizes():
            self.setUniformItemSizes(uniform)

    def _on_touched(self) -> None:
        if not self.uniformItemSizes():
            self.scheduleDelayedItemsLayout()  # the row may need more lines

    def _repaint(self) -> None:
        self.viewport().update()


class FullCardList(CardList):
    """A list without scroll bars of its own, as high as its rows: part of a page that scrolls."""

    def __init__(self, theme: Theme, model: CardModel, delegate: CardDelegate, parent: QWidget | None = None) -> None:
        super().__init__(theme, model, delegate, parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def doItemsLayout(self) -> None:
        super().doItemsLayout()
        self.setFixedHeight(max(self.contentsSize().height(), 1))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.contentsSize().height())
