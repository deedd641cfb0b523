"""The straight lines that are drawn on a page: the rules of tables."""

import ctypes
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice, pairwise
from typing import TYPE_CHECKING, Any

from dossier.intake.pdf.loaded import LoadedPdf, asked

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

_MOST_OBJECTS = 20_000
_MOST_PATHS = 3_000  # more are a drawing
_MOST_SEGMENTS = 400  # of a path
_MOST_READ = 20_000  # rules as they are drawn, cell by cell or at once
_MOST_RULES = 1_000  # each way; more are a drawing
_TOUCH = 1.0  # points; rules that go on in each other
_THIN = 2.5  # points; a filled box that is thinner is a rule
_STRAIGHT = 0.7  # points off the straight
_SHORTEST = 6.0  # points

Line = tuple[float, float, float]


@dataclass(slots=True)
class Rules:
    """Rules in user space: across as (y, left, right), upright as (x, bottom, top)."""

    across: list[Line] = field(default_factory=list)
    upright: list[Line] = field(default_factory=list)


@asked
def page_rules(file: LoadedPdf, index: int) -> Rules:
    """Return the rules of a page; none where it is broken, or holds so many lines that it is a drawing."""
    import pypdfium2

    found = Rules()
    try:
        paths = list(islice(_paths(file.page(index)), _MOST_PATHS + 1))
        if len(paths) <= _MOST_PATHS:
            for path in paths:
                _read(path, found)
                if len(found.across) + len(found.upright) > _MOST_READ:
                    return Rules()
    except pypdfium2.PdfiumError:
        return Rules()
    return whole_rules(found)


def whole_rules(drawn: Rules) -> Rules:
    """Return rules with those that go on in each other as one, as a table drawn cell by cell has them.

    None where they are still so many that it is a drawing: what is told by them takes the longer the more there are.
    """
    whole = Rules(_joined(drawn.across), _joined(drawn.upright))
    return Rules() if max(len(whole.across), len(whole.upright)) > _MOST_RULES else whole


def _joined(lines: Sequence[Line]) -> list[Line]:
    found: list[Line] = []
    for at, start, end in sorted((round(at, 1), start, end) for at, start, end in lines):
        if found and found[-1][0] == at and start - found[-1][2] <= _TOUCH:
            found[-1] = at, found[-1][1], max(end, found[-1][2])
        else:
            found.append((at, start, end))
    return found


def _paths(page: "PdfPage") -> Iterator[Any]:
    import pypdfium2.raw as pdfium

    for at in range(min(pdfium.FPDFPage_CountObjects(page), _MOST_OBJECTS)):
        each = pdfium.FPDFPage_GetObject(page, at)
        if pdfium.FPDFPageObj_GetType(each) == pdfium.FPDF_PAGEOBJ_PATH:
            yield each


def _read(path: Any, found: Rules) -> None:
    import pypdfium2.raw as pdfium

    fill, stroke = ctypes.c_int(), ctypes.c_int()
    if not pdfium.FPDFPath_GetDrawMode(path, fill, stroke):
        return
    if stroke.value:
        for before, after in pairwise(_points(path)):
            if before is not None and after is not None:
                _add(before, after, found)
    elif fill.value:
        _read_box(path, found)


def _read_box(path: Any, found: Rules) -> None:
    """Take a filled box that is as thin as a rule for one."""
    import pypdfium2.raw as pdfium

    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    if not pdfium.FPDFPageObj_GetBounds(path, left, bottom, right, top):
        return
    across, upright = (left.value + right.value) / 2, (bottom.value + top.value) / 2
    if top.value - bottom.value <= _THIN:
        _add((left.value, upright), (right.value, upright), found)
    elif right.value - left.value <= _THIN:
        _add((across, bottom.value), (across, top.value), found)


def _points(path: Any) -> Iterator[tuple[float, float] | None]:
    """Yield the corners of a path in user space; None where the pen is lifted, and at the end of a curve."""
    import pypdfium2.raw as pdfium

    matrix, x, y = pdfium.FS_MATRIX(), ctypes.c_float(), ctypes.c_float()
    if not pdfium.FPDFPageObj_GetMatrix(path, matrix):
        return
    first: tuple[float, float] | None = None
    for at in range(min(pdfium.FPDFPath_CountSegments(path), _MOST_SEGMENTS)):
        segment = pdfium.FPDFPath_GetPathSegment(path, at)
        pdfium.FPDFPathSegment_GetPoint(segment, x, y)
        point = (
            matrix.a * x.value + matrix.c * y.value + matrix.e,
            matrix.b * x.value + matrix.d * y.value + matrix.f,
        )
        kind = pdfium.FPDFPathSegment_GetType(segment)
        if kind != pdfium.FPDF_SEGMENT_LINETO:
            yield None
        if kind == pdfium.FPDF_SEGMENT_MOVETO:
            first = point
        yield point
        if pdfium.FPDFPathSegment_GetClose(segment) and first is not None:
            yield first


def _add(start: tuple[float, float], end: tuple[float, float], found: Rules) -> None:
    (a, b), (c, d) = start, end
    if abs(b - d) <= _STRAIGHT and abs(a - c) >= _SHORTEST:
        found.across.append(((b + d) / 2, min(a, c), max(a, c)))
    elif abs(a - c) <= _STRAIGHT and abs(b - d) >= _SHORTEST:
        found.upright.append(((a + c) / 2, min(b, d), max(b, d)))
