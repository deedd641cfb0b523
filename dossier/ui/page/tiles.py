"""The pieces in which a page is rendered, and those that are kept: the last used, up to a number of bytes."""

from collections import OrderedDict
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

SIDE = 1_400  # px: what is smaller is one tile, so that a page that fits the window is rendered in one go
KEPT = 96 * 1024 * 1024  # bytes: about twelve pages that fill a large window, more of small ones


@dataclass(frozen=True, slots=True)
class TileKey:
    """One tile: its page, device px a point, the page theme, and where on the page it lies (device px)."""

    page: int
    scale: float
    theme: str
    left: int
    top: int
    width: int
    height: int

    @property
    def box(self) -> QRect:
        return QRect(self.left, self.top, self.width, self.height)


def tiles(page: int, scale: float, theme: str, size: tuple[int, int], seen: QRect) -> list[TileKey]:
    """Return the tiles of a page of `size` device px that `seen` of it needs, from the top."""
    wide, high = size
    seen = seen & QRect(0, 0, wide, high)
    if seen.isEmpty():
        return []
    columns, rows = ceil(wide / SIDE), ceil(high / SIDE)
    found = []
    for row in range(_part(seen.top(), high, rows), _part(seen.bottom(), high, rows) + 1):
        for column in range(_part(seen.left(), wide, columns), _part(seen.right(), wide, columns) + 1):
            left, top = _border(column, wide, columns), _border(row, high, rows)
            right, bottom = _border(column + 1, wide, columns), _border(row + 1, high, rows)
            found.append(TileKey(page, scale, theme, left, top, right - left, bottom - top))
    return found


def _border(part: int, length: int, parts: int) -> int:
    return part * length // parts


def _part(at: int, length: int, parts: int) -> int:
    """Return which of `parts` alike ones holds the px `at` of `length`."""
    part = at * parts // length
    return part + 1 if _border(part + 1, length, parts) <= at else part


class TileCache:
    """Keeps what was used last, up to `most` bytes; one image larger than that is kept alone."""

    def __init__(self, most: int = KEPT) -> None:
        self._most = most
        self._kept: OrderedDict[TileKey, QImage] = OrderedDict()
        self._by_page: dict[int, set[TileKey]] = {}
        self._bytes = 0

    @property
    def bytes(self) -> int:
        return self._bytes

    def __contains__(self, key: TileKey) -> bool:
        return key in self._kept

    def get(self, key: TileKey) -> QImage | None:
        """Return the image of `key`, and keep it a while longer."""
        image = self._kept.get(key)
        if image is not None:
            self._kept.move_to_end(key)
        return image

    def of_page(self, page: int) -> list[TileKey]:
        """Return the tiles of a page that are kept, whatever their scale, the coarsest first."""
        return sorted(self._by_page.get(page, ()), key=lambda key: key.scale)

    def put(self, key: TileKey, image: QImage) -> None:
        self._drop(key)
        self._kept[key] = image
        self._by_page.setdefault(key.page, set()).add(key)
        self._bytes += image.sizeInBytes()
        while self._bytes > self._most and len(self._kept) > 1:
            self._drop(next(iter(self._kept)))

    def clear(self) -> None:
        self._kept.clear()
        self._by_page.clear()
        self._bytes = 0

    def _drop(self, key: TileKey) -> None:
        image = self._kept.pop(key, None)
        if image is not None:
            self._bytes -= image.sizeInBytes()
            self._by_page[key.page].discard(key)
