"""Below a source: which file is being read, what it is to the documents that are here, and the password it needs."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from dossier.model.rows import Source
from dossier.ui.bridge import Bridge
from dossier.ui.page.password import PasswordQuestion
from dossier.ui.panes.attaching import Asked, Attaching
from dossier.ui.panes.document_bars import Strip
from dossier.ui.places import source_words
from dossier.ui.theme import Theme
from dossier.ui.widgets.question_bar import QuestionBar
from dossier.ui.words import isolated, name_words

MOST_OLDER = 3  # documents that are offered as the older version, the newest first
LONGEST_SOURCE = 60  # characters of a source's name


class AttachBars(QWidget):
    """Shows what attaching is at and asks. `refused` says why a file is not attached; `answered` comes before what an
    answer leads to.
    """

    refused = Signal(str)
    answered = Signal()

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._bridge = bridge
        self.attaching = attaching = Attaching(bridge, self)
        self.reading = Strip(theme, "readingStrip")
        cancel = self.reading.add_button("cancelReading")
        cancel.setText(self.tr("Cancel"))
        self.question = QuestionBar(theme, "attachQuestion")
        self._asked: Asked | None = None
        self.password = PasswordQuestion(theme)
        self.password.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.password.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.reading, self.question, self.password):
            column.addWidget(widget)
        cancel.clicked.connect(attaching.cancel)
        attaching.busy.connect(self._on_busy)
        attaching.attached.connect(self._on_attached)
        attaching.asked.connect(self._on_asked)
        attaching.password_asked.connect(self._on_password_asked)
        attaching.password_wrong.connect(self._on_password_wrong)
        self.question.answered.connect(self._on_answered)
        self.password.given.connect(attaching.give_password)
        self.password.given_up.connect(self._on_password_given_up)

    def _on_busy(self, name: str) -> None:
        self.reading.words.setText(self.tr("Reading “{name}”…").format(name=isolated(name)) if name else "")
        self.reading.setVisible(bool(name))

    def _on_password_asked(self, name: str) -> None:
        self.password.ask(name)
        self.password.show()
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_password_wrong(self) -> None:
        if not self.password.refuse():
            self.refused.emit(self.tr("Three times it was not the password; the file is not attached."))
            self._on_password_given_up()

    def _on_password_given_up(self) -> None:
        self.password.hide()
        self.attaching.give_up()

    def _on_attached(self, source_id: str, document_id: str, comments: int) -> None:
        self.password.hide()

    def _on_asked(self, asked: Asked) -> None:
        self._asked = asked
        typing = self.password.field.hasFocus()
        newer = self.tr("A newer version of “{name}”")
        names = [name_words(document.name, 32) for document in asked.older[-MOST_OLDER:][::-1]]
        answers = [newer.format(name=isolated(name)) for name in names]
        source = source_words(self._bridge.store.get(Source, asked.source_id))  # another may be in hand when it is seen
        words = self.tr("“{name}”, for {source}: what is it to the documents there?")
        words = words.format(name=isolated(asked.name), source=isolated(name_words(source, LONGEST_SOURCE)))
        self.question.ask(words, [*answers, self.tr("A further document")])
        if typing:
            self.question.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.password.hide()

    def _on_answered(self, index: int) -> None:
        asked, self._asked = self._asked, None
        self.answered.emit()
        if asked is None or index < 0:
            self.attaching.leave()
        else:
            older = [*asked.older[-MOST_OLDER:][::-1], None]
            self.attaching.answer(older[index])
