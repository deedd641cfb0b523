"""Making ready what a reviewer wants next, piece by piece after the first paint, while nothing else is to be done."""

import gc
from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from dossier.model.kinds import DocumentKind
from dossier.model.rows import Document
from dossier.store.rows import TABLES, columns
from dossier.ui.guard import guarded
from dossier.ui.icons import program_icon

if TYPE_CHECKING:
    from dossier.ui.window import Window

_AFTER = 20  # ms from the first paint to the first piece

# What the panes stand on, the lowest first, so that no piece takes long.
_MODULES = (
    "dossier.services.backups",
    "dossier.text.normalise",
    "dossier.text.search",
    "dossier.text.diffs",
    "dossier.text.pieces",
    "dossier.text.denials",
    "dossier.text.wholes",
    "dossier.text.quotes",
    "dossier.text.inline",
    "dossier.text.blocks",
    "dossier.text.markup",
    "dossier.text.formatting",
    "dossier.model.imported",
    "dossier.services.fates",
    "dossier.services.versions",
    "dossier.services.rendering",
    "dossier.intake.briefs.works",
    "dossier.intake.briefs.printed",
    "dossier.intake.briefs.author_year",
    "dossier.intake.briefs.brackets",
    "dossier.intake.briefs.parentheses",
    "dossier.intake.briefs.raised",
    "dossier.intake.briefs.markers",
    "dossier.intake.briefs.headings",
    "dossier.intake.briefs.records",
    "dossier.intake.briefs.entries",
    "dossier.intake.briefs.claims",
    "dossier.intake.briefs.marked_headings",
    "dossier.intake.briefs.assembling",
    "dossier.services.changes.citations",
    "dossier.services.changes.claims",
    "dossier.ui.section_view.content",
    "dossier.ui.section_view.description",
    "dossier.ui.section_view.paragraph",
    "dossier.ui.section_view.shown",
    "dossier.ui.section_view.chips",
    "dossier.ui.section_view.document",
    "dossier.ui.section_view.view",
    "dossier.services.quoting",
    "dossier.ui.panes.evidence_box",
    "dossier.services.changes.annotations",
    "dossier.services.changes.limits",
    "dossier.ui.panes.claim",
    "dossier.services.newer_brief",
    "dossier.intake.pdf.apart",
    "dossier.intake.pdf.characters",
    "dossier.intake.pdf.reading",
    "dossier.intake.documents",
    "dossier.services.newer_pages",
    "dossier.services.importing",
    "dossier.services.before",
    "dossier.ui.page.tasks",
    "dossier.ui.page.worker",
    "dossier.ui.page.find",
    "dossier.ui.page.book",
    "dossier.ui.page.view",
    "dossier.ui.page.pane",
    "dossier.ui.panes.document_text",
    "dossier.ui.markdown",
    "dossier.services.finding_evidence",
    "dossier.ui.panes.document_actions",
    "dossier.ui.panes.document_foot",
    "dossier.ui.panes.source_document",
    "dossier.model.report",
    "dossier.ui.panes.source_details",
    "dossier.ui.panes.source",
    "dossier.ui.panes.judgement",
    "dossier.ui.panes.note_card",
    "dossier.services.searching",
    "dossier.services.changes.numbering",
    "dossier.ui.panes.sources",
    "dossier.ui.panes.search",
    "dossier.ui.panes.limits",
    "dossier.ui.panes.notes_list",
    "dossier.services.changes.sections",
    "dossier.ui.panes.doubts",
    "dossier.ui.panes.unplaced",
    "dossier.services.history",
    "dossier.ui.panes.history",
    "dossier.services.file_matching",
    "dossier.services.folders",
    "dossier.ui.panes.files",
    "dossier.ui.undoing",
)
# What Markdown is read with.
_FOREIGN = (
    "importlib.metadata",
    "markdown",
    "markdown.extensions.codehilite",
    "markdown.extensions.fenced_code",
    "markdown.extensions.tables",
    "nh3",
)
_PANES = (
    "claim",
    "pages",
    "document",
    "source",
    "judgement",
    "sources",
    "search",
    "limits",
    "notes_list",
    "doubts",
    "unplaced",
    "history",
)


@guarded
class Warming(QObject):
    """Does one piece a turn of the event loop, so that a key or a click waits for one at most; then it is over."""

    def __init__(self, window: "Window", *first: Callable[[], object]) -> None:
        super().__init__(window)
        self._window = window
        self._first = first
        self._pieces = self._listed()
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._work)
        self.over = False

    def begin(self) -> None:
        """Begin when the window has been painted."""
        gc.freeze()  # what the start made stays, too: the first paint does not wait for it to be looked through
        self._window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:  # however long the machine took for it
            watched.removeEventFilter(self)
            QTimer.singleShot(_AFTER, self._timer.start)
        return False

    def _work(self) -> None:
        piece = next(self._pieces, None)
        if piece is not None:
            piece()
            return
        self._timer.stop()
        self.over = True
        gc.freeze()  # what is there stays: no collection need look through it again, which would be felt

    def _listed(self) -> Iterator[Callable[[], object]]:
        yield from self._first
        yield self._window.renewal.resume
        yield self._window.fill_menu
        yield _show_program_icon
        yield self._make_types_ready
        yield self._make_pdfs_ready
        for name in _MODULES:
            yield partial(import_module, name)
        for name in _FOREIGN:
            yield partial(import_module, name)
        yield _make_markdown_ready
        yield _know_rows
        yield _make_doubts_ready
        for name in _PANES:
            yield partial(self._make_pane, name)
        yield self._set_first_section

    def _make_types_ready(self) -> None:
        """Let the binding find out once about the kinds of widget: the first one that Qt made takes it 7 ms."""
        if self._window.desk is not None:
            self._window.desk.overview.page.viewport()

    def _make_pdfs_ready(self) -> None:
        """Start the process that PDFs are loaded in, where there is one to load."""
        desk = self._window.desk
        if desk is not None and desk.bridge.store.count(Document, kind=DocumentKind.PDF):
            from dossier.intake.pdf.apart import make_ready

            make_ready()

    def _make_pane(self, name: str) -> None:
        if self._window.desk is not None:
            getattr(self._window.desk, name)

    def _set_first_section(self) -> None:
        """Set the section that is read first: the first text that is set takes twice the time."""
        if self._window.desk is not None:
            self._window.desk.claim.get_ready()


def _show_program_icon() -> None:
    QApplication.setWindowIcon(program_icon())


def _make_markdown_ready() -> None:
    from dossier.services.rendering import render_markdown

    render_markdown("")


def _make_doubts_ready() -> None:
    from dossier.ui.unsure import make_ready

    make_ready()


def _know_rows() -> None:
    """Find out once which columns the rows of each table have."""
    for kind in TABLES:
        columns(kind)
