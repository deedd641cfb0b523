"""Cells of a table with a box to tick before their words."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from dossier.ui.guard import guarded
from dossier.ui.icons import paint_icon
from dossier.ui.theme import Theme

_BOX, _INDENT = 14, 7  # px: the box to tick, and the space before it


@guarded
class TickDelegate(QStyledItemDelegate):
    """Draws the box to tick in the colours of the theme; a click on the words beside it ticks nothing."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        option.features &= ~QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
        option.decorationSize = QSize(_BOX + 4, _BOX)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is None:
            return
        colours, box = self._theme.palette, _box(option)
        ticked = Qt.CheckState(state) is Qt.CheckState.Checked
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.accent if ticked else colours.quiet, 1))
        painter.setBrush(colours.accent if ticked else colours.pane)
        painter.drawRoundedRect(box, 3, 3)
        painter.restore()
        if ticked:
            paint_icon(painter, "check", box.adjusted(1, 1, -1, -1), colours.on_accent)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if event.type() is not QEvent.Type.MouseButtonRelease or not isinstance(event, QMouseEvent) or state is None:
            return False
        if not _box(option).adjusted(-_INDENT, -_INDENT, _INDENT, _INDENT).contains(event.position()):
            return False
        ticked = Qt.CheckState(state) is Qt.CheckState.Checked
        other = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
        return model.setData(index, other, Qt.ItemDataRole.CheckStateRole)


def _box(option: QStyleOptionViewItem) -> QRectF:
    cell = QRectF(option.rect)
    mirrored = option.direction is Qt.LayoutDirection.RightToLeft
    left = cell.right() - _INDENT - _BOX if mirrored else cell.left() + _INDENT
    return QRectF(left, cell.center().y() - _BOX / 2, _BOX, _BOX)
