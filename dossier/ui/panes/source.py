"""The right pane: the source in hand, its documents, what it is, and the claims that rest on it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QLabel, QTabWidget, QTextEdit, QVBoxLayout, QWidget

from dossier.model.changes import Changes
from dossier.model.kinds import AnnotationKind
from dossier.model.rows import Annotation, Claim, Passage, Source
from dossier.services.changes.documents import RemoveDocument
from dossier.services.settings import PageTheme
from dossier.services.versions import VersionPlan
from dossier.store import counting
from dossier.ui.asking_files import ask_files, usual_folder
from dossier.ui.bridge import Bridge
from dossier.ui.find_bar import Findable
from dossier.ui.guard import guarded
from dossier.ui.navigator import Navigator, Place, View
from dossier.ui.panes.attach_bars import AttachBars
from dossier.ui.panes.attached_words import attached_words
from dossier.ui.panes.source_claims import SourceClaims, citations_of
from dossier.ui.panes.source_details import SourceDetails
from dossier.ui.panes.source_document import DocumentTab
from dossier.ui.panes.source_header import SourceHeader
from dossier.ui.places import ClaimNumbers, claim_place, source_words
from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.naming import named
from dossier.ui.widgets.sizes import Height
from dossier.ui.words import identification_word, isolated

_CONTENT = ("sources", "candidates", "documents", "pages", "claims", "citations", "sections")
_MARKS = ("passages", "evidence", "annotations")


@guarded
class SourcePane(QWidget):
    """Shows the source of the place in hand. `comment_asked(id)` asks for the words of a new comment, `refused` carries
    a sentence (why what was asked cannot be done here), `told` one that something was done, `replaced` what a newer
    version of a document replaced, in words, and the fates of everything on it.
    """

    comment_asked = Signal(str)
    refused = Signal(str)
    told = Signal(str)
    replaced = Signal(str, object)
    job_started = Signal(object)  # Job: a file is being read
    page_theme_chosen = Signal(str)

    def __init__(
        self,
        bridge: Bridge,
        navigator: Navigator,
        theme: Theme,
        tab: DocumentTab | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sourcePane")
        self.setAccessibleName(self.tr("Source"))
        self.setProperty("surface", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._bridge = bridge
        self._navigator = navigator
        self._theme = theme
        self._source: Source | None = None
        self._shown = Place()
        self._claims: list[tuple[str, str]] = []  # id and number of those that rest on it
        self._back = Place()  # of the claim that Back leads to
        self._out_of_date = True
        self._came_with: Place | None = None  # the place that this pane was made visible for
        self.header = SourceHeader(theme)
        self.tab = tab or DocumentTab(bridge, navigator, theme)
        self.details = SourceDetails(bridge.store, bridge.citing, theme)
        self.claims = SourceClaims(bridge.store, navigator, theme)
        self.page = named(QLabel(), "pageShown")
        set_role(self.page, "quiet")
        self.tabs = named(QTabWidget(self), "sourceTabs", self.tr("Source"))
        self.tabs.addTab(self.tab, self.tr("Document"))
        self.tabs.addTab(self.details, self.tr("Details"))
        self.tabs.addTab(self.claims, "")
        self.setFocusProxy(self.tab)
        self.page.setContentsMargins(0, 0, 4 * theme.measure.space, 0)
        self.tabs.setCornerWidget(self.page)
        self.attach_bars = bars = AttachBars(bridge, theme)
        self.attaching, self.reading = bars.attaching, bars.reading
        self.question, self.password = bars.question, bars.password
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.tabs, 1)
        column.addWidget(bars)
        self._connect()

    def _connect(self) -> None:
        self.header.back_asked.connect(self.go_back)
        self.header.claim_asked.connect(self._on_claim)
        self.header.claims_asked.connect(self._on_claims)
        self.tab.attach_asked.connect(self.attach)
        self.tab.copies.saved.connect(self._on_saved)
        self.tab.page_shown.connect(self._on_page)
        self.tab.reading.came.connect(self._on_read)
        self.tab.pages.theme_chosen.connect(self.page_theme_chosen)
        self.tab.actions_on_words.comment_asked.connect(self.comment_asked)
        self.tab.actions_on_words.refused.connect(self.refused)
        self.tabs.currentChanged.connect(self._on_tab)
        self.attach_bars.refused.connect(self.refused)
        self.attach_bars.answered.connect(self._on_answered)
        self.attaching.attached.connect(self._on_attached)
        self.attaching.job_started.connect(self.job_started)
        self.attaching.replaced.connect(self._on_replaced)
        self._navigator.pointed.connect(self._on_pointed)
        self.attaching.unlocked.connect(self.tab.pages.remember_password)
        self._navigator.went.connect(self._on_went)
        self._bridge.changed.connect(self._on_changed)

    # What the window asks for

    @property
    def source(self) -> Source | None:
        """The source that is shown."""
        return self._source

    def go_back(self) -> None:
        """Return to the claim that Back names."""
        if self._back.claim_id:
            self._navigator.go(self._back)

    def attach(self) -> None:
        """Ask for files, and attach them to the source in hand."""
        if self._source is None:
            return
        kinds = self.tr(
            "Documents (*.pdf *.html *.htm *.xhtml *.mhtml *.mht *.docx *.txt *.md *.markdown);;All files (*)"
        )
        title = self.tr("Attach to {source}").format(source=isolated(source_words(self._source)))
        self.attach_files(ask_files(self, title, usual_folder(self._bridge), kinds))

    def attach_files(self, paths: Sequence[Path]) -> None:
        """Attach these files to the source in hand."""
        if self._source is not None:
            self.attaching.attach(self._source.id, paths)

    def remove_document(self) -> None:
        """Take the document that is shown out of the dossier, with what lies on it; undo brings all of it back."""
        document = self.tab.document
        if document is None:
            self.refused.emit(self.tr("There is no document to remove at this source."))
        elif self._bridge.perform(RemoveDocument(document.id)):
            self.told.emit(self.tr("“{name}” was removed; undo brings it back.").format(name=isolated(document.name)))

    def has_selection(self) -> bool:
        """Whether words of the document are selected."""
        return self.tab.has_selection()

    def has_focus_on_words(self) -> bool:
        """Whether the keyboard is in the words of the document, shown as text or as pages."""
        focus = QApplication.focusWidget()
        return focus is not None and (focus is self.tab.text or self.tab.pages.isAncestorOf(focus))

    def recolour(self, colour: int) -> None:
        """Give another colour to the annotation at the caret of the document."""
        self.tab.actions_on_words.recolour(colour)

    def annotate(self, kind: AnnotationKind, colour: int = 0, *, comment: bool = False) -> None:
        """Mark the selected words of the document."""
        self.tab.actions_on_words.annotate(kind, colour, comment=comment)

    def tie(self) -> None:
        """Tie the selected words to the citation in hand."""
        self.tab.actions_on_words.tie()

    def place(self, lost: Annotation | Passage) -> None:
        """Place what lost its place on the selected words of the document that is shown."""
        if self.isVisible() and self.tabs.currentWidget() is self.tab:
            self.tab.actions_on_words.place(lost)
        else:
            self.refused.emit(self.tr("Open the document beside the list and select the words it belongs to first."))

    def erase(self) -> None:
        """Remove the annotation at the caret of the document."""
        self.tab.actions_on_words.erase()

    def mark_area(self) -> None:
        """Let an area of a page be drawn, or no longer."""
        self.tab.mark_area()

    def has_focus(self) -> bool:
        """Whether the keyboard is in the document."""
        focus = QApplication.focusWidget()
        return focus is not None and self.tab.isAncestorOf(focus)

    def find_in_document(self) -> Findable | QTextEdit | None:
        """Return what finds in the document; None where none is shown, or the keyboard is not in this pane."""
        focus, text = QApplication.focusWidget(), self.tab.text
        if focus is None or not self.isAncestorOf(focus):
            return None
        if text.isVisible():
            text.open_folds()
            return text
        return self.tab.pages.finder if self.tab.pages.isVisible() else None

    def set_page_theme(self, theme: PageTheme) -> None:
        """Show pages in this page theme."""
        self.tab.pages.set_page_theme(theme)

    def set_height(self, height: Height) -> None:
        """Leave the document more of the height, where that is short."""
        self.header.set_height(height)
        self.tab.foot.set_height(height)

    def set_zoom(self, percent: int) -> None:
        """Show the document's text at `percent` of its size."""
        self.tab.text.set_zoom(percent)

    # What is shown

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._out_of_date:
            self._came_with = self._navigator.place
            self._show(self._came_with)

    def _on_went(self, place: Place) -> None:
        if place is self._came_with:
            return  # who heard of it before us made us visible, and so it is shown already
        self._came_with = None
        if place.source_id and self.isVisible():
            self._show(place)
        else:
            self._out_of_date = True
            self._remember_claim(place)

    def _on_changed(self, changes: Changes, origin: object) -> None:
        if not self.isVisible():
            self._out_of_date = True
        elif changes.touches(*_CONTENT):
            self._out_of_date = True
            self._show(self._navigator.place)
        elif changes.touches(*_MARKS, "judgements"):
            self.tab.show_marks()
            self.claims.refresh()

    def _show(self, place: Place) -> None:
        self._remember_claim(place)
        source = self._bridge.store.seek(Source, place.source_id) if place.source_id else None
        if source is None:
            return
        another = self._source is None or self._source.id != source.id
        if another or ((place.passage_id or place.offset >= 0) and place != self._shown):
            self.tabs.setCurrentIndex(0)  # a place in the document is pointed at anew
        self._source, self._shown = source, place
        self.tab.show_source(source, place)
        if another or self._out_of_date:
            self._out_of_date = False
            self.details.show_source(source)
            self._claims = self.claims.show_source(source.id)
            words = self.tr("Claims that rest on it ({count})")
            standing = counting.claims_on(self._bridge.store, source.id)  # what is unplaced counts nowhere
            self.tabs.setTabText(2, words.format(count=standing))
        self.claims.take(place.citation_id)
        self._show_header(source, place)

    def _on_read(self) -> None:
        """Say how long the document is, which is known only now."""
        if self._source is not None:
            self._show_header(self._source, self._shown)

    def _show_header(self, source: Source, place: Place) -> None:
        self.header.show_title(source_words(source), source.identification)
        word = identification_word(source.identification)
        facts = [self.tab.facts or self.tr("No document"), self.tr("identification: {word}").format(word=word)]
        others = [(id, number) for id, number in self._claims if id != place.claim_id]
        self.header.show_facts(facts, others, also=len(others) < len(self._claims))
        back = self._bridge.store.seek(Claim, self._back.claim_id) if self._back.claim_id else None
        number = ClaimNumbers(self._bridge.store).of(back) if back else ""
        self.header.show_back(number or (self.tr("unplaced") if back else ""))

    def _remember_claim(self, place: Place) -> None:
        """Keep the claim in hand, or the last one that was, for Back."""
        if place.claim_id:
            self._back = Place(View.SECTION, place.section_id, place.claim_id, place.citation_id, place.source_id)
        elif self._bridge.store.seek(Claim, self._back.claim_id) is None:
            self._back = Place()

    # What is done here

    def _on_claim(self, claim_id: str) -> None:
        source_id = self._source.id if self._source else ""
        place = claim_place(self._bridge.store, claim_id)
        own = [c for c in citations_of(self._bridge.store, source_id) if c.claim_id == claim_id]
        citation_id = own[0].id if own else place.citation_id
        self._navigator.go(Place(View.SECTION, place.section_id, claim_id, citation_id, source_id))

    def _on_claims(self) -> None:
        self.tabs.setCurrentWidget(self.claims)
        self.claims.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_pointed(self) -> None:
        self.tabs.setCurrentWidget(self.tab)

    def _on_saved(self, path: str) -> None:
        self.told.emit(self.tr("Saved as “{path}”.").format(path=isolated(path)))

    def _on_page(self, label: str) -> None:
        self.page.setText(self.tr("p. {page}").format(page=label) if label else "")

    def _on_tab(self, index: int) -> None:
        self.page.setVisible(self.tabs.widget(index) is self.tab)

    def _on_answered(self) -> None:
        self.tab.setFocus(Qt.FocusReason.OtherFocusReason)  # not to the first button of the window, as Qt would

    def _on_attached(self, source_id: str, document_id: str, comments: int) -> None:
        in_hand = self._source is not None and source_id == self._source.id and self.isVisible()
        if in_hand:
            self.tabs.setCurrentWidget(self.tab)
            self._navigator.adjust(document_id=document_id, passage_id="", offset=-1)
        words = attached_words(self._bridge.store, document_id, comments, in_hand=in_hand)
        if words:
            self.told.emit(words)

    def _on_replaced(self, plan: VersionPlan) -> None:
        words = self.tr("Newer version of “{name}”, which is kept:").format(name=isolated(plan.older.name))
        self.replaced.emit(words, plan.fates)
