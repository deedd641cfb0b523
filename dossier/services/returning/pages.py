"""Which pages of a returned file are pages of a document in the dossier, and what of it lies where."""

import hashlib
import math
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from dossier.model.foreign import ForeignFile
from dossier.model.kinds import DocumentKind
from dossier.model.rows import Document, Page, Source
from dossier.services.judging import current
from dossier.services.returning.ours import document_place, our_id
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
    its pages without text are known by standing between the others. Of documents with the same pages it is the one
    that annotations of ours in the file are on.
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
        """The PDFs: those that no newer version replaces first, in the order in which a binder holds them."""
        found = [document for document in self._store.find(Document) if document.kind is DocumentKind.PDF]
        newest = {document.id for document in current(found)}
        number = {source.id: source.number for source in self._store.find(Source)}

        def rank(document: Document) -> tuple[bool, float]:
            of_source = number.get(document.source_id)
            return document.id not in newest, math.inf if of_source is None else of_source

        return sorted(found, key=rank)

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
        ranked = sorted(votes, key=lambda begin: (-votes[begin], order[begin[0]], begin[1]))
        return self._apart(dict.fromkeys(begin for begin in (*self._told, *whole, *ranked) if begin[1] >= 0))

    @cached_property
    def _told(self) -> list[tuple[str, int]]:
        """Where documents begin as annotations of ours tell that are on them, what most of them tell first."""
        votes: Counter[tuple[str, int]] = Counter()
        met: set[str] = set()
        for annotation in self._file.annotations:
            id = our_id(annotation.name)
            place = document_place(self._store, id) if id not in met else None  # further parts are on further pages
            met.add(id)
            if place is not None and place[0] in self._pages:
                starts = [page.start for page in self._pages[place[0]].values()]
                votes[place[0], annotation.page + 1 - bisect_right(starts, place[1])] += 1
        return [begin for begin, _count in votes.most_common()]

    def _apart(self, begins: Iterable[tuple[str, int]]) -> list[tuple[str, int]]:
        """Return the begins, those first that put each document in one place, and on no page that another has."""
        first: list[tuple[str, int]] = []
        others: list[tuple[str, int]] = []
        taken: set[int] = set()
        for document_id, begin in begins:
            pages = range(begin, begin + len(self._pages[document_id]))
            free = taken.isdisjoint(pages) and all(document_id != known for known, _begin in first)
            (first if free else others).append((document_id, begin))
            taken.update(pages if free else ())
        return first + others


def _alike(one: str, other: str) -> bool:
    """Whether two texts of a page are one but for what a program changes that writes it anew."""
    from rapidfuzz.fuzz import ratio

    one, other = _bare(one), _bare(other)
    return one == other or (max(len(one), len(other)) <= _LONGEST and ratio(one, other) >= _ALIKE)


def _bare(text: str) -> str:
    return " ".join(text.split())
