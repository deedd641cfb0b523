"""Where passages lie in their documents, and whether their words are there; each document is read once."""

from bisect import bisect_right

from dossier.model.kinds import QuoteCheck
from dossier.model.rows import Document, Page, Passage
from dossier.store.store import Store
from dossier.text.normalise import Normalised, normalise
from dossier.text.quotes import check


class Passages:
    """Reads the documents of many passages; keeps their texts as long as it lives."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._pages: dict[str, list[Page]] = {}
        self._texts: dict[str, str] = {}
        self._normalised: dict[str, Normalised] = {}  # of documents that do not have a quote word for word

    def check(self, passage: Passage, document: Document) -> QuoteCheck:
        """Return whether the words of a passage are in its document; a sheet's are never the source's own."""
        if document.is_sheet:
            return QuoteCheck.NO_SOURCE_TEXT
        if document.id not in self._texts:
            self._texts[document.id] = "".join(page.text for page in self._pages_of(document))
        text, quote = self._texts[document.id], passage.anchor.exact
        if quote not in text and document.id not in self._normalised:
            self._normalised[document.id] = normalise(text)
        return check(quote, text, self._normalised.get(document.id)).kind

    def page_label(self, document: Document, start: int, page: int | None) -> str:
        """Return the label of the page that a place lies on; none where the document is all one page.

        `start` is the place's offset in the document's text, `page` its page where that is known.
        """
        pages = self._pages_of(document)
        if len(pages) < 2:
            return ""
        if page is None:
            page = max(0, bisect_right([listed.start for listed in pages], start) - 1)
        return next((listed.label for listed in pages if listed.page == page), "")

    def _pages_of(self, document: Document) -> list[Page]:
        if document.id not in self._pages:
            self._pages[document.id] = self._store.find(Page, document_id=document.id)
        return self._pages[document.id]
