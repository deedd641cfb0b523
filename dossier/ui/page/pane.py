"""A PDF in the source pane: its pages, the strips around them, and the text that a screen reader reads."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSplitter, QVBoxLayout, QWidget

from dossier.model.anchor import Rect
from dossier.model.errors import KnownError
from dossier.model.rows import Annotation, Document, Page, Passage
from dossier.services.settings import PageTheme
from dossier.ui.guard import guarded
from dossier.ui.page.bar import PageBar
from dossier.ui.page.book import Book
from dossier.ui.page.find import PageFind
from dossier.ui.page.password import PasswordQuestion
from dossier.ui.page.strip import SideStrip
from dossier.ui.page.view import PageView, page_words
from dossier.ui.page.words import PageWords
from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.naming import named
from dossier.ui.widgets.stack import Stack
from dossier.ui.words import isolated


@guarded
class _Covered(QWidget):
    """Holds the pages, and under them, covered, the text of the page that is read."""

    def __init__(self, view: PageView, words: PageWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view, self._words = view, words
        words.setParent(self)
        view.setParent(self)
        view.raise_()
        view.room_changed.connect(self._cover)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._view.setGeometry(self.rect())
        self._cover()

    def _cover(self) -> None:
        self._words.setGeometry(self._view.viewport().geometry())

    def sizeHint(self) -> QSize:
        return self._view.sizeHint()


class PagePane(QWidget):
    """Shows one PDF. Offsets count in the whole document's text; the signals are those of `DocumentText`, and
    `failed` (the KnownError why there are no pages), `locked` (it needs a password that was not given).
    """

    passage_activated = Signal(str)
    annotation_activated = Signal(str)
    address_activated = Signal(str)
    selection_changed = Signal(object, object)
    menu_asked = Signal(QPoint)
    area_drawn = Signal(int, object)
    hint_shown = Signal(str)
    failed = Signal(object)
    given_up = Signal()
    theme_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pagePane")
        self._theme = theme
        self._left_places: list[tuple[int, float]] = []
        self._passwords: dict[str, str] = {}  # of files that were opened, by SHA-256, as long as the window lives
        self._document: Document | None = None
        self._read: Callable[[], bytes] = bytes
        self._pages: Sequence[Page] = ()
        self._password = ""
        self.book = Book(self)
        self.view = PageView(theme, self.book)
        self.view.setObjectName("pageView")
        self.words = PageWords(self.view)
        self.bar = PageBar(theme)
        self.strip = SideStrip(theme, self.book)
        self.question = PasswordQuestion(theme)
        self.finder = PageFind(self.view)
        self.back = named(QPushButton(), "pageBack")
        set_role(self.back, "link")
        self.back.hide()
        self.longer = named(QPushButton(self.tr("This page takes too long to draw: try again, longer")), "pageLonger")
        set_role(self.longer, "link")
        self.longer.hide()
        self.stack = Stack()
        self.stack.addWidget(_Covered(self.view, self.words))
        self.stack.addWidget(self.question)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        row = named(QSplitter(childrenCollapsible=False), "pageSplitter")
        row.addWidget(self.strip)
        row.addWidget(self.stack)
        row.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.longer)
        column.addWidget(row, 1)
        column.addWidget(self.back)  # below, where it moves nothing from under the pointer
        self.setFocusProxy(self.words)

    def _connect(self) -> None:
        view, bar = self.view, self.bar
        view.passage_activated.connect(self.passage_activated)
        view.annotation_activated.connect(self.annotation_activated)
        view.address_activated.connect(self.address_activated)
        view.selection_changed.connect(self.selection_changed)
        view.menu_asked.connect(self.menu_asked)
        view.area_drawn.connect(self.area_drawn)
        view.page_changed.connect(self._on_page)
        view.zoom_changed.connect(self._on_zoom)
        view.place_left.connect(self._on_place_left)
        view.area_tool_changed.connect(bar.area.setChecked)
        bar.strip_asked.connect(self._on_strip)
        bar.page_asked.connect(self.go_to_named)
        bar.page_left.connect(self._on_page_left)
        bar.zoom_step_asked.connect(view.zoom_by)
        bar.zoom_asked.connect(self._on_percent)
        bar.fit_asked.connect(view.set_fit)
        bar.theme_asked.connect(self._on_theme)
        bar.area_asked.connect(self._on_area)
        self.strip.place_asked.connect(self._on_place)
        self.strip.mark_asked.connect(self._on_mark)
        self.words.page_asked.connect(bar.ask_page)
        self.words.back_asked.connect(self.go_back)
        self.back.clicked.connect(self.go_back)
        self.longer.clicked.connect(self._on_longer)
        self.book.tile_came.connect(self._on_tile)
        self.question.given.connect(self._on_password)
        self.question.given_up.connect(self.given_up)
        self.book.opened.connect(self._on_opened)
        self.book.failed.connect(self._on_failed)
        self.book.words_came.connect(self._on_words)

    # What is shown

    def show_document(self, document: Document, pages: Sequence[Page], read: Callable[[], bytes], title: str) -> None:
        """Show a document; `read` gives its bytes on another thread, where it is opened."""
        self._document = document
        self._read = read
        self._pages = pages
        self._left_places.clear()
        self._show_back()
        self.words.setAccessibleDescription(title)
        self.view.setAccessibleName(title)
        self.stack.setCurrentIndex(0)
        self.bar.set_ready(ready=False)
        self._password = self._passwords.get(document.sha256, "")
        self._begin()
        self.view.begin()
        self.finder.begin()
        self.words.begin()

    def _begin(self) -> None:
        if self._document is not None:
            room = self.view.room()
            self.book.open(self._read, self._document.name, self._pages, self._password, room)

    def close_document(self) -> None:
        """Show nothing, and keep nothing."""
        self._document = None
        self._read, self._pages = bytes, ()
        self.book.close()
        self.longer.hide()
        self.view.begin()
        self.words.begin()
        self.strip.begin()

    def remember_password(self, sha256: str, password: str) -> None:
        """Open the file of this SHA-256 with `password` as long as the window lives; it is written nowhere."""
        self._passwords[sha256] = password

    def set_page_theme(self, theme: PageTheme) -> None:
        """Show pages in another page theme."""
        self.book.set_theme(theme)
        self.bar.show_theme(theme)
        self.strip.refresh()
        self.view.viewport().update()

    @property
    def strip_width(self) -> int:
        """How many px the strip beside the pages has; 0 while it is hidden."""
        return 0 if self.strip.isHidden() else self.strip.wanted

    def show_strip(self, px: int) -> None:
        """Show the strip so wide, or hide it where that is 0."""
        if px:
            self.strip.set_width(px)
        self.bar.strip.setChecked(bool(px))

    def show_marks(self, annotations: Sequence[Annotation], passages: Iterable[Passage], in_hand: str) -> None:
        """Mark these annotations and passages; the passage `in_hand` is outlined."""
        self.strip.marks.show_marks(annotations)
        self.view.marks.set_marks(annotations, passages, in_hand)
        self.view.viewport().update()

    def _on_opened(self) -> None:
        if self._document is not None and self._password:
            self._passwords[self._document.sha256] = self._password
        self.stack.setCurrentIndex(0)
        self.bar.set_ready(ready=True)
        self._on_page(self.view.front)
        self._on_zoom()
        self.setFocusProxy(self.words)

    def _on_failed(self, error: KnownError) -> None:
        if error.code == "pdf-password" and self._document is not None:
            self.question.ask(self._document.name)
            self.stack.setCurrentWidget(self.question)
            self.setFocusProxy(self.question)
        elif error.code == "pdf-wrong-password":
            if not self.question.refuse():
                self.failed.emit(error)
        else:
            self.failed.emit(error)

    def _on_password(self, password: str) -> None:
        self._password = password
        self._begin()

    # Words and places, as `DocumentText` has them

    def selected_range(self) -> tuple[int, int] | None:
        return self.view.selected_range()

    def where(self, start: int, end: int) -> tuple[int | None, tuple[Rect, ...]]:
        return self.view.where(start, end)

    def caret_offset(self) -> int:
        return self.view.span.caret

    def select(self, start: int, end: int) -> None:
        self.view.select(start, end)

    def clear_selection(self) -> None:
        self.view.clear_selection()

    def reveal_range(self, start: int, end: int, *, caret: bool = False, mark: str = "") -> None:
        """Scroll until the words, or the annotation `mark`, are seen; with `caret` put the caret there too."""
        self.view.reveal_range(start, end, caret=caret, mark=mark)

    def boxes(self, start: int, end: int) -> list[QRectF]:
        return self.view.boxes(start, end)

    def copy(self) -> None:
        self.view.copy()

    def select_all(self) -> None:
        self.view.select_all()

    def has_focus(self) -> bool:
        return self.words.hasFocus()

    # Moving about

    def go_to_named(self, name: str) -> None:
        """Go to the page of this printed label, else of this number."""
        labels = [page.label.casefold() for page in self.book.pages]
        wanted = name.casefold()
        page = labels.index(wanted) if wanted in labels else int(name) - 1 if name.isdecimal() else -1
        if 0 <= page < self.book.layout.count:
            self._on_place(page, None)
            self.words.setFocus()
        else:
            self.hint_shown.emit(self.tr("There is no page “{name}”.").format(name=isolated(name)))
            self._on_page(self.view.front)

    def go_back(self) -> None:
        """Return to where a link, or the outline, led away from."""
        if self._left_places:
            page, points = self._left_places.pop()
            self.view.verticalScrollBar().setValue(round(self.book.layout.y_of(page, points)))
            self._show_back()

    def _on_place_left(self) -> None:
        if self.book.layout.count < 2:
            return
        self._left_places.append(self.book.layout.place_at(self.view.verticalScrollBar().value()))
        self._show_back()

    def _leave_for(self, page: int) -> None:
        if page != self.view.front:
            self._on_place_left()

    def _on_place(self, page: int, top: float | None) -> None:
        self._leave_for(page)
        self.view.go_to_place(page, top)

    def _on_mark(self, annotation_id: str) -> None:
        mark = self.view.marks.find(-1, -1, annotation_id)
        if mark is not None:
            self._leave_for(self.view.page_of(mark.start) if mark.page is None else mark.page)
            self.view.reveal_range(mark.start, mark.end, mark=annotation_id)
            self.annotation_activated.emit(annotation_id)

    def _show_back(self) -> None:
        there = bool(self._left_places)
        self.words.can_go_back = there
        self.back.setVisible(there)
        if there:
            page = page_words(self._left_places[-1][0], self.book)
            self.back.setText(self.tr("Back to page {page}").format(page=page))

    def _on_page(self, page: int) -> None:
        stored = self.book.stored(page)
        label = stored.label if stored is not None else ""
        self.bar.show_page(page, self.book.layout.count, label)
        self.strip.show_page(page)
        self._on_tile(page)
        self._show_hint(page)

    def _on_tile(self, page: int) -> None:
        if page == self.view.front:
            self.longer.setVisible(self.book.is_slow(page))

    def _on_longer(self) -> None:
        self.words.setFocus()
        self.book.try_longer(self.view.front)

    def _on_words(self, page: int) -> None:
        if page == self.view.front:
            self._show_hint(page)

    def _show_hint(self, page: int) -> None:
        picture = self.book.is_picture(page)
        self.hint_shown.emit(self.tr("This page is a picture without text; areas can be marked.") if picture else "")

    # What is asked

    def _on_zoom(self) -> None:
        self.bar.show_zoom(self.view.zoom, self.view.fit)

    def _on_percent(self, percent: int) -> None:
        self.view.set_zoom(percent / 100)

    def _on_page_left(self) -> None:
        self.words.setFocus()
        self._on_page(self.view.front)

    def _on_strip(self, shown: bool) -> None:
        self.strip.setVisible(shown)
        self.strip.ask()
        self.strip.show_page(self.view.front)

    def _on_theme(self, name: str) -> None:
        self.set_page_theme(PageTheme(name))
        self.theme_chosen.emit(name)

    def _on_area(self, on: bool) -> None:
        self.view.set_area_tool(on=on)
        self.words.setFocus()  # where Escape gives it up
