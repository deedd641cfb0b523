"""A source's citation or reference in a citation style, put on the clipboard."""

from collections.abc import Mapping
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from dossier.model.errors import KnownError
from dossier.model.progress import Cancelled, Progress
from dossier.model.rows import Source
from dossier.store.store import Store
from dossier.ui.jobs import Job
from dossier.ui.words import error_words

if TYPE_CHECKING:  # a start knows of `USUAL` and `Wanted` alone
    from dossier.model.report import ReferenceStyle
    from dossier.output.styled import Cited

USUAL = "chicago"  # the style where none was chosen


class Wanted(Enum):
    """What is copied: how a text cites the source, or how a list of sources names it."""

    CITATION = "citation"
    REFERENCE = "reference"


class Citing(QObject):
    """Sets a source, with those that it may be taken for, in a style on another thread, and copies what is wanted.
    What was set last is kept: setting hundreds that are alike takes seconds.

    `style` is the name of the style used last, or the path of a CSL file. `copied` carries the source's id, what was
    wanted and the words; `refused` a sentence. `ended` comes after either. `restyled` tells that another style is used.
    """

    restyled = Signal()
    copied = Signal(str, object, str)  # id, Wanted, words
    refused = Signal(str)
    ended = Signal()

    def __init__(self, store: Store, style: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.use(style)
        self._job: Job | None = None
        self._asked = ("", Wanted.CITATION)
        self._kept: _Set | None = None

    def use(self, style: str) -> None:
        """Set sources in the style of that name from now on; '' for the usual one."""
        self.style = style or USUAL
        self.restyled.emit()

    @property
    def busy(self) -> bool:
        """Whether sources are being set."""
        return self._job is not None

    def copy(self, source_id: str, wanted: Wanted) -> None:
        """Copy what is `wanted` of a source; while one is being set, nothing is begun."""
        source = self._store.seek(Source, source_id)
        if self._job is not None or source is None:
            return
        if not source.csl:
            self._refuse(self.tr("There is nothing to cite: the source has no record yet. Edit it first."))
            return
        from dossier.services.citing import alike
        from dossier.services.reference_styles import style_named

        try:
            style = style_named(self.style)
        except KnownError as error:
            self._refuse(error_words(error))
            return
        self._asked = (source_id, wanted)
        sources = tuple(alike(self._store, source))
        if self._kept is not None and (self._kept.sources, self._kept.style) == (sources, style):
            self._on_done(self._kept)
            return
        self._job = Job("citing", partial(_set, sources, style), self)
        self._job.done.connect(self._on_done)
        self._job.failed.connect(self._on_failed)
        self._job.start()

    def _on_done(self, found: "_Set") -> None:
        from dossier.output.references import plain_text
        from dossier.services.citing import html_of

        self._job, self._kept = None, found
        source_id, wanted = self._asked
        cited = found.cited[source_id]
        runs = cited.citation if wanted is Wanted.CITATION else cited.reference
        words, html = plain_text(runs), html_of(runs)
        if words:
            data = QMimeData()
            data.setText(words)
            data.setHtml(html)
            QGuiApplication.clipboard().setMimeData(data)
            self.copied.emit(source_id, wanted, words)
        elif wanted is Wanted.CITATION and self._store.get(Source, source_id).number is None:
            self.refused.emit(self.tr("This style cites by numbers, and the brief does not number this source."))
        else:
            self.refused.emit(self.tr("This record cannot be set in this style; choose another one."))
        self.ended.emit()

    def _on_failed(self, error: KnownError) -> None:
        self._job = None
        self._refuse(error_words(error))

    def _refuse(self, sentence: str) -> None:
        self.refused.emit(sentence)
        self.ended.emit()


class _Set(NamedTuple):
    """Sources, as they were, set in a style."""

    sources: tuple[Source, ...]
    style: "ReferenceStyle"
    cited: "Mapping[str, Cited]"


def _set(sources: tuple[Source, ...], style: "ReferenceStyle", progress: Progress, cancelled: Cancelled) -> _Set:
    from dossier.services.citing import cite

    return _Set(sources, style, cite(sources, style, cancelled=cancelled))
