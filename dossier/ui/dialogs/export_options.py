"""What a report is made with, where its format has a use for it: language, paper, what goes in, flattened or not."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from dossier.model.errors import KnownError
from dossier.model.report import ReferenceStyle, Table
from dossier.output.words import LANGUAGES
from dossier.services.annotated.choice import PARTS, WITH_SOURCES, XFDF
from dossier.services.changed import Since
from dossier.services.formats import FORMATS, Asked, Format
from dossier.services.offered import NOTHING, Offered
from dossier.services.settings import Author, Paper
from dossier.ui.dates import local_time
from dossier.ui.dialogs.section_list import SectionList
from dossier.ui.widgets.choice_box import ChoiceBox
from dossier.ui.widgets.form import Form
from dossier.ui.widgets.naming import named
from dossier.ui.widgets.style_chooser import StyleChooser
from dossier.ui.words import error_words

_COLUMNS = 2


class ExportOptions(QWidget):
    """Rows of choices, of which `show_for` hides those that a format has no use for; more rows may go into `form`.

    `changed` is emitted when something else is chosen.
    """

    changed = Signal()

    def __init__(
        self,
        language: str = "en",
        paper: Paper = Paper.A4,
        offered: Offered = NOTHING,
        style: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._offered = offered
        self.setObjectName("exportOptions")
        self.language = named(ChoiceBox(), "exportLanguage", self.tr("Language of the report"))
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(language)))
        self.paper = named(ChoiceBox(), "exportPaper", self.tr("Paper"))
        for name, size in ((self.tr("A4"), Paper.A4), (self.tr("Letter"), Paper.LETTER)):
            self.paper.addItem(name, size)
        self.paper.setCurrentIndex(list(Paper).index(paper))
        self.style_chooser = named(StyleChooser(self.tr("As the brief lists them"), style), "exportStyle")
        self.parts = {
            Table.ANNOTATIONS: named(QCheckBox(self.tr("Marks and comments")), "exportAnnotations"),
            Table.NOTES: named(QCheckBox(self.tr("Notes")), "exportNotes"),
            Table.JUDGEMENTS: named(QCheckBox(self.tr("Judgements")), "exportJudgements"),
            Table.EVIDENCE: named(QCheckBox(self.tr("Passages")), "exportEvidence"),
            Table.SOURCES: named(QCheckBox(self.tr("List of sources")), "exportSources"),
        }
        self.sections = SectionList(offered.sections)
        self.since_last = named(QCheckBox(), "exportSinceLast")
        self.since_last.setToolTip(
            self.tr(
                "Since the last whole export in this format: each claim of which anything changed; the rest is counted."
            )
        )
        self.flat = named(QCheckBox(self.tr("Make marks part of the pages (flatten)")), "exportFlat")
        self.flat.setToolTip(self.tr("For fax and court files: no reader lists the marks or can change them."))
        self._chosen = QWidget()
        self.form = Form(self)
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
        self.form.addRow(self.tr("References"), self.style_chooser)
        self.form.addRow(self.tr("Sections"), self.sections)
        self.form.addRow(self.tr("Put in"), self._chosen)
        self.form.addRow("", self.since_last)
        self.form.addRow("", self.flat)
        for chooser in (self.language, self.paper):
            chooser.currentIndexChanged.connect(self._on_changed)
        for box in (*self.parts.values(), self.since_last, self.flat):
            box.toggled.connect(self._on_changed)
        self.sections.changed.connect(self._on_changed)
        self.style_chooser.changed.connect(self._on_changed)

    def _on_changed(self) -> None:
        self.changed.emit()

    def show_for(self, name: str) -> None:
        """Show the rows that the format of that name has a use for."""
        format = FORMATS.get(name)  # None for sources and binders, which are no report
        for widget, wanted in (
            (self.language, format is None or format.has_words),
            (self.paper, format is not None and format.has_pages),
            (self.style_chooser, format is not None and format.has_references),
            (self.sections, has_parts(name) and bool(self._offered.sections)),
            (self._chosen, has_parts(name)),
            (self.since_last, has_parts(name)),
            (self.flat, name != XFDF and (format is None or format.has_pages)),
        ):
            self.form.setRowVisible(widget, wanted)
        self.parts[Table.SOURCES].setVisible(name not in WITH_SOURCES)
        self._offer_changes(name)

    def _offer_changes(self, name: str) -> None:
        """Say since when changes would go in; nothing is offered where no export of this format is remembered."""
        since = self._offered.last.get(name) if has_parts(name) else None
        words = self.tr("Only what changed since %1")
        none = self.tr("Only what changed since the last export (none yet)")
        self.since_last.setText(words.replace("%1", local_time(since.at)) if since else none)
        self.since_last.setEnabled(since is not None)
        if since is None:
            self.since_last.setChecked(False)

    @property
    def is_empty(self) -> bool:
        """Whether not one section is ticked."""
        return self.sections.chosen == frozenset()

    def asked(self, author: Author, format: Format, *, documents: bool) -> Asked:
        """Return what was chosen, as far as `format` has a use for it."""
        return Asked(
            author=author,
            documents=documents,
            language=str(self.language.currentData()),
            paper=Paper(self.paper.currentData()),
            flat=bool(self.flat.isChecked()) and format.has_pages,
            without=self.without(format.name),
            sections=self.sections.chosen if format.has_choice else None,
            since=self.since(format.name),
            style=self._style() if format.has_references else None,
        )

    def _style(self) -> ReferenceStyle | None:
        """The citation style; none where its CSL file has gone since it was chosen, which is said beside it."""
        try:
            return self.style_chooser.style_chosen
        except KnownError as error:
            self.style_chooser.say(error_words(error))
            return None

    def without(self, name: str) -> frozenset[Table]:
        """Return what is left out of a file of the format of that name."""
        if not has_parts(name):
            return frozenset()
        offered = PARTS if name in WITH_SOURCES else tuple(self.parts)
        return frozenset(table for table in offered if not self.parts[table].isChecked())

    def since(self, name: str) -> Since | None:
        """Return since when changes alone go into a file of that format; None where everything does."""
        return self._offered.last.get(name) if has_parts(name) and self.since_last.isChecked() else None


def has_parts(name: str) -> bool:
    """Whether parts can be left out of a file of the format of that name."""
    return name in WITH_SOURCES or (name in FORMATS and FORMATS[name].has_choice)
