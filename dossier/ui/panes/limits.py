"""All that the evidence does not establish, each limit with the claims that it limits."""

from PySide6.QtWidgets import QWidget

from dossier.model.rows import Claim, Limit, LimitTie, Section
from dossier.services import reading
from dossier.ui.bridge import Bridge
from dossier.ui.cards.limit import LEAD, limit_card
from dossier.ui.models.card import Card
from dossier.ui.navigator import Navigator, View
from dossier.ui.panes.limit_panel import LimitPanel
from dossier.ui.panes.listing import Listing, ListPane
from dossier.ui.places import claim_place, limit_place
from dossier.ui.theme import Theme
from dossier.ui.words import counted, dotted

_LIMIT = "limit:"
_TIE = "tie:"


class LimitsPane(ListPane):
    """Limits in the order of reading; below each the claims that it limits. A click takes one in hand; Enter, a double
    click or a button leads to its place.
    """

    def __init__(self, bridge: Bridge, navigator: Navigator, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(bridge, navigator, theme, parent)
        self._limits: dict[str, Limit | Claim] = {}
        self._tied: dict[str, Claim] = {}
        self.make(
            Listing(
                "limits",
                self.tr("What the evidence does not establish"),
                View.LIMITS,
                ("limits", "limit_ties", "claims", "sections"),
                lead=LEAD,
                one_current=True,
                click_takes=True,
            )
        )
        self.panel = LimitPanel(bridge, self.numbers)
        self.add_panel(self.panel)
        self.list.moved.connect(self.show_current)
        self.panel.go.clicked.connect(self._go)

    def keys(self) -> list[str]:
        store = self.bridge.store
        self._limits = {_LIMIT + limit.id: limit for limit in reading.all_limits(store)}
        order = {section.id: section.position for section in store.find(Section)}
        tied: dict[str, list[tuple[str, Claim]]] = {}
        for tie in store.find(LimitTie):
            claim = store.get(Claim, tie.claim_id)
            tied.setdefault(_LIMIT + (tie.limit_id or tie.limiting_claim_id or ""), []).append((_TIE + tie.id, claim))
        keys: list[str] = []
        self._tied = {}
        for key in self._limits:
            limited = sorted(tied.get(key, ()), key=lambda row: (order[row[1].section_id], row[1].start))
            self._tied |= dict(limited)
            keys += [key, *(tie for tie, _ in limited)]
        return keys

    def card(self, key: str) -> Card:
        if key in self._limits:
            return limit_card(self.bridge.store, self.numbers, self._limits[key])
        claim = self._tied[key]
        number = self.numbers.of(claim)
        spoken = self.tr("limits claim {number}: {text}").format(number=number, text=claim.text)
        return Card(claim.text, lead=number, spoken=spoken, tip=claim.text)

    def show_current(self) -> None:
        key = self.list.current_key
        self.panel.show_row(self._limits.get(key), key.removeprefix(_TIE) if key in self._tied else "")

    def facts_words(self) -> str:
        lost = sum(map(reading.is_lost, self._limits.values()))
        claims = len({claim.id for claim in self._tied.values() if not reading.is_lost(claim)})
        said = [counted(len(self._limits) - lost, "%n limit", "%n limits")]
        said += [counted(lost, "%n unplaced", "%n unplaced")] * bool(lost)
        return dotted((*said, counted(claims, "%n claim limited", "%n claims limited")))

    def empty_words(self) -> tuple[str, str]:
        sentence = self.tr(
            "No limit is stated yet. Select the words of a section that state one, and make a limit of them."
        )
        return sentence, "limits"

    def choose(self, key: str) -> None:
        if key in self._limits:
            self.navigator.go(limit_place(self._limits[key]))
        else:
            self.navigator.go(claim_place(self.bridge.store, self._tied[key].id))

    def _go(self) -> None:
        if self.list.current_key:
            self.choose(self.list.current_key)
