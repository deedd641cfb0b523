"""Asking whose judgements, notes and annotations these are."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from dossier.services.settings import LONGEST_NAME
from dossier.ui.theme import set_role
from dossier.ui.widgets.naming import named
from dossier.ui.widgets.sizes import enlarged


class ReviewerDialog(QDialog):
    """Asks for a name, never guesses one: a login name says more than a reviewer may want to."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reviewerDialog")
        self.setWindowTitle(self.tr("Your name"))
        words = QLabel(
            self.tr("Your judgements, notes and annotations bear a name. Which one? You can change it later."),
            wordWrap=True,
        )
        self.field = named(QLineEdit(name), "reviewerName")
        self.field.setAccessibleName(self.tr("Your name"))
        self.field.setPlaceholderText(self.tr("Name or initials"))
        self.field.setMaxLength(LONGEST_NAME)
        words.setBuddy(self.field)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        set_role(self._buttons.button(QDialogButtonBox.StandardButton.Ok), "primary")
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.field.textChanged.connect(self._on_typed)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        for widget in (words, self.field, self._buttons):
            column.addWidget(widget)
        self.setMinimumWidth(enlarged(380))
        self._on_typed(name)

    @property
    def name(self) -> str:
        """The name as typed, without white space around it."""
        return " ".join(self.field.text().split())

    def _on_typed(self, text: str) -> None:
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(text.strip()))
