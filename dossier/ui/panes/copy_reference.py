"""How a style cites the source in hand, and how it lists it, for the clipboard."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from dossier.ui.citing import Citing, Wanted
from dossier.ui.theme import set_role
from dossier.ui.widgets.naming import named
from dossier.ui.widgets.style_chooser import StyleChooser


class CopyReference(QWidget):
    """The style beside the two buttons."""

    def __init__(self, citing: Citing, source_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("copyReference")
        self._citing = citing
        self._source_id = source_id
        self._asked = False
        self.styles = StyleChooser(chosen=citing.style)
        self.styles.changed.connect(self._on_style)
        self.citation = named(QPushButton(), "copyCitationButton")
        self.reference = named(QPushButton(), "copyReferenceButton")
        self._name()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.styles)
        for button in (self.citation, self.reference):
            set_role(button, "link")
            row.addWidget(button)
        row.addStretch(1)
        self.citation.clicked.connect(self._copy_citation)
        self.reference.clicked.connect(self._copy_reference)
        citing.restyled.connect(self._on_restyled)
        citing.copied.connect(self._on_copied)
        citing.refused.connect(self._on_refused)
        citing.ended.connect(self._on_ended)

    def _name(self) -> None:
        self.citation.setText(self.tr("Copy citation"))
        self.reference.setText(self.tr("Copy formatted reference"))

    def _on_style(self) -> None:
        self._citing.use(self.styles.name)

    def _on_restyled(self) -> None:
        self.styles.choose(self._citing.style)
        self._name()

    def _copy_citation(self) -> None:
        self._copy(Wanted.CITATION)

    def _copy_reference(self) -> None:
        self._copy(Wanted.REFERENCE)

    def _copy(self, wanted: Wanted) -> None:
        if self._citing.busy:
            return
        self._asked = True
        self._name()
        self.styles.said.hide()
        self.citation.setEnabled(False)
        self.reference.setEnabled(False)
        self._citing.copy(self._source_id, wanted)

    def _on_copied(self, source_id: str, wanted: Wanted, words: str) -> None:
        if self._asked and source_id == self._source_id:
            button = self.citation if wanted is Wanted.CITATION else self.reference
            button.setText(self.tr("Copied"))

    def _on_refused(self, sentence: str) -> None:
        if self._asked:
            self.styles.say(sentence)

    def _on_ended(self) -> None:
        self._asked = False
        self.citation.setEnabled(True)
        self.reference.setEnabled(True)
