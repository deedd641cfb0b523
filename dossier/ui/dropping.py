"""What becomes of files that are dropped: one rule for the whole window, said in words while they are dragged."""

import os
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QPoint
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from dossier.model.rows import Source
from dossier.ui.places import source_words
from dossier.ui.widgets.drop_frame import DropFrame
from dossier.ui.widgets.file_drop import are_too_many, dragged_files
from dossier.ui.widgets.message_bar import MessageKind
from dossier.ui.words import counted, isolated, name_words

if TYPE_CHECKING:
    from dossier.ui.window import Window

BIBLIOGRAPHIES = (".bib", ".ris", ".json")  # of `import_sources.SUFFIXES`, which loads what a drag does not need
_LISTS_OF_MARKS = ("notes_list", "returned")  # panes: what is dropped there is an annotated file that came back
_LONGEST_SOURCE = 48  # characters

_Way = tuple[QWidget, str, Callable[[], None]]  # where a drop lands, what it does in words, and does


class Dropping(QObject):
    """A dossier is opened, a bibliography imported, of many files it is listed where they belong. One file goes where
    it was dropped, if that says what it is; else the reviewer is asked, with all that it may be.
    """

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._frame = DropFrame(window)
        self._dragged: list[Path] = []  # looked at once, as they come in: the mouse moves on and on
        self._folders: frozenset[Path] = frozenset()  # those of them that are
        self._answers: list[Callable[[], None]] = []
        window.question.answered.connect(self._on_answered)

    # What the window hears

    def enter(self, event: QDragMoveEvent) -> None:
        """Accept what is dragged in, if it is files, and show where it would land."""
        data = event.mimeData()
        self._look_at(dragged_files(data))
        if are_too_many(data):
            event.acceptProposedAction()
        self.show(event)

    def show(self, event: QDragMoveEvent) -> None:
        """Show where what is dragged would land."""
        if self._dragged:
            event.acceptProposedAction()
            where, words, _ = self._way(self._dragged, event.position().toPoint())
            self._frame.cover(where, words)

    def leave(self) -> None:
        """Show no more where a drop would land."""
        self._frame.hide()

    def drop(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        self.leave()
        event.acceptProposedAction()
        self.take_data(event.mimeData(), event.position().toPoint())

    # What becomes of files

    def take_data(self, data: QMimeData, at: QPoint | None = None) -> None:
        """Take the files that were dropped `at` a place of the window; of very many, say that they are too many."""
        if are_too_many(data):
            words = self.tr("More than 10,000 files at once are too many; drop some of them, or a smaller folder.")
            self._window.messages.show_message(MessageKind.INFO, words)
        elif paths := dragged_files(data):
            self.take(paths, at)

    def take(self, paths: Sequence[Path], at: QPoint | None = None) -> None:
        """Do with files what one means who drops them `at` a place of the window; nowhere, for None."""
        self._window.question.take_back()  # the file that was asked about before is let go
        self._look_at(list(paths))
        self._way(paths, at)[2]()

    def _look_at(self, paths: list[Path]) -> None:
        self._dragged, self._folders = paths, frozenset(path for path in paths if os.path.isdir(path))

    def _way(self, paths: Sequence[Path], at: QPoint | None) -> _Way:
        window, desk, first = self._window, self._window.desk, paths[0]
        suffix, name = first.suffix.lower(), name_words(first.name, 40)
        one = len(paths) == 1 and not self._folders
        if suffix == ".dossier" and first not in self._folders:
            return window.pages, self.tr("Open “{name}”").format(name=isolated(name)), partial(self._open, first)
        if desk is None:
            made = partial(window.new_brief.take, first) if one else self._refuse
            return window.pages, self.tr("Make a dossier of “{name}”").format(name=isolated(name)) if one else "", made
        if one and suffix in BIBLIOGRAPHIES:
            words = self.tr("Import the sources of “{name}”").format(name=isolated(name))
            return window.pages, words, partial(window.commands.bibliographies.read, desk.bridge, first)
        marked = next((pane for pane in _LISTS_OF_MARKS if self._is_over(pane, at)), "")
        if one and (suffix == ".xfdf" or (suffix == ".pdf" and marked)):
            words = self.tr("See the annotations of “{name}”, to take them back").format(name=isolated(name))
            return window.pages, words, partial(desk.returned.read, first)
        source = desk.source.source if self._is_over("source", at) else None
        if source is not None and not self._folders:
            words = self.tr("Attach to {source}").format(
                source=isolated(name_words(source_words(source), _LONGEST_SOURCE))
            )
            return desk.source, words, partial(self._attach, list(paths), source)
        if one:
            words = self.tr("“{name}”: you are asked what it is to be").format(name=isolated(name))
            return window.pages, words, partial(self._ask, first, self._source_in_hand(), marks_first=False)
        words = counted(len(paths), "%n folder: its files are listed", "%n files: they are listed")
        return window.pages, words, partial(desk.files.take, list(paths))

    def _is_over(self, name: str, at: QPoint | None) -> bool:
        """Whether `at` lies in the pane of that name."""
        desk = self._window.desk
        if at is None or desk is None or not desk.is_made(name):
            return False
        pane: QWidget = getattr(desk, name)
        return pane.isVisible() and pane.rect().contains(pane.mapFrom(self._window, at))

    def _source_in_hand(self) -> Source | None:
        desk = self._window.desk
        id = desk.navigator.place.source_id if desk is not None else ""
        return desk.bridge.store.seek(Source, id) if desk is not None and id else None

    def _open(self, path: Path) -> None:
        self._window.open_path(path)

    def _refuse(self) -> None:
        words = self.tr("Open a dossier first: files are attached to its sources.")
        self._window.messages.show_message(MessageKind.INFO, words)

    def _attach(self, paths: Sequence[Path], source: Source) -> None:
        """Attach files to the source that they were dropped on; ask about one that we made, with our marks in it."""
        if len(paths) == 1 and _bears_our_marks(paths[0]):
            self._ask(paths[0], source, marks_first=True)
        elif self._window.desk is not None:
            self._window.desk.source.attaching.attach(source.id, paths)

    def _ask(self, path: Path, source: Source | None, *, marks_first: bool) -> None:
        """Ask what the file is, what is likeliest first."""
        desk = self._window.desk
        if desk is None:
            return
        newer = (self.tr("A newer version of this brief"), partial(self._window.newer.read, path))
        new = (self.tr("A new dossier"), partial(self._window.new_brief.take, path))
        if source is not None:
            words = self.tr("A document of {source}").format(
                source=isolated(name_words(source_words(source), _LONGEST_SOURCE))
            )
            ways = [(words, partial(desk.source.attaching.attach, source.id, [path])), newer, new]
        else:
            ways = [newer, new, (self.tr("A document of a source…"), partial(desk.files.take, [path]))]
        if path.suffix.lower() == ".pdf":
            marks = (self.tr("Annotations that come back"), partial(desk.returned.read, path))
            ways.insert(0 if marks_first or _bears_our_marks(path) else len(ways), marks)
        self._answers = [way for _, way in ways]
        words = self.tr("“{name}”: what is it?").format(name=name_words(path.name))
        self._window.question.ask(words, [words for words, _ in ways])

    def _on_answered(self, index: int) -> None:
        answers, self._answers = self._answers, []
        if 0 <= index < len(answers) and self._window.desk is not None:
            answers[index]()


def _bears_our_marks(path: Path) -> bool:
    from dossier.services.returning.files import bears_our_marks  # with all that compares: not before a drop

    return bears_our_marks(path)
