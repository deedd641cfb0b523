"""What is marked on pages: annotations, passages of evidence, hits. Kept by page, placed when a page is seen."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum

from dossier.model.anchor import Rect
from dossier.model.kinds import AnnotationKind
from dossier.model.rows import Annotation, Passage
from dossier.ui.page.book import Book


class MarkKind(IntEnum):
    """In the order in which they are painted, the lowest first."""

    PASSAGE = 0
    HIGHLIGHT = 1
    UNDERLINE = 2
    AREA = 3
    NOTE = 4
    HIT = 5


_KINDS = {
    AnnotationKind.HIGHLIGHT: MarkKind.HIGHLIGHT,
    AnnotationKind.UNDERLINE: MarkKind.UNDERLINE,
    AnnotationKind.AREA: MarkKind.AREA,
    AnnotationKind.NOTE: MarkKind.NOTE,
}


@dataclass(frozen=True, slots=True)
class Mark:
    """`start` and `end` count in the whole text; `page` and `rects` are what the anchor knows, if anything.

    `strong` is said of the passage and the hit in hand; `comment` of an annotation that has one.
    """

    id: str
    kind: MarkKind
    start: int
    end: int
    colour: int = 1
    page: int | None = None
    rects: tuple[Rect, ...] = ()
    strong: bool = False
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Placed:
    """A mark and what it covers of one page, in user space."""

    mark: Mark
    rects: tuple[Rect, ...]

    @property
    def size(self) -> float:
        return sum((right - left) * (top - bottom) for left, bottom, right, top in self.rects)

    def covers(self, x: float, y: float, slack: float = 1.0) -> bool:
        return any(
            left - slack <= x <= right + slack and bottom - slack <= y <= top + slack
            for left, bottom, right, top in self.rects
        )


class Marks:
    """All marks of the document that is shown."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._by_page: dict[int, list[Mark]] = {}
        self._hits: Sequence[tuple[int, int]] = ()
        self._hit_starts: list[int] = []
        self._hit = -1
        self._starts: list[int] = []
        self._placed: dict[int, list[Placed]] = {}

    def set_marks(self, annotations: Iterable[Annotation], passages: Iterable[Passage], in_hand: str) -> None:
        """Show these annotations and passages, and no others; the passage `in_hand` is outlined."""
        self._starts = [page.start for page in self._book.pages]
        self._by_page = {}
        self._placed.clear()
        for passage in passages:
            anchor = passage.anchor
            strong = passage.id == in_hand
            self._add(
                Mark(
                    passage.id,
                    MarkKind.PASSAGE,
                    anchor.start,
                    anchor.end,
                    page=anchor.page,
                    rects=anchor.rects,
                    strong=strong,
                )
            )
        for note in annotations:
            anchor = note.anchor
            kind = _KINDS[note.kind]
            self._add(
                Mark(
                    note.id,
                    kind,
                    anchor.start,
                    anchor.end,
                    note.colour,
                    anchor.page,
                    anchor.rects,
                    comment=note.comment,
                )
            )

    def set_hits(self, hits: Sequence[tuple[int, int]], current: int = -1) -> None:
        """Mark what was found, in order; `current` is the index of the hit in hand."""
        self._hits, self._hit = hits, current
        self._hit_starts = [start for start, _ in hits]
        self._placed.clear()

    def forget_page(self, page: int) -> None:
        """More is known of where the words of a page stand."""
        self._placed.pop(page, None)

    def on_page(self, page: int) -> list[Placed]:
        """Return what is marked on a page, from the bottom up; words whose place is not known yet are left out."""
        found = self._placed.get(page)
        if found is None:
            found = [*self._place(page)]
            self._placed[page] = found
        return found

    def at(self, page: int, x: float, y: float) -> list[Placed]:
        """Return the marks at a place of a page (user space), the smallest first."""
        return sorted((each for each in self.on_page(page) if each.covers(x, y)), key=_size)

    def find(self, start: int, end: int, id: str = "") -> Mark | None:
        """Return the mark of that id, or else the one on exactly this range, if there is one."""
        marks = [mark for page in self._by_page.values() for mark in page]
        named = next((mark for mark in marks if id and mark.id == id), None)
        return named or next((mark for mark in marks if (mark.start, mark.end) == (start, end)), None)

    def _add(self, mark: Mark) -> None:
        pages = {page for page, _, _ in parts(self._starts, mark.start, mark.end)}
        if mark.page is not None:
            pages = {page for page in pages if page > mark.page} | {mark.page}
        for page in pages:
            self._by_page.setdefault(page, []).append(mark)

    def _place(self, page: int) -> Iterator[Placed]:
        for mark in sorted(self._by_page.get(page, ()), key=_kind):
            rects = mark.rects if mark.page == page and mark.rects else self._rects(page, mark.start, mark.end)
            if rects:
                yield Placed(mark, rects)
        for index, (start, end) in self._hits_on(page):
            rects = self._rects(page, start, end)
            if rects:
                yield Placed(Mark("", MarkKind.HIT, start, end, strong=index == self._hit), rects)

    def _rects(self, page: int, start: int, end: int) -> tuple[Rect, ...]:
        text = self._book.text(page)
        if text is None:
            return ()
        first = self._book.start(page)
        return text.rects(max(start - first, 0), max(min(end - first, len(text.text)), 0))

    def _hits_on(self, page: int) -> Iterator[tuple[int, tuple[int, int]]]:
        stored = self._book.stored(page)
        if stored is None:
            return
        first, last = stored.start, stored.start + len(stored.text)
        at = max(bisect_right(self._hit_starts, first) - 1, 0)
        while at < len(self._hits) and self._hits[at][0] < last:
            if self._hits[at][1] > first:
                yield at, self._hits[at]
            at += 1


def parts(starts: Sequence[int], start: int, end: int) -> Iterator[tuple[int, int, int]]:
    """Yield page, start and end (in the page's text) of what lies on each page; `starts` are where their texts begin.

    The last page has no end here.
    """
    page = page_of(starts, start)
    while page < len(starts) and (starts[page] < end or starts[page] <= start):
        following = starts[page + 1] if page + 1 < len(starts) else max(end, starts[page])
        first, last = max(start, starts[page]), min(end, following)
        if first < last:
            yield page, first - starts[page], last - starts[page]
        page += 1


def page_of(starts: Sequence[int], offset: int) -> int:
    """Return the page whose text holds `offset`; of pages without text that begin there the last."""
    return max(0, bisect_right(starts, offset) - 1)


def _size(placed: Placed) -> float:
    return placed.size


def _kind(mark: Mark) -> int:
    return mark.kind
