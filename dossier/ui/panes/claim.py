"""The middle pane: one section as readable text, its claims with their citations, and the limits beside them."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from dossier.model.changes import Changes
from dossier.model.kinds import AnnotationKind
from dossier.model.rows import Citation, Claim, Limit, Marker, Section, Source
from dossier.services import reading
from dossier.store import counting
from dossier.ui.bridge import Bridge
from dossier.ui.guard import guarded
from dossier.ui.navigator import Navigator, Place, View
from dossier.ui.panes.evidence_box import EvidenceBox
from dossier.ui.panes.limit_box import LimitBox
from dossier.ui.panes.section_actions import SectionActions
from dossier.ui.panes.section_head import SectionHead
from dossier.ui.section_view.content import Chip, SectionContent
from dossier.ui.section_view.view import SIDE, SectionView
from dossier.ui.theme import Theme
from dossier.ui.widgets.colour_row import ColourRow
from dossier.ui.widgets.empty_state import EmptyState
from dossier.ui.widgets.naming import named
from dossier.ui.widgets.sizes import Height, enlarged
from dossier.ui.words import source_title

_QUOTED = ("claims", "citations", "evidence", "passages", "documents", "sources", "markers", "sections")

_LEAST_READ = 100  # px of the text that are seen at least


@guarded
class ClaimPane(QWidget):
    """Shows the section in hand. `comment_asked(id)` asks for the words of a new comment."""

    comment_asked = Signal(str)
    text_asked = Signal()  # the section is empty: its text is to be written
    refused = Signal(str)  # a sentence: why what was asked cannot be done here

    def __init__(self, bridge: Bridge, navigator: Navigator, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("claimPane")
        self.setProperty("surface", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._bridge = bridge
        self._navigator = navigator
        self._section: Section | None = None
        self.head = SectionHead(theme, SIDE)
        self.head.doubts_asked.connect(self._on_doubts)
        self.view = SectionView(theme)
        self.setFocusProxy(self.view)
        self.view.setObjectName("sectionText")
        self.view.setMinimumHeight(enlarged(_LEAST_READ))
        self.actions_on_words = actions = SectionActions(bridge, navigator, self.view)
        actions.comment_asked.connect(self.comment_asked)
        actions.refused.connect(self.refused)
        self.empty = EmptyState(
            theme, self.tr("This section has no text yet."), self.tr("Write its text…"), icon="edit"
        )
        self.empty.activated.connect(self.text_asked)
        self.empty.hide()
        self.limits = LimitBox(navigator, theme)
        self.evidence = EvidenceBox(bridge, navigator, theme)
        self.colours = ColourRow(theme, self.tr("Highlight in"))
        self.colours.hide()
        self._lay_out()
        self.view.citation_activated.connect(self._on_citation)
        self.view.claim_activated.connect(self._on_claim)
        self.view.annotation_activated.connect(self._on_annotation)
        self.view.selection_changed.connect(self._on_selection)
        self.view.menu_asked.connect(self._show_menu)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.view)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(actions.erase)
        self.colours.chosen.connect(self._on_colour)
        navigator.going.connect(self._on_going)
        navigator.went.connect(self._on_went)
        bridge.changed.connect(self._on_changed)

    def _lay_out(self) -> None:
        foot = QVBoxLayout()
        foot.setContentsMargins(SIDE, 0, SIDE, 0)
        foot.addWidget(self.colours)
        foot.addWidget(self.evidence)
        foot.addWidget(self.limits)
        column = self._column = QVBoxLayout(self)
        column.setSpacing(4)
        column.addWidget(self.head)
        column.addWidget(self.view, 1)
        column.addWidget(self.empty, 1)
        column.addLayout(foot)
        self.set_height(Height.AMPLE)

    def set_height(self, height: Height) -> None:
        """Leave most of a short height to the text: what stands around it is said in a line each."""
        short = height < Height.AMPLE
        self._column.setContentsMargins(0, *((8, 0, 4) if short else (24, 0, 12)))
        self.head.set_height(height)
        self.evidence.set_short(short)
        self.limits.set_short(short)

    # What is shown

    def get_ready(self) -> None:
        """Set the first section, where none is in hand yet."""
        first = next(iter(counting.section_ids(self._bridge.store)), "")
        if self._section is None and first:
            self._show(first)

    def _take(self, section: Section | None) -> None:
        self._section = section
        self.actions_on_words.section_id = section.id if section is not None else ""

    def _on_going(self, place: Place) -> None:
        """Drop a text that will not be shown again: it would be laid out for each width that the pane comes by."""
        other = place.view is View.SECTION and self._section is not None and self._section.id != place.section_id
        if other and not self.isVisible():
            self._take(None)
            self.view.set_content(None)

    def _on_went(self, place: Place) -> None:
        if place.view is not View.SECTION or not place.section_id:
            return
        if self._section is None or self._section.id != place.section_id:
            self._show(place.section_id)
        self.view.set_in_hand(place.claim_id, place.citation_id)
        self._show_limits(place.claim_id)
        self.evidence.show_claim(place.claim_id, place.citation_id)
        claim = self._bridge.store.seek(Claim, place.claim_id) if place.claim_id else None
        if place.offset >= 0 and not place.document_id:
            self.view.reveal(place.offset, place.offset)
        elif claim is not None:
            self.view.reveal(claim.start, claim.end)

    def _on_changed(self, changes: Changes, origin: object) -> None:
        if self._section is None:
            return
        if self._bridge.store.seek(Section, self._section.id) is None:
            self._take(None)
            return
        if changes.touches(*_QUOTED):
            self.evidence.refresh()
        if changes.touches("annotations"):
            self.view.set_annotations(self._bridge.marks.placed(self._section.id))
        if changes.touches("sections", "claims", "markers", "citations", "limits", "sources", "doubts", "brief"):
            self._show(self._section.id)
            place = self._navigator.place
            self.view.set_in_hand(place.claim_id, place.citation_id)
            self._show_limits(place.claim_id)
        elif changes.touches("judgements", "evidence", "passages", "documents"):
            self._refresh_chips(changes)
        elif changes.touches("limit_ties"):
            self._show_limits(self._navigator.place.claim_id)

    def _show(self, section_id: str) -> None:
        store = self._bridge.store
        section = store.get(Section, section_id)
        self._take(section)
        claims = counting.placed_claims(store, section_id)
        numbers = reading.claim_numbers(store, section_id)
        states = reading.citation_states(store, claims)
        sources = {source.id: source for source in self._sources(states)}
        content = SectionContent(
            section=section,
            claims=tuple((claim, numbers[claim.id]) for claim in claims),
            chips=tuple(self._chip(state, sources) for state in states.values()),
            markers=tuple(store.find(Marker, section_id=section_id)),
            limits=tuple(store.find(Limit, section_id=section_id)),
            annotations=self._bridge.marks.placed(section_id),
        )
        self.view.set_content(content)
        self.view.setVisible(bool(section.body.strip()))
        self.empty.setVisible(not section.body.strip())
        self.head.show_section(store, section, states.values())

    def _sources(self, states: dict[str, reading.CitationState]) -> list[Source]:
        return self._bridge.store.find_among(Source, "id", {state.citation.source_id for state in states.values()})

    def _chip(self, state: reading.CitationState, sources: dict[str, Source]) -> Chip:
        citation = state.citation
        source = sources[citation.source_id]
        return Chip(
            citation.id,
            citation.claim_id,
            citation.marker_id,
            source.number,
            state.verdict,
            tuple(sorted(state.stale)),
            source_title(source),
        )

    def _refresh_chips(self, changes: Changes) -> None:
        if self._section is None:
            return
        store = self._bridge.store
        states = reading.citation_states(store, counting.placed_claims(store, self._section.id))
        sources = {source.id: source for source in self._sources(states)}
        self.view.set_chips(*(self._chip(state, sources) for state in states.values()))
        self.head.show_section(store, self._section, states.values())

    def _show_limits(self, claim_id: str) -> None:
        store = self._bridge.store
        if claim_id and store.seek(Claim, claim_id):
            shown = [claim_id]
        else:
            shown = [claim.id for claim in counting.placed_claims(store, self._section_id())]
        self.limits.show_limits(store, reading.limits_on(store, *shown))

    # What is done here

    def _on_citation(self, citation_id: str) -> None:
        citation = self._bridge.store.get(Citation, citation_id)
        self._navigator.go(Place(View.SECTION, self._section_id(), citation.claim_id, citation.id, citation.source_id))

    def _on_claim(self, claim_id: str) -> None:
        place = self._navigator.place
        first = next(iter(reading.claim_citations(self._bridge.store, claim_id)), None)
        if place.claim_id != claim_id:
            source_id = first.source_id if first else ""
            self._navigator.go(Place(View.SECTION, self._section_id(), claim_id, first.id if first else "", source_id))

    def _on_annotation(self, annotation_id: str) -> None:
        self._navigator.adjust(annotation_id=annotation_id)

    def _on_doubts(self) -> None:
        self._navigator.go(Place(View.DOUBTS))

    def _on_colour(self, colour: int) -> None:
        self.actions_on_words.annotate(AnnotationKind.HIGHLIGHT, colour)

    def _on_selection(self, start: object, end: object) -> None:
        self.colours.set_current(self._bridge.colours.of(AnnotationKind.HIGHLIGHT))
        self.colours.setVisible(start is not None)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._show_menu(event.globalPos())

    def _show_menu(self, point: QPoint) -> None:
        self.make_menu().popup(point)

    def make_menu(self) -> QMenu:
        """Return the menu of what can be done with the words of the section."""
        menu = named(QMenu(self), "sectionMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.actions())  # the window's actions that make sense on this text
        if self.actions_on_words.comment_id():
            menu.addAction(self.tr("Reply to the comment"), self.actions_on_words.reply)
        menu.addSeparator()
        copy = menu.addAction(self.tr("Copy"), self.view.copy)
        copy.setEnabled(self.view.selection() is not None)
        menu.addAction(self.tr("Select all"), self.view.selectAll)
        return menu

    def _section_id(self) -> str:
        return self._section.id if self._section else ""
