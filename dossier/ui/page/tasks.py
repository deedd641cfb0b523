"""What the worker does with an open PDF: each takes the file and returns what the window keeps of it."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from math import floor
from time import monotonic

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QImage

from dossier.intake.pdf.apart import make_ready
from dossier.intake.pdf.characters import PageText, page_text
from dossier.intake.pdf.files import PdfFile
from dossier.intake.pdf.navigation import PageLink, links
from dossier.intake.pdf.remarks import PageRemark, remarks
from dossier.intake.pdf.rendering import image_boxes, render
from dossier.intake.pdf.shapes import BLANK, PageShape, page_shape
from dossier.model.anchor import Rect
from dossier.model.errors import KnownError
from dossier.services.settings import PageTheme
from dossier.ui.page.layout import PageLayout, alike
from dossier.ui.page.themes import dress
from dossier.ui.page.tiles import TileKey, tiles

SMALL_SIDE = 104  # px: the longer side of a small picture of a page
_LOOKED_AT = 240  # px: the longer side of a page whose margins are looked for
_LOOKING = 0.3  # seconds, after which no further page is looked at, and one that is looked at is given up
_INK = 235  # of 255: what is darker is printed
_FIRST_PATIENCE = 1.0  # seconds for the first tile, which the window waits for; then it is asked for again


@dataclass(frozen=True, slots=True)
class Room:
    """What there is to see pages in, so that the first one is rendered with the file's opening: px, device px a px."""

    width: float
    height: float
    ratio: float
    fit: str
    zoom: float
    theme: str


@dataclass(frozen=True, slots=True)
class Opened:
    """A file was opened: how many pages it has, how the first of them lies, and its first tile where there is room."""

    count: int
    first: PageShape
    tiles: Mapping[TileKey, QImage]
    margins: tuple[float, float] = (0.0, 0.0)  # points at the left and right where pages of its size are empty


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of one page when it is seen."""

    shape: PageShape
    links: tuple[PageLink, ...]
    remarks: tuple[PageRemark, ...] = ()


@dataclass(frozen=True, slots=True)
class Words:
    """The text of a page with its boxes; `picture` says that it is none but a picture."""

    text: PageText
    picture: bool = False


def opened(file: PdfFile, room: Room | None) -> Opened:
    """Return what the window needs to know first, and with a `room` what it will show first."""
    file.patience = _FIRST_PATIENCE  # a page that fails is met again when it is asked for
    first: dict[TileKey, QImage] = {}
    try:
        shape = page_shape(file, 0)
    except KnownError:
        return Opened(file.page_count, BLANK, first)
    empty = margins(file, shape)
    if room is not None:
        layout = PageLayout(1, (shape.width, shape.height), empty)
        layout.set_zoom(layout.zoom_to_fit(0, room.width, room.height, room.fit) if room.fit else room.zoom)
        scale = layout.device_scale(room.ratio)
        seen = QRect(0, 0, round(room.width * room.ratio), round(room.height * room.ratio))
        with suppress(KnownError):
            for key in tiles(0, scale, room.theme, layout.device_size(0, scale), seen)[:1]:
                first[key] = tile(file, key)
    return Opened(file.page_count, shape, first, empty)


def facts(file: PdfFile, page: int) -> Facts:
    """Return how a page lies, where its links are, and what is written on it."""
    return Facts(page_shape(file, page), links(file, page), remarks(file, page))


def words(file: PdfFile, page: int, stored: str | None) -> Words:
    """Return the text of a page with its boxes; it is `stored`, the text that places are counted in, where it is given.

    A dossier may hold the text as an older version of this program read it.
    """
    read = page_text(file, page)
    if stored is not None and read.text.rstrip("\n") != stored.rstrip("\n"):
        read = fitted(read, stored)
    return Words(read, picture=not read.text.strip() and bool(image_boxes(file, page)))


def fitted(read: PageText, stored: str) -> PageText:
    """Return `stored` with the boxes of the characters that both texts share."""
    from rapidfuzz.distance import Levenshtein

    boxes: list[Rect | None] = [None] * len(stored)
    for block in Levenshtein.opcodes(read.text, stored):
        if block.tag == "equal":
            boxes[block.dest_start : block.dest_end] = read.boxes[block.src_start : block.src_end]
    return PageText(stored, tuple(boxes))


def tile(file: PdfFile, key: TileKey) -> QImage:
    """Return the picture of one tile in its page theme. Raises KnownError: see `render`."""
    image = QImage(key.width, key.height, QImage.Format.Format_RGB32)
    box = (key.left, key.top, key.width, key.height)
    render(file, key.page, key.scale, *box, memoryview(image.bits()), file.patience)
    theme = PageTheme(key.theme)
    pictures: Sequence[QRectF] = ()
    if theme is PageTheme.DARK:
        pictures = _pictures(file, key.page, key.scale, (key.left, key.top))
    dress(image, theme, [box & QRectF(image.rect()) for box in pictures if box.intersects(QRectF(image.rect()))])
    return image


def small(file: PdfFile, page: int, theme: str, side: int) -> QImage:
    """Return the whole page, its longer side `side` px long."""
    shape = page_shape(file, page)
    scale = side / max(shape.width, shape.height)
    wide, high = max(1, floor(shape.width * scale)), max(1, floor(shape.height * scale))
    return tile(file, TileKey(page, scale, theme, 0, 0, wide, high))


def margins(file: PdfFile, first: PageShape) -> tuple[float, float]:
    """Return how many points at the left and at the right are empty on all of some pages as large as the `first`."""
    left = right = first.width
    end = monotonic() + _LOOKING
    for page in sorted({0, 1, 2, file.page_count // 2}):
        if page >= file.page_count or monotonic() > end:
            break
        file.patience = _LOOKING if page else _FIRST_PATIENCE  # the first is drawn anyway
        with suppress(KnownError):
            shape = page_shape(file, page)
            if alike((shape.width, shape.height), (first.width, first.height)):
                empty = empty_sides(small(file, page, PageTheme.PAPER, _LOOKED_AT))
                left, right = (
                    min(known, share * shape.width) for known, share in zip((left, right), empty, strict=True)
                )
    file.patience = _FIRST_PATIENCE
    return (left, right) if left + right < first.width else (0.0, 0.0)


def empty_sides(image: QImage) -> tuple[float, float]:
    """Return how much of the width of a page is empty at its left and at its right, from 0 to 1; 1 for a blank one."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    wide, high, step, rows = grey.width(), grey.height(), grey.bytesPerLine(), bytes(grey.constBits())
    inked = [x for x in range(wide) if min(rows[x : step * high : step]) < _INK]
    return (inked[0] / wide, 1 - (inked[-1] + 1) / wide) if inked else (1.0, 1.0)


def make_next_ready(file: PdfFile) -> None:
    """Have a process ready for the file after this one: they serve one each."""
    make_ready()


def _pictures(file: PdfFile, page: int, scale: float, origin: tuple[int, int]) -> list[QRectF]:
    shape = page_shape(file, page)
    found = []
    for rect in image_boxes(file, page):
        left, top, right, bottom = shape.shown_rect(rect)
        box = QRectF(left * scale, top * scale, (right - left) * scale, (bottom - top) * scale)
        found.append(box.translated(-origin[0], -origin[1]))
    return found
