"""How annotations look where a reader does not draw them itself: appearance streams (`/AP /N`)."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from dossier.model.line import Line

if TYPE_CHECKING:
    import pikepdf

Quad = tuple[float, float, float, float]
"""Left, bottom, right, top, in points from the page's lower left corner."""

Colour = tuple[float, float, float]

_UNDERLINE = 1.2  # points
FRAME = 1.5  # points, how wide an area's frame is
_FRAMED = 0.25  # how much of an area's colour lies on it
_ROUND = 5.0  # points, as a chip's ground


def enclosing(quads: Iterable[Quad]) -> Quad:
    """Return the smallest box around `quads`."""
    lefts, bottoms, rights, tops = zip(*quads, strict=True)
    return min(lefts), min(bottoms), max(rights), max(tops)


def appearance(
    pdf: "pikepdf.Pdf",
    subtype: str,
    colour: Colour,
    opacity: float,
    rect: Quad,
    lines: Sequence[Line],
    *,
    rounded: bool = False,
) -> "pikepdf.Stream":
    """Return a form that paints the annotation with Multiply, so that the words under it stay readable."""
    import pikepdf

    if subtype == "Text":
        drawing = _bubble(rect, colour)
    elif subtype == "Underline":
        drawing = _lines(lines, colour)
    elif subtype == "Square":
        drawing = _frame(rect, colour)
    else:
        shapes = " ".join(_rounded(line.rect) if rounded else _box(line.rect) for line in lines)
        drawing = f"{_numbers(*colour)} rg {shapes} f"
    state = pikepdf.Dictionary(Type=pikepdf.Name.ExtGState, BM=pikepdf.Name.Multiply, ca=opacity, CA=opacity)
    form = pdf.make_stream(f"/G gs {drawing}".encode("ascii"))
    form.Type = pikepdf.Name.XObject
    form.Subtype = pikepdf.Name.Form
    form.BBox = pikepdf.Array([round(number, 3) for number in rect])
    form.Resources = pikepdf.Dictionary(ExtGState=pikepdf.Dictionary(G=state))
    return form


def _numbers(*numbers: float) -> str:
    return " ".join(f"{number:.3f}" for number in numbers)


def _box(quad: Quad) -> str:
    left, bottom, right, top = quad
    return f"{_numbers(left, bottom, right - left, top - bottom)} re"


def _rounded(quad: Quad) -> str:
    left, bottom, right, top = quad
    radius = min(_ROUND, (right - left) / 2, (top - bottom) / 2)
    pull = radius * 0.4477  # how far a circle's control points stay from the corner
    return " ".join(
        (
            f"{_numbers(left + radius, bottom)} m {_numbers(right - radius, bottom)} l",
            f"{_numbers(right - pull, bottom, right, bottom + pull, right, bottom + radius)} c",
            f"{_numbers(right, top - radius)} l",
            f"{_numbers(right, top - pull, right - pull, top, right - radius, top)} c",
            f"{_numbers(left + radius, top)} l",
            f"{_numbers(left + pull, top, left, top - pull, left, top - radius)} c",
            f"{_numbers(left, bottom + radius)} l",
            f"{_numbers(left, bottom + pull, left + pull, bottom, left + radius, bottom)} c h",
        )
    )


def _lines(lines: Iterable[Line], colour: Colour) -> str:
    drawn = []
    for line in lines:
        _top_left, _top_right, (x1, y1), (x2, y2) = line.corners()
        up, right = {0: (1, 0), 90: (0, -1), 180: (-1, 0), 270: (0, 1)}[line.turn]
        x, y = right * _UNDERLINE, up * _UNDERLINE
        drawn.append(f"{_numbers(x1 + x, y1 + y)} m {_numbers(x2 + x, y2 + y)} l")
    return f"{_numbers(*colour)} RG {_UNDERLINE} w {' '.join(drawn)} S"


def _frame(rect: Quad, colour: Colour) -> str:
    """Draw a frame just inside `rect`, with a breath of its colour on what it holds."""
    left, bottom, right, top = rect
    half = min(FRAME, right - left, top - bottom) / 2
    inner = _box((left + half, bottom + half, right - half, top - half))
    red, green, blue = (1 - (1 - part) * _FRAMED for part in colour)
    deeper = _numbers(*(part * 0.62 for part in colour))
    return f"{_numbers(red, green, blue)} rg {deeper} RG {_numbers(2 * half)} w {inner} B"


def _bubble(rect: Quad, colour: Colour) -> str:
    """Draw a speech bubble with two lines of writing."""
    left, bottom, right, top = rect
    x, y, width, height = left + 0.75, bottom + 3, right - left - 1.5, top - bottom - 3.75
    writing = " ".join(
        f"{_numbers(x + 2.2, y + height * share)} m {_numbers(x + width - 2.2, y + height * share)} l S"
        for share in (0.36, 0.66)
    )
    tail = f"{_numbers(x + 2.5, y)} m {_numbers(x + 2.5, bottom + 0.5)} l {_numbers(x + 5.5, y)} l f"
    return f"{_numbers(*colour)} rg 0.2 0.2 0.2 RG 0.7 w {_numbers(x, y, width, height)} re B {tail} {writing}"
