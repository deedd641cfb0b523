"""The open PDF as the window sees it: what was rendered and read of it so far, and what is asked for."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from dossier.intake.pdf.characters import PageText
from dossier.intake.pdf.files import PdfFile, open_pdf
from dossier.intake.pdf.navigation import outline
from dossier.intake.pdf.remarks import PageRemark, remarks
from dossier.intake.pdf.shapes import PageShape, page_sizes
from dossier.model.errors import KnownError
from dossier.model.rows import Page
from dossier.services.settings import PageTheme
from dossier.ui.page import tasks
from dossier.ui.page.layout import PageLayout
from dossier.ui.page.tiles import TileCache, TileKey
from dossier.ui.page.worker import OPENED, PATIENCE, Lane, Result, Task, Worker
from dossier.ui.words import error_words

_TEXTS = 24  # pages whose characters have their boxes at hand: half a megabyte each
_FACTS = 2_000
_SMALLS = 300
_LONGER = 6  # times as much time for a page that is tried again
_SMALL_KEY, _FACTS_KEY, _WORDS_KEY, _SIZES, _OUTLINE, _NEXT = "small", "facts", "words", "sizes", "outline", "next"
_REMARKS_KEY = "remarks"


class Book(QObject):
    """Asks the worker and keeps what it says, within bounds. `pages` are the stored pages, in whose text places count.

    `tile_came`, `facts_came`, `words_came` and `small_came` carry the page.
    """

    opened = Signal()
    failed = Signal(object)  # KnownError: the file cannot be opened
    sizes_came = Signal(int, object)  # first page, sizes in points
    tile_came = Signal(int)
    facts_came = Signal(int)
    words_came = Signal(int)
    small_came = Signal(int)
    outline_came = Signal(object)  # tuple of OutlineItem
    remarks_came = Signal(int, object)  # page, tuple of PageRemark

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = Worker()
        self._worker.results.arrived.connect(self._on_arrived)
        self.destroyed.connect(self._worker.stop)
        self.pages: Sequence[Page] = ()
        self.layout = PageLayout(0)
        self.tiles = TileCache()
        self.is_open = False
        self._facts: OrderedDict[int, tasks.Facts] = OrderedDict()
        self._texts: OrderedDict[int, tasks.Words] = OrderedDict()
        self._smalls: OrderedDict[int, QImage] = OrderedDict()
        self._broken: dict[int, str] = {}  # pages that cannot be shown, and why
        self._slow: set[int] = set()  # those of them that took too long
        self._patience: dict[int, float] = {}  # seconds for a tile of pages that get more than the usual
        self._theme = PageTheme.PAPER

    def open(
        self,
        read: Callable[[], bytes],
        name: str,
        pages: Sequence[Page],
        password: str = "",
        room: tasks.Room | None = None,
    ) -> None:
        """Open a file in place of the one that is open; `opened` or `failed` tells what came of it.

        `read` gives its bytes, on the worker's thread. In a `room` its first page is rendered at once.
        """
        self.close()
        self.pages = pages
        self._worker.open(partial(_open, read, name, password), partial(_opened, room))

    def close(self) -> None:
        """Forget everything of the file."""
        self._worker.close_file()
        self.is_open = False
        self.pages = ()
        self.layout = PageLayout(0)
        self.tiles.clear()
        self._facts.clear()
        self._texts.clear()
        self._smalls.clear()
        self._broken.clear()
        self._slow.clear()
        self._patience.clear()

    # What is known

    def shape(self, page: int) -> PageShape | None:
        found = self._facts.get(page)
        return found.shape if found else None

    def facts(self, page: int) -> tasks.Facts | None:
        return self._facts.get(page)

    def text(self, page: int) -> PageText | None:
        """Return the text of a page with its boxes, where it was read already."""
        found = self._texts.get(page)
        if found is not None:
            self._texts.move_to_end(page)
        return found.text if found else None

    def is_picture(self, page: int) -> bool:
        """Return whether a page is a picture without text, as far as is known."""
        found = self._texts.get(page)
        return found is not None and found.picture

    def small(self, page: int) -> QImage | None:
        """Return a small picture of a page, where there is one."""
        return self._smalls.get(page)

    def broken(self, page: int) -> str:
        """Return why a page cannot be shown; '' for one that can."""
        return self._broken.get(page, "")

    def is_slow(self, page: int) -> bool:
        """Return whether a page is not shown because it took too long to draw."""
        return page in self._slow

    def stored(self, page: int) -> Page | None:
        return self.pages[page] if 0 <= page < len(self.pages) else None

    def start(self, page: int) -> int:
        """Return where the text of a page begins in the whole text."""
        stored = self.stored(page)
        return stored.start if stored is not None else 0

    # What is asked for

    def want(
        self, seen: Sequence[int], keys: Sequence[TileKey], around: Sequence[TileKey], *, words: bool = True
    ) -> None:
        """Render these tiles, those of pages that are `seen` first; with `words` read what stands on these pages."""
        if not self.is_open:
            return
        whole = [page for page in seen if page not in self._broken]
        unknown = [page for page in whole if page not in self._facts]
        first = [Task((_FACTS_KEY, page), partial(_facts, page), self._seconds(page), page) for page in unknown]
        first += [self._tile(key) for key in keys if self._lacks(key)]
        unread = [page for page in whole if words and page not in self._texts]
        ahead = [self._tile(key) for key in around if self._lacks(key)]
        self._worker.want({Lane.SEEN: first, Lane.WORDS: [self._words(page) for page in unread], Lane.AROUND: ahead})

    def try_longer(self, page: int) -> None:
        """Give a page that took too long more time."""
        self._patience[page] = _LONGER * self._seconds(page)
        self._slow.discard(page)
        self._broken.pop(page, None)
        self.tile_came.emit(page)

    def want_smalls(self, pages: Sequence[int], side: int = tasks.SMALL_SIDE) -> None:
        """Make small pictures of these pages, the longer side `side` px, in this order, in place of those asked for
        before.
        """
        wanted = [page for page in pages if page not in self._smalls and page not in self._broken]
        self._worker.want({Lane.SMALL: [self._small(page, side) for page in wanted]})

    def want_outline(self) -> None:
        """Read the outline; `outline_came` carries it."""
        self._at_rest(Task(_OUTLINE, outline))

    def _at_rest(self, *more: Task) -> None:
        """Read the sizes of all pages, do `more`, and have a process ready for the next file."""
        self._worker.want({Lane.REST: [Task(_SIZES, page_sizes), *more, Task(_NEXT, tasks.make_next_ready)]})

    def want_remarks(self) -> None:
        """Read what others wrote on all pages; `remarks_came` carries it, for each page that has any."""
        pages = range(self.layout.count)
        tasks_ = [Task((_REMARKS_KEY, page), partial(_remarks, page), page=page) for page in pages]
        self._worker.want({Lane.REMARKS: tasks_})

    def set_theme(self, theme: PageTheme) -> None:
        """Render in another page theme from now on."""
        if theme is not self._theme:
            self._theme = theme
            self.tiles.clear()
            self._smalls.clear()
            self._worker.want({Lane.SMALL: []})

    @property
    def theme(self) -> PageTheme:
        return self._theme

    def _lacks(self, key: TileKey) -> bool:
        return key not in self.tiles and key.page not in self._broken

    def _seconds(self, page: int) -> float:
        return self._patience.get(page, PATIENCE)

    def _tile(self, key: TileKey) -> Task:
        return Task(key, partial(_tile, key), self._seconds(key.page), key.page)

    def _words(self, page: int) -> Task:
        stored = self.stored(page)
        work = partial(_words, page, stored.text if stored else None)
        return Task((_WORDS_KEY, page), work, self._seconds(page), page)

    def _small(self, page: int, side: int) -> Task:
        work = partial(tasks.small, page=page, theme=self._theme.value, side=side)
        return Task((_SMALL_KEY + self._theme.value, page), work, self._seconds(page), page)

    # What came

    def _on_arrived(self, result: Result) -> None:
        if not self._worker.taken(result):
            return
        value = result.value
        if isinstance(value, Exception):
            self._take_error(result.key, value)
        elif isinstance(value, tasks.Opened):
            self.layout = PageLayout(value.count, (value.first.width, value.first.height), value.margins)
            self.is_open = True
            for key, image in value.tiles.items():
                if key.theme == self._theme:
                    self.tiles.put(key, image)
            self.opened.emit()
            if value.tiles:
                self.tile_came.emit(0)
            self._at_rest()
        elif isinstance(result.key, TileKey) and isinstance(value, QImage):
            if result.key.theme == self._theme:
                self.tiles.put(result.key, value)
                self.tile_came.emit(result.key.page)
        elif isinstance(result.key, tuple):
            kind, page = result.key
            self._take(str(kind), int(page), value)
        elif result.key == _SIZES and isinstance(value, tuple):
            self.sizes_came.emit(0, value)
        elif result.key == _OUTLINE:
            self.outline_came.emit(value)

    def _take(self, kind: str, page: int, value: object) -> None:
        if isinstance(value, tasks.Facts):
            _keep(self._facts, page, value, _FACTS)
            self.sizes_came.emit(page, [(value.shape.width, value.shape.height)])
            self.facts_came.emit(page)
        elif isinstance(value, tasks.Words):
            _keep(self._texts, page, value, _TEXTS)
            self.words_came.emit(page)
        elif kind == _REMARKS_KEY and value:
            self.remarks_came.emit(page, value)
        elif isinstance(value, QImage) and kind == _SMALL_KEY + self._theme.value:
            _keep(self._smalls, page, value, _SMALLS)
            self.small_came.emit(page)

    def _take_error(self, key: object, error: Exception) -> None:
        if key == OPENED and isinstance(error, KnownError):
            self.failed.emit(error)
        elif isinstance(error, KnownError) and isinstance(key, TileKey | tuple):
            page = key.page if isinstance(key, TileKey) else int(key[1])
            self._broken[page] = error_words(error)
            if error.code == "page-slow":
                self._slow.add(page)
            self.tile_came.emit(page)
        elif isinstance(error, KnownError) and key == _OUTLINE:
            self.outline_came.emit(())
        elif not (isinstance(error, KnownError) and key == _SIZES):  # without them all pages are as large as the first
            raise error


def _keep(kept: OrderedDict, page: int, value: object, most: int) -> None:  # type: ignore[type-arg]
    kept[page] = value
    kept.move_to_end(page)
    while len(kept) > most:
        kept.popitem(last=False)


def _open(read: Callable[[], bytes], name: str, password: str) -> PdfFile:
    return open_pdf(read, name, password)


def _opened(room: tasks.Room | None, file: PdfFile) -> tasks.Opened:
    return tasks.opened(file, room)


def _facts(page: int, file: PdfFile) -> tasks.Facts:
    return tasks.facts(file, page)


def _remarks(page: int, file: PdfFile) -> tuple[PageRemark, ...]:
    return remarks(file, page)


def _words(page: int, stored: str | None, file: PdfFile) -> tasks.Words:
    return tasks.words(file, page, stored)


def _tile(key: TileKey, file: PdfFile) -> QImage:
    return tasks.tile(file, key)
