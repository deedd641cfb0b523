"""The eight colours side by side, to mark selected words with one of them."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from dossier.ui.colours import NUMBERS, colour_word
from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.naming import named

_SIDE = 18  # px


class ColourRow(QWidget):
    """`chosen` carries the number of the colour that was pressed; `set_current` checks the one used last."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("colourRow")
        self.setAccessibleName(words)
        self.words = QLabel(words)
        set_role(self.words, "quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.words)
        row.addSpacing(theme.measure.space)
        self.buttons: list[QToolButton] = []
        for number in NUMBERS:
            name = self.tr("{colour} ({number})").format(colour=colour_word(number), number=number)
            button = named(QToolButton(), f"colour{number}", name)
            button.setIcon(theme.colour_icon(number))
            button.setIconSize(QSize(_SIDE, _SIDE))
            button.setToolTip(self.tr("{name} · Ctrl+{number}").format(name=name, number=number))
            button.setProperty("colour", number)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the words selected
            button.clicked.connect(self._on_clicked)
            row.addWidget(button)
            self.buttons.append(button)
        row.addStretch(1)

    def set_current(self, number: int) -> None:
        """Check the colour of that number."""
        for button in self.buttons:
            button.setChecked(button.property("colour") == number)

    def _on_clicked(self) -> None:
        number = self.sender().property("colour")
        self.set_current(number)
        self.chosen.emit(number)
