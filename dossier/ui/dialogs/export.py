"""What goes into an export, in which format, and under which name."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dossier.services.annotated.choice import BINDER, SOURCES, SourceChoice
from dossier.services.formats import FORMATS, Asked
from dossier.services.settings import Author, Paper
from dossier.ui.dialogs.export_options import ExportOptions
from dossier.ui.theme import set_role
from dossier.ui.widgets.naming import named

_NAME = Qt.ItemDataRole.UserRole
_AROUND = 16  # px above and below the two lines of a format: padding and the line around the one that has the focus


@dataclass(frozen=True, slots=True)
class _Kind:
    """What is asked for a format; one without a suffix is a folder."""

    name: str
    ending: str
    suffix: str
    has_documents: bool = False


_KINDS = {
    **{
        format.name: _Kind(format.name, format.ending, format.suffix, format.has_documents)
        for format in FORMATS.values()
    },
    SOURCES: _Kind(SOURCES, "-sources", ""),
    BINDER: _Kind(BINDER, "-binder.pdf", ".pdf"),
}


class ExportDialog(QDialog):
    """Asks for the format, the file (or the folder, for sources) and how the reviewer is named in it."""

    def __init__(
        self,
        dossier: Path,
        author: Author,
        format: str = "report-pdf",
        parent: QWidget | None = None,
        *,
        language: str = "en",
        paper: Paper = Paper.A4,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("exportDialog")
        self.setWindowTitle(self.tr("Export"))
        self._dossier = dossier
        self.formats = named(QListWidget(), "exportFormats", self.tr("Format"))
        self.formats.ensurePolished()
        height = 2 * self.formats.fontMetrics().lineSpacing() + _AROUND
        for name, (title, sentence) in self._words().items():
            item = QListWidgetItem(f"{title}\n{sentence}", self.formats)
            item.setSizeHint(QSize(0, height))
            item.setData(_NAME, name)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}. {sentence}")
        names = [self.formats.item(row).data(_NAME) for row in range(self.formats.count())]
        self.formats.setCurrentRow(names.index(format) if format in names else 0)
        self.formats.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.file = named(QLineEdit(str(self._proposal(self._format))), "exportFile", self.tr("File"))
        self.file.setCursorPosition(len(self.file.text()))
        self._choose = named(QPushButton(self.tr("Choose…")), "chooseFile")
        self._choose.clicked.connect(self._on_choose)
        self.author = named(QComboBox(), "exportAuthor", self.tr("Reviewer"))
        choices = {
            Author.NAME: self.tr("By name"),
            Author.INITIALS: self.tr("By initials"),
            Author.NONE: self.tr("Not at all"),
        }
        for choice, words in choices.items():
            self.author.addItem(words, choice)
        self.author.setCurrentIndex(list(choices).index(author))
        self.documents = named(QCheckBox(self.tr("With the files of all documents")), "exportDocuments")
        self.documents.setChecked(True)
        self.password = named(QLineEdit(), "exportPassword", self.tr("Password of encrypted sources"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setPlaceholderText(self.tr("only where one is encrypted; kept nowhere"))
        self.unlocked = named(QCheckBox(self.tr("Take in encrypted sources, unencrypted")), "exportUnlocked")
        self._place = QLabel()
        self.options = ExportOptions(language, paper)
        self._asked_for = self._format
        self._lay_out()
        self._show_options()
        self.formats.currentRowChanged.connect(self._on_format)
        self.file.textChanged.connect(self._on_typed)

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._go = buttons.addButton(self.tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        set_role(self._go, "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        line = QHBoxLayout()
        line.addWidget(self.file, 1)
        line.addWidget(self._choose)
        self._place.setBuddy(self.file)
        form = self.options.form
        form.insertRow(0, self._place, line)
        form.insertRow(1, self.tr("Name the reviewer"), self.author)
        form.insertRow(2, "", self.documents)
        form.insertRow(3, self.tr("Password"), self.password)
        form.insertRow(4, "", self.unlocked)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.formats, 1)
        column.addWidget(self.options)
        column.addWidget(buttons)
        self.setMinimumWidth(560)
        self.resize(600, 700)
        self._go.setDefault(True)  # only now: before it is in the dialog, Enter would press the first button

    def _words(self) -> dict[str, tuple[str, str]]:
        """Return what each format is called and what it is good for, in the order of the list."""
        return {
            "report-pdf": (
                self.tr("Report (PDF)"),
                self.tr("The annotated report, with real annotations on the words; any reader opens it."),
            ),
            SOURCES: (
                self.tr("Annotated sources (PDF)"),
                self.tr("Each source document with your marks. Signed ones are changed after signing."),
            ),
            BINDER: (
                self.tr("Binder (PDF)"),
                self.tr("Report and annotated sources in one file, with links from claims to passages and back."),
            ),
            "markdown": (
                self.tr("Report (Markdown)"),
                self.tr("The report as plain text with marks of Markdown, for editors, wikis and mail."),
            ),
            "html": (
                self.tr("Report (web page)"),
                self.tr("The report as one web page, for any browser; nothing in it runs or is fetched."),
            ),
            "docx": (
                self.tr("Report (Word)"),
                self.tr("The report for word processors, with every comment as one of theirs."),
            ),
            "json": (
                self.tr("Whole dossier (JSON)"),
                self.tr("Everything in the dossier, to be processed, or to be imported again without loss."),
            ),
            "csv": (
                self.tr("Citations (CSV)"),
                self.tr("The citations with their judgements as a table, one row each, for spreadsheets."),
            ),
            "w3c": (
                self.tr("Annotations (W3C)"),
                self.tr("Marks, passages and judgements as Web Annotations, for other programs."),
            ),
            "claimreview": (
                self.tr("Judged claims (ClaimReview)"),
                self.tr("The judged claims in the form that web pages and search engines use for fact checks."),
            ),
            "brief-markdown": (
                self.tr("Brief (Markdown)"),
                self.tr("The brief itself, without the review, to be edited or imported again."),
            ),
            "csl-json": (
                self.tr("Sources (CSL-JSON)"),
                self.tr("The sources with every field, for Zotero and other reference managers."),
            ),
            "bibtex": (self.tr("Sources (BibTeX)"), self.tr("The sources for LaTeX and reference managers.")),
            "ris": (self.tr("Sources (RIS)"), self.tr("The sources for EndNote and other reference managers.")),
        }

    @property
    def _format(self) -> _Kind:
        return _KINDS[self.formats.currentItem().data(_NAME)]

    def _proposal(self, format: _Kind) -> Path:
        return self._dossier.with_name(self._dossier.stem + format.ending)

    @property
    def chosen_format(self) -> str:
        """The name of the format."""
        return self._format.name

    @property
    def target(self) -> Path:
        """The file to write, which ends as files of the format do, or the folder."""
        path = Path(self.file.text().strip()).expanduser()
        suffix = self._format.suffix
        return path if path.name.lower().endswith(suffix) else path.with_name(path.name + suffix)

    @property
    def chosen_author(self) -> Author:
        return Author(self.author.currentData())

    @property
    def with_documents(self) -> bool:
        """Whether the documents' bytes go along, where the format can take them."""
        return bool(self.documents.isChecked())

    @property
    def choice(self) -> SourceChoice:
        """What was chosen for sources, alone or in a binder."""
        return SourceChoice(
            None,
            self.chosen_author,
            self.options.flat.isChecked(),
            self.password.text(),
            unlocked=self.unlocked.isChecked(),
        )

    @property
    def asked(self) -> Asked:
        """All that was chosen."""
        return self.options.asked(self.chosen_author, FORMATS[self._format.name], documents=self.with_documents)

    def _on_format(self) -> None:
        """Propose the name for the new format where the old one's stands; else change its suffix alone."""
        before, self._asked_for = self._asked_for, self._format
        path = Path(self.file.text().strip())
        if path.name == self._proposal(before).name:
            self.file.setText(str(path.with_name(self._proposal(self._format).name)))
        elif path.name.lower().endswith(before.suffix):
            self.file.setText(
                str(path.with_name(path.name[: len(path.name) - len(before.suffix)] + self._format.suffix))
            )
        self._show_options()

    def _show_options(self) -> None:
        sources = self._format.name in (SOURCES, BINDER)
        self._place.setText(self.tr("Folder") if self._format.name == SOURCES else self.tr("File"))
        self.file.setAccessibleName(self._place.text())
        form = self.options.form
        form.setRowVisible(self.documents, self._format.has_documents)
        form.setRowVisible(self.password, sources)
        form.setRowVisible(self.unlocked, self._format.name == BINDER)
        self.options.show_for(FORMATS.get(self._format.name))

    def _on_choose(self) -> None:
        if self._format.name == SOURCES:
            folder = QFileDialog.getExistingDirectory(self, self.tr("Export"), str(self.target.parent))
            if folder:
                self.file.setText(folder)
            return
        pattern = f"*{self._format.suffix}"
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Export"), self.file.text(), f"{pattern} ({pattern})")
        if name:
            self.file.setText(name)

    def _on_typed(self, text: str) -> None:
        self._go.setEnabled(bool(text.strip()))
