"""A document of many pages with a thousand annotations, beside the same one without any."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from dossier.model.imported import ImportedDocument, ImportedPage
from dossier.model.kinds import AnnotationKind, DocumentKind, OnKind
from dossier.model.rows import Source
from dossier.services.changes.annotations import AnnotateAll
from dossier.services.changes.documents import AddDocument
from dossier.ui.bridge import Bridge
from dossier.ui.desk import Desk
from dossier.ui.navigator import Place, View
from dossier.ui.theme import Theme
from tests.bench.measuring import Measured, paired, timed
from tests.bench.windows import application
from tests.samples import sample_session

_LINE = "The committee noted, on page {page}, that ferry {line} was late by {line} minutes because of the tide. "
_STEP = 300  # px of one frame's scrolling


def measure(folder: Path, pages: int, annotations: int, pairs: int) -> Iterator[Measured]:
    """Measure showing, scrolling and adding one more."""
    with application() as app:
        yield from _measured(app, folder, pages, annotations, pairs)


def _measured(app: QApplication, folder: Path, pages: int, annotations: int, pairs: int) -> Iterator[Measured]:
    theme = Theme()
    theme.apply(app, "light")
    many = _Reading(folder / "many.dossier", theme, pages, annotations)
    none = _Reading(folder / "none.dossier", theme, pages, 0)
    size = f"{pages} pages, {annotations:,} annotations"
    for name, work in (("show", _Reading.show), ("scroll one frame of", _Reading.scroll), ("add one to", _Reading.add)):
        bare = ("the same with none", timed(_on(none, work)))
        yield paired(f"{name} {size}", timed(_on(many, work)), bare, pairs)
    many.close()
    none.close()


def _on(reading: "_Reading", work: Callable[["_Reading"], None]) -> Callable[[], None]:
    return lambda: work(reading)


class _Reading:
    """A desk with the document open."""

    def __init__(self, path: Path, theme: Theme, pages: int, annotations: int) -> None:
        session = sample_session(path)
        self._bridge = Bridge(session, lambda: "Ada")
        source = session.store.find(Source, number=2)[0]
        read = list(_pages(pages))
        document = ImportedDocument(DocumentKind.TEXT, "Long", tuple(read))
        session.editor.perform(AddDocument(source.id, "long.txt", b"long", document, id="long"))
        apart = (read[-1].start + len(read[-1].text)) // max(annotations, 1)
        ranges = tuple((at * apart, at * apart + 40) for at in range(annotations))
        session.editor.perform(AnnotateAll(OnKind.DOCUMENT, "long", ranges))
        self._place = Place(View.SOURCES, source_id=source.id, document_id="long")
        self._desk = Desk(self._bridge, theme)
        self._desk.resize(1440, 900)
        self._desk.show()
        self._added = 0
        self.show()

    def show(self) -> None:
        """Leave the document and come back to it."""
        self._desk.navigator.go(Place())
        self._desk.navigator.go(self._place)
        self._paint()

    def scroll(self) -> None:
        text = self._desk.source.tab.text
        bar = text.verticalScrollBar()
        bar.setValue(bar.value() + _STEP if bar.value() < bar.maximum() else 0)
        text.viewport().repaint()

    def add(self) -> None:
        self._added += 60
        self._desk.source.tab.text.select(self._added, self._added + 30)
        self._desk.source.annotate(AnnotationKind.HIGHLIGHT)
        self._paint()

    def _paint(self) -> None:
        for _ in range(3):
            QCoreApplication.processEvents()

    def close(self) -> None:
        self._desk.close()
        self._desk.deleteLater()
        self._bridge.close()


def _pages(count: int) -> Iterator[ImportedPage]:
    start = 0
    for page in range(count):
        lines = [_LINE.format(page=page, line=line) + "\n\n" * (line % 6 == 5) for line in range(28)]
        text = "".join(lines) + "\n\n"
        yield ImportedPage(str(page + 1), start, text)
        start += len(text)
