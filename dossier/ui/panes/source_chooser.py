"""A button whose menu chooses some of the sources."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from dossier.model.rows import Source
from dossier.store.store import Store
from dossier.ui.guard import guarded
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

    def __init__(self, theme: Theme, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "sourceChooser")
        self._theme = theme
        self._store = store
        self._chosen: dict[str, str] = {}  # by source, what it is called in passing
        self._ticks: list[QAction] = []
        self.setIcon(theme.icon("filter", "quiet"))
        self.choices = _StayingMenu(self)
        self.choices.setObjectName("sourceChoices")
        self.every = QAction(self.tr("All sources"), self.choices)
        self.choices.addAction(self.every)
        self.every.setCheckable(True)
        self.every.setChecked(True)
        self.every.triggered.connect(self.clear)
        self.choices.addSeparator()
        self.choices.aboutToShow.connect(self.fill)
        self.setMenu(self.choices)
        self.setToolTip(self.tr("Search only what belongs to some sources"))
        self._say()

    @property
    def chosen(self) -> list[str]:
        """The ids of the sources that were chosen; none where all count."""
        return list(self._chosen)

    @property
    def chosen_names(self) -> list[str]:
        """Their numbers as printed, or their titles where they have none."""
        return list(self._chosen.values())

    def fill(self) -> None:
        """Offer the sources that there are now: thousands are read when one asks for them, not with every search."""
        for tick in self._ticks:
            self.choices.removeAction(tick)
            tick.deleteLater()
        self._ticks.clear()
        for source in _listed(self._store.find(Source)):
            tick = QAction(shortened(source_words(source), _WIDEST).replace("&", "&&"), self.choices)
            tick.setCheckable(True)
            tick.setChecked(source.id in self._chosen)
            tick.setData(source.id)
            tick.triggered.connect(self._on_ticked)
            self.choices.addAction(tick)
            self._ticks.append(tick)

    def choose(self, source_ids: Sequence[str]) -> None:
        """Choose these sources alone."""
        self._take(source_ids)
        for tick in self._ticks:
            tick.setChecked(tick.data() in self._chosen)
        self.chosen_changed.emit()

    def clear(self) -> None:
        """Let all sources count."""
        self.choose([])

    def refresh(self) -> None:
        """Leave what is gone; name the others as they are called now."""
        self._take(self.chosen)

    def _on_ticked(self) -> None:
        self.choose([tick.data() for tick in self._ticks if tick.isChecked()])

    def _take(self, source_ids: Sequence[str]) -> None:
        there = self._store.find_among(Source, "id", source_ids) if source_ids else []
        self._chosen = {source.id: _name(source) for source in _listed(there)}
        self._say()

    def _say(self) -> None:
        names = self.chosen_names
        if len(names) > _NAMED:
            words = self.tr("{count} sources").format(count=len(names))
        else:
            words = ", ".join(shortened(name, 24) for name in names) or self.tr("All sources")
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(self.tr("Sources searched: {names}").format(names=", ".join(names) or words))
        self.every.setChecked(not names)


@guarded
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


def _listed(sources: Sequence[Source]) -> list[Source]:
    """Return the numbered sources by their numbers, then the others in their order."""
    numbered = sorted((source for source in sources if source.number is not None), key=_number)
    return [*numbered, *(source for source in sources if source.number is None)]


def _name(source: Source) -> str:
    """Return what a source is called in passing: its number as printed, or its title."""
    return f"[{source.number}]" if source.number is not None else shortened(source_words(source), _WIDEST)


def _number(source: Source) -> int:
    return source.number or 0
