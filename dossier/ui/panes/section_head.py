"""Above a section's text: what it is called, what is in it, and what must be known of it. Short where height is."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from dossier.model.rows import Section
from dossier.services import reading
from dossier.store import counting, heads
from dossier.store.store import Store
from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.elided_label import ElidedLabel
from dossier.ui.widgets.naming import named
from dossier.ui.widgets.sizes import Height
from dossier.ui.words import counted, dotted, listed, section_kind_words


class SectionHead(QWidget):
    """Shows what `show_section` gives it; the notice in full is in the overview, so here one line of it may do."""

    doubts_asked = Signal()

    def __init__(self, theme: Theme, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = named(ElidedLabel(), "sectionTitle")
        self.title.setFont(theme.serif(21, 700))
        self.facts = named(ElidedLabel(), "sectionFacts")
        set_role(self.facts, "quiet")
        self.notice = named(ElidedLabel(), "staleNotice")
        set_role(self.notice, "warning")
        self.doubts = named(QPushButton(), "doubtsButton")
        set_role(self.doubts, "link")
        self.doubts.clicked.connect(self.doubts_asked)
        space = theme.measure.space
        column = QVBoxLayout(self)
        column.setContentsMargins(side, 0, side, space)
        column.setSpacing(space)
        for label in (self.title, self.facts, self.notice):
            column.addWidget(label)
        column.addWidget(self.doubts, 0, Qt.AlignmentFlag.AlignLeading)
        self.set_height(Height.AMPLE)

    def set_height(self, height: Height) -> None:
        """Say each thing in one line where the height is short, and only the first where it is scarce."""
        self.title.setWordWrap(height is not Height.SCARCE)
        for label in (self.facts, self.notice):
            label.setWordWrap(height is Height.AMPLE)
        self.facts.setVisible(height is not Height.SCARCE)

    def show_section(self, store: Store, section: Section, states: Iterable[reading.CitationState]) -> None:
        """Say what `section` is and how far the review of its citations has come."""
        self.title.setText(reading.section_words(section))
        tally = reading.tally(states)
        parts = [
            section_kind_words()[section.kind],
            counted(counting.count_claims(store, section.id), "%n claim", "%n claims"),
            listed(
                (
                    counted(tally.citations, "%n citation", "%n citations"),
                    counted(tally.judged, "%n judged", "%n judged"),
                )
            ),
        ]
        self.facts.setText(dotted(parts))
        brief = heads.opening_words(store)
        self.notice.setText(brief.notice if brief else "")
        self.notice.setVisible(bool(self.notice.text()))
        doubts = counting.open_doubts_in(store, section.id)
        self.doubts.setText(
            counted(
                doubts,
                "The program was not sure how to read %n thing here",
                "The program was not sure how to read %n things here",
            )
        )
        self.doubts.setVisible(doubts > 0)
