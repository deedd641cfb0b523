"""The two answers on the citation in hand: what the machine found, and what a person says of it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dossier.model.changes import Changes
from dossier.model.kinds import Verdict
from dossier.model.rows import Citation, Claim, Document, Evidence, Judgement, Passage
from dossier.services import reading
from dossier.services.changes.judgements import Judge
from dossier.services.checking import check_passage
from dossier.ui.bridge import Bridge
from dossier.ui.dates import local_date
from dossier.ui.drafts import Draft
from dossier.ui.navigator import Navigator, Place
from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.growing_edit import GrowingEdit
from dossier.ui.widgets.naming import named
from dossier.ui.widgets.verdict_bar import VerdictBar
from dossier.ui.words import quote_check_word

_CONCERNS = ("judgements", "citations", "claims", "evidence", "passages", "documents", "sections")


class JudgementBar(QWidget):
    """Shows and takes the judgement of the citation in hand; without one it has nothing to show."""

    def __init__(self, bridge: Bridge, navigator: Navigator, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("judgementBar")
        self.setProperty("surface", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._bridge = bridge
        self._navigator = navigator
        self._citation_id = ""
        self.found = named(QLabel(), "quoteCheck")
        self.found.setTextFormat(Qt.TextFormat.PlainText)
        self.found.setWordWrap(True)
        self.question = named(QLabel(), "question")
        set_role(self.question, "quiet")
        self.bar = VerdictBar(theme)
        self.bar.chosen.connect(self.judge)
        self.again = named(QPushButton(self.tr("Judge again")), "judgeAgain")
        self.again.setToolTip(self.tr("Give the same verdict to what stands there now"))
        self.again.clicked.connect(self._on_again)
        self.reason = named(GrowingEdit(theme, lines=(2, 6)), "reason", self.tr("Reason"))
        self.reason.setPlaceholderText(self.tr("Reason…  (R)"))
        self._draft = Draft(self.reason, self._keep_reason)
        self.signature = named(QLabel(), "judgedBy")
        self.signature.setFont(theme.sans(11))
        set_role(self.signature, "quiet")
        self._lay_out()
        navigator.went.connect(self._on_went)
        bridge.changed.connect(self._on_changed)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.addWidget(self.found, 1)
        first.addWidget(self.question)
        last = QHBoxLayout()
        last.addWidget(self.signature, 1)
        last.addWidget(self.again)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 12, 18, 12)
        column.setSpacing(8)
        column.addLayout(first)
        column.addWidget(self.bar)
        column.addWidget(self.reason)
        column.addLayout(last)

    # What is shown

    def _on_went(self, place: Place) -> None:
        if place.citation_id != self._citation_id:
            self.flush()
            self._citation_id = place.citation_id
            self._bridge.session.editor.seal()
        self._show()

    def _on_changed(self, changes: Changes, origin: object) -> None:
        if changes.touches(*_CONCERNS):
            self._show()

    def _show(self) -> None:
        store = self._bridge.store
        citation = store.seek(Citation, self._citation_id) if self._citation_id else None
        if citation is None:
            self._citation_id = ""
            self.bar.set_judgement(None)
            self._draft.show("")
            return
        claim = store.get(Claim, citation.claim_id)
        state = reading.citation_states(store, [claim])[citation.id]
        number = reading.claim_numbers(store, claim.section_id)[claim.id]
        self.question.setText(self.tr("does it support claim %1?").replace("%1", number))
        self.found.setText(self._found(citation))
        self.bar.set_judgement(state.verdict, sorted(state.stale))
        self.again.setVisible(bool(state.stale) and state.verdict is not Verdict.UNCHECKED)
        if not self._draft.pending:
            self._draft.show(state.judgement.reason if state.judgement else "")
        self._show_signature(state.judgement)

    def _found(self, citation: Citation) -> str:
        """The machine's finding on the passages of the citation, as one plain statement."""
        store = self._bridge.store
        passages = [store.get(Passage, tie.passage_id) for tie in store.find(Evidence, citation_id=citation.id)]
        if not passages:
            if not store.count(Document, source_id=citation.source_id):
                return self.tr("No document of this source is here")
            return self.tr("No passage is tied to this citation yet")
        words = []
        for passage in passages:
            word = quote_check_word(check_passage(store, passage))
            page = passage.anchor.page
            where = self.tr("Passage p. %1").replace("%1", str(page + 1)) if page is not None else self.tr("Passage")
            words.append(f"{where} · " + self.tr("is it there?") + f" {word}")
        return "\n".join(words)

    def _show_signature(self, judgement: Judgement | None) -> None:
        if judgement is None:
            self.signature.setText("")
            return
        day = local_date(judgement.judged_at)
        self.signature.setText(" · ".join(part for part in (judgement.reviewer, day) if part))

    # What is done

    def judge(self, verdict: Verdict) -> None:
        """Give the citation in hand `verdict`, with the reason as it stands in the field."""
        if self._citation_id:
            reason = self.reason.toPlainText()
            change = Judge(self._citation_id, verdict, reason)
            if self._bridge.perform(change, origin=self, merge=self._merge, signed=True):
                self._draft.show(reason)

    def write_reason(self) -> None:
        """Put the caret into the reason."""
        self.reason.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def flush(self) -> bool:
        """Keep the reason as typed. Returns whether it is kept."""
        self._draft.flush()
        return not self._draft.pending

    @property
    def _merge(self) -> str:
        return f"judgement:{self._citation_id}"

    def _verdict(self) -> Verdict:
        judgement = next(iter(self._bridge.store.find(Judgement, citation_id=self._citation_id)), None)
        return judgement.verdict if judgement else Verdict.UNCHECKED

    def _keep_reason(self, reason: str) -> bool:
        if not self._citation_id or self._bridge.store.seek(Citation, self._citation_id) is None:
            return True
        change = Judge(self._citation_id, self._verdict(), reason)
        return self._bridge.perform(change, origin=self, merge=self._merge, signed=True)

    def _on_again(self) -> None:
        self.judge(self._verdict())
