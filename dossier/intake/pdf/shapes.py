"""How pages lie: the box that is shown, turned as it is shown, and the way between both (ISO 32000-1, 7.7.3.3, 8.3).

UserUnit, the length of a unit in print, changes nothing here: a page is fitted to the window anyway.
"""

import ctypes
from dataclasses import dataclass

from dossier.intake.pdf.loaded import LoadedPdf, asked
from dossier.model.anchor import Rect

_BLANK = (612.0, 792.0)  # points: US Letter, which PDFium takes for a page without a size of its own


@dataclass(frozen=True, slots=True)
class PageShape:
    """`box` is what is shown of a page (left, bottom, right, top in user space), `rotation` 0, 90, 180 or 270 degrees
    clockwise. As shown, a page is `width` by `height` points, counted from its top left corner.
    """

    box: Rect
    rotation: int = 0

    def __post_init__(self) -> None:
        left, bottom, right, top = self.box
        if not (left < right and bottom < top and self.rotation in (0, 90, 180, 270)):
            raise ValueError("a page has a size, and stands on one of its sides")

    @property
    def width(self) -> float:
        left, bottom, right, top = self.box
        return right - left if self.rotation in (0, 180) else top - bottom

    @property
    def height(self) -> float:
        left, bottom, right, top = self.box
        return top - bottom if self.rotation in (0, 180) else right - left

    def shown_point(self, x: float, y: float) -> tuple[float, float]:
        """Return where a place in user space is shown."""
        left, bottom, right, top = self.box
        return {
            0: (x - left, top - y),
            90: (y - bottom, x - left),
            180: (right - x, y - bottom),
            270: (top - y, right - x),
        }[self.rotation]

    def page_point(self, x: float, y: float) -> tuple[float, float]:
        """Return the place in user space that is shown at `x`, `y`."""
        left, bottom, right, top = self.box
        return {
            0: (left + x, top - y),
            90: (left + y, bottom + x),
            180: (right - x, bottom + y),
            270: (right - y, top - x),
        }[self.rotation]

    def shown_rect(self, rect: Rect) -> Rect:
        """Return where a rectangle of user space is shown, as left, top, right, bottom."""
        (a, b), (c, d) = self.shown_point(rect[0], rect[1]), self.shown_point(rect[2], rect[3])
        return min(a, c), min(b, d), max(a, c), max(b, d)

    def page_rect(self, shown: Rect) -> Rect:
        """Return the rectangle of user space (left, bottom, right, top) that is shown as left, top, right, bottom."""
        (a, b), (c, d) = self.page_point(shown[0], shown[1]), self.page_point(shown[2], shown[3])
        return min(a, c), min(b, d), max(a, c), max(b, d)


BLANK = PageShape((0.0, 0.0, *_BLANK))


@asked
def page_sizes(file: LoadedPdf) -> tuple[tuple[float, float], ...]:
    """Return width and height in points of each page as shown, without reading what is on the pages."""
    import pypdfium2.raw as pdfium

    size = pdfium.FS_SIZEF()
    sizes: list[tuple[float, float]] = []
    for index in range(file.page_count):
        known = pdfium.FPDF_GetPageSizeByIndexF(file.document, index, size)
        sizes.append((size.width, size.height) if known and size.width > 0 and size.height > 0 else _BLANK)
    return tuple(sizes)


@asked
def page_shape(file: LoadedPdf, index: int) -> PageShape:
    """Return how a page lies; a blank one where the page is broken."""
    import pypdfium2
    import pypdfium2.raw as pdfium

    box = pdfium.FS_RECTF()
    try:
        page = file.page(index)
        rotation = page.get_rotation()
        known = pdfium.FPDF_GetPageBoundingBox(page, ctypes.byref(box))
    except pypdfium2.PdfiumError:
        known, rotation = False, 0
    if not (known and box.left < box.right and box.bottom < box.top):
        return BLANK
    return PageShape((box.left, box.bottom, box.right, box.top), rotation)
