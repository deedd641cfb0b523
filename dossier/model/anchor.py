"""How a place in a text is found again (W3C Web Annotation selectors)."""

from dossier.model.record import Record, record

Rect = tuple[float, float, float, float]  # left, bottom, right, top in PDF user space
Point = tuple[float, float]  # x, y in PDF user space
Range = tuple[int, int]  # start and end, in code points
CONTEXT = 40  # code points of prefix and suffix; interoperability asks for 32 or more


@record
class Anchor(Record):
    """A character range with what is needed to find it again.

    `start` and `end` count Unicode code points from the beginning of the text; `exact`, `prefix` and `suffix`
    are that text as it stood. `page` is a 0-based page index and `rects` are (left, bottom, right, top) in PDF
    user space, for documents that have pages.
    """

    start: int
    end: int
    exact: str
    prefix: str = ""
    suffix: str = ""
    page: int | None = None
    rects: tuple[Rect, ...] = ()


def anchor_at(text: str, start: int, end: int) -> Anchor:
    """Return the anchor of `text[start:end]`."""
    return Anchor(start, end, text[start:end], text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT])
