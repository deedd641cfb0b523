"""What the brief is about: its question, its notice, what the dossier is called; and a new section's title and kind."""

from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from dossier.model.ids import new_id
from dossier.model.kinds import SectionKind
from dossier.model.rows import Brief
from dossier.services.changes.writing import AddSection, EditBrief
from dossier.ui.dialogs.step_form import StepForm
from dossier.ui.drafts import typed
from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.choice_box import ChoiceBox
from dossier.ui.widgets.form import Form
from dossier.ui.widgets.long_line import LongLine
from dossier.ui.widgets.naming import named
from dossier.ui.widgets.sizes import enlarged
from dossier.ui.words import section_kind_words

_FIELD = 84  # px: three lines


class QuestionDialog(StepForm):
    """Asks for question, notice and title; `change` says what was made of them."""

    def __init__(self, theme: Theme, brief: Brief, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("questionDialog")
        self.setWindowTitle(self.tr("Question and notice"))
        self.question = _words(theme, brief.question, "questionField", self.tr("Question"))
        self.question.setPlaceholderText(self.tr("What is to be decided?"))
        self.notice = _words(theme, brief.notice, "noticeField", self.tr("Notice"))
        self.notice.setPlaceholderText(self.tr("What readers must know, such as: draft, not to be cited"))
        self.title = named(LongLine(brief.title), "briefTitleField", self.tr("Title"))
        self._first = self._now
        form = Form()
        form.addRow(self.tr("Question"), self.question)
        form.addRow(self.tr("Notice"), self.notice)
        form.addRow(self.tr("Title"), self.title)
        _finish(self, form)
        self.setMinimumWidth(enlarged(520))

    @property
    def change(self) -> EditBrief:
        """What was typed; a text that was not touched stays as it was, whatever a field makes of its spaces."""
        title, question, notice = (
            None if now == first else now for now, first in zip(self._now, self._first, strict=True)
        )
        return EditBrief(title, question, notice)

    @property
    def _now(self) -> tuple[str, ...]:
        return self.title.text(), typed(self.question), typed(self.notice)


class AddSectionDialog(StepForm):
    """Asks for the title and the kind of a new section, which is to have `id`; `change` says what was made of them."""

    def __init__(self, kind: SectionKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("addSectionDialog")
        self.setWindowTitle(self.tr("Add a section"))
        self.id = new_id()
        self.title = named(QLineEdit(), "newSectionTitle", self.tr("Title"))
        self.kind = named(ChoiceBox(), "newSectionKind", self.tr("Kind"))
        for each, words in section_kind_words().items():
            self.kind.addItem(words, each)
        self.kind.setCurrentIndex(self.kind.findData(kind))
        form = Form()
        form.addRow(self.tr("Title"), self.title)
        form.addRow(self.tr("Kind"), self.kind)
        self._buttons = _finish(self, form)
        self.title.textChanged.connect(self._on_typed)
        self._on_typed("")
        self.setMinimumWidth(enlarged(460))

    @property
    def change(self) -> AddSection:
        return AddSection(self.title.text(), SectionKind(self.kind.currentData()), self.id)

    def _on_typed(self, text: str) -> None:
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(text.strip()))


def _words(theme: Theme, text: str, name: str, accessible: str) -> QPlainTextEdit:
    field = named(QPlainTextEdit(text), name, accessible)
    field.setFont(theme.sans())
    field.setTabChangesFocus(True)
    field.setMinimumHeight(enlarged(_FIELD))
    return field


def _finish(dialog: StepForm, form: QFormLayout) -> QDialogButtonBox:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
    set_role(buttons.button(QDialogButtonBox.StandardButton.Ok), "primary")
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(20, 20, 20, 16)
    column.setSpacing(12)
    column.addLayout(form)
    column.addWidget(buttons)
    return buttons
