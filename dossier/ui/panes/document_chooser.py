"""The choice among the documents of a source, where there are several."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from dossier.model.rows import Document
from dossier.services.judging import current
from dossier.ui.theme import Theme
from dossier.ui.widgets.choice_box import ChoiceBox
from dossier.ui.widgets.naming import named
from dossier.ui.widgets.sizes import enlarged
from dossier.ui.words import dotted, kind_word

_USUAL = 190  # px


class DocumentChooser(QWidget):
    """`chosen` carries the id of the document that the reviewer chose."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = named(ChoiceBox(), "documentChooser", self.tr("Document"))
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.activated.connect(self._on_activated)
        space = theme.measure.space
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * space, space, 2 * space, space)
        column.addWidget(self.box)

    def sizeHint(self) -> QSize:
        """What it takes to tell documents apart; more is better."""
        return QSize(enlarged(_USUAL), super().sizeHint().height())

    def show_documents(self, documents: Sequence[Document], wanted: Document | None) -> None:
        """List `documents`, of which `wanted` is shown; one alone needs no list."""
        self.box.clear()
        now = {document.id for document in current(documents)}
        called = Counter((kind_word(document), document.title or document.name) for document in documents)
        for document in documents:
            parts = [kind_word(document), document.title or document.name]
            if called[parts[0], parts[1]] > 1 and parts[1] != document.name:
                parts.insert(1, document.name)  # two of one title are told apart by their files
            if document.id not in now:
                parts.append(self.tr("older version"))
            self.box.addItem(dotted(parts), document.id)
        if wanted is not None:
            self.box.setCurrentIndex(self.box.findData(wanted.id))
        self.setVisible(len(documents) > 1)

    def _on_activated(self, index: int) -> None:
        document_id = self.box.itemData(index)
        if isinstance(document_id, str):
            self.chosen.emit(document_id)
