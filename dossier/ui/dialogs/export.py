"""What goes into an export, in which format, and under which name, beside what will come of it."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from dossier.model.errors import KnownError
from dossier.services.annotated.choice import BINDER, SOURCES, WITH_SOURCES, XFDF, SourceChoice
from dossier.services.formats import FORMATS, Asked
from dossier.services.offered import NOTHING, Offered
from dossier.services.previewing import Order, Preview
from dossier.services.settings import Author, Paper
from dossier.store.keys import Key
from dossier.ui.asking_files import ask_target, ask_target_folder
from dossier.ui.dialogs.export_account import ExportAccount
from dossier.ui.dialogs.export_formats import FormatChooser, Kind
from dossier.ui.dialogs.export_options import ExportOptions, has_parts
from dossier.ui.dialogs.export_preview import ExportPreview
from dossier.ui.dialogs.preview_maker import PreviewMaker
from dossier.ui.guard import guarded
from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.choice_box import ChoiceBox
from dossier.ui.widgets.naming import named
from dossier.ui.widgets.show_typed import ShowTyped
from dossier.ui.widgets.sizes import give_size

_SIZE = (1180, 720)  # px
_CHOICES = 420  # px, as wide as the choices are
_LOW = 480  # px of the whole, below which the account is short
_LEAST_HEIGHT = 120  # px of choices that are seen at least


@guarded
class _Scroll(QScrollArea):
    """Scrolls down alone: it is never narrower than what is in it."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setObjectName("exportChoices")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._content = content
        self.setWidget(content)
        for chooser in content.findChildren(QComboBox):
            chooser.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the wheel takes no focus
            chooser.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel scroll the choices where it would change one that merely came under the pointer."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QComboBox) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        wide = self._content.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(wide, _LEAST_HEIGHT)

    def sizeHint(self) -> QSize:
        return QSize(max(_CHOICES, self.minimumSizeHint().width()), self._content.sizeHint().height())


@guarded
class ExportDialog(QDialog):
    """Asks for the format, the file (or the folder, for sources), what goes in, and how the reviewer is named.

    The file is proposed in `folder`, else beside the dossier. With a `theme` it shows what the dossier at `dossier`,
    which `key` opens, would become; without one it only asks.
    """

    def __init__(
        self,
        dossier: Path,
        author: Author,
        format: str = "report-pdf",
        parent: QWidget | None = None,
        *,
        language: str = "en",
        paper: Paper = Paper.A4,
        offered: Offered = NOTHING,
        theme: Theme | None = None,
        style: str = "",
        key: Key | None = None,
        folder: Path | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("exportDialog")
        self.setWindowTitle(self.tr("Export"))
        self._dossier = dossier
        self._folder = folder or dossier.parent
        self._offered = offered
        self.chooser = FormatChooser(format)
        self.formats = self.chooser.list
        self.file = named(QLineEdit(str(self._proposal(self._format))), "exportFile", self.tr("File"))
        self.file.setCursorPosition(len(self.file.text()))
        self._choose = named(QPushButton(self.tr("Choose…")), "chooseFile")
        self._choose.clicked.connect(self._on_choose)
        self.author = named(ChoiceBox(), "exportAuthor", self.tr("Reviewer"))
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
        self.password.setPlaceholderText(self.tr("only where one is encrypted; kept nowhere"))
        self.show_typed = ShowTyped("exportPasswordShow", self.password)
        self.unlocked = named(QCheckBox(self.tr("Take in encrypted sources, unencrypted")), "exportUnlocked")
        self._place = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.options = ExportOptions(language, paper, offered, style)
        self.account = ExportAccount()
        self._asked_for = self._format
        self.preview = ExportPreview(theme) if theme is not None else None
        self._maker = PreviewMaker(dossier, self, key) if theme is not None else None
        self._lay_out()
        self._show_options()
        self._connect()
        self._show_order()

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._go = buttons.addButton(self.tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        set_role(self._go, "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(12)
        left.addWidget(self._choices(), 1)
        left.addWidget(self.account)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        columns.addLayout(left, 0 if self.preview else 1)
        if self.preview is not None:
            columns.addWidget(self.preview, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(columns, 1)
        column.addWidget(buttons)
        if self.preview is None:
            self.account.hide()
            give_size(self, 600, 700)
        else:
            give_size(self, *_SIZE)
        self._order_tabs()
        self._go.setDefault(True)  # only now: before it is in the dialog, Enter would press the first button

    def _choices(self) -> QWidget:
        """Return the form, which scrolls where the screen is low."""
        line = QHBoxLayout()
        line.addWidget(self.file, 1)
        line.addWidget(self._choose)
        self._place.setBuddy(self.file)
        form = self.options.form
        form.insertRow(0, self.tr("Format"), self.chooser)
        form.insertRow(1, self._place, line)
        form.insertRow(2, self.tr("Reviewer"), self.author)
        form.insertRow(3, "", self.documents)
        form.insertRow(4, self.tr("Password"), self.password)
        form.insertRow(5, "", self.show_typed)
        form.insertRow(6, "", self.unlocked)
        self.options.setProperty("surface", "ground")
        return _Scroll(self.options)

    def _order_tabs(self) -> None:
        """Let Tab go down the form, which was not made in that order."""
        options = self.options
        chain: list[QWidget] = [self.formats, self.file, self._choose, self.author, self.documents, self.password]
        chain += [self.show_typed, self.unlocked, options.language, options.paper, options.sections.all]
        chain += [options.sections.list, *options.parts.values(), options.since_last, options.flat]
        for first, second in pairwise(chain):
            self.setTabOrder(first, second)
        self.formats.setFocus()

    def _connect(self) -> None:
        self.chooser.changed.connect(self._on_format)
        self.file.textChanged.connect(self._show_whether_ready)
        for changed in (self.options.changed, self.author.currentIndexChanged, self.password.textChanged):
            changed.connect(self._show_order)
        for box in (self.documents, self.unlocked):
            box.toggled.connect(self._show_order)
        if self.preview is not None and self._maker is not None:
            self.preview.offer_sources(self._offered.sources)
            self.preview.source_chosen.connect(self._show_order)
            self._maker.begun.connect(self._on_begun)
            self._maker.progressed.connect(self.preview.show_share)
            self._maker.made.connect(self._on_made)
            self._maker.failed.connect(self._on_failed)
            self.finished.connect(self._on_finished)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.account.set_brief(brief=event.size().height() < _LOW)

    # What was chosen

    @property
    def _format(self) -> Kind:
        return self.chooser.kind

    def _proposal(self, format: Kind) -> Path:
        return self._folder / f"{self._dossier.stem}{format.ending}"

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
            str(self.options.language.currentData()),
            unlocked=self.unlocked.isChecked(),
            without=self.options.without(self._format.name),
            since=self.options.since(self._format.name),
            comments=self._format.name == XFDF,
            sections=self.options.sections.chosen,
        )

    @property
    def asked(self) -> Asked:
        """All that was chosen."""
        return self.options.asked(self.chosen_author, FORMATS[self._format.name], documents=self.with_documents)

    @property
    def _takes_sources(self) -> bool:
        return self._format.name in WITH_SOURCES

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
        self._show_order()

    def _show_options(self) -> None:
        self._place.setText(self.tr("File") if self._format.suffix else self.tr("Folder"))
        self.file.setAccessibleName(self._place.text())
        form = self.options.form
        form.setRowVisible(self.documents, self._format.has_documents)
        form.setRowVisible(self.password, self._takes_sources)
        form.setRowVisible(self.show_typed, self._takes_sources)
        form.setRowVisible(self.unlocked, self._format.name == BINDER)
        self.options.show_for(self._format.name)

    def _on_choose(self) -> None:
        if not self._format.suffix:
            chosen = ask_target_folder(self, self.tr("Export"), str(self.target.parent))
        else:
            pattern = f"*{self._format.suffix}"
            chosen = ask_target(self, self.tr("Export"), self.file.text(), f"{pattern} ({pattern})")
        if chosen is not None:
            self._take_file(str(chosen))

    def _take_file(self, name: str) -> None:
        """Take what was chosen; Enter exports now, and does not ask again."""
        self.file.setText(name)
        self.file.setFocus(Qt.FocusReason.OtherFocusReason)

    # What will come of it

    @property
    def _is_empty(self) -> bool:
        """Whether nothing is chosen that could go into a file."""
        return has_parts(self._format.name) and self.options.is_empty

    def _show_whether_ready(self) -> None:
        self._go.setEnabled(bool(self.file.text().strip()) and not self._is_empty)

    def _show_order(self) -> None:
        """Have the preview made of what is chosen now."""
        self._show_whether_ready()
        if self.preview is None or self._maker is None:
            return
        self.preview.show_sources(wanted=self._format.name in (SOURCES, XFDF))
        if self._is_empty:
            self._maker.stop()
            self.account.clear()
            self.preview.show_sentence(self.tr("No section is ticked, so there would be nothing in the file."))
        elif self._takes_sources and not self._offered.sources:
            self._maker.stop()
            self.account.clear()
            self.preview.show_sentence(self.tr("No numbered source has a document that could be shown here."))
        else:
            self._maker.ask(self._order())

    def _order(self) -> Order:
        name = self._format.name
        if name in (SOURCES, XFDF) and self.preview is not None:
            return Order(name, choice=replace(self.choice, source=self.preview.chosen_source))
        return Order(name, choice=self.choice) if name == BINDER else Order(name, self.asked)

    def _on_begun(self) -> None:
        assert self.preview is not None
        self.preview.show_busy(busy=True)

    def _on_made(self, preview: Preview) -> None:
        assert self.preview is not None
        self.preview.show_preview(preview)
        self.account.show_account(preview.account, one_document=self._format.name in (SOURCES, XFDF))

    def _on_failed(self, error: KnownError) -> None:
        assert self.preview is not None
        self.account.clear()
        self.preview.show_failure(error)

    def _on_finished(self) -> None:
        if self._maker is not None and self.preview is not None:
            self._maker.stop()
            self.preview.close_file()
