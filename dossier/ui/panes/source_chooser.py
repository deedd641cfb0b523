"""A button whose menu chooses some of the sources."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from dossier.model.rows import Source
from dossier.ui.places import shortened, source_words
from dossier.ui.theme import Theme
from dossier.ui.widgets.naming import named

_WIDEST = 60  # code points of a title in the menu
_NAMED = 3  # sources that the button names; of more it says how many


class SourceChooser(QPushButton):
    """Without a choice all sources count. The menu stays open while several are ticked; Escape or a click beside it
    closes it.
    """

    chosen_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "sourceChooser")
        self._theme = theme
        self._offered: list[tuple[str, str]] = []
        self._ticks: dict[str, QAction] = {}
        self.setIcon(theme.icon("filter", "quiet"))
        self.choices = _StayingMenu(self)
        self.choices.setObjectName("sourceChoices")
        self.every = QAction(self.tr("All sources"), self.choices)
        self.choices.addAction(self.every)
        self.every.setCheckable(True)
        self.every.setChecked(True)
        self.every.triggered.connect(self.clear)
        self.choices.addSeparator()
        self.setMenu(self.choices)
        self.setToolTip(self.tr("Search only what belongs to some sources"))
        self._say()

    @property
    def chosen(self) -> list[str]:
        """The ids of the sources that were chosen, in the order of the menu; none where all count."""
        return [id for id, tick in self._ticks.items() if tick.isChecked()]

    @property
    def chosen_names(self) -> list[str]:
        """Their numbers as printed, or their titles where they have none."""
        return [tick.data() for tick in self._ticks.values() if tick.isChecked()]

    def offer(self, sources: Sequence[Source]) -> None:
        """Let one choose among `sources`; what was chosen stays so."""
        numbered = sorted((s for s in sources if s.number is not None), key=_number)
        listed = [*numbered, *(source for source in sources if source.number is None)]
        offered = [(source.id, source_words(source)) for source in listed]
        if offered == self._offered:
            return
        before = set(self.chosen)
        self._offered = offered
        for tick in self._ticks.values():
            self.choices.removeAction(tick)
            tick.deleteLater()
        self._ticks.clear()
        for source in listed:
            words = shortened(source_words(source), _WIDEST)
            tick = QAction(words.replace("&", "&&"), self.choices)
            tick.setCheckable(True)
            tick.setChecked(source.id in before)
            tick.setData(f"[{source.number}]" if source.number is not None else words)
            tick.triggered.connect(self._on_ticked)
            self.choices.addAction(tick)
            self._ticks[source.id] = tick
        self._say()

    def choose(self, source_ids: Sequence[str]) -> None:
        """Choose these sources alone."""
        for id, tick in self._ticks.items():
            tick.setChecked(id in source_ids)
        self._on_ticked()

    def clear(self) -> None:
        """Let all sources count."""
        self.choose([])

    def _on_ticked(self) -> None:
        self._say()
        self.chosen_changed.emit()

    def _say(self) -> None:
        names = self.chosen_names
        if len(names) > _NAMED:
            words = self.tr("{count} sources").format(count=len(names))
        else:
            words = ", ".join(shortened(name, 24) for name in names) or self.tr("All sources")
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(self.tr("Sources searched: {names}").format(names=", ".join(names) or words))
        self.every.setChecked(not names)


class _StayingMenu(QMenu):
    """Stays open when a row is ticked by the mouse or the space bar."""

    def mouseReleaseEvent(self, event: object) -> None:
        action = self.activeAction()
        if action is not None and action.isCheckable() and action.isEnabled():
            action.trigger()
        else:
            super().mouseReleaseEvent(event)  # type: ignore[arg-type]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self.activeAction()
        if event.text() == " " and action is not None and action.isCheckable():
            action.trigger()
        else:
            super().keyPressEvent(event)


def _number(source: Source) -> int:
    return source.number or 0
