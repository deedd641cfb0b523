"""The strip above the panes: whose dossier it is, finding everywhere, a new note, the export."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from dossier.ui.shortcuts import with_key
from dossier.ui.theme import BODY, Theme, set_role
from dossier.ui.widgets.elided_label import ElidedLabel
from dossier.ui.widgets.menu_button import MenuButton
from dossier.ui.widgets.naming import clearable, named
from dossier.ui.widgets.pane_row import Pane
from dossier.ui.widgets.pane_switch import PaneSwitch
from dossier.ui.widgets.search_field import SearchField
from dossier.ui.widgets.sizes import enlarged

_SEARCH = 360  # px of the field, at most


class Header(QWidget):
    """Made once for the window; what it shows of a dossier is set by `show_title`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setProperty("surface", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.menu_button = named(MenuButton(), "menuButton")
        self.menu_button.setIcon(theme.icon("menu"))
        self._theme = theme
        self.wordmark = named(QLabel(), "wordmark")
        self.title = named(ElidedLabel(""), "dossierTitle")
        set_role(self.title, "quiet")
        self.title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.panes = PaneSwitch()
        self.search = named(SearchField(), "searchField")
        clearable(self.search)
        self.search.setMinimumWidth(120)
        self.note = named(QPushButton(), "noteButton")
        self.export = named(QPushButton(), "exportButton")
        set_role(self.export, "primary")
        for button in (self.note, self.export):
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 7, 12, 7)
        row.setSpacing(12)
        row.addWidget(self.menu_button)
        row.addWidget(self.wordmark)
        row.addWidget(self.title, 3)
        row.addWidget(self.panes)
        row.addStretch()  # where panes are offered in the title's place
        row.addWidget(self.search, 4)
        row.addWidget(self.note)
        row.addWidget(self.export)
        theme.changed.connect(self._enlarge)

    def speak(self) -> None:
        """Say everything in the language and the size of the window, with the keys that the actions have now."""
        self.panes.speak()
        self.wordmark.setText(self.tr("Dossier"))
        self._enlarge()
        find = self.tr("Find everywhere")
        self.menu_button.setAccessibleName(self.tr("Menu"))
        self.menu_button.setToolTip(with_key(self.tr("Menu"), "menu"))
        self.search.setPlaceholderText(with_key(find, "find_everywhere"))
        self.search.setAccessibleName(find)
        self.search.setMaximumWidth(enlarged(_SEARCH))
        self.search.setToolTip(self.tr("Words, “a phrase”, sanction*, AND, OR, NOT or -word, ( )"))
        self.note.setText(self.tr("Note"))
        self.note.setToolTip(with_key(self.tr("New note on what is in hand"), "note"))
        self.export.setText(self.tr("Export PDF"))
        self.export.setToolTip(with_key(self.tr("Export the review as an annotated PDF"), "export"))

    def _enlarge(self) -> None:
        """Set the name in its size; Qt, where it dresses a window anew, sets it in the one that it had at first."""
        self.wordmark.setFont(self._theme.sans(BODY, 700))

    def set_actions(self, note: QAction, export: QAction) -> None:
        """Give the buttons their actions."""
        self.note.clicked.connect(note.trigger)
        self.export.clicked.connect(export.trigger)

    def offer_panes(self, panes: Sequence[Pane] = (), chosen: Pane = Pane.TEXT) -> None:
        """Offer panes to choose from, in place of the dossier's title, which the window's frame says too."""
        for part in (self.title, self.wordmark):  # first, or the window would grow to hold both
            part.hide()
        self.panes.offer(panes, chosen)
        for part in (self.title, self.wordmark):
            part.setVisible(not panes)

    def show_title(self, title: str) -> None:
        """Name the dossier; '' while none is open."""
        self.title.setText(title)
        for widget in (self.search, self.note, self.export):
            widget.setEnabled(bool(title))
