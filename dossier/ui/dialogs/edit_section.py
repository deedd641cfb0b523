"""Editing the text, the title and the kind of a section."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from dossier.model.kinds import SectionKind
from dossier.model.rows import Section
from dossier.services.changes.sections import EditBody, RenameSection, RetypeSection
from dossier.ui.bridge import Bridge
from dossier.ui.drafts import Draft
from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.naming import named


class EditSectionDialog(QDialog):
    """What is typed is kept as it rests; claims, markers and annotations are found again each time."""

    def __init__(self, bridge: Bridge, theme: Theme, section_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("editSectionDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Edit the section"))
        self._bridge = bridge
        self._section_id = section_id
        section = bridge.store.get(Section, section_id)
        self.title = named(QLineEdit(section.title), "sectionTitleField")
        self.title.editingFinished.connect(self._keep_title)
        self.kind = named(QComboBox(), "sectionKindField")
        names = {
            SectionKind.SUMMARY: self.tr("Summary"),
            SectionKind.OPTION: self.tr("Option"),
            SectionKind.BACKGROUND: self.tr("Background"),
            SectionKind.LIMITS: self.tr("Limits"),
        }
        for kind, name in names.items():
            self.kind.addItem(name, kind)
        self.kind.setCurrentIndex(list(names).index(section.kind))
        self.kind.activated.connect(self._keep_kind)
        self.body = named(QPlainTextEdit(section.body), "sectionBodyField")
        self.body.setFont(theme.serif())
        self.body.setTabChangesFocus(True)
        self.body.setAccessibleName(self.tr("Text"))
        self.draft = Draft(self.body, self._keep_body)
        words = QLabel(
            self.tr("The imported file is kept as it was. Judgements of claims whose words change turn stale."),
            wordWrap=True,
        )
        set_role(words, "quiet")
        form = QFormLayout()
        form.addRow(self.tr("Title"), self.title)
        form.addRow(self.tr("Kind"), self.kind)
        done = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        done.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.body, 1)
        column.addWidget(words)
        column.addWidget(done)
        self.resize(680, 520)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._keep_title()
        self.draft.flush()
        if self.draft.pending:  # it could not be written: the words stay where they can be copied
            event.ignore()
        else:
            self._bridge.session.editor.seal()
            event.accept()

    def _keep_title(self) -> None:
        title = " ".join(self.title.text().split())
        section = self._bridge.store.seek(Section, self._section_id)
        if section is not None and title and title != section.title:
            self._bridge.perform(RenameSection(self._section_id, title))

    def _keep_kind(self, index: int) -> None:
        self._bridge.perform(RetypeSection(self._section_id, SectionKind(self.kind.itemData(index))))

    def _keep_body(self, text: str) -> bool:
        if self._bridge.store.seek(Section, self._section_id) is None:
            return True
        return self._bridge.perform(EditBody(self._section_id, text), merge=f"body:{self._section_id}")
