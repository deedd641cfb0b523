"""What the list of notes and annotations is narrowed to: kind, colour, tag, reviewer."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from dossier.model.kinds import AnnotationKind
from dossier.model.rows import Annotation, Note
from dossier.ui.colours import NUMBERS, colour_word
from dossier.ui.theme import Theme
from dossier.ui.widgets.choice_box import ChoiceBox
from dossier.ui.widgets.naming import named
from dossier.ui.words import annotation_kind_word

_NOTE = "note on anything"  # the data of the choice that stands for notes


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is chosen; '' and 0 stand for all. `kind` is an annotation's, or that of notes."""

    kind: str = ""
    colour: int = 0
    tag: str = ""
    reviewer: str = ""

    def fits(self, row: Note | Annotation) -> bool:
        """Whether a row is among those that are wanted."""
        if self.reviewer and row.reviewer != self.reviewer:
            return False
        if isinstance(row, Note):
            return not self.colour and not self.tag and self.kind in ("", _NOTE)
        return (
            self.kind in ("", row.kind.value)
            and self.colour in (0, row.colour)
            and (not self.tag or self.tag in row.tags)
        )


class NotesFilter(QWidget):
    """Four choices side by side; `changed` tells that another was made."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notesFilter")
        self.kind = self._choice("notesKind", self.tr("Kind"))
        self.colour = self._choice("notesColour", self.tr("Colour"))
        self.tag = self._choice("notesTag", self.tr("Tag"))
        self.reviewer = self._choice("notesReviewer", self.tr("Reviewer"))
        self.kind.addItem(self.tr("Every kind"), "")
        self.kind.addItem(self.tr("note"), _NOTE)
        for kind in AnnotationKind:
            self.kind.addItem(annotation_kind_word(kind), kind.value)
        self.colour.addItem(self.tr("Every colour"), 0)
        for number in NUMBERS:
            words = self.tr("{colour} ({number})").format(colour=colour_word(number), number=number)
            self.colour.addItem(theme.colour_icon(number), words, number)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.measure.space)
        for choice in self._choices:
            choice.setIconSize(QSize(16, 16))
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(6)
            choice.currentIndexChanged.connect(self._on_chosen)
            row.addWidget(choice, 1)
        self.offer((), ())

    @property
    def _choices(self) -> tuple[QComboBox, ...]:
        return self.kind, self.colour, self.tag, self.reviewer

    def _choice(self, name: str, words: str) -> QComboBox:
        return named(ChoiceBox(), name, words)

    def offer(self, tags: Iterable[str], reviewers: Iterable[str]) -> None:
        """Offer these tags and reviewers; what was chosen stays chosen, where it is still there."""
        _refill(self.tag, self.tr("Every tag"), tags)
        _refill(self.reviewer, self.tr("Everyone"), reviewers)

    def wanted(self) -> Wanted:
        """Return what is chosen."""
        kind, colour, tag, reviewer = (choice.currentData() for choice in self._choices)
        return Wanted(kind or "", colour or 0, tag or "", reviewer or "")

    def _on_chosen(self) -> None:
        self.changed.emit()


def _refill(choice: QComboBox, everything: str, values: Iterable[str]) -> None:
    offered = ["", *sorted(values, key=str.casefold)]
    if offered == [choice.itemData(at) for at in range(choice.count())]:
        return
    chosen = choice.currentData()
    choice.blockSignals(True)
    choice.clear()
    for value in offered:
        choice.addItem(value or everything, value)
    choice.setCurrentIndex(max(0, choice.findData(chosen)))
    choice.blockSignals(False)
