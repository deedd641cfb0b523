"""The question for a PDF's password, in the place of its pages. What is typed is handed on and kept nowhere here."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.empty_state import WIDEST
from dossier.ui.widgets.icon_label import IconLabel
from dossier.ui.widgets.naming import named
from dossier.ui.widgets.show_typed import ShowTyped
from dossier.ui.words import isolated

TRIES = 3


class PasswordQuestion(QWidget):
    """`given` carries what was typed; `given_up` is emitted when it is to be asked no more."""

    given = Signal(str)
    given_up = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("passwordQuestion")
        self._left = TRIES
        self._name = ""
        self.sentence = named(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "passwordSentence")
        self.sentence.setMaximumWidth(WIDEST)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.wrong = named(QLabel(wordWrap=True), "passwordWrong")
        self.wrong.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        set_role(self.wrong, "error")
        self.field = named(QLineEdit(), "passwordField", self.tr("Password"))
        self.show_typed = ShowTyped("passwordShow", self.field)
        self.field.setMaximumWidth(WIDEST)
        self.field.returnPressed.connect(self._on_open)
        self.open = named(QPushButton(self.tr("Open")), "passwordOpen")
        set_role(self.open, "primary")
        self.open.clicked.connect(self._on_open)
        self.cancel = named(QPushButton(self.tr("Cancel")), "passwordCancel")
        self.cancel.clicked.connect(self.given_up)
        self.setFocusProxy(self.field)
        space = theme.measure.space
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.field, 10)
        row.addWidget(self.open)
        row.addWidget(self.cancel)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * space, 6 * space, 6 * space, 6 * space)
        column.setSpacing(3 * space)
        column.addStretch(2)
        column.addWidget(IconLabel(theme, "lock", ink="quiet", side=24), 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self.sentence, self.wrong):
            line = QHBoxLayout()
            line.addStretch(1)
            line.addWidget(label, 1000)
            line.addStretch(1)
            column.addLayout(line)
        column.addLayout(row)
        column.addWidget(self.show_typed, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.wrong.hide()

    def ask(self, name: str) -> None:
        """Ask for the password of the file `name`, three times at most."""
        self._name, self._left = name, TRIES
        words = self.tr("“{name}” needs its password. It is used to open the file and never stored.")
        self.sentence.setText(words.format(name=isolated(name)))
        self.wrong.hide()
        self._ready()

    def refuse(self) -> bool:
        """Say that the password was wrong; False, and nothing more can be typed, after the third."""
        self._left -= 1
        more = self._left > 0
        words = self.tr("That is not the password.") if more else self.tr("Three times it was not the password.")
        self.wrong.setText(words)
        self.wrong.show()
        if more:
            self._ready()
        return more

    def _ready(self) -> None:
        self.field.clear()
        self.field.setReadOnly(False)
        self.open.setEnabled(True)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_open(self) -> None:
        password = self.field.text()
        if password:
            self.field.clear()
            self.field.setReadOnly(
                True
            )  # disabled it would give the focus to Cancel, which the same Enter then presses
            self.open.setEnabled(False)
            self.given.emit(password)
