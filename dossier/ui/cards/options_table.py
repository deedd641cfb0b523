"""The table of options, as high as its rows."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QHoverEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from dossier.ui.cards.options import OptionsDelegate
from dossier.ui.guard import guarded
from dossier.ui.models.cards import Index
from dossier.ui.models.options import Column, OptionRow, OptionsModel
from dossier.ui.theme import Theme
from dossier.ui.widgets.sizes import screen_of

_PORTION = 12  # rows that are measured at a time later
_PAUSE = 20  # ms from a paint to the first portion, and to the next: what is to be painted comes first
_SHARES = {Column.RESTS_ON: (0.22, 104, 220), Column.JUDGEMENTS: (0.26, 128, 250), Column.LIMITS: (0.1, 64, 90)}


@guarded
class OptionsTable(QTableView):
    """As high as its rows, part of a page that scrolls. `chosen` carries the id of the section of a row that was
    clicked or entered; `revealed` the box of the row that is now current, to be scrolled to.
    """

    chosen = Signal(str)
    revealed = Signal(object)  # QRect in this table's own pixels

    def __init__(self, theme: Theme, fetch: Callable[[str], OptionRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setViewport(QWidget())  # one that we know, as in a list of cards
        self.options = OptionsModel(fetch)
        self._fitted = (0, 0)  # rows and width for which the heights were last begun
        self._measured = 0  # rows from the top whose heights are right
        self._later = QTimer(self, interval=_PAUSE)
        self._later.timeout.connect(self._measure_on)
        self._delegate = OptionsDelegate(theme)  # not children, as in a list of cards
        self.setItemDelegate(self._delegate)
        self.setModel(self.options)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setFont(theme.sans(theme.measure.type[1]))
        self.setMouseTracking(True)
        self.entered.connect(self._on_entered)
        self.viewportEntered.connect(self._on_left)
        self.clicked.connect(self._on_clicked)
        self.options.rowsInserted.connect(self._on_rows)
        self.options.rowsRemoved.connect(self._on_rows)
        self.options.dataChanged.connect(self._on_touched)
        theme.changed.connect(self._repaint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.chosen.emit(self.options.row(self.currentIndex()).section_id)
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.isValid():
            box = self.visualRect(self.options.index(current.row(), 0))
            self.revealed.emit(box.translated(self.viewport().pos()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            whole = event.size().width()
            rest = whole
            for column, (share, least, most) in _SHARES.items():
                width = min(max(round(whole * share), least), most)
                self.setColumnWidth(column, width)
                rest -= width
            self.setColumnWidth(Column.OPTION, max(rest, 120))
            self._fit()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHoverEvent) and event.type() is QEvent.Type.HoverEnter:
            self._on_entered(self.indexAt(event.position().toPoint()))  # it came under a mouse that rests
        return super().viewportEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._on_left()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._measured < self.options.rowCount() and not self._later.isActive():
            self._later.start()
        if not self.hasFocus() or not self.currentIndex().isValid():
            return
        row = self.currentIndex().row()
        first = self.visualRect(self.options.index(row, 0))
        ring = QRectF(first.united(self.visualRect(self.options.index(row, len(Column) - 1))))
        radius = self._theme.measure.radius
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.palette.accent, 2))
        painter.drawRoundedRect(ring.adjusted(1, 1, -1, -1), radius, radius)
        painter.end()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the rows at the top their heights; those below are guessed, and measured when nothing else is to do."""
        rows, width = self.options.rowCount(), self.viewport().width()
        if not self.isVisible() or self._fitted == (rows, width):
            return  # while it is not seen its columns have no widths
        came = rows != self._fitted[0]
        self._fitted, self._measured = (rows, width), 0
        height, seen = 0, screen_of(self).size().height()  # px; more is not seen at once
        while self._measured < rows and height < seen:
            height += self._measure()
        if came:
            for row in range(self._measured, rows):
                self.setRowHeight(row, height // self._measured)
        self._later.stop()  # until what is there has been painted
        self._take_height()

    def _measure(self) -> int:
        """Measure the next row, and return its height."""
        self.resizeRowToContents(self._measured)
        self._measured += 1
        return self.rowHeight(self._measured - 1)

    def _measure_on(self) -> None:
        end = min(self._measured + _PORTION, self.options.rowCount())
        while self._measured < end:
            self._measure()
        if end == self.options.rowCount():
            self._later.stop()
        self._take_height()

    def _on_rows(self) -> None:
        self._fitted = (0, 0)
        self._fit()

    def _on_touched(self, first: QModelIndex, last: QModelIndex) -> None:
        if self.isVisible():
            for row in range(first.row(), min(last.row() + 1, self._measured)):
                self.resizeRowToContents(row)
            self._take_height()
        else:
            self._fitted = (0, 0)

    def _take_height(self) -> None:
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + self.verticalHeader().length())

    def _on_entered(self, index: QModelIndex) -> None:
        self._delegate.hovered = index.row()
        self.viewport().update()

    def _on_left(self) -> None:
        self._delegate.hovered = -1
        self.viewport().update()

    def _on_clicked(self, index: QModelIndex) -> None:
        self.chosen.emit(self.options.row(index).section_id)

    def _repaint(self) -> None:
        self.viewport().update()
