"""Editing the text, the title and the kind of a section."""

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dossier.model.changes import Changes
from dossier.model.kinds import Placing, SectionKind
from dossier.model.rows import Brief, Marker, Section, Source
from dossier.services.changes.sections import EditBody, RenameSection, RetypeSection
from dossier.services.fates import Fate, counts_of, fates_between, placed_in
from dossier.store import counting
from dossier.text.fielded import Fielded
from dossier.ui.bridge import Bridge
from dossier.ui.dialogs.closing import DossierDialog
from dossier.ui.drafts import Draft, typed
from dossier.ui.fates import counts_words
from dossier.ui.guard import guarded
from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.choice_box import ChoiceBox
from dossier.ui.widgets.claim_marks import mark_claims, shown_ranges
from dossier.ui.widgets.form import Form
from dossier.ui.widgets.long_line import LongLine
from dossier.ui.widgets.naming import named
from dossier.ui.widgets.sizes import give_size
from dossier.ui.widgets.source_completer import SourceCompleter
from dossier.ui.words import counted, listed, section_kind_words, source_title

_NUMBER = re.compile(r"\[([0-9]{1,3})\]")


@guarded
class EditSectionDialog(DossierDialog):
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
        self._theme = theme
        section = bridge.store.get(Section, section_id)
        self.title = named(LongLine(section.title), "sectionTitleField")
        self.title.editingFinished.connect(self._keep_title)
        self.kind = named(ChoiceBox(), "sectionKindField")
        names = section_kind_words()
        for kind, name in names.items():
            self.kind.addItem(name, kind)
        self.kind.setCurrentIndex(list(names).index(section.kind))
        self.kind.activated.connect(self._keep_kind)
        self.body = named(QPlainTextEdit(section.body), "sectionBodyField")
        self.body.setFont(theme.reading())
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
        self.completer = SourceCompleter(self.body, self._sources)
        self.told = named(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "sectionTold")
        set_role(self.told, "quiet")
        form = Form()
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
        column.addWidget(self.told)
        column.addWidget(done)
        give_size(self, 720, 620)
        bridge.changed.connect(self._on_changed)
        theme.changed.connect(self._show_claims)
        self._show_claims()
        self.body.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> bool:
        kept = self._keep_title()
        self.draft.flush()
        return kept and not self.draft.pending

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.keep():  # it could not be written: the words stay where they can be copied
            event.ignore()
        else:
            self._bridge.session.editor.seal()
            event.accept()
            if self.found.text():
                self.ended.emit(self.found.text(), bool(counts_of(self._fates())[Placing.UNPLACED]))

    def _keep_title(self) -> bool:
        title = " ".join(self.title.text().split())
        section = self._bridge.store.seek(Section, self._section_id)
        if section is None or title in ("", section.title):
            return True
        return self._bridge.perform(RenameSection(self._section_id, title))

    def _keep_kind(self, index: int) -> None:
        self._bridge.perform(RetypeSection(self._section_id, SectionKind(self.kind.itemData(index))))

    def _keep_body(self, text: str) -> bool:
        if self._bridge.store.seek(Section, self._section_id) is None:
            return True
        body = Fielded(self._bridge.store.get(Section, self._section_id).body).put_back(text)
        kept = self._bridge.perform(EditBody(self._section_id, body), merge=f"body:{self._section_id}")
        self._show_found()
        return kept

    # What is shown beside the words

    def _sources(self) -> list[tuple[int, str]]:
        """The sources that a bracket may name, by number."""
        sources = self._bridge.store.find(Source)
        return sorted((s.number, source_title(s)) for s in sources if s.number is not None)

    def _on_changed(self, changes: Changes, origin: object) -> None:
        section = self._bridge.store.seek(Section, self._section_id)
        if section is None:
            self.close()
            return
        if changes.touches("sections", "claims", "markers", "sources"):
            if Fielded(section.body).shown != typed(self.body) and not self.draft.pending:
                self.draft.show(section.body)  # as after an undo
            self._show_claims()

    def _show_claims(self) -> None:
        """Tint the claims, as far as the field shows what is kept; say what they are and which numbers are none."""
        store = self._bridge.store
        section = store.seek(Section, self._section_id)
        if section is None:
            return
        fielded = Fielded(section.body)
        if fielded.shown != typed(self.body):
            return
        claims = counting.placed_claims(store, section.id)
        markers = store.find(Marker, section_id=section.id)
        mark_claims(self.body, self._theme, shown_ranges(fielded, claims), shown_ranges(fielded, markers))
        known = {source.number for source in store.find(Source)}
        strange = sorted({int(n) for n in _NUMBER.findall(section.body)} - known)
        tinted = counted(len(claims), "%n claim, tinted.", "%n claims, tinted.")
        parts = [
            tinted if claims else self.tr("Sentences become claims as you type."),
            self.tr("[ offers the sources."),
        ]
        if strange:
            numbers = listed(f"[{number}]" for number in strange[:5])
            parts.append(self.tr("There is no source {numbers} yet.").format(numbers=numbers))
        if any(brief.original for brief in store.find(Brief)):
            parts.append(self.tr("The imported file is kept as it was; judgements of claims that change turn stale."))
        self.told.setText(" ".join(parts))

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
