"""The overview: the question, a row for every option, and below them what the evidence does not establish."""

from functools import cached_property

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from dossier.model.changes import Changes
from dossier.model.errors import KnownError
from dossier.model.kinds import OnKind, SectionKind, Verdict
from dossier.model.rows import Claim, Limit, Source
from dossier.services import reading
from dossier.services.figures import Figure
from dossier.store import counting, heads
from dossier.store.heads import Headed
from dossier.ui.bridge import Bridge
from dossier.ui.cards.delegate import MARGIN, CardDelegate
from dossier.ui.cards.legend import VerdictLegend
from dossier.ui.cards.limit import LEAD, limit_card
from dossier.ui.cards.options_table import OptionsTable
from dossier.ui.cards.view import FullCardList
from dossier.ui.fonts import BOLD
from dossier.ui.guard import guarded
from dossier.ui.models.card import Card
from dossier.ui.models.cards import CardModel
from dossier.ui.models.options import OptionRow
from dossier.ui.navigator import Navigator, Place, View
from dossier.ui.panes.edges import SIDE, TOP, set_top
from dossier.ui.places import ClaimNumbers, limit_place, place_of
from dossier.ui.shortcuts import with_key
from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.empty_state import EmptyState
from dossier.ui.widgets.flow import Flow
from dossier.ui.widgets.naming import named
from dossier.ui.widgets.sizes import Height, enlarged
from dossier.ui.widgets.wrapped_label import WrappedLabel
from dossier.ui.words import begun, counted, dotted, error_words

_TABLES = ("brief", "sections", "claims", "citations", "sources", "limits", "limit_ties", "doubts")
_WIDEST = 980  # px: beyond it, a row of the table is no longer read as one
_REVIEWED = ("judgements", "evidence", "passages", "documents")  # touch nothing but the tallies


@guarded
class OverviewPane(QWidget):
    """A row leads to its option, a limit to its place, and one button to the next citation that nobody has judged.

    Of an empty dossier it says what comes next: `question_asked`, then `section_asked`.
    """

    question_asked = Signal()
    section_asked = Signal()

    def __init__(self, bridge: Bridge, navigator: Navigator, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("overview-pane")
        self.setAccessibleName(self.tr("Overview of options"))
        self.setProperty("surface", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._bridge = bridge
        self._navigator = navigator
        self._theme = theme
        self._numbers = ClaimNumbers(bridge.store)
        self._sections: dict[str, Headed] = {}
        self._sources: dict[str, tuple[Source, ...]] = {}  # by section, of those that were looked at
        self._limited: dict[str, int] = {}  # limits by section
        self._limits: dict[str, Limit | Claim] = {}
        self._has_brief = self._has_question = False
        self._unread = self._out_of_date = True  # the rows of the brief, and what is counted of them
        self._make_parts()
        self._lay_out()
        self.setFocusProxy(self.table)
        self.table.chosen.connect(self._on_option)
        self.table.revealed.connect(self._on_row)
        self.limits.chosen.connect(self._on_limit)
        self.limits.moved.connect(self._on_limit_row)
        self.next.clicked.connect(self._on_next)
        self.doubts.clicked.connect(self._on_doubts)
        navigator.went.connect(self._on_went)
        bridge.changed.connect(self._on_changed)
        bridge.tallied.connect(self._on_tallied)

    def refresh(self) -> None:
        """Read the brief, its options and its limits anew. What cannot be read is said in their place."""
        self._sources.clear()
        self._show_all()

    def _show_all(self) -> None:
        self._unread = self._out_of_date = False
        try:
            self._read()
        except KnownError as error:
            self._show_empty(error_words(error), "error")
            return
        if not self._sections:
            self._show_beginning()
            return
        self._show_review()
        self.limits.cards.show(list(self._limits))
        self.limits.cards.refresh()
        for part in (self.limits_heading, self.limits):
            part.setVisible(bool(self._limits))
        self.stack.setCurrentWidget(self.page)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()

    def _catch_up(self) -> None:
        """Show what changed while nobody saw it: a judgement alone changes no row of the brief."""
        if self._unread:
            self._show_all()
        elif self._out_of_date:
            self._out_of_date = False
            self._on_tallied()

    # What is shown

    def _read(self) -> None:
        store = self._bridge.store
        self._sections = {}  # until all is read: what is read in part is neither shown nor counted anew
        brief = heads.opening_words(store)
        self.question.setText(begun(brief.question or brief.title) if brief else "")
        self._has_brief, self._has_question = brief is not None, bool(brief and brief.question)
        self.notice.setText(begun(brief.notice) if brief else "")
        self.notice.setVisible(bool(self.notice.text()))
        self._limited = counting.section_limits(store)
        figures = self._bridge.figures
        self._limits = {limit.id: limit for limit in reading.all_limits(store)} if figures.of(Figure.LIMITS) else {}
        self._claims = counting.count_claims(store)
        self._cited = figures.of(Figure.SOURCES)
        self._open_doubts = figures.of(Figure.DOUBTS)
        self._sections = {section.id: section for section in heads.headed(store)}

    def _show_review(self) -> None:
        """Show how far the review is, from the tallies."""
        kinds = {id: section.kind for id, section in self._sections.items()}
        options = [id for id, kind in kinds.items() if kind is SectionKind.OPTION]
        self.table.options.show(options or [id for id, kind in kinds.items() if kind is not SectionKind.LIMITS])
        tally = self._bridge.tallies.whole()
        unchecked = tally.verdicts[Verdict.UNCHECKED]
        parts = (
            counted(len(options), "%n option", "%n options"),
            counted(self._claims, "%n claim", "%n claims"),
            counted(tally.citations, "%n citation", "%n citations"),
            counted(tally.judged, "%n judged", "%n judged"),
            counted(tally.stale, "%n of them stale", "%n of them stale") if tally.stale else "",
            counted(self._cited, "%n numbered source", "%n numbered sources"),
        )
        self.facts.setText(dotted(part for part in parts if part))
        if tally.judged == 0 and unchecked:
            self.state.setText(
                self.tr("Nothing is judged yet. Take a citation in hand, read its source, and give a verdict.")
            )
            self.next.setText(self.tr("Begin with the first citation"))
        elif unchecked:
            self.state.setText(counted(unchecked, "%n citation is unchecked.", "%n citations are unchecked."))
            self.next.setText(self.tr("Go on with the next unchecked"))
        elif tally.stale:
            self.state.setText(counted(tally.stale, "%n judgement is stale.", "%n judgements are stale."))
        else:
            self.state.setText(self.tr("Every citation is judged.") if tally.citations else "")
        self.next.setVisible(unchecked > 0)
        self.state.setVisible(bool(self.state.text()))
        self.doubts.setText(
            counted(
                self._open_doubts,
                "The program was not sure how to read %n thing",
                "The program was not sure how to read %n things",
            )
        )
        self.doubts.setVisible(self._open_doubts > 0)

    def _row(self, section_id: str) -> OptionRow:
        section = self._sections[section_id]
        if section_id not in self._sources:
            self._sources[section_id] = self._cited_in(section_id)
        return OptionRow(
            section.id,
            section.number,
            section.title,
            self._sources[section_id],
            self._bridge.tallies.of(section.id),
            self._limited.get(section.id, 0),
        )

    def _cited_in(self, section_id: str) -> tuple[Source, ...]:
        try:
            return tuple(counting.cited_in(self._bridge.store, section_id))
        except KnownError as error:
            self._bridge.failed.emit(error)
            return ()

    def _limit_card(self, key: str) -> Card:
        return limit_card(self._bridge.store, self._numbers, self._limits[key])

    def _show_beginning(self) -> None:
        """Say what comes next in a brief that is written by hand."""
        if not self._has_brief:
            self._show_empty(self.tr("There is no brief in this dossier yet."), "document")
        elif self._has_question:
            words = self.tr("Now the brief’s sections: a summary, its options, what it does not know.")
            self._show_empty(words, "document", self.tr("Add the first section…"))
        else:
            words = self.tr("This dossier is empty. Begin with the question that its brief answers.")
            self._show_empty(words, "question", self.tr("Write the question…"))

    def _on_begin(self) -> None:
        if self._sections:
            return
        if self._has_question:
            self.section_asked.emit()
        else:
            self.question_asked.emit()

    def _show_empty(self, sentence: str, icon: str, action: str = "") -> None:
        self.empty.set_content(sentence, action, icon=icon)
        self.stack.setCurrentWidget(self.empty)

    def _on_changed(self, changes: Changes, origin: object) -> None:
        if changes.touches("claims", "sections"):
            self._numbers.forget()
        if changes.touches("sources"):
            self._sources.clear()
        for id in self._bridge.counted | changes["sections"]:
            self._sources.pop(id, None)
        if changes.touches(*_TABLES):
            self._unread = True
            if self.isVisible():
                self._show_all()
        elif changes.touches(*_REVIEWED):
            self._on_tallied()

    def _on_tallied(self) -> None:
        if not self.isVisible():
            self._out_of_date = True
        elif self._sections:
            self._show_review()

    # Where it leads

    def _on_went(self, place: Place) -> None:
        if place.view is View.OVERVIEW and self.isVisible():
            self._catch_up()

    def _on_option(self, section_id: str) -> None:
        self._navigator.go(Place(View.SECTION, section_id))

    def _on_limit(self, key: str) -> None:
        self._navigator.go(limit_place(self._limits[key]))

    def _on_doubts(self) -> None:
        self._navigator.go(Place(View.DOUBTS))

    def _on_next(self) -> None:
        store = self._bridge.store
        for section_id in self._sections:
            if self._bridge.tallies.of(section_id).verdicts[Verdict.UNCHECKED]:
                states = reading.citation_states(store, counting.placed_claims(store, section_id))
                for citation in reading.placed_citations(store, section_id):
                    if states[citation.id].verdict is Verdict.UNCHECKED:
                        self._navigator.go(place_of(store, OnKind.CITATION, citation.id))
                        return

    def _on_row(self, box: QRect) -> None:
        self._reveal(self.table, box)

    def _on_limit_row(self, key: str) -> None:
        if key:
            self._reveal(self.limits, self.limits.visualRect(self.limits.cards.index_of(key)))

    def _reveal(self, part: QWidget, box: QRect) -> None:
        """Scroll the page until `box` of one of its parts is seen."""
        top = part.mapTo(self._inner, box.topLeft()).y()
        self.page.ensureVisible(0, top + box.height() // 2, 0, box.height() // 2 + self._theme.measure.space)

    # What it is made of

    def _make_parts(self) -> None:
        theme = self._theme
        self.question = named(WrappedLabel(), "overview-question")
        self.question.setFont(theme.serif(theme.measure.type[-1], BOLD))
        self.notice = named(WrappedLabel(), "overview-notice")
        set_role(self.notice, "warning")
        self.facts = named(WrappedLabel(), "overview-facts")
        set_role(self.facts, "quiet")
        self.state = named(WrappedLabel(), "overview-state")
        self.next = named(QPushButton(), "overview-next")
        self.next.setToolTip(with_key(self.tr("Next unchecked citation"), "next_unchecked"))
        set_role(self.next, "primary")
        self.doubts = named(QPushButton(), "overview-doubts")
        set_role(self.doubts, "link")
        self.table = named(OptionsTable(theme, self._row), "overview-options", self.tr("Options"))
        self.legend = VerdictLegend(theme)
        limits = self.tr("What the evidence does not establish")
        self.limits_heading = named(WrappedLabel(limits), "overview-limits-heading")
        self.limits_heading.setFont(theme.serif(theme.measure.type[4], BOLD))
        self.limits = FullCardList(theme, CardModel(self._limit_card), CardDelegate(theme, lead=LEAD - 10))
        named(self.limits, "overview-limits", limits)

    @cached_property
    def empty(self) -> EmptyState:
        """What is shown where there is nothing to show, made then."""
        empty = EmptyState(self._theme)
        empty.activated.connect(self._on_begin)
        self.stack.addWidget(empty)
        return empty

    def set_height(self, height: Height) -> None:
        """Begin close below the header where the height is scarce."""
        set_top(self._around, height)

    def _lay_out(self) -> None:
        self._inner = QWidget()
        self._inner.setProperty("surface", "pane")
        self._inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._inner.setMaximumWidth(enlarged(_WIDEST))
        self.page = named(QScrollArea(widgetResizable=True), "overview-page")
        self.page.setWidget(self._inner)  # while it is empty: Qt asks at once for all sizes of what is in it
        head = QVBoxLayout()
        head.setContentsMargins(MARGIN, 0, MARGIN, 8)
        head.setSpacing(6)
        for widget in (self.question, self.facts, self.notice):
            head.addWidget(widget)
        head.addSpacing(6)
        head.addWidget(self.state)
        buttons = Flow(12, fill=False)
        buttons.addWidget(self.next)
        buttons.addWidget(self.doubts)
        head.addLayout(buttons)
        below = QVBoxLayout()
        below.setContentsMargins(MARGIN, 0, MARGIN, 0)
        below.addWidget(self.legend)
        below.addSpacing(20)
        below.addWidget(self.limits_heading)
        column = self._around = QVBoxLayout(self._inner)
        column.setContentsMargins(SIDE - MARGIN, TOP, SIDE - MARGIN, 24)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.table)
        column.addLayout(below)
        column.addWidget(self.limits)
        column.addStretch(1)
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.page)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.stack)
