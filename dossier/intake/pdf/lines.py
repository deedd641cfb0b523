"""The lines that a range of a page's text covers, and which way the words on each of them run."""

from dossier.intake.pdf.characters import PageText
from dossier.model.anchor import Rect
from dossier.model.line import Line


def lines_of(text: PageText, start: int, end: int, rotation: int) -> tuple[Line, ...]:
    """Return the lines that the characters from `start` to `end` cover.

    `rotation` is the page's own, in degrees clockwise: most words stand upright on the page as it is shown.
    """
    boxes = [box for box in text.boxes[start:end] if box is not None]
    return tuple(Line(rect, _turn(rect, boxes, rotation)) for rect in text.rects(start, end))


def _turn(rect: Rect, boxes: list[Rect], rotation: int) -> int:
    """Return how the page is to be turned for a line's words to stand upright.

    That is as it is shown, unless the characters plainly follow one another the other way.
    """
    left, bottom, right, top = rect
    inside = [
        ((a + c) / 2, (b + d) / 2)
        for a, b, c, d in boxes
        if left <= (a + c) / 2 <= right and bottom <= (b + d) / 2 <= top
    ]
    if len(inside) < 2:
        return rotation
    across, along = inside[-1][0] - inside[0][0], inside[-1][1] - inside[0][1]
    runs_along = abs(along) > abs(across)
    if runs_along == (rotation in (90, 270)):
        return rotation
    if runs_along:
        return 90 if along > 0 else 270
    return 0 if across > 0 else 180
