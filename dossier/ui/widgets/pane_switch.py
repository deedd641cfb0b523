"""Which pane is seen, where the window has no room for all of them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from dossier.ui.widgets.naming import named
from dossier.ui.widgets.pane_row import Pane


class PaneSwitch(QWidget):
    """One button for each pane, of which one is down. `chosen` carries the pane that was pressed."""

    chosen = Signal(object)  # Pane

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paneSwitch")
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for pane in Pane:
            button = named(QToolButton(), f"show{pane.name.title()}")
            button.setCheckable(True)
            self._group.addButton(button, pane)
            row.addWidget(button)
        self._group.idClicked.connect(self._on_clicked)
        self.hide()

    def speak(self) -> None:
        """Name the panes in the language of the window."""
        self.setAccessibleName(self.tr("What is shown"))
        words = (self.tr("Contents"), self.tr("Brief"), self.tr("Source"))
        for pane, word in zip(Pane, words, strict=True):
            self.button(pane).setText(word)

    def button(self, pane: Pane) -> QToolButton:
        """Return the button of `pane`."""
        button = self._group.button(pane)
        assert isinstance(button, QToolButton)
        return button

    def offer(self, panes: Sequence[Pane], chosen: Pane) -> None:
        """Offer `panes`, with `chosen` down; nothing at all where there is nothing to choose."""
        for pane in Pane:
            self.button(pane).setVisible(pane in panes)
        if panes:
            self.button(chosen if chosen in panes else panes[-1]).setChecked(True)
        self.setVisible(bool(panes))

    def _on_clicked(self, pane: int) -> None:
        self.chosen.emit(Pane(pane))
