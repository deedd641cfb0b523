"""What goes into an export, and under which name."""

from enum import Enum
from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
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

from dossier.services.annotated.choice import SourceChoice
from dossier.services.settings import Author
from dossier.ui.theme import set_role
from dossier.ui.widgets.naming import named


class ExportFormat(Enum):
    """What can be exported from the window."""

    REPORT = "report"
    SOURCES = "sources"


class ExportDialog(QDialog):
    """Asks what to export, where to, and how the reviewer is named in it.

    `proposal` is the report's file; the sources' folder is proposed beside it.
    """

    def __init__(self, proposal: Path, author: Author, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exportDialog")
        self.setWindowTitle(self.tr("Export PDF"))
        self._proposals = {
            ExportFormat.REPORT: proposal,
            ExportFormat.SOURCES: proposal.with_name(proposal.stem.removesuffix("-report") + "-sources"),
        }
        self.format = named(QComboBox(), "exportFormat", self.tr("What"))
        self.format.addItem(self.tr("The report"), ExportFormat.REPORT)
        self.format.addItem(self.tr("The annotated sources"), ExportFormat.SOURCES)
        self.format.currentIndexChanged.connect(self._on_format)
        self._words = QLabel(wordWrap=True)
        set_role(self._words, "quiet")
        self.flat = named(QCheckBox(self.tr("Draw everything on the pages, without annotations")), "exportFlat")
        self.password = named(QLineEdit(), "exportPassword", self.tr("Password of encrypted sources"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setPlaceholderText(self.tr("only where one is encrypted; kept nowhere"))
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
        self._place = QLabel()
        self._place.setBuddy(self.file)
        self._form = QFormLayout()
        self._form.addRow(self.tr("What"), self.format)
        self._form.addRow(self._words)
        self._form.addRow(self._place, line)
        self._form.addRow(self.tr("Name the reviewer"), self.author)
        self._form.addRow(self.tr("Password"), self.password)
        self._form.addRow("", self.flat)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addLayout(self._form)
        column.addWidget(buttons)
        self.setMinimumWidth(560)
        self._go.setDefault(True)  # only now: before it is in the dialog, Enter would press the first button
        self._show_format()

    @property
    def target(self) -> Path:
        """The file to write, which ends in .pdf, or the folder."""
        path = Path(self.file.text().strip()).expanduser()
        if self.chosen_format is ExportFormat.SOURCES:
            return path
        return path if path.suffix.lower() == ".pdf" else path.with_name(path.name + ".pdf")

    @property
    def chosen_author(self) -> Author:
        return Author(self.author.currentData())

    @property
    def chosen_format(self) -> ExportFormat:
        return ExportFormat(self.format.currentData())

    @property
    def choice(self) -> SourceChoice:
        """What was chosen for the sources."""
        return SourceChoice(None, self.chosen_author, self.flat.isChecked(), self.password.text())

    def _on_format(self) -> None:
        """Propose the place of what was chosen, unless another was typed."""
        if Path(self.file.text()) in self._proposals.values():
            self.file.setText(str(self._proposals[self.chosen_format]))
        self._show_format()

    def _show_format(self) -> None:
        sources = self.chosen_format is ExportFormat.SOURCES
        report = self.tr("Claims, judgements, limits and comments, with real annotations on the words.")
        each = self.tr(
            "Each document of a source as a PDF with your marks and passages on its words. Signed files are changed"
            " after signing; encrypted ones stay encrypted and need their password."
        )
        self._words.setText(each if sources else report)
        self._place.setText(self.tr("Folder") if sources else self.tr("File"))
        self.file.setAccessibleName(self._place.text())
        self._form.setRowVisible(self.password, sources)
        self._form.setRowVisible(self.flat, sources)
        self.adjustSize()

    def _on_choose(self) -> None:
        if self.chosen_format is ExportFormat.SOURCES:
            folder = QFileDialog.getExistingDirectory(self, self.tr("Export PDF"), str(self.target.parent))
            if folder:
                self.file.setText(folder)
            return
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Export PDF"), self.file.text(), "PDF (*.pdf)")
        if name:
            self.file.setText(name)

    def _on_typed(self, text: str) -> None:
        self._go.setEnabled(bool(text.strip()))
