"""A quiet offer below a document: passages of it that may bear on the claim in hand, for the reviewer to read."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dossier.model.progress import Cancelled, Progress
from dossier.model.rows import Claim, Document
from dossier.services.finding_evidence import FoundPassage, Reading, rank_passages, read
from dossier.ui.bridge import Bridge
from dossier.ui.cards.delegate import CardDelegate
from dossier.ui.cards.view import FullCardList
from dossier.ui.jobs import Job
from dossier.ui.models.card import Card
from dossier.ui.models.cards import CardModel
from dossier.ui.places import shortened
from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.naming import named

MOST = 5  # passages
_LEAD = 22  # px: their order


class PassageFinder(QFrame):
    """Offers to look, and lists what was found; `chosen` carries the range of a passage in the document's text."""

    chosen = Signal(int, int)
    found = Signal()  # the list is there
    opened = Signal(bool)  # whether what was found is shown

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("passageFinder")
        self._bridge = bridge
        self._document: Document | None = None
        self._claim: Claim | None = None
        self._number = ""
        self._short = False
        self._job: Job | None = None
        self._passages: Sequence[FoundPassage] = ()
        self.ask = named(QPushButton(), "findPassages")
        set_role(self.ask, "link")
        self.words = named(QLabel(), "foundWords")
        set_role(self.words, "quiet")
        self.close_list = named(QPushButton(self.tr("Close")), "closeFound")
        set_role(self.close_list, "link")
        self.list = FullCardList(theme, CardModel(self._card), CardDelegate(theme, lead=_LEAD))
        self.list.setObjectName("foundPassages")
        space = theme.measure.space
        row = QHBoxLayout()
        row.setContentsMargins(3 * space, space, 4 * space, space)  # a link begins some px from its edge
        row.addWidget(self.ask)
        row.addWidget(self.words, 1)
        row.addStretch(0)
        row.addWidget(self.close_list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.list)
        self.ask.clicked.connect(self.look)
        self.close_list.clicked.connect(self._forget)
        self.list.chosen.connect(self._on_chosen)
        self._forget()
        self.hide()

    def set_context(self, document: Document | None, claim: Claim | None, number: str) -> None:
        """Look in `document` for what bears on `claim`; without either nothing is offered."""
        if (document, claim) != (self._document, self._claim):
            self._document, self._claim = document, claim
            self._forget()
        self._number = number
        self._write_ask()
        self.list.setAccessibleName(self.tr("Passages that may bear on claim {number}").format(number=number))
        self.setVisible(document is not None and claim is not None)

    def set_short(self, short: bool) -> None:
        """Leave out of the button which claim it is: the one in hand."""
        self._short = short
        self._write_ask()

    def _write_ask(self) -> None:
        whole = self.tr("Find passages for claim {number}").format(number=self._number)
        self.ask.setText(self.tr("Find passages") if self._short else whole)
        self.ask.setAccessibleName(whole)
        self.ask.setToolTip(whole if self._short else "")

    def look(self) -> None:
        """Look through the document, beside the window."""
        if self._document is None or self._claim is None or self._job is not None:
            return
        work = partial(_rank, self._claim.text, read(self._bridge.store, self._document))
        job = Job(self.ask.accessibleName(), work, QCoreApplication.instance())
        job.done.connect(self._on_done)
        self._job = job
        self.ask.setEnabled(False)
        job.start()

    def _on_done(self, passages: Sequence[FoundPassage]) -> None:
        if self.sender() is not self._job:
            return  # another claim or document is in hand meanwhile
        self._job = None
        self._passages = passages
        self.ask.hide()
        if passages:
            words = self.tr("Passages that may bear on claim {number}: read, then tie what does.")
        else:
            words = self.tr("No sentence here shares a word with claim {number}.")
        self.words.setText(words.format(number=self._number))
        self.words.show()
        self.close_list.show()
        self.list.cards.show([str(index) for index in range(len(passages))])
        self.list.cards.refresh()
        self.list.setVisible(bool(passages))
        self.opened.emit(True)
        self.found.emit()

    def _forget(self) -> None:
        self._job = None
        self._passages = ()
        self.list.cards.show([])
        for widget in (self.list, self.words, self.close_list):
            widget.hide()
        self.ask.setEnabled(True)
        self.ask.show()
        self.opened.emit(False)

    def _card(self, key: str) -> Card:
        passage = self._passages[int(key)]
        page = self.tr("p. {page}").format(page=passage.label) if passage.label else ""
        text = passage.words
        return Card(shortened(text, 200), lead=str(int(key) + 1), trailing=page, serif=True, tip=text)

    def _on_chosen(self, key: str) -> None:
        passage = self._passages[int(key)]
        self.chosen.emit(passage.start, passage.end)


def _rank(claim: str, reading: Reading, progress: Progress, cancelled: Cancelled) -> list[FoundPassage]:
    return rank_passages(claim, [reading], MOST)
