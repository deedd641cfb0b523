"""Turns the typesetter's links to `x-note:` into real annotations that every reader of PDF shows.

The typesetter writes a tagged link with one quad a line. Here each becomes a Highlight, an Underline or a Text
annotation: quads in the order that all readers draw, an appearance stream, who, when and what. The tags are kept.
"""

import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from dossier.model.line import Line
from dossier.output.appearance import Quad, appearance, enclosing
from dossier.output.filling import PlannedAnnotation, fill, popup, replies

if TYPE_CHECKING:
    import pikepdf

_LINK = re.compile(r"x-(?P<what>note|chip):(?P<numbers>\d+(?:,\d+)*)")

# The template sets lines 1.7 em apart; of that, words with their ascenders and descenders take 1.04 em (see look.typ).
_HALF_LEADING = 0.33 / 1.7
_CHIP_EDGES = (0.6, 2.3)  # points beside and above a mark or a chip, as far as a chip's ground reaches
_TOUCH = 3.0  # points between the middles of two boxes on a line, or between their edges, at most
_LEAST = 0.05  # points, the width of what can be marked
_ICON = 12.0  # points, the side of a note's icon


@dataclass(slots=True)
class _Found:
    """The links on one page that carry one annotation, and the quads that they make together."""

    links: list["pikepdf.Object"] = field(default_factory=list)
    quads: list[Quad] = field(default_factory=list)


def write_annotations(
    pdf_bytes: bytes, plan: Sequence[PlannedAnnotation], *, rtl: bool = False, flat: bool = False
) -> tuple[bytes, frozenset[int]]:
    """Return the PDF with its `x-note:` links made annotations, and the numbers of those that were met.

    `flat`: their looks are drawn under the words of the page instead. `rtl`: lines begin at the right.

    An annotation that reaches further pages is written on each; only the first has the popup.
    """
    import pikepdf

    parts: dict[int, int] = {}
    with pikepdf.open(io.BytesIO(pdf_bytes)) as pdf:
        tags = Tags(pdf)
        for page in pdf.pages:
            found = _links(page)
            for number, here in found.items():
                if here.quads:
                    parts[number] = parts.get(number, 0) + 1
            if found and flat:
                _draw_page(pdf, page, found, plan, tags, rtl)
            elif found:
                _write_page(pdf, page, found, plan, parts, tags, rtl)
        tags.finish()
        written = io.BytesIO()
        pdf.save(written, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return written.getvalue(), frozenset(parts)


def places_of_links(
    pdf_bytes: bytes, plan: Sequence[PlannedAnnotation]
) -> Iterator[tuple[int, int, tuple[Line, ...], Quad]]:
    """Yield number, page, lines and the page's box of what the links of a source carry, which runs rightward."""
    import pikepdf

    with pikepdf.open(io.BytesIO(pdf_bytes)) as pdf:
        for index, page in enumerate(pdf.pages):
            for number, here in _links(page).items():
                if here.quads:
                    yield number, index, _lines(page, plan[number], here, rtl=False), _box(page)


def _write_page(
    pdf: "pikepdf.Pdf",
    page: "pikepdf.Page",
    found: dict[int, _Found],
    plan: Sequence[PlannedAnnotation],
    parts: dict[int, int],
    tags: "Tags",
    rtl: bool,
) -> None:
    """Write the page's annotations: each takes over one of its links, or a new place in the tags where all are taken.

    They come before the links that stay, so that a number in a chip can still be clicked.
    """
    import pikepdf

    met = {link.objgen: link for here in found.values() for link in here.links}
    taken: set[tuple[int, int]] = set()
    made: list[pikepdf.Object] = []
    popups: list[pikepdf.Object] = []
    for number, here in found.items():
        if not here.quads:
            continue
        target = next((link for link in here.links if link.objgen not in taken), None)
        if target is None:
            target = tags.new_annotation(here.links[0])
        taken.add(target.objgen)
        made.append(target)
        planned = plan[number]
        _fill(page, pdf, target, planned, here, parts[number], rtl)
        tags.mark(target)
        if parts[number] == 1:
            if planned.popup:
                popups.append(popup(pdf, target, _box(page)))
            for reply in replies(pdf, target, planned):
                tags.add(reply, target)
                made.append(reply)
    for objgen, link in met.items():
        if objgen not in taken:
            tags.remove(link)
    stay = [link for link in page.obj.Annots if link.objgen not in met]
    page.obj.Annots = pdf.make_indirect(pikepdf.Array([*made, *stay, *popups]))


def _draw_page(
    pdf: "pikepdf.Pdf",
    page: "pikepdf.Page",
    found: dict[int, _Found],
    plan: Sequence[PlannedAnnotation],
    tags: "Tags",
    rtl: bool,
) -> None:
    """Draw the page's marks over what is there, with Multiply, and take away the links that carried them."""
    import pikepdf

    drawn = []
    for number, here in found.items():
        if not here.quads:
            continue
        planned = plan[number]
        lines = _lines(page, planned, here, rtl=rtl)
        rect = planned.rect(lines)
        look = appearance(pdf, planned.subtype, planned.colour, planned.opacity, rect, lines, rounded=planned.on_chip)
        drawn.append(f"{page.add_resource(look, pikepdf.Name.XObject)} Do")
    met = {link.objgen: link for here in found.values() for link in here.links}
    for link in met.values():
        tags.remove(link)
    stay = [link for link in page.obj.Annots if link.objgen not in met]
    page.obj.Annots = pdf.make_indirect(pikepdf.Array(stay))
    if drawn:
        page.contents_add(b"q", prepend=True)
        page.contents_add(f"Q /Artifact BMC q {' '.join(drawn)} Q EMC".encode("ascii"))


def _links(page: "pikepdf.Page") -> dict[int, _Found]:
    """Return what the page's links carry, by annotation number, in the order of the text."""
    found: dict[int, _Found] = {}
    for link in page.obj.get("/Annots", ()):
        action = link.get("/A")
        match = _LINK.fullmatch(str(action.get("/URI", ""))) if action is not None else None
        if match is None:
            continue
        # What shows nothing, as a zero-width character alone, has no width.
        quads = [
            _trimmed(quad, match["what"] == "chip") for quad in _joined(_quads(link)) if quad[2] - quad[0] > _LEAST
        ]
        for number in sorted({int(number) for number in match["numbers"].split(",")}):
            entry = found.setdefault(number, _Found())
            entry.links.append(link)
            entry.quads += quads
    return found


def _quads(link: "pikepdf.Object") -> Iterator[Quad]:
    """Yield (left, bottom, right, top) of each line of a link."""
    points = [float(number) for number in link.get("/QuadPoints", ())]
    if not points:
        left, bottom, right, top = (float(number) for number in link.Rect)
        yield left, bottom, right, top
    for at in range(0, len(points), 8):
        xs, ys = points[at : at + 8 : 2], points[at + 1 : at + 8 : 2]
        yield min(xs), min(ys), max(xs), max(ys)


def _joined(quads: Iterable[Quad]) -> list[Quad]:
    """Return the quads of a link with those of one line in one: letters of two sizes have a quad each."""
    found: list[Quad] = []
    for quad in quads:
        last = found[-1] if found else None
        if (
            last
            and abs(sum(quad[1::2]) - sum(last[1::2])) < 2 * _TOUCH
            and (abs(quad[0] - last[2]) < _TOUCH or abs(last[0] - quad[2]) < _TOUCH)
        ):
            found[-1] = enclosing((last, quad))
        else:
            found.append(quad)
    return found


def _trimmed(quad: Quad, chip: bool) -> Quad:
    left, bottom, right, top = quad
    if chip:
        beside, above = _CHIP_EDGES
        return left - beside, bottom - above, right + beside, top + above
    edge = (top - bottom) * _HALF_LEADING
    return left, bottom + edge, right, top - edge


def _fill(
    page: "pikepdf.Page",
    pdf: "pikepdf.Pdf",
    target: "pikepdf.Object",
    planned: PlannedAnnotation,
    here: "_Found",
    part: int,
    rtl: bool,
) -> None:
    """Make `target`, a link, the planned annotation."""
    for key in [key for key in target.keys() if key not in ("/StructParent", "/Type")]:  # noqa: SIM118
        del target[key]
    fill(pdf, target, planned, _lines(page, planned, here, rtl=rtl), part)


def _lines(page: "pikepdf.Page", planned: PlannedAnnotation, here: _Found, *, rtl: bool) -> tuple[Line, ...]:
    """Return what an annotation lies on; for a note, where its icon stands."""
    quads = [_icon_rect(page, here.quads[0], rtl)] if planned.is_icon else here.quads
    return tuple(map(Line, quads))


def _box(page: "pikepdf.Page") -> Quad:
    left, bottom, right, top = (float(edge) for edge in page.mediabox)
    return left, bottom, right, top


def _icon_rect(page: "pikepdf.Page", quad: Quad, rtl: bool) -> Quad:
    """Return where a note's icon stands: in the margin beside its first line, so that it hides no words."""
    _left, bottom, _right, top = quad
    edge = float(page.mediabox[2]) - 28 - _ICON if rtl else float(page.mediabox[0]) + 28
    middle = (bottom + top) / 2
    return edge, middle - _ICON / 2, edge + _ICON, middle + _ICON / 2


class Tags:
    """The structure tree, as far as annotations hang in it."""

    def __init__(self, pdf: "pikepdf.Pdf") -> None:
        import pikepdf

        self._pdf = pdf
        self._root = pdf.Root.StructTreeRoot
        self._parents = pikepdf.NumberTree(self._root.ParentTree)
        self._next = int(self._root.get("/ParentTreeNextKey", max(self._parents, default=-1) + 1))

    def mark(self, annotation: "pikepdf.Object") -> None:
        """Say that the element which holds `annotation` is one."""
        import pikepdf

        self._parents[int(annotation.StructParent)].S = pikepdf.Name.Annot

    def new_annotation(self, beside: "pikepdf.Object") -> "pikepdf.Object":
        """Return a new annotation that hangs in the same element as `beside`, for words that carry several."""
        import pikepdf

        annotation = self._pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.Annot))
        self.add(annotation, beside)
        return annotation

    def add(self, annotation: "pikepdf.Object", beside: "pikepdf.Object") -> None:
        """Hang `annotation` in the same element as `beside`."""
        import pikepdf

        element = self._parents[int(beside.StructParent)]
        annotation.StructParent = self._next
        self._parents[self._next] = element
        self._next += 1
        reference = next(kid for kid in _kids(element) if _refers(kid, beside))
        copy = pikepdf.Dictionary(Type=pikepdf.Name.OBJR, Obj=annotation)
        if "/Pg" in reference:
            copy.Pg = reference.Pg
        element.K = pikepdf.Array([*_kids(element), copy])

    def remove(self, link: "pikepdf.Object") -> None:
        """Take away a link whose quads went into another annotation; its words stay where they are."""
        import pikepdf

        number = int(link.StructParent)
        element = self._parents[number]
        element.S = pikepdf.Name.Span
        element.K = pikepdf.Array([kid for kid in _kids(element) if not _refers(kid, link)])
        del self._parents[number]

    def finish(self) -> None:
        self._root.ParentTreeNextKey = self._next


def _kids(element: "pikepdf.Object") -> list["pikepdf.Object"]:
    import pikepdf

    kids = element.get("/K")
    if kids is None:
        return []
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]


def _refers(kid: "pikepdf.Object", annotation: "pikepdf.Object") -> bool:
    """Whether `kid` is a reference to `annotation`."""
    import pikepdf

    return isinstance(kid, pikepdf.Dictionary) and "/Obj" in kid and kid.Obj.objgen == annotation.objgen
