"""The strip above the panes: whose dossier it is, finding everywhere, a new note, the export."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QPushButton, QSizePolicy, QWidget

from dossier.ui.theme import BODY, Theme, set_role
from dossier.ui.widgets.elided_label import ElidedLabel
from dossier.ui.widgets.menu_button import MenuButton
from dossier.ui.widgets.naming import clearable, named


class SearchField(QLineEdit):
    """Where one types what to find everywhere. Down leads into the hits, Escape back to where one was."""

    entered = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class Header(QWidget):
    """Made once for the window; what it shows of a dossier is set by `show_title`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setProperty("surface", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.menu_button = named(MenuButton(), "menuButton")
        self.menu_button.setIcon(theme.icon("menu"))
        self.menu_button.setAccessibleName(self.tr("Menu"))
        self.menu_button.setToolTip(self.tr("Menu (F10)"))
        name = QLabel(self.tr("Dossier"))
        name.setFont(theme.sans(BODY, 700))
        self.title = named(ElidedLabel(""), "dossierTitle")
        set_role(self.title, "quiet")
        self.title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.search = named(SearchField(), "searchField")
        self.search.setPlaceholderText(self.tr("Find everywhere  (Ctrl+Shift+F)"))
        self.search.setAccessibleName(self.tr("Find everywhere"))
        self.search.setToolTip(self.tr("Words, “a phrase”, sanction*, AND, OR, NOT or -word, ( )"))
        clearable(self.search)
        self.search.setMinimumWidth(200)
        self.search.setMaximumWidth(360)
        self.note = named(QPushButton(self.tr("Note")), "noteButton")
        self.note.setToolTip(self.tr("New note on what is in hand (N)"))
        self.export = named(QPushButton(self.tr("Export PDF")), "exportButton")
        self.export.setToolTip(self.tr("Export the review as an annotated PDF (Ctrl+E)"))
        set_role(self.export, "primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 7, 12, 7)
        row.setSpacing(12)
        row.addWidget(self.menu_button)
        row.addWidget(name)
        row.addWidget(self.title, 3)
        row.addWidget(self.search, 4)
        row.addWidget(self.note)
        row.addWidget(self.export)

    def set_menu(self, menu: QMenu, note: QAction, export: QAction) -> None:
        """Give the strip its menu, and its buttons their actions."""
        self.menu_button.setMenu(menu)
        self.note.clicked.connect(note.trigger)
        self.export.clicked.connect(export.trigger)

    def show_title(self, title: str) -> None:
        """Name the dossier; '' while none is open."""
        self.title.setText(title)
        for widget in (self.search, self.note, self.export):
            widget.setEnabled(bool(title))
