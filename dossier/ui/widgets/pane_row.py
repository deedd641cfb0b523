"""Contents, text and source side by side; where the width is short only as many of them as it has room for."""

from enum import IntEnum

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from dossier.ui.guard import guarded
from dossier.ui.widgets.naming import named, read_in_order
from dossier.ui.widgets.sizes import enlarged

_WIDTHS = (260, 580, 600)  # shares of the width at first
_THREE, _TWO = 1000, 720  # px of width, at the usual size of words, from which so many stand side by side


class Pane(IntEnum):
    """What stands where, in the order of reading."""

    CONTENTS = 0
    TEXT = 1
    SOURCE = 2


@guarded
class PaneRow(QSplitter):
    """Shows the pane that was chosen, and beside it what there is room for. `folded` carries the panes to choose from,
    none where all are seen, and the chosen one.
    """

    folded = Signal(object, object)  # tuple[Pane, ...], Pane

    def __init__(self, contents: QWidget, text: QWidget, source: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "paneSplitter")
        self.setChildrenCollapsible(False)
        self.chosen = Pane.TEXT
        self._parts = (contents, text, source)
        self._room = len(self._parts)
        self.alone = False  # whether one pane was asked for
        self._has_source = False
        self._widths = list(_WIDTHS)
        for part, stretch in zip(self._parts, (0, 1, 1), strict=True):
            self.addWidget(part)
            self.setStretchFactor(self.indexOf(part), stretch)
        read_in_order(self)
        self.setFocusProxy(text)
        source.hide()

    def minimumSizeHint(self) -> QSize:
        """Return what the pane that needs most needs alone: the others fold away before it gets that narrow."""
        high = super().minimumSizeHint().height()
        return QSize(max(part.minimumSizeHint().expandedTo(part.minimumSize()).width() for part in self._parts), high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def toggle_alone(self, widget: QWidget | None) -> None:
        """Show the pane that holds `widget` alone, or again as many as there is room for."""
        here = [pane for pane in self.panes if widget is not None and self._holds(pane, widget)]
        self.set_alone(not self.alone, here[0] if here else self.chosen)

    def set_alone(self, alone: bool, pane: Pane) -> None:
        """Choose `pane`, and show it alone or with as many beside it as there is room for."""
        self._keep_widths()
        self.alone, self.chosen = alone, pane
        self._fit()

    def _fit(self) -> None:
        wide = self.width()
        room = 1 if self.alone else 1 + (wide >= enlarged(_TWO)) + (wide >= enlarged(_THREE))
        if room != self._room:
            self._keep_widths()
            self._room = room
            self._arrange()

    def show_source(self, wanted: bool) -> None:
        """Have a source beside the text, at first as wide as the look has it; later as the reviewer left it."""
        if wanted is not self._has_source:
            self._keep_widths()
            self._has_source = wanted
            self._arrange()

    def choose(self, pane: Pane) -> None:
        """Let `pane` be seen, whatever else is."""
        if pane is not self.chosen:
            self._keep_widths()
            self.chosen = pane
            self._arrange()

    def bring(self, widget: QWidget) -> None:
        """Let the pane that holds `widget` be seen."""
        for pane in Pane:
            if self._holds(pane, widget) and pane not in self.shown():
                self.choose(pane)

    def has(self, widget: QWidget) -> bool:
        """Whether `widget` is seen, or would be if its pane were chosen."""
        parts = [self._parts[pane] for pane in self.panes if self._holds(pane, widget)]
        return any(widget is part or widget.isVisibleTo(part) for part in parts)

    @property
    def panes(self) -> tuple[Pane, ...]:
        """All that there are now."""
        return tuple(Pane) if self._has_source else (Pane.CONTENTS, Pane.TEXT)

    def shown(self) -> tuple[Pane, ...]:
        """Return the panes that are seen: the chosen one and, where there is room, those beside it."""
        panes = self.panes
        if self._room == 1:
            return (panes[min(self.chosen, len(panes) - 1)],)
        first = 0 if self.chosen is Pane.CONTENTS else max(len(panes) - self._room, 0)
        return panes[first : first + self._room]

    def widths(self) -> list[int]:
        """Return the widths of the three panes, as they are or were when all were seen."""
        return self.sizes() if len(self.shown()) == len(Pane) else self._widths

    def set_widths(self, widths: list[int]) -> None:
        """Give the panes these widths, now or when all are seen."""
        self._widths = widths
        self.setSizes(widths)

    def _holds(self, pane: Pane, widget: QWidget) -> bool:
        part = self._parts[pane]
        return part is widget or part.isAncestorOf(widget)

    def _keep_widths(self) -> None:
        if self.isVisible():
            self._widths = self.widths()

    def _arrange(self) -> None:
        """Show and hide, without taking the keyboard from what stays; from what goes it moves to the chosen pane."""
        shown = self.shown()
        self.setFocusProxy(self._parts[self.chosen if self.chosen in shown else shown[-1]])
        for pane in (*shown, *(pane for pane in Pane if pane not in shown)):
            self._parts[pane].setVisible(pane in shown)
        self.setSizes(self._widths)
        every = self.panes
        choices = () if len(shown) == len(every) else every if self._room == 1 else (Pane.CONTENTS, Pane.SOURCE)
        self.folded.emit(choices, self.chosen)
