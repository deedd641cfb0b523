"""Which PDFs are shown as pages and which as their text, and the pages themselves."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from dossier.model.errors import KnownError
from dossier.model.kinds import DocumentKind
from dossier.model.rows import Document, Page
from dossier.store.contents import read_content
from dossier.ui.bridge import Bridge
from dossier.ui.page.layout import FIT_TEXT
from dossier.ui.page.pane import PagePane
from dossier.ui.panes.document_bars import Strip
from dossier.ui.theme import Theme


class DocumentPages(QObject):
    """`changed` tells that a document is to be shown in the other way now."""

    changed = Signal()

    def __init__(self, bridge: Bridge, theme: Theme, pane: PagePane, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._document: Document | None = None
        self._as_text: set[str] = set()  # whose text alone is wanted
        self._broken: set[str] = set()  # that cannot be shown as pages
        self.pane = pane
        self.pane.view.usual_fit = FIT_TEXT  # beside the brief there is little room for margins
        self.pane.view.set_fit(FIT_TEXT)
        self.hint = Strip(theme, "pageHint")
        self.pane.hint_shown.connect(self._on_hint)
        self.pane.failed.connect(self._on_failed)
        self.pane.given_up.connect(self._on_given_up)
        self.pane.bar.mode_asked.connect(self._on_mode)

    @property
    def shown(self) -> bool:
        """Whether the pages of the document in hand are shown, not its text alone."""
        document = self._document
        is_pdf = document is not None and document.kind is DocumentKind.PDF
        return is_pdf and document is not None and document.id not in self._as_text | self._broken

    def take(self, document: Document | None, pages: Sequence[Page]) -> None:
        """Take a document in hand, and open it where its pages are to be shown."""
        self._document = document
        self.hint.hide()
        if document is None or not self.shown:
            self.pane.close_document()
            return
        store = self._bridge.store
        read = partial(read_content, store.path_now(), document.sha256, store.key)
        self.pane.show_document(document, pages, read, document.title or document.name)

    def show_text_of(self, document_id: str) -> None:
        """Show the text of that document when it is taken in hand, not its pages."""
        self._as_text.add(document_id)

    def switch_area_tool(self) -> bool:
        """Let an area of a page be drawn, or no longer; False where no pages are shown."""
        if self.shown:
            self.pane.view.set_area_tool(on=not self.pane.view.area_tool)
            self.pane.setFocus()
        return self.shown

    def show_bar(self) -> None:
        """Show the bar above, with what there is to ask of the document in hand."""
        self.pane.bar.show_mode(pages=self.shown)
        self.pane.bar.setVisible(self._document is not None and self._document.kind is DocumentKind.PDF)

    @property
    def banner_words(self) -> str:
        """What is to be said above the text of a PDF that cannot be shown as pages."""
        if self._document is None or self._document.id not in self._broken:
            return ""
        return self.tr("Its pages cannot be shown: this is the text taken from them.")

    def _on_hint(self, sentence: str) -> None:
        self.hint.words.setText(sentence)
        self.hint.setVisible(bool(sentence) and self.shown)

    def _on_failed(self, error: KnownError) -> None:
        """Show the text in place of pages that cannot be shown; after three wrong passwords the reviewer says when."""
        if self._document is not None and error.code != "pdf-wrong-password":
            if not error.code.startswith("pdf-"):  # it is not the PDF: its bytes cannot be had from the dossier
                self._bridge.failed.emit(error)
            self._broken.add(self._document.id)
            self.changed.emit()

    def _on_given_up(self) -> None:
        self._on_mode(False)

    def _on_mode(self, pages: bool) -> None:
        if self._document is None:
            return
        if pages:
            self._as_text.discard(self._document.id)
            self._broken.discard(self._document.id)
        else:
            self._as_text.add(self._document.id)
        self.changed.emit()
