"""Finding in a whole PDF, in the text that the dossier keeps: every hit is marked, one after the other is gone to."""

from bisect import bisect_left

from dossier.text.normalise import Normalised, normalise
from dossier.ui.page.selection import Span
from dossier.ui.page.view import PageView

MOST_HITS = 20_000


class PageFind:
    """What the find bar works on while it is open for a PDF; see `find_bar.Findable`."""

    def __init__(self, view: PageView) -> None:
        self._view = view
        self._text: Normalised | None = None
        self._hits: list[tuple[int, int]] = []
        self._current = -1

    def selected_words(self) -> str:
        """Return the selected words, where they are few."""
        span = self._view.span
        if not span or span.end - span.start > 200:
            return ""
        return " ".join(self._view.words_of(span.start, span.end).split())

    def find(self, query: str) -> int:
        """Mark all hits of `query`, go to the first one from the caret on, and return how many there are."""
        if self._text is None:
            self._text = normalise(self._view.words_of(0, self._view.length), fold_case=True)
        self._hits = list(_found(query, self._text))
        at = self._view.span.start
        self._current = bisect_left([start for start, _ in self._hits], at) % len(self._hits) if self._hits else -1
        self._show()
        return len(self._hits)

    def step(self, step: int) -> None:
        """Go to the next hit (1) or the one before (-1), round the end."""
        if self._hits:
            self._current = (self._current + step) % len(self._hits)
            self._show()

    @property
    def markable(self) -> PageView:
        """The view itself: every hit is in the dossier's text."""
        return self._view

    def hit(self) -> tuple[int, int] | None:
        """Return the range of the hit in front."""
        return self._hits[self._current] if 0 <= self._current < len(self._hits) else None

    def hits(self) -> list[tuple[int, int]]:
        """Return the ranges of all hits."""
        return list(self._hits)

    @property
    def current(self) -> int:
        """The index of the hit in hand; -1 where there is none."""
        return self._current

    def end(self) -> None:
        """Take the marks away; the hit in hand stays selected. Give the focus back."""
        if 0 <= self._current < len(self._hits):
            self._view.select(*self._hits[self._current])
        self.begin()
        self._view.marks.set_hits(())
        self._view.viewport().update()
        self._view.setFocus()

    def begin(self) -> None:
        """Another document is opened: nothing is found in it yet."""
        self._hits, self._current, self._text = [], -1, None

    def _show(self) -> None:
        self._view.marks.set_hits(self._hits, self._current)
        if self._current >= 0:
            start, end = self._hits[self._current]
            self._view.set_span(Span(start, start))
            self._view.reveal_range(start, end)
        self._view.viewport().update()


def _found(query: str, text: Normalised) -> list[tuple[int, int]]:
    """Return where `query` stands in the original of a normalised text, whatever case and typography."""
    wanted = normalise(query, fold_case=True).text.strip()
    hits: list[tuple[int, int]] = []
    at = text.text.find(wanted) if wanted else -1
    while at >= 0 and len(hits) < MOST_HITS:
        hits.append(text.span(at, at + len(wanted)))
        at = text.text.find(wanted, at + len(wanted))
    return hits
