"""Every claim that rests on a source, with what a person said of each citation."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from dossier.model.kinds import Moved, Placing, Verdict
from dossier.model.rows import Citation, Claim
from dossier.services import reading
from dossier.store import counting
from dossier.store.store import Store
from dossier.ui.cards.delegate import CardDelegate
from dossier.ui.cards.view import CardList
from dossier.ui.icons import verdict_icon_name
from dossier.ui.models.card import Card
from dossier.ui.models.cards import CardModel
from dossier.ui.navigator import Navigator, Place, View
from dossier.ui.palette import VERDICT_INKS
from dossier.ui.places import ClaimNumbers
from dossier.ui.theme import Theme
from dossier.ui.widgets.empty_state import EmptyState
from dossier.ui.widgets.naming import named
from dossier.ui.words import claim_kind_word, moved_words, verdict_word

LEAD = 24  # px: the marks of the verdicts


class SourceClaims(QWidget):
    """A row a citation, in reading order; choosing one takes its claim in hand."""

    def __init__(self, store: Store, navigator: Navigator, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sourceClaims")
        self.setProperty("surface", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._store = store
        self._navigator = navigator
        self._numbers = ClaimNumbers(store)
        delegate = CardDelegate(theme, lead=LEAD, lines=3)
        self.list = named(CardList(theme, CardModel(self._card), delegate), "sourceClaimsList")
        self.list.setAccessibleName(self.tr("Claims that rest on this source"))
        self.list.chosen.connect(self._on_chosen)
        self._empty = EmptyState(theme, self.tr("No claim of the brief rests on this source."), icon="claim")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.measure.space, 0, 0)
        column.addWidget(self._stack)
        self.setFocusProxy(self.list)

    def show_source(self, source_id: str) -> list[tuple[str, str]]:
        """Show the claims that rest on a source; return the id and number of each claim."""
        citations = citations_of(self._store, source_id)
        self._numbers.forget()
        self.list.cards.show([citation.id for citation in citations])
        self.list.cards.refresh()
        self._stack.setCurrentWidget(self.list if citations else self._empty)
        claim_ids = dict.fromkeys(citation.claim_id for citation in citations)
        return [(id, self._numbers.of(self._store.get(Claim, id)) or self.tr("unplaced")) for id in claim_ids]

    def refresh(self) -> None:
        """Read again what people said of the citations."""
        self.list.cards.refresh()

    def take(self, citation_id: str) -> None:
        """Take a citation in hand."""
        self.list.take(citation_id)

    def _card(self, citation_id: str) -> Card:
        citation = self._store.get(Citation, citation_id)
        claim = self._store.get(Claim, citation.claim_id)
        state = reading.citation_states(self._store, [claim])[citation_id]
        number = self._numbers.of(claim)
        said = verdict_word(state.verdict)
        moved = [part for part in Moved if part in state.stale] if state.verdict is not Verdict.UNCHECKED else []
        if moved:
            said = self.tr("{verdict}, no longer counts: {moved}").format(verdict=said, moved=moved_words(moved))
        kind = claim_kind_word(claim.kind)
        return Card(
            f"{number}  {claim.text}".lstrip(),
            icon=verdict_icon_name(state.verdict),
            icon_ink=VERDICT_INKS[state.verdict],
            hits=((0, len(number)),),
            badge=self.tr("unplaced") if claim.placing is Placing.UNPLACED else kind,
            detail=said,
            detail_ink=VERDICT_INKS[Verdict.PARTLY] if moved else VERDICT_INKS[state.verdict],
            lines=3,
            spoken=self.tr("Claim {number}, {kind}, {verdict}: {text}").format(
                number=number or self.tr("unplaced"), kind=kind, verdict=said, text=claim.text
            ),
        )

    def _on_chosen(self, citation_id: str) -> None:
        citation = self._store.get(Citation, citation_id)
        claim = self._store.get(Claim, citation.claim_id)
        self._navigator.go(Place(View.SECTION, claim.section_id, claim.id, citation.id, citation.source_id))


def citations_of(store: Store, source_id: str) -> list[Citation]:
    """Return the citations of a source in reading order."""
    return [store.get(Citation, id) for id in counting.citations_on(store, source_id)]
