"""What is marked in the PDF that is shown, page by page: by reviewers, and by others in the file itself."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dossier.intake.pdf.remarks import PageRemark
from dossier.intake.pdf.shapes import PageShape
from dossier.model.anchor import Rect
from dossier.model.rows import Annotation
from dossier.text.markup import plain_line
from dossier.ui.cards.delegate import CardDelegate
from dossier.ui.cards.view import CardList
from dossier.ui.colours import colour_word
from dossier.ui.models.card import Card
from dossier.ui.models.cards import CardModel
from dossier.ui.page.book import Book
from dossier.ui.page.marks import page_of
from dossier.ui.places import bare, shortened
from dossier.ui.theme import Theme
from dossier.ui.widgets.empty_state import EmptyState
from dossier.ui.widgets.naming import named
from dossier.ui.widgets.search_field import FilterField
from dossier.ui.widgets.stack import Stack
from dossier.ui.words import annotation_kind_word, dotted, foreign_kind_word, listed

_LEAD = 26  # px: the colour of a mark
_LINES = 3
_GATHERED = 100  # ms in which what is read of several pages is put into the list at once


_Row = tuple[int, float, int, str, Annotation | PageRemark]  # page, depth, place, key, and what is there


class MarkList(QWidget):
    """`mark_asked` carries the id of an annotation, `place_asked` a page and a height on it where others wrote."""

    mark_asked = Signal(str)
    place_asked = Signal(int, object)

    def __init__(self, theme: Theme, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._marks: Sequence[Annotation] = ()
        self._remarks: dict[int, Sequence[PageRemark]] = {}
        self._placed: dict[int, tuple[PageShape | None, list[_Row]]] = {}  # the remarks of a page, as it had its shape
        self._rows: dict[str, tuple[int, Annotation | PageRemark]] = {}  # page and what is on it, by key, in order
        self._asked = False
        self.list = named(CardList(theme, CardModel(self._card), CardDelegate(theme, lead=_LEAD)), "markList")
        self.list.setAccessibleName(self.tr("Marks in this document"))
        self.list.chosen.connect(self._on_chosen)
        self.filter = FilterField(theme, "markFilter", self.tr("Narrow the list: words, a name"), self.list)
        self.filter.textChanged.connect(self._fill)
        self.empty = EmptyState(theme)
        self._stack = Stack()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.measure.space, 0, 0)
        column.setSpacing(theme.measure.space)
        column.addWidget(self.filter)
        column.addWidget(self._stack, 1)
        self._gathered = QTimer(self, singleShot=True, interval=_GATHERED)
        self._gathered.timeout.connect(self._fill)
        book.remarks_came.connect(self._on_remarks)

    def begin(self) -> None:
        """Another file is open; what is ours in it is told by `show_marks`."""
        self.filter.clear()
        self._asked = False
        self._remarks.clear()
        self._placed.clear()
        self._fill()

    def show_marks(self, marks: Sequence[Annotation]) -> None:
        """List these annotations, at the latest when the list is looked at."""
        self._marks = marks
        if self.isVisible():
            self._fill()
            self.list.cards.refresh()

    def ask(self) -> None:
        """The list is looked at: read what others wrote, once a file."""
        if not self._asked and self._book.is_open:
            self._asked = True
            self._book.want_remarks()
        self._fill()
        self.list.cards.refresh()

    def _on_remarks(self, page: int, remarks: Sequence[PageRemark]) -> None:
        self._remarks[page] = remarks
        self._placed.pop(page, None)
        self._gathered.start()

    def _fill(self) -> None:
        """List all that is known; cards that were looked at stay as they are."""
        starts = [page.start for page in self._book.pages]
        rows: list[_Row] = []
        for mark in self._marks:
            page = mark.anchor.page if mark.anchor.page is not None else page_of(starts, mark.anchor.start)
            rows.append((page, self._depth(page, self._rects(page, mark)), mark.anchor.start, mark.id, mark))
        for page in self._remarks:
            rows += self._of_others(page)
        fitting = (row for row in sorted(rows, key=_order) if self.filter.fits(*_words(row[-1])))
        self._rows = {key: (page, what) for page, _, _, key, what in fitting}
        self.list.cards.show(list(self._rows))
        self.filter.setVisible(bool(rows or self.filter.words))
        nothing = self.tr("Nothing is marked in this document yet.")
        if rows:
            nothing = self.tr("No mark holds “{words}”.").format(words=self.filter.words)
        self.empty.set_content(nothing, icon="search" if rows else "annotation")
        self._stack.setCurrentWidget(self.list if self._rows else self.empty)

    def _of_others(self, page: int) -> list[_Row]:
        """Return the rows of what others wrote on a page, placed once for the shape that it has."""
        shape, rows = self._placed.get(page, (None, []))
        if not rows or shape is not self._book.shape(page):
            found = enumerate(self._remarks[page])
            rows = [(page, self._depth(page, [each.rect]), at, f"{page}:{at}", each) for at, each in found]
            self._placed[page] = self._book.shape(page), rows
        return rows

    def _rects(self, page: int, mark: Annotation) -> Sequence[Rect]:
        """Return where a mark stands on its page, as far as that is known."""
        text = self._book.text(page)
        if mark.anchor.rects or text is None:
            return mark.anchor.rects
        at = mark.anchor.start - self._book.pages[page].start
        return [box for box in text.boxes[max(at, 0) : at + 1] if box is not None]

    def _depth(self, page: int, rects: Sequence[Rect]) -> float:
        """Return how far below the top of the page, as it is shown, the highest of `rects` begins; in points."""
        shape = self._book.shape(page)
        depths = (shape.shown_rect(rect)[1] if shape is not None else -rect[3] for rect in rects)
        return min(depths, default=-math.inf)

    def _card(self, key: str) -> Card:
        from dossier.services.returning.placing import nearest_colour

        page, what = self._rows[key]
        stored = self._book.stored(page)
        label = (stored.label if stored is not None else "") or str(page + 1)
        if isinstance(what, PageRemark):
            colour = nearest_colour(what.colour) if what.colour is not None else 0
            kind = listed(part for part in (foreign_kind_word(what.kind), colour and colour_word(colour)) if part)
            title, detail, serif = plain_line(what.words) or kind, what.author, False
        else:
            comment, words = plain_line(what.comment), shortened(bare(what.anchor.exact), 200)
            kind = f"{annotation_kind_word(what.kind)}, {colour_word(what.colour)}"
            title, colour, serif = comment or words or kind, what.colour, not comment and bool(words)
            quote = f"“{shortened(words)}”" if comment and words else ""
            detail = dotted(part for part in (quote, what.reviewer) if part)
        spoken = listed(
            part
            for part in (title, kind if kind != title else "", detail, self.tr("Page {page}").format(page=label))
            if part
        )
        icon = "" if colour else "note"
        return Card(
            title,
            icon=icon,
            colour=colour,
            trailing=label,
            detail=detail,
            lines=_LINES,
            serif=serif,
            spoken=spoken,
            tip=title,
        )

    def _on_chosen(self, key: str) -> None:
        page, what = self._rows[key]
        if isinstance(what, PageRemark):
            self.place_asked.emit(page, what.rect[3])
        else:
            self.mark_asked.emit(key)


def _words(what: Annotation | PageRemark) -> Sequence[str]:
    """Return what is looked for words in: all that a row says, and the tags."""
    if isinstance(what, PageRemark):
        return what.words, what.author, foreign_kind_word(what.kind)
    looks = annotation_kind_word(what.kind), colour_word(what.colour)
    return what.comment, what.anchor.exact, what.reviewer, *looks, *what.tags


def _order(row: _Row) -> tuple[int, float, int, str]:
    return row[:4]
