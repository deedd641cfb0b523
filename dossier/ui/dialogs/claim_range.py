"""Which words of its section a claim is: shown in the text, changed by selecting, split at the caret, joined."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QGroupBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from dossier.model.kinds import Placing
from dossier.model.rows import Claim, Marker, Section
from dossier.services.changes.claims import JoinClaims, PlaceClaim, SplitClaim
from dossier.text.fielded import Fielded
from dossier.ui.bridge import Bridge
from dossier.ui.theme import Theme
from dossier.ui.widgets.claim_marks import mark_claims, shown_ranges
from dossier.ui.widgets.flow import Flow
from dossier.ui.widgets.naming import named

_HEIGHT = 150  # px


class ClaimRange(QGroupBox):
    """The section’s text, read only, with the claim selected. Shift and arrows select, as in any text."""

    def __init__(self, bridge: Bridge, theme: Theme, claim_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Its words"))
        self._bridge = bridge
        self._theme = theme
        self._claim_id = claim_id
        self._shown: Claim | None = None
        self._fielded = Fielded("")
        self.text = named(QPlainTextEdit(readOnly=True), "claimText", self.tr("Text of the section"))
        self.text.setFont(theme.serif(15))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(_HEIGHT)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.use = named(QPushButton(self.tr("Let it be the selected words")), "useSelection")
        self.split = named(QPushButton(self.tr("Split at the caret")), "splitClaim")
        self.join = named(QPushButton(self.tr("Join with the next")), "joinClaim")
        self.use.clicked.connect(self._on_use)
        self.split.clicked.connect(self._on_split)
        self.join.clicked.connect(self._on_join)
        self.text.selectionChanged.connect(self._on_selection)
        self.text.cursorPositionChanged.connect(self._on_selection)
        buttons = Flow(6, fill=False)
        for button in (self.use, self.split, self.join):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.addWidget(self.text)
        column.addLayout(buttons)

    def refresh(self) -> None:
        """Show the claim as it is now."""
        store = self._bridge.store
        claim = store.get(Claim, self._claim_id)
        body = store.get(Section, claim.section_id).body
        if self._fielded.text != body or claim != self._shown:
            self._fielded = Fielded(body)
            self.text.setPlainText(body)
            shown = self._fielded.shown
            ((start, end),) = shown_ranges(self._fielded, [claim])
            cursor = self.text.textCursor()
            cursor.setPosition(_units(shown, end))
            cursor.setPosition(_units(shown, start), QTextCursor.MoveMode.KeepAnchor)
            self.text.setTextCursor(cursor)
            self.text.ensureCursorVisible()
        self._shown = claim
        markers = store.find(Marker, section_id=claim.section_id)
        fielded = self._fielded
        mark_claims(self.text, self._theme, shown_ranges(fielded, self._claims()), shown_ranges(fielded, markers))
        self.join.setEnabled(self._following() is not None)
        self._on_selection()

    def _claims(self) -> list[Claim]:
        section_id = self._bridge.store.get(Claim, self._claim_id).section_id
        claims = self._bridge.store.find(Claim, section_id=section_id)
        return [claim for claim in claims if claim.placing is not Placing.UNPLACED]

    def _following(self) -> Claim | None:
        here = self._bridge.store.get(Claim, self._claim_id)
        if here.placing is Placing.UNPLACED:
            return None
        return next((claim for claim in self._claims() if claim.start > here.start), None)

    def _selection(self) -> tuple[int, int]:
        """The selected range, in the section's body."""
        cursor = self.text.textCursor()
        return self._place(cursor.selectionStart()), self._place(cursor.selectionEnd())

    def _place(self, units: int) -> int:
        """Return the place in the section's body of a position of the field."""
        return self._fielded.to_text(_points(self._fielded.shown, units))

    def _on_selection(self) -> None:
        start, end = self._selection()
        claim = self._shown
        self.use.setEnabled(claim is not None and start < end and (start, end) != (claim.start, claim.end))
        self.split.setEnabled(claim is not None and claim.start < self._caret() < claim.end)

    def _caret(self) -> int:
        return self._place(self.text.textCursor().position())

    def _on_use(self) -> None:
        self._bridge.perform(PlaceClaim(self._claim_id, *self._selection()))

    def _on_split(self) -> None:
        self._bridge.perform(SplitClaim(self._claim_id, self._caret()))

    def _on_join(self) -> None:
        following = self._following()
        if following is not None:
            self._bridge.perform(JoinClaims(self._claim_id, following.id))


def _units(text: str, at: int) -> int:
    """Return the offset `at` in UTF-16 units, as Qt counts."""
    return len(text[:at].encode("utf-16-le")) // 2


def _points(text: str, units: int) -> int:
    """Return an offset in UTF-16 units as one in code points."""
    return len(text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore"))
