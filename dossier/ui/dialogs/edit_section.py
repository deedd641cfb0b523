"""Editing the text, the title and the kind of a section."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dossier.model.kinds import Placing, SectionKind
from dossier.model.rows import Section
from dossier.services.changes.sections import EditBody, RenameSection, RetypeSection
from dossier.services.fates import Fate, counts_of, fates_between, placed_in
from dossier.ui.bridge import Bridge
from dossier.ui.drafts import Draft
from dossier.ui.fates import counts_words
from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.naming import named


class EditSectionDialog(QDialog):
    """What is typed is kept as it rests; claims, markers and annotations are found again each time.

    One line says what became of them since the dialog was opened; `ended` carries it when it closes, and whether
    anything is unplaced.
    """

    unplaced_asked = Signal()
    ended = Signal(str, bool)

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
        self._before = placed_in(bridge.store, section_id)
        self.found = named(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "sectionFound")
        self.found.hide()
        self.unplaced = named(QPushButton(self.tr("Show what is unplaced")), "sectionUnplaced")
        set_role(self.unplaced, "link")
        self.unplaced.clicked.connect(self._on_unplaced)
        self.unplaced.hide()
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
        line = QHBoxLayout()
        line.addWidget(self.found, 1)
        line.addWidget(self.unplaced)
        column.addLayout(line)
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
            if self.found.text():
                self.ended.emit(self.found.text(), bool(counts_of(self._fates())[Placing.UNPLACED]))

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
        kept = self._bridge.perform(EditBody(self._section_id, text), merge=f"body:{self._section_id}")
        self._show_found()
        return kept

    def _fates(self) -> Sequence[Fate]:
        return fates_between(self._before, placed_in(self._bridge.store, self._section_id))

    def _show_found(self) -> None:
        """Say what became of what lay on the text, where anything is not as it was."""
        fates = self._fates()
        counts = counts_of(fates)
        touched = any(counts[placing] for placing in (Placing.MOVED, Placing.CHANGED, Placing.UNPLACED))
        words = self.tr("Found again in the text: {counts}.").format(counts=counts_words(fates))
        self.found.setText(words if touched else "")
        self.found.setVisible(touched)
        self.unplaced.setVisible(bool(counts[Placing.UNPLACED]))

    def _on_unplaced(self) -> None:
        self.unplaced_asked.emit()
        self.close()
