"""Below the list of limits: the claims that the limit in hand may be tied to; untying; taking a limit out."""

from PySide6.QtWidgets import QComboBox, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from dossier.model.rows import Claim, Limit, LimitTie
from dossier.services.changes.limits import RemoveLimit, TieLimit, UntieLimit
from dossier.store import counting
from dossier.ui.bridge import Bridge
from dossier.ui.panes.edges import SIDE
from dossier.ui.panes.listing import button_row
from dossier.ui.places import ClaimNumbers
from dossier.ui.theme import set_role
from dossier.ui.widgets.choice_box import ChoiceBox
from dossier.ui.widgets.naming import named

_LONGEST = 70  # code points of a claim in the list to choose from


class LimitPanel(QWidget):
    """Works on the row in hand: a limit, or one claim that a limit is tied to."""

    def __init__(self, bridge: Bridge, numbers: ClaimNumbers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("limitPanel")
        self._bridge = bridge
        self._numbers = numbers
        self._limit: Limit | Claim | None = None
        self._tie_id = ""
        self.claims = named(ChoiceBox(), "claimToTie", self.tr("Claim to tie the limit to"))
        self.claims.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.claims.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.tie = named(QPushButton(self.tr("Tie the limit to this claim")), "tieToClaim")
        self.untie = named(QPushButton(self.tr("Untie it from this claim")), "untieFromClaim")
        self.go = named(QPushButton(self.tr("Go there")), "limitGo")
        self.go.setToolTip(self.tr("Show it in its section (Enter)"))
        self.remove = named(QPushButton(self.tr("No limit after all")), "removeLimit")
        set_role(self.remove, "link")
        self.tie.clicked.connect(self._on_tie)
        self.untie.clicked.connect(self._on_untie)
        self.remove.clicked.connect(self._on_remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 8, SIDE, 0)
        column.addWidget(self.claims)
        column.addLayout(button_row(self.tie, self.untie, self.go, self.remove))
        self.show_row(None, "")

    def show_row(self, limit: Limit | Claim | None, tie_id: str) -> None:
        """Take a limit in hand, or where `tie_id` is set one claim that it limits; None for nothing."""
        self._limit, self._tie_id = limit, tie_id
        self.setVisible(limit is not None or bool(tie_id))
        for widget in (self.claims, self.tie):
            widget.setVisible(limit is not None)
        self.remove.setVisible(isinstance(limit, Limit))
        self.untie.setVisible(bool(tie_id))
        if limit is None:
            return
        store, column = self._bridge.store, "limit_id" if isinstance(limit, Limit) else "limiting_claim_id"
        tied = {tie.claim_id for tie in store.find(LimitTie, **{column: limit.id})} | {limit.id}
        self.claims.clear()
        for claim in counting.placed_claims(store):
            if claim.id not in tied:
                text = claim.text if len(claim.text) <= _LONGEST else claim.text[: _LONGEST - 1] + "…"
                self.claims.addItem(f"{self._numbers.of(claim)}  {text}", claim.id)
        self.tie.setEnabled(self.claims.count() > 0)

    def _on_tie(self) -> None:
        if self._limit is not None:
            self._bridge.perform(TieLimit(self._limit.id, str(self.claims.currentData())))

    def _on_untie(self) -> None:
        self._bridge.perform(UntieLimit(self._tie_id))

    def _on_remove(self) -> None:
        if isinstance(self._limit, Limit):
            self._bridge.perform(RemoveLimit(self._limit.id))
