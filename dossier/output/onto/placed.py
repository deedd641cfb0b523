"""An annotation with its place on a page."""

from collections.abc import Iterable
from dataclasses import dataclass

from dossier.model.anchor import Rect
from dossier.model.line import Line
from dossier.output.filling import PlannedAnnotation


@dataclass(frozen=True, slots=True)
class Placed:
    """`planned` on one page (counted from 0): on `lines`, or in the rectangle of its first where it is a note or an
    area. `box` is what the page shows (left, bottom, right, top in user space). On the second page of one annotation
    `part` is 2, and so on.
    """

    planned: PlannedAnnotation
    page: int
    lines: tuple[Line, ...]
    box: Rect
    part: int = 1


def by_page(placed: Iterable[Placed]) -> dict[int, list[Placed]]:
    """Return what is on each page, in the order given; pages in order."""
    found: dict[int, list[Placed]] = {}
    for one in placed:
        found.setdefault(one.page, []).append(one)
    return dict(sorted(found.items()))
