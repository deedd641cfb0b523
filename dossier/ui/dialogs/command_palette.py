"""Ctrl+K: every action, section, source and claim, called up by a few letters of its name."""

import time
from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QIcon, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from dossier.services.named_things import MOST, Thing, ThingKind, best
from dossier.ui.guard import guarded
from dossier.ui.models.things import BESIDE, THING, Index, ThingsModel
from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.naming import named
from dossier.ui.widgets.sizes import give_size

_WIDTH = 640  # px
_ROWS = 12  # that are seen at once
_TURN = 0.006  # s of reading, after which the window is served again
_LIST_ANEW = 0.15  # s after which what was read meanwhile is listed too
_ICON = 16
_PAD = 10
_PAGE = 10  # rows that a page key steps


@guarded
class PaletteField(QLineEdit):
    """Where one types. The keys that walk a list are told by `stepped`, Enter by `entered`."""

    stepped = Signal(int)
    entered = Signal()

    _STEPS: Mapping[int, int] = {
        Qt.Key.Key_Down: 1,
        Qt.Key.Key_Up: -1,
        Qt.Key.Key_PageDown: _PAGE,
        Qt.Key.Key_PageUp: -_PAGE,
        Qt.Key.Key_Tab: 1,
        Qt.Key.Key_Backtab: -1,
    }

    def event(self, event: QEvent) -> bool:
        """Take Tab too, which would leave the field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in self._STEPS:
            self.stepped.emit(self._STEPS[event.key()])
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class PaletteDelegate(QStyledItemDelegate):
    """One line a thing: icon, words, and at the end, quiet, the keys or what kind of thing it is."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, QFontMetrics(self._theme.sans()).height() + 12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours, direction = self._theme.palette, option.direction
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(colours.accent)
            painter.setBrush(colours.in_hand)
            radius = self._theme.measure.radius
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), radius, radius)
        inner = option.rect.adjusted(_PAD, 0, -_PAD, 0)
        icon = QRect(inner.left(), inner.center().y() - _ICON // 2 + 1, _ICON, _ICON)
        _draw_icon(painter, index.data(Qt.ItemDataRole.DecorationRole), QStyle.visualRect(direction, inner, icon))
        beside, small = str(index.data(BESIDE)), self._theme.sans(self._theme.measure.type[1])
        end = QFontMetrics(small).horizontalAdvance(beside)
        trailing = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(small)
        painter.setPen(colours.quiet)
        painter.drawText(inner, int(QStyle.visualAlignment(direction, trailing)), beside)
        words = inner.adjusted(_ICON + _PAD, 0, -end - 2 * _PAD, 0)
        painter.setFont(self._theme.sans())
        painter.setPen(colours.ink)
        shown = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, words.width())
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(
            QStyle.visualRect(direction, inner, words), int(QStyle.visualAlignment(direction, leading)), shown
        )
        painter.restore()


@guarded
class CommandPalette(QDialog):
    """Lists what fits as one types; `chosen` tells the thing. It goes away when something else takes the keyboard.

    `given` are there at once; `more` yields the others in batches, read while the window waits for keys.
    """

    chosen = Signal(object)  # Thing

    def __init__(
        self,
        theme: Theme,
        given: Sequence[Thing],
        more: Iterator[list[Thing]],
        recent: Sequence[str],
        keys: Mapping[str, str],
        icons: Mapping[str, QIcon],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("commandPalette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)  # with an edge, which the desktop gives it none of
        self.setWindowTitle(self.tr("Command palette"))
        self._things, self._more, self._recent, self._keys = list(given), more, recent, keys
        self._kinds = {
            ThingKind.SETTING: self.tr("Setting"),
            ThingKind.SECTION: self.tr("Section"),
            ThingKind.SOURCE: self.tr("Source"),
            ThingKind.CLAIM: self.tr("Claim"),
        }
        self.field = named(PaletteField(), "paletteField", self.tr("Call up by name"))
        self.field.setPlaceholderText(self.tr("An action, section, claim or source: some letters of it, or its number"))
        kinds = {
            ThingKind.ACTION: theme.icon("command", "quiet"),
            ThingKind.SETTING: theme.icon("settings", "quiet"),
            ThingKind.SECTION: theme.icon("option", "quiet"),
            ThingKind.SOURCE: theme.icon("sources", "quiet"),
            ThingKind.CLAIM: theme.icon("claim", "quiet"),
        }
        self.model = ThingsModel(self._beside, kinds, icons, self)
        self.list = named(QListView(), "paletteList", self.tr("What fits"))
        self._delegate = PaletteDelegate(theme)
        self.list.setItemDelegate(self._delegate)
        self.list.setModel(self.model)
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        row = self._delegate.sizeHint(QStyleOptionViewItem(), self.model.index(0)).height()
        self.list.setMinimumHeight(4 * row)
        self.hint = named(QLabel(), "paletteHint")
        set_role(self.hint, "quiet")
        self.hint.setFont(theme.sans(theme.measure.type[1]))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 8)
        for widget in (self.field, self.list, self.hint):
            column.addWidget(widget)
        self.field.textChanged.connect(self._show)
        self.field.stepped.connect(self._step)
        self.field.entered.connect(self._enter)
        self.list.clicked.connect(self._enter)
        self._listed = time.monotonic()
        self._reading = QTimer(self, interval=0)
        self._reading.timeout.connect(self._read)
        self._reading.start()
        give_size(self, _WIDTH, round((_ROWS * row + 2 * row + 40) / theme.scale))
        self._show()

    @property
    def things(self) -> list[Thing]:
        """What is listed."""
        return [self.model.index(row).data(THING) for row in range(self.model.rowCount())]

    def done(self, result: int) -> None:
        self._reading.stop()
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isVisible() and not self.isActiveWindow():
            self.reject()

    def _read(self) -> None:
        """Read on for a moment."""
        end = time.monotonic() + _TURN
        while time.monotonic() < end:
            batch = next(self._more, None)
            if batch is None:
                self._reading.stop()
                self._show()
                return
            self._things += batch
        if time.monotonic() - self._listed > _LIST_ANEW:
            self._show()

    def _show(self) -> None:
        """List what fits the words in the field; the one that was marked stays so while more is read."""
        marked = self.list.currentIndex().data(THING) if self.sender() is self._reading else None
        things = best(self.field.text(), self._things, self._recent)
        self.model.show_things(things)
        self._mark(things.index(marked) if marked in things else 0)
        self._listed = time.monotonic()
        if not things:
            self.hint.setText(self.tr("Nothing is called so."))
        elif len(things) == MOST:
            self.hint.setText(self.tr("Only the best are shown; type more letters for others."))
        else:
            self.hint.setText(self.tr("Enter takes it, Up and Down choose, Escape leaves."))

    def _mark(self, row: int) -> None:
        index = self.model.index(row)
        self.list.setCurrentIndex(index)
        self.field.setAccessibleDescription(str(index.data(Qt.ItemDataRole.AccessibleTextRole) or ""))

    def _step(self, step: int) -> None:
        rows = self.model.rowCount()
        if rows:
            row = self.list.currentIndex().row() + step
            self._mark(row % rows if abs(step) == 1 else min(max(row, 0), rows - 1))

    def _enter(self) -> None:
        thing = self.list.currentIndex().data(THING)
        if isinstance(thing, Thing):
            self.accept()
            self.chosen.emit(thing)

    def _beside(self, thing: Thing) -> str:
        return self._keys.get(thing.id, "") if thing.kind is ThingKind.ACTION else self._kinds[thing.kind]


def _draw_icon(painter: QPainter, icon: object, box: QRect) -> None:
    if isinstance(icon, QIcon):
        icon.paint(painter, box)
