"""The small links in a source's margin that lead back to the claims in the report."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from dossier.model.anchor import Rect
from dossier.output.binder.digits import drawn, width_of
from dossier.output.binder.parts import Back
from dossier.output.binder.shown import Shown, shown_of
from dossier.output.filling import text
from dossier.output.onto.flat import left_open

if TYPE_CHECKING:
    import pikepdf

_SIZE = 7.0  # points
_HEIGHT = 11.0
_STEP = 12.5
_EDGE = 5.0  # points to the page's edge
_ARROW = 7.0
_INSET = 3.0

Goal = tuple[Back, "pikepdf.Array"]


def draw_backs(
    pdf: "pikepdf.Pdf", page: "pikepdf.Page", goals: Sequence[Goal], colour: tuple[float, float, float]
) -> None:
    """Draw the links of one page in its outer margin, beside their words, and none over another."""
    import pikepdf

    shown = shown_of(page)
    shapes = []
    made = []
    for (back, destination), rect in zip(goals, _rects(shown, [back for back, _goal in goals]), strict=True):
        shapes.append(_drawing(rect, back.label, colour))
        made.append(_link(pdf, page, shown.user_rect(rect), back.contents, destination))
    closing = "Q\n" * (1 + _open_states(page))
    matrix = " ".join(f"{part:.3f}" for part in shown.matrix)
    page.contents_add(b"q\n", prepend=True)
    content = f"\n{closing}/Artifact BMC\nq {matrix} cm\n" + "\n".join(shapes) + "\nQ\nEMC\n"
    page.contents_add(content.encode("ascii"))
    there = page.obj.get("/Annots")
    kept = list(there) if isinstance(there, pikepdf.Array) else []
    page.obj.Annots = pikepdf.Array([*kept, *made])


def _rects(shown: Shown, backs: Sequence[Back]) -> list[Rect]:
    """Return where each link is shown: at the right edge, at its words' height or under the link above it."""
    tops: list[float] = []
    rects = []
    for back in backs:
        wanted = shown.height - _EDGE if back.spot.rect is None else shown.shown_rect(back.spot.rect)[3]
        top = min(wanted, shown.height - _EDGE)
        while any(abs(top - other) < _STEP for other in tops) and top - _STEP - _HEIGHT > 0:
            top -= _STEP
        tops.append(top)
        right = shown.width - _EDGE
        rects.append((right - _width(back.label), top - _HEIGHT, right, top))
    return rects


def _width(label: str) -> float:
    return _ARROW + 2 * _INSET + 3 + width_of(label, _SIZE) - 0.14 * _SIZE


def _drawing(rect: Rect, label: str, colour: tuple[float, float, float]) -> str:
    left, bottom, right, top = rect
    ink = " ".join(f"{part:.3f}" for part in colour)
    middle = (bottom + top) / 2
    start, end = left + _INSET, left + _INSET + _ARROW
    return "\n".join(
        (
            f"1 1 1 rg {ink} RG 0.5 w {left:.2f} {bottom:.2f} {right - left:.2f} {top - bottom:.2f} re B",
            f"0.9 w 1 J {end:.2f} {middle:.2f} m {start:.2f} {middle:.2f} l S",
            f"{start + 2.6:.2f} {middle + 2.4:.2f} m {start:.2f} {middle:.2f} l "
            f"{start + 2.6:.2f} {middle - 2.4:.2f} l S",
            drawn(label, _SIZE, end + 3, middle - 0.35 * _SIZE),
        )
    )


def _link(
    pdf: "pikepdf.Pdf", page: "pikepdf.Page", rect: Rect, contents: str, destination: "pikepdf.Array"
) -> "pikepdf.Object":
    import pikepdf

    return pdf.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name.Link,
            Rect=pikepdf.Array([round(part, 2) for part in rect]),
            Border=pikepdf.Array([0, 0, 0]),
            F=4,
            P=page.obj,
            Contents=text(contents),
            A=pikepdf.Dictionary(S=pikepdf.Name.GoTo, D=destination),
        )
    )


def _open_states(page: "pikepdf.Page") -> int:
    """Return how many states the page leaves open; none where its content cannot be read."""
    import pikepdf

    try:
        return left_open(page)
    except (pikepdf.PdfError, RuntimeError, ValueError, TypeError):
        return 0
