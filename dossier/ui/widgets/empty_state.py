"""What a pane shows when it has nothing to show: one sentence that teaches, and at most one button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.icon_label import IconLabel
from dossier.ui.widgets.sizes import enlarged

WIDEST = 360  # px: a sentence is read in two or three lines


class EmptyState(QWidget):
    """A quiet icon, a sentence and a button; `activated` is emitted when the button is pressed."""

    activated = Signal()

    def __init__(
        self, theme: Theme, sentence: str = "", action: str = "", *, icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("empty-state")
        self._icon = IconLabel(theme, icon or "info", ink="quiet", side=24)
        self._sentence = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._sentence.setObjectName("empty-state-sentence")
        self._sentence.setFont(theme.sans(theme.measure.type[2]))
        self._sentence.setWordWrap(True)
        self._sentence.setMaximumWidth(enlarged(WIDEST))
        self._sentence.setMinimumWidth(120)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self._sentence, "quiet")
        self._button = QPushButton()
        self._button.setObjectName("empty-state-action")
        self._button.clicked.connect(self._activate)
        space = theme.measure.space
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6 * space, 6 * space, 6 * space, 6 * space)
        layout.setSpacing(3 * space)
        layout.addStretch(2)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()  # not an alignment, which would take the label's height for its width away
        row.addStretch(1)
        row.addWidget(self._sentence, 1000)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        self.set_content(sentence, action, icon=icon)

    @property
    def button(self) -> QPushButton:
        return self._button

    def set_content(self, sentence: str, action: str = "", *, icon: str = "") -> None:
        """Say `sentence`; without an `action` there is no button, without an `icon` no picture."""
        self._sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self._button.setText(action)
        self._button.setAccessibleName(action)
        self._button.setAccessibleDescription(sentence)
        self._button.setVisible(bool(action))
        if icon:
            self._icon.set_icon(icon, "quiet")
        self._icon.setVisible(bool(icon))

    def _activate(self) -> None:
        self.activated.emit()
