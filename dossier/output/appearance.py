"""How annotations look where a reader does not draw them itself: appearance streams (`/AP /N`)."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pikepdf

Quad = tuple[float, float, float, float]
"""Left, bottom, right, top, in points from the page's lower left corner."""

Colour = tuple[float, float, float]

_UNDERLINE = 1.2  # points


def enclosing(quads: Iterable[Quad]) -> Quad:
    """Return the smallest box around `quads`."""
    lefts, bottoms, rights, tops = zip(*quads, strict=True)
    return min(lefts), min(bottoms), max(rights), max(tops)


def appearance(
    pdf: "pikepdf.Pdf", subtype: str, colour: Colour, opacity: float, rect: Quad, quads: Sequence[Quad]
) -> "pikepdf.Stream":
    """Return a form that paints the annotation with Multiply, so that the words under it stay readable."""
    import pikepdf

    if subtype == "Text":
        drawing = _bubble(rect, colour)
    elif subtype == "Underline":
        drawing = _lines(quads, colour)
    else:
        drawing = _boxes(quads, colour)
    state = pikepdf.Dictionary(Type=pikepdf.Name.ExtGState, BM=pikepdf.Name.Multiply, ca=opacity, CA=opacity)
    form = pdf.make_stream(f"/G gs {drawing}".encode("ascii"))
    form.Type = pikepdf.Name.XObject
    form.Subtype = pikepdf.Name.Form
    form.BBox = pikepdf.Array([round(number, 3) for number in rect])
    form.Resources = pikepdf.Dictionary(ExtGState=pikepdf.Dictionary(G=state))
    return form


def _numbers(*numbers: float) -> str:
    return " ".join(f"{number:.3f}" for number in numbers)


def _boxes(quads: Iterable[Quad], colour: Colour) -> str:
    boxes = " ".join(f"{_numbers(left, bottom, right - left, top - bottom)} re" for left, bottom, right, top in quads)
    return f"{_numbers(*colour)} rg {boxes} f"


def _lines(quads: Iterable[Quad], colour: Colour) -> str:
    lines = " ".join(
        f"{_numbers(left, bottom + _UNDERLINE)} m {_numbers(right, bottom + _UNDERLINE)} l"
        for left, bottom, right, _top in quads
    )
    return f"{_numbers(*colour)} RG {_UNDERLINE} w {lines} S"


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
