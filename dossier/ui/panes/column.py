"""Widgets one below the other, in a column that scrolls."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from dossier.ui.guard import guarded
from dossier.ui.theme import Theme


@guarded
class Column(QScrollArea):
    """Holds widgets in the order that `fill` was given; they are as wide as it is, and Tab goes down.

    Where they need more height, or another one is put in, what has the keyboard stays in view.
    """

    def __init__(self, theme: Theme, *, spacing: int, margin: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._margin = theme.measure.space
        self._inner = QWidget()
        self._inner.setProperty("surface", "pane")
        self._inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._rows = QVBoxLayout(self._inner)
        self._rows.setContentsMargins(margin, margin, margin, margin)
        self._rows.setSpacing(spacing)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._inner)

    @property
    def widgets(self) -> list[QWidget]:
        """What the column holds, from the top."""
        items = (self._rows.itemAt(index) for index in range(self._rows.count()))
        return [widget for item in items if item is not None and (widget := item.widget()) is not None]

    def fill(self, widgets: Sequence[QWidget]) -> None:
        """Hold `widgets` and nothing else; one that is left out has no parent any more."""
        before = self.widgets
        if before == list(widgets):
            return
        while self._rows.count():
            self._rows.takeAt(0)
        for widget in before:
            if widget not in widgets:
                widget.hide()  # or a show that its layout has put off would make a window of it
                widget.setParent(None)
        for widget in widgets:
            self._rows.addWidget(widget)
            widget.show()  # now: a layout shows it only later, too late to give it the focus
        for earlier, later in pairwise(stop for widget in widgets for stop in _tab_stops(widget)):
            QWidget.setTabOrder(earlier, later)
        self._rows.addStretch(1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        done = super().eventFilter(watched, event)
        focus = self.window().focusWidget()
        if event.type() == QEvent.Type.Resize and focus is not None and self._inner.isAncestorOf(focus):
            self._rows.setGeometry(self._inner.rect())  # it would do so after this
            self.reveal(focus)
        return done

    def reveal(self, widget: QWidget) -> None:
        """Scroll until `widget` is seen, or where it is higher than the column, its caret."""
        self._rows.activate()
        self.ensureVisible(0, widget.mapTo(self._inner, QPoint(0, widget.height())).y(), 0, self._margin)
        self.ensureWidgetVisible(widget, 0, self._margin)


def _tab_stops(widget: QWidget) -> list[QWidget]:
    """Return `widget` and what is in it, as far as Tab may stop there, from the top; lists that drop down are apart."""
    inside = (widget, *widget.findChildren(QWidget))
    return [
        each for each in inside if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.window() is widget.window()
    ]
