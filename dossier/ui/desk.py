"""All panes for one open dossier, side by side, and what the window's actions do with them."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from dossier.model.changes import Changes
from dossier.model.kinds import OnKind, Placing, Verdict
from dossier.model.rows import Annotation, Citation, Claim, Limit, Passage, Section, Source
from dossier.services import reading
from dossier.store import counting
from dossier.ui.bridge import Bridge
from dossier.ui.desk_panes import DeskPanes
from dossier.ui.guard import guarded
from dossier.ui.navigator import Place, View
from dossier.ui.theme import Theme
from dossier.ui.widgets.naming import named, read_in_order
from dossier.ui.widgets.pane_row import Pane, PaneRow
from dossier.ui.widgets.sizes import Height, enlarged
from dossier.ui.widgets.tall import Tall

if TYPE_CHECKING:
    from dossier.services.fates import Fate

_NOTES = 0.4  # of a scarce height, at most
_ASIDE_FROM = 1100  # px of the width that a source alone has, from which the judgement stands beside it
_STEP = 40  # px that a pane grows or shrinks by a key
_HEIGHTS = (560, 190)  # shares of the height: what is read, the notes on it


@guarded
class Desk(DeskPanes):
    """Made for one dossier and thrown away with it. `replaced` tells that there is a report of what was found again."""

    reviewed = Signal()  # where the review stands has changed
    replaced = Signal(str, bool)  # in words, and whether anything is unplaced

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(bridge, theme, parent)
        self.setObjectName("desk")
        self._heights = list(_HEIGHTS)
        self._read = View.OVERVIEW, ""  # what the middle shows
        self._lay_out()
        self.place_asked.connect(self.place)
        self.source_replaced.connect(self.show_fates)
        self.marks_asked.connect(self._on_mark)
        self.navigator.going.connect(self._on_going)
        self.navigator.went.connect(self._on_went)
        self.navigator.led_to_source.connect(self._on_source_shown)
        self.source_shown.connect(self._on_source_shown)
        self.text_shown.connect(self._on_text_shown)
        self.edit_asked.connect(self._on_edit_asked)
        self.reply_asked.connect(self._on_reply_asked)
        bridge.changed.connect(self._on_changed)
        self.navigator.go(Place())

    def _lay_out(self) -> None:
        self.middle = named(QSplitter(Qt.Orientation.Vertical, childrenCollapsible=False), "middleSplitter")
        self.middle.addWidget(Tall(self.stack))
        self.middle.addWidget(self.notes)
        read_in_order(self.middle)
        self.middle.setSizes(self._heights)
        self.middle.setStretchFactor(0, 1)
        column = self._text = QWidget()
        self._middle.setContentsMargins(0, 0, 0, 0)
        self._middle.setSpacing(0)
        self._middle.addWidget(self.middle, 1)
        column.setLayout(self._middle)
        self.splitter = PaneRow(self.outline, column, self.right)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.splitter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        there = self._fit_height()
        sizes = self.middle.sizes()
        most = round(_NOTES * sum(sizes))
        if there is Height.SCARCE and sizes[1] > most:  # what is read has the larger part
            self.middle.setSizes([sum(sizes) - most, most])

    def _fit_height(self) -> Height:
        """Fold what stands around a document as the height asks for, and where the document is what one looks at."""
        there = Height.of(self.height())
        there = min(there, Height.SHORT) if self.splitter.alone else there
        self.set_height(there)
        self.beside.set_height(there, aside=self.splitter.alone and self.width() >= enlarged(_ASIDE_FROM))
        return there

    # Moving about

    def _on_going(self, place: Place) -> None:
        """Make what will show `place`, so that it hears of it with the others."""
        self.view(place.view)
        if place.source_id or place.citation_id:
            self.source  # noqa: B018  made by being asked for
            self.judgement  # noqa: B018

    def _on_went(self, place: Place) -> None:
        pane = self.view(place.view)
        self.stack.setCurrentWidget(pane)
        self._text.setFocusProxy(pane)
        if (place.view, place.section_id) != self._read:
            self._read = place.view, place.section_id
            self.splitter.choose(Pane.TEXT)
        self.splitter.show_source(bool(place.source_id))
        if self.is_made("judgement"):
            self.judgement.setVisible(bool(place.citation_id))
        self._heights = self.heights()
        of_source = place.view is View.SOURCES and bool(place.source_id)
        self.notes.setVisible(of_source or place.view in (View.SECTION, View.OVERVIEW))

    def heights(self) -> list[int]:
        """Return the heights of what is read and of the notes, as they are or were when both were shown."""
        return self._heights if self.notes.isHidden() else self.middle.sizes()

    def set_heights(self, heights: list[int]) -> None:
        """Give what is read and the notes these heights."""
        self._heights = heights
        self.middle.setSizes(heights)

    def _on_changed(self, changes: Changes, origin: object) -> None:
        self._leave_what_is_gone()
        if changes.touches("judgements", "citations", "claims", "documents", "evidence", "passages", "annotations"):
            self.reviewed.emit()

    def _leave_what_is_gone(self) -> None:
        place, store = self.navigator.place, self.bridge.store
        gone: dict[str, str | int] = {}
        for field, kind in (
            ("section_id", Section),
            ("claim_id", Claim),
            ("citation_id", Citation),
            ("source_id", Source),
        ):
            id = getattr(place, field)
            if id and store.seek(kind, id) is None:
                gone[field] = ""
        if "section_id" in gone:
            self.navigator.go(Place())
        elif gone:
            self.navigator.adjust(**gone)

    def next_citation(self) -> None:
        self._step(1)

    def previous_citation(self) -> None:
        self._step(-1)

    def next_unchecked(self) -> None:
        """Go to the next citation that nobody has judged, from the end to the beginning again."""
        self._step(1, wanted=_is_unchecked)

    def next_stale(self) -> None:
        """Go to the next citation whose judgement is stale."""
        self._step(1, wanted=_is_stale)

    def next_section(self) -> None:
        self._step_section(1)

    def previous_section(self) -> None:
        self._step_section(-1)

    def _step_section(self, step: int) -> None:
        sections, here = counting.section_ids(self.bridge.store), self.navigator.place.section_id
        at = sections.index(here) if here in sections else (-1 if step > 0 else 0)
        if sections:
            self.navigator.go(Place(View.SECTION, sections[(at + step) % len(sections)]))

    def _step(self, step: int, *, wanted: Callable[[reading.CitationState], bool] | None = None) -> None:
        sections = counting.section_ids(self.bridge.store)
        place = self.navigator.place
        start = sections.index(place.section_id) if place.section_id in sections else 0
        for distance in range(len(sections) + 1 if sections else 0):
            section_id = sections[(start + step * distance) % len(sections)]
            citations = reading.placed_citations(self.bridge.store, section_id)
            rest = self._rest(citations, place, step) if distance == 0 else citations[::step]
            if wanted is not None:
                claims = counting.placed_claims(self.bridge.store, section_id)
                states = reading.citation_states(self.bridge.store, claims)
                rest = [citation for citation in rest if wanted(states[citation.id])]
            if rest:
                self.take(rest[0], section_id)
                return

    def _rest(self, citations: Sequence[Citation], place: Place, step: int) -> Sequence[Citation]:
        """The citations of the section in hand after the one in hand, or all from the claim in hand on."""
        ids = [citation.id for citation in citations]
        if place.citation_id in ids:
            here = ids.index(place.citation_id)
            return citations[here + 1 :] if step > 0 else citations[:here][::-1]
        return citations if step > 0 else ()

    def take(self, citation: Citation, section_id: str) -> None:
        """Take a citation in hand."""
        self.navigator.go(Place(View.SECTION, section_id, citation.claim_id, citation.id, citation.source_id))

    def place(self, lost: Annotation | Claim | Limit | Passage) -> None:
        """Place what lost its place on the selected words of the text that it belongs to."""
        if isinstance(lost, Passage) or (isinstance(lost, Annotation) and lost.on is OnKind.DOCUMENT):
            self.source.place(lost)
        else:
            self.claim.actions_on_words.place(lost)

    def show_fates(self, about: str, fates: "Sequence[Fate]") -> None:
        """Keep the report of what was found again after a replacement, and tell that it is there."""
        from dossier.ui.fates import ON_TEXT, counts_words

        self.fates.show_report(about, fates)
        lost = any(fate.placing is Placing.UNPLACED and fate.table in ON_TEXT for fate in fates)
        words = counts_words(fates) or self.tr("nothing lay on it.")
        self.replaced.emit(f"{about} {words}", lost)

    # Finding

    def _on_mark(self, view: object, positions: list[tuple[int, int]]) -> None:
        """Highlight what was found in the section or in the document."""
        if view is self.claim.view:
            self.claim.actions_on_words.highlight_all(positions)
        elif view is self.source.tab.text:
            self.source.tab.actions_on_words.highlight_all(self.source.tab.text.document_ranges(positions))
        elif view is self.source.tab.pages.view:
            self.source.tab.actions_on_words.highlight_all(positions)

    def find_everywhere(self, query: str) -> None:
        """Show what `query` finds; nothing typed leads back."""
        if query.strip():
            if self.navigator.place.view is not View.SEARCH:
                self.navigator.go(Place(View.SEARCH))
            self.search.set_query(query)
        elif self.navigator.place.view is View.SEARCH:
            self.navigator.back()

    # The keyboard's way round

    def step_pane(self, step: int) -> None:
        """Move the focus to the next pane that is shown."""
        beside = [pane for pane in (vars(self).get("source"), vars(self).get("judgement")) if pane is not None]
        panes = [pane for pane in (self.outline, self.stack, self.notes, *beside) if self.splitter.has(pane)]
        focus = QApplication.focusWidget()
        here = next((i for i, pane in enumerate(panes) if focus and pane.isAncestorOf(focus)), -1)
        for distance in range(1, len(panes) + 1):
            pane = panes[(here + step * distance) % len(panes)]
            target = _first_focus(pane.currentWidget() if isinstance(pane, QStackedWidget) else pane)
            if target is not None:
                self.splitter.bring(target)
                target.setFocus(Qt.FocusReason.TabFocusReason if step > 0 else Qt.FocusReason.BacktabFocusReason)
                return

    def resize_pane(self, step: int) -> None:
        """Give the pane with the focus more of the width, or less where `step` is -1; notes of the height."""
        focus = QApplication.focusWidget()
        splitter = self.middle if focus is not None and self.notes.isAncestorOf(focus) else self.splitter
        sizes = splitter.sizes()
        parts = [splitter.widget(index) for index in range(splitter.count())]
        here = next((at for at, part in enumerate(parts) if focus and part and part.isAncestorOf(focus)), 1)
        there = 1 if here != 1 else 0 if splitter is self.middle or not self.navigator.place.source_id else 2
        moved = step * enlarged(_STEP)
        sizes[here], sizes[there] = sizes[here] + moved, sizes[there] - moved
        splitter.setSizes([max(size, 0) for size in sizes])

    def show_one_pane(self) -> None:
        """Show the pane with the focus alone, or all that there is room for again."""
        self.splitter.toggle_alone(QApplication.focusWidget())
        self._fit_height()

    def show_alone(self, pane: Pane) -> None:
        """Show `pane` alone, as it was left."""
        self.splitter.set_alone(True, pane)
        self._fit_height()

    def write_note(self) -> None:
        """Begin a note on what is in hand, also where notes are not shown else."""
        self.notes.show()
        self.splitter.bring(self.notes)
        self.notes.write_note()

    def write_reason(self) -> None:
        """Go to the reason of the judgement."""
        self.splitter.bring(self.judgement)
        self.judgement.write_reason()

    def _on_source_shown(self) -> None:
        self._see(Pane.SOURCE, vars(self).get("source"))

    def _on_text_shown(self) -> None:
        self._see(Pane.TEXT, self.stack.currentWidget())

    def _see(self, pane: Pane, shown: QWidget | None) -> None:
        """Bring `pane` to view, and the keyboard with it where that was in what folds away."""
        focus = QApplication.focusWidget()
        was_here = focus is not None and self.splitter.isAncestorOf(focus)
        self.splitter.choose(pane)
        target = _first_focus(shown)
        if was_here and focus is not None and not focus.isVisible() and target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_edit_asked(self, annotation_id: str) -> None:
        self.notes.show()
        self.splitter.bring(self.notes)
        self.notes.edit_annotation(annotation_id)

    def _on_reply_asked(self, annotation_id: str) -> None:
        self.notes.show()
        self.splitter.bring(self.notes)
        self.notes.reply(annotation_id)

    def flush(self) -> bool:
        """Keep what is being typed. Returns whether all of it is kept."""
        kept = [self.notes.flush(), not self.is_made("judgement") or self.judgement.flush()]
        return all(kept)


def _is_unchecked(state: reading.CitationState) -> bool:
    return state.verdict is Verdict.UNCHECKED


def _is_stale(state: reading.CitationState) -> bool:
    return bool(state.stale)


def _first_focus(pane: QWidget | None) -> QWidget | None:
    """What `pane` is about, as the document of the source, else the widget that the Tab key would reach first."""
    if pane is None:
        return None
    proxy = pane.focusProxy()
    if proxy is not None and proxy.isVisibleTo(pane):
        return proxy
    for widget in pane.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(pane) and widget.isEnabled():
            return widget
    return None
