"""Pieces of pages: they cover what is seen, once; the last used are kept, within bounds."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from dossier.ui.page.tiles import SIDE, TileCache, TileKey, tiles

LENGTHS = st.integers(1, 6_000)


def key(page: int, scale: float = 1.0) -> TileKey:
    return TileKey(page, scale, "paper", 0, 0, 100, 100)


def image() -> QImage:
    return QImage(100, 100, QImage.Format.Format_RGB32)


@given(LENGTHS, LENGTHS)
def test_tiles_cover_a_page_once(wide: int, high: int) -> None:
    found = tiles(0, 1.0, "paper", (wide, high), QRect(0, 0, wide, high))
    assert sum(each.width * each.height for each in found) == wide * high
    assert all(each.width <= SIDE and each.height <= SIDE for each in found)
    boxes = [each.box for each in found]
    assert not any(a.intersects(b) for i, a in enumerate(boxes) for b in boxes[:i])


@given(LENGTHS, LENGTHS, LENGTHS, LENGTHS, st.integers(1, 900), st.integers(1, 900))
def test_what_is_seen_is_covered_and_nothing_else(
    wide: int, high: int, left: int, top: int, seen_wide: int, seen_high: int
) -> None:
    seen = QRect(left, top, seen_wide, seen_high)
    everything = tiles(0, 1.0, "paper", (wide, high), QRect(0, 0, wide, high))
    assert tiles(0, 1.0, "paper", (wide, high), seen) == [each for each in everything if each.box.intersects(seen)]


def test_a_gigantic_page_is_asked_for_only_where_it_is_seen() -> None:
    assert len(tiles(0, 21.3, "paper", (426_000, 426_000), QRect(200_000, 200_000, 1_000, 1_000))) <= 4


def test_what_was_used_last_is_kept() -> None:
    cache = TileCache(most=3 * image().sizeInBytes())
    for page in range(3):
        cache.put(key(page), image())
    assert cache.get(key(0)) is not None
    cache.put(key(3), image())
    assert [key(page) in cache for page in range(4)] == [True, False, True, True]
    assert cache.bytes == 3 * image().sizeInBytes()


def test_tiles_of_a_page_come_coarsest_first() -> None:
    cache = TileCache()
    for scale in (2.0, 0.5, 1.0):
        cache.put(key(7, scale), image())
    cache.put(key(8), image())
    assert [each.scale for each in cache.of_page(7)] == [0.5, 1.0, 2.0]
    cache.clear()
    assert (cache.of_page(7), cache.bytes) == ([], 0)


def test_one_that_is_too_large_is_kept_alone() -> None:
    cache = TileCache(most=10)
    cache.put(key(0), image())
    cache.put(key(1), image())
    assert (key(0) in cache, key(1) in cache) == (False, True)
