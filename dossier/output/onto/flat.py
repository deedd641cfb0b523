"""Annotations as part of the pages themselves, for those who may not hand over a file with comments in it.

What they look like is drawn on the page, each comment gets a number there, and the comments follow on pages at the end.
"""

import io
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from dossier.output.appearance import appearance
from dossier.output.filling import PlannedAnnotation
from dossier.output.onto.adding import Added, broken, opened, saved
from dossier.output.onto.condition import condition_of
from dossier.output.onto.placed import Placed, by_page
from dossier.output.tags import TagTree, are_sound, drop_pointers

if TYPE_CHECKING:
    import pikepdf

_SIZE = 6.5  # points, of a comment's number
_DIGIT = 0.556  # of that size, the width of a digit of Helvetica
_PREFIX = "Dossier"  # of the names that we add to a page's resources


@dataclass(frozen=True, slots=True)
class Comment:
    """What a comment's number stands for; `page` counts from 0."""

    number: int
    page: int
    planned: PlannedAnnotation


Listing = Callable[[Sequence[Comment]], bytes]
"""Makes the PDF of the pages at the end."""


def flatten(data: bytes, placed: Sequence[Placed], name: str, password: str, listing: Listing) -> Added:
    """Return the PDF `data` with all that is `placed` drawn on its pages, and the comments listed behind them.

    Nothing of it is an annotation; those that the file had stay. Raises KnownError as `add_annotations` does.
    """
    import pikepdf

    with opened(data, name, password) as pdf:
        try:
            condition = condition_of(pdf)
            pages = {number: here for number, here in by_page(placed).items() if number < len(pdf.pages)}
            comments = _numbered(pages)
            for number, here in pages.items():
                _draw(pdf, pdf.pages[number], here, comments)
            if comments:
                with pikepdf.open(io.BytesIO(listing(list(comments.values())))) as added:
                    _add_pages(pdf, added)
                    result = saved(pdf)
            else:
                result = saved(pdf)
            names = frozenset(one.planned.name for here in pages.values() for one in here)
            return Added(result, names, condition, rewritten=True)
        except (pikepdf.PdfError, RuntimeError, ValueError, TypeError, AttributeError, KeyError) as error:
            raise broken(name) from error


def _add_pages(pdf: "pikepdf.Pdf", added: "pikepdf.Pdf") -> None:
    """Put the pages of the list behind the others; with its tags, where the file has such that they can join."""
    first = len(pdf.pages)
    if not (are_sound(pdf) and are_sound(added)):
        pdf.add_pages_from(added)
        drop_pointers(pdf.pages[first:])
        return
    tags = TagTree(pdf)
    tags.make_room(added)
    pdf.add_pages_from(added)
    tags.add(added, "", first)
    tags.write()


def _numbered(pages: dict[int, list[Placed]]) -> dict[str, Comment]:
    """Return the comments by the name of their annotation, in the order of the pages."""
    found: dict[str, Comment] = {}
    for number, here in pages.items():
        for one in here:
            if (one.planned.popup or one.planned.replies) and one.planned.name not in found:
                found[one.planned.name] = Comment(len(found) + 1, number, one.planned)
    return found


def _draw(pdf: "pikepdf.Pdf", page: "pikepdf.Page", here: Sequence[Placed], comments: dict[str, Comment]) -> None:
    import pikepdf

    resources = _copy(page.resources)  # other pages may have the same
    forms, fonts = _copy(resources.get("/XObject")), _copy(resources.get("/Font"))
    fonts[f"/{_PREFIX}Sans"] = pikepdf.Dictionary(
        Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name("/Helvetica-Bold")
    )
    drawn = []
    there = sum(str(key).startswith(f"/{_PREFIX}") for key in forms.keys())  # noqa: SIM118 - of an earlier export
    for index, one in enumerate(here, there):
        planned = one.planned
        rect = planned.rect(one.lines)
        form = f"/{_PREFIX}{index}"
        forms[form] = appearance(pdf, planned.subtype, planned.colour, planned.opacity, rect, one.lines)
        turn = _turned(rect[0], rect[3], page.rotation if planned.is_icon else 0)
        drawn.append(f"q {turn}{form} Do Q")
        if planned.name in comments:
            drawn.append(_number(one, comments[planned.name].number, page.rotation))
    resources.XObject, resources.Font = forms, fonts
    page.obj.Resources = resources
    closing = "Q\n" * (1 + left_open(page))
    page.contents_add(b"q\n", prepend=True)
    page.contents_add((f"\n{closing}/Artifact BMC\n" + "\n".join(drawn) + "\nEMC\n").encode("ascii"))


def left_open(page: "pikepdf.Page") -> int:
    """Return how many states the page's own content saves and does not restore."""
    import pikepdf

    depth = 0
    for instruction in pikepdf.parse_content_stream(page, "q Q"):
        depth = max(0, depth + (1 if str(instruction.operator) == "q" else -1))
    return depth


def _copy(dictionary: Any) -> "pikepdf.Dictionary":
    """Return a copy of a dictionary, as deep as its own keys; an empty one of anything else."""
    import pikepdf

    return pikepdf.Dictionary(dict(dictionary.items()) if isinstance(dictionary, pikepdf.Dictionary) else {})


def _turned(x: float, y: float, degrees: int) -> str:
    """Return the operator that turns what follows around a place, against the clock; nothing for 0."""
    if not degrees:
        return ""
    sine, cosine = round(math.sin(math.radians(degrees))), round(math.cos(math.radians(degrees)))
    right, up = x - cosine * x + sine * y, y - sine * x - cosine * y
    return f"{cosine} {sine} {-sine} {cosine} {right:.3f} {up:.3f} cm "


def _number(one: Placed, number: int, rotation: int) -> str:
    """Draw a comment's number at the end of its words, upright as they are, or under a note's icon."""
    line = one.lines[-1]
    if one.planned.is_icon:
        left, bottom, _right, top = line.rect
        turned, x, y = _turned(left, top, rotation), left, bottom - _SIZE
    else:
        x, y = line.corners()[1]
        turned = _turned(x, y, line.turn)
    width = _DIGIT * _SIZE * len(str(number)) + 2
    place = f"{turned}1 1 1 rg {x:.3f} {y - 1:.3f} {width:.3f} {_SIZE:.3f} re f"
    words = f"BT /{_PREFIX}Sans {_SIZE} Tf 0.1 g {x + 1:.3f} {y + 0.2:.3f} Td ({number}) Tj ET"
    return f"q {place} {words} Q"
