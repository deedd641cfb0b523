"""Where passages lie in their documents, and whether their words are there; each document is read once."""

from bisect import bisect_right
from collections import OrderedDict
from dataclasses import dataclass, field
from functools import cached_property

from dossier.model.kinds import QuoteCheck
from dossier.model.rows import Document, Page
from dossier.store.store import Store
from dossier.text.normalise import Normalised, normalise
from dossier.text.quotes import Check, check, exact_place


@dataclass
class DocumentText:
    """The whole text of a document and where its pages begin; normalised once, when that is needed.

    It knows no store: what is asked of it may be asked on any one thread at a time.
    """

    pages: list[Page]
    text: str = field(init=False)

    def __post_init__(self) -> None:
        self.text = "".join(page.text for page in self.pages)

    @cached_property
    def normalised(self) -> Normalised:
        return normalise(self.text)

    def look_for(self, quote: str, near: int = -1) -> Check:
        """Return what is found of `quote` here; `near` is where it is known to have stood, -1 where that is not."""
        at = exact_place(quote.strip(), self.text, near)
        return check(quote, self.text, None if at >= 0 else self.normalised, near)

    def page_label(self, start: int, page: int | None = None) -> str:
        """Return the label of the page that the place `start` lies on; none where the document is all one page.

        `page` is its page where that is known.
        """
        if len(self.pages) < 2:
            return ""
        if page is None:
            page = max(0, bisect_right([listed.start for listed in self.pages], start) - 1)
        return next((listed.label for listed in self.pages if listed.page == page), "")


class Passages:
    """Reads the documents of many passages; keeps the texts of the last `most` as long as it lives (0: of all)."""

    def __init__(self, store: Store, most: int = 0) -> None:
        self._store = store
        self._most = most
        self._texts: OrderedDict[str, DocumentText] = OrderedDict()

    def look_for(self, quote: str, document: Document, near: int = -1) -> Check:
        """Return what is found of `quote` in a document; nothing in a sheet, which holds none of the source's words."""
        if document.is_sheet:
            return Check(QuoteCheck.NO_SOURCE_TEXT)
        return self.text_of(document).look_for(quote, near)

    def page_label(self, document: Document, start: int, page: int | None) -> str:
        """Return the label of the page that a place lies on, as `DocumentText` does."""
        return self.text_of(document).page_label(start, page)

    def text_of(self, document: Document) -> DocumentText:
        """Return the text of a document."""
        found = self._texts.get(document.id)
        if found is None:
            found = self._texts[document.id] = DocumentText(self._store.find(Page, document_id=document.id))
        self._texts.move_to_end(document.id)
        while self._most and len(self._texts) > self._most:
            self._texts.popitem(last=False)
        return found
