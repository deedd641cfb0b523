"""The documents of a source as text: chosen, read, marked, and tied to the claim in hand."""

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QTextEdit, QVBoxLayout, QWidget

from dossier.model.kinds import AnnotationKind
from dossier.model.rows import Citation, Claim, Document, Page, Source
from dossier.services.judging import current
from dossier.ui.bridge import Bridge
from dossier.ui.navigator import Navigator, Place
from dossier.ui.page.pane import PagePane
from dossier.ui.panes.copy_saver import CopySaver
from dossier.ui.panes.document_actions import DocumentActions
from dossier.ui.panes.document_bars import Banner
from dossier.ui.panes.document_choice import (
    claim_number,
    document_facts,
    listed_documents,
    named_ties,
    passage_in_hand,
    place_in_document,
    placed_passages,
    tied_citations,
    wanted_document,
)
from dossier.ui.panes.document_chooser import DocumentChooser
from dossier.ui.panes.document_foot import DocumentFoot
from dossier.ui.panes.document_pages import DocumentPages
from dossier.ui.panes.document_reading import DocumentReading, Parts
from dossier.ui.panes.document_text import DocumentText, Marked
from dossier.ui.panes.document_ways import DocumentWays
from dossier.ui.section_view.pictures import Pictures
from dossier.ui.theme import Theme
from dossier.ui.widgets.empty_state import EmptyState
from dossier.ui.widgets.side_by_side import SideBySide
from dossier.ui.widgets.sizes import enlarged
from dossier.ui.widgets.stack import Stack


class DocumentTab(QWidget):
    """Shows one document of the source in hand. `attach_asked` tells that one is wanted."""

    attach_asked = Signal()
    page_shown = Signal(str)
    shown = Signal()  # another document

    def __init__(self, bridge: Bridge, navigator: Navigator, theme: Theme, pages: PagePane | None = None) -> None:
        super().__init__()
        self.setObjectName("documentTab")
        self.setProperty("surface", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._bridge = bridge
        self._navigator = navigator
        self._theme = theme
        self._source: Source | None = None
        self._place = Place()
        self._documents: list[Document] = []
        self._document: Document | None = None
        self._read = Parts((), 0)  # no parts while the document is being read
        self.reading = DocumentReading(bridge.store, self)
        self._chosen: dict[str, str] = {}  # the document that was last chosen, by source
        self._reader: DocumentText | PagePane
        self._revealed: object = None  # what was scrolled to, so that it is not done again at every change
        self._settled = QTimer(self, singleShot=True, interval=0)
        self._settled.timeout.connect(self._reveal_again)
        self.copies = CopySaver(bridge, self)
        self.choice = DocumentChooser(theme)
        self.choice.chosen.connect(self._on_chosen)
        self.banner = Banner(theme)
        self.banner.save.clicked.connect(self.save_copy)
        self.text = DocumentText(theme)
        self.as_pages = DocumentPages(bridge, theme, pages or PagePane(theme), self)
        self.pages = self.as_pages.pane
        self._reader = self.text
        self.actions_on_words = DocumentActions(bridge, navigator, theme, self.text, self.pages)
        self.empty = EmptyState(theme)
        self.empty.activated.connect(self._on_empty)
        self.stack = Stack()
        self.stack.setMinimumHeight(enlarged(90))  # px of the document that are seen at least
        self.stack.addWidget(self.text)
        self.stack.addWidget(self.pages)
        self.stack.addWidget(self.empty)
        self.foot = foot = DocumentFoot(bridge, theme, self.actions_on_words.selection_actions)
        self.part_bar, self.finder, self.passage_bar = foot.part_bar, foot.finder, foot.passage_bar
        self.selection_bar, self.link = foot.selection_bar, foot.link
        foot.addAction(self.actions_on_words.tie_action)  # its key works from the list of what was found too
        self.ways = ways = DocumentWays(bridge, navigator, foot.link, self)
        ways.aimed.connect(self._on_pointed)
        self.finder.chosen.connect(ways.lead_to_words)
        self.selection_bar.colours.chosen.connect(self.actions_on_words.highlight)
        self._lay_out()
        self.reading.came.connect(self._on_read)
        navigator.pointed.connect(self._on_pointed)
        self.text.passage_activated.connect(ways.lead_to_passage)
        self.text.annotation_activated.connect(ways.lead_to_annotation)
        self.text.address_activated.connect(ways.follow_address)
        self.text.selection_changed.connect(self._on_selection)
        self.text.menu_asked.connect(self._on_menu)
        self.text.page_shown.connect(self.page_shown)
        self.text.offset_asked.connect(ways.lead_to_offset)
        self._connect_pages()
        self.part_bar.step_asked.connect(self._on_step)
        self.passage_bar.claim_asked.connect(ways.lead_to_claim)
        self.passage_bar.tie.clicked.connect(self.actions_on_words.tie_passage)
        self.passage_bar.untie.clicked.connect(self.actions_on_words.untie)

    def _connect_pages(self) -> None:
        pages = self.pages
        pages.passage_activated.connect(self.ways.lead_to_passage)
        pages.annotation_activated.connect(self.ways.lead_to_annotation)
        pages.address_activated.connect(self.ways.follow_address)
        pages.selection_changed.connect(self._on_selection)
        pages.menu_asked.connect(self._on_menu)
        pages.area_drawn.connect(self.actions_on_words.annotate_area)
        self.as_pages.changed.connect(self._change_mode)
        pages.bar.copy_asked.connect(self.save_copy)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        above = (SideBySide(self.choice, self.pages.bar), self.banner, self.as_pages.hint)
        for widget in (*above, self.stack, self.foot):
            column.addWidget(widget, 1 if widget is self.stack else 0)

    # What is shown

    @property
    def document(self) -> Document | None:
        """The document that is shown."""
        return self._document

    @property
    def facts(self) -> str:
        """What the document is, in short; '' where there is none."""
        return document_facts(self._bridge.store, self._document, self._read.words if self._read.parts else None)

    def show_source(self, source: Source, place: Place) -> None:
        """Show what of `source` is in hand at `place`."""
        self._source, self._place, self.ways.place = source, place, place
        self._documents = listed_documents(self._bridge.store, source.id)
        wanted = wanted_document(self._bridge.store, self._documents, place, self._chosen.get(source.id, ""))
        self.choice.show_documents(self._documents, wanted)
        if wanted != self._document or not (self._read.parts or self._document):
            self._take(wanted)
        self._show(place)
        self.show_marks()
        self._reveal(place)

    def _take(self, wanted: Document | None) -> None:
        """Take another document in hand; one that takes long to read comes by `_on_read`."""
        self._document = self.ways.document = wanted
        pages = self._bridge.store.find(Page, document_id=wanted.id) if wanted else []
        read = self.reading.parts(wanted, pages)
        self._read = read or Parts((), 0)
        self.text.clear_selection()
        self.foot.show_selection(False)
        self.text.set_pictures(Pictures(self.reading.content))
        self._revealed = None
        self.link.close_address()
        self.as_pages.take(wanted, pages)
        self.shown.emit()

    def _on_read(self, document_id: str, read: Parts) -> None:
        if self._document is None or self._document.id != document_id or self._read.parts:
            return
        self._read = read
        self.shown.emit()
        self._show(self._place)
        self.show_marks()
        self._reveal(self._place)

    @property
    def reader(self) -> DocumentText | PagePane:
        """What shows the document: its pages or its text."""
        return self.pages if self.as_pages.shown else self.text

    def _show(self, place: Place) -> None:
        """Show the document as pages or as text."""
        self._reader = self.reader
        self.actions_on_words.use(self._reader)
        self.as_pages.show_bar()
        older = self._document is not None and self._document not in current(self._documents)
        self.banner.show_document(self._document, older=older, remark=self.as_pages.banner_words)
        self._show_part(self._wanted_part(place))

    def show_marks(self) -> None:
        """Mark the passages and annotations as they are now."""
        document, citation = self._document, self._citation()
        number = claim_number(self._bridge.store, citation) if citation else ""
        self.actions_on_words.set_context(document, citation, number)
        self._show_ties(citation, number)
        has_text = any(part.text.strip() for part in self._read.parts)
        claim = self._bridge.store.get(Claim, citation.claim_id) if citation and has_text else None
        self.finder.set_context(document, claim, number)
        if document is None:
            return
        passages = placed_passages(self._bridge.store, document.id)
        in_hand = passage_in_hand(self._bridge.store, self._place)
        placed = self._bridge.marks.placed(document.id)
        outlined = in_hand.id if in_hand else ""
        if self.as_pages.shown:
            self.pages.view.area_colour = self._bridge.colours.of(AnnotationKind.AREA)
            self.pages.show_marks(placed, passages, outlined)
            return
        words = [each for each in placed if each.kind is not AnnotationKind.AREA]
        marked = [Marked(each.id, each.anchor.start, each.anchor.end) for each in passages]
        self.text.show_marks(words, marked, outlined)

    def _show_part(self, index: int) -> None:
        document, source = self._document, self._source
        if document is None or source is None:
            sentence = self.tr("Drop a PDF, web page, Word or text file here, or attach one.")
            self._show_empty(sentence, self.tr("Attach a document…"), icon="attach")
            return
        if self.as_pages.shown:
            self.part_bar.show_part(0, 1)
            self.page_shown.emit("")  # the bar above says which page it is
            self.stack.setCurrentWidget(self.pages)
            self.setFocusProxy(self.pages)
            return
        self.as_pages.hint.hide()
        if not self._read.parts:
            self._show_empty(self.tr("This long document is being read…"), "", icon="document")
            return
        part = self._read.parts[index]
        if not any(part.text.strip() for part in self._read.parts):
            sentence = self.tr("No text can be read in this document; save a copy to look at it in another program.")
            self._show_empty(sentence, self.tr("Save a copy…"), icon="document")
            return
        self.text.show_part(document, source.number or 0, document.title or document.name, part)
        self.part_bar.show_part(index, len(self._read.parts))
        self.stack.setCurrentWidget(self.text)
        self.setFocusProxy(self.text)

    def _show_empty(self, sentence: str, action: str, icon: str) -> None:
        self.empty.set_content(sentence, action, icon=icon)
        self.stack.setCurrentWidget(self.empty)
        self.setFocusProxy(self.empty.button)
        self.part_bar.show_part(0, 1)
        self.as_pages.hint.hide()
        self.foot.show_selection(False)
        self.page_shown.emit("")

    def _show_ties(self, citation: Citation | None, number: str) -> None:
        passage = passage_in_hand(self._bridge.store, self._place)
        there = passage is not None and self._document is not None and passage.document_id == self._document.id
        ties = tied_citations(self._bridge.store, passage.id) if passage is not None and there else []
        own = number if citation is not None and citation.id in {tied.id for tied in ties} else ""
        self.passage_bar.show_ties(named_ties(self._bridge.store, ties, citation), own, number if not own else "")

    # Where it is

    def _wanted_part(self, place: Place) -> int:
        """Return the part to show: where `place` points, unless it was shown and the reader has gone on since."""
        target = place_in_document(self._bridge.store, self._document, place)
        if target is not None and self._aim(place) != self._revealed:
            return self._part_of(target[0])
        return next((index for index, part in enumerate(self._read.parts) if part == self.text.part), 0)

    def _aim(self, place: Place) -> object:
        target = place_in_document(self._bridge.store, self._document, place)
        return (self._document.id if self._document else "", place.citation_id, target)

    def _part_of(self, offset: int) -> int:
        return next((i for i, part in enumerate(self._read.parts) if part.start <= offset < part.end), 0)

    def _reveal(self, place: Place) -> None:
        """Scroll to what `place` points at, once; what a reader scrolled to afterwards stays."""
        if not self._read.parts:
            return  # it is not there yet
        target, aim = place_in_document(self._bridge.store, self._document, place), self._aim(place)
        select = place.offset >= 0 and place.length > 0  # words that were looked for: nothing else shows which
        if target is not None and aim != self._revealed:
            if self.as_pages.shown:
                self.pages.reveal_range(*target, caret=True, mark=place.annotation_id)
                if select:
                    self.pages.select(*target)
            else:
                self.text.reveal_range(*target, caret=True, select=select)
                self._settled.start()
        self._revealed = aim

    def _reveal_again(self) -> None:  # a text that was shown only now has got its width meanwhile
        target = place_in_document(self._bridge.store, self._document, self._place)
        if target is not None and self._aim(self._place) == self._revealed and not self.as_pages.shown:
            self.text.reveal_range(*target)

    # What is done here

    def has_selection(self) -> bool:
        """Whether words are selected here, and not in a text that has the focus instead."""
        focus = QApplication.focusWidget()
        elsewhere = isinstance(focus, QTextEdit) and focus is not self.text
        return self.reader.isVisible() and not elsewhere and self.reader.selected_range() is not None

    def mark_area(self) -> None:
        """Let an area of a page be drawn, or no longer; where there are no pages say so."""
        if not self.as_pages.switch_area_tool():
            self.actions_on_words.refused.emit(self.tr("Areas are marked on the pages of a PDF; show its pages first."))

    def save_copy(self) -> None:
        """Ask where to, and save the file as it was attached."""
        if self._document is not None:
            self.copies.ask(self._document)

    def _citation(self) -> Citation | None:
        citation = self._bridge.store.seek(Citation, self._place.citation_id) if self._place.citation_id else None
        return citation if citation and self._source and citation.source_id == self._source.id else None

    def _on_chosen(self, document_id: str) -> None:
        if self._source is not None:
            self._chosen[self._source.id] = document_id
            self._navigator.adjust(document_id=document_id, passage_id="", annotation_id="", offset=-1)

    def _on_empty(self) -> None:
        if self._document is None:
            self.attach_asked.emit()
        else:
            self.save_copy()

    def _on_pointed(self) -> None:
        self._revealed = None

    def _on_selection(self, start: object, end: object) -> None:
        self.selection_bar.colours.set_current(self._bridge.colours.of(AnnotationKind.HIGHLIGHT))
        self.foot.show_selection(self.reader.selected_range() is not None)

    def _on_menu(self, point: QPoint) -> None:
        self.actions_on_words.show_menu(point, self)

    def _change_mode(self) -> None:
        """Show the document in the other way, as pages or as text, at the same place."""
        document = self._document
        if document is None:
            return
        at = self._reader.caret_offset()
        self.foot.show_selection(False)
        self.as_pages.take(document, self._bridge.store.find(Page, document_id=document.id))
        self._show(self._place)
        self._show_part(self._part_of(at))
        self.show_marks()
        self.reader.reveal_range(at, at, caret=True)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def shown_part(self) -> int:
        """The number of the part that is shown, from 0."""
        return self._read.parts.index(self.text.part) if self.text.part in self._read.parts else 0

    def go_to_part(self, number: int) -> bool:
        """Show that part of a long document; False where it is not there, or not yet."""
        there = 0 <= number < len(self._read.parts) and not self.as_pages.shown
        if there:
            self._show_part(number)
            self.show_marks()
        return there

    def _on_step(self, step: int) -> None:
        self.go_to_part(self.shown_part + step)
