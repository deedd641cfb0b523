"""What a report is made with, where its format has a use for it: language, paper, what goes in, flattened or not."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QGridLayout, QWidget

from dossier.model.report import Table
from dossier.output.words import LANGUAGES
from dossier.services.formats import Asked, Format
from dossier.services.settings import Author, Paper
from dossier.ui.widgets.naming import named

_COLUMNS = 3


class ExportOptions(QWidget):
    """Rows of choices, of which `show_for` hides those that a format has no use for; more rows may go into `form`."""

    def __init__(self, language: str = "en", paper: Paper = Paper.A4, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exportOptions")
        self.language = named(QComboBox(), "exportLanguage", self.tr("Language of the report"))
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(language)))
        self.paper = named(QComboBox(), "exportPaper", self.tr("Paper"))
        for name, size in ((self.tr("A4"), Paper.A4), (self.tr("Letter"), Paper.LETTER)):
            self.paper.addItem(name, size)
        self.paper.setCurrentIndex(list(Paper).index(paper))
        self.parts = {
            Table.ANNOTATIONS: named(QCheckBox(self.tr("Marks and comments")), "exportAnnotations"),
            Table.NOTES: named(QCheckBox(self.tr("Notes")), "exportNotes"),
            Table.JUDGEMENTS: named(QCheckBox(self.tr("Judgements")), "exportJudgements"),
            Table.EVIDENCE: named(QCheckBox(self.tr("Passages")), "exportEvidence"),
            Table.SOURCES: named(QCheckBox(self.tr("List of sources")), "exportSources"),
        }
        self.flat = named(QCheckBox(self.tr("Make marks part of the pages (flatten)")), "exportFlat")
        self.flat.setToolTip(self.tr("For fax and court files: no reader lists the marks or can change them."))
        self._chosen = QWidget()
        self.form = QFormLayout(self)
        self._lay_out()

    def _lay_out(self) -> None:
        grid = QGridLayout(self._chosen)
        grid.setContentsMargins(0, 0, 0, 0)
        for i, box in enumerate(self.parts.values()):
            box.setChecked(True)
            grid.addWidget(box, i // _COLUMNS, i % _COLUMNS, Qt.AlignmentFlag.AlignLeading)
        grid.setColumnStretch(_COLUMNS - 1, 1)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.addRow(self.tr("Language"), self.language)
        self.form.addRow(self.tr("Paper"), self.paper)
        self.form.addRow(self.tr("Put in"), self._chosen)
        self.form.addRow("", self.flat)

    def show_for(self, format: Format | None) -> None:
        """Show the rows that `format` has a use for; None stands for the sources, which are no report."""
        for widget, wanted in (
            (self.language, format is not None and format.has_words),
            (self.paper, format is not None and format.has_pages),
            (self._chosen, format is not None and format.has_choice),
            (self.flat, format is None or format.has_pages),
        ):
            self.form.setRowVisible(widget, wanted)

    def asked(self, author: Author, format: Format, *, documents: bool) -> Asked:
        """Return what was chosen, as far as `format` has a use for it."""
        left_out = {table for table, box in self.parts.items() if not box.isChecked()}
        return Asked(
            author=author,
            documents=documents,
            language=str(self.language.currentData()),
            paper=Paper(self.paper.currentData()),
            flat=bool(self.flat.isChecked()) and format.has_pages,
            without=frozenset(left_out) if format.has_choice else frozenset(),
        )
