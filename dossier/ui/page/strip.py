"""The narrow strip beside the pages: the outline, and small pictures of pages, both made when they are looked at."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QListView, QTabWidget, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from dossier.intake.pdf.navigation import OutlineItem
from dossier.ui.page.book import Book
from dossier.ui.page.tasks import SMALL_SIDE
from dossier.ui.page.view import page_words
from dossier.ui.theme import Theme
from dossier.ui.widgets.naming import named, plain_tip

WIDTH = 144  # px
_LABEL = 28  # px of a page's name below its picture
_AHEAD = 4  # small pages made beyond those that are seen
_Index = QModelIndex | QPersistentModelIndex
_PAGE_ROLE, _TOP_ROLE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class SmallPages(QAbstractListModel):
    """One row a page: its picture where there is one, its name."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._blank = QPixmap(SMALL_SIDE, SMALL_SIDE)
        self._blank.fill(Qt.GlobalColor.transparent)
        book.opened.connect(self.begin)
        book.small_came.connect(self._on_small)

    def begin(self) -> None:
        """Another file, or none, is open."""
        self.beginResetModel()
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._book.layout.count

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DecorationRole:
            image = self._book.small(index.row())
            return QIcon(QPixmap.fromImage(image)) if image is not None else QIcon(self._blank)
        if role == Qt.ItemDataRole.DisplayRole:
            stored = self._book.stored(index.row())
            return (stored.label if stored is not None else "") or str(index.row() + 1)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Page {page}").format(page=page_words(index.row(), self._book))
        return None

    def _on_small(self, page: int) -> None:
        index = self.index(page)
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])


class SideStrip(QWidget):
    """`place_asked` carries a page and a height on it in user space, or None."""

    place_asked = Signal(int, object)

    def __init__(self, theme: Theme, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sideStrip")
        self.setFixedWidth(WIDTH)
        self._book = book
        self._asked_outline = False
        self.outline = named(QTreeWidget(), "pdfOutline", self.tr("Outline"))
        self.outline.setHeaderHidden(True)
        self.outline.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.outline.setIndentation(3 * theme.measure.space)
        self.outline.itemClicked.connect(self._on_item)
        self.outline.itemActivated.connect(self._on_item)
        self.model = SmallPages(book, self)
        self.pages = named(QListView(), "smallPages", self.tr("Small pages"))
        self.pages.setModel(self.model)
        self.pages.setViewMode(QListView.ViewMode.IconMode)
        self.pages.setMovement(QListView.Movement.Static)
        self.pages.setResizeMode(QListView.ResizeMode.Adjust)
        self.pages.setUniformItemSizes(True)
        self.pages.setIconSize(QSize(SMALL_SIDE, SMALL_SIDE))
        self.pages.setGridSize(QSize(WIDTH - 20, SMALL_SIDE + _LABEL))
        self.pages.clicked.connect(self._on_row)
        self.pages.activated.connect(self._on_row)
        self.pages.verticalScrollBar().valueChanged.connect(self._ask_smalls)
        self.tabs = named(QTabWidget(), "stripTabs", self.tr("Outline and small pages"))
        self.tabs.addTab(self.pages, self.tr("Pages"))
        self.tabs.addTab(self.outline, self.tr("Outline"))
        self.tabs.currentChanged.connect(self.ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs)
        book.opened.connect(self.begin)
        book.outline_came.connect(self._on_outline)
        self.hide()

    def begin(self) -> None:
        """Another file is open."""
        self._asked_outline = False
        self.outline.clear()
        if self.isVisible():
            self.ask()

    def show_page(self, page: int) -> None:
        """Show which page is read."""
        if self.isVisible():
            self.pages.setCurrentIndex(self.model.index(page))
            self._ask_smalls()

    def ask(self) -> None:
        """Ask for what is seen of the strip."""
        if not self._asked_outline and self._book.is_open:
            self._asked_outline = True
            self._book.want_outline()
        self._ask_smalls()

    def _ask_smalls(self) -> None:
        if not self.pages.isVisible() or not self._book.is_open:
            return
        room = self.pages.viewport().rect()
        first = self.pages.indexAt(room.topLeft() + _middle(room.width())).row()
        rows = room.height() // (SMALL_SIDE + _LABEL) + 2
        first = max(first, 0)
        last = min(first + rows + _AHEAD, self._book.layout.count)
        self._book.want_smalls(range(first, last))

    def refresh(self) -> None:
        """Small pages are to be made anew, in another page theme."""
        self.model.begin()
        self._ask_smalls()

    def _on_outline(self, items: Sequence[OutlineItem]) -> None:
        self.outline.clear()
        above: list[QTreeWidgetItem] = []
        for item in items:
            row = QTreeWidgetItem([item.title or "…"])
            row.setToolTip(0, plain_tip(item.title))
            row.setData(0, _PAGE_ROLE, item.page)
            row.setData(0, _TOP_ROLE, item.top)
            del above[max(item.level, 0) :]
            if above:
                above[-1].addChild(row)
            else:
                self.outline.addTopLevelItem(row)
            above.append(row)
        if not items:
            nothing = QTreeWidgetItem([self.tr("No outline in this file")])
            nothing.setDisabled(True)
            self.outline.addTopLevelItem(nothing)
        elif len(items) <= 60:
            self.outline.expandAll()

    def _on_item(self, item: QTreeWidgetItem) -> None:
        page = item.data(0, _PAGE_ROLE)
        if isinstance(page, int):
            self.place_asked.emit(page, item.data(0, _TOP_ROLE))

    def _on_row(self, index: QModelIndex) -> None:
        self.place_asked.emit(index.row(), None)


def _middle(width: int) -> QPoint:
    return QPoint(width // 2, 20)
