"""Below the document: what the machine found of the passage, and what a person says of the citation."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dossier.model.changes import Changes
from dossier.model.kinds import Moved, Placing, Verdict
from dossier.model.rows import Citation, Claim
from dossier.services import reading
from dossier.services.changes.judgements import EditReason, Judge
from dossier.services.editor import Change
from dossier.services.reading import CitationState
from dossier.ui.bridge import Bridge
from dossier.ui.dates import local_date
from dossier.ui.drafts import Draft, typed
from dossier.ui.guard import guarded
from dossier.ui.navigator import Navigator, Place
from dossier.ui.panes.finding import Finding
from dossier.ui.places import ClaimNumbers
from dossier.ui.shortcuts import with_key
from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.elided_label import ElidedLabel
from dossier.ui.widgets.growing_edit import GrowingEdit
from dossier.ui.widgets.naming import named
from dossier.ui.widgets.sizes import Height
from dossier.ui.widgets.verdict_bar import VerdictBar
from dossier.ui.words import dotted, verdict_word

_TABLES = ("judgements", "evidence", "passages", "documents", "claims", "citations", "sources", "sections")
_PRESSED = 40  # ms after which it is asked again whether a button of the mouse is still down


@guarded
class JudgementBar(QWidget):
    """The two answers on the citation in hand, never merged: the machine's on the left, the person's below.

    `unfolded` tells whether it takes more of a short height than usual, for the keyboard.
    """

    unfolded = Signal(bool)

    def __init__(self, bridge: Bridge, navigator: Navigator, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("judgementBar")
        self.setAccessibleName(self.tr("Judgement of the citation"))
        self.setProperty("surface", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._bridge = bridge
        self._navigator = navigator
        self._theme = theme
        self._citation_id = ""
        self._short = self._scarce = self._grown = False
        self._unkept: dict[str, str] = {}  # reasons that could not be written, by citation
        self.finding = Finding(bridge, navigator, theme)
        self.finding.resized.connect(self._place_question)
        self.question = named(QLabel(), "supportAsked")
        set_role(self.question, "quiet")
        self.verdicts = VerdictBar(theme)
        self.verdicts.chosen.connect(self.judge)
        self.setFocusProxy(self.verdicts)
        self.again = named(QPushButton(), "judgeAgain")
        set_role(self.again, "link")
        self.again.clicked.connect(self.judge_again)
        self.byline = named(ElidedLabel(), "judgedBy")
        self.byline.setFont(theme.sans(theme.measure.type[0]))
        set_role(self.byline, "quiet")
        self.give_reason = named(QPushButton(with_key(self.tr("Reason"), "reason")), "giveReason")
        self.give_reason.setFont(self.byline.font())
        set_role(self.give_reason, "link")
        self.give_reason.clicked.connect(self.write_reason)
        self.reason = named(GrowingEdit(theme, lines=(1, 6)), "reasonField", self.tr("Reason"))
        self.reason.setPlaceholderText(with_key(self.tr("Reason"), "reason"))
        self.draft = Draft(self.reason, self._on_keep)
        self.reason.textChanged.connect(self._on_typed)
        self.reason.left.connect(self._on_left)
        self._released = QTimer(self, singleShot=True, interval=_PRESSED)
        self._released.timeout.connect(self._fold)
        self._settled = QTimer(self, singleShot=True, interval=0)  # when words have the look that they are shown in
        self._settled.timeout.connect(self._place_question)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)
        self._lay_out()
        navigator.went.connect(self._on_went)
        bridge.changed.connect(self._on_changed)
        bridge.written.connect(self._on_written)
        self._show()

    def _lay_out(self) -> None:
        space = self._theme.measure.space
        self._answers = QGridLayout()
        self._answers.setColumnStretch(0, 1)
        self._answers.setHorizontalSpacing(3 * space)
        self._answers.addWidget(self.finding, 0, 0)
        self._answers.addWidget(self.finding.diff, 1, 0, 1, 2)
        self._answers.addWidget(self.question, 0, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.byline, 1)
        foot.addWidget(self.give_reason)
        foot.addWidget(self.again)
        rule = QFrame()
        set_role(rule, "rule")
        inner = self._inner = QVBoxLayout()
        inner.addLayout(self._answers)
        inner.addWidget(self.verdicts)
        inner.addWidget(self.reason)
        inner.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(rule)
        column.addLayout(inner)

    # How much of it is shown

    def set_height(self, height: Height) -> None:
        """Take as little of a short height as will do, until the keyboard comes."""
        self._short, self._scarce = height < Height.AMPLE, height is Height.SCARCE
        self._fold()

    def _on_focus(self, old: QWidget | None, now: QWidget | None) -> None:
        if self._short and now is not None and self.isAncestorOf(now) is not self._grown:
            self._fold()

    def _fold(self) -> None:
        """Show all, or only the two answers; not while a button of the mouse is down, or what it aims at moves away."""
        if self._short and QApplication.mouseButtons() is not Qt.MouseButton.NoButton:
            self._released.start()
            return
        focus = QApplication.focusWidget()
        self._grown = focus is not None and self.isAncestorOf(focus)
        self.unfolded.emit(self._short and self._grown)
        self._show()

    @property
    def _folded(self) -> bool:
        return self._short and not self._grown

    def _set_sizes(self) -> None:
        """Give all parts the sizes that the height has room for."""
        space = self._theme.measure.space
        above, below = (space, space) if self._short else (3 * space, 2 * space)
        self._inner.setContentsMargins(4 * space, above, 4 * space, below)
        self._inner.setSpacing(space if self._short else 2 * space)
        self.verdicts.set_compact(self._short)
        self.reason.setVisible(not self._folded or self.draft.pending)
        for widget in (self.byline, self.give_reason):  # their row stays, or the verdicts would move when one is given
            policy = widget.sizePolicy()
            policy.setRetainSizeWhenHidden(self._folded and not self._scarce)
            widget.setSizePolicy(policy)

    # What the window asks for

    def judge(self, verdict: Verdict) -> None:
        """Say `verdict` of the citation in hand, with the reason as it stands in the field."""
        state = self._state(self._citation_id)
        if state is None:
            return
        if verdict is state.verdict and not state.stale and not self.draft.pending:
            return
        if state.verdict is not Verdict.UNCHECKED:
            self._bridge.session.editor.seal()  # another verdict is another step; the first goes with its reason
        reason = typed(self.reason)
        if self._perform(self._citation_id, Judge(self._citation_id, verdict, reason)):
            self.draft.show(reason)

    def judge_again(self) -> None:
        """Say of a stale judgement that it holds for what is there now."""
        state = self._state(self._citation_id)
        if state is not None and state.stale:
            self.judge(state.verdict)

    def write_reason(self) -> None:
        """Go to the reason."""
        if self._state(self._citation_id) is not None:
            self.reason.show()  # it takes no focus while it is folded away
            self.reason.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def flush(self) -> bool:
        """Keep the reason that is being typed. Returns whether all that was typed is kept."""
        self.draft.flush()
        self._retry()
        return not self.draft.pending and not self._unkept

    # What is shown

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._settled.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_question()

    def _on_went(self, place: Place) -> None:
        if place.citation_id != self._citation_id:
            self._leave()
            self._citation_id = place.citation_id
        self._show()

    def _on_changed(self, changes: Changes, origin: object) -> None:
        if changes.touches(*_TABLES):
            self._show()

    def _on_written(self) -> None:
        self._retry()

    def _leave(self) -> None:
        """Keep the reason of the citation that goes out of hand; one that cannot be written waits."""
        self.draft.flush()
        if self.draft.pending and self._state(self._citation_id) is not None:
            self._unkept[self._citation_id] = typed(self.reason)
        self.draft.show("")

    def _show(self) -> None:
        state = self._state(self._citation_id)
        judgement = state.judgement if state else None
        moved = [part for part in Moved if state and part in state.stale]
        self.verdicts.set_judgement(state.verdict if state else None, moved)
        self.reason.setEnabled(state is not None)
        self.reason.setReadOnly(self._bridge.store.read_only)
        if not self.draft.pending:
            self.draft.show(judgement.reason if judgement else "")
            if self._citation_id in self._unkept:
                self.reason.setPlainText(self._unkept.pop(self._citation_id))
        self.again.setVisible(bool(moved))
        self._set_sizes()
        by = judgement is not None and judgement.verdict is not Verdict.UNCHECKED
        said = judgement.reason if judgement is not None and self._folded else ""
        told = bool(said) if self._scarce and self._folded else by or bool(said)
        self.byline.setVisible(told)
        self.give_reason.setVisible(told and self.reason.isHidden())  # in a row that is there already
        if judgement is not None:
            self.again.setText(self.tr("Judge again: {verdict}").format(verdict=verdict_word(judgement.verdict)))
            by_whom = (judgement.reviewer, local_date(judgement.judged_at))
            self.byline.setText(dotted((*by_whom, said) if said else by_whom))
        self.question.setText(self._question(state.citation) if state else "")
        self.verdicts.setAccessibleName(self.question.text() or self.tr("Judgement"))
        self.finding.show_citation(state.citation if state else None)
        self.finding.diff.fold(self._scarce and self._folded)
        self._place_question()

    def _question(self, citation: Citation) -> str:
        claim = self._bridge.store.get(Claim, citation.claim_id)
        number = ClaimNumbers(self._bridge.store).of(claim)
        if not number:
            return self.tr("does it support this unplaced claim?")
        lost = claim.placing is Placing.UNPLACED
        asked = self.tr("does it support claim {number}?")
        return (self.tr("does it support claim {number} (unplaced)?") if lost else asked).format(number=number)

    def _place_question(self) -> None:
        """The question stands beside the finding, or below it where there is no room."""
        room = self.width() - 11 * self._theme.measure.space
        beside = self.finding.sizeHint().width() + self.question.sizeHint().width() <= room
        row, column = (0, 1) if beside else (2, 0)
        self.question.setVisible(beside or not (self._scarce and self._folded))  # the bar of verdicts says it too
        self._answers.removeWidget(self.question)
        self._answers.addWidget(self.question, row, column)

    # What it rests on

    def _state(self, citation_id: str) -> CitationState | None:
        """Return where the review of a citation stands; None where it is gone."""
        citation = self._bridge.store.seek(Citation, citation_id) if citation_id else None
        if citation is None:
            return None
        claim = self._bridge.store.get(Claim, citation.claim_id)
        state = reading.citation_states(self._bridge.store, [claim])[citation_id]
        return state if state.verdict is not Verdict.UNCHECKED else state._replace(stale=frozenset())

    # What is done here

    def _on_typed(self) -> None:
        """A reason bears the reviewer's name: it is asked for at the first key; declining takes the key back."""
        if self.draft.pending and not self._bridge.sign():
            state = self._state(self._citation_id)
            self.draft.show(state.judgement.reason if state and state.judgement else "")

    def _on_left(self) -> None:
        self.draft.flush()
        self.verdicts.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_keep(self, text: str) -> bool:
        return self._keep(self._citation_id, text)

    def _keep(self, citation_id: str, text: str) -> bool:
        state = self._state(citation_id)
        if state is None:
            return True  # it went with its citation, and comes back with it
        if state.judgement is not None and state.stale:  # to judge again is more than to mend a word
            return self._perform(citation_id, EditReason(state.judgement.id, text))
        return self._perform(citation_id, Judge(citation_id, state.verdict, text))

    def _retry(self) -> None:
        for citation_id in list(self._unkept):
            text = self._unkept.pop(citation_id)
            if not self._keep(citation_id, text):
                self._unkept[citation_id] = text

    def _perform(self, citation_id: str, change: Change) -> bool:
        return self._bridge.perform(change, origin=self, merge=f"judgement:{citation_id}", signed=True)
