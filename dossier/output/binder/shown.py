"""How a page of a binder is shown: boxes, the way it is turned, and the way from there to user space."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dossier.model.anchor import Rect

if TYPE_CHECKING:
    import pikepdf

_LETTER = (0.0, 0.0, 612.0, 792.0)  # what readers take for a page without a box of its own
_ABOVE = 48.0  # points that are shown above the words that a link leads to


@dataclass(frozen=True, slots=True)
class Shown:
    """`box` is what is shown of a page (left, bottom, right, top in user space), turned clockwise by `rotation`.

    Places as shown count from the lower left corner.
    """

    box: Rect
    rotation: int = 0

    @property
    def width(self) -> float:
        return self.box[2] - self.box[0] if self.rotation in (0, 180) else self.box[3] - self.box[1]

    @property
    def height(self) -> float:
        return self.box[3] - self.box[1] if self.rotation in (0, 180) else self.box[2] - self.box[0]

    @property
    def matrix(self) -> tuple[float, float, float, float, float, float]:
        """The matrix from places as shown to user space."""
        left, bottom, right, top = self.box
        return {
            0: (1, 0, 0, 1, left, bottom),
            90: (0, 1, -1, 0, right, bottom),
            180: (-1, 0, 0, -1, right, top),
            270: (0, -1, 1, 0, left, top),
        }[self.rotation]

    def user_point(self, x: float, y: float) -> tuple[float, float]:
        a, b, c, d, e, f = self.matrix
        return a * x + c * y + e, b * x + d * y + f

    def user_rect(self, rect: Rect) -> Rect:
        (a, b), (c, d) = self.user_point(rect[0], rect[1]), self.user_point(rect[2], rect[3])
        return min(a, c), min(b, d), max(a, c), max(b, d)

    def shown_rect(self, rect: Rect) -> Rect:
        """Return where a rectangle of user space is shown. The matrix is a turn, so its inverse is its transpose."""
        a, b, c, d, e, f = self.matrix
        corners = [
            (a * (x - e) + b * (y - f), c * (x - e) + d * (y - f)) for x, y in ((rect[0], rect[1]), (rect[2], rect[3]))
        ]
        (left, bottom), (right, top) = corners
        return min(left, right), min(bottom, top), max(left, right), max(bottom, top)


def shown_of(page: "pikepdf.Page") -> Shown:
    """Return how a page is shown; as Letter where its boxes are broken."""
    import pikepdf

    try:
        media, crop = (_sorted([float(part) for part in box]) for box in (page.mediabox, page.cropbox))
    except (pikepdf.PdfError, ValueError, TypeError, AttributeError, KeyError, RuntimeError):
        media = crop = _LETTER
    box = max(media[0], crop[0]), max(media[1], crop[1]), min(media[2], crop[2]), min(media[3], crop[3])
    if box[0] >= box[2] or box[1] >= box[3]:
        box = media if media[0] < media[2] and media[1] < media[3] else _LETTER
    return Shown(box, _rotation(page))


def goal(page: "pikepdf.Page", rect: Rect | None) -> "pikepdf.Array":
    """Return the destination that shows `rect` (user space) with a little of what is above; else the page's top."""
    import pikepdf

    shown = shown_of(page)
    top = shown.height if rect is None else min(shown.height, shown.shown_rect(rect)[3] + _ABOVE)
    x, y = shown.user_point(0, top)
    return pikepdf.Array([page.obj, pikepdf.Name.XYZ, round(x, 2), round(y, 2), None])


def _rotation(page: "pikepdf.Page") -> int:
    try:
        rotation = int(page.rotation) % 360
    except (TypeError, ValueError, AttributeError, RuntimeError):
        return 0
    return rotation if rotation in (0, 90, 180, 270) else 0


def _sorted(box: list[float]) -> Rect:
    left, bottom, right, top = box
    return min(left, right), min(bottom, top), max(left, right), max(bottom, top)
