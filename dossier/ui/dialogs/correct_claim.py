"""Correcting a claim: its words, its kind, its citations and what limits it; splitting, joining and removing it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialogButtonBox,
    QFrame,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from dossier.model.changes import Changes
from dossier.model.kinds import ClaimKind
from dossier.model.rows import Citation, Claim, Marker, Source
from dossier.services import reading
from dossier.services.changes.citations import AddCitation, MoveCitation, RemoveCitation
from dossier.services.changes.claims import RemoveClaim, RetypeClaim
from dossier.ui.bridge import Bridge
from dossier.ui.dialogs.claim_limits import ClaimLimits
from dossier.ui.dialogs.claim_range import ClaimRange
from dossier.ui.dialogs.closing import DossierDialog
from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.choice_box import ChoiceBox
from dossier.ui.widgets.naming import named
from dossier.ui.widgets.sizes import enlarged, give_size
from dossier.ui.words import source_title


class CorrectClaimDialog(DossierDialog):
    """Works on one claim; every click is a change of its own that undo takes back."""

    def __init__(self, bridge: Bridge, theme: Theme, claim_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("correctClaimDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._bridge = bridge
        self._claim_id = claim_id
        self.range = ClaimRange(bridge, theme, claim_id)
        self.limits = ClaimLimits(bridge, claim_id)
        self.limits.setTitle(self.tr("What limits it"))
        kinds = QGroupBox(self.tr("Kind"))
        row = QHBoxLayout(kinds)
        self.kinds = QButtonGroup(self)
        self._buttons: dict[ClaimKind, QRadioButton] = {}
        names = {
            ClaimKind.FACT: self.tr("Fact"),
            ClaimKind.ASSESSMENT: self.tr("Assessment"),
            ClaimKind.INFERENCE: self.tr("Inference"),
            ClaimKind.LIMIT: self.tr("Limit"),
        }
        for index, (kind, name) in enumerate(names.items()):
            button = self._buttons[kind] = named(QRadioButton(name), f"kind_{kind.value}")
            self.kinds.addButton(button, index)
            row.addWidget(button)
        self.kinds.idClicked.connect(self._on_kind)
        cited = QGroupBox(self.tr("Citations"))
        self._list = QVBoxLayout()
        adding = QHBoxLayout()
        self.sources = named(ChoiceBox(), "citedSource")
        self.sources.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.sources.setMinimumContentsLength(12)  # a title may be longer than the dialog is wide
        self.sources.setAccessibleName(self.tr("Source to cite"))
        self.add = named(QPushButton(self.tr("Add citation")), "addCitation")
        self.add.clicked.connect(self._on_add)
        adding.addWidget(self.sources, 1)
        adding.addWidget(self.add)
        under = QVBoxLayout()
        under.addLayout(self._list)
        under.addLayout(adding)
        cited.setLayout(under)
        self.remove = named(QPushButton(self.tr("Remove this claim")), "removeClaim")
        set_role(self.remove, "link")
        self.remove.clicked.connect(self._on_remove)
        done = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        done.rejected.connect(self.reject)
        last = QHBoxLayout()
        last.addWidget(self.remove)
        last.addStretch(1)
        last.addWidget(done)
        self._lay_out((self.range, kinds, cited, self.limits), last)
        self._rows: list[QWidget] = []
        bridge.changed.connect(self._on_changed)
        self._show()

    def _lay_out(self, parts: Sequence[QWidget], last: QHBoxLayout) -> None:
        """Put the parts into a page that scrolls where the screen is low."""
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(20, 20, 20, 8)
        rows.setSpacing(12)
        for part in parts:
            rows.addWidget(part)
        rows.addStretch(1)
        area = named(QScrollArea(widgetResizable=True), "correctClaimParts")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        last.setContentsMargins(20, 4, 20, 16)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(area, 1)
        column.addLayout(last)
        self.setMinimumWidth(enlarged(560))
        give_size(self, 640, 680)

    def _show(self) -> None:
        store = self._bridge.store
        claim = store.get(Claim, self._claim_id)
        number = reading.claim_numbers(store, claim.section_id)[claim.id]
        self.setWindowTitle(self.tr("Correct claim %1").replace("%1", number))
        self.range.refresh()
        self.limits.refresh()
        self._buttons[claim.kind].setChecked(True)
        for row in self._rows:
            row.hide()
            row.deleteLater()
        citations = reading.claim_citations(store, claim.id)
        self._rows = [_CitationRow(self._bridge, citation, self) for citation in citations]
        if not citations:
            self._rows.append(QLabel(self.tr("This claim cites no source.")))
        for row in self._rows:
            self._list.addWidget(row)
        self._fill_sources(claim, {citation.source_id for citation in citations})

    def _fill_sources(self, claim: Claim, cited: set[str]) -> None:
        self.sources.clear()
        for source in self._bridge.store.find(Source):
            if source.id not in cited:
                number = f"[{source.number}] " if source.number is not None else ""
                self.sources.addItem(number + source_title(source), source.id)
        self.add.setEnabled(self.sources.count() > 0)

    def _on_kind(self, index: int) -> None:
        self._bridge.perform(RetypeClaim(self._claim_id, list(self._buttons)[index]))

    def _on_add(self) -> None:
        source = self._bridge.store.get(Source, str(self.sources.currentData()))
        claim = self._bridge.store.get(Claim, self._claim_id)
        marker_id = self._marker_after(claim, source)
        self._bridge.perform(AddCitation(claim.id, source.id, marker_id))

    def _marker_after(self, claim: Claim, source: Source) -> str | None:
        """The first marker of that source printed after the claim in its section: most likely the one meant."""
        markers = self._bridge.store.find(Marker, section_id=claim.section_id)
        after = [marker.id for marker in markers if marker.number == source.number and marker.start >= claim.end]
        return after[0] if after else None

    def _on_remove(self) -> None:
        self._bridge.perform(RemoveClaim(self._claim_id))

    def _on_changed(self, changes: Changes, origin: object) -> None:
        if self._bridge.store.seek(Claim, self._claim_id) is None:
            self.close()
        elif changes.touches("claims", "citations", "sources", "sections", "limits", "limit_ties", "markers"):
            self._show()


class _CitationRow(QWidget):
    """One citation of the claim: which source, to which other claim it may go, away with it."""

    def __init__(self, bridge: Bridge, citation: Citation, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._citation_id = citation.id
        source = bridge.store.get(Source, citation.source_id)
        number = f"[{source.number}] " if source.number is not None else ""
        label = QLabel(number + source_title(source), textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.target = named(ChoiceBox(), "moveTo")
        self.target.setAccessibleName(self.tr("Move this citation to"))
        self.target.addItem(self.tr("Move to…"), "")
        claim = bridge.store.get(Claim, citation.claim_id)
        for id, name in reading.claim_numbers(bridge.store, claim.section_id).items():
            if id != claim.id:
                self.target.addItem(name, id)
        self.target.activated.connect(self._on_move)
        away = named(QPushButton(self.tr("Remove")), "removeCitation")
        away.clicked.connect(self._on_remove)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label, 1)
        row.addWidget(self.target)
        row.addWidget(away)

    def _on_move(self, index: int) -> None:
        if self.target.itemData(index):
            self._bridge.perform(MoveCitation(self._citation_id, str(self.target.itemData(index))))

    def _on_remove(self) -> None:
        self._bridge.perform(RemoveCitation(self._citation_id))
