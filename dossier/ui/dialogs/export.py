"""What goes into an export, and under which name."""

from pathlib import Path

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dossier.services.settings import Author
from dossier.ui.theme import set_role
from dossier.ui.widgets.naming import named


class ExportDialog(QDialog):
    """Asks for the file and for how the reviewer is named in it."""

    def __init__(self, proposal: Path, author: Author, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exportDialog")
        self.setWindowTitle(self.tr("Export PDF"))
        words = QLabel(
            self.tr("The report: claims, judgements, limits and comments, with real annotations on the words."),
            wordWrap=True,
        )
        set_role(words, "quiet")
        self.file = named(QLineEdit(str(proposal)), "exportFile", self.tr("File"))
        self.file.setCursorPosition(len(str(proposal)))
        self._choose = named(QPushButton(self.tr("Choose…")), "chooseFile")
        self._choose.clicked.connect(self._on_choose)
        self.author = named(QComboBox(), "exportAuthor", self.tr("Reviewer"))
        names = {
            Author.NAME: self.tr("By name"),
            Author.INITIALS: self.tr("By initials"),
            Author.NONE: self.tr("Not at all"),
        }
        for choice, name in names.items():
            self.author.addItem(name, choice)
        self.author.setCurrentIndex(list(names).index(author))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._go = buttons.addButton(self.tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        set_role(self._go, "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.file.textChanged.connect(self._on_typed)
        line = QHBoxLayout()
        line.addWidget(self.file, 1)
        line.addWidget(self._choose)
        form = QFormLayout()
        form.addRow(self.tr("File"), line)
        form.addRow(self.tr("Name the reviewer"), self.author)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(words)
        column.addLayout(form)
        column.addWidget(buttons)
        self.setMinimumWidth(560)
        self._go.setDefault(True)  # only now: before it is in the dialog, Enter would press the first button

    @property
    def target(self) -> Path:
        """The file to write; it ends in .pdf."""
        path = Path(self.file.text().strip()).expanduser()
        return path if path.suffix.lower() == ".pdf" else path.with_name(path.name + ".pdf")

    @property
    def chosen_author(self) -> Author:
        return Author(self.author.currentData())

    def _on_choose(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Export PDF"), self.file.text(), "PDF (*.pdf)")
        if name:
            self.file.setText(name)

    def _on_typed(self, text: str) -> None:
        self._go.setEnabled(bool(text.strip()))
