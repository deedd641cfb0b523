"""One doubt of the importer in full, and the buttons that settle it."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from dossier.model.kinds import ClaimKind, SectionKind
from dossier.ui.panes.edges import SIDE
from dossier.ui.panes.listing import button_row
from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.naming import named
from dossier.ui.widgets.rest import Rest
from dossier.ui.widgets.wrapped_label import WrappedLabel
from dossier.ui.words import counted

KEYS: Mapping[ClaimKind, str] = {
    ClaimKind.FACT: "F",
    ClaimKind.ASSESSMENT: "A",
    ClaimKind.INFERENCE: "I",
    ClaimKind.LIMIT: "L",
}


class DoubtPanel(QWidget):
    """`kind_chosen` carries the ClaimKind or SectionKind whose button was pressed; `right`, `all_right` and `go` are
    buttons. The second half of a double click on one does not settle what is shown since the first.
    """

    kind_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("doubt-panel")
        self._sentence = named(WrappedLabel(), "doubt-sentence")
        self._words = named(WrappedLabel(), "doubt-words")
        self._words.setFont(theme.reading(15))
        self._kinds: dict[ClaimKind | SectionKind, QPushButton] = {}
        names: dict[ClaimKind | SectionKind, str] = {
            ClaimKind.FACT: self.tr("Fact"),
            ClaimKind.ASSESSMENT: self.tr("Assessment"),
            ClaimKind.INFERENCE: self.tr("Inference"),
            ClaimKind.LIMIT: self.tr("Limit"),
            SectionKind.SUMMARY: self.tr("Summary"),
            SectionKind.OPTION: self.tr("Option"),
            SectionKind.BACKGROUND: self.tr("Background"),
            SectionKind.LIMITS: self.tr("Limits"),
        }
        for kind, name in names.items():
            button = self._kinds[kind] = QPushButton(name)
            button.setCheckable(True)
            section = isinstance(kind, SectionKind)
            button.setObjectName(f"{'section' if section else 'claim'}-kind-{kind.value}")
            button.setToolTip(name if isinstance(kind, SectionKind) else f"{name} ({KEYS[kind]})")
            button.clicked.connect(self._on_kind)
        self.right = named(QPushButton(self.tr("That is right")), "doubt-right")
        self.right.setToolTip(self.tr("Keep it as the importer made it (Space)"))
        set_role(self.right, "primary")
        self.go = named(QPushButton(self.tr("Go there")), "doubt-go")
        self.go.setToolTip(self.tr("Show it in its section (Enter)"))
        self.all_right = named(QPushButton(), "doubt-all-right")
        set_role(self.all_right, "link")
        self._rest = Rest(self)
        for button in (*self._kinds.values(), self.right, self.go, self.all_right):
            button.clicked.connect(self._rest.begin)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 12, SIDE, 4)
        column.setSpacing(8)
        column.addWidget(self._sentence)
        column.addWidget(self._words)
        column.addLayout(button_row(*self._kinds.values()))
        column.addLayout(button_row(self.right, self.go, self.all_right))

    def button(self, kind: ClaimKind | SectionKind) -> QPushButton:
        """Return the button that says `kind`."""
        return self._kinds[kind]

    def show_doubt(
        self, sentence: str, number: str, words: str, kind: ClaimKind | SectionKind | None, alike: int
    ) -> None:
        """Show a doubt: its sentence, the claim or the section it is on with its kind, and how many are like it."""
        self._sentence.setText(sentence)
        self._words.setText(f"{number}  {words}" if number else words)
        self._words.setVisible(bool(words))
        for other, button in self._kinds.items():
            button.setVisible(type(other) is type(kind))
            button.setChecked(other is kind)
        self.all_right.setText(counted(alike, "All %n like this are right", "All %n like this are right"))
        self.all_right.setVisible(alike > 1)
        self.right.setText(self.tr("That is right"))
        self.go.setText(self.tr("Go there"))
        self.go.setToolTip(self.tr("Show it in its section (Enter)"))

    def show_group(self, sentence: str, places: str, *, listed: bool) -> None:
        """Show what many doubts say alike, and in how many places; `listed`: they follow one by one."""
        self.show_doubt(sentence, "", places, None, 1)
        self.right.setText(self.tr("All are right"))
        self.go.setText(self.tr("Hide them") if listed else self.tr("Show them one by one"))
        self.go.setToolTip(self.tr("Enter"))

    def _on_kind(self) -> None:
        kind = next((kind for kind, button in self._kinds.items() if button is self.sender()), None)
        if kind is not None:
            self.kind_chosen.emit(kind)
