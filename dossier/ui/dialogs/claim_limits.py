"""What limits a claim: each limit with a way to untie it, and the others to tie."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGroupBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from dossier.model.rows import LimitTie
from dossier.services import reading
from dossier.services.changes.limits import TieLimit, UntieLimit
from dossier.ui.bridge import Bridge
from dossier.ui.widgets.choice_box import ChoiceBox
from dossier.ui.widgets.naming import named

_LONGEST = 90  # code points of a limit in the list to choose from


class ClaimLimits(QGroupBox):
    """Every click is a change of its own that undo takes back."""

    def __init__(self, bridge: Bridge, claim_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._claim_id = claim_id
        self._rows: list[QWidget] = []
        self._list = QVBoxLayout()
        self.choice = named(ChoiceBox(), "limitToTie", self.tr("Limit to tie"))
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.tie = named(QPushButton(self.tr("Tie the limit")), "tieLimit")
        self.tie.clicked.connect(self._on_tie)
        adding = QHBoxLayout()
        adding.addWidget(self.choice, 1)
        adding.addWidget(self.tie)
        column = QVBoxLayout(self)
        column.addLayout(self._list)
        column.addLayout(adding)

    def refresh(self) -> None:
        """Show what limits the claim now."""
        store = self._bridge.store
        for row in self._rows:
            row.hide()
            row.deleteLater()
        ties = {
            tie.limit_id or tie.limiting_claim_id or "": tie for tie in store.find(LimitTie, claim_id=self._claim_id)
        }
        limits = reading.all_limits(store)
        tied = [limit for limit in limits if limit.id in ties]
        self._rows = [_TiedRow(self._bridge, ties[limit.id].id, limit.text, self) for limit in tied]
        if not tied:
            self._rows.append(QLabel(self.tr("Nothing limits this claim.")))
        for row in self._rows:
            self._list.addWidget(row)
        self.choice.clear()
        for limit in limits:
            if limit.id not in ties and limit.id != self._claim_id:
                text = limit.text if len(limit.text) <= _LONGEST else limit.text[: _LONGEST - 1] + "…"
                self.choice.addItem(text, limit.id)
        self.choice.setEnabled(self.choice.count() > 0)
        self.tie.setEnabled(self.choice.count() > 0)
        if not self.choice.count():
            self.choice.addItem(self.tr("There is no other limit"), "")

    def _on_tie(self) -> None:
        self._bridge.perform(TieLimit(str(self.choice.currentData()), self._claim_id))


class _TiedRow(QWidget):
    """One limit of the claim."""

    def __init__(self, bridge: Bridge, tie_id: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._tie_id = tie_id
        label = QLabel(text, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        away = named(QPushButton(self.tr("Untie")), "untieLimit")
        away.setAccessibleDescription(text)
        away.clicked.connect(self._on_untie)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label, 1)
        row.addWidget(away, 0, Qt.AlignmentFlag.AlignTop)

    def _on_untie(self) -> None:
        self._bridge.perform(UntieLimit(self._tie_id))
