"""How a page is painted: of its tiles, of coarser ones until these come, or as words where it is broken."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from dossier.ui.page.book import Book
from dossier.ui.page.themes import COLOURS
from dossier.ui.page.tiles import TileKey, tiles
from dossier.ui.theme import Theme


def needed_tiles(book: Book, page: int, place: QRectF, room: QRectF, ratio: float) -> list[TileKey]:
    """Return the tiles that fill what is seen in `room` of a page at `place`, with `ratio` device pixels each."""
    seen = room.intersected(place).translated(-place.topLeft())
    within = QRectF(seen.left() * ratio, seen.top() * ratio, seen.width() * ratio, seen.height() * ratio)
    needed = within.toAlignedRect() if not seen.isEmpty() else QRect()
    scale = book.layout.device_scale(ratio)
    return tiles(page, scale, book.theme.value, book.layout.device_size(page, scale), needed)


def paint_page(
    painter: QPainter, book: Book, theme: Theme, page: int, place: QRectF, room: QRectF, ratio: float
) -> list[TileKey]:
    """Paint what there is of a page, and return the tiles that are missing."""
    colours = COLOURS[book.theme]
    painter.setPen(theme.palette.line)
    painter.drawRect(place.adjusted(-1, -1, 0, 0))
    broken = book.broken(page)
    if broken:
        painter.fillRect(place, colours.paper)
        painter.setPen(colours.ink)
        painter.setFont(theme.sans())
        middle = place.intersected(room).adjusted(16, 16, -16, -16)
        painter.drawText(middle, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, broken)
        return []
    keys = needed_tiles(book, page, place, room, ratio)
    missing = [key for key in keys if key not in book.tiles]
    if missing:
        painter.fillRect(place, colours.paper)
        _paint_coarsely(painter, book, page, place, book.layout.device_scale(ratio))
    for key in keys:
        _paint_tile(painter, book, key, place, 1 / ratio)
    return missing


def _paint_coarsely(painter: QPainter, book: Book, page: int, place: QRectF, scale: float) -> None:
    """Paint what is there of other sizes until the right tiles come."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    small = book.small(page)
    if small is not None:
        painter.drawImage(place, small)
    for key in book.tiles.of_page(page):
        if key.theme == book.theme.value and key.scale != scale:
            _paint_tile(painter, book, key, place, place.width() / (book.layout.size(page)[0] * key.scale))
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)


def _paint_tile(painter: QPainter, book: Book, key: TileKey, place: QRectF, factor: float) -> None:
    """Paint a tile, if it is there, on a page at `place`; its device pixels are `factor` wide."""
    image = book.tiles.get(key)
    if image is not None:
        target = QRectF(key.left * factor, key.top * factor, key.width * factor, key.height * factor)
        painter.drawImage(target.translated(place.topLeft()), image)
