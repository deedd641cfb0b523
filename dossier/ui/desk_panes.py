"""The panes of a desk, each made when it is first seen or asked for, with what it tells handed on."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dossier.services.settings import PageTheme
from dossier.ui.beside import Beside
from dossier.ui.bridge import Bridge
from dossier.ui.navigator import Navigator, View
from dossier.ui.panes.notes import NotesPane
from dossier.ui.panes.outline import OutlinePane
from dossier.ui.panes.overview import OverviewPane
from dossier.ui.theme import Theme
from dossier.ui.widgets.naming import named
from dossier.ui.widgets.sizes import Height
from dossier.ui.widgets.stack import Stack
from dossier.ui.widgets.tall import Tall

if TYPE_CHECKING:
    from dossier.ui.find_bar import FindBar
    from dossier.ui.page.pane import PagePane
    from dossier.ui.panes.claim import ClaimPane
    from dossier.ui.panes.fates import FatesPane
    from dossier.ui.panes.files import FilesPane
    from dossier.ui.panes.history import HistoryPane
    from dossier.ui.panes.judgement import JudgementBar
    from dossier.ui.panes.listing import ListPane
    from dossier.ui.panes.notes_list import NotesListPane
    from dossier.ui.panes.returned import ReturnedPane
    from dossier.ui.panes.search import SearchPane
    from dossier.ui.panes.source import SourcePane
    from dossier.ui.panes.source_document import DocumentTab
    from dossier.ui.panes.sources import SourcesPane
    from dossier.ui.panes.unplaced import UnplacedPane

# What a pane of the middle is called here, by the view that it shows.
NAMES = {
    View.OVERVIEW: "overview",
    View.SECTION: "claim",
    View.LIMITS: "limits",
    View.SOURCES: "sources",
    View.NOTES: "notes_list",
    View.UNPLACED: "unplaced",
    View.FATES: "fates",
    View.DOUBTS: "doubts",
    View.SEARCH: "search",
    View.FILES: "files",
    View.RETURNED: "returned",
    View.HISTORY: "history",
}


class DeskPanes(QWidget):
    """Outline, overview and notes are there from the first; the start waits for no other. What a pane tells the window
    is told by the signals here, so that nobody makes a pane in order to listen to it.
    """

    told = Signal(str)  # a sentence: what was done, or why what was asked cannot be done
    text_asked = Signal()
    source_asked = Signal()  # a source is to be added
    source_place_asked = Signal(str, str, bool)  # a source is to go before another one, among the further ones or not
    sources_asked = Signal()  # a list of sources is to be pasted
    bibliography_asked = Signal()  # one is to be imported
    source_edit_asked = Signal()
    search_left = Signal()
    search_field_asked = Signal()
    job_started = Signal(object)  # Job
    job_ended = Signal(object)  # Job
    fates_forgotten = Signal()
    page_theme_chosen = Signal(str)
    source_replaced = Signal(str, object)  # what a newer version replaced, in words, and the fates of all on it
    marks_asked = Signal(object, object)  # the view in which it was found, and where: to be highlighted
    source_shown = Signal()  # what was asked for is seen in the source
    text_shown = Signal()  # the same, in the text
    edit_asked = Signal(str)  # the words of the annotation with this id are to be written
    reply_asked = Signal(str)  # a reply to its comment is
    place_asked = Signal(object)  # what lost its place and is to be placed on the selected words

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.navigator = Navigator(self)
        self.navigator.pointed.connect(self.source_shown)
        self._theme = theme
        self._zoom = 100
        self._height = Height.AMPLE
        self._page_theme: PageTheme | None = None
        self._text_actions: list[QAction] = []
        self.stack = named(Stack(), "middle")
        self.beside = Beside()
        self.right = named(Tall(self.beside), "right")
        self._middle = QVBoxLayout()  # of the find bar, when there is one, and what is below it
        self.outline = OutlinePane(bridge, self.navigator, theme)
        self.notes = NotesPane(bridge, self.navigator, theme)
        self.overview = OverviewPane(bridge, self.navigator, theme)
        self.stack.addWidget(self.overview)

    def is_made(self, name: str) -> bool:
        """Whether the pane of that name is there already."""
        return name in vars(self)

    def view(self, view: View) -> QWidget:
        """Return the pane that shows `view`."""
        pane = getattr(self, NAMES[view])
        assert isinstance(pane, QWidget)
        return pane

    @property
    def _made(self) -> tuple[Bridge, Navigator, Theme]:
        return self.bridge, self.navigator, self._theme

    def _stacked(self, pane: "ClaimPane | ListPane | FilesPane") -> None:
        """Put `pane` into the middle, and where Tab comes to the middle: after the outline."""
        pane.set_height(self._height)
        self.stack.addWidget(pane)
        follow(self.outline, pane)

    @cached_property
    def claim(self) -> "ClaimPane":
        from dossier.ui.panes.claim import ClaimPane

        pane = ClaimPane(*self._made)
        pane.comment_asked.connect(self.edit_asked)
        pane.actions_on_words.reply_asked.connect(self.reply_asked)
        pane.refused.connect(self.told)
        pane.text_asked.connect(self.text_asked)
        pane.addActions(self._text_actions)
        pane.view.citation_activated.connect(self.source_shown)
        pane.view.set_zoom(self._zoom)
        self._stacked(pane)
        return pane

    @cached_property
    def pages(self) -> "PagePane":
        """The pages in the document: what is large in the source's pane can be made by itself before it."""
        from dossier.ui.page.pane import PagePane

        return PagePane(self._theme)

    @cached_property
    def document(self) -> "DocumentTab":
        """The document in the source's pane."""
        from dossier.ui.panes.source_document import DocumentTab

        return DocumentTab(*self._made, self.pages)

    @cached_property
    def source(self) -> "SourcePane":
        from dossier.ui.panes.source import SourcePane

        pane = SourcePane(*self._made, self.document, self.beside)
        pane.comment_asked.connect(self.edit_asked)
        pane.tab.actions_on_words.reply_asked.connect(self.reply_asked)
        pane.refused.connect(self.told)
        pane.told.connect(self.told)
        pane.replaced.connect(self.source_replaced)
        pane.page_theme_chosen.connect(self.page_theme_chosen)
        pane.header.back_asked.connect(self.text_shown)
        pane.details.edit_asked.connect(self.source_edit_asked)
        pane.tab.shown.connect(self._on_document)
        pane.tab.copies.job_started.connect(self.job_started)
        pane.tab.copies.job_ended.connect(self.job_ended)
        pane.set_zoom(self._zoom)
        if self._page_theme is not None:
            pane.set_page_theme(self._page_theme)
        self.beside.take_source(pane)
        self.right.setFocusProxy(pane)
        return pane

    @cached_property
    def judgement(self) -> "JudgementBar":
        from dossier.ui.panes.judgement import JudgementBar

        pane = JudgementBar(*self._made)
        pane.unfolded.connect(self.source.tab.foot.give_way)
        self.beside.take_judgement(pane)
        follow(self.source, pane)
        return pane

    @cached_property
    def limits(self) -> QWidget:
        from dossier.ui.panes.limits import LimitsPane

        pane = LimitsPane(*self._made)
        self._stacked(pane)
        return pane

    @cached_property
    def sources(self) -> "SourcesPane":
        from dossier.ui.panes.sources import SourcesPane

        pane = SourcesPane(*self._made)
        pane.place_asked.connect(self.source_place_asked)
        pane.empty.activated.connect(self.source_asked)
        pane.add.clicked.connect(self._on_add)
        pane.paste.clicked.connect(self._on_paste)
        pane.bring.clicked.connect(self._on_bring)
        self._stacked(pane)
        return pane

    @cached_property
    def notes_list(self) -> "NotesListPane":
        from dossier.ui.panes.notes_list import NotesListPane

        pane = NotesListPane(*self._made)
        self._stacked(pane)
        return pane

    @cached_property
    def unplaced(self) -> "UnplacedPane":
        from dossier.ui.panes.unplaced import UnplacedPane

        pane = UnplacedPane(*self._made)
        pane.place_asked.connect(self.place_asked)
        self._stacked(pane)
        return pane

    @cached_property
    def fates(self) -> "FatesPane":
        from dossier.ui.panes.fates import FatesPane

        pane = FatesPane(*self._made)
        pane.forgotten.connect(self.fates_forgotten)
        self._stacked(pane)
        return pane

    @cached_property
    def doubts(self) -> QWidget:
        from dossier.ui.panes.doubts import DoubtsPane

        pane = DoubtsPane(*self._made)
        pane.job_started.connect(self.job_started)
        pane.job_ended.connect(self.job_ended)
        self._stacked(pane)
        return pane

    @cached_property
    def search(self) -> "SearchPane":
        from dossier.ui.panes.search import SearchPane

        pane = SearchPane(*self._made)
        pane.left.connect(self.search_left)
        pane.field_asked.connect(self.search_field_asked)
        self._stacked(pane)
        return pane

    @cached_property
    def files(self) -> "FilesPane":
        from dossier.ui.panes.files import FilesPane

        pane = FilesPane(*self._made)
        pane.told.connect(self.told)
        pane.job_started.connect(self.job_started)
        pane.job_ended.connect(self.job_ended)
        self._stacked(pane)
        return pane

    @cached_property
    def returned(self) -> "ReturnedPane":
        from dossier.ui.panes.returned import ReturnedPane

        pane = ReturnedPane(*self._made)
        pane.told.connect(self.told)
        pane.job_started.connect(self.job_started)
        pane.job_ended.connect(self.job_ended)
        self._stacked(pane)
        return pane

    @cached_property
    def history(self) -> "HistoryPane":
        from dossier.ui.panes.history import HistoryPane

        pane = HistoryPane(*self._made)
        self._stacked(pane)
        return pane

    @cached_property
    def find_bar(self) -> "FindBar":
        from dossier.ui.find_bar import FindBar

        bar = FindBar(self._theme)
        bar.mark_asked.connect(self.marks_asked)
        self._middle.insertWidget(0, bar)
        follow(self.outline, bar)
        return bar

    def _on_document(self) -> None:
        """Another document is shown: the field that found in the one before goes."""
        if self.is_made("find_bar") and self.source.isAncestorOf(self.find_bar):
            self.find_bar.leave()

    def set_text_actions(self, actions: list[QAction]) -> None:
        """Let the menu of the section's text have these actions."""
        self._text_actions = actions
        if self.is_made("claim"):
            self.claim.addActions(actions)

    def set_zoom(self, percent: int) -> None:
        """Show what is read at `percent` of its size."""
        self._zoom = percent
        if self.is_made("claim"):
            self.claim.view.set_zoom(percent)
        if self.is_made("source"):
            self.source.set_zoom(percent)

    def set_page_theme(self, theme: PageTheme) -> None:
        """Show pages of PDFs in this page theme."""
        self._page_theme = theme
        if self.is_made("source"):
            self.source.set_page_theme(theme)

    def set_height(self, height: Height) -> None:
        """Fold what stands around what is read where there is little height: most of it is the text's."""
        if height is not self._height:
            self._height = height
            for pane in (vars(self).get(name) for name in NAMES.values()):
                if pane is not None:
                    pane.set_height(height)

    def abandon(self) -> None:
        """Stop what works for the dossier: it is being closed."""
        if self.is_made("files"):
            self.files.abandon()
        if self.is_made("returned"):
            self.returned.abandon()

    def _on_add(self) -> None:
        self.source_asked.emit()

    def _on_paste(self) -> None:
        self.sources_asked.emit()

    def _on_bring(self) -> None:
        self.bibliography_asked.emit()


def follow(before: QWidget, pane: QWidget) -> None:
    """Let Tab go through `pane` after it went through `before`: a pane made late would come last in the window."""
    last = next(reversed(_stops(before)), before)
    for widget in _stops(pane):
        QWidget.setTabOrder(last, widget)
        last = widget


def _stops(pane: QWidget) -> list[QWidget]:
    """Return the widgets of `pane` that Tab comes to, in its order."""
    stops: list[QWidget] = []
    widget = pane.nextInFocusChain()
    while widget is not None and widget is not pane:
        if pane.isAncestorOf(widget) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            stops.append(widget)
        widget = widget.nextInFocusChain()
    return stops
