"""A brief before it is stored: what was understood of it, unsure things first, and how else it may be read."""

from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from dossier.model.errors import KnownError
from dossier.model.imported import ImportedBrief
from dossier.model.kinds import MarkerForm, SectionKind
from dossier.model.progress import Cancelled, Progress
from dossier.services.previews import (
    BriefFile,
    Choices,
    chosen,
    counts_of,
    doubt_rows,
    read_as_it_stands,
    section_rows,
)
from dossier.ui.dialogs.sections_table import SectionsTable
from dossier.ui.jobs import Job
from dossier.ui.models.sections import SectionsModel
from dossier.ui.preview_words import brief_words, claims_words, doubt_words, sources_words
from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.choice_box import ChoiceBox
from dossier.ui.widgets.naming import named, read_in_order
from dossier.ui.widgets.sizes import give_size
from dossier.ui.widgets.tall import Tall
from dossier.ui.words import error_words, isolated, marker_form_word, section_kind_words

_PLACE = Qt.ItemDataRole.UserRole
_MOST_DOUBTS = 200  # listed; the rest is counted
_LEVELS = range(1, 7)
_MARGIN = 12  # px around what is read
_WIDE, _HIGH = 1000, 720  # px


class PreviewDialog(QDialog):
    """Nothing is stored by it: `taken` carries the brief as it is to be. `asked` says what the button does.

    `chose` carries it whenever something else is chosen, for whoever compares it.
    """

    taken = Signal(object)  # ImportedBrief
    chose = Signal(object)  # ImportedBrief

    def __init__(
        self, file: BriefFile, brief: ImportedBrief, theme: Theme, asked: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("previewDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What was understood of “{name}”").format(name=isolated(file.name)))
        self.file = file
        self._brief = brief
        self._job: Job | None = None
        self.title = named(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "previewTitle")
        self.title.setFont(theme.serif(21))
        self.question = named(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "previewQuestion")
        self.question.setFont(theme.serif(15))
        self.counts = named(QLabel(textFormat=Qt.TextFormat.PlainText), "previewCounts")
        set_role(self.counts, "quiet")
        self.doubts = named(QListWidget(), "previewDoubts", self.tr("What the reader was unsure of"))
        self.doubts.setWordWrap(True)
        self.doubts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubts.currentItemChanged.connect(self._on_doubt)
        self.sections = SectionsModel(self)
        self.sections.changed.connect(self._show_counts)
        self.table = SectionsTable(self.sections, theme)
        self.table.selectionModel().currentRowChanged.connect(self._on_section)
        self.kind = named(ChoiceBox(), "previewKind", self.tr("Kind of the section"))
        for kind, words in section_kind_words().items():
            self.kind.addItem(words, kind)
        self.kind.activated.connect(self._on_kind)
        self.form = named(ChoiceBox(), "previewForm", self.tr("Form of the markers"))
        self.level = named(ChoiceBox(), "previewLevel", self.tr("Headings that begin sections"))
        self.claims = self._reading("previewClaims", theme, self.tr("Claims of the section"))
        self.sources = self._reading("previewSources", theme, self.tr("Sources"))
        self.pages = named(QTabWidget(), "previewPages")
        self.compared = named(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "previewCompared")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = buttons.addButton(asked, QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setObjectName("previewGo")
        set_role(self.go, "primary")
        buttons.accepted.connect(self._on_go)
        buttons.rejected.connect(self.reject)
        self._lay_out(buttons)
        self._show()
        self.form.activated.connect(self._read_again)
        self.level.activated.connect(self._read_again)

    def _lay_out(self, buttons: QDialogButtonBox) -> None:
        unsure = self._titled(self.tr("Unsure"), self.doubts)
        line = QHBoxLayout()
        line.addWidget(QLabel(self.tr("Kind of the section")))
        line.addWidget(self.kind)
        line.addStretch(1)
        left = self._titled(self.tr("Sections: untick what is not to be taken in"), self.table)
        left_column = left.layout()
        assert isinstance(left_column, QVBoxLayout)
        left_column.addLayout(line)
        self.pages.addTab(self.claims, self.tr("Claims of the section"))
        self.pages.addTab(self.sources, self.tr("Sources"))
        lower = named(QSplitter(childrenCollapsible=False), "previewLower")
        lower.addWidget(left)
        lower.addWidget(self.pages)
        read_in_order(lower)
        lower.setSizes([_WIDE // 2, _WIDE // 2])
        parts = named(QSplitter(Qt.Orientation.Vertical, childrenCollapsible=False), "previewParts")
        parts.addWidget(unsure)
        parts.addWidget(lower)
        read_in_order(parts)
        parts.setSizes([_HIGH // 5, _HIGH * 3 // 5])
        ways = QHBoxLayout()
        ways.setSpacing(8)
        for words, field in ((self.tr("Markers"), self.form), (self.tr("Sections begin at headings"), self.level)):
            label = QLabel(words)
            label.setBuddy(field)
            ways.addWidget(label)
            ways.addWidget(field)
            ways.addSpacing(16)
        ways.addStretch(1)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(20, 20, 20, 12)
        column.setSpacing(12)
        for widget in (self.title, self.question, self.counts):
            column.addWidget(widget)
        column.addLayout(ways)
        column.addWidget(parts, 1)
        column.addWidget(self.compared)
        self.compared.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(Tall(page), 1)
        whole.addWidget(buttons)
        buttons.setContentsMargins(20, 0, 20, 16)
        give_size(self, _WIDE, _HIGH)
        self.go.setDefault(True)

    def say_compared(self, words: str) -> None:
        """Say above the button what the brief would do to what is there."""
        self.compared.setText(words)
        self.compared.show()

    @property
    def _form(self) -> MarkerForm | None:
        form = self.form.currentData()
        return MarkerForm(form) if form else None

    @property
    def choices(self) -> Choices:
        """What was chosen."""
        return Choices(
            self._form,
            self.level.currentData(),
            frozenset(self.sections.left_out),
            dict(self.sections.kinds),
        )

    @property
    def brief(self) -> ImportedBrief:
        """The brief as it is to be stored."""
        return chosen(self._brief, self.choices)

    @property
    def reading(self) -> bool:
        """Whether the brief is being read again."""
        return self._job is not None

    def done(self, result: int) -> None:
        self._give_up()
        super().done(result)

    def _reading(self, name: str, theme: Theme, accessible: str) -> QPlainTextEdit:
        field = named(QPlainTextEdit(readOnly=True), name, accessible)
        field.setFont(theme.serif(15))
        field.setTabChangesFocus(True)
        set_role(field, "reading")
        field.document().setDocumentMargin(_MARGIN)
        return field

    def _titled(self, words: str, widget: QWidget) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(4)
        label = QLabel(words)
        label.setBuddy(widget)
        set_role(label, "quiet")
        column.addWidget(label)
        column.addWidget(widget, 1)
        return box

    def _show(self) -> None:
        """Show what was read."""
        brief = self._brief
        self.title.setText(brief.title)
        self.question.setText(brief.question)
        self.question.setVisible(brief.question not in ("", brief.title))
        self._fill_ways()
        self.sections.show_rows(section_rows(brief))
        self._fill_doubts()
        self.sources.setPlainText(sources_words(brief))
        self.pages.setTabText(1, self.tr("Sources ({count})").format(count=len(brief.sources)))
        self.claims.clear()
        if brief.sections:
            self.table.selectRow(0)
        self.kind.setEnabled(bool(brief.sections))
        self._show_counts()

    def _fill_ways(self) -> None:
        """Offer the forms and levels; the first of each is what the reader guesses."""
        form, level = self._form, self.level.currentData()
        self.form.clear()
        told = self._brief.marker_form
        guess = "" if form or told is None else marker_form_word(told)
        self.form.addItem(self._guess(guess), None)
        for each in MarkerForm:
            self.form.addItem(marker_form_word(each), each)
        self.form.setCurrentIndex(max(0, self.form.findData(form)) if form else 0)
        self.level.clear()
        number = self._brief.heading_level
        self.level.addItem(self._guess("" if level or number is None else self._level_word(number)), None)
        for depth in _LEVELS:
            self.level.addItem(self._level_word(depth), depth)
        self.level.setCurrentIndex(level or 0)

    def _guess(self, guess: str) -> str:
        return self.tr("As guessed: {guess}").format(guess=guess) if guess else self.tr("As guessed")

    def _level_word(self, depth: int) -> str:
        return self.tr("level {n}").format(n=depth)

    def _fill_doubts(self) -> None:
        self.doubts.clear()
        rows = doubt_rows(self._brief)
        for row in rows[:_MOST_DOUBTS]:
            item = QListWidgetItem(doubt_words(row, self._brief), self.doubts)
            item.setData(_PLACE, row.sections[0] if row.sections else -1)
        if len(rows) > _MOST_DOUBTS:
            words = self.tr("… and {count} more; all are listed once the dossier is made.")
            QListWidgetItem(words.format(count=len(rows) - _MOST_DOUBTS), self.doubts).setData(_PLACE, -1)
        if not rows:
            QListWidgetItem(self.tr("Nothing: every part was told for certain."), self.doubts).setData(_PLACE, -1)

    def _show_counts(self) -> None:
        brief = self.brief
        self.counts.setText(brief_words(counts_of(brief)))
        self.go.setEnabled(not self.reading and bool(brief.sections))
        if self.go.isEnabled():
            self.chose.emit(brief)

    def _on_section(self, current: QModelIndex, _before: QModelIndex) -> None:
        row = current.row()
        if 0 <= row < len(self._brief.sections):
            self.kind.setCurrentIndex(list(SectionKind).index(self.sections.kind(row)))
            self.claims.setPlainText(claims_words(self._brief.sections[row]))

    def _on_doubt(self, item: QListWidgetItem | None) -> None:
        place = item.data(_PLACE) if item is not None else -1
        if place is not None and place >= 0:
            self.table.selectRow(place)
            self.pages.setCurrentWidget(self.claims)

    def _on_kind(self, index: int) -> None:
        row = self.table.currentIndex().row()
        if row >= 0:
            self.sections.retype(row, SectionKind(self.kind.itemData(index)))

    def _on_go(self) -> None:
        if not self.reading:
            self.taken.emit(self.brief)

    def _read_again(self) -> None:
        """Read the file anew as is chosen, beside the window."""
        self._give_up()
        choices = Choices(self._form, self.level.currentData())
        job = self._job = Job(self.tr("Reading"), partial(_read, self.file, choices))
        job.done.connect(self._on_read)
        job.failed.connect(self._on_failed)
        self.counts.setText(self.tr("Reading again…"))
        self.go.setEnabled(False)
        job.start()

    def _give_up(self) -> None:
        if self._job is not None:
            self._job.done.disconnect(self._on_read)
            self._job.failed.disconnect(self._on_failed)
            self._job.cancel()
            self._job = None

    def _on_read(self, brief: ImportedBrief) -> None:
        self._job = None
        self._brief = brief
        self._show()

    def _on_failed(self, error: KnownError) -> None:
        self._job = None
        self._show_counts()
        self.counts.setText(error_words(error))


def _read(file: BriefFile, choices: Choices, progress: Progress, cancelled: Cancelled) -> ImportedBrief:
    return read_as_it_stands(file, choices)
