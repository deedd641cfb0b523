"""The narrow strip beside the pages: small pictures of them, the outline, the marks; made when they are looked at."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QListView, QTabWidget, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from dossier.intake.pdf.navigation import OutlineItem
from dossier.ui.guard import guarded
from dossier.ui.page.book import Book
from dossier.ui.page.mark_list import MarkList
from dossier.ui.page.tasks import SMALL_SIDE
from dossier.ui.page.view import page_words
from dossier.ui.theme import Theme
from dossier.ui.widgets.naming import named, plain_tip
from dossier.ui.widgets.sizes import enlarged

WIDTH = 144  # px, at least
_MARKS_WIDTH = 220  # px of the list of marks, whose words are read
_LABEL = 28  # px of a page's name below its picture
_AHEAD = 4  # small pages made beyond those that are seen
_Index = QModelIndex | QPersistentModelIndex
_PAGE_ROLE, _TOP_ROLE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class SmallPages(QAbstractListModel):
    """One row a page: its picture where there is one, its name."""

    def __init__(self, theme: Theme, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
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
            return self._sheet(image) if image is not None else QIcon(self._blank)
        if role == Qt.ItemDataRole.DisplayRole:
            return _printed(index.row(), self._book)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Page {page}").format(page=page_words(index.row(), self._book))
        return None

    def _sheet(self, image: QImage) -> QIcon:
        """Return a small page with its edge, the same where it is selected: the row says that."""
        picture = QPixmap.fromImage(image)
        painter = QPainter(picture)
        painter.setPen(self._theme.palette.line)
        painter.drawRect(picture.rect().adjusted(0, 0, -1, -1))
        painter.end()
        picture.setDevicePixelRatio(max(image.width(), image.height()) / SMALL_SIDE)
        icon = QIcon(picture)
        icon.addPixmap(picture, QIcon.Mode.Selected)
        return icon

    def _on_small(self, page: int) -> None:
        index = self.index(page)
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])


@guarded
class SideStrip(QWidget):
    """`place_asked` carries a page and a height on it in user space, or None; `mark_asked` the id of an annotation."""

    place_asked = Signal(int, object)
    mark_asked = Signal(str)

    def __init__(self, theme: Theme, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sideStrip")
        self.setMinimumWidth(WIDTH)
        self._book = book
        self.wanted = WIDTH  # px that it has, or had when it was last seen
        self._asked_outline = False
        self._items: list[QTreeWidgetItem] = []  # of the outline, in its order
        self.outline = named(QTreeWidget(), "pdfOutline", self.tr("Outline"))
        self.outline.setHeaderHidden(True)
        self.outline.setColumnCount(2)  # title, page
        self.outline.header().setStretchLastSection(False)
        self.outline.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.outline.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.outline.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.outline.setIndentation(3 * theme.measure.space)
        self.outline.itemClicked.connect(self._on_item)
        self.outline.itemActivated.connect(self._on_item)
        self.model = SmallPages(theme, book, self)
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
        self.marks = MarkList(theme, book)
        self.marks.place_asked.connect(self.place_asked)
        self.marks.mark_asked.connect(self.mark_asked)
        self.tabs = named(QTabWidget(), "stripTabs", self.tr("Outline, small pages and marks"))
        self.tabs.addTab(self.pages, self.tr("Pages"))
        self.tabs.addTab(self.outline, self.tr("Outline"))
        self.tabs.addTab(self.marks, self.tr("Marks"))
        self.tabs.currentChanged.connect(self._on_tab)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs)
        book.opened.connect(self.begin)
        book.outline_came.connect(self._on_outline)
        self.hide()

    def sizeHint(self) -> QSize:
        return QSize(max(self.wanted, self.minimumSizeHint().width()), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.isVisible():
            self.wanted = event.size().width()

    def minimumSizeHint(self) -> QSize:
        read = enlarged(_MARKS_WIDTH) if self.tabs.currentWidget() is self.marks else WIDTH
        return QSize(max(read, self.tabs.tabBar().sizeHint().width()), super().minimumSizeHint().height())

    def set_width(self, px: int) -> None:
        """Be so wide when it is shown."""
        self.wanted = px
        self.updateGeometry()

    def begin(self) -> None:
        """Another file is open."""
        self._asked_outline = False
        self._items.clear()
        self.outline.clear()
        self.marks.begin()
        if self.isVisible():
            self.ask()

    def show_page(self, page: int) -> None:
        """Show which page is read."""
        if self.isVisible():
            self.pages.setCurrentIndex(self.model.index(page))
            self._show_item(page)
            self._ask_smalls()

    def _show_item(self, page: int) -> None:
        """Show in the outline what the page is part of: the last that begins on it or before."""
        part: QTreeWidgetItem | None = None
        for item in self._items:
            begins = item.data(0, _PAGE_ROLE)
            if isinstance(begins, int) and begins <= page:
                part = item
        if part is not None:
            self.outline.setCurrentItem(part)
        else:
            self.outline.clearSelection()

    def ask(self) -> None:
        """Ask for what is seen of the strip."""
        if not self._asked_outline and self._book.is_open:
            self._asked_outline = True
            self._book.want_outline()
        if self.marks.isVisible():
            self.marks.ask()
        self._ask_smalls()

    def _ask_smalls(self) -> None:
        if not self.pages.isVisible() or not self._book.is_open:
            return
        room = self.pages.viewport().rect()
        wide, high = self.pages.gridSize().toTuple()
        across = range(wide // 2, max(room.width(), wide), wide)
        found = [self.pages.indexAt(QPoint(x, 20)).row() for x in across]
        first = min((row for row in found if row >= 0), default=0)
        rows = (room.height() // high + 2) * len(across)
        last = min(first + rows + _AHEAD, self._book.layout.count)
        self._book.want_smalls(range(first, last), round(SMALL_SIDE * self.devicePixelRatioF()))

    def _on_tab(self) -> None:
        self.updateGeometry()
        self.ask()

    def refresh(self) -> None:
        """Small pages are to be made anew, in another page theme."""
        self.model.begin()
        self._ask_smalls()

    def _on_outline(self, items: Sequence[OutlineItem]) -> None:
        self._items.clear()
        self.outline.clear()
        above: list[QTreeWidgetItem] = []
        for item in items:
            row = QTreeWidgetItem([item.title or "…", "" if item.page is None else _printed(item.page, self._book)])
            row.setTextAlignment(1, Qt.AlignmentFlag.AlignRight)
            row.setToolTip(0, plain_tip(item.title))
            row.setData(0, _PAGE_ROLE, item.page)
            row.setData(0, _TOP_ROLE, item.top)
            del above[max(item.level, 0) :]
            if above:
                above[-1].addChild(row)
            else:
                self.outline.addTopLevelItem(row)
            above.append(row)
            self._items.append(row)
        if not items:
            nothing = QTreeWidgetItem([self.tr("No outline in this file")])
            nothing.setDisabled(True)
            self.outline.addTopLevelItem(nothing)
        elif len(items) <= 60:
            self.outline.expandAll()
        self._show_item(max(self.pages.currentIndex().row(), 0))

    def _on_item(self, item: QTreeWidgetItem) -> None:
        page = item.data(0, _PAGE_ROLE)
        if isinstance(page, int):
            self.place_asked.emit(page, item.data(0, _TOP_ROLE))

    def _on_row(self, index: QModelIndex) -> None:
        self.place_asked.emit(index.row(), None)


def _printed(page: int, book: Book) -> str:
    """Return the label that is printed on a page, else its number."""
    stored = book.stored(page)
    return (stored.label if stored is not None else "") or str(page + 1)
