"""What the panes that show one long list have in common: title, facts, a field that narrows it, and the empty state."""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QVBoxLayout, QWidget

from dossier.model.changes import Changes
from dossier.model.errors import KnownError
from dossier.ui.bridge import Bridge
from dossier.ui.cards.delegate import MARGIN, PAD, CardDelegate
from dossier.ui.cards.dragged import DraggedList
from dossier.ui.cards.view import CardList
from dossier.ui.fonts import BOLD
from dossier.ui.guard import guarded
from dossier.ui.models.card import Card
from dossier.ui.models.cards import CardModel
from dossier.ui.navigator import Navigator, Place, View
from dossier.ui.panes.edges import SIDE, TOP, set_top
from dossier.ui.places import ClaimNumbers
from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.empty_state import EmptyState
from dossier.ui.widgets.flow import Flow
from dossier.ui.widgets.naming import named
from dossier.ui.widgets.search_field import FilterField
from dossier.ui.widgets.sizes import Height
from dossier.ui.widgets.stack import Stack
from dossier.ui.widgets.wrapped_label import WrappedLabel
from dossier.ui.words import error_words

_APART = 12  # px between a title and what is said of it in the same row


def button_row(*buttons: QPushButton) -> Flow:
    """Return the buttons of a panel below a list, in as many rows as they need.

    In one row they would keep the middle pane wide, and so the source narrow, even while another pane is shown.
    """
    row = Flow(6, fill=False)
    for button in buttons:
        row.addWidget(button)
    return row


class Listing(NamedTuple):
    """How a list pane is made: the view that it shows and the tables that concern it; `lead` and `lines` as a card
    delegate takes them; with a `hint` there is a field that narrows the list. `one_current` says that a row is always
    current, as where a panel below the list shows it in full; `click_takes`, that a click leaves it at that, and a
    double click leads to where the row does; `dragged`, that rows can be dragged to another place.
    """

    name: str
    title: str
    view: View
    tables: tuple[str, ...]
    lead: int = 0
    lines: int = 1
    hint: str = ""
    one_current: bool = False
    click_takes: bool = False
    dragged: bool = False


@guarded
class ListPane(QWidget):
    """A list of rows by key. A pane says in `keys` which there are, in `card` what is shown of one, in `choose` where
    it leads, in `facts_words` and `empty_words` what is said above the list and instead of it.

    While it is not seen it reads nothing: it remembers that something changed and reads when it is shown.
    """

    def __init__(self, bridge: Bridge, navigator: Navigator, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.navigator = navigator
        self.theme = theme
        self.numbers = ClaimNumbers(bridge.store)
        self._out_of_date = True

    def make(self, listing: Listing) -> None:
        """Make what is in the pane; called once, at its making."""
        self._listing = listing
        self.setObjectName(f"{listing.name}-pane")
        self.setAccessibleName(listing.title)
        self.setProperty("surface", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = named(WrappedLabel(listing.title), f"{listing.name}-title")
        self.title.setFont(self.theme.serif(self.theme.measure.type[-1], BOLD))
        self.facts = named(WrappedLabel(), f"{listing.name}-facts")
        set_role(self.facts, "quiet")
        delegate = CardDelegate(self.theme, lead=listing.lead, lines=listing.lines)
        kind = DraggedList if listing.dragged else CardList
        self.list = kind(self.theme, CardModel(self.card), delegate)
        self.list.click_takes = listing.click_takes
        self.list.setObjectName(f"{listing.name}-list")
        self.list.setAccessibleName(listing.title)
        self.empty = EmptyState(self.theme)
        self.stack = Stack()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        self.filter = FilterField(self.theme, f"{listing.name}-filter", listing.hint, self.list)
        self.setFocusProxy(self.list)
        self._lay_out()
        self.filter.setVisible(bool(listing.hint))  # now that it has a parent: before it would be a window
        self.list.chosen.connect(self.choose)
        self.filter.textChanged.connect(self.refresh)
        self.navigator.went.connect(self._on_went)
        self.bridge.changed.connect(self._on_changed)

    def keys(self) -> list[str]:
        """Return the keys of the rows to show."""
        raise NotImplementedError

    def card(self, key: str) -> Card:
        """Return what is shown of a row."""
        raise NotImplementedError

    def choose(self, key: str) -> None:
        """Go where a row leads."""
        raise NotImplementedError

    def facts_words(self) -> str:
        """Return what is said above the list, after `keys` was asked."""
        return ""

    def empty_words(self) -> tuple[str, str]:
        """Return the sentence and the icon that are shown instead of an empty list."""
        raise NotImplementedError

    def empty_action(self) -> str:
        """Return what the button below that sentence says; '' for none. `empty.activated` tells that it was pressed."""
        return ""

    def arrived(self, place: Place) -> None:
        """Take in hand what `place`, which this pane shows, says."""

    def show_current(self) -> None:
        """Show what there is about the current row besides its card."""

    def add_panel(self, panel: QWidget) -> None:
        """Put `panel`, a column of widgets, below the list, with a rule above it that is hidden with it."""
        rule = QFrame()
        set_role(rule, "rule")
        rows = panel.layout()
        assert isinstance(rows, QVBoxLayout)
        margins = rows.contentsMargins()
        rows.insertSpacing(0, margins.top())
        rows.insertWidget(0, rule)
        margins.setTop(0)
        rows.setContentsMargins(margins)
        self.column.addWidget(panel)

    def refresh(self) -> None:
        """Read which rows there are and what is shown of them. What cannot be read is said in the list's place."""
        self._out_of_date = False
        key, row = self.list.current_key, self.list.currentIndex().row()
        # Where nobody looks, asking would lay rows out that may be gone by now.
        seen = self.list.isVisible() and self.list.viewport().rect().intersects(
            self.list.visualRect(self.list.currentIndex())
        )
        try:
            keys, facts = self.keys(), self.facts_words()
            empty = self.empty_words()
        except KnownError as error:
            keys, facts = [], ""
            empty = (error_words(error), "error")
        self.list.cards.show(keys)
        self.list.cards.refresh()
        if (key or self._listing.one_current) and not self.list.cards.index_of(key).isValid():
            self.list.take_near(max(row, 0))
        elif seen:
            self.list.scrollTo(self.list.currentIndex())  # rows may have come above it
        self.facts.setText(facts)
        self.facts.setVisible(bool(facts))
        self.empty.set_content(empty[0], self.empty_action(), icon=empty[1])
        self.stack.setCurrentWidget(self.list if keys else self.empty)
        self.show_current()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._out_of_date:
            self.refresh()
            self.arrived(self.navigator.place)

    def set_height(self, height: Height) -> None:
        """Begin close below the header where the height is scarce, with the title and what is said of it in one row."""
        set_top(self.column, height)
        row = height is Height.SCARCE
        self.top.setDirection(QBoxLayout.Direction.LeftToRight if row else QBoxLayout.Direction.TopToBottom)
        self.top.setSpacing(_APART if row else self.head.spacing())
        self.title.setWordWrap(not row)

    def _lay_out(self) -> None:
        self.head = QVBoxLayout()
        self.head.setContentsMargins(SIDE, 0, SIDE, 8)
        self.head.setSpacing(4)
        self.top = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self.top.addWidget(self.title)
        self.top.addWidget(self.facts, 1)
        self.head.addLayout(self.top)
        self.head.addWidget(self.filter)
        rows = QVBoxLayout()
        rows.setContentsMargins(SIDE - MARGIN - PAD, 0, SIDE - MARGIN - PAD, 0)
        rows.addWidget(self.stack)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, TOP, 0, 12)
        self.column.setSpacing(0)
        self.column.addLayout(self.head)
        self.column.addLayout(rows, 1)

    def _on_went(self, place: Place) -> None:
        if place.view is self._listing.view:
            if self._out_of_date and self.isVisible():
                self.refresh()
            self.arrived(place)

    def _on_changed(self, changes: Changes, origin: object) -> None:
        if changes.touches("claims", "sections"):
            self.numbers.forget()
        if changes.touches(*self._listing.tables):
            if self.isVisible():
                self.refresh()
            else:
                self._out_of_date = True
