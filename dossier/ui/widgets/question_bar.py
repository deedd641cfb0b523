"""A question in its place, instead of a dialog: what is asked, and a button for each answer."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from dossier.ui.guard import guarded
from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.flow import Flow
from dossier.ui.widgets.icon_label import IconLabel
from dossier.ui.widgets.naming import named


@guarded
class QuestionBar(QFrame):
    """One question at a time. `answered` carries the index of the answer that was pressed; -1 where it was closed.

    `shown` tells that there is one, `closed` that there is none any more.
    """

    answered = Signal(int)
    shown = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("surface", "in-hand")
        self._buttons: list[QPushButton] = []
        self.words = named(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), f"{name}Words")
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._close = named(QToolButton(), f"{name}Close")
        self._close.setIcon(theme.icon("close"))
        self._close.clicked.connect(self._on_close)
        space = theme.measure.space
        asked = QHBoxLayout()
        asked.setSpacing(2 * space)
        asked.addWidget(IconLabel(theme, "question"))
        asked.addWidget(self.words, 1)
        asked.addWidget(self._close)
        self._answers = Flow(2 * space, fill=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * space, 2 * space, 2 * space, 2 * space)
        column.setSpacing(space)
        column.addLayout(asked)
        column.addLayout(self._answers)
        self.speak()
        self.hide()

    def speak(self) -> None:
        """Name what always is here in the language of the window."""
        self._close.setAccessibleName(self.tr("Do neither"))
        self._close.setToolTip(self.tr("Do neither (Esc)"))

    @property
    def buttons(self) -> Sequence[QPushButton]:
        """The answers; the first is what most people mean."""
        return self._buttons

    def ask(self, words: str, answers: Sequence[str]) -> None:
        """Show a question in the place of the one before, and read it aloud to screen readers."""
        for button in self._buttons:
            self._answers.removeWidget(button)
            button.deleteLater()
        self._buttons = [named(QPushButton(text), f"{self.objectName()}Answer{i}") for i, text in enumerate(answers)]
        for i, button in enumerate(self._buttons):
            set_role(button, "" if i else "primary")
            button.clicked.connect(self._on_answer)
            self._answers.addWidget(button)
            button.show()  # at once, so that it can be given the focus
        self.words.setText(words)
        self.setAccessibleName(words)
        self.show()
        self.shown.emit()
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # a millisecond of the start

        event = QAccessibleAnnouncementEvent(self, " ".join([words, *answers]))
        QAccessible.updateAccessibility(event)

    def take_back(self) -> None:
        """Ask no more, without an answer."""
        self.words.clear()
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._on_close()
            return
        super().keyPressEvent(event)

    def _on_answer(self) -> None:
        index = next((i for i, button in enumerate(self._buttons) if button is self.sender()), -1)
        self.take_back()
        self.answered.emit(index)

    def _on_close(self) -> None:
        self.take_back()
        self.answered.emit(-1)
