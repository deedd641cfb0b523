"""One thing that came back in full: what is here beside what is in the file, and the buttons that take."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTextEdit, QVBoxLayout, QWidget

from dossier.ui.panes.edges import SIDE
from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.naming import named
from dossier.ui.widgets.sizes import enlarged
from dossier.ui.words import counted

_HIGHEST = 100  # px of a text; longer ones scroll


class ReturnedPanel(QWidget):
    """`tick`, `go` and `take` are buttons; `here`, `base` and `there` show the texts."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("returned-panel")
        self._theme = theme
        self._sentence = named(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "returned-sentence")
        set_role(self._sentence, "quiet")
        self._quote = named(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "returned-quote")
        self._quote.setFont(theme.reading(15))
        self._columns = QHBoxLayout()
        self._columns.setSpacing(16)
        self.here = self._column("returned-here", self.tr("Here"))
        self.base = self._column("returned-base", self.tr("As it went out"))
        self.there = self._column("returned-there", self.tr("In the file"))
        self.tick = named(QPushButton(), "returned-tick")
        self.tick.setCheckable(True)
        self.tick.setToolTip(self.tr("Take this one, or leave it (Space)"))
        self.go = named(QPushButton(self.tr("Go there")), "returned-go")
        self.go.setToolTip(self.tr("Show what it is on (Enter)"))
        self.take = named(QPushButton(), "returned-take")
        set_role(self.take, "primary")
        self.take.setToolTip(self.tr("Take all that is ticked, as one step that undo takes back"))
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self.tick)
        buttons.addWidget(self.go)
        buttons.addStretch(1)
        buttons.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 12, SIDE, 4)
        column.setSpacing(8)
        column.addWidget(self._sentence)
        column.addWidget(self._quote)
        column.addLayout(self._columns)
        column.addLayout(buttons)

    def show_item(self, sentence: str, quote: str, texts: tuple[str, str | None, str]) -> None:
        """Show a thing: what it is, the words that it lies on, its text here, as it went out (where both sides changed
        it) and in the file.
        """
        self._sentence.setText(sentence)
        self._quote.setText(f"“{quote}”" if quote else "")
        self._quote.setVisible(bool(quote))
        here, base, there = texts
        for field, text in ((self.here, here), (self.base, base), (self.there, there)):
            field.setPlainText(text or "")
            field.setPlaceholderText(self.tr("nothing"))
            column = field.parentWidget()
            if column is not None:
                column.setVisible(text is not None)

    def show_tick(self, *, ticked: bool, can: bool, can_go: bool) -> None:
        """Show whether the thing is ticked, whether it can be at all, and whether there is a place to go to."""
        self.tick.setVisible(can)
        self.tick.setChecked(ticked)
        self.tick.setText(self.tr("Ticked") if ticked else self.tr("Not ticked"))
        self.tick.setIcon(self._theme.icon("box-ticked" if ticked else "box"))
        self.go.setEnabled(can_go)

    def show_ticked(self, number: int, *, can: bool = True) -> None:
        """Show how many things are ticked, and whether they can be taken now."""
        words = counted(number, "Take the ticked one", "Take the %n ticked ones")
        self.take.setText(words if number else self.tr("Nothing is ticked"))
        self.take.setEnabled(can and number > 0)

    def _column(self, name: str, title: str) -> QTextEdit:
        column = named(QWidget(), f"{name}-column")
        rows = QVBoxLayout(column)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        label = QLabel(title)
        set_role(label, "quiet")
        text = named(QTextEdit(readOnly=True), name, title)
        text.setTabChangesFocus(True)
        text.setMaximumHeight(enlarged(_HIGHEST))
        label.setBuddy(text)
        rows.addWidget(label)
        rows.addWidget(text)
        self._columns.addWidget(column, 1)
        return text
