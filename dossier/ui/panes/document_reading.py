"""The parts of a document that is shown as text: at once where that is quick, else from beside the window."""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from dossier.model.errors import KnownError
from dossier.model.kinds import DocumentKind
from dossier.model.progress import Cancelled, Progress
from dossier.model.rows import Document, Page
from dossier.store.store import Store
from dossier.ui.jobs import Job
from dossier.ui.panes.document_parts import Part, parts_of

SHORT = 400_000  # characters of text and formatting that are read at once: some 50 ms
_KEPT = 4  # long documents


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of one document, at least one, and how many words they have together."""

    parts: tuple[Part, ...]
    words: int


class DocumentReading(QObject):
    """`came` carries the id of a document and its `Parts`, which were asked for before."""

    came = Signal(str, object)

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._known: OrderedDict[str, Parts] = OrderedDict()
        self._jobs: dict[str, Job] = {}

    def parts(self, document: Document | None, pages: Sequence[Page]) -> Parts | None:
        """Return the parts of a document, of none for None; None where that takes long, and `came` will tell."""
        if document is None or sum(len(page.text) + len(page.formatting) for page in pages) <= SHORT:
            return _read(pages, document)
        known = self._known.get(document.id)
        if known is not None:
            self._known.move_to_end(document.id)
            return known
        if document.id not in self._jobs:
            job = self._jobs[document.id] = Job(self.tr("Reading the document"), partial(_work, document, pages))
            job.done.connect(self._on_done)
            QTimer.singleShot(0, job.start)  # after what the window has to do now, which it would hold up
        return None

    def content(self, sha256: str) -> bytes | None:
        """Return the bytes of a picture; None where the dossier does not hold them whole."""
        try:
            return self._store.content(sha256)
        except KnownError:
            return None

    def _on_done(self, result: tuple[str, Parts]) -> None:
        document_id, parts = result
        self._jobs.pop(document_id, None)
        self._known[document_id] = parts
        while len(self._known) > _KEPT:
            self._known.popitem(last=False)
        self.came.emit(document_id, parts)


def _work(document: Document, pages: Sequence[Page], progress: Progress, cancelled: Cancelled) -> tuple[str, Parts]:
    return document.id, _read(pages, document)


def _read(pages: Sequence[Page], document: Document | None) -> Parts:
    parts = tuple(parts_of(pages, flows=document is not None and document.kind is DocumentKind.PDF))
    return Parts(parts, sum(len(part.text.split()) for part in parts))
