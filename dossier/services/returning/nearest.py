"""What a mark without a place of its own is nearest to: there its words can be kept as a note."""

from bisect import bisect_left

from dossier.model.foreign import ForeignAnnotation, ForeignFile
from dossier.model.kinds import OnKind
from dossier.model.rows import Annotation, Citation, Claim, Document, Note, Passage, Row
from dossier.services.returning.ours import Recogniser, our_id
from dossier.services.returning.placing import Placer
from dossier.store.store import Store

Home = tuple[OnKind, str]
_DOSSIER: Home = (OnKind.DOSSIER, "")


class Nearest:
    """Answers for the marks of one file."""

    def __init__(self, store: Store, file: ForeignFile, recogniser: Recogniser, placer: Placer) -> None:
        self._store = store
        self._file = file
        self._recogniser = recogniser
        self._placer = placer
        self._ours: dict[int, list[tuple[float, Home]]] | None = None  # by page, from its foot to its head
        self._sections: dict[int, Home] = {}

    def to(self, annotation: ForeignAnnotation) -> Home:
        """Return the section or the source of our mark that is nearest on the page, else the section that most of the
        page's words are of, else the dossier.
        """
        if self._ours is None:
            self._ours = self._marks()
        marks = self._ours.get(annotation.page, [])
        if marks and annotation.rect is not None:
            height = _middle(annotation)
            at = bisect_left(marks, height, key=lambda mark: mark[0])
            return min(marks[max(0, at - 1) : at + 1], key=lambda mark: abs(mark[0] - height))[1]
        if annotation.page not in self._sections:
            section_id = self._placer.section_on(annotation.page)
            self._sections[annotation.page] = (OnKind.SECTION, section_id) if section_id else _DOSSIER
        return self._sections[annotation.page]

    def _marks(self) -> dict[int, list[tuple[float, Home]]]:
        found: dict[int, list[tuple[float, Home]]] = {}
        for annotation in self._file.annotations:
            id = our_id(annotation.name)
            row = self._recogniser.row(id) if id and annotation.rect is not None else None
            home = self._home(row) if row is not None else None
            if home is not None:
                found.setdefault(annotation.page, []).append((_middle(annotation), home))
        for marks in found.values():
            marks.sort()
        return found

    def _home(self, row: Row) -> Home | None:
        """Return the section or the source that a row of ours belongs to; None for one of neither."""
        if isinstance(row, Annotation | Note):
            if row.on in (OnKind.SECTION, OnKind.SOURCE):
                return row.on, row.on_id
            document_id = row.on_id if row.on is OnKind.DOCUMENT else ""
        else:
            citation = self._store.seek(Citation, self._recogniser.citation_of(row))
            if citation is not None:
                return OnKind.SECTION, self._store.get(Claim, citation.claim_id).section_id
            document_id = row.document_id if isinstance(row, Passage) else ""
        document = self._store.seek(Document, document_id) if document_id else None
        return (OnKind.SOURCE, document.source_id) if document is not None else None


def _middle(annotation: ForeignAnnotation) -> float:
    assert annotation.rect is not None, "only marks with a place on the page are compared"
    return (annotation.rect[1] + annotation.rect[3]) / 2
