"""Where pages stand, one below the other, at any zoom. Sizes that are not known yet are guessed. Pure: no Qt."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from math import isfinite

GAP = 12.0  # px above, between and below pages, and beside them
FIT_GAP = 4.0  # px above and below a page that is wholly in the window: all the height is its own
PX_PER_POINT = 96 / 72  # at 100 %
LEAST_ZOOM, MOST_ZOOM = 0.25, 8.0  # what a reader may choose
_LEAST_FIT = 0.005  # a page of five metres fits too
ZOOM_STEPS = (0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0)
_USUAL = (612.0, 792.0)  # points; what PDFium takes for a page without a size
_LEAST_SIDE, _MOST_SIDE = 4.0, 20_000.0  # points
_HIGHEST = 2_000_000_000.0  # px of all pages together: what a scroll bar can count

FIT_WIDTH, FIT_PAGE, FIT_TEXT, FREE = "width", "page", "text", ""  # what the zoom follows

Size = tuple[float, float]  # width and height in points, as shown
Box = tuple[float, float, float, float]  # left, top, width, height in px


def bounded(width: float, height: float) -> Size:
    """Return a size that can be laid out and scrolled through, whatever a file says."""
    if not (isfinite(width) and isfinite(height)) or width <= 0 or height <= 0:
        return _USUAL
    return min(max(width, _LEAST_SIDE), _MOST_SIDE), min(max(height, _LEAST_SIDE), _MOST_SIDE)


def alike(first: Size, second: Size) -> bool:
    """Whether two pages are of one size, however it was measured."""
    return abs(first[0] - second[0]) < 1 and abs(first[1] - second[1]) < 1


class PageLayout:
    """Places of `count` pages; those that were not measured are taken to be as large as the first.

    Positions are px from the top of the first gap; `scale` is px a point. `margins` are the points at the left and at
    the right where nothing is printed on the first page and on those of its size.
    """

    def __init__(self, count: int, first: Size = _USUAL, margins: Size = (0.0, 0.0)) -> None:
        self._sizes = [bounded(*first)] * count
        self._first, self._margins = bounded(*first), margins
        self._scale = PX_PER_POINT
        self._tops: list[float] = []  # in points, without gaps; one more than there are pages
        self._widest = 0.0
        self._measure()

    @property
    def count(self) -> int:
        return len(self._sizes)

    @property
    def scale(self) -> float:
        return self._scale

    @property
    def zoom(self) -> float:
        """How large pages are shown; 1 is their size on paper."""
        return self._scale / PX_PER_POINT

    def set_zoom(self, zoom: float) -> None:
        highest = (_HIGHEST - GAP * (self.count + 1)) / max(self._tops[-1], 1.0)
        self._scale = max(min(zoom * PX_PER_POINT, highest), _LEAST_FIT * PX_PER_POINT)

    def set_sizes(self, first: int, sizes: Sequence[Size]) -> bool:
        """Take the true sizes of the pages from `first` on; return whether anything moves."""
        true = [bounded(*size) for size in sizes]
        if self._sizes[first : first + len(true)] == true:
            return False
        self._sizes[first : first + len(true)] = true
        self._measure()
        return True

    def _measure(self) -> None:
        self._tops = [0.0, *accumulate(height for _, height in self._sizes)]
        self._widest = max((width for width, _ in self._sizes), default=0.0)

    def size(self, page: int) -> Size:
        """Return how large a page is, in points."""
        return self._sizes[page]

    def device_scale(self, ratio: float) -> float:
        """Return the device px a point where there are `ratio` of them a px."""
        return round(self._scale * ratio, 6)

    def device_size(self, page: int, device_scale: float) -> tuple[int, int]:
        """Return how many device px a page has."""
        wide, high = self._sizes[page]
        return max(1, round(wide * device_scale)), max(1, round(high * device_scale))

    @property
    def height(self) -> float:
        return self._tops[-1] * self._scale + GAP * (self.count + 1)

    @property
    def width(self) -> float:
        """The widest page with its gaps, in px."""
        return self._widest * self._scale + 2 * GAP

    def top(self, page: int) -> float:
        return self._tops[page] * self._scale + GAP * (page + 1)

    def box(self, page: int, room: float) -> Box:
        """Return where a page stands, in the middle of `room` px or of the widest page."""
        width, height = self._sizes[page]
        wide = width * self._scale
        return (max(room, self.width) - wide) / 2, self.top(page), wide, height * self._scale

    def page_at(self, y: float) -> int:
        """Return the page at `y`; the gap above a page belongs to it."""
        low, high = 0, self.count - 1
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if self.top(middle) - GAP <= y else (low, middle - 1)
        return low

    def pages_between(self, top: float, bottom: float) -> range:
        """Return the pages of which something lies between `top` and `bottom`."""
        if not self.count:
            return range(0)
        first = self.page_at(top)
        if self.top(first) + self._sizes[first][1] * self._scale <= top and first + 1 < self.count:
            first += 1
        return range(first, self.page_at(bottom) + 1)

    def place_at(self, y: float) -> tuple[int, float]:
        """Return the page at `y` and how many points below its top that is: a place that no zoom moves."""
        page = self.page_at(y)
        return page, (y - self.top(page)) / self._scale

    def y_of(self, page: int, points: float) -> float:
        """Return where the place `points` below the top of `page` lies now."""
        return self.top(page) + points * self._scale

    def zoom_to_fit(self, page: int, width: float, height: float, fit: str) -> float:
        """Return the zoom at which a page has what `fit` says in `width` px: all its width, in `height` px too, or its
        words, which are no larger than on paper unless all the page has room so.
        """
        wide, high = self._sizes[page]
        room = max(width - 2 * GAP, 16) / PX_PER_POINT
        zoom = room / wide
        if fit == FIT_PAGE:
            zoom = min(zoom, max(height - 2 * FIT_GAP, 16) / (high * PX_PER_POINT))
        elif fit == FIT_TEXT:
            zoom = max(zoom, min(room / max(wide - sum(self._margins_of(page)), 1.0), 1.0))
        return min(max(zoom, _LEAST_FIT), MOST_ZOOM)

    def aside(self, page: int) -> float:
        """Return how many points the middle of what is printed lies right of the middle of a page."""
        left, right = self._margins_of(page)
        return (left - right) / 2

    def _margins_of(self, page: int) -> Size:
        return self._margins if alike(self._sizes[page], self._first) else (0.0, 0.0)


def stepped(zoom: float, step: int) -> float:
    """Return the next larger (`step` 1) or smaller (-1) zoom that a reader may choose."""
    if step > 0:
        return next((each for each in ZOOM_STEPS if each > zoom * 1.001), MOST_ZOOM)
    below = bisect_right(ZOOM_STEPS, zoom * 0.999)
    return ZOOM_STEPS[below - 1] if below else LEAST_ZOOM
