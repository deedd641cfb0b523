"""The formats to choose from, each with a sentence that says what it is good for."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from dossier.services.annotated.choice import BINDER, SOURCES, XFDF
from dossier.services.formats import FORMATS
from dossier.ui.theme import set_role
from dossier.ui.widgets.choice_box import ChoiceBox
from dossier.ui.widgets.naming import named


@dataclass(frozen=True, slots=True)
class Kind:
    """What is asked for a format; one without a suffix is a folder."""

    name: str
    ending: str
    suffix: str
    has_documents: bool = False


KINDS = {
    **{
        format.name: Kind(format.name, format.ending, format.suffix, format.has_documents)
        for format in FORMATS.values()
    },
    SOURCES: Kind(SOURCES, "-sources", ""),
    BINDER: Kind(BINDER, "-binder.pdf", ".pdf"),
    XFDF: Kind(XFDF, "-comments", ""),
}


class FormatChooser(QWidget):
    """A list that opens, and the sentence of the format that is chosen."""

    changed = Signal()

    def __init__(self, format: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = named(ChoiceBox(), "exportFormats", self.tr("Format"))
        self.sentence = named(QLabel(wordWrap=True), "exportSentence")
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self.sentence, "quiet")
        for name, (title, sentence) in self._words().items():
            self.list.addItem(title, name)
            self.list.setItemData(self.list.count() - 1, sentence, Qt.ItemDataRole.ToolTipRole)
        self.list.setMaxVisibleItems(self.list.count())
        self.list.setCurrentIndex(max(0, self.list.findData(format)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.list)
        column.addWidget(self.sentence)
        self.list.currentIndexChanged.connect(self._on_chosen)
        self._show_sentence()

    @property
    def kind(self) -> Kind:
        """What is asked for the format that is chosen."""
        return KINDS[self.list.currentData()]

    def _on_chosen(self) -> None:
        self._show_sentence()
        self.changed.emit()

    def _show_sentence(self) -> None:
        sentence = str(self.list.currentData(Qt.ItemDataRole.ToolTipRole))
        self.sentence.setText(sentence)
        self.list.setAccessibleDescription(sentence)

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
            XFDF: (
                self.tr("Comments on sources (XFDF)"),
                self.tr("The marks on each source PDF as a file of comments, which Acrobat lays onto it."),
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
