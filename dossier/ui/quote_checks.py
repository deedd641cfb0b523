"""Quote checks for the window: what is quick is told at once, what is not comes from beside the window, all is kept."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from dossier.model.kinds import QuoteCheck
from dossier.model.progress import Cancelled, Progress
from dossier.model.rows import Document
from dossier.services.passages import DocumentText, Passages
from dossier.services.versions import newest_version
from dossier.store.store import Store
from dossier.text.quotes import Check, exact_place
from dossier.ui.jobs import Job

SHORT = 60_000  # code points of a text that is looked through at once: some milliseconds
_TEXTS = 6  # documents whose texts are kept
_KNOWN = 4_000  # checks that are kept


@dataclass(frozen=True, slots=True)
class Key:
    """What a check rests on: the words, the bytes of the document, and where they are known to have stood."""

    words: str
    sha256: str
    near: int


class QuoteChecks(QObject):
    """`found` tells that something is known now that was asked for before."""

    found = Signal()

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._passages = Passages(store, most=_TEXTS)
        self._known: dict[Key, Check] = {}
        self._asked: dict[Key, DocumentText] = {}
        self._job: Job | None = None

    def look(self, words: str, document: Document, near: int = -1) -> Check | None:
        """Return what is found of `words` in a document; None where that is not known yet, and `found` will tell."""
        if document.is_sheet:
            return Check(QuoteCheck.NO_SOURCE_TEXT)
        key = Key(words, document.sha256, near)
        known = self._known.get(key)
        if known is not None:
            return known
        text = self._passages.text_of(document)
        if len(text.text) <= SHORT or exact_place(words.strip(), text.text, near) >= 0:
            return self._keep(key, text.look_for(words, near))
        self._asked[key] = text
        self._work()
        return None

    def page_label(self, document: Document, start: int) -> str:
        """Return the label of the page that a place lies on; '' where the document is all one page."""
        return self._passages.page_label(document, start, None)

    def where_words(self, document: Document, start: int) -> str:
        """Return the words of a link to a place. That it is in an older version is said: the newest may lack it."""
        if document.is_sheet:
            return self.tr("in the sheet")
        label = self.page_label(document, start)
        if newest_version(self._store, document) != document:
            older = self.tr("p. {page} of an older version").format(page=label)
            return older if label else self.tr("in an older version")
        return self.tr("p. {page}").format(page=label) if label else self.tr("show it")

    def close(self) -> None:
        """Give up what is being looked for."""
        self._asked.clear()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _keep(self, key: Key, check: Check) -> Check:
        if len(self._known) >= _KNOWN:
            self._known.pop(next(iter(self._known)))
        self._known[key] = check
        return check

    def _work(self) -> None:
        if self._job is not None or not self._asked:
            return
        job = self._job = Job(self.tr("Looking for quotations"), partial(_look, dict(self._asked)))
        job.done.connect(self._on_done)
        job.start()

    def _on_done(self, checks: Mapping[Key, Check]) -> None:
        self._job = None
        for key, check in checks.items():
            self._keep(key, check)
            self._asked.pop(key, None)
        if checks:
            self.found.emit()
        self._work()


def _look(asked: Mapping[Key, DocumentText], progress: Progress, cancelled: Cancelled) -> Mapping[Key, Check]:
    found: dict[Key, Check] = {}
    for key, text in asked.items():
        if cancelled():
            break
        found[key] = text.look_for(key.words, key.near)
    return found
