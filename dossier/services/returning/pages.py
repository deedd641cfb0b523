"""Which pages of a returned file are pages of a document in the dossier, and what of it lies where."""

import hashlib
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cached_property

from dossier.model.foreign import ForeignFile
from dossier.model.kinds import DocumentKind
from dossier.model.rows import Document, Page
from dossier.services.judging import current
from dossier.store.store import Store

_ALIKE = 95.0  # per cent
_LONGEST = 50_000  # code points of a page that is compared letter by letter
_LEAST_WORDS = 3  # of a page; fewer are on too many pages


@dataclass(frozen=True, slots=True)
class DocumentPage:
    """A page of a document, as stored. `exact` says that its text is, letter for letter, the file's."""

    document: Document
    page: Page
    exact: bool


class DocumentPages:
    """Finds the document page that a page of the file is a copy of: by the document's bytes, or by its text.

    A binder holds several documents one after the other: a document that is met begins at one page of the file, and
    its pages without text are known by standing between the others.
    """

    def __init__(self, store: Store, file: ForeignFile) -> None:
        self._store = store
        self._file = file
        self._pages = {
            document.id: {page.page: page for page in store.find(Page, document_id=document.id)}
            for document in self._documents
        }

    def of(self, number: int) -> DocumentPage | None:
        """Return what the file's page `number` is a copy of; None for a page of no document here."""
        for document_id, first in self._begins:
            page = self._pages[document_id].get(number - first)
            if page is not None:
                text = self._file.texts.get(number, "")
                if _alike(text, page.text):
                    exact = page.text in (text, text + "\n")
                    return DocumentPage(self._by_id[document_id], page, exact)
        return None

    @cached_property
    def _documents(self) -> list[Document]:
        """The PDFs: those that no newer version replaces first."""
        found = [document for document in self._store.find(Document) if document.kind is DocumentKind.PDF]
        newest = {document.id for document in current(found)}
        return sorted(found, key=lambda document: document.id not in newest)

    @cached_property
    def _by_id(self) -> dict[str, Document]:
        return {document.id: document for document in self._documents}

    @cached_property
    def _begins(self) -> list[tuple[str, int]]:
        """Documents with the page of the file that each begins at, the surest first."""
        whole = [
            (document.id, 0)
            for document in self._documents
            if len(self._file.data) >= document.size
            and hashlib.sha256(self._file.data[: document.size]).hexdigest() == document.sha256
        ]
        known: dict[str, list[tuple[str, int]]] = defaultdict(list)
        for document_id, pages in self._pages.items():
            for number, page in pages.items():
                known[_bare(page.text)].append((document_id, number))
        votes: Counter[tuple[str, int]] = Counter()
        for number, text in self._file.texts.items():
            bare = _bare(text)
            if len(bare.split()) >= _LEAST_WORDS:
                votes.update({(document_id, number - page) for document_id, page in known.get(bare, ())})
        order = {document.id: rank for rank, document in enumerate(self._documents)}
        ranked = sorted(votes, key=lambda begin: (-votes[begin], order[begin[0]]))
        return list(dict.fromkeys([*whole, *(begin for begin in ranked if begin[1] >= 0)]))


def _alike(one: str, other: str) -> bool:
    """Whether two texts of a page are one but for what a program changes that writes it anew."""
    from rapidfuzz.fuzz import ratio

    one, other = _bare(one), _bare(other)
    return one == other or (max(len(one), len(other)) <= _LONGEST and ratio(one, other) >= _ALIKE)


def _bare(text: str) -> str:
    return " ".join(text.split())
